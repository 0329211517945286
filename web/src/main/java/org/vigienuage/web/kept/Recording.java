package org.vigienuage.web.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Lets an answer through and remembers it while it is short. Headers are taken before the first byte: later ones are the server's. */
final class Recording extends HttpServletResponseWrapper {

    private final int most;
    private final Set<String> before;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable Map<String, List<String>> headers;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean tooLong;

    /** @param most bytes; a longer answer is not remembered */
    Recording(HttpServletResponse response, int most) {
        super(response);
        this.most = most;
        this.before = new HashSet<>(response.getHeaderNames());
    }

    /** What was answered, when it is whole and may be given to others. */
    Optional<KeptAnswer> answer() throws IOException {
        PrintWriter written = writer;
        if (written != null) {
            written.flush();
        }
        Map<String, List<String>> answered = headers;
        String type = getContentType();
        if (answered == null || tooLong || type == null || getStatus() != SC_OK || !mayBeKept(answered)) {
            return Optional.empty();
        }
        return Optional.of(new KeptAnswer(answered, type, bytes.toByteArray()));
    }

    private static boolean mayBeKept(Map<String, List<String>> headers) {
        return !headers.containsKey(HttpHeaders.SET_COOKIE)
                && headers.getOrDefault(HttpHeaders.CACHE_CONTROL, List.of()).stream()
                        .anyMatch(control -> control.contains("max-age") && !control.contains("no-store"));
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream existing = stream;
        if (existing == null) {
            existing = new Copying(super.getOutputStream());
            stream = existing;
        }
        return existing;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter existing = writer;
        if (existing == null) {
            existing =
                    new PrintWriter(new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
            writer = existing;
        }
        return existing;
    }

    @Override
    public void flushBuffer() throws IOException {
        PrintWriter written = writer;
        if (written != null) {
            written.flush();
        }
        takeHeaders();
        super.flushBuffer();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        bytes.reset();
        headers = null;
    }

    private void takeHeaders() {
        if (headers != null) {
            return;
        }
        Map<String, List<String>> taken = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            // How many calls are left, and how the bytes are sent, is said anew each time.
            if (!before.contains(name) && !lower.startsWith("ratelimit-") && !lower.matches("content-(length|type)")) {
                taken.put(name, List.copyOf(getHeaders(name)));
            }
        }
        headers = taken;
    }

    private void copy(byte[] source, int offset, int length) {
        takeHeaders();
        if (tooLong || bytes.size() + length > most) {
            tooLong = true;
            bytes.reset();
        } else {
            bytes.write(source, offset, length);
        }
    }

    private final class Copying extends ServletOutputStream {

        private final ServletOutputStream to;

        Copying(ServletOutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int single) throws IOException {
            copy(new byte[] {(byte) single}, 0, 1);
            to.write(single);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
            copy(source, offset, length);
            to.write(source, offset, length);
        }

        @Override
        public void flush() throws IOException {
            takeHeaders();
            to.flush();
        }

        @Override
        public void close() throws IOException {
            takeHeaders();
            to.close();
        }

        @Override
        public boolean isReady() {
            return to.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            to.setWriteListener(listener);
        }
    }
}
