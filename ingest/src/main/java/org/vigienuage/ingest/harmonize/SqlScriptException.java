package org.vigienuage.ingest.harmonize;

import java.sql.SQLException;

/** A script failed; the message names it, so that nobody has to guess among nine. */
public final class SqlScriptException extends SQLException {

    private static final long serialVersionUID = 1L;

    SqlScriptException(SqlScript script, SQLException cause) {
        super(script.name() + ": " + cause.getMessage(), cause.getSQLState(), cause);
    }
}
