package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An award on its way to its three values. Dollars are in cents; null is unknown. */
final class Award {

    /** 1 $ or less is a placeholder. */
    static final long PLACEHOLDER = 100;

    final Bidder row;
    final @Nullable Long awarded;
    final @Nullable Long options;
    boolean awardedSuspect;
    boolean optionsSuspect;

    @Nullable
    Long contract;

    boolean contractTerminated;
    long contractSaidAt;

    @Nullable
    Long xmlFinal;

    @Nullable
    Long suspectFinal;

    boolean hasXmlFinal;

    @Nullable
    Long finalDollars;

    @Nullable
    Long expense;

    @Nullable
    Long suspectExpense;

    /** Expenses told with the contract of this award, which nobody shares. */
    final List<Long> ownExpenses = new ArrayList<>();

    @Nullable
    Long low;

    @Nullable
    Long central;

    @Nullable
    Long high;

    boolean suspect;
    long reduction;
    String exclusion = "";

    Award(Bidder row) {
        this.row = row;
        this.awarded = known(row.awarded());
        this.options = known(row.options());
    }

    static @Nullable Long known(long dollars) {
        return dollars > PLACEHOLDER ? dollars : null;
    }

    int contractor() {
        return row.supplier().index();
    }

    @Nullable
    Long soundAwarded() {
        return awardedSuspect ? null : awarded;
    }

    /** Options count only while no final is known. */
    @Nullable
    Long openOptions() {
        return finalDollars == null && !optionsSuspect ? options : null;
    }

    void setXmlFinal(@Nullable Long part, boolean isSuspect) {
        hasXmlFinal = true;
        if (isSuspect) {
            suspectFinal = part;
        } else {
            xmlFinal = part;
        }
    }

    void addExpense(long part, boolean isSuspect) {
        if (isSuspect) {
            suspectExpense = Cents.orZero(suspectExpense) + part;
        } else {
            expense = Cents.orZero(expense) + part;
        }
    }

    /** The final is the newest of the XML final, also where that is unknown, and the value of a terminated contract. */
    void settleFinal(long xmlSaidAt) {
        boolean fromContract = contractTerminated && contract != null && (!hasXmlFinal || contractSaidAt > xmlSaidAt);
        finalDollars = fromContract ? contract : xmlFinal;
    }

    boolean isIncluded() {
        return exclusion.isEmpty();
    }
}
