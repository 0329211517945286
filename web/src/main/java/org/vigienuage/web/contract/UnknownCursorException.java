package org.vigienuage.web.contract;

/** The cursor points to an award that never was in the published data. */
public class UnknownCursorException extends RuntimeException {

    UnknownCursorException(ContractCursor cursor) {
        super("No award " + cursor.awardKey() + " in version " + cursor.version());
    }
}
