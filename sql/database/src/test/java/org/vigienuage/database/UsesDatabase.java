package org.vigienuage.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A program that uses the database of a home until its input ends; the tests start it as a process of its own, because
 * a process is what joins, is killed and leaves.
 */
class UsesDatabase {

    private UsesDatabase() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        try (Database database = Database.open(DatabaseSettings.embeddedIn(Path.of(arguments[0])), "test")) {
            if (arguments.length > 1) {
                try (Connection connection = database.owner().connect();
                        Statement statement = connection.createStatement()) {
                    statement.execute(arguments[1]);
                }
            }
            System.out.println("in use");
            while (System.in.read() >= 0) {
                // Until the test ends our input.
            }
        }
    }
}
