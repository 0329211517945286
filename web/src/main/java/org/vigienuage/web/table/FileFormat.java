package org.vigienuage.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** A kind of file that any table can be had as. */
public enum FileFormat {
    CSV("csv", "text/csv;charset=UTF-8", "", CsvWriter.RESEARCH),
    CSV_UNMARKED("csv", "text/csv;charset=UTF-8", "bom=0", CsvWriter.UNMARKED),
    CSV_EXCEL_FR("csv", "text/csv;charset=UTF-8", "dialect=excel-fr", CsvWriter.EXCEL_FR),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "", new WorkbookWriter()),
    JSON("json", "application/json", "", new JsonTableWriter()),
    NDJSON("ndjson", "application/x-ndjson", "", new LinesWriter()),
    PARQUET("parquet", "application/vnd.apache.parquet", "", new ParquetWriter()),
    ZIP("zip", "application/zip", "", new PackageWriter());

    private final String extension;
    private final String contentType;
    private final String option;
    private final TableWriter writer;

    FileFormat(String extension, String contentType, String option, TableWriter writer) {
        this.extension = extension;
        this.contentType = contentType;
        this.option = option;
        this.writer = writer;
    }

    /** What the address and the name of a file end in. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }

    /** What the query string of an address has for this kind among those with the same ending, such as {@code bom=0}; empty for most. */
    public String option() {
        return option;
    }

    /** The kind of an ending and the option beside it. */
    public static Optional<FileFormat> parseOptional(String extension, String option) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension) && format.option.equals(option))
                .findFirst();
    }

    /** Whether a file of this kind can have that many rows. */
    public boolean holds(long rows) {
        return this != XLSX || rows <= WorkbookWriter.MOST_ROWS;
    }

    /**
     * Writes the table as it streams, in bounded memory. The stream stays open.
     *
     * @throws TooManyRowsException before anything is written, where a file of this kind cannot hold the table
     */
    public <T> void write(Table<T> table, OutputStream stream) throws IOException {
        if (!holds(table.total())) {
            throw new TooManyRowsException(this, table.total());
        }
        writer.write(table, stream);
        stream.flush();
    }
}
