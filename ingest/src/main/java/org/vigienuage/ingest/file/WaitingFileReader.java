package org.vigienuage.ingest.file;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.vigienuage.db.source.Tables.SOURCE_FILE;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads the files of an era that are registered and not yet staged, largest first so that workers end together. The
 * row of a file stays locked until its transaction ends, so any number of workers, on any number of machines, share
 * the work; when one dies its file is free again.
 */
public final class WaitingFileReader implements ItemReader<SourceFile> {

    private final DSLContext database;
    private final SourceFileKind.Era era;

    public WaitingFileReader(DSLContext database, SourceFileKind.Era era) {
        this.database = database;
        this.era = era;
    }

    @Override
    public @Nullable SourceFile read() {
        return database.selectFrom(SOURCE_FILE)
                .where(isWaiting())
                .orderBy(SOURCE_FILE.BYTE_COUNT.desc(), SOURCE_FILE.SHA256)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOne(file -> new SourceFile(
                        file.getSourceFileId(),
                        file.getSha256(),
                        file.getName(),
                        SourceFileKind.of(file.getKind()),
                        file.getByteCount(),
                        file.getStoredPath()));
    }

    /** Tells how much there is to do. */
    public void announce(StagingProgress progress) {
        var waiting = database.select(count(), sum(SOURCE_FILE.BYTE_COUNT))
                .from(SOURCE_FILE)
                .where(isWaiting())
                .fetchSingle();
        BigDecimal bytes = waiting.value2();
        progress.started(era, waiting.value1(), bytes == null ? 0 : bytes.longValueExact());
    }

    /** How many files wait, those included that somebody has in hand. */
    int countWaiting() {
        return database.fetchCount(SOURCE_FILE, isWaiting());
    }

    /** How many files wait that nobody has in hand; asking keeps them from others for a moment. */
    int countFree() {
        return database.select(SOURCE_FILE.SOURCE_FILE_ID)
                .from(SOURCE_FILE)
                .where(isWaiting())
                .forUpdate()
                .skipLocked()
                .fetch()
                .size();
    }

    /** How many files of the era are set aside. */
    int countQuarantined() {
        return database.fetchCount(
                SOURCE_FILE, SOURCE_FILE.STATE.eq(SourceFileTable.QUARANTINED).and(SOURCE_FILE.ERA.eq(era.code())));
    }

    private Condition isWaiting() {
        return SOURCE_FILE.STATE.eq(SourceFileTable.REGISTERED).and(SOURCE_FILE.ERA.eq(era.code()));
    }
}
