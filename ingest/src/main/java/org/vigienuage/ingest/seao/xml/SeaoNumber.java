package org.vigienuage.ingest.seao.xml;

import javax.xml.stream.XMLStreamException;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.seao.PublishedValues;

/** The SEAO number of a record: its key, and that of everything found wrong in it. */
final class SeaoNumber {

    private final StagingArea area;
    private final PublishedValues values;
    private final Field<String> field;
    private boolean present;
    private @Nullable String number;

    SeaoNumber(StagingArea area, PublishedValues values, Field<String> field) {
        this.area = area;
        this.values = values;
        this.field = field;
    }

    boolean take(XmlCursor cursor) throws XMLStreamException {
        if (!cursor.name().equals(field.getName())) {
            return false;
        }
        String raw = cursor.text(field.getName());
        if (present) {
            area.issues().add(new DataIssue.DuplicateField(field.getName(), raw));
            return true;
        }
        present = true;
        number = values.text(field.getName(), raw);
        area.issues().identifyRecord(number);
        return true;
    }

    boolean isPresent() {
        return present;
    }

    /** Writes the number of the record that ends. */
    void end(XmlRow row) {
        if (number == null) {
            area.issues().add(new DataIssue.MissingSeaoNumber(field.getName()));
        } else if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            area.issues().add(new DataIssue.UnreadableSeaoNumber(field.getName(), number));
        }
        row.set(field, number);
        present = false;
        number = null;
    }
}
