package org.vigienuage.ingest.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.csv.BundledDeclarations;
import org.vigienuage.ingest.csv.CsvTrial;
import org.vigienuage.ingest.csv.Declaration;
import org.vigienuage.ingest.csv.DeclarationStore;
import org.vigienuage.ingest.csv.MalformedDeclarationException;
import org.vigienuage.ingest.csv.TrialReport;
import org.vigienuage.ingest.file.InputFile;
import org.vigienuage.ingest.file.InputFiles;

/** {@code ingest csv}: files of another publisher, by a declaration of ours or of the person. */
@Component
class CsvIntake {

    private final IngestRunner runner;
    private final Registration registration;
    private final BundledDeclarations bundled;
    private final DeclarationStore store;
    private final CsvTrial trial;
    private final CsvTrialText text;
    private final Console console;

    CsvIntake(
            IngestRunner runner,
            Registration registration,
            BundledDeclarations bundled,
            DeclarationStore store,
            CsvTrial trial,
            CsvTrialText text,
            Console console) {
        this.runner = runner;
        this.registration = registration;
        this.bundled = bundled;
        this.store = store;
        this.trial = trial;
        this.text = text;
        this.console = console;
    }

    ExitCode run(String name, List<Path> paths, boolean dryRun, Optional<String> acknowledgement) throws IOException {
        var declaration = declaration(name);
        var files = new ArrayList<InputFile>();
        for (var path : paths) {
            files.add(InputFile.declared(
                    String.valueOf(path.getFileName()), () -> Files.newInputStream(path), declaration.id()));
        }
        var allReadable = true;
        for (var file : files) {
            var report = trial.of(declaration, file);
            text.tell(declaration.id(), file.name(), report);
            allReadable &= isReadable(report);
        }
        if (dryRun) {
            console.say("csv.dry-run");
            return allReadable ? ExitCode.OK : ExitCode.INCOMPLETE;
        }
        var names = String.join(" ", files.stream().map(InputFile::name).toList());
        return runner.run("ingest csv " + declaration.id() + " " + names, acknowledgement, () -> {
            store.keep(declaration);
            return registration.register(new InputFiles(files, List.of()));
        });
    }

    /** A file of the person where there is one of that name, else a declaration that comes with the program. */
    private Declaration declaration(String name) throws IOException {
        var path = Path.of(name);
        if (!Files.isRegularFile(path)) {
            return bundled.find(name)
                    .orElseThrow(() -> new CommandFailure(
                            console.messages().text("csv.no-declaration", name, String.join(", ", bundled.ids())),
                            null));
        }
        try {
            var declaration = Declaration.parse(
                    String.valueOf(path.getFileName()), Files.readString(path, StandardCharsets.UTF_8));
            var ours = bundled.find(declaration.id());
            if (ours.isPresent() && !ours.get().yaml().equals(declaration.yaml())) {
                throw new CommandFailure(console.messages().text("csv.name-taken", declaration.id()), null);
            }
            return declaration;
        } catch (MalformedDeclarationException malformed) {
            throw new CommandFailure(
                    console.messages().text("csv.malformed", String.valueOf(malformed.getMessage())), malformed);
        } catch (java.nio.charset.CharacterCodingException undecodable) {
            throw new CommandFailure(console.messages().text("csv.malformed", name + ": UTF-8"), undecodable);
        }
    }

    private static boolean isReadable(TrialReport report) {
        return report.problem() == null;
    }
}
