package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is loaded goes into one file and comes back from it, to the byte; or nothing comes back at all. */
class BackupProgramTest {

    private static final Path EXTRACT = Path.of("../data-sources/canada_quebec_seao/extract");

    private static final String NEXT = "ocds/hebdo_20260914_20260920.sample.json";

    @TempDir
    private static Path home;

    @TempDir
    private static Path place;

    @TempDir
    private Path otherHome;

    private static ProgramFixture program;
    private static Path file;
    private static String backedUp;

    @BeforeAll
    static void backUpTwoVersions() throws IOException {
        program = new ProgramFixture(home);
        ingest(program, "xml/2016-02.zip");
        ingest(program, "ocds/hebdo_20260907_20260913.sample.json");
        file = backUp(program, place);
        backedUp = program.published();
    }

    @Test
    void whatIsRestoredIsTheSameToTheByteAndTheNextIngestGoesOnFromThere() throws IOException {
        assertThat(String.valueOf(file.getFileName())).startsWith("vigie-").endsWith(".2.zip");
        var again = backUp(program, place.resolve("again.zip"));
        assertThat(Files.mismatch(file, again))
                .as("the same state, the same bytes")
                .isEqualTo(-1);

        var other = new ProgramFixture(otherHome);
        var restored = other.run("restore", file.toString());
        assertThat(restored.exitCode()).as(restored.toString()).isZero();
        var hash = program.values("SELECT content_hash FROM mart.data_version ORDER BY version_number DESC LIMIT 1");
        assertThat(restored.out()).contains("Restored").contains(hash.getFirst());
        assertThat(other.published()).isEqualTo(backedUp);
        var back = backUp(other, place.resolve("back.zip"));
        assertThat(Files.mismatch(file, back))
                .as("every version, list and stored byte")
                .isEqualTo(-1);

        ingest(program, NEXT);
        ingest(other, NEXT);
        assertThat(other.published()).isEqualTo(program.published()).isNotEqualTo(backedUp);
        assertThat(other.values("SELECT max(ingest_run_id) FROM source.ingest_run"))
                .isEqualTo(program.values("SELECT max(ingest_run_id) FROM source.ingest_run"));

        var refused = other.run("restore", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("already loaded").contains("--replace");
        assertThat(other.published()).isEqualTo(program.published());
        assertThat(other.run("restore", "--replace", file.toString()).exitCode())
                .isZero();
        assertThat(other.published()).isEqualTo(backedUp);
        assertThat(other.values("SELECT nspname FROM pg_namespace WHERE nspname LIKE '%replaced'"))
                .isEmpty();
    }

    @Test
    void aDamagedBackupIsRefusedWithTheNameOfThePart() throws IOException {
        var other = new ProgramFixture(otherHome);
        for (var part :
                new String[] {"tables/mart.award_history.copy", "tables/source.source_file.copy", "manifest.json"}) {
            var damaged = flip(file, part);
            var refused = other.run("restore", damaged.toString());
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("damaged").contains(part).contains("Nothing was changed");
        }
        Files.write(place.resolve("half.zip"), java.util.Arrays.copyOf(Files.readAllBytes(file), 100_000));
        assertThat(other.run("restore", place.resolve("half.zip").toString()).err())
                .contains("half.zip is not a backup");
        assertThat(other.values("SELECT version FROM mart.data_version")).isEmpty();
        assertThat(other.values("SELECT sha256 FROM source.source_file")).isEmpty();
    }

    @Test
    void aStoredFileThatIsDamagedOrMissingIsNoticedByTheBackup() throws IOException {
        var other = new ProgramFixture(otherHome);
        assertThat(other.run("restore", file.toString()).exitCode()).isZero();
        var stored = stored(otherHome);
        Files.write(stored, new byte[] {1, 2, 3});
        var target = place.resolve("refused.zip");
        var refused = other.run("backup", target.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains(String.valueOf(stored.getFileName()));
        Files.delete(stored);
        assertThat(other.run("backup", target.toString()).err()).contains(String.valueOf(stored.getFileName()));
        try (var left = Files.list(place)) {
            assertThat(left.map(String::valueOf)).noneMatch(name -> name.contains("refused"));
        }
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
        var other = new ProgramFixture(otherHome);
        ingest(other, NEXT);
        var before = other.published();
        var restored = new ArrayList<String>();
        var random = new Random(seed);
        var atWork = 0;
        for (var i = 0; i < kills; i++) {
            var process = ProgramProcess.start(other, "restore", "--replace", file.toString());
            atWork += process.kill(random, 5000) ? 1 : 0;
            restored.add(other.published());
        }
        System.out.println("Seed " + seed + ": " + kills + " restores, " + atWork + " killed at work");
        var finished = other.run("restore", "--replace", file.toString());
        assertThat(finished.exitCode()).as(finished.toString()).isZero();
        assertThat(other.published()).isEqualTo(backedUp);
        assertThat(restored).isSubsetOf(before, backedUp);
    }

    private static void ingest(ProgramFixture program, String name) {
        var ran = program.run(
                "ingest",
                "files",
                EXTRACT.resolve(name).toAbsolutePath().toString(),
                "--acknowledge",
                "One after another");
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("Published: data version");
    }

    private static Path backUp(ProgramFixture program, Path where) throws IOException {
        var written = program.run("backup", where.toString());
        assertThat(written.exitCode()).as(written.toString()).isZero();
        if (!Files.isDirectory(where)) {
            return where;
        }
        try (var files = Files.list(where)) {
            return files.filter(found -> String.valueOf(found.getFileName()).startsWith("vigie-"))
                    .findFirst()
                    .orElseThrow();
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
}
