package org.vigienuage.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** The bytes of a zip's member, compared at their end with the checksum in its directory; the JDK does not. */
final class VerifiedStream extends CheckedInputStream {

    private final long expectedChecksum;

    VerifiedStream(InputStream in, long expectedChecksum) {
        super(in, new CRC32());
        this.expectedChecksum = expectedChecksum;
    }

    @Override
    public int read() throws IOException {
        return verifiedAtEnd(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return verifiedAtEnd(super.read(bytes, offset, length));
    }

    private int verifiedAtEnd(int read) throws ZipException {
        if (read < 0 && getChecksum().getValue() != expectedChecksum) {
            throw new ZipException("wrong checksum");
        }
        return read;
    }
}
