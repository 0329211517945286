package org.vigienuage.ingest.copy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Schema;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Rows for one table. Set the fields of a row in any order, end the row; a field that is not set is NULL. Rows are
 * kept as COPY text and sent in blocks, so memory stays bounded however many there are.
 */
public final class CopyTable {

    private static final int BLOCK_BYTES = 1 << 20;

    private final CopySession session;
    private final String command;
    private final Map<Field<?>, Integer> columns = new IdentityHashMap<>();
    private final @Nullable Object[] values;
    private final CopyText text = new CopyText(BLOCK_BYTES / 16);
    private long rowCount;

    CopyTable(CopySession session, Table<?> table) {
        this.session = session;
        Field<?> generated =
                table.getIdentity() == null ? null : table.getIdentity().getField();
        List<Field<?>> written = table.fieldStream()
                .filter(field -> !field.equals(generated))
                .<Field<?>>map(f -> f)
                .toList();
        for (int i = 0; i < written.size(); i++) {
            columns.put(written.get(i), i);
        }
        this.values = new Object[written.size()];
        this.command = "COPY %s (%s) FROM STDIN"
                .formatted(
                        qualifiedName(table),
                        written.stream().map(field -> quoted(field.getName())).collect(Collectors.joining(", ")));
    }

    public <T> CopyTable set(Field<T> field, @Nullable T value) {
        Integer column = columns.get(field);
        values[Objects.requireNonNull(column, () -> field + " is not a column of " + command)] = value;
        return this;
    }

    public void endRow() {
        for (int i = 0; i < values.length; i++) {
            text.column(i, values[i]);
            values[i] = null;
        }
        text.endRow();
        rowCount++;
        if (text.size() >= BLOCK_BYTES) {
            flush();
        }
    }

    /** Rows ended so far. */
    public long rowCount() {
        return rowCount;
    }

    /** The name with its schema, which {@link Table#getQualifiedName()} leaves out. */
    static String qualifiedName(Table<?> table) {
        Schema schema = Objects.requireNonNull(table.getSchema(), "Only tables of a schema are copied to");
        return quoted(schema.getName()) + "." + quoted(table.getName());
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    void flush() {
        if (text.size() > 0) {
            session.send(command, text.bytes(), text.size());
            text.clear();
        }
    }
}
