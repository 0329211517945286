package org.vigienuage.ingest.csv;

import static org.vigienuage.db.source.Tables.DECLARATION;
import static org.vigienuage.db.source.Tables.SOURCE_FILE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vigienuage.ingest.copy.CopyException;
import org.vigienuage.ingest.copy.CopySession;
import org.vigienuage.ingest.file.InputFile;
import org.vigienuage.ingest.file.SourceFileKind;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.ingest.file.UnreadableFileException;

/** Reads a file exactly as a load would, in a transaction that is rolled back, and says what would have come of it. */
public final class CsvTrial {

    private final DataSource dataSource;
    private final DSLContext database;
    private final TransactionTemplate transaction;

    CsvTrial(DataSource dataSource, DSLContext database, PlatformTransactionManager transactions) {
        this.dataSource = dataSource;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    public TrialReport of(Declaration declaration, InputFile file) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return tryOut(declaration, file);
        }));
    }

    private TrialReport tryOut(Declaration declaration, InputFile file) {
        var id = pretendToRegister(declaration, file);
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var in = new BufferedInputStream(file.content().open())) {
            var area = new StagingArea(id, new CopySession(connection), StagingProgress.NONE);
            new CsvFileReading(declaration.layout(), area).read(in);
            area.finish();
            return new TrialQueries(database).report(id, declaration);
        } catch (UnreadableFileException unreadable) {
            return TrialReport.unreadable(unreadable.message());
        } catch (CopyException refused) {
            if (refused.isAboutValues()) {
                return TrialReport.unreadable("the database refuses its values: " + refused.getMessage());
            }
            throw refused;
        } catch (SQLException unusable) {
            throw new IllegalStateException("The connection takes no COPY", unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private long pretendToRegister(Declaration declaration, InputFile file) {
        database.insertInto(DECLARATION)
                .set(DECLARATION.DATA_SOURCE_ID, declaration.id())
                .set(DECLARATION.SHA256, declaration.sha256())
                .set(DECLARATION.YAML, declaration.yaml())
                .onConflictDoNothing()
                .execute();
        return database.insertInto(SOURCE_FILE)
                .set(SOURCE_FILE.SHA256, "trial " + UUID.randomUUID())
                .set(SOURCE_FILE.NAME, file.name())
                .set(SOURCE_FILE.KIND, SourceFileKind.CSV.code())
                .set(SOURCE_FILE.ERA, SourceFileKind.CSV.era().code())
                .set(SOURCE_FILE.BYTE_COUNT, 0L)
                .set(SOURCE_FILE.STORED_PATH, "")
                .set(SOURCE_FILE.STATE, "registered")
                .set(SOURCE_FILE.DATA_SOURCE_ID, declaration.id())
                .returningResult(SOURCE_FILE.SOURCE_FILE_ID)
                .fetchSingle(SOURCE_FILE.SOURCE_FILE_ID);
    }
}
