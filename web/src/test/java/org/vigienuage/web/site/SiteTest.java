package org.vigienuage.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vigienuage.testing.TestDatabase;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.edition.Edition;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.testing.Mart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of plain page, as a reader without script gets it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SiteTest {

    private static final String HOSTILE = "</script><script>alert(1)</script>";
    private static final int FRONT_PAGE_LIMIT = 100_000;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final TestDatabase DATABASE = TestDatabase.create();

    @LocalServerPort
    private int port;

    @Autowired
    private AggregateQueries aggregates;

    @Autowired
    private LedgerQueries ledgers;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DATABASE.webProperties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @BeforeAll
    static void publish() {
        Mart.in(DATABASE)
                .version(1, "2026-11-23.1")
                .ministry("finances", "Finances", "Finance")
                .organization("revenu", "Revenu Québec")
                .supplier("microsoft", "Microsoft Canada")
                .supplier("hostile", HOSTILE)
                .person("1123456789", "Jeanne Tremblay")
                .moved("1166423039", "microsoft")
                .maker("azure", "Azure")
                .notice("100", document("100", "Hébergement"))
                .notice("300", document("300", "Avis retiré"), 1, 2)
                .awards(
                        anAward("100-1").worth("1234567.89").soldBy("microsoft").boughtBy("revenu", "finances"),
                        anAward("200-1").worth("500").soldBy("hostile").boughtBy("revenu", "finances"),
                        anAward("300-1").worth("77").soldBy("1123456789").published(1, 2))
                .version(2, "2026-11-24.1");
    }

    private static String document(String number, String title) {
        return "{\"seaoNumber\":\"" + number + "\",\"title\":\"" + title
                + "\",\"buyer\":{\"organizationKey\":\"revenu\",\"organizationName\":\"Revenu Québec\"},"
                + "\"awards\":[{\"awardNumber\":1,\"awardKey\":\"" + number + "-1\",\"central\":1234567.89,"
                + "\"suppliers\":[{\"key\":\"microsoft\",\"name\":\"Microsoft Canada\"}]}]}";
    }

    static Stream<String> pages() {
        return Stream.of(
                "/fr/",
                "/en/",
                "/fr/fournisseurs",
                "/en/suppliers",
                "/fr/fournisseurs/microsoft",
                "/en/suppliers/microsoft",
                "/fr/fournisseurs/hostile",
                "/en/suppliers/hostile",
                "/fr/editeurs",
                "/en/makers",
                "/fr/editeurs/azure",
                "/en/makers/azure",
                "/fr/organismes",
                "/en/organizations",
                "/fr/organismes?view=bodies",
                "/en/organizations?view=sectors",
                "/fr/organismes/revenu",
                "/en/organizations/revenu",
                "/fr/ministeres/finances",
                "/en/ministries/finances",
                "/fr/contrats",
                "/en/contracts",
                "/fr/contrats/100",
                "/en/contracts/100",
                "/fr/chiffres",
                "/en/figures",
                "/fr/chiffres/supplier",
                "/en/figures/fiscal-year",
                "/fr/chiffres/supplier?across=fiscal-year",
                "/fr/donnees",
                "/en/data",
                "/fr/methode",
                "/en/method",
                "/fr/versions",
                "/en/versions",
                "/fr/versions/2026-11-24.1",
                "/en/versions/2026-11-23.1",
                "/fr/corrections",
                "/en/corrections",
                "/fr/chiffres-publies",
                "/en/published-claims",
                "/fr/api",
                "/en/api",
                "/fr/accessibilite",
                "/en/accessibility");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysWhatItIs(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());
        String language = path.substring(1, 3);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.title()).endsWith(" – Vigie-nuage");
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:" + port + path);
        assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("fr-CA", "en-CA", "x-default");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageNeedsNeitherSessionNorScriptNorStyleOfItsOwn(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.select("[style], style, script:not([type='application/ld+json']):not([src])"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theOtherLanguageIsOneLinkAwayAndHasTheSamePage(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());
        String other = page.select("a.vn-language").attr("href").replace("http://localhost:" + port, "");

        HttpResponse<String> answer = get(other);
        assertThat(answer.statusCode()).isEqualTo(200);
        String back = Jsoup.parse(answer.body()).select("a.vn-language").attr("href");
        assertThat(back).isEqualTo("http://localhost:" + port + path);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noTextOfThePageIsTheKeyOfAText(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());
        page.select("code, .vn-copy").remove();

        assertThat(page.select("main").text())
                .doesNotContainPattern("\\b(plain|column|money|notice|award|scope|claims|headline|ledger)\\.[a-z]");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageSpeaksOneLanguage(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());
        page.select("code, .vn-copy, [lang]:not(html)").remove();
        String words = page.body().text();

        if (path.startsWith("/fr/")) {
            assertThat(words).doesNotContainPattern("(?i)\\b(the|awards|suppliers|which|from the)\\b");
        } else {
            assertThat(words).doesNotContainPattern("(?i)\\b(adjudications|fournisseurs|lignes|aucune|selon)\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatProgramsReadIsJson(String path) throws Exception {
        Document page = Jsoup.parse(get(path).body());

        page.select("script[type='application/ld+json']").forEach(script -> {
            JsonNode data = new JsonMapper().readTree(script.data());
            assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
            assertThat(script.data()).doesNotContain("<");
        });
    }

    @Test
    void theFrontPageIsSmall() throws Exception {
        assertThat(get("/fr/").body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(FRONT_PAGE_LIMIT);
    }

    @Test
    void hostileNamesAreOnlyText() throws Exception {
        String body = get("/fr/fournisseurs/hostile").body();

        assertThat(body).doesNotContain(HOSTILE).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(body).select("h1").text()).isEqualTo(HOSTILE);
    }

    @Test
    void totalsAreThoseOfTheQueries() throws Exception {
        Edition french = Edition.of(Language.FRENCH);
        var included = ledgers.ledger(ContractFilter.everything()).included();

        assertThat(Jsoup.parse(get("/fr/chiffres/supplier").body())
                        .select(".vn-total")
                        .text())
                .isEqualTo(french.format().compactMoney(included.central()).replace('\u00a0', ' '));
        assertThat(get("/fr/contrats").body()).contains(french.counted("awards", included.awards()));
    }

    @Test
    void everyRowOfAFigureIsThatOfTheQuery() throws Exception {
        Edition english = Edition.of(Language.ENGLISH);
        List<String> rows = aggregates.rows(Dimension.SUPPLIER, ContractFilter.everything(), Language.ENGLISH).stream()
                .map(row -> written(english, row))
                .toList();

        assertThat(Jsoup.parse(get("/en/figures/supplier").body())
                        .select("#figure tbody tr")
                        .eachText())
                .isEqualTo(rows);
    }

    private static String written(Edition edition, AggregateRow row) {
        return String.join(
                " ",
                row.label(),
                edition.format().count(row.awards()),
                edition.format().dollars(row.low()),
                edition.format().dollars(row.central()),
                edition.format().dollars(row.high()));
    }

    @Test
    void aMergedSupplierIsSentOnWithTheSameQuestion() throws Exception {
        HttpResponse<String> page = get("/en/suppliers/1166423039?scope=core");

        assertThat(page.statusCode()).isEqualTo(301);
        assertThat(page.headers().firstValue("Location")).hasValue("/en/suppliers/microsoft?scope=core");
        assertThat(get("/en/suppliers/1166423039.csv").headers().firstValue("Location"))
                .hasValue("/en/suppliers/microsoft.csv");
    }

    @Test
    void peopleAreNotForSearchEngines() throws Exception {
        assertThat(get("/fr/fournisseurs/1123456789").body()).contains("noindex");
        assertThat(get("/fr/fournisseurs/microsoft").body()).doesNotContain("noindex");
        assertThat(get("/fr/fournisseurs?sector=health").body()).contains("noindex");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String path : List.of(
                "/fr/fournisseurs/personne",
                "/fr/contrats/1",
                "/fr/chiffres/rien",
                "/fr/nulle-part",
                "/fr/fournisseurs/microsoft/de-trop",
                "/fr/suppliers",
                "/en/versions/2001-01-01.1",
                "/fr/chiffres/rien.csv",
                "/fr/fournisseurs/personne.csv",
                "/fr/integrer/methode",
                "/fr/?version=2001-01-01.1")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aNoticeThatIsGoneSaysWhereItCanStillBeRead() throws Exception {
        HttpResponse<String> gone = get("/fr/contrats/300");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(gone.body()).select("main a").eachAttr("href"))
                .containsExactly("/fr/contrats/300?version=2026-11-23.1");
        assertThat(get("/fr/contrats/300?version=2026-11-23.1").body()).contains("Avis retiré");
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() throws Exception {
        assertThat(get("/fr/contrats?q=" + "a".repeat(5000)).statusCode()).isEqualTo(414);
        assertThat(get("/fr/contrats.csv?q=" + "a".repeat(5000)).statusCode()).isEqualTo(414);
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndLeftOut() throws Exception {
        HttpResponse<String> page = get("/fr/contrats?scope=tout&couleur=bleu&q=");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("p[role=status]").eachText())
                .anyMatch(said -> said.contains("scope=tout"))
                .anyMatch(said -> said.contains("couleur"))
                .hasSize(2);
        assertThat(get("/fr/chiffres/supplier.csv?couleur=bleu").statusCode()).isEqualTo(400);
    }

    @Test
    void aSearchThatFindsNothingShowsWaysOut() throws Exception {
        Document page = Jsoup.parse(get("/fr/contrats?q=introuvable").body());

        assertThat(page.select(".vn-empty a").eachAttr("href")).contains("/fr/contrats");
    }

    @Test
    void aPinnedPageSaysSoAndKeepsItsVersion() throws Exception {
        Document page = Jsoup.parse(get("/fr/fournisseurs?version=2026-11-23.1").body());

        assertThat(page.select(".vn-pinned").text()).contains("2026-11-23.1");
        assertThat(page.select("main tbody a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.contains("version=2026-11-23.1"));
    }

    @Test
    void otherSitesMayShowAFigureAndNothingElse() throws Exception {
        HttpResponse<String> figure = get("/en/embed/figures/supplier?version=2026-11-24.1");
        Document page = Jsoup.parse(figure.body());

        assertThat(figure.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("frame-ancestors *");
        assertThat(figure.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(figure.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.select("base").attr("target")).isEqualTo("_top");
        assertThat(page.text()).contains("2026-11-24.1");
        assertThat(page.select("figure")).hasSize(1);
        assertThat(get("/en/figures/supplier").headers().firstValue("X-Frame-Options"))
                .hasValue("SAMEORIGIN");
    }

    @Test
    void aPageHasTwinsInOtherForms() throws Exception {
        assertTwin("/fr/chiffres/supplier.csv", "text/csv");
        assertTwin("/fr/chiffres/supplier.xlsx", "application/vnd.openxmlformats-officedocument");
        assertTwin("/fr/chiffres/supplier.json", "application/json");
        assertTwin("/fr/chiffres/supplier.svg", "image/svg+xml");
        assertTwin("/fr/fournisseurs/microsoft.csv", "text/csv");
        assertTwin("/en/suppliers.ndjson", "application/x-ndjson");
        assertTwin("/en/contracts.csv", "text/csv");
        assertTwin("/en/figures/supplier.bib", "application/x-bibtex");
        assertTwin("/en/figures/supplier.csl.json", "application/vnd.citationstyles.csl+json");
    }

    private void assertTwin(String path, String type) throws IOException, InterruptedException {
        HttpResponse<String> twin = get(path);
        assertThat(twin.statusCode()).as(path).isEqualTo(200);
        assertThat(twin.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .startsWith(type);
        assertThat(twin.headers().allValues("Set-Cookie")).as(path).isEmpty();
        assertThat(twin.body()).as(path).isNotEmpty();
    }

    @Test
    void theSamePageIsNotSentTwice() throws Exception {
        String tag = get("/fr/").headers().firstValue("ETag").orElseThrow();
        HttpRequest again = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/fr/"))
                .header("If-None-Match", tag)
                .build();

        assertThat(CLIENT.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
