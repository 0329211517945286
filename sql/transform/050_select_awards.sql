-- Bids and awards of every notice, from the newest restatement that speaks of them. Rows of one list are never collapsed:
-- equal ones are flagged. An award with several suppliers (OCDS) stays one award.
INSERT INTO procurement.bid
SELECT
    release.seao_number,
    supplier.supplier_position,
    supplier.nomorganisation,
    supplier.neq,
    supplier_name.supplier_key,
    nullif(supplier.montantsoumis, 0),
    supplier.montantssoumisunite,
    CASE supplier.admissible WHEN '1' THEN true WHEN '0' THEN false END,
    CASE supplier.conforme WHEN '1' THEN true WHEN '0' THEN false END,
    supplier.adjudicataire IS NOT DISTINCT FROM '1',
    1 < row_number() OVER (
        PARTITION BY
            supplier.source_file_id, supplier.position, supplier.nomorganisation, supplier.neq, supplier.adresse1, supplier.adresse2,
            supplier.ville, supplier.province, supplier.pays, supplier.codepostal, supplier.admissible, supplier.conforme,
            supplier.adjudicataire, supplier.montantsoumis, supplier.montantssoumisunite, supplier.montantcontrat,
            supplier.montanttotalcontrat
        ORDER BY supplier.supplier_position),
    ARRAY[]::text[]
FROM procurement.release
JOIN touched USING (seao_number)
JOIN staging.xml_supplier AS supplier USING (source_file_id, position)
LEFT JOIN procurement.supplier_name
    ON supplier_name.published_name = coalesce(supplier.nomorganisation, '')
    AND supplier_name.published_neq = coalesce(supplier.neq, '')
    AND supplier_name.supplier_key <> 'unnamed'
WHERE release.is_bid_basis AND release.era = 'xml';

-- An OCDS bid names its tenderer by identifier only; the identifier of a supplier without NEQ differs between lists, so the name decides.
INSERT INTO procurement.bid
SELECT
    release.seao_number,
    bid.bid_position,
    tenderer.name,
    tenderer.neq,
    supplier_name.supplier_key,
    nullif(bid.value, 0),
    bid.value_unit,
    CASE WHEN lower(bid.admissible) IN ('1', 'true') THEN true WHEN lower(bid.admissible) IN ('0', 'false') THEN false END,
    CASE WHEN lower(bid.conform) IN ('1', 'true') THEN true WHEN lower(bid.conform) IN ('0', 'false') THEN false END,
    EXISTS (
        SELECT FROM staging.ocds_award_supplier AS winner
        WHERE winner.source_file_id = bid.source_file_id AND winner.position = bid.position
          AND (winner.supplier_id = bid.bid_id OR winner.name = tenderer.name)),
    1 < row_number() OVER (
        PARTITION BY bid.source_file_id, bid.position, bid.bid_id, bid.value, bid.value_unit, bid.admissible, bid.conform, bid.related_lots
        ORDER BY bid.bid_position),
    bid.related_lots
FROM procurement.release
JOIN touched USING (seao_number)
JOIN staging.ocds_bid AS bid USING (source_file_id, position)
LEFT JOIN LATERAL (
    SELECT named.name, named.neq
    FROM (
        SELECT name, coalesce(neq, substring(party_id FROM '^FO-([0-9]{10})$')) AS neq, 1 AS preference, party_position AS list_position
        FROM staging.ocds_party
        WHERE source_file_id = bid.source_file_id AND position = bid.position AND party_id = bid.bid_id
          AND roles && ARRAY['supplier', 'tenderer']
        UNION ALL
        SELECT name, substring(tenderer_id FROM '^FO-([0-9]{10})$'), 2, tenderer_position
        FROM staging.ocds_tenderer
        WHERE source_file_id = bid.source_file_id AND position = bid.position AND tenderer_id = bid.bid_id
    ) AS named
    ORDER BY preference, list_position
    LIMIT 1
) AS tenderer ON true
LEFT JOIN procurement.supplier_name
    ON supplier_name.published_name = coalesce(tenderer.name, '')
    AND supplier_name.published_neq = coalesce(tenderer.neq, '')
    AND supplier_name.supplier_key <> 'unnamed'
WHERE release.is_bid_basis AND release.era = 'ocds';
CALL describe('procurement.bid');

