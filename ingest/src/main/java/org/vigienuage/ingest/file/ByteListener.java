package org.vigienuage.ingest.file;

/** Told how many bytes were read since the last time. */
@FunctionalInterface
interface ByteListener {
    void read(long bytes);
}
