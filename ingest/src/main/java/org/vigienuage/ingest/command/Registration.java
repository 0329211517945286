package org.vigienuage.ingest.command;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.file.FileRegistration;
import org.vigienuage.ingest.file.InputFile;
import org.vigienuage.ingest.file.InputFiles;
import org.vigienuage.ingest.file.RegistrationProgress;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;
import org.vigienuage.ingest.progress.StopSignal;

/** Hands files to layer 1, with progress, and stops between two of them when asked. */
@Component
class Registration {

    private final FileRegistration files;
    private final Progress progress;
    private final StopSignal stop;
    private final Console console;

    Registration(FileRegistration files, Progress progress, StopSignal stop, Console console) {
        this.files = files;
        this.progress = progress;
        this.stop = stop;
        this.console = console;
    }

    IntakeSummary register(InputFiles input) throws IOException {
        progress.begin(Activity.REGISTERING, input.records().size(), 0);
        var summary = files.register(input.records(), new RegistrationProgress() {
            @Override
            public void hashed(long bytes) {
                progress.advance(0, bytes);
            }

            @Override
            public void registered(InputFile file) {
                progress.fileDone();
                stop.check();
            }
        });
        progress.end();
        return IntakeSummary.of(summary, console.messages())
                .withIgnored(input.ignored().size());
    }

    /** One file among others of which somebody else shows the progress. */
    IntakeSummary register(InputFile file) throws IOException {
        return IntakeSummary.of(files.register(List.of(file), RegistrationProgress.NONE), console.messages());
    }
}
