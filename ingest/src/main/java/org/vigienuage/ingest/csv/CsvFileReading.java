package org.vigienuage.ingest.csv;

import static org.vigienuage.db.staging.Tables.CSV_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.file.StagedContent;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.issue.DataIssue;

/**
 * The reading of one CSV file, row by row. A row that cannot be taken is an issue with its line; a file whose text,
 * header or quotes are not as declared is unreadable as a whole.
 */
final class CsvFileReading {

    private static final int LONGEST_SAMPLE = 200;

    private final CsvLayout layout;
    private final StagingArea area;
    private int rows;
    private int rejected;
    private int leftOut;
    /** Line on which the row in hand begins, from 1. */
    private long line = 1;

    private @Nullable String firstRejection;

    CsvFileReading(CsvLayout layout, StagingArea area) {
        this.layout = layout;
        this.area = area;
    }

    StagedContent read(InputStream bytes) throws UnreadableFileException, IOException {
        var text = DecodedText.of(bytes, layout.encoding());
        try {
            skipLines(text);
            try (var parser =
                    CSVParser.builder().setReader(text).setFormat(format()).get()) {
                readRows(parser, text);
            }
        } catch (UncheckedIOException broken) {
            throw unreadable(Objects.requireNonNull(broken.getCause()), text);
        } catch (IOException broken) {
            throw unreadable(broken, text);
        }
        finish();
        return new StagedContent(rows, null, null, null, null);
    }

    private CSVFormat format() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(layout.delimiter())
                .setQuote(layout.quote())
                .setIgnoreEmptyLines(false)
                .get();
    }

    private void skipLines(DecodedText text) throws IOException {
        for (var character = 0; line <= layout.skippedLines() && character >= 0; ) {
            character = text.read();
            if (character == '\n') {
                line++;
            }
        }
    }

    private void readRows(CSVParser parser, DecodedText text) throws UnreadableFileException {
        var iterator = parser.iterator();
        var linesBefore = layout.skippedLines() + 1L;
        Columns columns = null;
        RowWriter writer = null;
        while (true) {
            line = linesBefore + parser.getCurrentLineNumber();
            text.beginRow();
            if (!iterator.hasNext()) {
                break;
            }
            var row = iterator.next();
            if (isEmpty(row)) {
                continue;
            }
            if (columns == null || writer == null) {
                columns = layout.hasHeader() ? Columns.named(row, layout) : Columns.numbered(row, layout);
                writer = new RowWriter(layout, columns, area);
                columns.unknown(layout).forEach(name -> area.issues().countUnknownField(name, null));
                if (layout.hasHeader()) {
                    continue;
                }
            }
            take(row, columns, writer);
        }
        if (columns == null) {
            throw new UnreadableFileException("it is empty");
        }
    }

    private void take(CSVRecord row, Columns columns, RowWriter writer) {
        rows++;
        area.beginRecord(rows);
        area.issues().identifyRecord("line " + line);
        if (!columns.fits(row)) {
            reject(new DataIssue.WrongColumnCount(sample(row), row.size() + " columns, not " + columns.count()));
        } else if (writer.isLeftOut(row)) {
            leftOut++;
        } else {
            var key = writer.key(row);
            if (key == null) {
                reject(new DataIssue.MissingKey(String.join(", ", layout.key()), sample(row)));
            } else {
                area.issues().identifyRecord(key + ", line " + line);
                writer.write(row, rows, line, key);
            }
        }
        area.issues().endRecord();
    }

    private void reject(DataIssue issue) {
        rejected++;
        area.issues().add(issue);
        if (firstRejection == null) {
            firstRejection = "line %d: %s, %s"
                    .formatted(line, issue.kind(), issue.detail() == null ? issue.field() : issue.detail());
        }
    }

    private void finish() throws UnreadableFileException {
        if (rows == rejected + leftOut) {
            throw new UnreadableFileException(
                    rejected == 0
                            ? "it holds no row that the declaration takes"
                            : "none of its %d rows can be taken (%s): is it the file that the declaration describes?"
                                    .formatted(rows, firstRejection));
        }
        area.table(CSV_FILE)
                .set(CSV_FILE.SOURCE_FILE_ID, area.fileId())
                .set(CSV_FILE.GOVERNMENT, layout.government().key())
                .set(CSV_FILE.ROW_COUNT, rows)
                .set(CSV_FILE.REJECTED_COUNT, rejected)
                .set(CSV_FILE.FILTERED_COUNT, leftOut)
                .endRow();
    }

    /** What is wrong with the text is the fault of the file; what is wrong with the disk is not. */
    private UnreadableFileException unreadable(IOException failure, DecodedText text) throws IOException {
        return switch (failure) {
            case CharacterCodingException undecodable ->
                new UnreadableFileException(
                        "its bytes are not %s, at line %d or soon after: say under data.encoding what they are, such as windows-1252"
                                .formatted(text.charset().name(), line),
                        undecodable);
            case DecodedText.RowTooLongException tooLong ->
                new UnreadableFileException(
                        "the row that begins on line %d is longer than %d characters: is a quote never closed?"
                                .formatted(line, DecodedText.LONGEST_ROW),
                        tooLong);
            case CSVException malformed ->
                new UnreadableFileException(
                        "the quotes of the row that begins on line %d are not in order: %s"
                                .formatted(line, malformed.getMessage()),
                        malformed);
            default -> throw failure;
        };
    }

    private static boolean isEmpty(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private static String sample(CSVRecord row) {
        var text = String.join(" | ", List.copyOf(row.toList()));
        return text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text;
    }
}
