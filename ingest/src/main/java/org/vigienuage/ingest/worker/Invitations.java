package org.vigienuage.ingest.worker;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.stereotype.Component;

/**
 * Parts of a run that are offered to workers elsewhere: each is a message in the database, which goes to one of them. A
 * worker that waits shows it by a lock that PostgreSQL holds as long as its connection lives.
 */
@Component
public final class Invitations {

    /** This process, as others call it: machine and number of the process. */
    public static final String WORKER =
            machine() + ":" + ProcessHandle.current().pid();

    private static final String GROUP = "parts";

    /** Any number, as long as nothing else takes it: "vigi" in ASCII. The other half of the lock is how many parts at once. */
    private static final int KEY = 0x76696769;

    private final JdbcTemplate database;
    private final JdbcChannelMessageStore messages;

    Invitations(DataSource dataSource) {
        database = new JdbcTemplate(dataSource);
        messages = new JdbcChannelMessageStore(dataSource);
        messages.setTablePrefix("batch.INT_");
        messages.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
        // Nothing else is made into objects from what lies in the table.
        messages.addAllowedPatterns(
                "org.springframework.batch.integration.partition.StepExecutionRequest",
                "org.springframework.messaging.*",
                "java.util.*",
                "java.lang.*");
        messages.afterPropertiesSet();
    }

    /** How many parts the workers that wait could do at once. */
    public int places() {
        var places = database.queryForObject("""
                SELECT coalesce(sum(objid::bigint), 0)::integer FROM pg_locks
                WHERE locktype = 'advisory' AND classid::bigint = ? AND objsubid = 2 AND granted
                    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())""", Integer.class, KEY);
        return places == null ? 0 : places;
    }

    /** Shows that a worker waits, until the connection ends. */
    void announce(Connection connection, int parts) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_advisory_lock_shared(?, ?)")) {
            statement.setInt(1, KEY);
            statement.setInt(2, parts);
            statement.execute();
        }
    }

    /** Offers a part: an execution of the step of that name. */
    public void offer(String stepName, long stepExecutionId) {
        messages.addMessageToGroup(GROUP, new GenericMessage<>(new StepExecutionRequest(stepName, stepExecutionId)));
    }

    /** A part that is offered; from now on nobody else gets it. */
    Optional<StepExecutionRequest> take() {
        return Optional.ofNullable(messages.pollMessageFromGroup(GROUP))
                .map(message -> (StepExecutionRequest) message.getPayload());
    }

    /** Takes back what nobody took: the step executions that nobody will run. */
    public Set<Long> withdraw() {
        var untaken = new LinkedHashSet<Long>();
        for (var offer = take(); offer.isPresent(); offer = take()) {
            untaken.add(offer.get().getStepExecutionId());
        }
        return untaken;
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
