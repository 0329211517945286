package org.vigienuage.ingest.seao.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** A pull parser that fetches nothing, expands nothing, and stops at absurd structure. */
final class XmlInput {

    private static final int DEEPEST_ELEMENT = 32;
    private static final int MOST_ATTRIBUTES = 64;
    private static final int LONGEST_ATTRIBUTE = 100_000;

    private static final WstxInputFactory FACTORY = factory();

    private XmlInput() {}

    static XMLStreamReader open(InputStream bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(bytes);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        // Text comes in pieces, so that a huge one can be cut without holding it.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST_ELEMENT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        // SEAO's files are XML 1.0; a control character written as &#x1F; must not cost a whole month.
        factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
        // Comments and instructions are passed over; otherwise each is held whole, however long it is.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, true);
        // Interning or caching names of hostile files would fill the memory.
        factory.setProperty(WstxInputProperties.P_CACHE_DTDS, false);
        return factory;
    }
}
