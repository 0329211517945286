package org.vigienuage.database;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database as a program sees it: where it is and how to log in. Opening it starts or joins the embedded PostgreSQL
 * unless the settings name another; closing it stops the embedded one when no other Vigie process uses it.
 */
public final class Database implements AutoCloseable {

    private final String program;
    private final DatabaseSettings settings;
    private final @Nullable EmbeddedPostgres embedded;
    private boolean closed;

    private Database(String program, DatabaseSettings settings, @Nullable EmbeddedPostgres embedded) {
        this.program = program;
        this.settings = settings;
        this.embedded = embedded;
    }

    /** Opens the database for {@code program}, the name that the server shows for its connections. */
    public static Database open(DatabaseSettings settings, String program) {
        return new Database(program, settings, settings.url() == null ? EmbeddedPostgres.enter(settings.home()) : null);
    }

    /** The role that owns everything, for ingest. */
    public Login owner() {
        return named(embedded == null ? external() : embedded.owner());
    }

    /** The role that may only read the mart, for the web. On a PostgreSQL of somebody else: the role they gave. */
    public Login reader() {
        return named(
                embedded == null
                        ? external().with("options", "-c default_transaction_read_only=on")
                        : embedded.reader());
    }

    /**
     * Asks the PostgreSQL of somebody else whether the reader may use it.
     *
     * @throws UnusableDatabaseException that it cannot, why, and what to do
     */
    public void checkReader() {
        if (embedded == null) {
            new ExternalPostgres(reader()).checkReader();
        }
    }

    /**
     * Connections of the role that may only read the mart, for a program that outlives its server: when the embedded one
     * was killed, whoever finds it gone starts it again.
     */
    public DataSource readers() {
        return embedded == null ? reader().toDataSource() : new RevivingDataSource(embedded, this::reader);
    }

    /**
     * Brings the schema up to date and says how many scripts that took.
     *
     * @throws UnusableDatabaseException that the PostgreSQL of somebody else cannot be written to, why, and what to do
     */
    public int migrate() {
        if (embedded == null) {
            new ExternalPostgres(owner()).checkOwner();
        }
        return Migration.migrate(owner());
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (embedded != null) {
                embedded.leave();
            }
        }
    }

    private Login external() {
        String url = settings.url();
        if (url == null) {
            throw new IllegalStateException("Neither an embedded database nor another");
        }
        return new Login(url, settings.user(), settings.password());
    }

    private Login named(Login login) {
        return login.with("ApplicationName", program);
    }
}
