package org.vigienuage.bench.corpus;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

/** What came out of a corpus, in the form of {@code expected.json}. */
public final class LoadedTotals {

    private static final String QUERY = """
            WITH award AS (
                SELECT
                    value.*,
                    extract(year FROM award.bucket_date - interval '3 months')::int AS fiscal_year,
                    EXISTS (
                        SELECT FROM classification.classified
                        WHERE subject_id = 'award:' || award.award_key AND scope = 'core') AS is_core
                FROM procurement.award
                JOIN procurement.award_value AS value USING (award_key)
            ), total AS (
                SELECT
                    exclusion,
                    fiscal_year,
                    count(*) AS awards,
                    round(coalesce(sum(low_amount), 0), 2) AS low,
                    round(coalesce(sum(central_amount), 0), 2) AS central,
                    round(coalesce(sum(high_amount), 0), 2) AS high
                FROM award
                GROUP BY GROUPING SETS ((exclusion), (exclusion, fiscal_year))
                HAVING grouping(fiscal_year) = 1 OR exclusion IS NULL
            ), shown AS (
                SELECT exclusion, fiscal_year, json_build_object(
                    'awards', awards, 'low', low::text, 'central', central::text, 'high', high::text) AS sum
                FROM total
            )
            SELECT json_build_object(
                'notices', (SELECT count(*) FROM procurement.notice),
                'bids', (SELECT count(*) FROM procurement.bid),
                'awards', (SELECT count(*) FROM award),
                'knownAwards', (SELECT count(awarded_amount) FROM award),
                'awardedDollars', (SELECT round(coalesce(sum(awarded_amount), 0), 2)::text FROM award),
                'included', (SELECT sum FROM shown WHERE exclusion IS NULL AND fiscal_year IS NULL),
                'excluded', (SELECT json_object_agg(exclusion, sum ORDER BY exclusion) FROM shown WHERE exclusion IS NOT NULL),
                'sharedCeilingReduction', (SELECT round(coalesce(sum(reduction_amount), 0), 2)::text FROM award),
                'byFiscalYear', (SELECT json_object_agg(fiscal_year, sum ORDER BY fiscal_year) FROM shown WHERE fiscal_year IS NOT NULL),
                'coreAwards', (SELECT count(*) FROM award WHERE is_core AND exclusion IS NULL),
                'orphanFinals', (SELECT count(*) FROM procurement.final WHERE fate = 'orphan'),
                'orphanExpenses', (SELECT count(*) FROM procurement.expense WHERE fate = 'orphan'),
                'quarantinedFiles', (SELECT count(*) FROM source.source_file WHERE state = 'quarantined'),
                'issues', (SELECT json_object_agg(kind, count ORDER BY kind) FROM (
                    SELECT kind, count(*) AS count
                    FROM (
                        SELECT kind FROM procurement.data_issue
                        UNION ALL
                        SELECT kind FROM staging.data_issue
                    ) AS issue
                    -- These two are counted by row, which the corpus does not foretell.
                    WHERE kind NOT IN ('fake-neq', 'duplicate-bid')
                    GROUP BY kind
                ) AS counted))
            """;

    private LoadedTotals() {}

    /** Asks the database into which the corpus was loaded; needs the owner's login. */
    public static String asJson(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            return Objects.requireNonNull(row.getString(1));
        }
    }
}
