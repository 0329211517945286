package org.vigienuage.ingest.file;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.vigienuage.ingest.worker.Invitations;

/**
 * Does the parts of a staging step: some on threads of this process, and one for each place of a worker elsewhere that
 * waits. A part is not a list of files: whoever does one takes a waiting file at a time, under a lock that ends with its
 * connection. So nothing has to be handed back when a worker is lost, and the step is over when no file waits any more.
 */
final class SharedPartitionHandler implements PartitionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SharedPartitionHandler.class);
    private static final long LOOK_AGAIN_MILLIS = 200;

    /** Looks at nobody being at work before this process takes over what it left to others. */
    private static final int LOOKS_BEFORE_TAKING_OVER = 10;

    /** Time for a worker to say that its part is over, once no file waits. */
    private static final long LAST_WORD_MILLIS = 10_000;

    /** Under which a part remembers who did it, and why that failed. */
    static final String WORKER = "worker";

    static final String FAILURE = "failure";

    private final JobRepository repository;
    private final Step worker;
    private final WaitingFileReader files;
    private final SourceFileKind.Era era;
    private final StagingProgress progress;
    private final Invitations invitations;
    private final int threads;

    SharedPartitionHandler(
            JobRepository repository,
            Step worker,
            WaitingFileReader files,
            SourceFileKind.Era era,
            StagingProgress progress,
            Invitations invitations,
            int threads) {
        this.repository = repository;
        this.worker = worker;
        this.files = files;
        this.era = era;
        this.progress = progress;
        this.invitations = invitations;
        this.threads = threads;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution whole) throws Exception {
        int quarantinedBefore = files.countQuarantined();
        int places = files.countWaiting() == 0 ? 0 : invitations.places();
        int here = places == 0 ? Math.max(1, threads) : threads;
        List<StepExecution> parts = splitter.split(whole, here + places).stream()
                .sorted(Comparator.comparing(StepExecution::getId))
                .toList();
        List<StepExecution> elsewhere = parts.subList(here, parts.size());
        elsewhere.forEach(part -> invitations.offer(worker.getName(), part.getId()));
        List<StepExecution> done = new ArrayList<>(doHere(parts.subList(0, here)));
        doWhatIsLeft(whole, done, !elsewhere.isEmpty());
        done.addAll(settle(elsewhere));
        progress.ended(era, files.countQuarantined() - quarantinedBefore);
        return done;
    }

    private List<StepExecution> doHere(List<StepExecution> parts) throws InterruptedException, ExecutionException {
        if (parts.isEmpty()) {
            return parts;
        }
        try (var executor = Executors.newFixedThreadPool(parts.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (StepExecution part : parts) {
                running.add(executor.submit(() -> {
                    worker.execute(part);
                    return part;
                }));
            }
            for (Future<?> part : running) {
                part.get();
            }
        }
        return parts;
    }

    /** Files that others have in hand are waited for; files that nobody has in hand are done here. */
    private void doWhatIsLeft(StepExecution whole, List<StepExecution> done, boolean isShared) throws Exception {
        int idleLooks = 0;
        int before = Integer.MAX_VALUE;
        for (int waiting = files.countWaiting(); waiting > 0 && !isOver(whole, done); waiting = files.countWaiting()) {
            idleLooks = waiting < before ? 0 : idleLooks + 1;
            before = waiting;
            boolean isLeftToOthers = threads == 0 && isShared && idleLooks < LOOKS_BEFORE_TAKING_OVER;
            int free = isLeftToOthers ? 0 : files.countFree();
            if (free == 0 || (threads == 0 && isShared && free < waiting)) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
            } else {
                StepExecution again = repository.createStepExecution(
                        worker.getName() + ":again" + done.size(), whole.getJobExecution());
                done.addAll(doHere(List.of(again)));
            }
        }
    }

    private boolean isOver(StepExecution whole, List<StepExecution> done) {
        var job = repository.getJobExecution(whole.getJobExecutionId());
        return job == null
                || job.isStopping()
                || done.stream().anyMatch(part -> part.getStatus() != BatchStatus.COMPLETED);
    }

    /** What became of the parts that were offered; those that failed or were lost are told of, and count for nothing. */
    private List<StepExecution> settle(List<StepExecution> elsewhere) throws InterruptedException {
        var untaken = elsewhere.isEmpty() ? Set.<Long>of() : invitations.withdraw();
        List<StepExecution> completed = new ArrayList<>();
        long deadline = System.nanoTime() + LAST_WORD_MILLIS * 1_000_000;
        for (StepExecution offered : elsewhere) {
            StepExecution part = repository.getStepExecution(offered.getId());
            while (part != null
                    && !untaken.contains(part.getId())
                    && part.getStatus().isRunning()
                    && System.nanoTime() < deadline) {
                Thread.sleep(LOOK_AGAIN_MILLIS);
                part = repository.getStepExecution(offered.getId());
            }
            if (part == null) {
                continue;
            }
            if (untaken.contains(part.getId())) {
                end(part, BatchStatus.COMPLETED, ExitStatus.NOOP);
            } else if (part.getStatus() == BatchStatus.COMPLETED) {
                progress.helped(remembered(part, WORKER, part.getStepName()), part.getWriteCount());
                completed.add(part);
            } else if (part.getStatus().isRunning()) {
                end(part, BatchStatus.FAILED, ExitStatus.FAILED.addExitDescription("lost"));
                progress.lost(part.getStepName(), "?");
            } else if (part.getStatus() == BatchStatus.FAILED) {
                progress.lost(remembered(part, WORKER, part.getStepName()), remembered(part, FAILURE, "?"));
            }
        }
        return completed;
    }

    private void end(StepExecution part, BatchStatus status, ExitStatus exit) {
        part.setStatus(status);
        part.setExitStatus(exit);
        part.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
        try {
            repository.update(part);
        } catch (OptimisticLockingFailureException meanwhile) {
            LOG.info("Part {} ended by itself after all", part.getStepName(), meanwhile);
        }
    }

    private static String remembered(StepExecution part, String what, String otherwise) {
        return part.getExecutionContext().getString(what, otherwise);
    }
}
