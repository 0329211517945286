package org.vigienuage.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as RFC 4287 has it.
 *
 * @param id names the feed for ever
 * @param self its address, whole
 * @param page the page that tells the same to people, whole
 */
record AtomFeed(
        String id,
        String title,
        String language,
        String self,
        String page,
        OffsetDateTime updated,
        List<Entry> entries) {

    /** When a feed without entries was last updated. */
    static final OffsetDateTime NEVER = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** Characters that no XML document may have, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** @param id names the entry for ever */
    record Entry(String id, String title, String page, OffsetDateTime updated, String summary) {}

    void write(HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(response.getOutputStream(), UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language);
            head(xml, id, title, updated);
            link(xml, "self", self);
            link(xml, "alternate", page);
            xml.writeStartElement("author");
            element(xml, "name", "Vigie-nuage");
            xml.writeEndElement();
            for (Entry entry : entries) {
                xml.writeStartElement("entry");
                head(xml, entry.id, entry.title, entry.updated);
                link(xml, "alternate", entry.page);
                element(xml, "summary", entry.summary);
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void head(XMLStreamWriter xml, String id, String title, OffsetDateTime updated)
            throws XMLStreamException {
        element(xml, "id", id);
        element(xml, "title", title);
        element(
                xml,
                "updated",
                updated.withOffsetSameInstant(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NOT_XML.matcher(text).replaceAll(" "));
        xml.writeEndElement();
    }
}
