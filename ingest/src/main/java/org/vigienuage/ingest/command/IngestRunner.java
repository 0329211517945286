package org.vigienuage.ingest.command;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.csv.BundledDeclarations;
import org.vigienuage.ingest.csv.DeclarationStore;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.progress.StoppedException;
import org.vigienuage.ingest.publish.Acknowledgement;
import org.vigienuage.ingest.publish.RefusedPublication;

/** One ingest from end to end: take files in, stage every format, publish, say what came of it, and write the release. */
@Component
class IngestRunner {

    private static final Logger LOG = LoggerFactory.getLogger(IngestRunner.class);

    private final DataSource dataSource;
    private final RunLedger ledger;
    private final BatchJobs jobs;
    private final IngestSummary summary;
    private final ReleaseReport releases;
    private final BundledDeclarations declarations;
    private final DeclarationStore store;
    private final Acknowledgement acknowledgement;
    private final RefusalText refusals;
    private final StopSignal stop;
    private final Console console;

    IngestRunner(
            DataSource dataSource,
            RunLedger ledger,
            BatchJobs jobs,
            IngestSummary summary,
            ReleaseReport releases,
            BundledDeclarations declarations,
            DeclarationStore store,
            Acknowledgement acknowledgement,
            RefusalText refusals,
            StopSignal stop,
            Console console) {
        this.dataSource = dataSource;
        this.ledger = ledger;
        this.jobs = jobs;
        this.summary = summary;
        this.releases = releases;
        this.declarations = declarations;
        this.store = store;
        this.acknowledgement = acknowledgement;
        this.refusals = refusals;
        this.stop = stop;
        this.console = console;
    }

    ExitCode run(String command, Optional<String> acknowledgement, Intake intake) throws IOException {
        try (var lock = IngestLock.tryTake(dataSource).orElse(null)) {
            if (lock == null) {
                console.complain("ingest.busy");
                return ExitCode.BUSY;
            }
            if (ledger.markKilled() > 0) {
                console.say("ingest.earlier-killed");
            }
            jobs.recover();
            this.acknowledgement.give(acknowledgement.orElse(null));
            return runLocked(command, intake);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    private ExitCode runLocked(String command, Intake intake) throws IOException {
        var run = ledger.start(command);
        LOG.info("Run {}: {}", run, command);
        try {
            var before = summary.published();
            var taken = intake.take();
            stop.check();
            declarations.refresh(store);
            jobs.run("seaoXmlJob", run);
            jobs.run("seaoOcdsJob", run);
            jobs.run("csvJob", run);
            jobs.run("publishJob", run);
            var outcome = summary.tell(taken, before);
            var isReleased = releases.releasePublished();
            ledger.end(run, "completed", outcome.text());
            return isReleased ? outcome.exitCode() : ExitCode.INCOMPLETE;
        } catch (StoppedException stopped) {
            ledger.end(run, "killed", "stopped on request");
            console.complain("ingest.stopped");
            return ExitCode.FAILURE;
        } catch (RuntimeException failure) {
            recordFailure(run, failure);
            return refused(failure, command);
        } catch (IOException failure) {
            recordFailure(run, failure);
            throw failure;
        }
    }

    /** A refusal is told in full; any other failure is somebody else's to tell. */
    private ExitCode refused(RuntimeException failure, String command) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedPublication refusal) {
                refusals.tell(refusal, command);
                return ExitCode.FAILURE;
            }
        }
        throw failure;
    }

    private void recordFailure(long run, Exception failure) {
        try {
            ledger.end(run, "failed", FailureComplaint.reason(failure));
        } catch (RuntimeException alsoFailed) {
            // Most likely the database itself is what failed; the next run will mark this one as killed.
            failure.addSuppressed(alsoFailed);
        }
    }
}
