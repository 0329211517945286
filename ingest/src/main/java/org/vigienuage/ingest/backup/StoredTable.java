package org.vigienuage.ingest.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A table of one of the layers, as COPY reads and writes it.
 *
 * @param name schema and table, {@code source.source_file}
 * @param columns the columns that are stored and not computed, in their order
 * @param order the expressions of a total order of its rows
 */
record StoredTable(String name, List<String> columns, List<String> order) {

    private static final int BUFFER_BYTES = 1 << 16;

    /** Writes all rows in their total order and says how many there are. */
    long copyTo(OutputStream out, Connection connection) throws SQLException, IOException {
        return manager(connection)
                .copyOut(
                        "COPY (SELECT %s FROM %s AS stored ORDER BY %s) TO STDOUT"
                                .formatted(columnList(), quoted(name), String.join(", ", order)),
                        out);
    }

    /** Adds the rows of a COPY text and says how many there are. */
    long copyFrom(InputStream in, Connection connection) throws SQLException, IOException {
        return manager(connection)
                .copyIn("COPY %s (%s) FROM STDIN".formatted(quoted(name), columnList()), in, BUFFER_BYTES);
    }

    static String quoted(String name) {
        return DSL.quotedName(name.split("\\.", 2)).toString();
    }

    private String columnList() {
        return columns.stream().map(column -> DSL.quotedName(column).toString()).collect(Collectors.joining(", "));
    }

    private static CopyManager manager(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
