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

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.Table;
import org.vigienuage.db.mart.tables.Code;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.filter.Scope;
import org.vigienuage.web.language.Language;

/**
 * How awards are put in groups: by which key, under which label, with which other tables joined for it, and whether a group
 * counts the shares of suppliers instead of whole awards. Constants are inlined, as PostgreSQL compares the text of grouped
 * expressions.
 */
record Grouping(Field<String> key, Field<String> label, boolean byShares, UnaryOperator<Table<?>> joined) {

    private static final Field<String> UNKNOWN = inline("unknown");

    static Grouping by(Dimension dimension, ContractFilter filter, Language language) {
        Labels labels = new Labels(language);
        return switch (dimension) {
            case YEAR -> byDate(AWARD.CALENDAR_YEAR.cast(VARCHAR), labels);
            case FISCAL_YEAR -> byDate(fiscalYear(), labels);
            case SUPPLIER -> bySupplier(labels);
            case MAKER -> byMaker(labels);
            case JURISDICTION -> byJurisdiction(labels);
            case MAKER_JURISDICTION -> byWord("jurisdiction", AWARD.MAKER_JURISDICTION, labels);
            case MINISTRY -> byMinistry(FilterConditions.ministry(filter), language);
            case ORGANIZATION -> byOrganization();
            case SECTOR -> byCode("sector", coalesce(AWARD.SECTOR, UNKNOWN), language);
            case METHOD -> byCode("method", AWARD.METHOD_KEY, language);
            case SERVICE -> byWord("service", coalesce(AWARD.SERVICE_MODEL, inline("none")), labels);
            case SOURCE -> bySource(language);
            case SCOPE -> byScope(labels);
        };
    }

    /** What awards are read from so that they can be put in all these groups at once; suppliers are joined one time however many groups need them. */
    static Table<?> from(ContractFilter filter, Grouping... groupings) {
        Table<?> from = sharesAny(groupings)
                ? AWARD.leftJoin(AWARD_SUPPLIER)
                        .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                        .and(FilterConditions.sellers(filter))
                : AWARD;
        for (Grouping grouping : groupings) {
            from = grouping.joined.apply(from);
        }
        return from;
    }

    static boolean sharesAny(Grouping... groupings) {
        return Arrays.stream(groupings).anyMatch(Grouping::byShares);
    }

    /** Of whole awards, with nothing joined. */
    private static Grouping alone(Field<String> key, Field<String> label) {
        return new Grouping(key, max(label), false, from -> from);
    }

    private static Grouping byDate(Field<String> period, Labels labels) {
        Field<String> label = coalesce(period, inline(labels.of("unknown.date")));
        return alone(coalesce(period, UNKNOWN), label);
    }

    /** Written as 2015-2016. */
    private static Field<String> fiscalYear() {
        return AWARD.FISCAL_YEAR
                .cast(VARCHAR)
                .concat(inline("-"))
                .concat(AWARD.FISCAL_YEAR.plus(inline((short) 1)).cast(VARCHAR));
    }

    /** People are counted like any supplier, together and without a name. */
    private static Grouping bySupplier(Labels labels) {
        Field<String> label = when(SUPPLIER.IS_NATURAL_PERSON, inline(labels.of("person")))
                .otherwise(
                        coalesce(SUPPLIER.NAME, AWARD_SUPPLIER.SUPPLIER_NAME, inline(labels.of("unknown.supplier"))));
        Field<String> key = when(SUPPLIER.IS_NATURAL_PERSON, inline(AggregateRow.NATURAL_PERSONS))
                .otherwise(coalesce(AWARD_SUPPLIER.SUPPLIER_KEY, UNKNOWN));
        return new Grouping(
                key,
                max(label),
                true,
                from -> from.leftJoin(SUPPLIER).on(SUPPLIER.SUPPLIER_KEY.eq(AWARD_SUPPLIER.SUPPLIER_KEY)));
    }

    private static Grouping byMaker(Labels labels) {
        Field<String> label = when(AWARD.MAKER_KEY.eq(UNKNOWN), inline(labels.of("unknown.maker")))
                .otherwise(coalesce(MAKER.NAME, AWARD.MAKER_KEY));
        return new Grouping(
                AWARD.MAKER_KEY,
                max(label),
                false,
                from -> from.leftJoin(MAKER).on(MAKER.MAKER_KEY.eq(AWARD.MAKER_KEY)));
    }

    private static Grouping byMinistry(Field<String> ministry, Language language) {
        Field<String> label = coalesce(language.choose(MINISTRY.NAME_FR, MINISTRY.NAME_EN), ministry);
        return new Grouping(
                ministry, max(label), false, from -> from.leftJoin(MINISTRY).on(MINISTRY.MINISTRY_KEY.eq(ministry)));
    }

    private static Grouping byOrganization() {
        Field<String> label = coalesce(ORGANIZATION.NAME, AWARD.ORGANIZATION_NAME);
        return new Grouping(
                AWARD.ORGANIZATION_KEY,
                max(label),
                false,
                from -> from.leftJoin(ORGANIZATION).on(ORGANIZATION.ORGANIZATION_KEY.eq(AWARD.ORGANIZATION_KEY)));
    }

    /** By the keys of a list of codes, under their labels. */
    private static Grouping byCode(String list, Field<String> key, Language language) {
        Code code = CODE.as("code_of_" + list);
        Field<String> label = coalesce(language.choose(code.LABEL_FR, code.LABEL_EN), key);
        return new Grouping(
                key,
                max(label),
                false,
                from -> from.leftJoin(code).on(code.KEY.eq(key)).and(code.LIST.eq(inline(list))));
    }

    /** By a few words that the program knows, under their names. */
    private static Grouping byWord(String word, Field<String> key, Labels labels) {
        return alone(key, named(word, key, labels));
    }

    /** Of the shares of suppliers: those of one award may be under several laws. */
    private static Grouping byJurisdiction(Labels labels) {
        Field<String> key = coalesce(AWARD_SUPPLIER.JURISDICTION, UNKNOWN);
        return new Grouping(key, max(named("jurisdiction", key, labels)), true, from -> from);
    }

    /** SEAO has a declaration for each of its formats, and one name. */
    private static Grouping bySource(Language language) {
        Field<String> label = when(AWARD.SOURCE_KEY.eq(inline(Facet.SEAO)), inline("SEAO"))
                .otherwise(coalesce(language.choose(DATA_SOURCE.TITLE_FR, DATA_SOURCE.TITLE_EN), AWARD.SOURCE_KEY));
        return new Grouping(
                AWARD.SOURCE_KEY,
                max(label),
                false,
                from -> from.leftJoin(DATA_SOURCE).on(DATA_SOURCE.DATA_SOURCE_ID.eq(AWARD.SOURCE_KEY)));
    }

    private static Field<String> named(String word, Field<String> key, Labels labels) {
        CaseConditionStep<String> names = null;
        for (String each : labels.keysOf(word)) {
            Field<String> name = inline(labels.of(word + "." + each));
            names = names == null ? when(key.eq(inline(each)), name) : names.when(key.eq(inline(each)), name);
        }
        return names == null ? key : names.otherwise(key);
    }

    /** By the narrowest scope that holds an award. */
    private static Grouping byScope(Labels labels) {
        Field<String> key = inline(Scope.ALL.key());
        for (Scope scope : Scope.values()) {
            key = when(AWARD.SCOPE_LEVEL.eq(inline(scope.level())), inline(scope.key()))
                    .otherwise(key);
        }
        return byWord("scope", key, labels);
    }
}
