package org.vigienuage.bench.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vigienuage.bench.corpus.Told.Face;

/**
 * What must come out of a story by the method. An oracle on purpose apart from the ingest: it knows what was decided
 * before it was written, shares no code with what reads it, and so a total that both agree on is right or both are wrong.
 */
final class Judge {

    private static final int FIRST_SOUND_DAY = Timeline.day(2000, 1, 1);

    private final Told told;
    private final Story story;
    private final List<Award> awards = new ArrayList<>();
    private final Map<Integer, List<Award>> byContractor = new LinkedHashMap<>();
    private long identifiers;
    private long implausible;

    private Judge(Told told) {
        this.told = told;
        this.story = told.story();
    }

    static Ruling rule(Told told) {
        return new Judge(told).rule();
    }

    private Ruling rule() {
        List<Face> faces = told.faces();
        Face basis = Told.newest(faces, Face::speaksOfAwards);
        if (basis != null) {
            basis.winners().forEach(row -> awards.add(new Award(row)));
        }
        awards.forEach(award -> byContractor
                .computeIfAbsent(award.contractor(), key -> new ArrayList<>())
                .add(award));
        Set<Integer> contractors = new LinkedHashSet<>(byContractor.keySet());
        Spent spent = new Spent(told, contractors);
        addContracts(basis, spent);
        byContractor.forEach((contractor, own) -> share(contractor, own, spent, suspicion(contractor, own, spent)));
        Valuation.value(awards, byContractor.values());
        Face bidBasis = Told.newest(faces, Face::speaksOfBids);
        boolean misdated = basis != null && isMisdated(basis);
        int publicationDay = Calendar.localDay(story.publishedAt());
        return new Ruling(
                story,
                !faces.isEmpty(),
                bidBasis == null ? 0 : bidBasis.bids(),
                awards,
                basis == null || misdated ? publicationDay : basis.awardDay(),
                misdated,
                basis != null
                        && awards.isEmpty()
                        && faces.stream().anyMatch(face -> !face.winners().isEmpty()),
                (int) spent.finals.keySet().stream()
                        .filter(key -> !contractors.contains(key))
                        .count(),
                (int) spent.expenses.stream()
                        .filter(fact -> !contractors.contains(fact.contractor()))
                        .count(),
                identifiers,
                implausible);
    }

    private static boolean isMisdated(Face basis) {
        int day = basis.awardDay();
        return AwardDay.isMissing(day) || day < FIRST_SOUND_DAY || day > Calendar.localDay(basis.saidAt());
    }

    /** A contract belongs to the award it names, or to that of the same contractor where XML spoke last. */
    private void addContracts(@Nullable Face basis, Spent spent) {
        Statement.Release release = told.newestContracts();
        if (release == null || basis == null) {
            return;
        }
        for (Statement.Contract contract : release.contracts()) {
            Bidder holder = release.bidders().stream()
                    .filter(row -> row.winner() && row.awardId() == contract.awardId())
                    .findFirst()
                    .orElseThrow();
            Award award = awards.stream()
                    .filter(one -> basis.ocds()
                            ? one.row.awardId() == contract.awardId()
                            : one.contractor() == holder.supplier().index())
                    .findFirst()
                    .orElse(null);
            if (award == null) {
                continue;
            }
            award.contract = Award.known(contract.dollars());
            award.contractTerminated = contract.terminated();
            award.contractSaidAt = release.second();
            for (Statement.Transaction transaction : contract.transactions()) {
                Spent.Fact fact = new Spent.Fact(transaction.day(), transaction.dollars(), award.contractor());
                spent.expenses.remove(fact);
                award.ownExpenses.add(transaction.dollars());
            }
        }
    }

    private Suspicion suspicion(int contractor, List<Award> own, Spent spent) {
        Suspicion suspicion = new Suspicion();
        suspicion.identifier(Long.toString(story.number()));
        suspicion.identifier(story.reference());
        for (Award award : own) {
            suspicion.identifier(award.row.neq());
            figure(suspicion, "awarded", award.awarded);
            figure(suspicion, "options", award.options);
            figure(suspicion, "contract", award.contract);
            if (award.row.unit().equals("1") || award.row.unit().equals("0")) {
                figure(suspicion, "submitted", Award.known(award.row.submitted()));
            }
            award.ownExpenses.forEach(dollars -> suspicion.figure("expense", dollars));
        }
        figure(suspicion, "final", spent.finals.get(contractor));
        spent.expenses.stream()
                .filter(fact -> fact.contractor() == contractor)
                .forEach(fact -> suspicion.figure("expense", fact.dollars()));
        identifiers += suspicion.count(true);
        implausible += suspicion.count(false);
        return suspicion;
    }

    private static void figure(Suspicion suspicion, String kind, @Nullable Long dollars) {
        if (dollars != null) {
            suspicion.figure(kind, dollars);
        }
    }

    /** Gives the final and the expenses of a contractor to his awards. */
    private static void share(int contractor, List<Award> own, Spent spent, Suspicion suspicion) {
        for (Award award : own) {
            award.awardedSuspect = award.awarded != null && suspicion.isSuspect(award.awarded);
            award.optionsSuspect = award.options != null && suspicion.isSuspect(award.options);
            for (long dollars : award.ownExpenses) {
                award.addExpense(dollars, suspicion.isSuspect(dollars));
            }
        }
        Shares shares = new Shares(own);
        if (spent.finals.containsKey(contractor)) {
            Long whole = spent.finals.get(contractor);
            boolean suspect = whole != null && suspicion.isSuspect(whole);
            shares.of(whole, (award, part) -> award.setXmlFinal(part, suspect));
        }
        for (boolean suspect : new boolean[] {false, true}) {
            List<Long> dollars = spent.expenses.stream()
                    .filter(fact -> fact.contractor() == contractor && suspicion.isSuspect(fact.dollars()) == suspect)
                    .map(Spent.Fact::dollars)
                    .toList();
            if (!dollars.isEmpty()) {
                long whole = dollars.stream().mapToLong(Long::longValue).sum();
                shares.of(whole, (award, part) -> award.addExpense(Cents.orZero(part), suspect));
            }
        }
        long saidAt = spent.finalsSaidAt.getOrDefault(contractor, Long.MIN_VALUE);
        own.forEach(award -> award.settleFinal(saidAt));
    }
}
