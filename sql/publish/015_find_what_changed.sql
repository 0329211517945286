-- Which published rows may change: those of the notices that changed. The rest stands as it is.

-- A file that was seen under another name since: whatever it is behind says so.
INSERT INTO procurement.changed_notice
SELECT stated.seao_number
FROM source.source_file AS file
JOIN mart.source_file_history AS published ON published.sha256 = file.sha256 AND published.valid_to IS NULL AND published.name <> file.name
CROSS JOIN LATERAL (
    SELECT seao_number FROM procurement.release WHERE release.source_file_id = file.source_file_id
    UNION
    SELECT seao_number FROM procurement.final WHERE final.source_file_id = file.source_file_id
    UNION
    SELECT seao_number FROM procurement.expense WHERE expense.source_file_id = file.source_file_id
) AS stated
ON CONFLICT DO NOTHING;
ANALYZE procurement.changed_notice;

CREATE UNLOGGED TABLE publication.touched_notice AS
SELECT seao_number FROM procurement.changed_notice;
CREATE UNIQUE INDEX ON touched_notice (seao_number);
ANALYZE touched_notice;

CREATE UNLOGGED TABLE publication.touched_award AS
SELECT award_key FROM procurement.award JOIN touched_notice USING (seao_number)
UNION
SELECT award_key FROM mart.award_history JOIN touched_notice USING (seao_number) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX ON touched_award (award_key);
ANALYZE touched_award;

CREATE UNLOGGED TABLE publication.touched_award_supplier AS
SELECT award_key FROM touched_award;
CREATE UNIQUE INDEX ON touched_award_supplier (award_key);
ANALYZE touched_award_supplier;

CREATE UNLOGGED TABLE publication.touched_unattached AS
SELECT unattached_key FROM mart.unattached_history JOIN touched_notice USING (seao_number) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX ON touched_unattached (unattached_key);
ANALYZE touched_unattached;
