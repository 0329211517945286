package org.vigienuage.web.history;

import java.math.BigDecimal;
import java.util.List;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.history.Change.Kind;
import org.vigienuage.web.history.Change.Reason;
import org.vigienuage.web.version.PublishedVersion;

/**
 * What a selection was then and is now.
 *
 * @param kinds awards that entered, left or changed, each with what they add to the central total: together, exactly the difference
 * @param reasons awards by reason; one award may have several
 * @param largest the changes that move the total most, the largest first
 */
public record Changes(
        PublishedVersion then,
        PublishedVersion now,
        Totals before,
        Totals after,
        List<Group<Kind>> kinds,
        List<Group<Reason>> reasons,
        List<Change> largest) {

    /** Some of the changes, and what they add to the central total in Canadian dollars. */
    public record Group<K>(K key, long awards, BigDecimal difference) {}

    /** How many awards entered, left or changed. */
    public long count() {
        return kinds.stream().mapToLong(Group::awards).sum();
    }

    /** What the changes add to the central total, added up one by one. */
    public BigDecimal difference() {
        return kinds.stream().map(Group::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the changes are the whole difference of the two totals, to the cent. */
    public boolean addsUp() {
        return before.central().add(difference()).compareTo(after.central()) == 0;
    }
}
