package org.vigienuage.ingest.command;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.springframework.stereotype.Component;
import org.vigienuage.database.Database;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.worker.Invitations;
import org.vigienuage.ingest.worker.InvitedWorker;

/** {@code ingest worker}: says what a worker does. */
@Component
class WorkerReport implements InvitedWorker.Listener {

    private final InvitedWorker worker;
    private final Database database;
    private final StopSignal stop;
    private final Console console;
    private boolean isReachable = true;

    WorkerReport(InvitedWorker worker, Database database, StopSignal stop, Console console) {
        this.worker = worker;
        this.database = database;
        this.stop = stop;
        this.console = console;
    }

    ExitCode run() throws IOException {
        console.say("worker.waiting", Invitations.WORKER, database.owner().url().replaceFirst("\\?.*", ""));
        try {
            worker.work(this);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        console.say("worker.stopped");
        return ExitCode.OK;
    }

    @Override
    public boolean isStopRequested() {
        return stop.isRequested();
    }

    @Override
    public void done(String part, long files) {
        isReachable = true;
        console.say("worker.part", part, files);
    }

    @Override
    public void failed(String part, String reason) {
        console.complain("worker.part-failed", part, reason);
    }

    /** Said once, however long it lasts. */
    @Override
    public void unreachable(String reason) {
        if (isReachable) {
            console.complain("worker.unreachable", reason);
        }
        isReachable = false;
    }
}
