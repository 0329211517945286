package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What callers may count on, whatever they ask. */
class EveryAnswerTest extends ApiTest {

    @Test
    void isSentOnceToWhoeverKeepsIt() {
        assertThat(examples()).allSatisfy(address -> {
            HttpResponse<String> first = get(address);
            HttpResponse<String> again = get(address, "If-None-Match", header(first, "ETag"));

            assertThat(header(first, "ETag")).isNotEmpty();
            assertThat(header(first, "Cache-Control")).contains("max-age=");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        });
    }

    @Test
    void canBeAskedForWithoutItsBody() {
        assertThat(examples()).allSatisfy(address -> {
            HttpResponse<String> head = call("HEAD", address);

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(get(address), "ETag"));
        });
    }

    @Test
    void canBeReadByPagesOfOthers() {
        assertThat(examples()).allSatisfy(address -> {
            assertThat(header(call("OPTIONS", address), "Allow")).contains("GET", "HEAD");
            HttpResponse<String> allowed = get(address, "Origin", "https://journal.example");
            assertThat(header(allowed, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(header(allowed, "Access-Control-Expose-Headers")).contains("ETag", "RateLimit-Remaining");
        });
    }

    private List<String> examples() {
        return json("/api/openapi.json").get("paths").properties().stream()
                .map(path -> path.getValue().at("/get/x-example").stringValue())
                .toList();
    }
}
