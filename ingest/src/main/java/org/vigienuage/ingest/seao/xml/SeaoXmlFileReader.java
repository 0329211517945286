package org.vigienuage.ingest.seao.xml;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.vigienuage.ingest.file.RecordFileReader;
import org.vigienuage.ingest.file.SourceFile;
import org.vigienuage.ingest.file.StagedContent;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.seao.FilePeriod;
import org.vigienuage.ingest.seao.PublishedValues;

/** Reads a file of SEAO's XML era: {@code <export datedebut datefin>} and its records. */
final class SeaoXmlFileReader implements RecordFileReader {

    @Override
    public StagedContent read(SourceFile file, InputStream bytes, StagingArea area)
            throws UnreadableFileException, IOException {
        CleanedBytes cleaned = CleanedBytes.of(bytes);
        try {
            XmlCursor cursor = new XmlCursor(cleaned, area.issues());
            cursor.enterRoot();
            if (!cursor.name().equals("export")) {
                throw new UnreadableFileException(
                        "its outermost element is <%s>, not <export>".formatted(cursor.name()));
            }
            StagedContent content = readExport(file, cursor, area);
            cleaned.report(area.issues());
            return content;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        } catch (WstxLazyException e) {
            // What is broken in a text is told when the text is taken.
            if (e.getCause() instanceof XMLStreamException broken) {
                throw unreadable(broken);
            }
            throw e;
        }
    }

    private static UnreadableFileException unreadable(XMLStreamException e) {
        return new UnreadableFileException("it is not well-formed XML" + place(e) + ": " + reason(e), e);
    }

    private static StagedContent readExport(SourceFile file, XmlCursor cursor, StagingArea area)
            throws XMLStreamException, UnreadableFileException {
        cursor.auditAttributes("export", "datedebut", "datefin");
        FilePeriod period =
                FilePeriod.of(cursor.attribute("datedebut"), cursor.attribute("datefin"), file.name(), area.issues());
        RecordRows rows = rows(file, area);
        int records = 0;
        while (cursor.nextChild()) {
            if (cursor.name().equals(rows.element())) {
                records++;
                area.beginRecord(records);
                cursor.auditAttributes(rows.element());
                rows.read(cursor, records);
                area.issues().endRecord();
            } else if (cursor.name().equals("avis") || cursor.name().equals("contrat")) {
                throw new UnreadableFileException(
                        "it holds <%s>, and its name says <%s>".formatted(cursor.name(), rows.element()));
            } else {
                cursor.skipUnknown("export/" + cursor.name());
            }
        }
        cursor.leaveRoot();
        Boolean hasPublicationDates = records == 0 ? null : rows.hasPublicationDates();
        return new StagedContent(records, period.start(), period.end(), hasPublicationDates, null);
    }

    private static RecordRows rows(SourceFile file, StagingArea area) {
        PublishedValues values = new PublishedValues(area.issues());
        return switch (file.kind().content()) {
            case NOTICES -> new NoticeRows(area, values);
            case CONTRACTS -> new ContractRows(area, values);
            case EXPENSES -> new ExpenseRows(area, values);
            case RELEASES, ROWS, UNKNOWN -> throw new IllegalArgumentException("Not an XML file: " + file);
        };
    }

    private static String place(XMLStreamException e) {
        Location location = e.getLocation();
        return location == null
                ? ""
                : " at line %d, column %d".formatted(location.getLineNumber(), location.getColumnNumber());
    }

    /** The first line of the parser's message; the others repeat the place. */
    private static String reason(XMLStreamException e) {
        return Objects.requireNonNullElse(e.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
    }
}
