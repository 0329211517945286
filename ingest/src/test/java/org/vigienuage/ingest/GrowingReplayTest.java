package org.vigienuage.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vigienuage.ingest.classify.Classification;
import org.vigienuage.ingest.file.InputFiles;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.ingest.maker.MakerAttribution;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.source.DeclarationLoader;
import org.vigienuage.testing.DerivedLayers;
import org.vigienuage.testing.TestDatabase;

/** The bundled extract loaded bit by bit, in any order, gives row for row what it gives derived whole. */
class GrowingReplayTest {

    private static final PathMatchingResourcePatternResolver RESOURCES = new PathMatchingResourcePatternResolver();
    private static final String EXTRACT = "classpath:data-sources/canada_quebec_seao/extract/";

    @TempDir
    Path home;

    @Test
    void someFilesThatComeInThreeLoadsGiveWhatTheyGiveTogether() throws Exception {
        grow(41, 9, 3);
    }

    @Test
    @Tag("long")
    void allFilesThatComeInFourLoadsGiveWhatTheyGiveTogether() throws Exception {
        grow(42, Integer.MAX_VALUE, 4);
    }

    @Test
    @Tag("long")
    void allFilesThatComeInTwoLoadsGiveWhatTheyGiveTogether() throws Exception {
        grow(43, Integer.MAX_VALUE, 2);
    }

    private void grow(int seed, int most, int loads) throws IOException, SQLException {
        System.out.println("seed " + seed);
        var files = new ArrayList<Resource>(Arrays.asList(RESOURCES.getResources(EXTRACT + "xml/*.zip")));
        Collections.shuffle(files, new Random(seed));
        var chosen = new ArrayList<>(files.subList(0, Math.min(most, files.size())));
        chosen.addAll(Arrays.asList(RESOURCES.getResources(EXTRACT + "ocds/*.json")));
        Collections.shuffle(chosen, new Random(seed));
        var database = TestDatabase.create();
        var layers = new DerivedLayers(database.owner());
        declare(database);
        try (var fixture = StagingFixture.on(database.ownerProperties(), home, StagingProgress.NONE)) {
            for (var load = 0; load < loads; load++) {
                for (var file = load; file < chosen.size(); file += loads) {
                    fixture.register(InputFiles.matching(
                            RESOURCES, chosen.get(file).getURL().toString()));
                }
                fixture.stage();
                layers.deriveChanges();
                classify(database);
                // As the publication does.
                fixture.database().execute("truncate procurement.changed_notice");
            }
            var grown = layers.rows();
            layers.deriveAll();
            classify(database);
            assertThat(grown).isEqualTo(layers.rows());
            assertThat(filled(grown))
                    .contains("procurement.award_value", "classification.classified", "procurement.expense");
        }
    }

    private static List<String> filled(Map<String, String> rows) {
        return rows.entrySet().stream()
                .filter(table -> !table.getValue().startsWith("0 "))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void declare(TestDatabase database) throws IOException, SQLException {
        try (var connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            new DeclarationLoader(RESOURCES, DSL.using(connection, SQLDialect.POSTGRES)).load(connection);
            connection.commit();
        }
    }

    private static void classify(TestDatabase database) throws IOException, SQLException {
        try (var connection = database.owner().getConnection()) {
            connection.setAutoCommit(false);
            var sql = DSL.using(connection, SQLDialect.POSTGRES);
            var declarations = new DeclarationLoader(RESOURCES, sql);
            new Classification(declarations.rules(), sql, Progress.NONE, new StopSignal()).run(connection);
            new MakerAttribution(declarations.makers(), sql).run(connection);
            connection.commit();
        }
    }
}
