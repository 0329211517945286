-- One row for each rule that fired on words of an award in a scope; one row without words where a person decided.
SELECT
    award ->> 'awardKey' AS award_key, coalesce(evidence.place, 1) AS evidence_number, award ->> 'scope' AS scope,
    award ->> 'serviceModel' AS service_model, award ->> 'decidedBy' AS decided_by, evidence.fired ->> 'ruleId' AS rule_id,
    evidence.fired ->> 'scope' AS rule_scope, evidence.fired ->> 'field' AS field, evidence.fired ->> 'matched' AS matched,
    coalesce(evidence.fired ->> 'ruleId' = award ->> 'ruleId', false) AS is_deciding,
    award -> 'override' ->> 'reasonFr' AS override_reason_fr, award -> 'override' ->> 'reasonEn' AS override_reason_en,
    award -> 'override' ->> 'source' AS override_source,
    notice.document ->> 'sourceKey' AS partition_source, left(award ->> 'bucketDate', 4)::integer AS partition_year
FROM mart.notice
CROSS JOIN LATERAL jsonb_array_elements(notice.document -> 'awards') AS award
LEFT JOIN LATERAL jsonb_array_elements(award -> 'evidence') WITH ORDINALITY AS evidence (fired, place) ON true
WHERE evidence.place IS NOT NULL OR award ->> 'scope' IS NOT NULL OR award ->> 'decidedBy' IS NOT NULL
ORDER BY award ->> 'awardKey' COLLATE "C", evidence_number
