package org.vigienuage.web.version;

import static org.jooq.Records.mapping;
import static org.vigienuage.db.mart.Tables.DATA_VERSION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Component;

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

    /** Every publication, the newest first. */
    public List<PublishedVersion> listAll() {
        return versions().orderBy(DATA_VERSION.VERSION_NUMBER.desc()).fetch(mapping(PublishedVersion::new));
    }

    private SelectJoinStep<Record6<Integer, String, OffsetDateTime, String, Integer, Integer>> versions() {
        return database.select(
                        DATA_VERSION.VERSION_NUMBER,
                        DATA_VERSION.VERSION,
                        DATA_VERSION.PUBLISHED_AT,
                        DATA_VERSION.CONTENT_HASH,
                        DATA_VERSION.AWARD_COUNT,
                        DATA_VERSION.FILE_COUNT)
                .from(DATA_VERSION);
    }
}
