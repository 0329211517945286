package org.vigienuage.web.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.web.api.ApiTest;
import tools.jackson.databind.JsonNode;

/** Other sites show our figures from the address of a page alone. */
class EmbedTest extends ApiTest {

    private String site = "";

    @BeforeEach
    void whereWeAre() {
        site = json("/api/v1/cite").get("address").stringValue().replaceFirst("/fr/.*", "");
    }

    @Test
    void aFigureIsARichThing() {
        JsonNode answer = json(oembed("/fr/chiffres/supplier?scope=licences&supplier=microsoft"));

        assertThat(answer.get("version").stringValue()).isEqualTo("1.0");
        assertThat(answer.get("type").stringValue()).isEqualTo("rich");
        assertThat(answer.get("title").stringValue()).startsWith("Contrats infonuagiques du Québec par fournisseur (");
        assertThat(answer.get("provider_name").stringValue()).isEqualTo("Vigie-nuage");
        assertThat(answer.get("provider_url").stringValue()).isEqualTo(site + "/");
        assertThat(answer.get("html").stringValue())
                .startsWith("<iframe src=\"" + site
                        + "/fr/integrer/chiffres/supplier?scope=licences&amp;supplier=microsoft\" title=\"")
                .endsWith("></iframe>");
        assertThat(answer.get("thumbnail_url").stringValue())
                .isEqualTo(site + "/fr/chiffres/supplier.png?scope=licences&supplier=microsoft");
        assertThat(answer.get("thumbnail_width").intValue()).isEqualTo(1200);
    }

    @Test
    void itIsNoLargerThanAskedFor() {
        JsonNode answer = json(oembed("/en/figures/year") + "&maxwidth=400&maxheight=300");

        assertThat(answer.get("width").intValue()).isEqualTo(400);
        assertThat(answer.get("height").intValue()).isEqualTo(300);
        assertThat(answer.get("html").stringValue()).contains("width=\"400\" height=\"300\"");
        assertThat(answer.has("thumbnail_url")).isFalse();
    }

    @Test
    void itIsNoLargerThanItsOwnSizeEither() {
        assertThat(json(oembed("/en/figures/year") + "&maxwidth=99999")
                        .get("width")
                        .intValue())
                .isEqualTo(800);
    }

    @Test
    void aHostileQuestionStaysText() {
        JsonNode answer = json(oembed("/en/figures/year?q=%22%3E%3Cscript%3E"));

        assertThat(answer.get("html").stringValue()).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/",
                "/en/suppliers/microsoft",
                "/fr/ministeres/mcn",
                "/fr/organismes",
                "/en/figures/fiscal-year?version=2026-11-23.1"
            })
    void pagesWithFiguresCanBeShown(String page) {
        assertThat(get(oembed(page)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/chiffres/couleur",
                "/fr/fournisseurs/nobody-is-called-so",
                "/fr/chiffres/supplier?version=1999-01-01.1",
                "/fr/chiffres/supplier?nothing=1",
                "/fr/methode",
                "/app/",
                "/api/v1/ledger",
                "/fr/chiffres/supplier/more",
                "/de/figures/year",
                "/%zz"
            })
    void whatIsNoFigureOfOursIsNotFound(String page) {
        assertThat(get(oembed(page)).statusCode()).isEqualTo(404);
    }

    @Test
    void addressesOfOthersAreNotFound() {
        assertThat(get("/oembed?url=" + encoded("https://evil.example/fr/chiffres/supplier"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/oembed?url=" + encoded(site + ".evil.example/fr/chiffres/supplier"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/oembed?url=" + encoded("javascript:alert(1)")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"format=xml, 501", "format=html, 501", "maxwidth=wide, 400", "maxheight=-1, 400"})
    void whatIsNotOfferedIsSaid(String option, int status) {
        assertThat(get(oembed("/fr/chiffres/supplier") + "&" + option).statusCode())
                .isEqualTo(status);
    }

    @Test
    void anAddressMustBeGiven() {
        assertThat(get("/oembed").statusCode()).isEqualTo(400);
    }

    private String oembed(String page) {
        return "/oembed?url=" + encoded(site + page);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
