package org.vigienuage.ingest.command;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.file.SourceFile;
import org.vigienuage.ingest.file.SourceFileKind;
import org.vigienuage.ingest.file.StagingProgress;
import org.vigienuage.ingest.progress.Activity;
import org.vigienuage.ingest.progress.Progress;

/** Shows the staging of files, and counts those that went to quarantine. */
@Component
class ShownStaging implements StagingProgress {

    private final Progress progress;
    private final Console console;
    private final AtomicInteger quarantined = new AtomicInteger();

    ShownStaging(Progress progress, Console console) {
        this.progress = progress;
        this.console = console;
    }

    @Override
    public void started(SourceFileKind.Era era, int files, long bytes) {
        if (files > 0) {
            progress.begin(activity(era), files, bytes);
        }
    }

    @Override
    public void advanced(long records, long bytes) {
        progress.advance(records, bytes);
    }

    @Override
    public void staged(SourceFile file, int records, int issues) {
        progress.fileDone();
    }

    @Override
    public void quarantined(SourceFile file, String message) {
        progress.fileDone();
    }

    @Override
    public void ended(SourceFileKind.Era era, int setAside) {
        quarantined.addAndGet(setAside);
    }

    @Override
    public void helped(String worker, long files) {
        console.say("worker.helped", worker, files);
    }

    @Override
    public void lost(String worker, String reason) {
        console.complain("worker.lost", worker, reason);
    }

    private static Activity activity(SourceFileKind.Era era) {
        return switch (era) {
            case XML -> Activity.STAGING_XML;
            case OCDS -> Activity.STAGING_OCDS;
            case CSV -> Activity.STAGING_CSV;
            case UNKNOWN -> throw new IllegalArgumentException("Nothing reads files of an unknown kind");
        };
    }

    int quarantinedFiles() {
        return quarantined.get();
    }
}
