package org.vigienuage.ingest.command;

import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionNotRunningException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import org.vigienuage.ingest.progress.StopSignal;
import org.vigienuage.ingest.progress.StoppedException;
import org.vigienuage.ingest.worker.Invitations;

/** Runs the jobs of Spring Batch, stops them when asked, and clears up after those that were killed. */
@Component
class BatchJobs {

    private static final Logger LOG = LoggerFactory.getLogger(BatchJobs.class);

    private final Map<String, Job> jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final StopSignal stop;
    private final Invitations invitations;

    BatchJobs(
            Map<String, Job> jobs,
            JobOperator operator,
            JobRepository repository,
            StopSignal stop,
            Invitations invitations) {
        this.jobs = jobs;
        this.operator = operator;
        this.repository = repository;
        this.stop = stop;
        this.invitations = invitations;
    }

    /** To be called under the lock: an execution that still claims to run then belongs to a killed process. */
    void recover() {
        invitations.withdraw();
        for (var name : jobs.keySet()) {
            for (var execution : repository.findRunningJobExecutions(name)) {
                LOG.info("Job execution {} of {} was killed", execution.getId(), name);
                operator.recover(execution);
            }
        }
    }

    /**
     * Runs a job to its end. Each run is an instance of its own: what is left to do is in the tables, so that a job
     * goes on where a killed one stopped without asking the bookkeeping.
     */
    @SuppressWarnings("try") // the registration is only there to be closed
    void run(String name, long run) {
        stop.check();
        var parameters = new JobParametersBuilder().addLong("run", run).toJobParameters();
        try (var registration = stop.whenRequested(() -> stopRunning(name))) {
            var execution = operator.start(Objects.requireNonNull(jobs.get(name), name), parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                stop.check();
                throw new IllegalStateException(name + " ended as " + execution.getStatus(), cause(execution));
            }
        } catch (JobExecutionException unstartable) {
            throw new IllegalStateException(unstartable);
        }
    }

    private void stopRunning(String name) {
        for (var execution : repository.findRunningJobExecutions(name)) {
            try {
                operator.stop(execution);
            } catch (JobExecutionNotRunningException alreadyOver) {
                LOG.debug("{} was over before it could be stopped", name, alreadyOver);
            }
        }
    }

    /** What went wrong, rather than the messages of the framework that something did. */
    private static Throwable cause(JobExecution execution) {
        var failures = execution.getAllFailureExceptions();
        return failures.stream()
                .filter(failure -> !(failure instanceof JobExecutionException))
                .findFirst()
                .or(() -> failures.stream().findFirst())
                .orElseGet(StoppedException::new);
    }
}
