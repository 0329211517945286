package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.BROKEN;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.CUT;
import static org.vigienuage.ingest.fetch.CatalogueServer.Mood.TOO_MANY_REQUESTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigienuage.ingest.fetch.CatalogueServer;

/** {@code ingest seao} from the catalogue to the published version, against a server of this machine. */
class SeaoProgramTest {

    private static final Path EXTRACT = Path.of("../data-sources/canada_quebec_seao/extract");
    private static final String WEEK = "hebdo_20260831_20260906.json";

    @TempDir
    private Path home;

    private CatalogueServer server;
    private ProgramFixture program;

    @BeforeEach
    void offer() throws IOException {
        server = new CatalogueServer();
        server.offer(
                "zip", "Février 2016", "fevrier-2016.zip", Files.readAllBytes(EXTRACT.resolve("xml/2016-02.zip")), CUT);
        server.offer("w1", WEEK, WEEK, week("20260831_20260906"), TOO_MANY_REQUESTS);
        server.offer("w2", WEEK, WEEK, week("20260907_20260913"));
        server.offer("doc", "Spécification", "specification.pdf", new byte[] {1});
        program = new ProgramFixture(home)
                .with("VIGIE_CATALOGUE_URL", server.url())
                .with("VIGIE_CATALOGUE_API_DELAY", "0s")
                .with("VIGIE_CATALOGUE_DOWNLOAD_DELAY", "0s")
                .with("VIGIE_CATALOGUE_FIRST_BACK_OFF", "1ms");
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aDryRunListsAndDownloadsNothing() {
        var ran = program.run("ingest", "seao", "--dry-run");
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out())
                .contains("Février 2016")
                .contains(WEEK)
                .contains("3 files")
                .doesNotContain("Spécification");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatTheCatalogueOffersIsPublishedAndASecondRunFetchesNothing() {
        var ran = program.run("ingest", "seao");
        assertThat(ran.exitCode()).as(ran.toString()).isZero();
        assertThat(ran.out()).contains("Files: 7 new").contains("Published");
        assertThat(program.values("SELECT DISTINCT resource_id FROM source.source_file_origin"))
                .containsExactlyInAnyOrder("zip", "w1", "w2");
        var again = program.run("ingest", "seao");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).contains("Files: 0 new").contains("stays");
        assertThat(server.requests().getLast()).endsWith("if-none-match");
    }

    @Test
    void aFileThatStaysBrokenIsNamedAndTheRestIsPublished() throws IOException {
        server.offer("bad", "Mars 2016", "mars-2016.zip", new byte[] {1, 2, 3}, BROKEN);
        var ran = program.run("ingest", "seao");
        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(3);
        assertThat(ran.err()).contains("Mars 2016 was not downloaded: the server answered 500");
        assertThat(ran.out()).contains("Published");
    }

    @Test
    void aCatalogueThatIsAwayIsAFailureInWords() {
        server.close();
        var ran = program.run("ingest", "seao");
        assertThat(ran.exitCode()).isEqualTo(1);
        assertThat(ran.err()).contains("The catalogue cannot be reached");
    }

    private static byte[] week(String days) throws IOException {
        return Files.readAllBytes(EXTRACT.resolve("ocds/hebdo_" + days + ".sample.json"));
    }
}
