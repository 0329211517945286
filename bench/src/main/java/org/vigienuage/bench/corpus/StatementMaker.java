package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import org.vigienuage.bench.corpus.Statement.Contract;
import org.vigienuage.bench.corpus.Statement.Expense;
import org.vigienuage.bench.corpus.Statement.Final;
import org.vigienuage.bench.corpus.Statement.Release;

/** What is said of one notice over the years, in both eras. */
final class StatementMaker {

    private static final int MASS_REPUBLICATION = Timeline.day(2025, 9, 15);
    private static final List<String> REASONS = List.of(
            "Prolongation du contrat",
            "Ordres de changement no 1 à 12 inclusivement",
            "Ajout de travaux imprévus au chantier",
            "Dépassement relié à des variations de quantité",
            "Modifications au concept initial",
            "Honoraires supplémentaires");

    private final Dice dice;
    private final int index;
    private final Suppliers suppliers;
    private final Method method;
    private final int entry;
    private final long entrySecond;
    private final long published;
    private final int awardDay;
    private final List<Statement> statements = new ArrayList<>();
    private List<Bidder> bidders;

    StatementMaker(
            Dice dice,
            int index,
            Suppliers suppliers,
            List<Bidder> bidders,
            Method method,
            int entry,
            long entrySecond,
            long published,
            int awardDay) {
        this.dice = dice;
        this.index = index;
        this.suppliers = suppliers;
        this.bidders = bidders;
        this.method = method;
        this.entry = entry;
        this.entrySecond = entrySecond;
        this.published = published;
        this.awardDay = awardDay;
    }

    List<Statement> all() {
        return statements;
    }

    void addXml() {
        boolean orphan = dice.chance(0.004);
        if (!orphan) {
            statements.add(new Statement.Notice(Period.of(entry), false, bidders, awardDay));
            revise();
        }
        if (orphan || dice.chance(0.32)) {
            addFinals();
        }
        if (dice.chance(0.08)) {
            addExpenses();
        }
    }

    private void revise() {
        int day = entry;
        while (dice.chance(0.09)) {
            day += dice.between(31, 300);
            if (!Period.covers(day)) {
                return;
            }
            Period period = Period.of(day);
            if (statements.getLast() instanceof Statement.Notice last
                    && last.revision()
                    && last.period().equals(period)) {
                continue;
            }
            bidders = revised();
            statements.add(new Statement.Notice(period, true, bidders, awardDay));
        }
    }

    private List<Bidder> revised() {
        double share = dice.unit();
        if (share < 0.55 || method == Method.GROUP) {
            return bidders;
        }
        boolean withdrawn = share < 0.6;
        return bidders.stream()
                .map(row -> !row.winner()
                        ? row
                        : withdrawn
                                ? row.losing()
                                : row.winning(Money.near(dice, Math.max(row.awarded(), 500_000), 0.1)))
                .toList();
    }

    private void addFinals() {
        int day = entry + dice.between(200, 900);
        boolean revision = false;
        while (Period.covers(day)) {
            Period period = Period.of(day);
            statements.add(new Statement.Finals(period, revision, finals(period, day)));
            if (!dice.chance(0.05)) {
                return;
            }
            revision = true;
            do {
                day += dice.between(31, 120);
            } while (Period.covers(day) && Period.of(day).equals(period));
        }
    }

