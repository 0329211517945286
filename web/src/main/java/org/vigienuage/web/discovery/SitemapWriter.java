package org.vigienuage.web.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.vigienuage.web.language.Language;

/** A list of pages, or a list of such lists, as sitemaps.org has it; written as it comes. */
final class SitemapWriter {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final XMLStreamWriter xml;

    private SitemapWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written between the head and the end of a document. */
    interface Content {
        void write(SitemapWriter sitemap);
    }

    /** The lists there are. */
    static void index(OutputStream to, Content content) throws IOException {
        write(to, "sitemapindex", content);
    }

    /** The pages of one list. */
    static void pages(OutputStream to, Content content) throws IOException {
        write(to, "urlset", content);
    }

    private static void write(OutputStream to, String root, Content content) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(to, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            content.write(new SitemapWriter(xml));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void list(String address, OffsetDateTime changed) {
        element("sitemap", () -> {
            text("loc", address);
            text("lastmod", written(changed));
        });
    }

    /** A page in both languages, each of which names the other. */
    void page(Function<Language, String> address, OffsetDateTime changed) {
        for (Language language : Language.values()) {
            element("url", () -> {
                text("loc", address.apply(language));
                text("lastmod", written(changed));
                for (Language other : Language.values()) {
                    alternate(other.locale().toLanguageTag(), address.apply(other));
                }
                alternate("x-default", address.apply(Language.FRENCH));
            });
        }
    }

    private void alternate(String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private interface Inside {
        void write() throws XMLStreamException;
    }

    private void element(String name, Inside inside) {
        try {
            xml.writeStartElement(name);
            inside.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String written(OffsetDateTime moment) {
        return moment.withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
