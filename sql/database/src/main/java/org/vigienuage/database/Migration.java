package org.vigienuage.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

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
        MigrateResult result = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations(locations.toArray(String[]::new))
                .failOnMissingLocations(false)
                .loggers("slf4j")
                .load()
                .migrate();
        if (result.migrationsExecuted > 0) {
            confineReader(owner);
        }
        return result.migrationsExecuted;
    }

    /** Leaves the reader nothing but the mart. A copy of a migrated database needs it again. */
    public static void confineReader(Login owner) {
        Roles.confineReader(owner);
    }
}
