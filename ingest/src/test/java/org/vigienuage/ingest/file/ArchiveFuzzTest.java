package org.vigienuage.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes are called a zip, its members are found or it is set aside, and nothing is written beside the store. */
class ArchiveFuzzTest {

    private static final ArchiveLimits LIMITS = new ArchiveLimits(4, 1_000, 64L << 20, 200, 1 << 20);
    private static final String CONTRACT = "<export><contrat><numeroseao>1</numeroseao></contrat></export>";

    static Stream<Arguments> zips() {
        return Stream.of(
                        small(),
                        Zips.stored("Contrats_1.xml", CONTRACT),
                        Zips.of(
                                "../a.zip",
                                Zips.of("..\\Contrats_2.xml", CONTRACT),
                                "/etc/Avis_1.xml",
                                "<x/>",
                                "r.txt",
                                ""))
                .map(zip -> Arguments.of((Object) zip));
    }

    @MethodSource("zips")
    @FuzzTest(maxDuration = "2m")
    void membersAreFoundOrTheArchiveIsSetAside(byte[] zip) throws IOException {
        assertThat(found(zip)).allSatisfy(leaf -> {
            assertThat(leaf.sha256()).matches("[0-9a-f]{64}");
            assertThat(leaf.member()).doesNotContain("\0");
            assertThat(leaf.storedPath())
                    .doesNotContain("\0")
                    .matches("(?s)[0-9a-f]{2}/[0-9a-f]{64}\\.[a-z]{3,4}(!.*)?");
        });
    }

    @Test
    void aZipCutAtAnyByteGivesItsMembersOrSaysThatItIsBroken(@TempDir Path folder) throws IOException {
        byte[] whole = small();
        Path zip = folder.resolve("a.zip");
        Members expected = membersOf(Files.write(zip, whole));
        assertThat(expected.contents).hasSize(3);
        assertThat(expected.isBroken).isFalse();
        for (int length = 0; length < whole.length; length++) {
            Members cut = membersOf(Files.write(zip, Arrays.copyOf(whole, length)));
            assertThat(expected.contents).as("cut at %d", length).containsAll(cut.contents);
            assertThat(cut.isBroken || cut.contents.equals(expected.contents))
                    .as("cut at %d", length)
                    .isTrue();
        }
    }

    private static Members membersOf(Path zip) throws IOException {
        Members members = new Members();
        ZipArchive.visit(zip, members);
        return members;
    }

    private static final class Members implements ZipArchive.Visitor {
        private final List<String> contents = new ArrayList<>();
        private boolean isBroken;

        @Override
        public void member(String name, InputFile.Content content) throws IOException {
            try (InputStream bytes = content.open()) {
                passingMember(name, bytes);
            }
        }

        @Override
        public boolean passingMember(String name, InputStream bytes) throws IOException {
            try {
                contents.add(name + " " + new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
                return true;
            } catch (ZipException | EOFException e) {
                isBroken = true;
                return false;
            }
        }

        @Override
        public void brokenOff(String reason) {
            isBroken = true;
        }
    }

    private static byte[] small() {
        return Zips.of("Contrats_1.xml", CONTRACT, "Contrats_2.xml", CONTRACT.replace('1', '2'), "lisez-moi.txt", "a");
    }

    private static List<Leaf> found(byte[] zip) throws IOException {
        Path folder = Files.createTempDirectory("archive");
        try {
            SourceFileStore store = new SourceFileStore(folder.resolve("store"));
            SourceFileStore.Stored stored =
                    store.add(new InputFile("a.zip", () -> new ByteArrayInputStream(zip), null, null), bytes -> {});
            ArchiveContents contents =
                    new ArchiveContents(store, new ArchiveBudget(LIMITS, stored.byteCount()), bytes -> {});
            try {
                contents.read(stored);
            } catch (ArchiveLimitException bomb) {
                return List.of(Leaf.unreadable(stored, "", "it " + bomb.getMessage()));
            }
            assertThat(folder)
                    .isDirectoryNotContaining(
                            file -> !file.getFileName().toString().equals("store"));
            return contents.leaves();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
