package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Asks for an address as a guest: says who it is, keeps its distance, goes only where it may. */
final class PoliteClient {

    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final AllowedAddresses allowed;
    private final Pace pace;
    private final Duration requestTimeout;
    private final String userAgent;

    PoliteClient(HttpClient client, AllowedAddresses allowed, Pace pace, Duration requestTimeout, String userAgent) {
        this.client = client;
        this.allowed = allowed;
        this.pace = pace;
        this.requestTimeout = requestTimeout;
        this.userAgent = userAgent;
    }

    /** The answer, its body still to be read and closed by the caller. */
    HttpResponse<InputStream> get(URI address, Map<String, String> headers, Duration delay)
            throws IOException, InterruptedException {
        var current = address;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            allowed.check(current);
            pace.await(delay);
            var response = client.send(request(current, headers), HttpResponse.BodyHandlers.ofInputStream());
            if (!REDIRECTS.contains(response.statusCode())) {
                return response;
            }
            response.body().close();
            var location = response.headers().firstValue("Location").orElse("");
            current = AllowedAddresses.resolve(current, location);
        }
        throw new RefusedAddressException("fetch.too-many-redirects", address.toString());
    }

    private HttpRequest request(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address).timeout(requestTimeout).header("User-Agent", userAgent);
        headers.forEach(request::header);
        return request.GET().build();
    }
}
