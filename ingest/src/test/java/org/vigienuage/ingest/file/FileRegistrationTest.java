package org.vigienuage.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.StagingFixture;

class FileRegistrationTest {

    private static final String NAMES =
            "select concat_ws(' ', name, kind, state) from source.source_file order by name collate \"C\"";

    @TempDir
    static Path home;

    private static StagingFixture fixture;

    @BeforeAll
    static void open() {
        fixture = StagingFixture.in(home);
    }

    @AfterEach
    void clear() {
        fixture.clear();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void anyMixOfFilesFoldersAndZipsIsTaken() throws IOException {
        byte[] inner = Zips.of("deep/AVIS_1.XML", contract("a"), "readme.txt", "x");
        fixture.file("mix/b.zip", Zips.of("Contrats_1.xml", contract("b"), "any name.ZIP", inner, "spec.pdf", "x"));
        fixture.file("mix/sub/depensesrevisions_3.xml", contract("c"));
        fixture.file("mix/note.docx", "x");
        Path json = fixture.file("x.JSON", "{\"releases\":[]}");
        InputFiles found = InputFiles.under(List.of(home.resolve("input/mix"), json));
        assertThat(found.ignored()).containsExactly("note.docx");
        RegistrationSummary summary = fixture.register(found);
        assertThat(summary.ignored()).containsExactly("any name.ZIP!readme.txt", "spec.pdf");
        assertThat(fixture.list(NAMES))
                .containsExactly(
                        "AVIS_1.XML xml-notice registered",
                        "Contrats_1.xml xml-contract registered",
                        "depensesrevisions_3.xml xml-expense-revision registered",
                        "x.JSON ocds registered");
        assertThat(fixture.list("select origin from source.source_file_origin order by origin collate \"C\""))
                .containsExactly(
                        "b.zip!Contrats_1.xml",
                        "b.zip!any name.ZIP!deep/AVIS_1.XML",
                        "depensesrevisions_3.xml",
                        "x.JSON");
    }

    @Test
    void aPathThatDoesNotExistIsAnErrorRatherThanAnEmptyFolder() {
        assertThatThrownBy(() -> InputFiles.under(List.of(home.resolve("nowhere"))))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aNameThatSaysNothingSendsTheFileToQuarantine() throws IOException {
        fixture.register(fixture.file("q/export.xml", contract("a")), fixture.file("q/Avisage.xml", contract("b")));
        assertThat(fixture.list(NAMES))
                .containsExactly("Avisage.xml unknown quarantined", "export.xml unknown quarantined");
        assertThat(fixture.list("select kind from staging.data_issue"))
                .containsExactly("quarantined-file", "quarantined-file");
    }

    @Test
    void bytesAreOneFileUnderAllTheirNamesAndNamesAreManyFilesWithOtherBytes() throws IOException {
        fixture.register(
                fixture.file("one/Contrats_2.xml", contract("same")),
                fixture.file("two/Contrats_1.xml", contract("same")),
                fixture.file("three/Contrats_2.xml", contract("other")));
        assertThat(fixture.list(NAMES))
                .containsExactly("Contrats_1.xml xml-contract registered", "Contrats_2.xml xml-contract registered");
    }

    @Test
    void whatIsKnownIsNotTakenTwice() throws IOException {
        Path zip = fixture.file("k/a.zip", Zips.of("Contrats_1.xml", contract("a"), "notes.txt", "x", "x.xml", "<x/>"));
        assertThat(fixture.register(zip).newFiles()).isEqualTo(2);
        fixture.stage();
        RegistrationSummary again = fixture.register(zip, Files.copy(zip, zip.resolveSibling("b.zip")));
        assertThat(again.newFiles()).isZero();
        assertThat(again.knownFiles()).isEqualTo(4);
        assertThat(fixture.list(NAMES))
                .containsExactly("Contrats_1.xml xml-contract staged", "x.xml unknown quarantined");
        assertThat(fixture.list("select origin from source.source_file_origin order by origin collate \"C\""))
                .containsExactly("a.zip!Contrats_1.xml", "a.zip!x.xml", "b.zip!Contrats_1.xml", "b.zip!x.xml");
    }

    @Test
    void theOrderOfFilesDoesNotMatter() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                fixture.file("o/1/Contrats_2.xml", contract("1")),
                fixture.file("o/2/export.xml", contract("1")),
                fixture.file("o/3/Avis_1.xml", contract("1")),
                fixture.file("o/4/ContratsRevisions_1.xml", contract("1")),
                fixture.file("o/5/data.xml", contract("2")),
                fixture.file("o/6/Depenses_1.xml", contract("2")),
                fixture.file("o/7/Contrats_9.xml", contract("2")),
                fixture.file(
                        "o/8/a.zip",
                        Zips.of("Avis_2.xml", contract("3"), "b.zip", Zips.of("Contrats_3.xml", contract("3")))),
                fixture.file("o/9/nothing.xml", contract("4"))));
        Random random = new Random(7);
        for (int run = 0; run < 12; run++) {
            Collections.shuffle(files, random);
            for (Path file : files) {
                fixture.register(file);
                if (random.nextBoolean()) {
                    fixture.stage();
                }
            }
            fixture.stage();
            assertThat(fixture.list(NAMES))
                    .as("%s", files)
                    .containsExactly(
                            "ContratsRevisions_1.xml xml-contract-revision staged",
                            "Contrats_3.xml xml-contract staged",
                            "Contrats_9.xml xml-contract staged",
                            "nothing.xml unknown quarantined");
            assertThat(fixture.list("select nomcontractant from staging.xml_contract order by 1"))
                    .containsExactly("1", "2", "3");
            fixture.clear();
        }
    }

    @Test
    void namesInZipsAreNeverPlaces() throws IOException {
        fixture.register(fixture.file(
                "slip.zip",
                Zips.of(
                        "../../Contrats_1.xml",
                        contract("a"),
                        "/etc/Contrats_2.xml",
                        contract("b"),
                        "C:\\x\\Contrats_3.xml",
                        contract("c"),
                        "a!b/Contrats_4!.xml",
                        contract("d"))));
        fixture.stage();
        assertThat(fixture.list("select name || ' ' || state from source.source_file order by 1"))
                .containsExactly(
                        "Contrats_1.xml staged",
                        "Contrats_2.xml staged",
                        "Contrats_3.xml staged",
                        "Contrats_4!.xml staged");
    }

    @Test
    void shadowsThatMacOsAddsAreIgnored() throws IOException {
        RegistrationSummary summary = fixture.register(
                fixture.file("mac.zip", Zips.of("Contrats_1.xml", contract("a"), "__MACOSX/._Contrats_1.xml", "junk")));
        assertThat(summary.newFiles()).isEqualTo(1);
        assertThat(summary.ignored()).containsExactly("__MACOSX/._Contrats_1.xml");
    }

    @Test
    void ofAZipThatIsCutShortTheReadableMembersAreLoaded() throws IOException {
        byte[] whole =
                Zips.of("Contrats_1.xml", contract("a"), "Contrats_2.xml", noise(), "Contrats_3.xml", contract("c"));
        fixture.register(fixture.file("cut.zip", Arrays.copyOf(whole, whole.length / 2)));
        fixture.stage();
        assertThat(fixture.list(NAMES))
                .containsExactly("Contrats_1.xml xml-contract staged", "Contrats_2.xml unknown quarantined");
        assertThat(fixture.list("select message from source.source_file where state = 'quarantined'"))
                .containsExactly("it is cut short or damaged in its archive");
    }

    @Test
    void aZipWithoutItsDirectoryIsReadFromItsStart() throws IOException {
        byte[] whole = Zips.of("Contrats_1.xml", contract("a"), "b.zip", Zips.of("Contrats_2.xml", contract("b")));
        fixture.register(fixture.file("headless.zip", Arrays.copyOf(whole, whole.length - 30)));
        fixture.stage();
        assertThat(fixture.list(NAMES))
                .contains("Contrats_1.xml xml-contract staged", "Contrats_2.xml xml-contract staged");
    }

    @Test
    void membersOfOneNameAreAllRead() throws IOException {
        byte[] twice = Zips.of("Contrats_1.xml", contract("a"), "Contrats_2.xml", contract("b"));
        fixture.register(fixture.file("twice.zip", replace(twice, "Contrats_2.xml", "Contrats_1.xml")));
        fixture.stage();
        assertThat(fixture.list("select nomcontractant from staging.xml_contract order by 1"))
                .containsExactly("a", "b");
    }

    @Test
    void aDamagedMemberIsSetAsideAndTheOthersAreLoaded() throws IOException {
        byte[] damaged = replace(Zips.stored("Contrats_1.xml", contract("good")), "good", "evil");
        fixture.register(fixture.file("crc.zip", damaged));
        assertThat(fixture.list("select state || ' ' || message from source.source_file"))
                .containsExactly("quarantined it is damaged in its archive: wrong checksum");
    }

    @Test
    void whatIsNoZipAtAllIsSetAside() throws IOException {
        fixture.register(fixture.file("fake.zip", "<html>404</html>"), fixture.file("empty.zip", new byte[0]));
        assertThat(fixture.list("select name || ' ' || state || ' ' || message from source.source_file order by 1"))
                .containsExactly(
                        "empty.zip quarantined it is not a zip, or its first member is cut short",
                        "fake.zip quarantined it is not a zip, or its first member is cut short");
        assertThat(fixture.register(home.resolve("input/fake.zip")).knownFiles())
                .isEqualTo(1);
    }

    @Test
    void aZipThatExpandsAbsurdlyIsSetAsideWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("Contrats_1.xml"));
            zip.write(contract("a").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new java.util.zip.ZipEntry("Contrats_2.xml"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(blanks);
            }
        }
        fixture.register(fixture.file("bomb.zip", bytes.toByteArray()));
        assertThat(fixture.list("select name || ' ' || state || ' ' || message from source.source_file"))
                .containsExactly("bomb.zip quarantined it expands to more than 200 times its size");
    }

    @Test
    void zipsInZipsInZipsEndSomewhere() throws IOException {
        byte[] zip = Zips.of("Contrats_1.xml", contract("a"));
        for (int depth = 2; depth <= 4; depth++) {
            zip = Zips.of(depth + ".zip", zip);
        }
        fixture.register(fixture.file("four.zip", zip));
        assertThat(fixture.list(NAMES)).containsExactly("Contrats_1.xml xml-contract registered");
        fixture.clear();
        fixture.register(fixture.file("five.zip", Zips.of("four.zip", zip)));
        assertThat(fixture.list("select name || ' ' || message from source.source_file"))
                .containsExactly("five.zip it holds archives more than 4 deep");
    }

    @Test
    void namesOfMembersMayHoldAnything() throws IOException {
        fixture.register(fixture.file(
                "names.zip",
                Zips.of(
                        "C:\\Windows\\Contrats_1.xml",
                        contract("a"),
                        "../../Contrats_2.xml",
                        contract("b"),
                        "/Contrats\0_3.xml",
                        contract("c"),
                        "Contrats_\r\n\u001b[31m4.xml",
                        contract("d"),
                        "note\0s.txt",
                        "")));
        fixture.stage();

        assertThat(fixture.list("select state from source.source_file"))
                .containsOnly("staged")
                .hasSize(4);
        assertThat(fixture.count("staging.xml_contract")).isEqualTo(4);
        assertThat(fixture.list("select name from source.source_file")).noneMatch(name -> name.contains("\n"));
        assertThat(home.resolve("..").resolve("Contrats_2.xml")).doesNotExist();
    }

    @Test
    void aMemberThatLiesAboutItsSizeIsSetAsideOrReadWhole() throws IOException {
        byte[] zip = Zips.stored("Contrats_1.xml", contract("a"));
        byte[] absurd = zip.clone();
        // Compressed and uncompressed size in the directory: 46 bytes and the name before its end record of 22.
        int directory = zip.length - 22 - 46 - "Contrats_1.xml".length();
        java.util.Arrays.fill(absurd, directory + 20, directory + 28, (byte) 0x7f);
        byte[] encrypted = zip.clone();
        encrypted[6] |= 1;
        encrypted[directory + 8] |= 1;
        fixture.register(
                fixture.file("absurd.zip", absurd),
                fixture.file("encrypted.zip", encrypted),
                fixture.file(
                        "commented.zip",
                        (new String(zip, StandardCharsets.ISO_8859_1) + "PK\5\6 and more")
                                .getBytes(StandardCharsets.ISO_8859_1)));
        fixture.stage();

        assertThat(fixture.count("source.source_file where state = 'registered'"))
                .isZero();
        assertThat(fixture.count("source.source_file where state = 'quarantined'"))
                .isGreaterThanOrEqualTo(1);
        assertThat(fixture.count("staging.xml_contract")).isLessThanOrEqualTo(1);
    }

    @Test
    void aFileThatSomebodyIsStillWritingIsRefused() throws IOException {
        AtomicInteger reads = new AtomicInteger();
        InputFile changing = new InputFile(
                "Contrats_1.xml",
                () -> new ByteArrayInputStream(
                        contract("" + reads.incrementAndGet()).getBytes(StandardCharsets.UTF_8)),
                null,
                null);
        RegistrationSummary summary = fixture.register(new InputFiles(List.of(changing), List.of()));
        assertThat(summary.refused())
                .containsExactly(new RegistrationSummary.Refusal(
                        "Contrats_1.xml", "Contrats_1.xml changes while it is being read"));
        assertThat(fixture.count("source.source_file")).isZero();
    }

    @Test
    void aFileInQuarantineIsTriedAgainWhenItIsOfferedAgain() throws IOException {
        Path broken = fixture.file("b/Contrats_1.xml", "<export>");
        Path zip = fixture.file("b/b.zip", Zips.of("Contrats_2.xml", "<export><"));
        for (int time = 0; time < 2; time++) {
            fixture.register(broken, zip);
            assertThat(fixture.list("select distinct state from source.source_file"))
                    .containsExactly("registered");
            fixture.stage();
            assertThat(fixture.list("select distinct state from source.source_file"))
                    .containsExactly("quarantined");
            assertThat(fixture.count("staging.data_issue")).isEqualTo(2);
        }
    }

    @Test
    void nothingUnfinishedStaysInTheStore() throws IOException {
        Path abandoned =
                Files.createFile(Files.createDirectories(home.resolve("store")).resolve(".1.partial"));
        Files.setLastModifiedTime(abandoned, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        fixture.register(fixture.file("s/Contrats_1.xml", contract("a")), fixture.file("s/fake.zip", "no zip"));
        try (Stream<Path> files = Files.walk(home.resolve("store"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.matches("[0-9a-f]{64}\\.(xml|json|zip)"));
        }
    }

    @Test
    void twoResourcesOfOneNameAreTwoOrigins() throws IOException {
        Path file = fixture.file("d/part", contract("a"));
        for (String resource : List.of("r1", "r2")) {
            InputFile downloaded = InputFile.downloaded(
                    file, "Contrats_1.xml", java.net.URI.create("https://example.org/" + resource), resource);
            fixture.register(new InputFiles(List.of(downloaded), List.of()));
        }
        assertThat(fixture.list("select origin || ' ' || url from source.source_file_origin order by origin"))
                .containsExactly(
                        "r1/Contrats_1.xml https://example.org/r1", "r2/Contrats_1.xml https://example.org/r2");
        assertThat(fixture.list(NAMES)).containsExactly("Contrats_1.xml xml-contract registered");
    }

    static String contract(String contractor) {
        return "<export datedebut=\"2016-01-01\" datefin=\"2016-01-31\"><contrat><numeroseao>1</numeroseao><nomcontractant>"
                + contractor + "</nomcontractant></contrat></export>";
    }

    /** Something that does not compress, so that half of the zip is inside it. */
    private static String noise() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder("<!--");
        for (int i = 0; i < 20_000; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.append("-->").append(contract("b")).toString();
    }

    private static byte[] replace(byte[] bytes, String old, String replacement) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace(old, replacement).getBytes(StandardCharsets.ISO_8859_1);
    }
}
