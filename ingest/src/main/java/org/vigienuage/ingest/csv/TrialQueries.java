package org.vigienuage.ingest.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Asks the staged rows of one file what they would bring. */
final class TrialQueries {

    private static final int MOST_EXAMPLES = 3;

    private final DSLContext database;

    TrialQueries(DSLContext database) {
        this.database = database;
    }

    TrialReport report(long file, Declaration declaration) {
        database.execute("ANALYZE staging.csv_record");
        var counts = database.fetchSingle(
                "SELECT row_count, rejected_count, filtered_count FROM staging.csv_file WHERE source_file_id = ?",
                file);
        var accepted = database.fetchSingle(
                "SELECT count(*), count(*) - count(DISTINCT record_key) FROM staging.csv_record"
                        + " WHERE source_file_id = ?",
                file);
        var sums = database.fetchSingle("""
                SELECT count(*), count(*) FILTER (WHERE latest > 1), coalesce(sum(latest) FILTER (WHERE latest > 1), 0),
                    min(award_date), max(award_date)
                FROM (
                    SELECT DISTINCT ON (record_key)
                        coalesce(nullif(final_amount, 0), nullif(contract_amount, 0), awarded_amount) AS latest, award_date
                    FROM staging.csv_record
                    WHERE source_file_id = ?
                    ORDER BY record_key, sort_key COLLATE "C" DESC, position DESC) AS record""", file);
        return new TrialReport(
                null,
                counts.get(0, Integer.class),
                accepted.get(0, Integer.class),
                counts.get(1, Integer.class),
                counts.get(2, Integer.class),
                accepted.get(1, Integer.class),
                suspected(file, declaration),
                new TrialReport.Sums(
                        sums.get(0, Integer.class), sums.get(1, Integer.class), sums.get(2, BigDecimal.class)),
                sums.get(3, LocalDate.class),
                sums.get(4, LocalDate.class),
                findings(file));
    }

    /** By the rule that flags them once they are loaded, as far as it can be told before. */
    private int suspected(long file, Declaration declaration) {
        return database.fetchSingle("""
                WITH record AS MATERIALIZED (
                    SELECT
                        record_key, seao_number, award_date, ARRAY[awarded_amount, contract_amount, final_amount] AS figures,
                        procurement.normalized_name(supplier_name) AS supplier_name, procurement.plain_text(buyer_name) AS buyer_name
                    FROM staging.csv_record
                    WHERE source_file_id = ?
                ), supplier AS MATERIALIZED (
                    SELECT normalized_name, min(supplier_key) AS supplier_key
                    FROM procurement.supplier_name
                    WHERE supplier_key <> 'unnamed'
                    GROUP BY normalized_name
                ), organization AS MATERIALIZED (
                    SELECT normalized_name, min(organization_key) AS organization_key
                    FROM procurement.organization_name
                    GROUP BY normalized_name
                )
                SELECT count(DISTINCT record.record_key)
                FROM record
                LEFT JOIN supplier ON supplier.normalized_name = record.supplier_name
                LEFT JOIN organization ON organization.normalized_name = record.buyer_name
                CROSS JOIN LATERAL procurement.restated_award(
                    ?, record.seao_number, supplier.supplier_key, organization.organization_key, record.figures, record.award_date)""", file, declaration.id()).get(0, Integer.class);
    }

    private List<TrialReport.Finding> findings(long file) {
        var findings = new ArrayList<TrialReport.Finding>();
        for (var found : database.fetch("""
                SELECT kind, coalesce(field, ''), count(*) FROM staging.data_issue WHERE source_file_id = ?
                GROUP BY kind, coalesce(field, '') ORDER BY count(*) DESC, kind, coalesce(field, '')""", file)) {
            var kind = found.get(0, String.class);
            var field = found.get(1, String.class);
            findings.add(
                    new TrialReport.Finding(kind, field, found.get(2, Integer.class), examples(file, kind, field)));
        }
        return List.copyOf(findings);
    }

    private List<TrialReport.Example> examples(long file, String kind, String field) {
        return database.fetch("""
                SELECT coalesce(record_key, ''), concat_ws('; ', value, detail) FROM staging.data_issue
                WHERE source_file_id = ? AND kind = ? AND coalesce(field, '') = ? ORDER BY position, data_issue_id LIMIT ?""", file, kind, field, MOST_EXAMPLES)
                .map(row -> new TrialReport.Example(row.get(0, String.class), row.get(1, String.class)));
    }
}