    private List<Final> finals(Period period, int day) {
        List<Final> rows = new ArrayList<>();
        for (Bidder winner : firstRows()) {
            Supplier contractor = dice.chance(0.015) ? suppliers.any(dice) : winner.supplier();
            long dollars = dice.chance(0.14) ? 0 : Money.near(dice, Math.max(winner.awarded(), 2_000_000), 0.35);
            int finalDay = day - dice.between(1, 60);
            if (period.hasContractors()) {
                rows.add(new Final(
                        contractor.index(),
                        contractor.spelling(dice),
                        dice.chance(0.4) ? "" : contractor.neq(),
                        finalDay,
                        day,
                        dollars));
            } else {
                Final row = new Final(-1, "", "", finalDay, Calendar.NO_DAY, dollars);
                for (int i = 0; i <= firstRows().size(); i++) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** One row for each supplier that wins. */
    private List<Bidder> firstRows() {
        List<Bidder> rows = new ArrayList<>();
        for (Bidder row : bidders) {
            if (row.winner()
                    && rows.stream()
                            .noneMatch(other ->
                                    other.supplier().index() == row.supplier().index())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private void addExpenses() {
        List<Bidder> winners = firstRows();
        int day = entry + dice.between(60, 400);
        if (winners.isEmpty() || !Period.covers(day)) {
            return;
        }
        List<Expense> rows = expenses(winners, day);
        statements.add(new Statement.Expenses(Period.of(day), false, rows));
        int later = day + dice.between(31, 200);
        if (dice.chance(0.2) && Period.covers(later)) {
            List<Expense> revised = dice.chance(0.1) ? List.of() : expenses(winners, later);
            statements.add(new Statement.Expenses(Period.of(later), true, revised));
        }
    }

    private List<Expense> expenses(List<Bidder> winners, int day) {
        List<Expense> rows = new ArrayList<>();
        for (int i = 0; i < dice.between(1, 3); i++) {
            Supplier supplier =
                    dice.chance(0.01) ? suppliers.any(dice) : dice.pick(winners).supplier();
            rows.add(new Expense(
                    supplier.index(),
                    supplier.spelling(dice),
                    dice.chance(0.15) ? "" : supplier.neq(),
                    day - dice.between(1, 300),
                    day,
                    dice.chance(0.04) ? 0 : (dice.chance(0.01) ? -1 : 1) * Money.near(dice, 3_000_000, 1.0),
                    dice.pick(REASONS)));
        }
        return rows;
    }

    /** Releases of a notice of the OCDS era: the call, the award, and what becomes of the contract. */
    void addReleases() {
        if (method.hasBids() && Calendar.localDay(published) >= Timeline.day(2021, 3, 1)) {
            release(published, List.of("tender"), "active", List.of(), List.of());
            while (dice.chance(0.25)) {
                release(
                        published + 86_400L * dice.between(1, 14) + dice.below(3_000),
                        List.of("tenderUpdate"),
                        "active",
                        List.of(),
                        List.of());
            }
            if (dice.chance(0.04) && statements.stream().noneMatch(Statement.Notice.class::isInstance)) {
                release(entrySecond, List.of("tenderCancellation"), "cancelled", List.of(), List.of());
                return;
            }
        }
        release(entrySecond, List.of("contract"), "complete", bidders, contracts(entry, false));
        long second = entrySecond;
        if (!bidders.isEmpty() && dice.chance(0.006)) {
            second += 86_400L * 9;
            bidders = bidders.stream()
                    .map(row -> row.winner() ? row.withdrawn() : row)
                    .toList();
            release(second, List.of("awardUpdate"), "complete", bidders, List.of());
        }
        while (dice.chance(0.5)) {
            second += 86_400L * dice.between(10, 200) + dice.below(20_000);
            boolean terminated = dice.chance(0.4);
            boolean automatic = dice.chance(0.3);
            long stamp = automatic ? second / 86_400 * 86_400 + 5 * 3600 + 1800 + dice.below(120) : second;
            List<String> tags = automatic
                    ? List.of("tenderUpdate")
                    : terminated
                            ? List.of("contractTermination")
                            : dice.chance(0.1) ? List.of("contractUpdate", "tenderUpdate") : List.of("contractUpdate");
            release(stamp, tags, "complete", bidders, contracts(Calendar.localDay(stamp), terminated));
            if (terminated) {
                return;
            }
        }
    }

    /** The new platform publishes old notices again, many of them in one week. */
    void republish() {
        if (statements.isEmpty()
                || !(statements.getFirst() instanceof Statement.Notice)
                || firstRows().isEmpty()) {
            return;
        }
        boolean mass = dice.chance(0.1);
        if (mass || dice.chance(0.05)) {
            int day = mass
                    ? MASS_REPUBLICATION + dice.below(7)
                    : dice.between(Timeline.day(2021, 4, 12), Timeline.LAST_DAY);
            if (day > entry) {
                release(
                        day * 86_400L + 14 * 3600 + dice.below(25_000),
                        List.of("contractUpdate"),
                        "complete",
                        bidders,
                        contracts(day, dice.chance(0.6)));
            }
        }
    }

    private List<Contract> contracts(int day, boolean terminated) {
        List<Contract> contracts = new ArrayList<>();
        for (Bidder row : bidders) {
            if (row.winner() && (row.awarded() > 100 || dice.chance(0.5))) {
                long dollars = terminated
                        ? closing(row.awarded())
                        : dice.chance(0.1) ? Money.near(dice, Math.max(row.awarded(), 2_000_000), 0.3) : row.awarded();
                contracts.add(new Contract(
                        row.awardId(),
                        terminated,
                        terminated ? day - dice.below(60) : Calendar.NO_DAY,
                        dollars,
                        dollars != row.awarded() && !terminated ? List.of(amendment(day)) : List.of(),
                        dice.chance(0.02) ? List.of(transaction(day)) : List.of()));
            }
        }
        return contracts;
    }

    private Statement.Amendment amendment(int day) {
        return new Statement.Amendment(20_000_000L + index, day, dice.pick(REASONS));
    }

    private Statement.Transaction transaction(int day) {
        return new Statement.Transaction(30_000_000L + index, day, Money.near(dice, 2_500_000, 0.8));
    }

    /** What was paid: what was awarded, rounded to the dollar where the platform closes the contract by itself, or another sum. */
    private long closing(long awarded) {
        return dice.chance(0.4)
                ? (awarded + 50) / 100 * 100
                : dice.chance(0.5) ? awarded : Money.near(dice, Math.max(awarded, 2_000_000), 0.3);
    }

    private void release(long second, List<String> tags, String status, List<Bidder> rows, List<Contract> contracts) {
        boolean monthlyOnly = dice.chance(0.03);
        boolean weeklyOnly = !monthlyOnly && dice.chance(0.02);
        statements.add(new Release(
                second, tags, status, rows, contracts, awardDay, !monthlyOnly, !weeklyOnly, dice.chance(0.1)));
    }
}
