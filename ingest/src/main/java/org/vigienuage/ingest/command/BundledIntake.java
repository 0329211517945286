package org.vigienuage.ingest.command;

import java.io.IOException;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
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
    private final Console console;

    BundledIntake(
            IngestRunner runner,
            Registration registration,
            RunLedger ledger,
            ResourcePatternResolver resources,
            Console console) {
        this.runner = runner;
        this.registration = registration;
        this.ledger = ledger;
        this.resources = resources;
        this.console = console;
    }

    ExitCode run(boolean onlyIfEmpty) throws IOException {
        if (onlyIfEmpty && ledger.hasLoaded()) {
            console.say("bundled.not-empty");
            return ExitCode.OK;
        }
        return runner.run(COMMAND, () -> registration.register(InputFiles.matching(resources, EXTRACT)));
    }
}
