package org.vigienuage.ingest.file;

import java.io.IOException;
import java.io.InputStream;

/** Reads the records of one format into its staging tables. One object serves many files, also at the same time. */
@FunctionalInterface
public interface RecordFileReader {

    /**
     * Reads a file to its end.
     *
     * @throws UnreadableFileException when the content is broken as a whole; nothing of it is kept
     * @throws IOException when the bytes cannot be had
     */
    StagedContent read(SourceFile file, InputStream bytes, StagingArea area)
            throws UnreadableFileException, IOException;
}
