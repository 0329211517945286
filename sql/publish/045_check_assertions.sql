-- What the declaration of a source says must hold before anything of it is published. What does not hold refuses the publication, with
-- what was expected, what was found and which files are new, unless somebody accepts it and says why (setting vigie.acknowledgement).
-- Shares are judged from a hundred awards or records on: below that, one more or less would decide.
CREATE UNLOGGED TABLE publication.source_health AS
WITH stated AS (
    SELECT
        declared.data_source_id,
        award.award_key, award.award_date, value.awarded_amount, notice.buyer_name, notice.unspsc_code,
        coalesce(notice.category_code, notice.category_label) AS category,
        EXISTS (
            SELECT FROM procurement.award_supplier AS supplier
            WHERE supplier.award_key = award.award_key AND supplier.published_neq <> '') AS has_neq
    FROM procurement.award
    JOIN procurement.award_value AS value USING (award_key)
    JOIN procurement.notice USING (seao_number)
    JOIN source.source_file AS file ON file.source_file_id = award.source_file_id
    JOIN source.data_source AS declared
        ON CASE WHEN declared.reader = 'csv' THEN award.source_key = declared.data_source_id
            ELSE award.source_key = 'seao' AND file.era = replace(declared.reader, 'seao-', '') END
), filled AS (
    SELECT
        data_source_id, count(*) AS awards,
        avg(has_neq::integer) AS supplier_neq, avg((awarded_amount IS NOT NULL)::integer) AS awarded_amount,
        avg((award_date IS NOT NULL)::integer) AS award_date, avg((buyer_name IS NOT NULL)::integer) AS buyer,
        avg((category IS NOT NULL)::integer) AS category, avg((unspsc_code IS NOT NULL)::integer) AS unspsc
    FROM stated
    GROUP BY data_source_id
), counted AS (
    SELECT
        declared.data_source_id, count(*) AS notices,
        coalesce(sum((SELECT count(*) FROM procurement.bid WHERE bid.seao_number = notice.seao_number)), 0) AS bids
    FROM procurement.notice
    JOIN source.data_source AS declared
        ON CASE WHEN declared.reader = 'csv' THEN notice.source_key = declared.data_source_id
            ELSE notice.source_key = 'seao' AND notice.era = replace(declared.reader, 'seao-', '') END
    GROUP BY declared.data_source_id
), rejected AS (
    SELECT
        declared.data_source_id,
        CASE WHEN sum(file.record_count) >= 100
            THEN sum(coalesce(csv_file.rejected_count, left_out.record_count, 0)) / sum(file.record_count) END AS share
    FROM source.source_file AS file
    JOIN source.data_source AS declared
        ON coalesce(file.data_source_id = declared.data_source_id, declared.reader = 'seao-' || file.era)
    LEFT JOIN staging.csv_file USING (source_file_id)
    LEFT JOIN (
        SELECT source_file_id, count(*) AS record_count
        FROM staging.data_issue
        WHERE kind IN ('missing-ocid', 'missing-seao-number')
        GROUP BY source_file_id
    ) AS left_out USING (source_file_id)
    WHERE file.state = 'staged'
    GROUP BY declared.data_source_id
), last_total AS (
    SELECT source_key, count(*) AS awards, coalesce(sum(central_amount) FILTER (WHERE exclusion IS NULL), 0) AS dollars
    FROM mart.award_history
    WHERE valid_to IS NULL
    GROUP BY source_key
), next_total AS (
    SELECT source_key, coalesce(sum(central_amount) FILTER (WHERE exclusion IS NULL), 0) AS dollars
    FROM standing_award
    GROUP BY source_key
), last_count AS (
    SELECT CASE WHEN strpos(seao_number, ':') > 0 THEN split_part(seao_number, ':', 1) ELSE 'seao' END AS source_key, count(*) AS notices
    FROM mart.notice_history
    WHERE valid_to IS NULL
    GROUP BY 1
), next_count AS (
    SELECT source_key, count(*) AS notices FROM procurement.notice GROUP BY source_key
), loaded AS (
    SELECT data_source_id, source_key FROM next_data_source WHERE file_count > 0
)
SELECT loaded.source_key, loaded.data_source_id, found.measure, found.field, found.found, found.before, found.after
FROM loaded
LEFT JOIN filled USING (data_source_id)
LEFT JOIN counted USING (data_source_id)
LEFT JOIN rejected USING (data_source_id)
LEFT JOIN last_total USING (source_key)
LEFT JOIN next_total USING (source_key)
LEFT JOIN last_count USING (source_key)
LEFT JOIN next_count USING (source_key)
CROSS JOIN LATERAL (
    VALUES
        ('notices', '', coalesce(counted.notices, 0)::numeric, NULL::numeric, NULL::numeric),
        ('bids', '', coalesce(counted.bids, 0)::numeric, NULL, NULL),
        ('awards', '', coalesce(filled.awards, 0)::numeric, NULL, NULL),
        ('fill_rate', 'supplier_neq', CASE WHEN filled.awards >= 100 THEN filled.supplier_neq END, NULL, NULL),
        ('fill_rate', 'awarded_amount', CASE WHEN filled.awards >= 100 THEN filled.awarded_amount END, NULL, NULL),
        ('fill_rate', 'award_date', CASE WHEN filled.awards >= 100 THEN filled.award_date END, NULL, NULL),
        ('fill_rate', 'buyer', CASE WHEN filled.awards >= 100 THEN filled.buyer END, NULL, NULL),
        ('fill_rate', 'category', CASE WHEN filled.awards >= 100 THEN filled.category END, NULL, NULL),
        ('fill_rate', 'unspsc', CASE WHEN filled.awards >= 100 THEN filled.unspsc END, NULL, NULL),
        ('rejected_share', '', rejected.share, NULL, NULL),
        ('total_move_share', '',
            CASE WHEN last_total.awards >= 100 AND last_total.dollars > 0
                THEN abs(coalesce(next_total.dollars, 0) - last_total.dollars) / last_total.dollars END,
            last_total.dollars, coalesce(next_total.dollars, 0)),
        ('count_drop_share', '',
            CASE WHEN last_count.notices >= 100
                THEN greatest(0, last_count.notices - coalesce(next_count.notices, 0))::numeric / last_count.notices END,
            last_count.notices::numeric, coalesce(next_count.notices, 0)::numeric)
) AS found (measure, field, found, before, after);

