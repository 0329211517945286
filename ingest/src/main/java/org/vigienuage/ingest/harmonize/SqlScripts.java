package org.vigienuage.ingest.harmonize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/** The scripts of a folder of the class path, run in the order of their names inside the transaction of the caller. */
public final class SqlScripts {

    private static final Logger LOG = LoggerFactory.getLogger(SqlScripts.class);

    private final List<SqlScript> scripts;
    private final Clock clock;

    private SqlScripts(List<SqlScript> scripts, Clock clock) {
        this.scripts = scripts;
        this.clock = clock;
    }

    /** The scripts of a folder such as {@code db/transform}. */
    public static SqlScripts in(String folder, ResourcePatternResolver resources, Clock clock) throws IOException {
        var found = new ArrayList<SqlScript>();
        for (var resource : resources.getResources("classpath*:" + folder + "/*.sql")) {
            var name = Objects.requireNonNull(resource.getFilename());
            found.add(new SqlScript(name, resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        found.sort(Comparator.comparing(SqlScript::name));
        return new SqlScripts(List.copyOf(found), clock);
    }

    public List<SqlScript> list() {
        return scripts;
    }

    public void run(Connection connection, Activity activity, Progress progress, StopSignal stop) throws SQLException {
        progress.begin(activity, scripts.size(), 0);
        for (var script : scripts) {
            stop.check();
            progress.file(script.name());
            var start = clock.instant();
            run(connection, script, stop);
            LOG.info(
                    "{} took {} ms",
                    script.name(),
                    Duration.between(start, clock.instant()).toMillis());
            progress.fileDone();
        }
        progress.end();
    }

    @SuppressWarnings("try") // the registration is only there to be closed
    private static void run(Connection connection, SqlScript script, StopSignal stop) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The text is PostgreSQL's own: braces and question marks in it mean nothing to JDBC.
            statement.setEscapeProcessing(false);
            try (var registration = stop.whenRequested(() -> cancel(statement))) {
                // The driver sends the statements of the file one after the other, quotes and dollar quotes respected.
                statement.execute(script.text());
            }
        } catch (SQLException failed) {
            stop.check();
            throw new SqlScriptException(script, failed);
        }
    }

    private static void cancel(java.sql.Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException uncancellable) {
            LOG.warn("A statement could not be cancelled", uncancellable);
        }
    }
}
