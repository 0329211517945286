package org.vigienuage.ingest.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.file.InputFiles;

/** {@code ingest files}: files and folders of this machine. */
@Component
class FilesIntake {

    private final IngestRunner runner;
    private final Registration registration;

    FilesIntake(IngestRunner runner, Registration registration) {
        this.runner = runner;
        this.registration = registration;
    }

    ExitCode run(List<Path> paths, Optional<String> acknowledgement) throws IOException {
        // Names only: where somebody keeps their files is nobody's business.
        var names = paths.stream()
                .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
                .toList();
        return runner.run(
                "ingest files " + String.join(" ", names),
                acknowledgement,
                () -> registration.register(InputFiles.under(paths)));
    }
}