-- What both eras say of an award, before its dates and its contractor are settled.
CREATE UNLOGGED TABLE stated_award AS
SELECT
    release.seao_number || '-' || row_number() OVER winners AS award_key,
    release.seao_number,
    row_number() OVER winners AS award_number,
    NULL::text AS ocds_award_id,
    true AS is_active,
    NULL::text AS status,
    notice.dateadjudication AS award_date,
    release.stated_at,
    NULL::text AS currency,
    ARRAY[]::text[] AS lots,
    bid.is_repeated,
    supplier.montantsoumis AS submitted_value,
    supplier.montantssoumisunite AS submitted_unit_code,
    supplier.montantcontrat AS published_awarded_amount,
    supplier.montanttotalcontrat AS published_options_amount,
    supplier.source_file_id,
    supplier.position,
    supplier.supplier_position AS row_position
FROM procurement.release
JOIN touched USING (seao_number)
JOIN staging.xml_notice AS notice USING (source_file_id, position)
JOIN staging.xml_supplier AS supplier USING (source_file_id, position)
JOIN procurement.bid ON bid.seao_number = release.seao_number AND bid.bid_number = supplier.supplier_position
WHERE release.is_award_basis AND release.era = 'xml' AND supplier.adjudicataire = '1'
WINDOW winners AS (PARTITION BY release.seao_number ORDER BY supplier.supplier_position)
UNION ALL
SELECT
    release.seao_number || '-' || CASE
        WHEN award.award_id IS NULL OR 1 < count(*) OVER (PARTITION BY release.seao_number, award.award_id)
            THEN 'p' || award.award_position
        ELSE award.award_id END,
    release.seao_number,
    row_number() OVER (PARTITION BY release.seao_number ORDER BY award.award_position),
    award.award_id,
    award.status IS NULL OR award.status = 'active',
    award.status,
    award.award_date,
    release.stated_at,
    award.currency,
    award.related_lots,
    false,
    bid.value,
    bid.value_unit,
    award.amount,
    award.total_amount,
    award.source_file_id,
    award.position,
    award.award_position
FROM procurement.release
JOIN touched USING (seao_number)
JOIN staging.ocds_award AS award USING (source_file_id, position)
LEFT JOIN LATERAL (
    -- The offer behind the award, where the supplier made exactly one.
    SELECT min(ocds_bid.value) AS value, min(ocds_bid.value_unit COLLATE "C") AS value_unit
    FROM staging.ocds_award_supplier AS winner
    JOIN staging.ocds_bid ON ocds_bid.source_file_id = winner.source_file_id AND ocds_bid.position = winner.position
        AND ocds_bid.bid_id = winner.supplier_id
    WHERE winner.source_file_id = award.source_file_id AND winner.position = award.position
      AND winner.award_position = award.award_position
    HAVING count(*) = 1
) AS bid ON true
WHERE release.is_award_basis AND release.era = 'ocds';
ANALYZE stated_award;

INSERT INTO procurement.award_supplier
SELECT
    award.award_key, 1, coalesce(supplier.nomorganisation, ''), coalesce(supplier.neq, ''), supplier_name.supplier_key
FROM stated_award AS award
JOIN staging.xml_supplier AS supplier
    ON supplier.source_file_id = award.source_file_id AND supplier.position = award.position
    AND supplier.supplier_position = award.row_position
JOIN procurement.supplier_name
    ON supplier_name.published_name = coalesce(supplier.nomorganisation, '')
    AND supplier_name.published_neq = coalesce(supplier.neq, '')
UNION ALL
SELECT
    award.award_key, row_number() OVER (PARTITION BY award.award_key ORDER BY named.supplier_position),
    named.name, named.neq, supplier_name.supplier_key
FROM stated_award AS award
JOIN LATERAL (
    SELECT
        supplier.supplier_position,
        coalesce(supplier.name, '') AS name,
        coalesce(party.neq, substring(supplier.supplier_id FROM '^FO-([0-9]{10})$'), '') AS neq
    FROM staging.ocds_award_supplier AS supplier
    LEFT JOIN LATERAL (
        SELECT ocds_party.neq
        FROM staging.ocds_party
        WHERE ocds_party.source_file_id = supplier.source_file_id AND ocds_party.position = supplier.position
          AND ocds_party.party_id = supplier.supplier_id AND ocds_party.name = supplier.name AND ocds_party.neq IS NOT NULL
        ORDER BY party_position
        LIMIT 1
    ) AS party ON true
    WHERE supplier.source_file_id = award.source_file_id AND supplier.position = award.position
      AND supplier.award_position = award.row_position
) AS named ON true
JOIN procurement.supplier_name
    ON supplier_name.published_name = named.name AND supplier_name.published_neq = named.neq
