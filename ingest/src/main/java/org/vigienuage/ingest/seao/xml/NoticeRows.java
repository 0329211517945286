package org.vigienuage.ingest.seao.xml;

import static org.vigienuage.db.staging.Tables.XML_NOTICE;
import static org.vigienuage.db.staging.Tables.XML_SUPPLIER;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.ingest.seao.PublishedValues;

/** {@code <avis>} of Avis and AvisRevisions: a notice and everyone who bid on it. */
final class NoticeRows implements RecordRows {

    private final StagingArea area;
    private final SeaoNumber number;
    private final XmlRow notice;
    private final XmlRow supplier;
    private final String[] noticeFields;
    private final String[] supplierFields;
    private final Map<BitSet, String[]> publishedFields = new HashMap<>();
    private final BitSet seen = new BitSet();

    NoticeRows(StagingArea area, PublishedValues values) {
        this.area = area;
        this.number = new SeaoNumber(area, values, XML_NOTICE.NUMEROSEAO);
        this.notice = new XmlRow(
                area,
                values,
                XML_NOTICE,
                "",
                Set.of(
                        XML_NOTICE.SOURCE_FILE_ID,
                        XML_NOTICE.POSITION,
                        XML_NOTICE.NUMEROSEAO,
                        XML_NOTICE.PUBLISHED_FIELDS));
        this.supplier = new XmlRow(
                area,
                values,
                XML_SUPPLIER,
                "fournisseur/",
                Set.of(XML_SUPPLIER.SOURCE_FILE_ID, XML_SUPPLIER.POSITION, XML_SUPPLIER.SUPPLIER_POSITION));
        this.noticeFields = notice.fieldNames();
        this.supplierFields = supplier.fieldNames();
    }

    @Override
    public String element() {
        return "avis";
    }

    @Override
    public void read(XmlCursor cursor, int position) throws XMLStreamException, UnreadableFileException {
        int suppliers = 0;
        boolean hasSuppliers = false;
        while (cursor.nextChild()) {
            if (cursor.name().equals("fournisseurs")) {
                hasSuppliers = true;
                suppliers = readSuppliers(cursor, position, suppliers);
            } else if (cursor.name().equals("depenses")) {
                throw new UnreadableFileException("it holds expenses, and its name says notices");
            } else if (!number.take(cursor) && !notice.take(cursor)) {
                cursor.skipUnknown(cursor.name());
            }
        }
        notice.set(XML_NOTICE.SOURCE_FILE_ID, area.fileId())
                .set(XML_NOTICE.POSITION, position)
                .set(XML_NOTICE.PUBLISHED_FIELDS, publishedFields(hasSuppliers));
        number.end(notice);
        notice.end();
        seen.clear();
    }

    @Override
    public @Nullable Boolean hasPublicationDates() {
        return null;
    }

    private int readSuppliers(XmlCursor cursor, int position, int suppliersBefore)
            throws XMLStreamException, UnreadableFileException {
        int suppliers = suppliersBefore;
        cursor.auditAttributes("fournisseurs");
        while (cursor.nextChild()) {
            if (!cursor.name().equals("fournisseur")) {
                cursor.skipUnknown("fournisseurs/" + cursor.name());
                continue;
            }
            cursor.auditAttributes("fournisseur");
            while (cursor.nextChild()) {
                if (!supplier.take(cursor)) {
                    cursor.skipUnknown("fournisseur/" + cursor.name());
                }
            }
            // Fields of suppliers come after those of the notice and the two that are not columns.
            supplier.present().stream().forEach(i -> seen.set(noticeFields.length + 2 + i));
            supplier.set(XML_SUPPLIER.SOURCE_FILE_ID, area.fileId())
                    .set(XML_SUPPLIER.POSITION, position)
                    .set(XML_SUPPLIER.SUPPLIER_POSITION, ++suppliers)
                    .end();
        }
        return suppliers;
    }

    /** Names of the elements present. Restatements mostly have the same, so the arrays are shared. */
    private String[] publishedFields(boolean hasSuppliers) {
        seen.or(notice.present());
        seen.set(noticeFields.length, number.isPresent());
        seen.set(noticeFields.length + 1, hasSuppliers);
        return publishedFields.computeIfAbsent((BitSet) seen.clone(), fields -> {
            Set<String> names = new TreeSet<>();
            fields.stream().forEach(i -> names.add(fieldName(i)));
            return names.toArray(String[]::new);
        });
    }

    private String fieldName(int index) {
        if (index < noticeFields.length) {
            return noticeFields[index];
        }
        return switch (index - noticeFields.length) {
            case 0 -> XML_NOTICE.NUMEROSEAO.getName();
            case 1 -> "fournisseurs";
            default -> supplierFields[index - noticeFields.length - 2];
        };
    }
}
