package org.vigienuage.ingest.fetch;

import java.io.IOException;
import java.nio.file.Path;
import org.vigienuage.ingest.progress.StopSignal;

/** Downloads one resource, resuming and trying again as long as that makes sense. */
final class Downloader {

    /** However little each attempt gains, at some point the file is not to be had today. */
    private static final int MOST_ATTEMPTS = 50;

    private final FileRequest request;
    private final BackOff backOff;
    private final Pace pace;
    private final int fruitlessAttempts;
    private final StopSignal stop;
    private final Path folder;

    Downloader(FileRequest request, BackOff backOff, Pace pace, int fruitlessAttempts, StopSignal stop, Path folder) {
        this.request = request;
        this.backOff = backOff;
        this.pace = pace;
        this.fruitlessAttempts = fruitlessAttempts;
        this.stop = stop;
        this.folder = folder;
    }

    DownloadOutcome download(SeaoResource seao, Validators known) throws IOException, InterruptedException {
        var part = new PartialFile(folder, seao.resource().id());
        var fruitless = 0;
        for (var attempts = 1; ; attempts++) {
            stop.check();
            var before = part.size();
            switch (request.attempt(seao, part, known)) {
                case Attempt.Settled settled -> {
                    return settled.outcome();
                }
                case Attempt.Again again -> {
                    fruitless = part.size() > before ? 1 : fruitless + 1;
                    var asked = again.askedWait();
                    var wait = asked == null ? backOff.before(fruitless) : asked;
                    if (fruitless >= fruitlessAttempts || attempts >= MOST_ATTEMPTS || backOff.isTooLong(wait)) {
                        return again.givenUp();
                    }
                    pace.sleep(wait);
                }
            }
        }
    }
}