JOIN source.source_file AS file ON file.source_file_id = award.source_file_id AND file.era = 'ocds';

-- An award without any supplier is still an award.
INSERT INTO procurement.award_supplier
SELECT award_key, 1, '', '', 'unnamed'
FROM stated_award
WHERE NOT EXISTS (SELECT FROM procurement.award_supplier AS named WHERE named.award_key = stated_award.award_key);
CALL describe('procurement.award_supplier');

-- Awards of one contractor in a notice share a number: equal NEQ, or equal name where a row has no NEQ.
CREATE UNLOGGED TABLE award_contractor AS
WITH named AS (
    SELECT
        award.seao_number, award.award_key, award.award_number, supplier.supplier_number,
        supplier_name.neq, supplier_name.normalized_name,
        coalesce(
            supplier_name.neq,
            min(supplier_name.neq COLLATE "C") OVER (PARTITION BY award.seao_number, supplier_name.normalized_name),
            'name:' || supplier_name.normalized_name) AS identity
    FROM stated_award AS award
    JOIN procurement.award_supplier AS supplier USING (award_key)
    JOIN procurement.supplier_name USING (published_name, published_neq)
), grouped AS (
    SELECT seao_number, award_key, min(award_number) AS award_number, string_agg(DISTINCT identity, '|' ORDER BY identity) AS identity
    FROM named
    GROUP BY seao_number, award_key
)
SELECT
    seao_number, award_key, identity,
    dense_rank() OVER (PARTITION BY seao_number ORDER BY first_award_number) AS contractor_number
FROM (
    SELECT grouped.*, min(award_number) OVER (PARTITION BY seao_number, identity) AS first_award_number FROM grouped
) AS numbered;
CREATE UNIQUE INDEX ON award_contractor (award_key);
ANALYZE award_contractor;

-- Bucket date (method, section 3): the award date unless it is missing, before 2000 or after the statement that makes it.
INSERT INTO procurement.award (
    award_key, seao_number, award_number, ocds_award_id, is_active, status, award_date, bucket_date, is_bucket_fallback, ministry_key,
    currency, lots, is_repeated, contractor_number, supplier_label, submitted_value, submitted_unit_code, published_awarded_amount,
    published_options_amount, source_file_id, position, row_position)
WITH dated AS (
    SELECT
        award.*,
        notice.organization_key,
        notice.publication_date,
        award.award_date IS NULL
            OR award.award_date < date '2000-01-01'
            OR award.award_date > (award.stated_at AT TIME ZONE 'America/Toronto')::date AS is_misdated
    FROM stated_award AS award
    JOIN procurement.notice USING (seao_number)
), bucketed AS (
    SELECT dated.*, CASE WHEN is_misdated THEN publication_date ELSE award_date END AS bucket_date
    FROM dated
)
SELECT
    award.award_key,
    award.seao_number,
    award.award_number,
    award.ocds_award_id,
    award.is_active,
    award.status,
    award.award_date,
    award.bucket_date,
    award.is_misdated,
    coalesce(curated.ministry, buyer.pattern_ministry),
    award.currency,
    award.lots,
    award.is_repeated,
    contractor.contractor_number,
    label.names,
    award.submitted_value,
    award.submitted_unit_code,
    award.published_awarded_amount,
    award.published_options_amount,
    award.source_file_id,
    award.position,
    award.row_position
FROM bucketed AS award
JOIN award_contractor AS contractor USING (award_key)
JOIN procurement.notice ON notice.seao_number = award.seao_number
JOIN procurement.organization_name AS buyer ON buyer.published_name = coalesce(notice.buyer_name, '')
LEFT JOIN LATERAL (
    -- What the body answered to on that date; where the date is unknown, what it answers to last.
    SELECT ministry
    FROM source.organization_ministry AS dated
    WHERE dated.slug = award.organization_key
      AND (award.bucket_date IS NULL
        OR (coalesce(dated.valid_from, '-infinity') <= award.bucket_date AND award.bucket_date <= coalesce(dated.valid_to, 'infinity')))
    ORDER BY dated.valid_from DESC NULLS LAST, ministry COLLATE "C"
    LIMIT 1
) AS curated ON true
LEFT JOIN LATERAL (
    SELECT nullif(string_agg(published_name, ' ; ' ORDER BY supplier_number), '') AS names
    FROM procurement.award_supplier AS supplier
    WHERE supplier.award_key = award.award_key
) AS label ON true;
CALL describe('procurement.award');
