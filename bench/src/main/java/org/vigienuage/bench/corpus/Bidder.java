package org.vigienuage.bench.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A row of a notice: a supplier, what it offered, and what it won with that. Dollars are in cents.
 *
 * @param name as published, as {@code neq} is
 * @param unit code of what the offer counts
 * @param awarded what was awarded, 0 for losers
 * @param options the total with options, 0 where none is told
 * @param awardId identifier of the award, the same in all restatements
 * @param lot identifier of the lot, 0 where the notice has none
 * @param active whether the award stands
 * @param partner who shares the award, null where nobody does; only OCDS can say it
 */
record Bidder(
        Supplier supplier,
        String name,
        String neq,
        boolean winner,
        long submitted,
        String unit,
        long awarded,
        long options,
        long awardId,
        long lot,
        boolean active,
        @Nullable Supplier partner) {

    Bidder winning(long newAwarded) {
        return new Bidder(
                supplier, name, neq, true, submitted, unit, newAwarded, options, awardId, lot, active, partner);
    }

    Bidder losing() {
        return new Bidder(supplier, name, neq, false, submitted, unit, 0, 0, awardId, lot, active, partner);
    }

    Bidder withdrawn() {
        return new Bidder(supplier, name, neq, winner, submitted, unit, awarded, options, awardId, lot, false, partner);
    }

    Bidder withOptions(long newOptions) {
        return new Bidder(
                supplier, name, neq, winner, submitted, unit, awarded, newOptions, awardId, lot, active, partner);
    }

    boolean hasNeq() {
        return !neq.isEmpty();
    }

    String partyId() {
        return hasNeq() ? "FO-" + neq : supplier.internalId();
    }

    /** In the list of tenderers, who has no enterprise number is called by the award. */
    String tendererId() {
        return hasNeq() || !winner ? partyId() : "FO-" + awardId;
    }
}
