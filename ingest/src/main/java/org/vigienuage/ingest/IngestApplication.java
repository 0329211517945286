package org.vigienuage.ingest;

import org.vigienuage.database.Database;
import org.vigienuage.database.DatabaseSettings;

/** Loads the files of a source and publishes the marts. */
public final class IngestApplication {

    private IngestApplication() {}

    public static void main(String[] arguments) {
        try (Database database = Database.open(DatabaseSettings.fromEnvironment(System.getenv()), "vigie-ingest")) {
            database.migrate();
        }
    }
}
