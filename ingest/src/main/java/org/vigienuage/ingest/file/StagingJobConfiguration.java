package org.vigienuage.ingest.file;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepLocator;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.vigienuage.ingest.worker.Invitations;

/**
 * What the jobs that stage files have in common; they differ in their reader alone. A job is one step, split into
 * workers, of this process and of others, that share the files waiting in the database: it has no position of its own to restore, so running it again
 * after whatever happened goes on where it stopped.
 */
@Configuration(proxyBeanMethods = false)
public class StagingJobConfiguration implements StepLocator {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final DataSource dataSource;
    private final DSLContext database;
    private final SourceFileStore store;
    private final StagingProgress progress;
    private final Clock clock;
    private final Invitations invitations;
    private final int workers;
    private final Map<String, Step> workerSteps = new ConcurrentHashMap<>();

    StagingJobConfiguration(
            JobRepository repository,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            DSLContext database,
            SourceFileStore store,
            ObjectProvider<StagingProgress> progress,
            ObjectProvider<Clock> clock,
            Invitations invitations,
            @Value("${vigie.ingest.workers:2}") int workers) {
        this.repository = repository;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.database = database;
        this.store = store;
        this.progress = progress.getIfAvailable(() -> StagingProgress.NONE);
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.invitations = invitations;
        this.workers = workers;
    }

    /** A job of one step. */
    public Job job(String name, SourceFileKind.Era era, Step step) {
        return new JobBuilder(name, repository)
                .listener(new JobExecutionListener() {
                    @Override
                    public void beforeJob(JobExecution execution) {
                        new WaitingFileReader(database, era).announce(progress);
                    }
                })
                .start(step)
                .build();
    }

    /** The step that stages all files of an era that wait, one file in one transaction. */
    public Step step(String name, SourceFileKind.Era era, RecordFileReader reader) {
        Step worker = new StepBuilder(name + "Worker", repository)
                .<SourceFile, SourceFile>chunk(1)
                .transactionManager(transactions)
                .reader(new WaitingFileReader(database, era))
                .writer(new StagedFileWriter(dataSource, database, transactions, store, reader, progress, clock))
                .listener(new NamedWorker())
                .build();
        workerSteps.put(worker.getName(), worker);
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), StagingJobConfiguration::numberedWorkers)
                .partitionHandler(new SharedPartitionHandler(
                        repository, worker, new WaitingFileReader(database, era), era, progress, invitations, workers))
                .build();
    }

    /** The step that a worker elsewhere runs its part of; null when there is none of that name. */
    @Override
    public @Nullable Step getStep(String workerName) {
        return workerSteps.get(workerName);
    }

    /** Leaves with each part who did it. */
    private static final class NamedWorker implements StepExecutionListener {
        @Override
        public ExitStatus afterStep(StepExecution part) {
            part.getExecutionContext().putString(SharedPartitionHandler.WORKER, Invitations.WORKER);
            part.getFailureExceptions().stream()
                    .findFirst()
                    .ifPresent(failure ->
                            part.getExecutionContext().putString(SharedPartitionHandler.FAILURE, reason(failure)));
            return part.getExitStatus();
        }

        /** What went wrong, rather than the messages of the framework that something did. */
        private static String reason(Throwable failure) {
            Throwable cause = failure;
            while (cause instanceof RuntimeException && cause.getCause() != null && isOfTheFramework(cause)) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }

        private static boolean isOfTheFramework(Throwable failure) {
            return failure.getClass().getName().startsWith("org.springframework.batch.");
        }
    }

    private static Map<String, ExecutionContext> numberedWorkers(int workers) {
        Map<String, ExecutionContext> contexts = new HashMap<>();
        for (int worker = 1; worker <= workers; worker++) {
            contexts.put(Integer.toString(worker), new ExecutionContext());
        }
        return contexts;
    }
}
