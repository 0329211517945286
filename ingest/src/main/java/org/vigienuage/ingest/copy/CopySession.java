package org.vigienuage.ingest.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Table;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Several tables written side by side over one connection, inside its current transaction. A connection runs one COPY
 * at a time, so each table keeps its rows and sends them in blocks.
 */
public final class CopySession {

    private final CopyManager manager;
    private final Map<String, CopyTable> tables = new LinkedHashMap<>();

    public CopySession(Connection connection) throws SQLException {
        manager = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** The rows of a table, the same object each time. */
    public CopyTable table(Table<?> table) {
        return tables.computeIfAbsent(CopyTable.qualifiedName(table), name -> new CopyTable(this, table));
    }

    /** Sends what is left. */
    public void finish() {
        tables.values().forEach(CopyTable::flush);
    }

    void send(String command, byte[] bytes, int size) {
        try {
            manager.copyIn(command, new ByteArrayInputStream(bytes, 0, size), 1 << 16);
        } catch (SQLException e) {
            throw new CopyException(command, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
