package org.vigienuage.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.vigienuage.ingest.copy.CopySession;
import org.vigienuage.ingest.file.RecordFileReader;
import org.vigienuage.ingest.file.SourceFile;
import org.vigienuage.ingest.file.SourceFileKind;
import org.vigienuage.ingest.file.StagedContent;
import org.vigienuage.ingest.file.StagingArea;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.ingest.file.UnreadableFileException;
import org.vigienuage.testing.TestDatabase;

/**
 * Reads bytes as a run does, into the real staging tables, and takes all of it back: fast enough to try thousands of
 * broken files. Whatever a reader throws that is not its own word for an unreadable file passes through.
 */
public final class TrialStaging implements AutoCloseable {

    private static final long FILE = 1;
    private static final String GOLDEN = "src/test/resources/org/vigienuage/ingest/golden";

    private final Connection connection;

    private TrialStaging(Connection connection) {
        this.connection = connection;
    }

    /**
     * What became of a file.
     *
     * @param problem why it is unreadable, null when it was read
     * @param records records that were read
     * @param staged records that are rows now
     * @param leftOut records that an issue or the declaration says are no rows
     * @param rows rows of all staging tables, without issues
     * @param issues issues
     */
    public record Outcome(@Nullable String problem, long records, long staged, long leftOut, long rows, long issues) {

        /** Whether each record is a row, or an issue says that it is none. */
        public boolean isComplete() {
            return records == staged + leftOut;
        }
    }

    public static TrialStaging open() {
        try {
            Connection connection = TestDatabase.create().owner().getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "insert into source.source_file (sha256, name, kind, era, byte_count, stored_path, state)"
                                + " values ('0', 'trial', 'unknown', 'unknown', 0, '0', 'registered')");
            }
            connection.setAutoCommit(false);
            return new TrialStaging(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A real file, anonymous and small. */
    public static byte[] realFile(String name) {
        try {
            return Files.readAllBytes(Path.of(GOLDEN, name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a file of this name; {@code table} is where its records go, {@code leftOut} counts those that do not. */
    public Outcome read(RecordFileReader reader, String name, byte[] content, String table, String leftOut) {
        SourceFile file = new SourceFile(FILE, "0", name, SourceFileKind.ofName(name), content.length, "0");
        try {
            StagingArea area = new StagingArea(FILE, new CopySession(connection), StagingProgress.NONE);
            StagedContent read = reader.read(file, new ByteArrayInputStream(content), area);
            area.finish();
            return new Outcome(
                    null,
                    read.records(),
                    count("select count(*) from staging." + table + " where source_file_id = ?"),
                    count(leftOut),
                    count(ROWS),
                    area.issues().count());
        } catch (UnreadableFileException e) {
            return new Outcome(e.message(), 0, 0, 0, 0, 0);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            rollback();
        }
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String ROWS = """
            select (select count(*) from staging.xml_notice where source_file_id = f)
                 + (select count(*) from staging.xml_supplier where source_file_id = f)
                 + (select count(*) from staging.xml_contract where source_file_id = f)
                 + (select count(*) from staging.xml_expense_list where source_file_id = f)
                 + (select count(*) from staging.xml_expense where source_file_id = f)
                 + (select count(*) from staging.ocds_release where source_file_id = f)
                 + (select count(*) from staging.ocds_party where source_file_id = f)
                 + (select count(*) from staging.ocds_bid where source_file_id = f)
                 + (select count(*) from staging.ocds_award where source_file_id = f)
                 + (select count(*) from staging.ocds_award_supplier where source_file_id = f)
                 + (select count(*) from staging.ocds_contract where source_file_id = f)
                 + (select count(*) from staging.csv_record where source_file_id = f)
            from (select ?::bigint) as of(f)
            """;

    private long count(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, FILE);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
