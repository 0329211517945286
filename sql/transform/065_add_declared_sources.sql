-- Contracts of other publishers, each row an award by the same model: a notice, its awards, their suppliers, contracts and expenses.
-- Their keys begin with the source, so that they never meet those of SEAO. Of the rows with one key the newest speaks, whatever
-- the order in which files were loaded; the award keeps the date of the first row that states it.
CREATE UNLOGGED TABLE declared_record AS
SELECT
    record.*,
    file.data_source_id AS source_key,
    csv_file.government,
    coverage.coverage_end,
    procurement.foreign_key(file.data_source_id, record.notice_key) AS notice_number,
    row_number() OVER (
        PARTITION BY file.data_source_id, record.record_key
        ORDER BY record.sort_key COLLATE "C" DESC, file.name COLLATE "C" DESC, file.sha256 COLLATE "C" DESC, record.position DESC) AS recency,
    min(record.award_date) OVER (PARTITION BY file.data_source_id, record.record_key) AS first_award_date,
    CASE
        WHEN csv_file.government IN ('quebec', 'municipal') THEN buyer.organization_key
        WHEN procurement.plain_text(record.buyer_name) <> ''
            THEN replace(procurement.plain_text(record.buyer_name), ' ', '-') || '-' || csv_file.government
        ELSE 'unnamed'
    END AS organization_key,
    CASE WHEN csv_file.government IN ('quebec', 'municipal') THEN buyer.pattern_ministry END AS pattern_ministry,
    supplier.supplier_key
FROM staging.csv_record AS record
JOIN staging.csv_file USING (source_file_id)
JOIN source.source_file AS file USING (source_file_id)
LEFT JOIN source.data_source AS coverage ON coverage.data_source_id = file.data_source_id
LEFT JOIN procurement.organization_name AS buyer ON buyer.published_name = coalesce(record.buyer_name, '')
LEFT JOIN procurement.supplier_name AS supplier
    ON supplier.published_name = coalesce(record.supplier_name, '') AND supplier.published_neq = coalesce(record.supplier_neq, '')
WHERE file.state = 'staged';
CREATE INDEX ON declared_record (source_key, record_key);
CREATE INDEX ON declared_record (notice_number);
ANALYZE declared_record;

-- A new file of a declared source makes all be derived anew; else what a supplier or buyer touched is.
INSERT INTO touched
SELECT DISTINCT notice_number FROM declared_record WHERE current_setting('vigie.whole')::boolean;

-- Bodies of other governments stand under their published name alone: no list, pattern or ministry of Québec is asked about them.
INSERT INTO procurement.organization
SELECT
    organization_key,
    coalesce((array_agg(buyer_name ORDER BY mention_count DESC, buyer_name COLLATE "C") FILTER (WHERE buyer_name <> ''))[1], organization_key),
    false,
    CASE WHEN min(government) = 'federal' THEN 'federal' ELSE 'other' END,
    coalesce(array_agg(buyer_name ORDER BY buyer_name COLLATE "C") FILTER (WHERE buyer_name <> ''), ARRAY[]::text[])
FROM (
    SELECT organization_key, coalesce(buyer_name, '') AS buyer_name, min(government) AS government, count(*) AS mention_count
    FROM declared_record
    WHERE recency = 1 AND government NOT IN ('quebec', 'municipal')
    GROUP BY 1, 2
) AS mention
GROUP BY organization_key
ON CONFLICT DO NOTHING;
CALL describe('procurement.organization');

INSERT INTO procurement.notice (
    seao_number, era, reference_number, title, description, buyer_name, buyer_town, is_municipal, organization_key, method_key, method_label,
    category_code, category_label, unspsc_code, exception_text, published_at, publication_date, region_codes, seao_url, is_cancelled,
    carried, source_key, restated_seao_number)
SELECT DISTINCT ON (notice_number)
    notice_number, 'csv', reference_number, title, description, buyer_name, buyer_town,
    CASE WHEN government = 'municipal' THEN true END, organization_key, method_key, method_label,
    category_code, category_label, substring(unspsc_code FROM '^[0-9]{8}$'), exception_text,
    publication_date::timestamp AT TIME ZONE 'America/Toronto', publication_date, ARRAY[]::text[], url, false,
    '{}', source_key, declared_record.seao_number
