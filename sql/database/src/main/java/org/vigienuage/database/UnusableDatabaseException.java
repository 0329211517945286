package org.vigienuage.database;

/** The PostgreSQL that somebody else runs cannot be used as it is; {@link #reason()} says what whoever runs it has to change. */
public final class UnusableDatabaseException extends DatabaseException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and what to do about it. */
    public enum Reason {
        /** Nobody answers there, or not yet. */
        UNREACHABLE("does not answer (%s). Check host and port in the JDBC address, and that the server runs."),
        /** Wrong password, unknown role, or an address that the server lets nobody in from. */
        LOGIN_REFUSED("refuses the login (%s). Check user name and password; the web program logs in as a role that"
                + " exists and may log in: create role " + Roles.READER + " login password '…'."),
        NO_DATABASE("has no such database (%s). Create it: create database vigie owner vigie encoding 'UTF8'"
                + " locale 'C.UTF-8' template template0."),
        TOO_OLD("is version %s. PostgreSQL 15 or later is needed."),
        WRONG_ENCODING("keeps text as %s. Create the database anew with encoding 'UTF8' template template0."),
        /** Another order of text would be another order of what is published. */
        WRONG_LOCALE(
                "orders text as in the locale %s, and what is published must not depend on that. Create the database"
                        + " anew with locale 'C.UTF-8' template template0."),
        /** What is written must go to the primary. */
        ONLY_A_COPY("is a copy that only reads (%s). Load into the primary; only the web program may read a copy."),
        MAY_NOT_CREATE("does not let the role %s create schemas. Make it the owner of the database: alter database"
                + " … owner to …"),
        /** The reader was made after the schema, or in another way than by name. */
        NOT_READABLE("does not let the role %s read the schema mart. Run any command of the ingest program once, such"
                + " as status: it grants reading to the role " + Roles.READER + ".");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }
    }

    private final Reason reason;
    private final String place;
    private final String detail;

    UnusableDatabaseException(Reason reason, Login login, String detail) {
        super("PostgreSQL at " + login + " " + reason.advice.formatted(detail));
        this.reason = reason;
        this.place = login.toString();
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** Address and role, without the password. */
    public String place() {
        return place;
    }

    /** What was found: the answer of the server, its version, or the role. */
    public String detail() {
        return detail;
    }
}
