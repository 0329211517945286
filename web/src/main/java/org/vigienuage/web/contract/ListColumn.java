package org.vigienuage.web.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a list of awards can show of each, in the order of its columns; the title always stands. */
enum ListColumn {
    DATE(true),
    NUMBER(false),
    ORGANIZATION(true),
    SECTOR(false),
    MINISTRY(false),
    SUPPLIER(true),
    METHOD(false),
    SCOPE(false),
    SERVICE(false),
    AWARDED(false),
    FINAL(false),
    LOW(false),
    CENTRAL(true),
    HIGH(false);

    static final String QUERY_KEY = "columns";

    private final boolean usual;

    ListColumn(boolean usual) {
        this.usual = usual;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is shown when nothing else is asked. */
    static Set<ListColumn> usual() {
        return of(Arrays.stream(values()).filter(column -> column.usual).toList());
    }

    /** Those asked for, the usual ones when none is; keys of no column are left out. */
    static Set<ListColumn> read(List<String> keys) {
        List<ListColumn> asked = Arrays.stream(values())
                .filter(column -> keys.contains(column.key()))
                .toList();
        return asked.isEmpty() ? usual() : of(asked);
    }

    /** Keys that name no column. */
    static List<String> unknown(List<String> keys) {
        List<String> known = Arrays.stream(values()).map(ListColumn::key).toList();
        return keys.stream().filter(key -> !known.contains(key)).distinct().toList();
    }

    /** What stands in an address for these: keys and values in turn, nothing for the usual ones. */
    static String[] options(Set<ListColumn> columns) {
        return columns.isEmpty() || columns.equals(usual())
                ? new String[0]
                : of(columns).stream()
                        .flatMap(column -> List.of(QUERY_KEY, column.key()).stream())
                        .toArray(String[]::new);
    }

    /** In the order of the columns. */
    static Set<ListColumn> of(Collection<ListColumn> columns) {
        Set<ListColumn> ordered = EnumSet.noneOf(ListColumn.class);
        ordered.addAll(columns);
        return ordered;
    }
}
