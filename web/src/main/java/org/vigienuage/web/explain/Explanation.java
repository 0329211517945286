package org.vigienuage.web.explain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.vigienuage.web.ledger.Ledger;

/**
 * A total and everything that makes it. Dollars are Canadian.
 *
 * @param ledger where every award of the selection is counted
 * @param awards awards in the total, as it was asked
 * @param value the total
 * @param whole every award of the selection with its central dollars, added up without regard to the ledger
 * @param worth what each way to count would give instead
 */
public record Explanation(
        Assumptions assumptions, Ledger ledger, long awards, BigDecimal value, Whole whole, List<Worth> worth) {

    /** All awards, whatever becomes of them; shared ceilings whole. */
    public record Whole(long awards, BigDecimal central) {}

    /**
     * One way to count.
     *
     * @param kind what is chosen: a basis, an assumption, a scope
     * @param choice key of the basis, the assumption or the scope
     * @param awards awards in the total then
     * @param value the total then
     * @param difference what it adds to the total that is explained, negative when it takes away
     * @param isChosen whether it is how the total was counted
     */
    public record Worth(
            Kind kind, String choice, long awards, BigDecimal value, BigDecimal difference, boolean isChosen) {}

    /** What can be chosen. */
    public enum Kind {
        BASIS,
        ASSUMPTION,
        SCOPE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the entries of the ledger are the whole, in awards and to the cent. */
    public boolean addsUp() {
        return ledgerAwards() == whole.awards() && ledgerCentral().compareTo(whole.central()) == 0;
    }

    /** What the entries of the ledger add up to, in awards. */
    public long ledgerAwards() {
        return ledger.unknown()
                + ledger.included().awards()
                + ledger.excluded().stream().mapToLong(Ledger.Exclusion::awards).sum();
    }

    /** What the entries of the ledger add up to, in central dollars. */
    public BigDecimal ledgerCentral() {
        return ledger.excluded().stream()
                .map(Ledger.Exclusion::central)
                .reduce(ledger.included().central(), BigDecimal::add);
    }
}
