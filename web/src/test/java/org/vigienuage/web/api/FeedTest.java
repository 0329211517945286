package org.vigienuage.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What changes can be followed with any reader of feeds. */
class FeedTest extends ApiTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts.atom?scope=all",
                "/api/v1/contracts.atom?scope=licences&supplier=microsoft&lang=en",
                "/api/v1/contracts.atom?q=nothing-is-called-so",
                "/api/v1/versions.atom",
                "/api/v1/corrections.atom?lang=en"
            })
    void itHasWhatTheStandardRequires(String address) throws Exception {
        Element feed = feed(address);

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(URI.create(text(feed, "id")).isAbsolute()).isTrue();
        assertThat(text(feed, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(feed, "updated"))).isNotNull();
        assertThat(link(feed, "self")).startsWith("http://localhost:").endsWith(address);
        assertThat(link(feed, "alternate")).matches("http://localhost:\\d+/(fr|en)/.*");
        assertThat(children(feed, "author")).hasSize(1);
        List<Element> entries = children(feed, "entry");
        assertThat(entries.stream().map(entry -> text(entry, "id")).toList()).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> {
            assertThat(URI.create(text(entry, "id")).isAbsolute()).isTrue();
            assertThat(text(entry, "title")).isNotBlank();
            assertThat(OffsetDateTime.parse(text(entry, "updated"))).isNotNull();
            assertThat(link(entry, "alternate")).startsWith("http://localhost:");
        });
    }

    @Test
    void theNewestAwardsComeFirst() throws Exception {
        List<String> titles = children(feed("/api/v1/contracts.atom?scope=all"), "entry").stream()
                .map(entry -> text(entry, "title"))
                .toList();
        List<String> newest = json("/api/v1/contracts?scope=all&sort=-date")
                .at("/items")
                .valueStream()
                .map(item -> item.get("title").isNull()
                        ? item.get("seaoNumber").stringValue()
                        : item.get("title").stringValue())
                .toList();

        assertThat(titles).isNotEmpty().isEqualTo(newest);
    }

    @Test
    void anEntryIsTheSameInEveryFeedThatHasIt() throws Exception {
        String id = text(
                children(feed("/api/v1/contracts.atom?q=1281159&scope=all"), "entry")
                        .getFirst(),
                "id");

        assertThat(children(feed("/api/v1/contracts.atom?q=1281159&scope=licences&lang=en"), "entry"))
                .extracting(entry -> text(entry, "id"))
                .containsExactly(id);
    }

    @Test
    void hostileTitlesAreText() throws Exception {
        assertThat(children(feed("/api/v1/contracts.atom?q=1281158&scope=all"), "entry"))
                .extracting(entry -> text(entry, "title"))
                .anySatisfy(title -> assertThat(title).startsWith("Licences; \"Select Plus\",\nà l’essai"));
    }

    private Element feed(String address) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(answer.body())))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        List<Element> found = new ArrayList<>();
        IntStream.range(0, nodes.getLength()).forEach(at -> {
            Node node = nodes.item(at);
            if (node instanceof Element element
                    && ATOM.equals(node.getNamespaceURI())
                    && name.equals(node.getLocalName())) {
                found.add(element);
            }
        });
        return found;
    }

    private static String text(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).getFirst().getTextContent();
    }

    private static String link(Element parent, String relation) {
        List<Element> links = children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .toList();
        assertThat(links).as(relation).hasSize(1);
        return links.getFirst().getAttribute("href");
    }
}
