package org.vigienuage.ingest.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;
import org.vigienuage.ingest.file.RecordFileReader;
import org.vigienuage.ingest.file.SourceFile;
import org.vigienuage.ingest.file.StagedContent;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.UnreadableFileException;

/** Reads CSV files, each by the declaration of its source. */
final class CsvFileReader implements RecordFileReader {

    private final LongFunction<Declaration> declarations;

    /** @param declarations gives the declaration of a file, by its identifier */
    CsvFileReader(LongFunction<Declaration> declarations) {
        this.declarations = declarations;
    }

    @Override
    public StagedContent read(SourceFile file, InputStream bytes, StagingArea area)
            throws UnreadableFileException, IOException {
        return new CsvFileReading(declarations.apply(file.id()).layout(), area).read(bytes);
    }
}
