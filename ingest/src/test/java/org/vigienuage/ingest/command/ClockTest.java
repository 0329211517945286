package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published depends on what files state and never on the clock or the time zone of the machine that reads them. */
class ClockTest {

    private static final Path OCDS = Path.of("../data-sources/canada_quebec_seao/extract/ocds");

    /** Leap day, both nights of a changed clock (an hour that is missing, an hour that is there twice), ends of years. */
    private static final List<String> MOMENTS = List.of(
            "2024-02-29T23:59:59-05:00",
            "2024-02-29T00:00:00-05:00",
            "2025-03-09T02:30:00-05:00",
            "2025-11-02T01:30:00-04:00",
            "2025-11-02T01:30:00-05:00",
            "2024-12-31T23:59:59-05:00",
            "2025-01-01T00:00:00-05:00");

    @TempDir
    private Path home;

    @Test
    void everyTimeZonePublishesTheSame() throws Exception {
        var file = withDifficultMoments();
        var here = TimeZone.getDefault();
        var published = new java.util.TreeSet<String>();
        try {
            for (var zone : List.of("America/St_Johns", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                var program = new ProgramFixture(Files.createDirectory(home.resolve(zone.replace('/', '-'))));
                assertThat(program.run("ingest", "files", file.toString()).exitCode())
                        .isZero();
                assertThat(program.values("SELECT count(*) FROM mart.award_history"))
                        .doesNotContain("0");
                published.add(program.published());
            }
        } finally {
            TimeZone.setDefault(here);
        }
        var program = new ProgramFixture(Files.createDirectory(home.resolve("process")));
        var process = ProgramProcess.start(
                program,
                Map.of("TZ", "Pacific/Pago_Pago"),
                List.of("-Duser.timezone=Europe/Lisbon"),
                List.of(),
                "ingest",
                "files",
                file.toString());
        assertThat(process.untilItEnds()).as(process.output()).isZero();
        published.add(program.published());
        assertThat(published).hasSize(1);
    }

    /** The clock said 2099 when the first version was published; now it says less. */
    @Test
    void aClockThatWasSetBackKeepsVersionsInOrderAndApart() {
        var program = new ProgramFixture(home);
        program.run(
                "ingest",
                "files",
                OCDS.resolve("hebdo_20260907_20260913.sample.json").toString());
        program.database()
                .execute("UPDATE mart.data_version SET version = '2099-12-31.1', published_at = '2099-12-31 12:00Z'");
        var next = OCDS.resolve("hebdo_20260914_20260920.sample.json").toString();
        var ran = program.run("ingest", "files", next, "--acknowledge", "One week more");
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(program.values("SELECT version FROM mart.data_version ORDER BY version_number"))
                .containsExactly("2099-12-31.1", "2099-12-31.2");
        assertThat(program.values(
                        "SELECT published_at >= lag(published_at, 1, published_at) OVER (ORDER BY version_number)"
                                + " FROM mart.data_version"))
                .containsOnly("true");
    }

    private Path withDifficultMoments() throws IOException {
        var text = Files.readString(OCDS.resolve("hebdo_20260914_20260920.sample.json"));
        var next = new int[1];
        var changed = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:]+[-+]\\d\\d:\\d\\d")
                .matcher(text)
                .replaceAll((MatchResult found) -> MOMENTS.get(next[0]++ % MOMENTS.size()));
        assertThat(next[0]).isGreaterThan(MOMENTS.size());
        return Files.writeString(home.resolve("hebdo_20260914_20260920.json"), changed);
    }
}
