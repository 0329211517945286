package org.vigienuage.ingest.copy;

import java.sql.SQLException;

/** The database did not take the rows. */
public final class CopyException extends RuntimeException {

    private final transient SQLException reason;

    CopyException(String command, SQLException reason) {
        super(command + ": " + reason.getMessage(), reason);
        this.reason = reason;
    }

    /** Whether the values were refused (SQL states of class 22 and 23), rather than the database failing. */
    public boolean isAboutValues() {
        String state = reason.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }
}
