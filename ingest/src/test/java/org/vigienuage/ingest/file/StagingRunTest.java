package org.vigienuage.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.vigienuage.ingest.StagingFixture;

/** What happens to a run that is killed, that meets broken files, or that loses its disk. */
class StagingRunTest {

    @TempDir
    static Path home;

    private static final Told told = new Told();
    private static StagingFixture fixture;

    @BeforeAll
    static void open() {
        fixture = StagingFixture.in(home, told);
    }

    @AfterEach
    void clear() {
        fixture.clear();
        told.forget();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void aRunThatDiesInAFileLeavesNothingOfItAndTheNextOneGoesOn() throws IOException {
        fixture.register(
                fixture.file("r/Contrats_1.xml", contracts(1, 40_000)),
                fixture.file("r/Contrats_2.xml", contracts(2, 10)));
        told.dieAtRecord(20_000);
        assertThat(fixture.run("seaoXmlJob").getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(fixture.list(
                        "select count(*) from staging.xml_contract join source.source_file using (source_file_id)"
                                + " where name = 'Contrats_1.xml'"))
                .containsExactly("0");
        assertThat(fixture.list("select state from source.source_file where name = 'Contrats_1.xml'"))
                .containsExactly("registered");
        assertThat(fixture.count("staging.data_issue")).isZero();
        told.forget();
        fixture.stage();
        assertThat(fixture.count("staging.xml_contract")).isEqualTo(40_010);
        assertThat(fixture.list("select state || ' ' || record_count from source.source_file order by name"))
                .containsExactly("staged 40000", "staged 10");
        fixture.stage();
        assertThat(fixture.count("staging.xml_contract")).isEqualTo(40_010);
    }

    @Test
    void aBrokenFileDoesNotStopTheOthers() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String content = contracts(i, 20);
            files.add(fixture.file(
                    "b/Contrats_" + i + ".xml", i % 3 == 0 ? content.substring(0, content.length() / 2) : content));
        }
        fixture.register(files.toArray(Path[]::new));
        fixture.stage();
        assertThat(fixture.list("select state || ' ' || count(*) || ' ' || sum(record_count) || ' ' || sum(issue_count)"
                        + " from source.source_file group by state order by state"))
                .containsExactly("quarantined 10 0 10", "staged 20 400 0");
        assertThat(fixture.count("staging.xml_contract")).isEqualTo(400);
        assertThat(told.quarantined).hasSize(10);
    }

    @Test
    void theRunTellsHowFarItIs() throws IOException {
        fixture.register(
                fixture.file("p/Contrats_1.xml", contracts(1, 1_234)),
                fixture.file("p/x.json", "{\"releases\":[{\"ocid\":\"ocds-ec9k95-1\",\"id\":\"20260101000000\"}]}"));
        fixture.stage();
        assertThat(told.started).hasSize(3);
        assertThat(told.started.getFirst()).startsWith("XML 1 ");
        assertThat(told.started.get(1)).startsWith("OCDS 1 ");
        assertThat(told.started.getLast()).isEqualTo("CSV 0 0");
        assertThat(told.records.get()).isEqualTo(1_235);
        assertThat(told.staged).containsExactlyInAnyOrder("Contrats_1.xml 1234", "x.json 1");
        assertThat(fixture.list("select sum(byte_count) from source.source_file"))
                .containsExactly(String.valueOf(told.bytes.get()));
    }

    @Test
    void aRunThatIsAskedToStopEndsAfterTheFilesInHand() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            files.add(fixture.file("s/Contrats_" + i + ".xml", contracts(i, 20)));
        }
        fixture.register(files.toArray(Path[]::new));
        AtomicBoolean asked = new AtomicBoolean();
        told.afterFile = () -> {
            if (asked.compareAndSet(false, true)) {
                fixture.stop("seaoXmlJob");
            }
        };
        assertThat(fixture.run("seaoXmlJob").getStatus()).isEqualTo(BatchStatus.STOPPED);
        // How many files are in hand when the word arrives depends on the machine; most are not.
        assertThat(fixture.list("select count(*) < 150 from source.source_file where state = 'staged'"))
                .containsExactly("true");
        told.forget();
        fixture.stage();
        assertThat(fixture.count("staging.xml_contract")).isEqualTo(4_000);
    }

    @Test
    void bytesThatChangedInTheStoreAreSetAside() throws IOException {
        fixture.register(fixture.file("c/Contrats_1.xml", contracts(1, 5)));
        Path stored = stored();
        Files.writeString(stored, Files.readString(stored).replace("Contractant", "Contractanu"));
        fixture.stage();
        assertThat(fixture.state()).isEqualTo("quarantined: its bytes in the store are not those that were registered");
        assertThat(fixture.count("staging.xml_contract")).isZero();
    }

    @Test
    void aStoreThatLostAFileStopsTheJobAndKeepsTheFileWaiting() throws IOException {
        fixture.register(fixture.file("l/Contrats_1.xml", contracts(2, 5)));
        Path stored = stored();
        byte[] content = Files.readAllBytes(stored);
        Files.delete(stored);
        assertThat(fixture.run("seaoXmlJob").getStatus()).isEqualTo(BatchStatus.FAILED);
        assertThat(fixture.state()).isEqualTo("registered");
        Files.write(stored, content);
        fixture.stage();
        assertThat(fixture.state()).isEqualTo("staged");
    }

    /** The only file that this test put in the store. */
    private static Path stored() throws IOException {
        String path = fixture.list("select stored_path from source.source_file").getFirst();
        try (Stream<Path> files = Files.walk(home.resolve("store"))) {
            return files.filter(file -> file.endsWith(path)).findFirst().orElseThrow();
        }
    }

    private static String contracts(int salt, int count) {
        StringBuilder content = new StringBuilder("<export datedebut=\"2016-01-01\" datefin=\"2016-01-31\">");
        for (int i = 1; i <= count; i++) {
            content.append("<contrat><numeroseao>")
                    .append(i)
                    .append("</numeroseao><nomcontractant>Contractant ")
                    .append(salt)
                    .append("</nomcontractant></contrat>\n");
        }
        return content.append("</export>").toString();
    }

    private static final class Told implements StagingProgress {
        final List<String> started = Collections.synchronizedList(new ArrayList<>());
        final List<String> staged = Collections.synchronizedList(new ArrayList<>());
        final List<String> quarantined = Collections.synchronizedList(new ArrayList<>());
        final AtomicLong records = new AtomicLong();
        final AtomicLong bytes = new AtomicLong();
        volatile Runnable afterFile = () -> {};
        private final AtomicInteger deadly = new AtomicInteger();

        void dieAtRecord(int record) {
            deadly.set(record);
        }

        void forget() {
            started.clear();
            staged.clear();
            quarantined.clear();
            records.set(0);
            bytes.set(0);
            deadly.set(0);
            afterFile = () -> {};
        }

        @Override
        public void started(SourceFileKind.Era era, int files, long size) {
            started.add(era + " " + files + " " + size);
        }

        @Override
        public void advanced(long moreRecords, long moreBytes) {
            bytes.addAndGet(moreBytes);
            if (records.addAndGet(moreRecords) > deadly.get() && deadly.get() > 0) {
                throw new IllegalStateException("killed");
            }
        }

        @Override
        public void staged(SourceFile file, int count, int issues) {
            staged.add(file.name() + " " + count);
            afterFile.run();
        }

        @Override
        public void quarantined(SourceFile file, String message) {
            quarantined.add(file.name() + " " + message);
        }
    }
}
