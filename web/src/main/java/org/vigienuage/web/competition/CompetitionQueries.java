package org.vigienuage.web.competition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_SUPPLIER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.AggregateQueries;
import org.vigienuage.web.aggregate.AggregateRow;
import org.vigienuage.web.aggregate.Dimension;
import org.vigienuage.web.aggregate.TotalsFields;
import org.vigienuage.web.competition.Concentration.Part;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.language.Language;
import org.vigienuage.web.ledger.DirectShare;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;

/** Mutual agreement and concentration, from the same aggregates and ledger as every other figure. */
@Component
@OneVersion
public class CompetitionQueries {

    private static final String DIRECT = "direct";

    private final DSLContext database;
    private final AggregateQueries aggregates;
    private final LedgerQueries ledgers;
    private final TermQueries terms;

    CompetitionQueries(DSLContext database, AggregateQueries aggregates, LedgerQueries ledgers, TermQueries terms) {
        this.database = database;
        this.aggregates = aggregates;
        this.ledgers = ledgers;
        this.terms = terms;
    }

    public Competition competition(ContractFilter filter, Language language) {
        DirectShare direct = ledgers.directShare(filter);
        List<Part> suppliers = aggregates.rows(Dimension.SUPPLIER, filter, language).stream()
                .map(row -> new Part(row.key(), row.label(), row.central()))
                .toList();
        return new Competition(
                direct,
                direct.ofAwards().orElse(null),
                direct.ofCentral().orElse(null),
                Concentration.of(direct.included().count(), suppliers),
                terms.growth(filter),
                terms.periods(filter));
    }

    /** Whether totals can be told apart by this dimension here. */
    public static boolean isKnown(Dimension dimension) {
        return switch (dimension) {
            case SUPPLIER, MINISTRY, ORGANIZATION, SECTOR -> true;
            default -> false;
        };
    }

    /** Every supplier, portfolio, body or sector with included awards, in the order of the aggregate. */
    public List<CompetitionRow> rows(Dimension dimension, ContractFilter filter, Language language) {
        Map<String, AggregateRow> direct =
                direct(filter).map(asked -> aggregates.rows(dimension, asked, language)).orElse(List.of()).stream()
                        .collect(toMap(AggregateRow::key, Function.identity()));
        Map<String, List<Part>> parts = parts(dimension, filter);
        return aggregates.rows(dimension, filter, language).stream()
                .filter(row -> row.awards() > 0)
                .map(row -> row(row, direct.get(row.key()), parts.getOrDefault(row.key(), List.of())))
                .toList();
    }

    private static CompetitionRow row(AggregateRow all, @Nullable AggregateRow direct, List<Part> parts) {
        return new CompetitionRow(
                all.key(),
                all.label(),
                all.awards(),
                all.central(),
                direct == null ? 0 : direct.awards(),
                direct == null ? BigDecimal.ZERO : direct.central(),
                Concentration.of(all.awards(), parts));
    }

    /** The same question for mutual agreement alone; nothing where other modes were asked for. */
    private static Optional<ContractFilter> direct(ContractFilter filter) {
        List<String> methods = filter.keys(Facet.METHOD);
        return methods.isEmpty() || methods.contains(DIRECT)
                ? Optional.of(filter.with(Facet.METHOD, List.of(DIRECT)))
                : Optional.empty();
    }

    /** The shares of each group: of its suppliers or, for a supplier, of its buyers. */
    private Map<String, List<Part>> parts(Dimension dimension, ContractFilter filter) {
        TotalsFields sums = new TotalsFields(filter);
        Field<String> supplier = coalesce(AWARD_SUPPLIER.SUPPLIER_KEY, inline("unknown"));
        boolean bySupplier = dimension == Dimension.SUPPLIER;
        Field<String> group = switch (dimension) {
            case SUPPLIER -> supplier;
            case MINISTRY -> FilterConditions.ministry(filter);
            case SECTOR -> coalesce(AWARD.SECTOR, inline("unknown"));
            default -> AWARD.ORGANIZATION_KEY;
        };
        Field<String> part = bySupplier ? AWARD.ORGANIZATION_KEY : supplier;
        Field<String> label =
                bySupplier ? max(AWARD.ORGANIZATION_NAME) : max(coalesce(AWARD_SUPPLIER.SUPPLIER_NAME, inline("")));
        return database
                .select(group, part, label, sums.shareCentral())
                .from(AWARD)
                .leftJoin(AWARD_SUPPLIER)
                .on(AWARD_SUPPLIER.AWARD_KEY.eq(AWARD.AWARD_KEY))
                .where(FilterConditions.awards(filter))
                .and(sums.included())
                .groupBy(group, part)
                .orderBy(group, part)
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> row.value1(),
                        mapping(row -> new Part(row.value2(), row.value3(), row.value4()), toList())));
    }
}
