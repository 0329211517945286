package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Any selection can be cited, and what is cited is one version of it. */
class CiteTest extends ApiTest {

    @Test
    void theAddressNamesTheVersionAlsoWhereTheCallDoesNot() {
        JsonNode cited = json("/api/v1/cite?scope=licences&supplier=microsoft&figure=ministry");

        assertThat(cited.get("dataVersion").stringValue()).isEqualTo("2026-11-23.1");
        assertThat(cited.get("address").stringValue())
                .matches(
                        "http://localhost:\\d+/fr/chiffres/ministry\\?scope=licences&supplier=microsoft&version=2026-11-23\\.1");
        assertThat(cited.get("title").stringValue())
                .isEqualTo("Contrats infonuagiques du Québec par portefeuille (Portée\u00a0: Avec licences;"
                        + " fournisseur\u00a0: Microsoft Canada)");
    }

    @Test
    void withoutAFigureTheListOfAwardsIsCited() {
        assertThat(json("/api/v1/cite?scope=all&lang=en").get("address").stringValue())
                .endsWith("/en/contracts?scope=all&version=2026-11-23.1");
    }

    @Test
    void theQuoteHasTheTotalOfTheLedger() {
        String quote = json("/api/v1/cite?scope=licences&supplier=microsoft&lang=en")
                .get("quote")
                .stringValue();

        assertThat(json("/api/v1/ledger?scope=licences&supplier=microsoft")
                        .at("/included/awards")
                        .longValue())
                .isPositive();
        assertThat(quote).contains(" awards, according to Vigie-nuage, data version 2026-11-23.1: http://localhost:");
    }

    @Test
    void theDayOfReadingCanBeSaid() {
        JsonNode cited = json("/api/v1/cite?accessed=2026-06-01");

        assertThat(cited.get("accessed").stringValue()).isEqualTo("2026-06-01");
        assertThat(cited.get("full").stringValue()).contains("(consulté le 1er\u00a0juin\u00a02026)");
    }

    @Test
    void filesAreWhereTheAnswerSays() {
        JsonNode files = json("/api/v1/cite?figure=supplier&lang=en").get("files");

        HttpResponse<String> bib = get(files.get("bib").stringValue());
        HttpResponse<String> ris = get(files.get("ris").stringValue());
        HttpResponse<String> csl = get(files.get("csl.json").stringValue());

        assertThat(header(bib, "Content-Type")).isEqualTo("application/x-bibtex;charset=UTF-8");
        assertThat(header(bib, "Content-Disposition"))
                .contains("vigie-nuage_cite")
                .contains("_v2026-11-23.1.bib");
        assertThat(bib.body())
                .startsWith("@misc{vigie-nuage-2026-11-23.1-")
                .contains("/en/figures/supplier?version=2026-11-23.1");
        assertThat(header(ris, "Content-Type")).isEqualTo("application/x-research-info-systems;charset=UTF-8");
        assertThat(ris.body()).startsWith("TY  - DATA\r\n").contains("LA  - en-CA\r\n");
        assertThat(header(csl, "Content-Type")).isEqualTo("application/vnd.citationstyles.csl+json;charset=UTF-8");
        assertThat(parsed(csl.body()).at("/0/version").stringValue()).isEqualTo("2026-11-23.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure=colour", "accessed=yesterday", "accessed=2026-02-30", "page=2"})
    void whatIsNotUnderstoodIsNotCited(String query) {
        assertThat(get("/api/v1/cite?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void anAddressThatTheCallerMadeUpIsNotBelieved() {
        HttpResponse<String> answer = get("/api/v1/cite", "X-Forwarded-Host", "evil.example");

        assertThat(header(answer, "Cache-Control")).contains("private").doesNotContain("public");
        assertThat(answer.body()).contains("http://localhost:").doesNotContain("evil.example");
    }

    @Test
    void whoHasTheAnswerIsNotSentItAgain() {
        HttpResponse<String> first = get("/api/v1/cite.bib?accessed=2026-06-01");

        assertThat(get("/api/v1/cite.bib?accessed=2026-06-01", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("/api/v1/cite.bib?accessed=2026-06-02", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(200);
    }
}
