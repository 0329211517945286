package org.vigienuage.ingest.worker;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepLocator;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Waits for invitations and does the parts that they offer, some at once, until it is told to stop. */
@Component
public final class InvitedWorker {

    private static final Logger LOG = LoggerFactory.getLogger(InvitedWorker.class);
    private static final long ASK_AGAIN_MILLIS = 200;
    private static final long RECONNECT_MILLIS = 3000;

    private final Invitations invitations;
    private final DataSource dataSource;
    private final StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
    private final int parts;

    /** @param jobs all of them, so that the steps of each can be located */
    InvitedWorker(
            Invitations invitations,
            DataSource dataSource,
            JobRepository repository,
            StepLocator steps,
            Map<String, Job> jobs,
            @Value("${vigie.ingest.workers:2}") int parts) {
        this.invitations = invitations;
        this.dataSource = dataSource;
        this.parts = Math.max(1, parts);
        LOG.debug("Helps with {}", jobs.keySet());
        handler.setJobRepository(repository);
        handler.setStepLocator(steps);
    }

    /** Told what becomes of a worker. */
    public interface Listener {

        boolean isStopRequested();

        void done(String part, long files);

        void failed(String part, String reason);

        void unreachable(String reason);
    }

    /** Works until a stop is requested; a database that goes away is waited for. */
    public void work(Listener listener) throws InterruptedException {
        while (!listener.isStopRequested()) {
            try (var presence = dataSource.getConnection()) {
                invitations.announce(presence, parts);
                workBeside(presence, listener);
            } catch (SQLException | DataAccessException | TransactionException failure) {
                LOG.warn("The database is gone", failure);
                listener.unreachable(String.valueOf(failure.getMessage()));
                Thread.sleep(RECONNECT_MILLIS);
            }
        }
    }

    private void workBeside(Connection presence, Listener listener) throws SQLException, InterruptedException {
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(parts)) {
            while (!listener.isStopRequested()) {
                running.removeIf(Future::isDone);
                var offer = running.size() < parts ? invitations.take() : Optional.<StepExecutionRequest>empty();
                if (offer.isPresent()) {
                    var request = offer.get();
                    running.add(threads.submit(() -> doPart(request, listener)));
                } else {
                    Thread.sleep(ASK_AGAIN_MILLIS);
                    if (!presence.isValid(5)) {
                        throw new SQLException("The connection is closed");
                    }
                }
            }
        }
    }

    private void doPart(StepExecutionRequest request, Listener listener) {
        try {
            var part = handler.handle(request);
            if (part.getStatus() == BatchStatus.FAILED) {
                listener.failed(request.toString(), reason(part));
            } else {
                listener.done(part.getStepName(), part.getWriteCount());
            }
        } catch (RuntimeException failure) {
            LOG.warn("Part {} could not be done", request, failure);
            listener.failed(request.toString(), String.valueOf(failure.getMessage()));
        }
    }

    private static String reason(StepExecution part) {
        return part.getFailureExceptions().stream()
                .map(Throwable::getMessage)
                .findFirst()
                .orElse(part.getExitStatus().getExitDescription());
    }
}
