package org.vigienuage.web.history;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vigienuage.web.aggregate.Totals;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.ledger.LedgerQueries;
import org.vigienuage.web.version.OneVersion;
import org.vigienuage.web.version.PublishedVersion;
import org.vigienuage.web.version.VersionQueries;

/** What a selection was in one version and is in a later one, award by award. */
@Component
@OneVersion
public class ChangeQueries {

    private static final int ROWS_AT_ONCE = 500;
    private static final int LISTED = 200;

    private final DSLContext database;
    private final VersionQueries versions;
    private final LedgerQueries ledgers;

    ChangeQueries(DSLContext database, VersionQueries versions, LedgerQueries ledgers) {
        this.database = database;
        this.versions = versions;
        this.ledgers = ledgers;
    }

    /** From a version, by its name, to the one that the filter names, else the latest; empty when there is no such version. */
    public Optional<Changes> changes(ContractFilter filter, String since) {
        Optional<PublishedVersion> then = versions.pin(since);
        Optional<Totals> before = then.map(version -> ledgers.ledger(filter).included());
        Optional<PublishedVersion> now = pinned(filter);
        if (then.isEmpty() || before.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Totals after = ledgers.ledger(filter).included();
        ChangeTally tally = new ChangeTally(LISTED);
        each(filter, then.get(), now.get(), tally::add);
        return Optional.of(tally.between(then.get(), now.get(), before.get(), after));
    }

    /** Every change in the order of the keys of the awards, without holding them all. */
    public void each(ContractFilter filter, String since, Consumer<Change> consumer) {
        PublishedVersion then = versions.pin(since).orElseThrow();
        PublishedVersion now = pinned(filter).orElseThrow();
        each(filter, then, now, consumer);
    }

    /** The version of the filter; the latest is named, as another may be pinned. */
    private Optional<PublishedVersion> pinned(ContractFilter filter) {
        String version = filter.version();
        return version != null
                ? versions.pin(version)
                : versions.findLatest().flatMap(latest -> versions.pin(latest.name()));
    }

    private void each(ContractFilter filter, PublishedVersion then, PublishedVersion now, Consumer<Change> consumer) {
        try (Cursor<Record> before = states(filter, then, now, then);
                Cursor<Record> after = states(filter, then, now, now)) {
            merge(before.iterator(), after.iterator(), consumer);
        }
    }

    /** The version is looked up when the first rows are fetched, which is at once, and holds for all rows of the cursor. */
    private Cursor<Record> states(
            ContractFilter filter, PublishedVersion then, PublishedVersion now, PublishedVersion read) {
        versions.pin(read.number());
        int first = Math.min(then.number(), now.number());
        int last = Math.max(then.number(), now.number());
        return AwardStates.query(database, filter, first, last)
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy();
    }

    private static void merge(Iterator<Record> before, Iterator<Record> after, Consumer<Change> consumer) {
        AwardState then = next(before);
        AwardState now = next(after);
        while (then != null || now != null) {
            int order = then == null ? 1 : now == null ? -1 : then.awardKey().compareTo(now.awardKey());
            Comparison.of(order <= 0 ? then : null, order >= 0 ? now : null).ifPresent(consumer);
            then = order <= 0 ? next(before) : then;
            now = order >= 0 ? next(after) : now;
        }
    }

    private static @Nullable AwardState next(Iterator<Record> rows) {
        return rows.hasNext() ? AwardStates.of(rows.next()) : null;
    }
}
