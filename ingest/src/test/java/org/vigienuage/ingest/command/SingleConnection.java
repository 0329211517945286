package org.vigienuage.ingest.command;

import java.sql.Connection;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A data source of one connection that stays open. */
final class SingleConnection extends SingleConnectionDataSource {

    SingleConnection(Connection connection) {
        super(connection, true);
    }
}
