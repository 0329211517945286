package org.vigienuage.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole extract that comes with the program, in one go. */
class RealExtractTest {

    private static final Path EXTRACT =
            Path.of(System.getProperty("extract", "../data-sources/canada_quebec_seao/extract"));

    @Test
    void everyFileOfTheExtractIsStaged(@TempDir Path home) throws Exception {
        try (StagingFixture fixture = StagingFixture.in(home)) {
            long start = System.nanoTime();
            var summary = fixture.register(EXTRACT);
            long registered = System.nanoTime();
            fixture.stage();
            long staged = System.nanoTime();
            System.out.printf(
                    "registered in %.1f s, staged in %.1f s%n",
                    (registered - start) / 1e9, (staged - registered) / 1e9);
            System.out.println(summary.newFiles() + " " + summary.knownFiles() + " " + summary.quarantined()
                    + summary.refused() + summary.ignored());
            System.out.println(
                    fixture.database()
                            .fetch(
                                    "select state, kind, count(*), sum(record_count), sum(issue_count) from source.source_file group by 1,2 order by 2"));
            System.out.println(
                    fixture.database()
                            .fetch(
                                    "select kind, field, count(*), min(value), min(detail) from staging.data_issue group by 1,2 order by 3 desc limit 50"));
            assertThat(fixture.count("staging.xml_notice")).isEqualTo(15_463);
            assertThat(fixture.count("staging.ocds_release")).isEqualTo(23);
            assertThat(List.of()).isEmpty();
        }
    }
}
