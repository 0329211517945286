package org.vigienuage.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vigienuage.ingest.file.InputFiles;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.testing.SqlFolder;
import org.vigienuage.testing.TestDatabase;

/** The rules applied to the real XML files of the extract give the figures that were counted independently of this program. */
class RealReplayTest {

    private static final String XML = "classpath:data-sources/canada_quebec_seao/extract/xml/";

    @TempDir
    Path home;

    @Test
    void theXmlExtractGivesTheKnownCountsAndTheKnownSum() throws IOException {
        TestDatabase database = TestDatabase.create();
        try (StagingFixture fixture = StagingFixture.on(database.ownerProperties(), home, StagingProgress.NONE)) {
            stage(fixture, "*");
            harmonize(database);
            assertThat(figures(fixture)).isEqualTo("15463 13895 36485 14945 14366 16223087502.475");
            assertThat(fixture.list("select count(*) from procurement.award_value"
                            + " where not low_amount <= central_amount or not central_amount <= high_amount"))
                    .containsExactly("0");

            stage(fixture, "*");
            harmonize(database);
            assertThat(figures(fixture)).isEqualTo("15463 13895 36485 14945 14366 16223087502.475");
        }
    }

    @Test
    @Tag("long")
    void theOrderOfTheFilesDecidesNothing() throws IOException {
        TestDatabase database = TestDatabase.create();
        try (StagingFixture fixture = StagingFixture.on(database.ownerProperties(), home, StagingProgress.NONE)) {
            List<String> backwards =
                    List.of("revision*", "annee*", "2020*", "2019*", "2018*", "2017*", "2016-1*", "2016-0*");
            for (String part : backwards) {
                stage(fixture, part);
                harmonize(database);
            }
            assertThat(figures(fixture)).isEqualTo("15463 13895 36485 14945 14366 16223087502.475");
        }
    }

    private static void stage(StagingFixture fixture, String part) throws IOException {
        fixture.register(InputFiles.matching(new PathMatchingResourcePatternResolver(), XML + part + ".zip"));
        fixture.stage();
    }

    private static void harmonize(TestDatabase database) {
        SqlFolder.run("transform", database.owner());
    }

    private static String figures(StagingFixture fixture) {
        return fixture.list(
                        "select concat_ws(' ', (select count(*) from procurement.release), (select count(*) from procurement.notice),"
                                + " (select count(*) from procurement.bid), count(*), count(*) filter (where published_awarded_amount > 1),"
                                + " trim_scale(sum(published_awarded_amount) filter (where published_awarded_amount > 1)))"
                                + " from procurement.award")
                .getFirst();
    }
}
