package org.vigienuage.ingest.fetch;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What a server said about the version of a file, to be asked about later. */
record Validators(@Nullable String etag, @Nullable String lastModified) {

    static final Validators NONE = new Validators(null, null);

    static Validators of(HttpResponse<?> response) {
        var headers = response.headers();
        return new Validators(
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null));
    }

    /** What tells a version for {@code If-Range}: a weak tag may not, since two of its versions can differ in bytes. */
    @Nullable
    String ifRange() {
        return etag != null && !etag.startsWith("W/") ? etag : lastModified;
    }
}
