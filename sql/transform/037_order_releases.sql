-- Every restatement of every notice, newest first.
-- Order of time (method, section 2): end of the XML period in Montréal or OCDS version stamp; plain before revision;
-- longer period before shorter; then the hash. So the order in which files were loaded never matters.

-- One rank per file, used wherever the newest file speaks: a later statement has a higher rank.
CREATE UNLOGGED TABLE file_rank AS
SELECT
    source_file_id,
    kind,
    (period_end + time '23:59:59') AT TIME ZONE 'America/Toronto' AS stated_at,
    kind LIKE '%-revision' AS is_revision,
    row_number() OVER (
        ORDER BY
            period_end NULLS FIRST,
            kind LIKE '%-revision',
            coalesce(has_publication_dates, false),
            period_end - period_start DESC NULLS FIRST,
            sha256 COLLATE "C") AS rank
FROM source.source_file
WHERE state = 'staged' AND era = 'xml';
CREATE UNIQUE INDEX ON file_rank (source_file_id);
ANALYZE file_rank;

CREATE UNLOGGED TABLE winner_count AS
SELECT supplier.source_file_id, supplier.position, count(*) FILTER (WHERE adjudicataire = '1') AS winner_count, count(*) AS row_count
FROM touched
JOIN staging.xml_notice AS notice ON notice.numeroseao = touched.seao_number
JOIN staging.xml_supplier AS supplier USING (source_file_id, position)
GROUP BY supplier.source_file_id, supplier.position;
ANALYZE winner_count;

INSERT INTO procurement.release
WITH stated AS (
    SELECT
        touched.seao_number,
        'xml' AS era,
        notice.source_file_id,
        notice.position,
        file_rank.stated_at,
        file_rank.is_revision,
        file_rank.rank AS file_rank,
        '' AS sha256,
        ARRAY[]::text[] AS tags,
        coalesce(supplier.winner_count, 0) AS award_count,
        coalesce(supplier.row_count, 0) AS bid_count
    FROM touched
    JOIN staging.xml_notice AS notice ON notice.numeroseao = touched.seao_number
    JOIN file_rank USING (source_file_id)
    LEFT JOIN winner_count AS supplier USING (source_file_id, position)
    UNION ALL
    SELECT
        release.seao_number, 'ocds', release.source_file_id, release.position, release.released_at, false, 0, file.sha256,
        release.tags, release.award_count, release.bid_count
    FROM touched
    JOIN staging.ocds_release AS release USING (seao_number)
    JOIN source.source_file AS file USING (source_file_id)
    WHERE file.state = 'staged'
), ranked AS (
    SELECT
        stated.*,
        row_number() OVER (
            PARTITION BY seao_number
            ORDER BY stated_at DESC NULLS LAST, era, file_rank DESC, sha256 COLLATE "C" DESC, position DESC) AS recency
    FROM stated
), spoken AS (
    -- An XML restatement always speaks of bids and awards, even to say there are none. An OCDS release speaks of
    -- awards when it has some or cancels the tender, and of bids when it has some or speaks of awards.
    SELECT
        ranked.*,
        era = 'xml' OR award_count > 0 OR 'tenderCancellation' = ANY (tags) AS speaks_of_awards,
        era = 'xml' OR award_count > 0 OR bid_count > 0 OR 'tenderCancellation' = ANY (tags) AS speaks_of_bids
    FROM ranked
)
SELECT
    seao_number, recency, era, source_file_id, position, stated_at, is_revision, tags, award_count, bid_count,
    recency = 1,
    speaks_of_bids AND recency = min(recency) FILTER (WHERE speaks_of_bids) OVER (PARTITION BY seao_number),
    speaks_of_awards AND recency = min(recency) FILTER (WHERE speaks_of_awards) OVER (PARTITION BY seao_number)
FROM spoken;
CALL describe('procurement.release');
