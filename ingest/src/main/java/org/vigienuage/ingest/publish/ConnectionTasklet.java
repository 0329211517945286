package org.vigienuage.ingest.publish;

import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Does its work once, on the connection of the transaction of its step. */
final class ConnectionTasklet implements Tasklet {

    private final DataSource dataSource;
    private final Work work;

    ConnectionTasklet(DataSource dataSource, Work work) {
        this.dataSource = dataSource;
        this.work = work;
    }

    /** What a step does; what it throws rolls the step back. */
    interface Work {
        void in(Connection connection) throws Exception;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws Exception {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            work.in(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        return RepeatStatus.FINISHED;
    }
}