-- Both formats of SEAO may bound the same total: what does not hold is told once.
CREATE UNLOGGED TABLE publication.broken_assertion AS
SELECT DISTINCT ON (health.source_key, assertion.bound, health.measure, health.field, health.found)
    health.source_key, declared.title_fr, declared.title_en, assertion.bound, health.measure, health.field,
    trim_scale(assertion.expected) AS expected, trim_scale(round(health.found, 6)) AS found,
    trim_scale(health.before) AS before, trim_scale(health.after) AS after
FROM source_health AS health
JOIN source.assertion USING (data_source_id, measure, field)
JOIN source.data_source AS declared USING (data_source_id)
WHERE (assertion.bound = 'min' AND health.found < assertion.expected) OR (assertion.bound = 'max' AND health.found > assertion.expected)
ORDER BY health.source_key, assertion.bound, health.measure, health.field, health.found, assertion.expected;

DO $$
DECLARE
    report jsonb;
BEGIN
    IF NOT EXISTS (SELECT FROM broken_assertion) OR coalesce(current_setting('vigie.acknowledgement', true), '') <> '' THEN
        RETURN;
    END IF;
    SELECT jsonb_build_object(
        'broken', (
            SELECT jsonb_agg(to_jsonb(broken) ORDER BY source_key COLLATE "C", measure COLLATE "C", field COLLATE "C")
            FROM broken_assertion AS broken),
        'newFileCount', (SELECT count(*) FROM next_source_file AS file WHERE NOT EXISTS (
            SELECT FROM mart.source_file AS published WHERE published.sha256 = file.sha256)),
        'newFiles', coalesce((
            SELECT jsonb_agg(name ORDER BY name COLLATE "C")
            FROM (
                SELECT name
                FROM next_source_file AS file
                WHERE NOT EXISTS (SELECT FROM mart.source_file AS published WHERE published.sha256 = file.sha256)
                ORDER BY name COLLATE "C"
                LIMIT 20
            ) AS newest), '[]')) INTO report;
    RAISE EXCEPTION 'assertions of a source do not hold' USING ERRCODE = 'VG001', DETAIL = report::text;
END $$;
