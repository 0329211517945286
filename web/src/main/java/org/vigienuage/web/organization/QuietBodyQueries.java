package org.vigienuage.web.organization;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_TERM;
import static org.vigienuage.db.mart.Tables.MONTH_COVERAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.version.OneVersion;

/**
 * Bodies that published awards of a selection once and do not any more, told over months that are wholly loaded alone: the
 * silence of a month that is not loaded says nothing.
 */
@Component
@OneVersion
public class QuietBodyQueries {

    private static final Condition LOADED = MONTH_COVERAGE.STATE.eq(inline("loaded"));

    private final DSLContext database;

    QuietBodyQueries(DSLContext database) {
        this.database = database;
    }

    /** The months over which silence can be told, in the order of time. */
    public List<LocalDate> listLoadedMonths() {
        return database.selectDistinct(MONTH_COVERAGE.MONTH)
                .from(MONTH_COVERAGE)
                .where(LOADED)
                .orderBy(MONTH_COVERAGE.MONTH)
                .fetch(MONTH_COVERAGE.MONTH);
    }

    /** The longest silent first. */
    public List<QuietBody> listQuiet(ContractFilter filter) {
        TotalsFields sums = new TotalsFields(filter);
        Field<LocalDate> last = max(AWARD_TERM.STATED_MONTH);
        var stated = select(
                        AWARD.ORGANIZATION_KEY.as("organization_key"),
                        max(AWARD.ORGANIZATION_NAME).as("name"),
                        sums.awards().as("awards"),
                        sums.central().as("central"),
                        last.as("last_month"))
                .from(AWARD)
                .join(AWARD_TERM)
                .on(AWARD_TERM.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .where(FilterConditions.awards(filter))
                .and(AWARD_TERM.STATED_MONTH.in(
                        select(MONTH_COVERAGE.MONTH).from(MONTH_COVERAGE).where(LOADED)))
                .groupBy(AWARD.ORGANIZATION_KEY)
                .asTable("stated");
        Field<LocalDate> lastMonth = stated.field("last_month", LocalDate.class);
        Field<Integer> later = selectCount()
                .from(select(MONTH_COVERAGE.MONTH)
                        .from(MONTH_COVERAGE)
                        .where(LOADED)
                        .and(MONTH_COVERAGE.MONTH.gt(lastMonth))
                        .groupBy(MONTH_COVERAGE.MONTH))
                .asField("later_months");
        return database
                .select(
                        stated.field("organization_key", String.class),
                        stated.field("name", String.class),
                        stated.field("awards", Long.class),
                        stated.field("central", BigDecimal.class),
                        lastMonth,
                        later)
                .from(stated)
                .orderBy(lastMonth, stated.field("organization_key"))
                .fetch(mapping(QuietBody::new))
                .stream()
                .filter(body -> body.laterMonths() > 0)
                .toList();
    }
}
