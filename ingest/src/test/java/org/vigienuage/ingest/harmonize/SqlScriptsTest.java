package org.vigienuage.ingest.harmonize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.progress.StoppedException;
import org.vigienuage.testing.TestDatabase;

class SqlScriptsTest {

    private static final TestDatabase DATABASE = TestDatabase.create();

    private final StopSignal stop = new StopSignal();
    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = DATABASE.owner().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void scriptsRunInTheOrderOfTheirNamesWhateverTheySay() throws Exception {
        run(script("020_b.sql", "INSERT INTO seen SELECT 'b; -- ?' || count(*) FROM seen;"), script("010_a.sql", """
                        CREATE TEMPORARY TABLE seen (what text) ON COMMIT DROP; -- a comment; with a semicolon
                        DO $$ BEGIN INSERT INTO seen VALUES ('{d; } $'); END $$;
                        CREATE FUNCTION pg_temp.two() RETURNS text LANGUAGE sql AS $f$ SELECT 'x;'; SELECT 'y' $f$;
                        INSERT INTO seen SELECT pg_temp.two() WHERE '{"a": 1}'::jsonb ? 'a';
                        """));
        assertThat(DSL.using(connection).fetch("SELECT what FROM seen").getValues(0, String.class))
                .containsExactly("{d; } $", "y", "b; -- ?2");
    }

    @Test
    void aScriptThatFailsIsNamed() {
        assertThatThrownBy(() -> run(script("010_a.sql", "SELECT 1"), script("020_b.sql", "SELECT 1; SELECT 1 / 0;")))
                .isInstanceOf(SqlScriptException.class)
                .hasMessageStartingWith("020_b.sql: ")
                .hasMessageContaining("division by zero");
    }

    @Test
    void aStopCancelsTheStatementThatRuns() {
        new Thread(() -> {
                    try {
                        Thread.sleep(500);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                    stop.request();
                })
                .start();
        assertThatThrownBy(() -> run(script("010_a.sql", "SELECT pg_sleep(60)")))
                .isInstanceOf(StoppedException.class);
    }

    private void run(Resource... scripts) throws Exception {
        var resolver = new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) {
                return scripts;
            }
        };
        SqlScripts.in("db/test", resolver, Clock.systemUTC())
                .run(connection, Activity.HARMONIZING, Progress.NONE, stop);
    }

    private static Resource script(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    @Test
    void theScriptsOfTheProductAreFoundInOrder() throws Exception {
        var names = new ArrayList<String>();
        SqlScripts.in("db/transform", new PathMatchingResourcePatternResolver(), Clock.systemUTC())
                .list()
                .forEach(script -> names.add(script.name()));
        assertThat(names).isSorted().contains("010_choose_notices.sql");
        assertThat(List.copyOf(names)).doesNotHaveDuplicates();
    }
}
