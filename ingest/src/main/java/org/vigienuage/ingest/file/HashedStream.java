package org.vigienuage.ingest.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A stream that knows the SHA-256 and the number of the bytes that went through it. */
final class HashedStream extends FilterInputStream {

    private static final int SKIP_BUFFER = 1 << 16;

    private final MessageDigest digest = newDigest();
    private final ByteListener listener;
    private long byteCount;

    HashedStream(InputStream in, ByteListener listener) {
        super(in);
        this.listener = listener;
    }

    record Digest(String sha256, long byteCount) {}

    /** The digest of the whole content: reads what is left. */
    Digest digest() throws IOException {
        transferTo(java.io.OutputStream.nullOutputStream());
        return new Digest(HexFormat.of().formatHex(digest.digest()), byteCount);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            byteCount += read;
            listener.read(read);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] skipped = new byte[(int) Math.min(count, SKIP_BUFFER)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
