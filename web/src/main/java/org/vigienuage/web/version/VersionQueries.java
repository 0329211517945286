package org.vigienuage.web.version;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The publications so far. */
@Component
@OneVersion
public class VersionQueries {

    private final DSLContext database;

    VersionQueries(DSLContext database) {
        this.database = database;
    }

    /** What is published now; empty when nothing is yet. */
    public Optional<PublishedVersion> findLatest() {
        return versions()
                .orderBy(DATA_VERSION.VERSION_NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(PublishedVersion::new));
    }

    /** What this transaction reads: the version it was pinned to, else the latest; empty when nothing is published yet. */
    public Optional<PublishedVersion> findRead() {
        return versions()
                .where(DATA_VERSION.VERSION_NUMBER.eq(field("mart.as_of()", Integer.class)))
                .fetchOptional(mapping(PublishedVersion::new));
    }

    /**
     * From here on, this transaction reads a version by its name; the latest when none is named. Whatever is asked in the
     * transaction, by whom ever, is then as of that version.
     *
     * @return what is read; empty when there is no such version, or nothing is published yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PublishedVersion> pin(@Nullable String name) {
        if (name == null) {
            return findRead();
        }
        Optional<PublishedVersion> named =
                versions().where(DATA_VERSION.VERSION.eq(name)).fetchOptional(mapping(PublishedVersion::new));
        named.ifPresent(version -> set(version.number()));
        return named;
    }

    /** As {@link #pin(String)}, by the number of a version. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pin(int number) {
        set(number);
    }

    private void set(int number) {
        database.select(field("set_config('vigie.version', {0}, true)", String.class, val(String.valueOf(number))))
                .fetch();
    }

    /** Every publication, the newest first. */
    public List<PublishedVersion> listAll() {
        return versions().orderBy(DATA_VERSION.VERSION_NUMBER.desc()).fetch(mapping(PublishedVersion::new));
    }

    private SelectJoinStep<Record7<Integer, String, OffsetDateTime, String, Integer, Integer, String>> versions() {
        return database.select(
                        DATA_VERSION.VERSION_NUMBER,
                        DATA_VERSION.VERSION,
                        DATA_VERSION.PUBLISHED_AT,
                        DATA_VERSION.CONTENT_HASH,
                        DATA_VERSION.AWARD_COUNT,
                        DATA_VERSION.FILE_COUNT,
                        DATA_VERSION.ACKNOWLEDGEMENT)
                .from(DATA_VERSION);
    }
}
