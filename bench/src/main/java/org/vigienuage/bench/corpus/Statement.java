package org.vigienuage.bench.corpus;

import java.util.List;

/** What one file says of a notice. */
sealed interface Statement {

    /** A notice with everybody who bid, in Avis or AvisRevisions. */
    record Notice(Period period, boolean revision, List<Bidder> bidders, int awardDay) implements Statement {}

    /** Final amounts, in Contrats or ContratsRevisions. */
    record Finals(Period period, boolean revision, List<Final> rows) implements Statement {}

    /** Extra expenses, in Depenses or DepensesRevisions; none withdraws them all. */
    record Expenses(Period period, boolean revision, List<Expense> rows) implements Statement {}

    /**
     * A release of the OCDS era, with the whole process.
     *
     * @param second the version stamp
     * @param bidders everybody who bid; none before the award
     * @param weekly whether a weekly file has it
     * @param twice whether the weekly file after that has it again
     */
    record Release(
            long second,
            List<String> tags,
            String status,
            List<Bidder> bidders,
            List<Contract> contracts,
            int awardDay,
            boolean weekly,
            boolean monthly,
            boolean twice)
            implements Statement {}

    /** A row of finals; supplier and name are those of a winner, or of somebody else; no name where the format has none. */
    record Final(int supplier, String name, String neq, int day, int publicationDay, long dollars) {}

    /** A row of expenses. */
    record Expense(
            int supplier, String name, String neq, int day, int publicationDay, long dollars, String description) {}

    /** A contract of OCDS, of the award of a bidder. */
    record Contract(
            long awardId,
            boolean terminated,
            int endDay,
            long dollars,
            List<Amendment> amendments,
            List<Transaction> transactions) {}

    record Amendment(long id, int day, String rationale) {}

    record Transaction(long id, int day, long dollars) {}
}
