package org.vigienuage.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** An answer as it was given: it is given again to whoever asks the same, compressed where that is wanted, or not at all to who has it. */
final class KeptAnswer {

    /** Below this, compressing gains nothing. */
    private static final int SMALL = 2048;

    private final Map<String, List<String>> headers;
    private final String type;
    private final byte[] bytes;
    private volatile byte @Nullable [] compressed;

    /** @param headers without those that say how the bytes are sent */
    KeptAnswer(Map<String, List<String>> headers, String type, byte[] bytes) {
        this.headers = headers;
        this.type = type;
        this.bytes = bytes;
    }

    /** How much room it takes, in bytes, about: with its compressed form. */
    int weight() {
        return bytes.length + bytes.length / 4 + 1024;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        String tag = response.getHeader(HttpHeaders.ETAG);
        if (tag != null && new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(type);
        byte[] sent = bytes;
        if (isCompressible()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (readsCompressed(request)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                sent = compressed();
            }
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    private boolean isCompressible() {
        return bytes.length >= SMALL && (type.startsWith("text/") || type.contains("json") || type.contains("xml"));
    }

    private static boolean readsCompressed(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null
                && accepted.toLowerCase(Locale.ROOT)
                        .matches("(.*[, ])?gzip( *;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?( *,.*)?");
    }

    private byte[] compressed() {
        byte[] made = compressed;
        if (made == null) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes.length / 4);
            try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            made = whole.toByteArray();
            compressed = made;
        }
        return made;
    }
}
