package org.vigienuage.ingest.seao.xml;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.issue.IssueLog;

/** Walks the elements of a file, one level at a time. Element names are in lower case. */
final class XmlCursor {

    /** Text beyond this is counted and dropped: the longest that is kept, and what shows that it was longer. */
    private static final int LONGEST_TEXT = 200_000;

    /** SEAO uses some hundred names; the parser keeps each for ever, so an endless number of them would fill the memory. */
    private static final int MOST_NAMES = 10_000;

    private static final int LONGEST_SAMPLE = 1_000;

    private final XMLStreamReader xml;
    private final IssueLog issues;
    private final Map<String, String> lowerCase = new HashMap<>();
    private final Set<String> attributes = new HashSet<>();
    private String name = "";

    XmlCursor(InputStream bytes, IssueLog issues) throws XMLStreamException {
        this.xml = XmlInput.open(bytes);
        this.issues = issues;
    }

    /** Moves to the outermost element. */
    void enterRoot() throws XMLStreamException, UnreadableFileException {
        for (int event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableFileException("it declares a document type, which no file of SEAO does");
            }
        }
        name = currentName();
    }

    /** Moves to the next element inside the present one; false at its end. */
    boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    name = currentName();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                default -> {
                    // Blanks, comments: nothing SEAO says is between elements.
                }
            }
        }
    }

    /** Name of the element that was entered last. */
    String name() {
        return name;
    }

    /** An attribute of the present element, empty when it has none of this name. */
    String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }

    /** Counts attributes of the present element that are not known. */
    void auditAttributes(String path, String... known) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!java.util.List.of(known).contains(attribute)) {
                issues.countUnknownField(path + "@" + attribute, xml.getAttributeValue(i));
            }
        }
    }

    /** The text of the present element; elements inside it are counted as unknown. Moves to its end. */
    String text(String path) throws XMLStreamException {
        auditAttributes(path);
        StringBuilder text = null;
        String whole = "";
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return text == null ? whole : text.toString();
                }
                case XMLStreamConstants.START_ELEMENT -> skipUnknown(path + "/" + currentName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text == null && whole.isEmpty()) {
                        whole = xml.getText();
                    } else {
                        text = text == null ? new StringBuilder(whole) : text;
                        if (text.length() < LONGEST_TEXT) {
                            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                }
                default -> {
                    // Comments and instructions are not text.
                }
            }
        }
    }

    /** Counts the present element as unknown and moves to its end. */
    void skipUnknown(String path) throws XMLStreamException {
        StringBuilder sample = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    currentName();
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> {
                    if (sample.length() < LONGEST_SAMPLE) {
                        sample.append(xml.getText().strip());
                    }
                }
                default -> {
                    // Not part of a sample.
                }
            }
        }
        issues.countUnknownField(path, sample.toString());
    }

    /** Reads what follows the outermost element, which must be nothing. */
    void leaveRoot() throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
    }

    private String currentName() throws XMLStreamException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.add(xml.getAttributeLocalName(i));
        }
        String local = xml.getLocalName();
        String lower = lowerCase.computeIfAbsent(local, n -> n.toLowerCase(Locale.ROOT));
        if (lowerCase.size() + attributes.size() > MOST_NAMES) {
            throw new XMLStreamException(
                    "it holds more than %d names of elements and attributes".formatted(MOST_NAMES));
        }
        return lower;
    }
}
