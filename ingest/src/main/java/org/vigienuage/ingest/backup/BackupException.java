package org.vigienuage.ingest.backup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A backup that cannot be written or restored, and which part of it is why. */
public final class BackupException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** It is no backup at all, or its table of contents cannot be read. */
        UNREADABLE,
        /** A part is missing or has other bytes than those that were written. */
        DAMAGED,
        /** The program does not know the schema: the backup comes from a newer one. */
        NEWER,
        /** Bytes in the store are not those of their name, or are missing. */
        STORE,
        /** Something is loaded already. */
        NOT_EMPTY,
        /** What was read back from the database is not what was in the backup. */
        NOT_THE_SAME
    }

    private final Reason reason;
    private final String part;

    BackupException(Reason reason, String part, @Nullable Throwable cause) {
        super(reason + " " + part, cause);
        this.reason = reason;
        this.part = part;
    }

    public Reason reason() {
        return reason;
    }

    /** The member, table, file or version that it is about. */
    public String part() {
        return part;
    }
}
