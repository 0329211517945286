package org.vigienuage.ingest.seao.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopyTable;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.issue.DataIssue;
import org.vigienuage.ingest.seao.PublishedValues;

/**
 * A row filled from elements. The columns of the XML era are named as its elements are, so the table itself says
 * which elements are fields and of which type.
 */
final class XmlRow {

    private final CopyTable rows;
    private final StagingArea area;
    private final PublishedValues values;
    private final String prefix;
    private final Map<String, Column> columns = new HashMap<>();
    private final BitSet present = new BitSet();
    private final BitSet filled = new BitSet();

    private record Column(int index, Field<?> field) {}

    /**
     * A row of a table.
     *
     * @param prefix what stands before the name of a field in issues, such as {@code fournisseur/}
     * @param keys columns that are not elements
     */
    XmlRow(StagingArea area, PublishedValues values, Table<?> table, String prefix, Set<Field<?>> keys) {
        this.rows = area.table(table);
        this.area = area;
        this.values = values;
        this.prefix = prefix;
        table.fieldStream()
                .filter(field -> !keys.contains(field))
                .forEach(field -> columns.put(field.getName(), new Column(columns.size(), field)));
    }

    /** A column of the key, or one that is computed. */
    <T> XmlRow set(Field<T> field, @Nullable T value) {
        rows.set(field, value);
        return this;
    }

    /** Takes the element at the cursor when it is a field of this row. */
    boolean take(XmlCursor cursor) throws javax.xml.stream.XMLStreamException {
        String name = XmlNames.asPublishedByFiles(cursor.name());
        Column column = columns.get(name);
        if (column == null) {
            return false;
        }
        String path = prefix + name;
        String raw = cursor.text(path);
        if (present.get(column.index)) {
            area.issues().add(new DataIssue.DuplicateField(path, raw));
            return true;
        }
        present.set(column.index);
        if (!raw.isBlank()) {
            filled.set(column.index);
        }
        fill(column.field, path, name, raw);
        return true;
    }

    /** Whether the element was present in this row and not empty. */
    boolean isFilled(Field<?> field) {
        Column column = columns.get(field.getName());
        return column != null && filled.get(column.index);
    }

    /** Elements present in this row, empty or not. */
    BitSet present() {
        return present;
    }

    /** Names of fields, by their place in {@link #present}. */
    String[] fieldNames() {
        String[] names = new String[columns.size()];
        columns.forEach((name, column) -> names[column.index] = name);
        return names;
    }

    void end() {
        rows.endRow();
        present.clear();
        filled.clear();
    }

    @SuppressWarnings("unchecked")
    private void fill(Field<?> field, String path, String name, String raw) {
        Class<?> type = field.getType();
        if (type == String.class) {
            Set<String> codes = XmlCodes.BY_FIELD.get(name);
            rows.set((Field<String>) field, codes == null ? values.text(path, raw) : values.code(path, raw, codes));
        } else if (type == BigDecimal.class) {
            rows.set((Field<BigDecimal>) field, values.amount(path, raw));
        } else if (type == LocalDate.class) {
            rows.set((Field<LocalDate>) field, values.date(path, raw));
        } else if (type == LocalDateTime.class) {
            rows.set((Field<LocalDateTime>) field, values.dateTime(path, raw));
        } else {
            throw new IllegalStateException("No element of SEAO is a " + type + ": " + field);
        }
    }
}
