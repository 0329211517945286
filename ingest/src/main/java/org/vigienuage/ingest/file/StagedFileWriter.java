package org.vigienuage.ingest.file;

import static org.vigienuage.db.source.Tables.SOURCE_FILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigienuage.ingest.copy.CopyException;
import org.vigienuage.ingest.copy.CopySession;

/**
 * Stages files, inside the transaction of the caller: rows, issues, counts and state of a file become visible
 * together. A file that is broken goes to quarantine; what fails for another reason (disk, database) is thrown.
 */
public final class StagedFileWriter implements ItemWriter<SourceFile> {

    private final DataSource dataSource;
    private final DSLContext database;
    private final SourceFileStore store;
    private final RecordFileReader reader;
    private final StagingProgress progress;
    private final Clock clock;
    private final SourceFileTable table;
    private final TransactionTemplate savepoint;

    StagedFileWriter(
            DataSource dataSource,
            DSLContext database,
            PlatformTransactionManager transactions,
            SourceFileStore store,
            RecordFileReader reader,
            StagingProgress progress,
            Clock clock) {
        this.dataSource = dataSource;
        this.database = database;
        this.store = store;
        this.reader = reader;
        this.progress = progress;
        this.clock = clock;
        this.table = new SourceFileTable(database);
        this.savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public void write(Chunk<? extends SourceFile> files) {
        files.forEach(this::stage);
    }

    private void stage(SourceFile file) {
        Optional<String> problem = savepoint.execute(status -> {
            Optional<String> broken = tryToStage(file);
            if (broken.isPresent()) {
                status.setRollbackOnly();
            }
            return broken;
        });
        problem.ifPresent(message -> setAside(file, message));
    }

    /** Returns what is wrong with the file, nothing when it is staged. */
    private Optional<String> tryToStage(SourceFile file) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try (StoredBytes bytes = new StoredBytes(store.open(file), read -> progress.advanced(0, read))) {
            StagingArea area = new StagingArea(file.id(), new CopySession(connection), progress);
            StagedContent content = bytes.read(in -> reader.read(file, in, area));
            if (!bytes.digest().sha256().equals(file.sha256())) {
                return Optional.of("its bytes in the store are not those that were registered");
            }
            area.finish();
            markStaged(file, content, area.issues().count());
            progress.staged(file, content.records(), area.issues().count());
            return Optional.empty();
        } catch (UnreadableFileException e) {
            return Optional.of(e.message());
        } catch (CopyException e) {
            if (e.isAboutValues()) {
                return Optional.of("the database refuses its values: " + e.getMessage());
            }
            throw e;
        } catch (SQLException e) {
            throw new IllegalStateException("The connection takes no COPY", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.name() + " from the store", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private void markStaged(SourceFile file, StagedContent content, int issues) {
        database.update(SOURCE_FILE)
                .set(SOURCE_FILE.STATE, SourceFileTable.STAGED)
                .set(SOURCE_FILE.RECORD_COUNT, content.records())
                .set(SOURCE_FILE.ISSUE_COUNT, issues)
                .set(SOURCE_FILE.PERIOD_START, content.periodStart())
                .set(SOURCE_FILE.PERIOD_END, content.periodEnd())
                .set(SOURCE_FILE.HAS_PUBLICATION_DATES, content.hasPublicationDates())
                .set(SOURCE_FILE.PUBLISHED_AT, content.publishedAt())
                .set(SOURCE_FILE.STAGED_AT, OffsetDateTime.now(clock))
                .where(SOURCE_FILE.SOURCE_FILE_ID.eq(file.id()))
                .execute();
    }

    private void setAside(SourceFile file, String problem) {
        String nextName =
                file.kind() == SourceFileKind.CSV ? null : NameChoice.next(table.names(file.id()), file.kind());
        if (nextName != null) {
            // The same bytes were seen under a name that says something else: they stay registered under that one.
            table.rename(file.id(), nextName, SourceFileKind.ofName(nextName));
        } else {
            table.quarantine(file.id(), problem);
            progress.quarantined(file, problem);
        }
    }
}
