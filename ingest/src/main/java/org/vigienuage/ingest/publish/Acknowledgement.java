package org.vigienuage.ingest.publish;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why the person who asked for this ingest accepts that an assertion does not hold; nothing unless it was said. */
public final class Acknowledgement {

    private volatile @Nullable String reason;

    Acknowledgement() {}

    /** @param given null when nothing was said */
    public void give(@Nullable String given) {
        reason = given;
    }

    /** To be called in the transaction that publishes. */
    void tell(Connection connection) throws SQLException {
        var given = reason;
        if (given != null) {
            try (var statement = connection.prepareStatement("SELECT set_config('vigie.acknowledgement', ?, true)")) {
                statement.setString(1, given);
                statement.execute();
            }
        }
    }
}
