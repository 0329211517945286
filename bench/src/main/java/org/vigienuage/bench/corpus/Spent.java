package org.vigienuage.bench.corpus;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.corpus.Statement.Expense;
import org.vigienuage.bench.corpus.Statement.Final;

/** Which finals and expenses of a story stand, and whom each touches (method, section 2, rules 4, 5 and 7). */
final class Spent {

    /** Stands for rows without a contractor that touch nobody. */
    static final int NOBODY = -1;

    /** One expense; the award it was told with, where it was. */
    record Fact(int day, long dollars, int contractor) {}

    /** By contractor, also of those that win nothing here; null where the newest statement makes it unknown. */
    final Map<Integer, @Nullable Long> finals = new LinkedHashMap<>();

    final Map<Integer, Long> finalsSaidAt = new LinkedHashMap<>();
    final Set<Fact> expenses = new LinkedHashSet<>();

    Spent(Told told, Set<Integer> contractors) {
        for (Statement.Finals statement : told.finals()) {
            Map<Integer, Set<Final>> lots = new LinkedHashMap<>();
            statement
                    .rows()
                    .forEach(row -> lots.computeIfAbsent(
                                    touched(row.supplier(), contractors), key -> new LinkedHashSet<>())
                            .add(row));
            lots.forEach((contractor, rows) -> take(contractor, rows, Told.saidAt(statement)));
        }
        for (Expense row : told.expenses()) {
            if (row.dollars() != 0) {
                expenses.add(new Fact(row.day(), row.dollars(), row.supplier()));
            }
        }
    }

    /** The newest statement comes first and is the one that counts. */
    private void take(int contractor, Set<Final> rows, long saidAt) {
        if (finalsSaidAt.containsKey(contractor)) {
            return;
        }
        List<Final> known =
                rows.stream().filter(row -> row.dollars() > Award.PLACEHOLDER).toList();
        finals.put(
                contractor,
                known.isEmpty()
                        ? null
                        : Long.valueOf(known.stream().mapToLong(Final::dollars).sum()));
        finalsSaidAt.put(contractor, saidAt);
    }

    private static int touched(int supplier, Set<Integer> contractors) {
        return supplier == NOBODY && contractors.size() == 1
                ? contractors.iterator().next()
                : supplier;
    }
}
