package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded goes into one file and comes back from it, to the byte; or nothing comes back at all. */
class BackupProgramTest {

    private static final Path XML = Path.of("../data-sources/canada_quebec_seao/extract/xml");
    private static final String WHY = "One month after the other";

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    @TempDir
    private Path place;

    @Test
    void whatIsRestoredIsTheSameToTheByteAndTheNextIngestGoesOnFromThere() throws IOException {
        var program = loaded(home, "2016-02", "2016-03");
        var first = backUp(program, place.resolve("first.zip"));
        var again = backUp(program, place.resolve("again.zip"));
        assertThat(Files.mismatch(first, again)).as("the same state, the same bytes").isEqualTo(-1);

        var other = new ProgramFixture(otherHome);
        var restored = other.run("restore", first.toString());
        assertThat(restored.exitCode()).as(restored.toString()).isZero();
        var hash = program.values("SELECT content_hash FROM mart.data_version ORDER BY version_number DESC LIMIT 1");
        assertThat(restored.out()).contains("Restored").contains(hash.getFirst());
        assertThat(other.published()).isEqualTo(program.published());
        var back = backUp(other, place.resolve("back.zip"));
        assertThat(Files.mismatch(first, back)).as("every version, list and stored byte").isEqualTo(-1);

        for (var each : new ProgramFixture[] {program, other}) {
            var next = each.run("ingest", "files", xml("2018-05"), "--acknowledge", WHY);
            assertThat(next.exitCode()).as(next.toString()).isZero();
            assertThat(next.out()).contains("Published: data version");
        }
        assertThat(other.published()).isEqualTo(program.published());
        assertThat(other.values("SELECT max(ingest_run_id) FROM source.ingest_run"))
                .isEqualTo(program.values("SELECT max(ingest_run_id) FROM source.ingest_run"));
    }

    @Test
    void whatIsLoadedIsGivenUpOnlyWhenThatIsSaid() throws IOException {
        var program = loaded(home, "2016-02");
        var before = program.published();
        var file = backUp(program, place);
        assertThat(file.getFileName().toString()).startsWith("vigie-").endsWith(".1.zip");
        program.run("ingest", "files", xml("2016-03"), "--acknowledge", WHY);
        var after = program.published();
        assertThat(after).isNotEqualTo(before);

        var refused = program.run("restore", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("already loaded").contains("--replace");
        assertThat(program.published()).isEqualTo(after);

        assertThat(program.run("restore", "--replace", file.toString()).exitCode()).isZero();
        assertThat(program.published()).isEqualTo(before);
    }

    @Test
    void aDamagedBackupIsRefusedWithTheNameOfThePart() throws IOException {
        var file = backUp(loaded(home, "2016-02"), place.resolve("vigie.zip"));
        var other = new ProgramFixture(otherHome);
        for (var part : new String[] {"tables/mart.award_history.copy", "tables/source.source_file.copy", "manifest.json"}) {
            var damaged = flip(file, part);
            var refused = other.run("restore", damaged.toString());
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("damaged").contains(part).contains("Nothing was changed");
        }
        Files.write(place.resolve("half.zip"), java.util.Arrays.copyOf(Files.readAllBytes(file), 100_000));
        assertThat(other.run("restore", place.resolve("half.zip").toString()).err()).contains("half.zip is not a backup");
        assertThat(other.values("SELECT version FROM mart.data_version")).isEmpty();
        assertThat(other.values("SELECT sha256 FROM source.source_file")).isEmpty();
    }

    @Test
    void aStoredFileThatIsDamagedOrMissingIsNoticedByTheBackup() throws IOException {
        var program = loaded(home, "2016-02");
        var stored = stored(home);
        Files.write(stored, new byte[] {1, 2, 3});
        var refused = program.run("backup", place.resolve("vigie.zip").toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains(String.valueOf(stored.getFileName()));
        Files.delete(stored);
        assertThat(program.run("backup", place.resolve("vigie.zip").toString()).err())
                .contains(String.valueOf(stored.getFileName()));
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void aRestoreThatIsKilledLeavesNothingHalf() throws Exception {
        killAndFinish(2, 3);
    }

    @Test
    @Tag("long")
    void aRestoreThatIsKilledAgainAndAgainLeavesNothingHalf() throws Exception {
        killAndFinish(12, 7);
    }

    private void killAndFinish(int kills, long seed) throws Exception {
        var program = loaded(home, "2016-02");
        var file = backUp(program, place.resolve("vigie.zip"));
        var other = loaded(otherHome, "2018-05");
        var before = other.published();
        var random = new Random(seed);
        var atWork = 0;
        for (var i = 0; i < kills; i++) {
            var process = ProgramProcess.start(other, "restore", "--replace", file.toString());
            if (!process.kill(random, 6000)) {
                // It was done before it could be killed: back to where it was.
                assertThat(other.published()).isEqualTo(program.published());
                continue;
            }
            atWork++;
            assertThat(other.published()).isIn(before, program.published());
        }
        System.out.println("Seed " + seed + ": " + kills + " restores, " + atWork + " killed at work");
        var finished = other.run("restore", "--replace", file.toString());
        assertThat(finished.exitCode()).as(finished.toString()).isZero();
        assertThat(other.published()).isEqualTo(program.published());
        assertThat(other.values("SELECT nspname FROM pg_namespace WHERE nspname LIKE '%replaced'")).isEmpty();
    }

    private static ProgramFixture loaded(Path home, String... months) {
        var program = new ProgramFixture(home);
        for (var month : months) {
            var ran = program.run("ingest", "files", xml(month), "--acknowledge", WHY);
            assertThat(ran.exitCode()).as(ran.toString()).isZero();
        }
        return program;
    }

    private static Path backUp(ProgramFixture program, Path where) throws IOException {
        var written = program.run("backup", where.toString());
        assertThat(written.exitCode()).as(written.toString()).isZero();
        if (!Files.isDirectory(where)) {
            return where;
        }
        try (var files = Files.list(where)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** A copy in which the middle byte of a member is another. */
    private Path flip(Path file, String member) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = member.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long compressed;
        try (var zip = new ZipFile(file.toFile())) {
            compressed = zip.getEntry(member).getCompressedSize();
        }
        var start = indexOf(bytes, name) + name.length;
        bytes[(int) (start + compressed / 2)] ^= 0x10;
        return Files.write(place.resolve("damaged.zip"), bytes);
    }

    private static int indexOf(byte[] bytes, byte[] sought) {
        return Stream.iterate(0, i -> i + 1)
                .filter(i -> java.util.Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length))
                .findFirst()
                .orElseThrow();
    }

    private static Path stored(Path home) throws IOException {
        try (var files = Files.walk(home.resolve("store"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static String xml(String month) {
        return XML.resolve(month + ".zip").toAbsolutePath().toString();
    }
}
