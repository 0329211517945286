-- An award of another source that probably restates an award loaded from SEAO, or from a source that comes before it in byte order
-- (procurement.restated_award is the rule). Where only supplier, body, dollars and date speak, one award is restated once: the
-- nearest dates are paired first, so that three equal orders are not all taken for the one that SEAO knows.
CREATE UNLOGGED TABLE candidate AS
SELECT award.award_key, found.award_key AS restated_key, found.source_key AS restated_source, found.quality, found.distance
FROM procurement.award
JOIN procurement.notice USING (seao_number)
JOIN procurement.award_value AS value USING (award_key)
JOIN procurement.award_supplier AS supplier ON supplier.award_key = award.award_key AND supplier.supplier_number = 1
CROSS JOIN LATERAL procurement.restated_award(
    award.source_key, notice.restated_seao_number, supplier.supplier_key, notice.organization_key,
    ARRAY[value.awarded_amount, value.contract_amount, value.final_amount], award.award_date) AS found
WHERE award.source_key <> 'seao';

CREATE UNLOGGED TABLE pair AS
SELECT DISTINCT ON (award_key, restated_source) award_key, restated_source, restated_key, quality
FROM candidate
WHERE quality < 5
ORDER BY award_key, restated_source, quality, distance NULLS LAST, restated_key COLLATE "C";

DO $$
BEGIN
    LOOP
        INSERT INTO pair
        SELECT award_key, restated_source, restated_key, quality
        FROM (
            SELECT
                candidate.*,
                row_number() OVER (
                    PARTITION BY candidate.award_key, candidate.restated_source
                    ORDER BY distance, candidate.restated_key COLLATE "C", candidate.award_key COLLATE "C") AS own_rank,
                row_number() OVER (
                    PARTITION BY split_part(candidate.award_key, ':', 1), candidate.restated_key
                    ORDER BY distance, candidate.award_key COLLATE "C") AS other_rank
            FROM candidate
            WHERE quality = 5
              AND NOT EXISTS (
                SELECT FROM pair
                WHERE pair.award_key = candidate.award_key AND pair.restated_source = candidate.restated_source)
              AND NOT EXISTS (
                SELECT FROM pair
                WHERE pair.restated_key = candidate.restated_key
                  AND split_part(pair.award_key, ':', 1) = split_part(candidate.award_key, ':', 1))
        ) AS ranked
        WHERE own_rank = 1 AND other_rank = 1;
        EXIT WHEN NOT FOUND;
    END LOOP;
END $$;

-- Awards of other sources are compared with all others each time: those for which the answer is another one change.
CREATE UNLOGGED TABLE restating AS
SELECT award.award_key, award.seao_number, restated.award_key AS duplicate_of, coalesce(restated.sources, '{}') AS duplicate_sources
FROM procurement.award
LEFT JOIN (
    SELECT
        award_key AS restating_key,
        (array_agg(restated_key ORDER BY restated_source <> 'seao', quality, restated_source COLLATE "C"))[1] AS award_key,
        array_agg(restated_source ORDER BY restated_source <> 'seao', restated_source COLLATE "C") AS sources
    FROM pair
    GROUP BY award_key
) AS restated ON restated.restating_key = award.award_key
WHERE award.source_key <> 'seao'
  AND (award.duplicate_of, award.duplicate_sources) IS DISTINCT FROM (restated.award_key, coalesce(restated.sources, '{}'));
CREATE INDEX ON restating (seao_number);
ANALYZE restating;

UPDATE procurement.award SET duplicate_of = restating.duplicate_of, duplicate_sources = restating.duplicate_sources
FROM restating
WHERE restating.award_key = award.award_key;

UPDATE procurement.award_value SET flags = (
    SELECT coalesce(array_agg(flag ORDER BY flag COLLATE "C"), '{}')
    FROM unnest(CASE
        WHEN award.duplicate_of IS NULL THEN array_remove(flags, 'cross-source-duplicate')
        ELSE flags || 'cross-source-duplicate'::text END) AS flag)
FROM procurement.award
WHERE award.award_key = award_value.award_key AND award.source_key <> 'seao'
  AND (award.duplicate_of IS NOT NULL) <> ('cross-source-duplicate' = ANY (flags));
CALL describe('procurement.award', 'procurement.award_value');
