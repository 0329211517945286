package org.vigienuage.web.claim;

import static org.vigienuage.db.mart.Tables.PUBLISHED_CLAIM;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.db.mart.tables.records.PublishedClaimRecord;
import org.vigienuage.web.claim.Claim.Coverage;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.status.CoverageQueries;
import org.vigienuage.web.status.MonthCoverage;
import org.vigienuage.web.version.OneVersion;

/** The claims of others; our figure beside each is the ledger of the same question, as on any page. */
@Component
@OneVersion
public class ClaimQueries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2009, 1, 1);

    private final DSLContext database;
    private final LedgerQueries ledgers;
    private final CoverageQueries coverages;

    ClaimQueries(DSLContext database, LedgerQueries ledgers, CoverageQueries coverages) {
        this.database = database;
        this.ledgers = ledgers;
        this.coverages = coverages;
    }

    /** The largest in dollars first, then shares; {@code version} is that which is read, null for the latest. */
    public List<Claim> listClaims(@Nullable String version, Language language) {
        Map<LocalDate, String> months = months();
        return database.selectFrom(PUBLISHED_CLAIM)
                .orderBy(PUBLISHED_CLAIM.CLAIM_ORDER)
                .fetch(claim -> claim(claim, version, language, months));
    }

    private Claim claim(
            PublishedClaimRecord row, @Nullable String version, Language language, Map<LocalDate, String> months) {
        ContractFilter filter = filter(row).withVersion(version);
        return new Claim(
                row.getClaimId(),
                language.choose(row.getMeasureFr(), row.getMeasureEn()),
                row.getClaimedValue(),
                row.getUnit(),
                row.getContractCount(),
                row.getPeriodFrom(),
                row.getPeriodTo(),
                language.choose(row.getPeriodFr(), row.getPeriodEn()),
                row.getScope(),
                row.getWho(),
                row.getSourceUrl(),
                row.getConfidence(),
                row.getNoteFr() == null ? null : language.choose(row.getNoteFr(), row.getNoteEn()),
                language.choose(row.getDiffersFr(), row.getDiffersEn()),
                row.getUnit().equals("CAD") ? ledgers.ledger(filter).included() : null,
                coverage(row, months),
                filter);
    }

    private static ContractFilter filter(PublishedClaimRecord row) {
        ContractFilter filter = ContractFilter.of(
                        Scope.parseOptional(row.getScope()).orElse(ContractFilter.DEFAULT_SCOPE))
                .withPeriod(row.getPeriodFrom(), row.getPeriodTo())
                .with(Facet.SECTOR, Arrays.asList(row.getSectors()));
        filter = one(filter, Facet.SUPPLIER, row.getSupplierKey());
        filter = one(filter, Facet.ORGANIZATION, row.getOrganizationKey());
        return one(filter, Facet.METHOD, row.getMethodKey());
    }

    private static ContractFilter one(ContractFilter filter, Facet facet, @Nullable String key) {
        return key == null ? filter : filter.with(facet, List.of(key));
    }

    /** The best that is held of each month, whichever era it comes from. */
    private Map<LocalDate, String> months() {
        Map<LocalDate, String> months = new TreeMap<>();
        for (MonthCoverage month : coverages.listMonths()) {
            months.merge(month.month(), month.state(), ClaimQueries::better);
        }
        return months;
    }

    private static String better(String one, String other) {
        List<String> order = List.of("missing", "partial", "loaded");
        return order.indexOf(one) < order.indexOf(other) ? other : one;
    }

    private static Coverage coverage(PublishedClaimRecord row, Map<LocalDate, String> months) {
        LocalDate first = row.getPeriodFrom() == null ? FIRST_DAY : row.getPeriodFrom();
        LocalDate last = row.getPeriodTo() == null ? first : row.getPeriodTo();
        int all = 0;
        int loaded = 0;
        int partial = 0;
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            String state = months.getOrDefault(month, "missing");
            all++;
            loaded += state.equals("loaded") ? 1 : 0;
            partial += state.equals("partial") ? 1 : 0;
        }
        return new Coverage(all, loaded, partial);
    }
}
