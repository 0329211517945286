-- Publishes the next version: rows that are gone are closed, rows that are new or changed are opened, the rest stays.
-- The same content as the last version makes no new version. Names and times stay outside the hashed content.
ALTER TABLE next_award ADD COLUMN row_hash text;
UPDATE next_award SET row_hash = encode(sha256(convert_to(
    (to_jsonb(next_award) - 'row_hash' - 'search')::text, 'UTF8')), 'hex');
ALTER TABLE next_award_supplier ADD COLUMN row_hash text;
UPDATE next_award_supplier SET row_hash = encode(sha256(convert_to((to_jsonb(next_award_supplier) - 'row_hash')::text, 'UTF8')), 'hex');
ALTER TABLE next_notice ADD COLUMN row_hash text;
UPDATE next_notice SET row_hash = encode(sha256(convert_to(document::text, 'UTF8')), 'hex');
ALTER TABLE next_unattached ADD COLUMN row_hash text;
UPDATE next_unattached SET row_hash = encode(sha256(convert_to(
    (to_jsonb(next_unattached) - 'row_hash' - 'search' - 'source_file_id')::text, 'UTF8')), 'hex');

CREATE TEMPORARY TABLE next_version ON COMMIT DROP AS
WITH content AS (
    SELECT encode(sha256(convert_to(
        (SELECT coalesce(string_agg(row_hash, '' ORDER BY award_key COLLATE "C"), '') FROM next_award)
        || '|' || (SELECT coalesce(string_agg(row_hash, '' ORDER BY award_key COLLATE "C", supplier_number), '') FROM next_award_supplier)
        || '|' || (SELECT coalesce(string_agg(row_hash, '' ORDER BY seao_number COLLATE "C"), '') FROM next_notice)
        || '|' || (SELECT coalesce(string_agg(row_hash, '' ORDER BY unattached_key COLLATE "C"), '') FROM next_unattached),
        'UTF8')), 'hex') AS content_hash
), last_version AS (
    SELECT version_number, content_hash FROM mart.data_version ORDER BY version_number DESC LIMIT 1
), today AS (
    SELECT to_char(now() AT TIME ZONE 'America/Toronto', 'YYYY-MM-DD') AS day
)
SELECT
    coalesce(last_version.version_number, 0) + 1 AS version_number,
    today.day || '.' || (1 + (SELECT count(*) FROM mart.data_version WHERE starts_with(version, today.day || '.'))) AS version,
    content.content_hash
FROM content
CROSS JOIN today
LEFT JOIN last_version ON true
WHERE content.content_hash IS DISTINCT FROM last_version.content_hash;

INSERT INTO mart.data_version
SELECT
    version_number, version, now(), content_hash,
    (SELECT count(*) FROM next_award),
    (SELECT count(*) FROM source.source_file WHERE state = 'staged')
FROM next_version;

UPDATE mart.award AS published SET valid_to = next_version.version_number
FROM next_version
WHERE published.valid_to IS NULL AND NOT EXISTS (
    SELECT FROM next_award AS next WHERE next.award_key = published.award_key AND next.row_hash = published.row_hash);
INSERT INTO mart.award
SELECT
    award_key, version_number, NULL, row_hash, seao_number, title, organization_key, organization_name, buyer_name, sector,
    ministry_key, method_key, category_code, unspsc_code, supplier_label, supplier_count, award_date, publication_date, bucket_date,
    is_bucket_fallback, calendar_year, fiscal_year, awarded_amount, options_amount, expense_amount, final_amount, contract_amount,
    low_amount, central_amount, high_amount, reduction_amount, exclusion, flags, scope, scope_level, service_model, rule_id, search
FROM next_award AS next
CROSS JOIN next_version
WHERE NOT EXISTS (SELECT FROM mart.award AS published WHERE published.award_key = next.award_key AND published.valid_to IS NULL)
ORDER BY award_key COLLATE "C";

UPDATE mart.award_supplier AS published SET valid_to = next_version.version_number
FROM next_version
WHERE published.valid_to IS NULL AND NOT EXISTS (
    SELECT FROM next_award_supplier AS next
    WHERE next.award_key = published.award_key AND next.supplier_number = published.supplier_number AND next.row_hash = published.row_hash);
INSERT INTO mart.award_supplier
SELECT
    award_key, supplier_number, version_number, NULL, row_hash, supplier_key, supplier_name, published_name, published_neq,
    low_amount, central_amount, high_amount
FROM next_award_supplier AS next
CROSS JOIN next_version
WHERE NOT EXISTS (
    SELECT FROM mart.award_supplier AS published
    WHERE published.award_key = next.award_key AND published.supplier_number = next.supplier_number AND published.valid_to IS NULL)
ORDER BY award_key COLLATE "C", supplier_number;

UPDATE mart.notice AS published SET valid_to = next_version.version_number
FROM next_version
WHERE published.valid_to IS NULL AND NOT EXISTS (
    SELECT FROM next_notice AS next WHERE next.seao_number = published.seao_number AND next.row_hash = published.row_hash);
INSERT INTO mart.notice
SELECT seao_number, version_number, NULL, row_hash, document
FROM next_notice AS next
CROSS JOIN next_version
WHERE NOT EXISTS (SELECT FROM mart.notice AS published WHERE published.seao_number = next.seao_number AND published.valid_to IS NULL)
ORDER BY seao_number COLLATE "C";

UPDATE mart.unattached AS published SET valid_to = next_version.version_number
FROM next_version
WHERE published.valid_to IS NULL AND NOT EXISTS (
    SELECT FROM next_unattached AS next WHERE next.unattached_key = published.unattached_key AND next.row_hash = published.row_hash);
INSERT INTO mart.unattached
SELECT
    unattached_key, version_number, NULL, row_hash, fact, fate, seao_number, fact_date, fact_amount, contractor_name, supplier_key,
    description, organization_key, ministry_key, method_key, scope, scope_level, source_file, position, search
FROM next_unattached AS next
CROSS JOIN next_version
WHERE NOT EXISTS (
    SELECT FROM mart.unattached AS published
    WHERE published.unattached_key = next.unattached_key AND published.valid_to IS NULL)
ORDER BY unattached_key COLLATE "C";
