package org.vigienuage.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.vigienuage.web.api.ApiTest;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Search engines find every page that is for them, and no other. */
class DiscoveryTest extends ApiTest {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @Test
    void robotsReadPlainPagesOnly() {
        List<String> lines = get("/robots.txt").body().lines().toList();

        assertThat(lines)
                .startsWith("User-agent: *")
                .contains("Allow: /fr/", "Allow: /en/", "Disallow: /app/", "Disallow: /api/", "Disallow: /*?*&*&");
        assertThat(lines).last().asString().matches("Sitemap: http://localhost:\\d+/sitemap\\.xml");
    }

    @Test
    void everyListOfTheIndexIsThere() throws Exception {
        List<String> lists = texts(xml("/sitemap.xml"), "loc");

        assertThat(lists).hasSizeGreaterThan(4).allSatisfy(list -> {
            Document pages = xml(URI.create(list).getPath());
            assertThat(pages.getDocumentElement().getLocalName()).isEqualTo("urlset");
            assertThat(texts(pages, "loc")).isNotEmpty().doesNotHaveDuplicates();
            assertThat(texts(pages, "lastmod"))
                    .hasSameSizeAs(texts(pages, "loc"))
                    .allSatisfy(
                            moment -> assertThat(OffsetDateTime.parse(moment)).isNotNull());
        });
    }

    @Test
    void everyPageNamesItselfAndTheOtherLanguage() throws Exception {
        Document pages = xml("/sitemap-suppliers-1.xml");
        List<String> french = links(pages, "fr-CA");

        assertThat(links(pages, "x-default")).isEqualTo(french);
        assertThat(links(pages, "en-CA"))
                .hasSameSizeAs(french)
                .allSatisfy(page -> assertThat(page).contains("/en/suppliers/"));
        assertThat(texts(pages, "loc"))
                .hasSameSizeAs(french)
                .containsAll(french)
                .containsAll(links(pages, "en-CA"))
                .anySatisfy(page -> assertThat(page).endsWith("/fr/fournisseurs/microsoft"));
    }

    @Test
    void peopleAreNotListed() throws Exception {
        assertThat(texts(xml("/sitemap-suppliers-1.xml"), "loc"))
                .noneSatisfy(page -> assertThat(page).contains("2260000001"));
    }

    @Test
    void figuresAndContractsAreListed() throws Exception {
        assertThat(texts(xml("/sitemap-pages.xml"), "loc"))
                .anySatisfy(page -> assertThat(page).endsWith("/fr/"))
                .anySatisfy(page -> assertThat(page).endsWith("/en/figures/fiscal-year"));
        assertThat(texts(xml("/sitemap-contracts-1.xml"), "loc"))
                .anySatisfy(page -> assertThat(page).endsWith("/fr/contrats/1281158"));
    }

    @Test
    void listsThatAreNotThereAreNotFound() {
        assertThat(get("/sitemap-contracts-2.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap-people-1.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap-contracts-0.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasTheListIsNotSentItAgain() {
        HttpResponse<String> first = get("/sitemap-contracts-1.xml");

        assertThat(header(first, "Content-Type")).isEqualTo("application/xml;charset=UTF-8");
        assertThat(get("/sitemap-contracts-1.xml", "If-None-Match", header(first, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    private Document xml(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
    }

    private static List<String> texts(Document document, String name) {
        return elements(document.getElementsByTagNameNS(SITEMAP, name))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> links(Document document, String language) {
        return elements(document.getElementsByTagNameNS(XHTML, "link"))
                .filter(link -> link.getAttribute("hreflang").equals(language))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static java.util.stream.Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at));
    }
}
