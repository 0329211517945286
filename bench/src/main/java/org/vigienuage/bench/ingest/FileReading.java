package org.vigienuage.bench.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Something that is done with each file. */
@FunctionalInterface
interface FileReading {
    void read(Path file) throws IOException;
}
