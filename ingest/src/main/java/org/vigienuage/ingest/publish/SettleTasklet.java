package org.vigienuage.ingest.publish;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Vacuums what figures are counted from. Until then PostgreSQL looks every row up to see whether a reader may see it,
 * though its index has all that is asked. Autovacuum would come by itself, minutes later; so this failing is no failure.
 */
final class SettleTasklet implements Tasklet {

    private static final Logger LOG = LoggerFactory.getLogger(SettleTasklet.class);

    private final DataSource dataSource;

    SettleTasklet(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** On a connection of its own: a vacuum belongs to no transaction. */
    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("VACUUM mart.award_history, mart.award_supplier_history, mart.unattached_history");
        } catch (SQLException refused) {
            LOG.warn("The published tables are not vacuumed yet; autovacuum will do it", refused);
        }
        return RepeatStatus.FINISHED;
    }
}
