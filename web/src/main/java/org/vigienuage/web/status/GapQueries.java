package org.vigienuage.web.status;

import static org.jooq.Records.mapping;
import static org.vigienuage.db.mart.Tables.COVERAGE_GAP;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.version.OneVersion;

/** What is known to be missing. */
@Component
@OneVersion
public class GapQueries {

    private final DSLContext database;

    GapQueries(DSLContext database) {
        this.database = database;
    }

    /** The gravest first. */
    public List<CoverageGap> listGaps(Language language) {
        return database.select(
                        COVERAGE_GAP.GAP_ID,
                        COVERAGE_GAP.SEVERITY,
                        COVERAGE_GAP.ORGANIZATION_KEY,
                        COVERAGE_GAP.SECTOR,
                        COVERAGE_GAP.MINISTRY_KEY,
                        language.choose(COVERAGE_GAP.TEXT_FR, COVERAGE_GAP.TEXT_EN),
                        COVERAGE_GAP.SOURCE,
                        COVERAGE_GAP.CONFIDENCE)
                .from(COVERAGE_GAP)
                .orderBy(COVERAGE_GAP.SEVERITY.sortAsc("high", "medium", "low"), COVERAGE_GAP.GAP_ID)
                .fetch(mapping(CoverageGap::new));
    }

    /** Those that touch the totals of a selection; what touches every total is left out where a body, sector or ministry is asked for. */
    public List<CoverageGap> listTouching(ContractFilter filter, Language language) {
        return listGaps(language).stream().filter(gap -> touches(gap, filter)).toList();
    }

    private static boolean touches(CoverageGap gap, ContractFilter filter) {
        List<String> organizations = filter.keys(Facet.ORGANIZATION);
        List<String> sectors = filter.keys(Facet.SECTOR);
        List<String> ministries = filter.keys(Facet.MINISTRY);
        if (gap.touchesEverything()) {
            return organizations.isEmpty() && sectors.isEmpty() && ministries.isEmpty();
        }
        return isOneOf(gap.organization(), organizations)
                || (organizations.isEmpty() && (isOneOf(gap.sector(), sectors) || isOneOf(gap.ministry(), ministries)));
    }

    private static boolean isOneOf(@Nullable String key, List<String> keys) {
        return key != null && keys.contains(key);
    }
}
