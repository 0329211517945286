package org.vigienuage.web.history;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.stringAgg;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_HISTORY;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER_HISTORY;
import static org.vigienuage.db.mart.Tables.NOTICE;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.CountedMoney;
import org.vigienuage.web.filter.FilterConditions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Awards that a span of versions touched, as one version has them, in the order of their keys. */
final class AwardStates {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Field<String> SUPPLIERS =
            ofSuppliers(AWARD_SUPPLIER.SUPPLIER_KEY).as("suppliers");
    private static final Field<String> PUBLISHED = ofSuppliers(concat(
                    coalesce(AWARD_SUPPLIER.PUBLISHED_NAME, inline("")),
                    inline("|"),
                    coalesce(AWARD_SUPPLIER.PUBLISHED_NEQ, inline(""))))
            .as("published");
    private static final Field<JSONB> SOURCES = field(
                    "jsonb_path_query_array({0}, '$.**.source')", JSONB.class, NOTICE.DOCUMENT)
            .as("sources");

    private static final Field<BigDecimal> LOW = field(name("counted_low"), BigDecimal.class);
    private static final Field<BigDecimal> CENTRAL = field(name("counted_central"), BigDecimal.class);
    private static final Field<BigDecimal> HIGH = field(name("counted_high"), BigDecimal.class);

    private AwardStates() {}

    static ResultQuery<Record> query(DSLContext database, ContractFilter filter, int first, int last) {
        CountedMoney money = CountedMoney.of(filter);
        return database.select(AWARD.asterisk().except(AWARD.SEARCH))
                .select(
                        money.low().as(LOW),
                        money.central().as(CENTRAL),
                        money.high().as(HIGH))
                .select(SUPPLIERS, PUBLISHED, SOURCES, exclusion(filter), matches(filter))
                .from(AWARD)
                .leftJoin(NOTICE)
                .on(NOTICE.SEAO_NUMBER.eq(AWARD.SEAO_NUMBER))
                .where(AWARD.AWARD_KEY.in(select(AWARD_HISTORY.AWARD_KEY)
                        .from(AWARD_HISTORY)
                        .where(touched(AWARD_HISTORY.VALID_FROM, AWARD_HISTORY.VALID_TO, first, last))
                        .union(select(AWARD_SUPPLIER_HISTORY.AWARD_KEY)
                                .from(AWARD_SUPPLIER_HISTORY)
                                .where(touched(
                                        AWARD_SUPPLIER_HISTORY.VALID_FROM,
                                        AWARD_SUPPLIER_HISTORY.VALID_TO,
                                        first,
                                        last)))))
                .orderBy(AWARD.AWARD_KEY.collate("C"));
    }

    static AwardState of(Record row) {
        return new AwardState(
                row.get(AWARD.AWARD_KEY),
                row.get(AWARD.SEAO_NUMBER),
                row.get(AWARD.TITLE),
                row.get(AWARD.ORGANIZATION_KEY),
                row.get(AWARD.ORGANIZATION_NAME),
                row.get(AWARD.BUYER_NAME),
                row.get(AWARD.SECTOR),
                row.get(AWARD.MINISTRY_KEY),
                row.get(AWARD.CURRENT_MINISTRY_KEY),
                row.get(AWARD.SUPPLIER_LABEL),
                row.get(SUPPLIERS),
                row.get(PUBLISHED),
                row.get(AWARD.MAKER_KEY),
                row.get(AWARD.BUCKET_DATE),
                row.get(LOW),
                row.get(CENTRAL),
                row.get(HIGH),
                row.get(AWARD.REDUCTION_AMOUNT),
                row.get("counted_as", String.class),
                Set.of(row.get(AWARD.FLAGS)),
                row.get(AWARD.SCOPE),
                row.get(AWARD.SERVICE_MODEL),
                row.get(AWARD.RULE_ID),
                row.get("matches", Boolean.class),
                files(row.get(SOURCES)));
    }

    private static Field<String> exclusion(ContractFilter filter) {
        return FilterConditions.exclusion(filter).as("counted_as");
    }

    private static Field<Boolean> matches(ContractFilter filter) {
        return coalesce(field(FilterConditions.awards(filter)), inline(false)).as("matches");
    }

    private static Condition touched(
            TableField<?, Integer> validFrom, TableField<?, Integer> validTo, int first, int last) {
        return validFrom.gt(first).and(validFrom.le(last)).or(validTo.gt(first).and(validTo.le(last)));
    }

    private static Field<String> ofSuppliers(Field<String> each) {
        return field(select(
                        coalesce(stringAgg(each, inline(" ; ")).orderBy(AWARD_SUPPLIER.SUPPLIER_NUMBER), inline("")))
                .from(AWARD_SUPPLIER)
                .where(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY)));
    }

    private static Map<String, String> files(@Nullable JSONB sources) {
        Map<String, String> files = new TreeMap<>();
        if (sources != null) {
            for (JsonNode source : JSON.readTree(sources.data())) {
                files.put(
                        source.path("sha256").asString(""), source.path("name").asString(""));
            }
        }
        return files;
    }
}
