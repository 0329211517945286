package org.vigienuage.ingest.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.csv.BundledDeclarations;
import org.vigienuage.ingest.csv.DeclarationStore;
import org.vigienuage.ingest.file.InputFiles;

/** {@code ingest bundled}: the extract that comes with the program. */
@Component
class BundledIntake {

    static final String COMMAND = "ingest bundled";

    private static final String EXTRACT = "classpath*:data-sources/*/extract/**";

    private final IngestRunner runner;
    private final Registration registration;
    private final RunLedger ledger;
    private final ResourcePatternResolver resources;
    private final BundledDeclarations declarations;
    private final DeclarationStore store;
    private final Console console;

    BundledIntake(
            IngestRunner runner,
            Registration registration,
            RunLedger ledger,
            ResourcePatternResolver resources,
            BundledDeclarations declarations,
            DeclarationStore store,
            Console console) {
        this.runner = runner;
        this.registration = registration;
        this.ledger = ledger;
        this.resources = resources;
        this.declarations = declarations;
        this.store = store;
        this.console = console;
    }

    ExitCode run(boolean onlyIfEmpty, Optional<String> acknowledgement) throws IOException {
        if (onlyIfEmpty && ledger.hasLoaded()) {
            console.say("bundled.not-empty");
            return ExitCode.OK;
        }
        return runner.run(COMMAND, acknowledgement, this::takeAll);
    }

    /** The extract of SEAO, and the files of other sources that come with their declarations. */
    private IntakeSummary takeAll() throws IOException {
        var records = new ArrayList<>(InputFiles.matching(resources, EXTRACT).records());
        for (var declaration : declarations.withFiles()) {
            store.keep(declaration);
            records.addAll(declarations.files(declaration));
        }
        return registration.register(new InputFiles(records, List.of()));
    }
}
