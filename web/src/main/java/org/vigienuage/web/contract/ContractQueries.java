package org.vigienuage.web.contract;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.vigienuage.db.mart.Tables.AWARD;
import static org.vigienuage.db.mart.Tables.AWARD_HISTORY;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectSeekStepN;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.FilterConditions;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** The awards of a selection one by one. */
@Component
@OneVersion
public class ContractQueries {

    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext database;
    private final VersionQueries versions;

    ContractQueries(DSLContext database, VersionQueries versions) {
        this.database = database;
        this.versions = versions;
    }

    public int count(ContractFilter filter) {
        return database.fetchCount(AWARD, FilterConditions.awards(filter));
    }

    /** The same question as of the version that is read now, for what is asked later. */
    public ContractFilter pinned(ContractFilter filter) {
        return filter.withVersion(
                versions.findRead().map(PublishedVersion::name).orElse(null));
    }

    /** For a grid that asks for the rows it shows, later than its page and as of the same version. */
    public List<ContractRow> slice(ContractFilter filter, ContractOrder order, int offset, int limit) {
        versions.pin(filter.version());
        return rows(filter, order, noCondition()).offset(offset).limit(limit).fetch(ContractFields::toRow);
    }

    /** The awards that follow a cursor, or the first ones: all pages are of the version of the first, so none is missed or repeated when another is published meanwhile. */
    public ContractPage page(ContractFilter filter, ContractOrder order, @Nullable ContractCursor cursor, int limit) {
        if (cursor != null) {
            versions.pin(cursor.version());
        }
        Condition rest = cursor == null ? noCondition() : after(cursor, OrderFields.column(order.column()));
        List<ContractRow> found = rows(filter, order, rest).limit(limit + 1).fetch(ContractFields::toRow);
        List<ContractRow> items = found.size() > limit ? found.subList(0, limit) : found;
        ContractCursor next = found.size() > limit ? cursorAt(order, items.getLast()) : null;
        return new ContractPage(count(filter), items, next);
    }

    /** Every award, without holding them all in memory. */
    public void each(ContractFilter filter, ContractOrder order, Consumer<ContractRow> consumer) {
        try (Cursor<Record> cursor =
                rows(filter, order, noCondition()).fetchSize(ROWS_AT_ONCE).fetchLazy()) {
            cursor.forEach(row -> consumer.accept(ContractFields.toRow(row)));
        }
    }

    /** When each of these awards came to be as it is: the publication of the first version that has it so. */
    public Map<String, OffsetDateTime> mapLastChanges(Collection<String> awardKeys) {
        Field<Integer> read = field("mart.as_of()", Integer.class);
        return database.select(AWARD_HISTORY.AWARD_KEY, DATA_VERSION.PUBLISHED_AT)
                .from(AWARD_HISTORY)
                .join(DATA_VERSION)
                .on(DATA_VERSION.VERSION_NUMBER.eq(AWARD_HISTORY.VALID_FROM))
                .where(AWARD_HISTORY.AWARD_KEY.in(awardKeys))
                .and(AWARD_HISTORY.VALID_FROM.le(read))
                .and(AWARD_HISTORY.VALID_TO.isNull().or(AWARD_HISTORY.VALID_TO.gt(read)))
                .fetchMap(AWARD_HISTORY.AWARD_KEY, DATA_VERSION.PUBLISHED_AT);
    }

    /** The awards of one notice in the order of their keys. */
    public List<ContractRow> listOfNotice(String seaoNumber) {
        return database.select(ContractFields.all(ContractFilter.everything()))
                .from(AWARD)
                .where(AWARD.SEAO_NUMBER.eq(seaoNumber))
                .orderBy(AWARD.AWARD_KEY)
                .fetch(ContractFields::toRow);
    }

    private SelectSeekStepN<Record> rows(ContractFilter filter, ContractOrder order, Condition rest) {
        return database.select(ContractFields.all(filter))
                .from(AWARD)
                .where(FilterConditions.awards(filter))
                .and(rest)
                .orderBy(OrderFields.of(order));
    }

    private ContractCursor cursorAt(ContractOrder order, ContractRow last) {
        int version = versions.findRead().map(PublishedVersion::number).orElseThrow();
        return new ContractCursor(order, version, last.awardKey());
    }

    private <T> Condition after(ContractCursor cursor, Field<T> column) {
        Record1<T> last = database.select(column)
                .from(AWARD)
                .where(AWARD.AWARD_KEY.eq(cursor.awardKey()))
                .fetchOptional()
                .orElseThrow(() -> new UnknownCursorException(cursor));
        return OrderFields.after(column, cursor.order().descending(), last.value1(), cursor.awardKey());
    }
}
