package org.vigienuage.database;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;

/** Brings the schema up to date: the stateful migrations, then the derived objects whose text changed. */
public final class Migration {

    private static final List<String> LOCATIONS = List.of("classpath:db/migration", "classpath:db/mart");

    private Migration() {}

    /** Runs what has not run yet, as the owner, and says how many scripts that was. */
    public static int migrate(Login owner) {
        return migrate(owner, LOCATIONS);
    }

    /** The same from elsewhere: the build migrates from the folders themselves. */
    public static int migrate(Login owner, List<String> locations) {
        Roles.ensureReader(owner);
        MigrateResult result = configured(locations)
                .dataSource(owner.url(), owner.user(), owner.password())
                .load()
                .migrate();
        Roles.grantReading(owner);
        if (result.migrationsExecuted > 0) {
            confineReader(owner);
        }
        return result.migrationsExecuted;
    }

    /**
     * Migrates inside the transaction of the caller, who commits all of it or nothing.
     *
     * @param version the last migration to run, null for the newest
     * @throws DatabaseException when there is no such version, or a migration fails
     */
    public static void migrateWithin(Connection connection, @Nullable String version) {
        try {
            configured(LOCATIONS)
                    .dataSource(new OneTransaction(connection).dataSource())
                    .target(version == null ? MigrationVersion.LATEST : MigrationVersion.fromVersion(version))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseException("Cannot migrate to " + version + ": " + e.getMessage(), e);
        }
    }

    private static FluentConfiguration configured(List<String> locations) {
        return Flyway.configure(Migration.class.getClassLoader())
                .locations(locations.toArray(String[]::new))
                .failOnMissingLocations(false)
                .loggers("slf4j");
    }

    /** Leaves the reader nothing but the mart. A copy of a migrated database needs it again. */
    public static void confineReader(Login owner) {
        Roles.confineReader(owner);
    }
}
