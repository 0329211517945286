package org.vigienuage.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a visitor without a browser does. */
final class Web {

    private Web() {}

    static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    /** The one text that a pattern finds in what stands at an address. */
    static String find(String address, String pattern) throws IOException, InterruptedException {
        String body = get(address).body();
        var found = java.util.regex.Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not in " + body);
        }
        return found.group(1);
    }
}
