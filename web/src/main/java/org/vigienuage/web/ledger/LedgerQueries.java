package org.vigienuage.web.ledger;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
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
                excluded(filter, awards),
                facts.orphanFinals(),
                facts.orphanExpenses(),
                Unmatched.of(facts.unmatchedFinals(), facts.unmatchedExpenses()),
                versions.findRead().map(PublishedVersion::name).orElse(null));
    }

    /** Only a selection of several sources can hold an award twice. */
    private static List<Exclusion> excluded(ContractFilter filter, Awards awards) {
        boolean mayRepeat = filter.keys(Facet.SOURCE).size() > 1;
        return mayRepeat
                ? List.of(
                        awards.withdrawn(),
                        awards.suspect(),
                        awards.groupPurchase(),
                        awards.duplicate(),
                        awards.sharedCeiling())
                : List.of(awards.withdrawn(), awards.suspect(), awards.groupPurchase(), awards.sharedCeiling());
    }

    /** How much of the included awards was given by mutual agreement. */
    public DirectShare directShare(ContractFilter filter) {
        LedgerFields fields = new LedgerFields(filter);
        return database.select(fields.included(), fields.direct())
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping(DirectShare::new));
    }

    private Awards awards(ContractFilter filter) {
        LedgerFields fields = new LedgerFields(filter);
        return database.select(
                        count(),
                        count().filterWhere(LedgerFields.UNKNOWN),
                        fields.awardedKnown(),
                        fields.totals(),
                        fields.excluded("withdrawn"),
                        fields.excluded("suspect"),
                        fields.excluded("group-purchase"),
                        fields.excluded(FilterConditions.DUPLICATE),
                        fields.sharedCeiling())
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .fetchSingle(mapping(Awards::new));
    }

    private Facts facts(ContractFilter filter) {
        return database.select(
                        LedgerFields.unattached("orphan", "final"),
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
            Exclusion duplicate,
            Exclusion sharedCeiling) {}

    private record Facts(
            CountedSum orphanFinals,
            CountedSum orphanExpenses,
            CountedSum unmatchedFinals,
            CountedSum unmatchedExpenses) {}
}
