package org.vigienuage.ingest.merge;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Asks the database for suppliers that look alike or share an enterprise number. */
@Component
public class MergeProposals {

    private final DSLContext database;

    MergeProposals(DSLContext database) {
        this.database = database;
    }

    /**
     * All proposals, those first that would change cloud totals most.
     *
     * @param leastSimilarity of two spellings, by trigrams: 0 for none in common, 1 for the same normalised name
     * @throws TrigramsMissingException where PostgreSQL has no {@code pg_trgm}
     */
    public Result<Record> find(BigDecimal leastSimilarity) {
        requireTrigrams();
        // The working tables live as long as the transaction.
        return database.transactionResult(transaction -> transaction
                .dsl()
                .resultQuery("SELECT * FROM mart.merge_proposal({0})", DSL.val(leastSimilarity))
                .fetch());
    }

    /** Here and not in a migration: a PostgreSQL without it can do all the rest. */
    private void requireTrigrams() {
        try {
            database.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public");
        } catch (DataAccessException missing) {
            throw new TrigramsMissingException(missing);
        }
    }
}
