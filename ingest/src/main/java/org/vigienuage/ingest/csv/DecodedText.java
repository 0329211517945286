package org.vigienuage.ingest.csv;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.vigienuage.ingest.file.UnreadableFileException;

/**
 * The text of a file, decoded strictly: a byte that the encoding does not know is an error, never a question mark. A
 * byte order mark beats the declared encoding.
 */
final class DecodedText extends FilterReader {

    /** Far beyond any real row; a quote that is never closed would otherwise read the whole file as one cell. */
    static final int LONGEST_ROW = 2_000_000;

    private static final int ENOUGH_TO_JUDGE = 4096;

    private final Charset charset;
    private long sinceRow;

    private DecodedText(Reader in, Charset charset) {
        super(in);
        this.charset = charset;
    }

    /** A row is longer than any row may be. */
    static final class RowTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static DecodedText of(InputStream bytes, Charset declared) throws IOException, UnreadableFileException {
        var in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(ENOUGH_TO_JUDGE);
        var start = in.readNBytes(ENOUGH_TO_JUDGE);
        in.reset();
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] == 3) {
            throw new UnreadableFileException("it is a zip archive, not a CSV file: unpack it first");
        }
        var mark = Mark.of(start);
        in.skipNBytes(mark.length);
        var charset = mark.charset == null ? declared : mark.charset;
        if (!charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32") && hasManyNuls(start)) {
            throw new UnreadableFileException(
                    "it holds many NUL characters: it is no text in %s (UTF-16, or no text at all?)"
                            .formatted(charset.name()));
        }
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new DecodedText(new InputStreamReader(in, decoder), charset);
    }

    Charset charset() {
        return charset;
    }

    /** What is read from here on belongs to the next row. */
    void beginRow() {
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        count(1);
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int characters) throws RowTooLongException {
        sinceRow += characters;
        if (sinceRow > LONGEST_ROW) {
            throw new RowTooLongException();
        }
    }

    private static boolean hasManyNuls(byte[] start) {
        var nuls = 0;
        for (var one : start) {
            nuls += one == 0 ? 1 : 0;
        }
        return nuls * 10 > start.length;
    }

    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        UTF_16_BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
        UTF_16_LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        NONE(null);

        private final @org.jspecify.annotations.Nullable Charset charset;
        private final int length;
        private final byte[] bytes;

        Mark(@org.jspecify.annotations.Nullable Charset charset, int... bytes) {
            this.charset = charset;
            this.length = bytes.length;
            this.bytes = new byte[bytes.length];
            for (var i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        static Mark of(byte[] start) {
            return Arrays.stream(values())
                    .filter(mark ->
                            start.length >= mark.length && Arrays.equals(Arrays.copyOf(start, mark.length), mark.bytes))
                    .findFirst()
                    .orElse(NONE);
        }
    }
}