FROM declared_record
JOIN touched ON touched.seao_number = notice_number
WHERE recency = 1
ORDER BY notice_number, record_key COLLATE "C";
CALL describe('procurement.notice');

INSERT INTO procurement.release
SELECT
    notice_number,
    row_number() OVER restatements,
    'csv', source_file_id, position, NULL, recency > 1, ARRAY[]::text[], 1, 0,
    row_number() OVER restatements = 1, false, row_number() OVER restatements = 1
FROM declared_record
JOIN touched ON touched.seao_number = notice_number
WINDOW restatements AS (PARTITION BY notice_number ORDER BY recency, record_key COLLATE "C");
CALL describe('procurement.release');

CREATE UNLOGGED TABLE declared_award AS
SELECT
    declared_record.*,
    row_number() OVER (PARTITION BY notice_number ORDER BY record_key COLLATE "C") AS award_number,
    notice_number || '-' || row_number() OVER (PARTITION BY notice_number ORDER BY record_key COLLATE "C") AS award_key,
    dense_rank() OVER (
        PARTITION BY notice_number
        ORDER BY CASE WHEN supplier_key = 'unnamed' THEN record_key ELSE supplier_key END COLLATE "C") AS contractor_number,
    first_award_date IS NULL OR first_award_date < date '2000-01-01' OR coalesce(first_award_date > coverage_end, false) AS is_misdated
FROM declared_record
JOIN touched ON touched.seao_number = notice_number
WHERE recency = 1;
CREATE UNIQUE INDEX ON declared_award (award_key);
ANALYZE declared_award;

INSERT INTO procurement.award (
    award_key, seao_number, award_number, is_active, award_date, bucket_date, is_bucket_fallback, ministry_key, currency, lots,
    is_repeated, contractor_number, supplier_label, published_awarded_amount, published_options_amount, source_file_id, position,
    row_position, source_key)
SELECT
    award.award_key, award.notice_number, award.award_number, true, award.first_award_date, award.bucket_date, award.is_misdated,
    coalesce(curated.ministry, award.pattern_ministry), award.currency, ARRAY[]::text[],
    false, award.contractor_number, nullif(award.supplier_name, ''), award.awarded_amount, award.options_amount,
    award.source_file_id, award.position, 0, award.source_key
FROM (
    SELECT
        declared_award.*,
        CASE WHEN is_misdated THEN coalesce(publication_date, start_date) ELSE first_award_date END AS bucket_date
    FROM declared_award
) AS award
LEFT JOIN LATERAL (
    SELECT ministry
    FROM source.organization_ministry AS dated
    WHERE award.government IN ('quebec', 'municipal') AND dated.slug = award.organization_key
      AND (award.bucket_date IS NULL
        OR (coalesce(dated.valid_from, '-infinity') <= award.bucket_date AND award.bucket_date <= coalesce(dated.valid_to, 'infinity')))
    ORDER BY dated.valid_from DESC NULLS LAST, ministry COLLATE "C"
    LIMIT 1
) AS curated ON true;
CALL describe('procurement.award');

INSERT INTO procurement.award_supplier
SELECT award_key, 1, coalesce(supplier_name, ''), coalesce(supplier_neq, ''), supplier_key
FROM declared_award;
CALL describe('procurement.award_supplier');

-- A final is the value of a contract that is over: it belongs to its own row, and is not shared among lots.
INSERT INTO procurement.contract
SELECT
    award_key, 1, reference_number, CASE WHEN final_amount > 1 THEN 'terminated' END, NULL, start_date, end_date,
    CASE WHEN final_amount > 1 THEN final_amount WHEN contract_amount > 1 THEN contract_amount END, source_file_id, position
FROM declared_award
WHERE final_amount > 1 OR contract_amount > 1 OR start_date IS NOT NULL OR end_date IS NOT NULL;
CALL describe('procurement.contract');

INSERT INTO contract_basis
SELECT notice_number, min(source_file_id), min(position), NULL
FROM declared_award
GROUP BY notice_number;

INSERT INTO procurement.expense
SELECT
    award_key || '-e1', notice_number, supplier_name, supplier_neq, nullif(supplier_key, 'unnamed'), contractor_number, award_key, 'joined',
    NULL, expense_amount, NULL, source_file_id, position, 0
FROM declared_award
WHERE expense_amount <> 0;
CALL describe('procurement.expense');
