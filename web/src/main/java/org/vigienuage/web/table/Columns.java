package org.vigienuage.web.table;

import java.util.List;

/**
 * What each row of a kind of table says, in a fixed order.
 *
 * @param table names the kind: {@code contracts}
 */
public record Columns<T>(String table, List<Column<T>> all) {

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Columns<T> of(String table, Column<T>... columns) {
        return new Columns<>(table, List.of(columns));
    }
}
