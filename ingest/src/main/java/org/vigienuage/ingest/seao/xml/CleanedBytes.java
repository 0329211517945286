package org.vigienuage.ingest.seao.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.issue.IssueLog;

/**
 * Replaces control characters, which XML forbids, by blanks: one stray NUL must not cost a whole month. In UTF-8 and
 * in every other encoding of one byte a unit, such a byte is never part of another character.
 */
final class CleanedBytes extends FilterInputStream {

    private static final int ENOUGH_TO_KNOW_THE_ENCODING = 4;

    private final boolean oneByteUnits;
    private long replaced;

    private CleanedBytes(InputStream in, boolean oneByteUnits) {
        super(in);
        this.oneByteUnits = oneByteUnits;
    }

    static CleanedBytes of(InputStream bytes) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, ENOUGH_TO_KNOW_THE_ENCODING);
        byte[] first = start.readNBytes(ENOUGH_TO_KNOW_THE_ENCODING);
        start.unread(first);
        boolean oneByteUnits = true;
        for (byte b : first) {
            // UTF-16 and UTF-32 begin with a byte order mark or have a NUL beside "<".
            oneByteUnits &= b != 0 && b != (byte) 0xFE && b != (byte) 0xFF;
        }
        return new CleanedBytes(start, oneByteUnits);
    }

    void report(IssueLog issues) {
        if (replaced > 0) {
            issues.add(
                    new DataIssue.InvalidCharacter(null, null, "control characters replaced by blanks: " + replaced));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (oneByteUnits) {
            for (int i = offset; i < offset + read; i++) {
                byte b = bytes[i];
                if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                    bytes[i] = ' ';
                    replaced++;
                }
            }
        }
        return read;
    }
}
