package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProblemsTest extends ApiTest {

    @ParameterizedTest
    @CsvSource({
        "ledger?fournisseur=microsoft, fournisseur",
        "ledger?scope=cloud, scope",
        "ledger.csv?from=2018, from",
        "ledger?supplier=nobody, supplier",
        "ledger?ministry=nothing, ministry",
        "ledger?organization=nowhere, organization",
        "ledger?lang=de, lang",
        "ledger?lang=fr&lang=en, lang",
        "ledger?limit=10, limit",
        "aggregates/year?min=abc, min",
        "aggregates/supplier.csv?method=x, method",
        "contracts?limit=0, limit",
        "contracts?limit=501, limit",
        "contracts?sort=price, sort",
        "contracts?cursor=x, cursor",
        "contracts?cursor=LWNlbnRyYWwgMSA5LTk&sort=date, cursor",
        "contracts?cursor=LWNlbnRyYWwgMSA5LTk, cursor",
        "contracts/1281158?scope=core, scope",
        "status?scope=core, scope",
    })
    void whatIsNotUnderstoodIsNamed(String address, String parameter) {
        HttpResponse<String> response = get("/api/v1/" + address);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        JsonNode problem = parsed(response.body());
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        assertThat(problem.get("detail").stringValue()).contains(parameter);
        assertThat(problem.get("errors").get(0).get("parameter").stringValue()).isEqualTo(parameter);
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        JsonNode problem = json("/api/v1/ledger?scope=cloud&to=x&couleur=bleu");

        assertThat(problem.get("errors")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v2/ledger", "/api/v1/ledger/", "/api/v1/contracts/a%20b"})
    void anAddressThatDoesNotExistIsAProblemToo(String address) {
        HttpResponse<String> response = get(address);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contracts/9", "contracts/9.csv", "aggregates/colour", "aggregates/colour.csv"})
    void whatTheAddressNamesIsNotThere(String address) {
        HttpResponse<String> response = get("/api/v1/" + address);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(parsed(response.body()).get("title").stringValue()).isEqualTo("Introuvable");
    }

    @Test
    void nothingCanBeWritten() {
        HttpResponse<String> response = call("POST", "/api/v1/ledger");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(response, "Allow")).contains("GET");
    }

    @Test
    void aFormatWeDoNotHaveIsRefused() {
        HttpResponse<String> response = get("/api/v1/ledger", "Accept", "application/pdf");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aQueryThatIsTooLongIsRefused() {
        HttpResponse<String> response = get("/api/v1/ledger?q=" + "x".repeat(4096));

        assertThat(response.statusCode()).isEqualTo(414);
        assertThat(header(response, "Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "en-CA, There is no parameter",
        "'de,en;q=0.5', There is no parameter",
        "fr, Le paramètre",
        "de, Le paramètre"
    })
    void problemsAreInTheLanguageOfTheReader(String preferred, String said) {
        JsonNode problem = json("/api/v1/ledger?x=1", "Accept-Language", preferred);

        assertThat(problem.get("detail").stringValue()).startsWith(said);
    }

    @Test
    void theAddressDecidesTheLanguageBeforeTheBrowser() {
        HttpResponse<String> response = get("/api/v1/ledger?x=1&lang=en", "Accept-Language", "fr");

        assertThat(parsed(response.body()).get("title").stringValue()).isEqualTo("Request not understood");
        assertThat(header(response, "Content-Language")).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%00", "q=%27%22%3B--", "q=%5C", "supplier=%27", "min=-0", "q=%F0%9F%98%80"})
    void strangeValuesNeverBreakTheServer(String query) {
        HttpResponse<String> response = get("/api/v1/ledger?" + query);

        assertThat(response.statusCode()).isIn(200, 400);
        assertThat(response.body()).doesNotContain("Exception");
    }
}
