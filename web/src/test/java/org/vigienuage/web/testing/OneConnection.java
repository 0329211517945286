package org.vigienuage.web.testing;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One connection for all statements of a test class: logging in each time takes longer than the tests. */
final class OneConnection {

    private OneConnection() {}

    static DataSource of(DataSource dataSource) {
        try {
            return new SingleConnectionDataSource(dataSource.getConnection(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
