package org.vigienuage.web.aggregate;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.CODE;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.vigienuage.web.language.Language;

/**
 * How awards are put in groups: from which tables, by which key, under which label, and how a group is summed. Constants
 * are inlined, as PostgreSQL compares the text of grouped expressions.
 */
record Grouping(Table<?> from, Field<String> key, Field<String> label, SelectField<Totals> totals) {

    private static final Field<String> UNKNOWN = inline("unknown");

    static Grouping by(Dimension dimension, Language language) {
        Labels labels = new Labels(language);
        return switch (dimension) {
            case YEAR -> byDate(AWARD.CALENDAR_YEAR.cast(VARCHAR), labels);
            case FISCAL_YEAR -> byDate(fiscalYear(), labels);
            case SUPPLIER -> bySupplier(labels);
            case MINISTRY -> byMinistry(language);
            case ORGANIZATION -> byOrganization();
            case METHOD -> byMethod(language);
            case SCOPE -> byScopeLevel();
        };
    }

    private static Grouping byDate(Field<String> period, Labels labels) {
        Field<String> label = coalesce(period, inline(labels.of("unknown.date")));
        return new Grouping(AWARD, coalesce(period, UNKNOWN), max(label), TotalsFields.ofAwards());
    }

    /** Written as 2015-2016. */
    private static Field<String> fiscalYear() {
        return AWARD.FISCAL_YEAR
                .cast(VARCHAR)
                .concat(inline("-"))
                .concat(AWARD.FISCAL_YEAR.plus(inline((short) 1)).cast(VARCHAR));
    }

    /** People are counted like any supplier but not named. */
    private static Grouping bySupplier(Labels labels) {
        Table<?> from = AWARD.leftJoin(AWARD_SUPPLIER)
                .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .and(AWARD_SUPPLIER.VALID_TO.isNull())
                .leftJoin(SUPPLIER)
                .on(SUPPLIER.SUPPLIER_KEY.eq(AWARD_SUPPLIER.SUPPLIER_KEY));
        Field<String> label = when(SUPPLIER.IS_NATURAL_PERSON, inline(labels.of("person")))
                .otherwise(
                        coalesce(SUPPLIER.NAME, AWARD_SUPPLIER.SUPPLIER_NAME, inline(labels.of("unknown.supplier"))));
        return new Grouping(from, coalesce(AWARD_SUPPLIER.SUPPLIER_KEY, UNKNOWN), max(label), TotalsFields.ofShares());
    }

    private static Grouping byMinistry(Language language) {
        Table<?> from = AWARD.leftJoin(MINISTRY).on(MINISTRY.MINISTRY_KEY.eq(AWARD.MINISTRY_KEY));
        Field<String> label = coalesce(language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN), AWARD.MINISTRY_KEY);
        return new Grouping(from, AWARD.MINISTRY_KEY, max(label), TotalsFields.ofAwards());
    }

    private static Grouping byOrganization() {
        Table<?> from = AWARD.leftJoin(ORGANIZATION).on(ORGANIZATION.ORGANIZATION_KEY.eq(AWARD.ORGANIZATION_KEY));
        Field<String> label = coalesce(ORGANIZATION.NAME, AWARD.ORGANIZATION_NAME);
        return new Grouping(from, AWARD.ORGANIZATION_KEY, max(label), TotalsFields.ofAwards());
    }

    private static Grouping byMethod(Language language) {
        Table<?> from = AWARD.leftJoin(CODE).on(CODE.KEY.eq(AWARD.METHOD_KEY)).and(CODE.LIST.eq(inline("method")));
        Field<String> label = coalesce(language.choose(CODE.LABEL_FR, CODE.LABEL_EN), AWARD.METHOD_KEY);
        return new Grouping(from, AWARD.METHOD_KEY, max(label), TotalsFields.ofAwards());
    }

    private static Grouping byScopeLevel() {
        Field<String> level = AWARD.SCOPE_LEVEL.cast(VARCHAR);
        return new Grouping(AWARD, level, max(level), TotalsFields.ofAwards());
    }
}
