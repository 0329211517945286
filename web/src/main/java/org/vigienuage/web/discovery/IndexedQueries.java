package org.vigienuage.web.discovery;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;
import static org.vigienuage.db.mart.Tables.MAKER;
import static org.vigienuage.db.mart.Tables.MINISTRY;
import static org.vigienuage.db.mart.Tables.NOTICE_HISTORY;
import static org.vigienuage.db.mart.Tables.ORGANIZATION;
import static org.vigienuage.db.mart.Tables.SUPPLIER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.TableField;
import org.springframework.stereotype.Component;
import org.vigienuage.web.version.OneVersion;

/** The keys of the things whose pages search engines may keep, in a fixed order. People are not among them. */
@Component
@OneVersion
class IndexedQueries {

    private static final int ROWS_AT_ONCE = 500;

    private final DSLContext database;

    IndexedQueries(DSLContext database) {
        this.database = database;
    }

    int count(IndexedKind kind) {
        return database.fetchCount(things(kind, Instant.EPOCH.atOffset(ZoneOffset.UTC)));
    }

    /**
     * Each key with when its page came to say what it says: of a contract the version that last changed it; whatever has a total may have
     * changed in every version.
     */
    void each(
            IndexedKind kind,
            OffsetDateTime published,
            int offset,
            int limit,
            BiConsumer<String, OffsetDateTime> consumer) {
        try (Cursor<Record2<String, OffsetDateTime>> cursor = things(kind, published)
                .orderBy(key(kind))
                .offset(offset)
                .limit(limit)
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            cursor.forEach(row -> consumer.accept(row.value1(), row.value2()));
        }
    }

    private SelectConditionStep<Record2<String, OffsetDateTime>> things(IndexedKind kind, OffsetDateTime published) {
        TableField<?, String> key = key(kind);
        if (kind == IndexedKind.CONTRACTS) {
            Field<Integer> read = field("mart.as_of()", Integer.class);
            return database.select(key, DATA_VERSION.PUBLISHED_AT)
                    .from(NOTICE_HISTORY)
                    .join(DATA_VERSION)
                    .on(DATA_VERSION.VERSION_NUMBER.eq(NOTICE_HISTORY.VALID_FROM))
                    .where(NOTICE_HISTORY.VALID_FROM.le(read))
                    .and(NOTICE_HISTORY.VALID_TO.isNull().or(NOTICE_HISTORY.VALID_TO.gt(read)));
        }
        Condition shown = kind == IndexedKind.SUPPLIERS ? SUPPLIER.IS_NATURAL_PERSON.isFalse() : noCondition();
        return database.select(key, val(published)).from(key.getTable()).where(shown);
    }

    private static TableField<?, String> key(IndexedKind kind) {
        return switch (kind) {
            case SUPPLIERS -> SUPPLIER.SUPPLIER_KEY;
            case MAKERS -> MAKER.MAKER_KEY;
            case ORGANIZATIONS -> ORGANIZATION.ORGANIZATION_KEY;
            case MINISTRIES -> MINISTRY.MINISTRY_KEY;
            case CONTRACTS -> NOTICE_HISTORY.SEAO_NUMBER;
        };
    }
}
