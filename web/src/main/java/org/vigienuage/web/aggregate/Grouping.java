package org.vigienuage.web.aggregate;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.SQLDataType.VARCHAR;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.CODE;
import static org.vigienuage.db.mart.Tables.DATA_SOURCE;
import static org.vigienuage.db.mart.Tables.MAKER;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.language.Language;

/**
 * How awards are put in groups: from which tables, by which key, under which label, and how a group is summed. Constants
 * are inlined, as PostgreSQL compares the text of grouped expressions.
 */
record Grouping(Table<?> from, Field<String> key, Field<String> label, SelectField<Totals> totals) {

    private static final Field<String> UNKNOWN = inline("unknown");

    static Grouping by(Dimension dimension, ContractFilter filter, Language language) {
        Labels labels = new Labels(language);
        TotalsFields sums = new TotalsFields(filter);
        return switch (dimension) {
            case YEAR -> byDate(AWARD.CALENDAR_YEAR.cast(VARCHAR), labels, sums);
            case FISCAL_YEAR -> byDate(fiscalYear(), labels, sums);
            case SUPPLIER -> bySupplier(filter, labels, sums);
            case MAKER -> byMaker(labels, sums);
            case JURISDICTION -> byJurisdiction(filter, labels, sums);
            case MAKER_JURISDICTION -> byWord("jurisdiction", AWARD.MAKER_JURISDICTION, labels, sums);
            case MINISTRY -> byMinistry(FilterConditions.ministry(filter), language, sums);
            case ORGANIZATION -> byOrganization(sums);
            case SECTOR -> byCode("sector", coalesce(AWARD.SECTOR, UNKNOWN), language, sums);
            case METHOD -> byCode("method", AWARD.METHOD_KEY, language, sums);
            case SERVICE -> byWord("service", coalesce(AWARD.SERVICE_MODEL, inline("none")), labels, sums);
            case SOURCE -> bySource(language, sums);
            case SCOPE -> byScopeLevel(sums);
        };
    }

    private static Grouping byDate(Field<String> period, Labels labels, TotalsFields sums) {
        Field<String> label = coalesce(period, inline(labels.of("unknown.date")));
        return new Grouping(AWARD, coalesce(period, UNKNOWN), max(label), sums.ofAwards());
    }

    /** Written as 2015-2016. */
    private static Field<String> fiscalYear() {
        return AWARD.FISCAL_YEAR
                .cast(VARCHAR)
                .concat(inline("-"))
                .concat(AWARD.FISCAL_YEAR.plus(inline((short) 1)).cast(VARCHAR));
    }

    /** People are counted like any supplier, together and without a name. */
    private static Grouping bySupplier(ContractFilter filter, Labels labels, TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(AWARD_SUPPLIER)
                .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .and(FilterConditions.sellers(filter))
                .leftJoin(SUPPLIER)
                .on(SUPPLIER.SUPPLIER_KEY.eq(AWARD_SUPPLIER.SUPPLIER_KEY));
        Field<String> label = when(SUPPLIER.IS_NATURAL_PERSON, inline(labels.of("person")))
                .otherwise(
                        coalesce(SUPPLIER.NAME, AWARD_SUPPLIER.SUPPLIER_NAME, inline(labels.of("unknown.supplier"))));
        Field<String> key = when(SUPPLIER.IS_NATURAL_PERSON, inline(AggregateRow.NATURAL_PERSONS))
                .otherwise(coalesce(AWARD_SUPPLIER.SUPPLIER_KEY, UNKNOWN));
        return new Grouping(from, key, max(label), sums.ofShares());
    }

    private static Grouping byMaker(Labels labels, TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(MAKER).on(MAKER.MAKER_KEY.eq(AWARD.MAKER_KEY));
        Field<String> label = when(AWARD.MAKER_KEY.eq(UNKNOWN), inline(labels.of("unknown.maker")))
                .otherwise(coalesce(MAKER.NAME, AWARD.MAKER_KEY));
        return new Grouping(from, AWARD.MAKER_KEY, max(label), sums.ofAwards());
    }

    private static Grouping byMinistry(Field<String> ministry, Language language, TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(MINISTRY).on(MINISTRY.MINISTRY_KEY.eq(ministry));
        Field<String> label = coalesce(language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN), ministry);
        return new Grouping(from, ministry, max(label), sums.ofAwards());
    }

    private static Grouping byOrganization(TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(ORGANIZATION).on(ORGANIZATION.ORGANIZATION_KEY.eq(AWARD.ORGANIZATION_KEY));
        Field<String> label = coalesce(ORGANIZATION.NAME, AWARD.ORGANIZATION_NAME);
        return new Grouping(from, AWARD.ORGANIZATION_KEY, max(label), sums.ofAwards());
    }

    /** By the keys of a list of codes, under their labels. */
    private static Grouping byCode(String list, Field<String> key, Language language, TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(CODE).on(CODE.KEY.eq(key)).and(CODE.LIST.eq(inline(list)));
        Field<String> label = coalesce(language.choose(CODE.LABEL_FR, CODE.LABEL_EN), key);
        return new Grouping(from, key, max(label), sums.ofAwards());
    }

    /** By a few words that the program knows, under their names. */
    private static Grouping byWord(String word, Field<String> key, Labels labels, TotalsFields sums) {
        return new Grouping(AWARD, key, max(named(word, key, labels)), sums.ofAwards());
    }

    /** Of the shares of suppliers: those of one award may be under several laws. */
    private static Grouping byJurisdiction(ContractFilter filter, Labels labels, TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(AWARD_SUPPLIER)
                .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .and(FilterConditions.sellers(filter));
        Field<String> key = coalesce(AWARD_SUPPLIER.JURISDICTION, UNKNOWN);
        return new Grouping(from, key, max(named("jurisdiction", key, labels)), sums.ofShares());
    }

    /** SEAO has a declaration for each of its formats, and one name. */
    private static Grouping bySource(Language language, TotalsFields sums) {
        Table<?> from = AWARD.leftJoin(DATA_SOURCE).on(DATA_SOURCE.DATA_SOURCE_ID.eq(AWARD.SOURCE_KEY));
        Field<String> label = when(AWARD.SOURCE_KEY.eq(inline(Facet.SEAO)), inline("SEAO"))
                .otherwise(coalesce(language.choose(DATA_SOURCE.TITLE_FR, DATA_SOURCE.TITLE_EN), AWARD.SOURCE_KEY));
        return new Grouping(from, AWARD.SOURCE_KEY, max(label), sums.ofAwards());
    }

    private static Field<String> named(String word, Field<String> key, Labels labels) {
        CaseConditionStep<String> names = null;
        for (String each : labels.keysOf(word)) {
            Field<String> name = inline(labels.of(word + "." + each));
            names = names == null ? when(key.eq(inline(each)), name) : names.when(key.eq(inline(each)), name);
        }
        return names == null ? key : names.otherwise(key);
    }

    private static Grouping byScopeLevel(TotalsFields sums) {
        Field<String> level = AWARD.SCOPE_LEVEL.cast(VARCHAR);
        return new Grouping(AWARD, level, max(level), sums.ofAwards());
    }
}
