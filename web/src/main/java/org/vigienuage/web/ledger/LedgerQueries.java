package org.vigienuage.web.ledger;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.ledger.Ledger.Exclusion;
import org.vigienuage.web.ledger.Ledger.Unmatched;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** The ledger of a selection. */
@Component
@OneVersion
public class LedgerQueries {

    private final DSLContext database;
    private final VersionQueries versions;

    LedgerQueries(DSLContext database, VersionQueries versions) {
        this.database = database;
        this.versions = versions;
    }

    public Ledger ledger(ContractFilter filter) {
        Awards awards = awards(filter);
        Facts facts = facts(filter);
        return new Ledger(
                awards.all(),
                awards.unknown(),
                awards.awardedKnown(),
                awards.included(),
                List.of(awards.withdrawn(), awards.suspect(), awards.groupPurchase(), awards.sharedCeiling()),
                facts.orphanExpenses(),
                Unmatched.of(facts.unmatchedFinals(), facts.unmatchedExpenses()),
                versions.findRead().map(PublishedVersion::name).orElse(null));
    }

    /** How much of the included awards was given by mutual agreement. */
    public DirectShare directShare(ContractFilter filter) {
        return database.select(LedgerFields.included(), LedgerFields.direct())
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping(DirectShare::new));
    }

    private Awards awards(ContractFilter filter) {
        return database.select(
                        count(),
                        count().filterWhere(LedgerFields.UNKNOWN),
                        LedgerFields.awardedKnown(),
                        TotalsFields.ofAwards(),
                        LedgerFields.excluded("withdrawn"),
                        LedgerFields.excluded("suspect"),
                        LedgerFields.excluded("group-purchase"),
                        LedgerFields.sharedCeiling())
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping(Awards::new));
    }

    private Facts facts(ContractFilter filter) {
        return database.select(
                        LedgerFields.unattached("orphan", "expense"),
                        LedgerFields.unattached("unmatched", "final"),
                        LedgerFields.unattached("unmatched", "expense"))
                .from(UNATTACHED)
                .where(FilterConditions.unattached(filter))
                .fetchSingle(mapping(Facts::new));
    }

    private record Awards(
            int all,
            int unknown,
            CountedSum awardedKnown,
            Totals included,
            Exclusion withdrawn,
            Exclusion suspect,
            Exclusion groupPurchase,
            Exclusion sharedCeiling) {}

    private record Facts(CountedSum orphanExpenses, CountedSum unmatchedFinals, CountedSum unmatchedExpenses) {}
}
