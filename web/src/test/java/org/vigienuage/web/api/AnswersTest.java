package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class AnswersTest extends ApiTest {

    private static final Pattern LINK = Pattern.compile("<(.+)>; rel=\"next\"");

    @Test
    void theLedgerHasTheFieldsOfTheMethod() {
        JsonNode ledger = json("/api/v1/ledger");

        assertThat(ledger.propertyNames())
                .containsExactly(
                        "awards",
                        "unknown",
                        "awardedKnown",
                        "included",
                        "excluded",
                        "orphanFinals",
                        "orphanExpenses",
                        "unmatched",
                        "dataVersion");
        assertThat(ledger.get("included").propertyNames()).containsExactly("awards", "low", "central", "high");
        assertThat(ledger.get("orphanExpenses").get("sum").asString()).isEqualTo("27787333");
        assertThat(ledger.get("dataVersion").stringValue()).isEqualTo("2026-11-23.1");
    }

    @Test
    void numbersHaveAllTheirDigitsAndNoZerosAfterThem() {
        String body = get("/api/v1/contracts?scope=all&limit=2").body();

        assertThat(body)
                .contains("\"central\":16223087502.475,", "\"reduction\":0,")
                .doesNotContain("E+");
        assertThat(get("/api/v1/contracts?scope=licences&q=1281159").body()).contains("\"central\":100000,");
    }

    @Test
    void theDocumentOfANoticeIsGivenAsItIsWritten() {
        String body = get("/api/v1/contracts/1281158").body();

        assertThat(body).contains("\"central\":1200.5", "\"low\":100,", "\"seaoNumber\":\"1281158\"");
    }

    @Test
    void pagesAreFollowedByLinkOrByCursor() {
        List<String> keys = new ArrayList<>();
        String address = "/api/v1/contracts?scope=all&sort=-date&limit=37";
        while (!address.isEmpty()) {
            HttpResponse<String> response = get(address);
            JsonNode page = parsed(response.body());
            page.get("items").forEach(item -> keys.add(item.get("awardKey").stringValue()));
            Matcher next = LINK.matcher(header(response, "Link"));
            address = next.matches() ? next.group(1) : "";
            assertThat(page.get("next").isNull()).isEqualTo(address.isEmpty());
            assertThat(page.get("total").intValue()).isEqualTo(RANDOM_AWARDS + 2);
        }

        assertThat(keys).hasSize(RANDOM_AWARDS + 2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger",
                "ledger.csv",
                "aggregates/year",
                "contracts",
                "contracts.csv",
                "contracts/1281158",
                "status"
            })
    void whoHasTheAnswerIsNotSentItAgain(String path) {
        HttpResponse<String> first = get("/api/v1/" + path);
        HttpResponse<String> again = get("/api/v1/" + path, "If-None-Match", header(first, "ETag"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theSameQuestionInOtherWordsIsTheSameAnswer() {
        String tag = header(get("/api/v1/ledger?scope=core&supplier=bell&supplier=acme&min=10"), "ETag");

        assertThat(header(get("/api/v1/ledger?min=10.00&supplier=acme&supplier=bell&scope=core"), "ETag"))
                .isEqualTo(tag);
        assertThat(header(get("/api/v1/ledger?min=11&supplier=acme&supplier=bell&scope=core"), "ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void labelsAreInTheLanguageAskedFor() {
        assertThat(get("/api/v1/aggregates/ministry?scope=all").body()).contains("Cybersécurité et Numérique");
        assertThat(get("/api/v1/aggregates/ministry?scope=all&lang=en").body()).contains("Cybersecurity and Digital");
    }

    @Test
    void pagesOfOtherSitesMayReadButNotFrameOrRun() {
        HttpResponse<String> response = get("/api/v1/status", "Origin", "https://example.org");

        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(response, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void problemsAreReadableFromOtherSitesToo() {
        HttpResponse<String> response = get("/api/v1/ledger?x=1", "Origin", "https://example.org");

        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void headersAloneCanBeAskedFor() {
        assertThat(call("HEAD", "/api/v1/ledger").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserThatPrefersPagesGetsTheAnswerAllTheSame() {
        HttpResponse<String> response = get("/api/v1/ledger", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(header(response, "Content-Type")).startsWith("application/json");
    }
}
