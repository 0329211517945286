package org.vigienuage.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigienuage.ingest.classify.Scope;
import org.vigienuage.ingest.fetch.FetchPeriod;

class VigieCommandTest {

    private final SpokenConsole english = SpokenConsole.english();
    private final SpokenConsole french = SpokenConsole.french();
    private final RecordedProgram program = new RecordedProgram();

    @Test
    void bundledMayBeAskedForAnEmptyDatabaseOnly() {
        assertThat(run(english, "ingest", "bundled", "--if-empty")).isZero();
        assertThat(program.calls).containsExactly("bundled true");
    }

    @Test
    void filesTakesSeveralPaths(@TempDir Path folder) {
        assertThat(run(english, "ingest", "files", folder.toString(), folder.toString()))
                .isZero();
        assertThat(program.calls).containsExactly("files 2");
    }

    @Test
    void seaoStartsWithTheFirstMonthUnlessToldOtherwise() {
        run(english, "ingest", "seao");
        run(english, "ingest", "seao", "--since", "2021-03", "--until=2021-06", "--dry-run");
        assertThat(program.calls).containsExactly("seao 2009-01 null false", "seao 2021-03 2021-06 true");
    }

    @Test
    void csvTakesADeclarationAndFilesAndAReason(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "a");
        assertThat(run(english, "ingest", "csv", "canada_x_y", file.toString(), "--dry-run"))
                .isZero();
        assertThat(run(english, "ingest", "csv", "--acknowledge", " seen ", "canada_x_y", file.toString()))
                .isZero();
        assertThat(program.calls).containsExactly("csv canada_x_y 1 true ", "csv canada_x_y 1 false seen");
        assertThat(run(english, "ingest", "csv", "canada_x_y")).isEqualTo(2);
        assertThat(run(english, "ingest", "csv", "canada_x_y", folder.toString()))
                .isEqualTo(2);
    }

    @Test
    void aWorkerTakesNothing() {
        assertThat(run(english, "ingest", "worker")).isZero();
        assertThat(program.calls).containsExactly("work");
        assertThat(run(english, "ingest", "worker", "file")).isEqualTo(2);
    }

    @Test
    void statusMaySpeakJson() {
        run(english, "status", "--json");
        assertThat(program.calls).containsExactly("status true");
    }

    @Test
    void theReportCardMayWriteItsMisses() {
        run(english, "report-card", "--csv");
        assertThat(program.calls).containsExactly("report-card true");
    }

    @Test
    void coverageIsThatOfLicencesUnlessToldOtherwise() {
        run(english, "coverage-report");
        run(english, "coverage-report", "--scope", "core", "--limit=5");
        assertThat(program.calls).containsExactly("coverage LICENCES 20", "coverage CORE 5");
        assertThat(run(english, "coverage-report", "--scope", "cloud")).isEqualTo(2);
        assertThat(english.err()).contains("cloud does not fit SCOPE");
    }

    @Test
    void mergesAreProposedFromASimilarityOn() {
        run(english, "propose", "merges", "--similarity", "0.9", "--csv", "proposals.csv");
        assertThat(program.calls).containsExactly("merges 0.9 20 proposals.csv");
        assertThat(run(english, "propose", "merges", "--similarity", "1.5")).isEqualTo(2);
        assertThat(english.err()).contains("--similarity 1.5");
    }

    @Test
    void theLatestVersionIsReleasedUnlessToldOtherwise() {
        run(english, "release");
        run(english, "release", "--version", "2026-11-23.1");
        run(english, "release", "--all");
        assertThat(program.calls).containsExactly("release latest", "release 2026-11-23.1", "release all");
        assertThat(run(english, "release", "--all", "--version", "2026-11-23.1"))
                .isEqualTo(2);
    }

    @Test
    void aBackupReplacesWhatIsLoadedOnlyWhenToldTo(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("vigie.zip"), "a");
        run(english, "backup", folder.toString());
        run(english, "restore", file.toString());
        run(english, "restore", "--replace", file.toString());
        assertThat(program.calls)
                .containsExactly("backup " + folder, "restore vigie.zip false", "restore vigie.zip true");
        assertThat(run(english, "restore", folder.toString())).isEqualTo(2);
        assertThat(run(english, "backup", folder.resolve("no/such/vigie.zip").toString()))
                .isEqualTo(2);
        assertThat(english.err()).contains("no readable file").contains("no folder");
    }

    @Test
    void theExitCodeIsThatOfTheProgram() {
        program.answer = ExitCode.INCOMPLETE;
        assertThat(run(english, "ingest", "bundled")).isEqualTo(3);
        program.answer = ExitCode.BUSY;
        assertThat(run(english, "ingest", "bundled")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ingest",
                "ingest bundled",
                "ingest files",
                "ingest seao",
                "ingest csv",
                "status",
                "report-card",
                "coverage-report",
                "propose",
                "propose merges",
                "release",
                "backup",
                "restore"
            })
    void everyCommandHasHelpInBothLanguages(String command) {
        var arguments = (command + " --help").strip().split(" ");
        assertThat(run(french, arguments)).isZero();
        assertThat(french.out())
                .startsWith("Utilisation : vigie")
                .contains("--help")
                .doesNotContain("usage.");
        assertThat(run(english, arguments)).isZero();
        assertThat(english.out()).startsWith("Usage: vigie").contains("--help");
        assertThat(program.calls).isEmpty();
    }

    @Test
    void theVersionIsSaid() {
        assertThat(run(english, "--version")).isZero();
        assertThat(english.out()).startsWith("vigie-ingest ");
    }

    @Test
    void wrongArgumentsAreExplainedAndHelpIsNamed() {
        assertThat(run(french, "ingest", "seao", "--sinse", "2021-03")).isEqualTo(2);
        assertThat(french.err()).contains("--sinse").contains("--since").contains("vigie ingest seao --help");
        assertThat(run(french, "ingest", "files")).isEqualTo(2);
        assertThat(french.err()).contains("Il manque : PATH");
        assertThat(run(english, "ingest", "seao", "--since", "March")).isEqualTo(2);
        assertThat(english.err()).contains("March does not fit YYYY-MM");
        assertThat(run(english, "ingest", "seao", "--since", "2021-03", "--until", "2020-01"))
                .isEqualTo(2);
        assertThat(english.err()).contains("--until 2020-01 is before --since 2021-03");
        assertThat(run(english, "ingest", "files", "/no/such/folder")).isEqualTo(2);
        assertThat(english.err()).contains("/no/such/folder");
        assertThat(program.calls).isEmpty();
    }

    @Test
    void aFailureIsOneSentenceThatSaysWhatToDo() {
        program.failure = new IOException("outer", new IOException("disk is full"));
        assertThat(run(english, "ingest", "bundled")).isEqualTo(1);
        assertThat(english.err()).contains("Failed: disk is full").doesNotContain("\tat ");
    }

    private int run(SpokenConsole console, String... arguments) {
        return VigieCommand.commandLine(console.console(), program).execute(arguments);
    }

    private static final class RecordedProgram implements Program {
        private final List<String> calls = new ArrayList<>();
        private ExitCode answer = ExitCode.OK;
        private @Nullable IOException failure;

        private ExitCode called(String call) throws IOException {
            calls.add(call);
            if (failure != null) {
                throw failure;
            }
            return answer;
        }

        @Override
        public ExitCode ingestBundled(boolean onlyIfEmpty, Optional<String> acknowledgement) throws IOException {
            return called("bundled " + onlyIfEmpty);
        }

        @Override
        public ExitCode ingestFiles(List<Path> paths, Optional<String> acknowledgement) throws IOException {
            return called("files " + paths.size());
        }

        @Override
        public ExitCode ingestSeao(FetchPeriod period, boolean dryRun, Optional<String> acknowledgement)
                throws IOException {
            return called("seao " + period.since() + " " + period.until() + " " + dryRun);
        }

        @Override
        public ExitCode ingestCsv(
                String declaration, List<Path> files, boolean dryRun, Optional<String> acknowledgement)
                throws IOException {
            return called("csv " + declaration + " " + files.size() + " " + dryRun + " " + acknowledgement.orElse(""));
        }

        @Override
        public ExitCode work() throws IOException {
            return called("work");
        }

        @Override
        public ExitCode status(boolean json) throws IOException {
            return called("status " + json);
        }

        @Override
        public ExitCode reportCard(boolean csv) throws IOException {
            return called("report-card " + csv);
        }

        @Override
        public ExitCode reportCoverage(Scope scope, int limit) throws IOException {
            return called("coverage " + scope + " " + limit);
        }

        @Override
        public ExitCode proposeMerges(BigDecimal leastSimilarity, int limit, @Nullable Path csv) throws IOException {
            return called("merges " + leastSimilarity + " " + limit + " " + csv);
        }

        @Override
        public ExitCode backUp(Path place) throws IOException {
            return called("backup " + place);
        }

        @Override
        public ExitCode restore(Path file, boolean replace) throws IOException {
            return called("restore " + file.getFileName() + " " + replace);
        }

        @Override
        public ExitCode release(Optional<String> version, boolean all) throws IOException {
            return called("release " + (all ? "all" : version.orElse("latest")));
        }
    }
}
