package org.vigienuage.ingest.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.vigienuage.testing.TestDatabase;

/** The whole program on a database of its own, run in this process as a person runs it. */
final class ProgramFixture {

    private final TestDatabase database;
    private final Map<String, String> environment = new HashMap<>();

    ProgramFixture(Path home) {
        this(home, TestDatabase.create());
    }

    private ProgramFixture(Path home, TestDatabase database) {
        this.database = database;
        var login = database.ownerLogin();
        environment.put("VIGIE_HOME", home.toString());
        environment.put("SPRING_DATASOURCE_URL", login.url());
        environment.put("SPRING_DATASOURCE_USERNAME", String.valueOf(login.user()));
        environment.put("SPRING_DATASOURCE_PASSWORD", String.valueOf(login.password()));
    }

    /** The same database with another data directory. */
    ProgramFixture at(Path otherHome) {
        return new ProgramFixture(otherHome, database);
    }

    ProgramFixture with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** For a process of its own. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    record Ran(int exitCode, String out, String err) {}

    Ran run(String... arguments) {
        var console = SpokenConsole.english();
        var program = new SpringProgram(console.console(), environment);
        var exitCode = VigieCommand.commandLine(console.console(), program).execute(arguments);
        return new Ran(exitCode, console.out(), console.err());
    }

    Connection connect() throws SQLException {
        return database.owner().getConnection();
    }

    DSLContext database() {
        return DSL.using(database.owner(), SQLDialect.POSTGRES);
    }

    /** The first column of a query. */
    List<String> values(String sql) {
        return database().fetch(sql).getValues(0, String.class);
    }

    /** All that readers can see of the current version, but for its name and the times. */
    String published() {
        return new PublishedContent(database()).text();
    }
}
