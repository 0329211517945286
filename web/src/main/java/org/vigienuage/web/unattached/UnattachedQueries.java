package org.vigienuage.web.unattached;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;
import static org.vigienuage.db.mart.Tables.NOTICE;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;
import static org.vigienuage.db.mart.Tables.UNATTACHED;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record15;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.ledger.Ledger.CountedSum;
import org.vigienuage.web.version.OneVersion;

/** The facts of a selection that touch no award, the largest first. A kind is null for all of them. */
@Component
@OneVersion
public class UnattachedQueries {

    private static final int ROWS_AT_ONCE = 1_000;

    private final DSLContext database;

    UnattachedQueries(DSLContext database) {
        this.database = database;
    }

    public CountedSum sum(ContractFilter filter, @Nullable UnattachedKind kind) {
        return database.select(count(), TotalsFields.dollars(UNATTACHED.FACT_AMOUNT, noCondition()))
                .from(UNATTACHED)
                .where(FilterConditions.unattached(filter))
                .and(isOf(kind))
                .fetchSingle(mapping((number, dollars) -> new CountedSum(number, dollars)));
    }

    public List<UnattachedFact> slice(ContractFilter filter, @Nullable UnattachedKind kind, int offset, int limit) {
        return facts(filter, kind).offset(offset).limit(limit).fetch(mapping(UnattachedFact::new));
    }

    /** Every one of them, without holding them all in memory. */
    public void each(ContractFilter filter, @Nullable UnattachedKind kind, Consumer<UnattachedFact> consumer) {
        try (Stream<UnattachedFact> facts =
                facts(filter, kind).fetchSize(ROWS_AT_ONCE).fetchStream().map(mapping(UnattachedFact::new)::map)) {
            facts.forEach(consumer);
        }
    }

    private SelectLimitStep<
                    ? extends
                            Record15<
                                    String,
                                    String,
                                    String,
                                    String,
                                    java.time.LocalDate,
                                    java.math.BigDecimal,
                                    String,
                                    String,
                                    String,
                                    String,
                                    String,
                                    String,
                                    String,
                                    String,
                                    Integer>>
            facts(ContractFilter filter, @Nullable UnattachedKind kind) {
        // People are counted like any contractor but not named.
        Field<String> contractor =
                when(coalesce(SUPPLIER.IS_NATURAL_PERSON, inline(false)).isFalse(), UNATTACHED.CONTRACTOR_NAME);
        Field<String> title = field("{0} ->> 'title'", String.class, NOTICE.DOCUMENT);
        return database.select(
                        UNATTACHED.UNATTACHED_KEY,
                        UNATTACHED.FACT,
                        UNATTACHED.FATE,
                        UNATTACHED.SEAO_NUMBER,
                        UNATTACHED.FACT_DATE,
                        UNATTACHED.FACT_AMOUNT,
                        contractor,
                        UNATTACHED.SUPPLIER_KEY,
                        UNATTACHED.DESCRIPTION,
                        title,
                        UNATTACHED.ORGANIZATION_KEY,
                        ORGANIZATION.NAME,
                        UNATTACHED.SCOPE,
                        UNATTACHED.SOURCE_FILE,
                        UNATTACHED.POSITION)
                .from(UNATTACHED)
                .leftJoin(NOTICE)
                .on(NOTICE.SEAO_NUMBER.eq(UNATTACHED.SEAO_NUMBER))
                .leftJoin(ORGANIZATION)
                .on(ORGANIZATION.ORGANIZATION_KEY.eq(UNATTACHED.ORGANIZATION_KEY))
                .leftJoin(SUPPLIER)
                .on(SUPPLIER.SUPPLIER_KEY.eq(UNATTACHED.SUPPLIER_KEY))
                .where(FilterConditions.unattached(filter))
                .and(isOf(kind))
                .orderBy(UNATTACHED.FACT_AMOUNT.desc().nullsLast(), UNATTACHED.UNATTACHED_KEY);
    }

    private static Condition isOf(@Nullable UnattachedKind kind) {
        if (kind == null) {
            return noCondition();
        }
        String fact = kind.fact();
        return UNATTACHED.FATE.eq(kind.fate()).and(fact == null ? noCondition() : UNATTACHED.FACT.eq(fact));
    }
}
