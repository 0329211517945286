package org.vigienuage.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file on their way to its reader. Parsers wrap what goes wrong below them in exceptions of their own;
 * this remembers it, so that a failing disk is never mistaken for a broken file.
 */
final class StoredBytes implements AutoCloseable {

    private final HashedStream hashed;
    private @Nullable IOException failure;

    StoredBytes(InputStream in, ByteListener listener) {
        hashed = new HashedStream(in, listener);
    }

    /** Reads records from bytes. */
    interface Reading {
        StagedContent from(InputStream bytes) throws UnreadableFileException, IOException;
    }

    StagedContent read(Reading reading) throws UnreadableFileException, IOException {
        try {
            return reading.from(new Watched(hashed));
        } catch (UnreadableFileException | IOException | RuntimeException e) {
            if (failure != null) {
                throw failure;
            }
            throw e;
        }
    }

    /** The digest of the whole file, whether or not its reader went to the end. */
    HashedStream.Digest digest() throws IOException {
        return hashed.digest();
    }

    @Override
    public void close() throws IOException {
        hashed.close();
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** Parsers close what they read; the rest is still to be hashed. */
        @Override
        public void close() {}
    }
}
