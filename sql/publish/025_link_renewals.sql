-- The term of every award: its period, the legal ground of a contract given without a call, and the contract that it renews.

-- Renewal (decision 0013). Two awards in some scope are the same service bought again when all of this holds:
--   the same body buys, from the same one supplier or of the same known maker;
--   the later is awarded at least 90 days after the earlier, in another notice;
--   both are counted, or would be if their dollars were known;
--   of the words of their titles that tell services apart (no figures, no generic words) they share all, or at least two
--   that are at least half of the longer title's.
-- Of several that fit, the one with most words in common is renewed, then the latest. So each award renews one at most.
CREATE UNLOGGED TABLE publication.renewable AS
SELECT
    award.award_key, award.seao_number, award.organization_key, award.bucket_date, award.maker_key, supplier.supplier_key,
    ARRAY(
        SELECT DISTINCT said COLLATE "C"
        FROM unnest(string_to_array(procurement.plain_text(award.title), ' ')) AS said
        WHERE length(said) >= 3 AND said !~ '[0-9]' AND NOT EXISTS (SELECT FROM source.generic_word WHERE word = said)
        ORDER BY 1) AS words
FROM standing_award AS award
JOIN (
    SELECT award_key, supplier_key FROM next_award_supplier
    UNION ALL
    SELECT award_key, supplier_key FROM mart.award_supplier_history AS published
    WHERE valid_to IS NULL AND NOT EXISTS (SELECT FROM touched_award AS touched WHERE touched.award_key = published.award_key)
) AS supplier USING (award_key)
WHERE award.scope_level <= 4 AND award.supplier_count = 1 AND supplier.supplier_key <> 'unnamed'
  AND award.bucket_date IS NOT NULL AND (award.exclusion IS NULL OR award.exclusion = 'unknown')
  AND award.duplicate_of IS NULL;
CREATE INDEX ON renewable (organization_key, bucket_date);
ANALYZE renewable;

CREATE UNLOGGED TABLE publication.renewal AS
SELECT DISTINCT ON (later.award_key)
    later.award_key, earlier.award_key AS previous_award_key, shared.words AS link_words
FROM renewable AS later
JOIN renewable AS earlier
    ON earlier.organization_key = later.organization_key
    AND earlier.bucket_date <= later.bucket_date - 90
    AND earlier.seao_number <> later.seao_number
    AND (earlier.supplier_key = later.supplier_key OR (earlier.maker_key = later.maker_key AND later.maker_key <> 'unknown'))
CROSS JOIN LATERAL (
    SELECT ARRAY(
        SELECT word FROM unnest(later.words) AS word WHERE word = ANY (earlier.words) ORDER BY word COLLATE "C") AS words) AS shared
WHERE cardinality(shared.words) > 0
  AND (cardinality(shared.words) >= 2 OR later.words = earlier.words)
  AND 2 * cardinality(shared.words) >= greatest(cardinality(later.words), cardinality(earlier.words))
ORDER BY
    later.award_key, cardinality(shared.words) DESC, earlier.bucket_date DESC, earlier.award_key COLLATE "C";

CREATE UNLOGGED TABLE publication.chain AS
WITH RECURSIVE reached (award_key, chain_key) AS (
    SELECT DISTINCT previous_award_key, previous_award_key
    FROM renewal
    WHERE previous_award_key NOT IN (SELECT award_key FROM renewal)
    UNION ALL
    SELECT renewal.award_key, reached.chain_key
    FROM reached
    JOIN renewal ON renewal.previous_award_key = reached.award_key
)
SELECT
    reached.award_key, reached.chain_key,
    row_number() OVER (PARTITION BY reached.chain_key ORDER BY renewable.bucket_date, reached.award_key COLLATE "C")::integer AS chain_number
FROM reached
JOIN renewable USING (award_key);

-- A chain may change by an award of another notice, so every award that is or was in one is looked at again.
CREATE UNLOGGED TABLE publication.touched_award_term AS
SELECT award_key FROM touched_award
UNION
SELECT award_key FROM chain
UNION
SELECT award_key FROM mart.award_term_history WHERE valid_to IS NULL AND chain_key IS NOT NULL;
CREATE UNIQUE INDEX ON touched_award_term (award_key);
ANALYZE touched_award_term;

-- The end of an XML contract stands with its final. A period of over twenty years is a slip of the pen.
CREATE UNLOGGED TABLE publication.award_period AS
SELECT award_key, start_date AS period_start, end_date AS period_end, start_origin || '-' || end_origin AS period_origin
FROM (
    SELECT
        award.award_key,
        coalesce(contract.start_date, contract.signed_date, award.bucket_date) AS start_date,
        CASE
            WHEN contract.start_date IS NOT NULL THEN 'contract'
            WHEN contract.signed_date IS NOT NULL THEN 'signature'
            ELSE 'award'
        END AS start_origin,
        coalesce(contract.end_date, final.final_date) AS end_date,
        CASE WHEN contract.end_date IS NOT NULL THEN 'contract' ELSE 'final' END AS end_origin
    FROM touched_award_term
    JOIN procurement.award USING (award_key)
    LEFT JOIN (
        SELECT award_key, min(start_date) AS start_date, min(signed_date) AS signed_date, max(end_date) AS end_date
        FROM procurement.contract
        GROUP BY award_key
    ) AS contract USING (award_key)
    LEFT JOIN (
        SELECT seao_number, contractor_number, max(final_date) AS final_date
        FROM procurement.final
        WHERE fate = 'joined'
        GROUP BY seao_number, contractor_number
    ) AS final USING (seao_number, contractor_number)
) AS stated
WHERE start_date <= end_date AND end_date - start_date <= 7305;

CREATE UNLOGGED TABLE publication.next_award_term AS
SELECT
    award.award_key, period.period_start, period.period_end, period.period_origin,
    ground.ground_list, ground.ground_code, ground.ground_text,
    chain.chain_key, chain.chain_number, renewal.previous_award_key, renewal.link_words, stated.month AS stated_month
FROM touched_award_term
JOIN procurement.award USING (award_key)
JOIN procurement.notice USING (seao_number)
LEFT JOIN award_period AS period USING (award_key)
LEFT JOIN chain USING (award_key)
LEFT JOIN renewal USING (award_key)
LEFT JOIN (
    SELECT release.seao_number, date_trunc('month', min(file.period_start))::date AS month
    FROM procurement.release
    JOIN source.source_file AS file USING (source_file_id)
    WHERE release.award_count > 0
    GROUP BY release.seao_number
) AS stated USING (seao_number)
CROSS JOIN LATERAL (
    SELECT
        CASE
            WHEN notice.exception_code IS NOT NULL THEN CASE WHEN notice.is_municipal THEN 'disposition_municipal' ELSE 'disposition' END
            WHEN notice.exception_text IS NOT NULL THEN 'article'
        END AS ground_list,
        coalesce(
            ltrim(notice.exception_code, '0'),
            substring(notice.exception_text FROM '^Article *([0-9]+(?:\.[0-9]+)*)'),
            left(procurement.plain_text(notice.exception_text), 40)) AS ground_code,
        CASE WHEN notice.exception_code IS NULL THEN notice.exception_text END AS ground_text
) AS ground;
CREATE UNIQUE INDEX ON next_award_term (award_key);
ANALYZE next_award_term;

CREATE UNLOGGED TABLE publication.next_price_index AS
SELECT index_id, title_fr, title_en, publisher, page_url, licence_name, licence_url, retrieved_on, is_made_up FROM source.price_index;

CREATE UNLOGGED TABLE publication.next_price_index_value AS
SELECT index_id, year, index_value FROM source.price_index_value;
