-- What is loaded, month by month; which file restates which; what is known to be missing; what others published.
CREATE UNLOGGED TABLE publication.next_file_restatement AS
SELECT older_file.sha256, newer_file.sha256 AS by_sha256, count(*)::integer AS notice_count
FROM procurement.release AS older
JOIN procurement.release AS newer ON newer.seao_number = older.seao_number AND newer.recency = older.recency - 1
JOIN source.source_file AS older_file ON older_file.source_file_id = older.source_file_id
JOIN source.source_file AS newer_file ON newer_file.source_file_id = newer.source_file_id
GROUP BY older_file.sha256, newer_file.sha256;

-- A month is loaded when every kind of file of its era covers every one of its days. The XML era runs from 2009-01 to 2024-05 and knows
-- revisions since 2014-08; the OCDS era runs since 2021-03, in weeks. A sample of a week is not the week.
CREATE UNLOGGED TABLE publication.next_month_coverage AS
WITH expected AS (
    SELECT 'xml' AS era, month::date AS month, kind
    FROM generate_series(date '2009-01-01', date '2024-05-01', interval '1 month') AS month
    CROSS JOIN unnest(ARRAY[
        'xml-notice', 'xml-contract', 'xml-expense', 'xml-notice-revision', 'xml-contract-revision', 'xml-expense-revision']) AS kind
    WHERE month >= date '2014-08-01' OR kind NOT LIKE '%-revision'
    UNION ALL
    SELECT 'ocds', month::date, 'ocds'
    FROM (SELECT max(period_end) AS last_day FROM source.source_file WHERE state = 'staged' AND kind = 'ocds') AS loaded
    CROSS JOIN LATERAL generate_series(date '2021-03-01', loaded.last_day, interval '1 month') AS month
), file AS (
    SELECT kind, period_start, period_end, name LIKE '%.sample.json' AS is_sample
    FROM source.source_file
    WHERE state = 'staged' AND period_start <= period_end AND period_end - period_start < 36600
), judged AS (
    SELECT
        expected.era, expected.month, expected.kind,
        count(DISTINCT day.day) FILTER (WHERE NOT file.is_sample) = extract(day FROM expected.month + interval '1 month' - interval '1 day') AS is_whole,
        count(day.day) > 0 AS is_touched
    FROM expected
    LEFT JOIN file
        ON file.kind = expected.kind AND file.period_start < expected.month + interval '1 month' AND file.period_end >= expected.month
    LEFT JOIN LATERAL generate_series(
        greatest(file.period_start, expected.month)::timestamp,
        least(file.period_end, (expected.month + interval '1 month' - interval '1 day')::date)::timestamp,
        interval '1 day') AS day (day) ON file.kind IS NOT NULL
    GROUP BY expected.era, expected.month, expected.kind
)
SELECT
    era, month,
    CASE WHEN bool_and(is_whole) THEN 'loaded' WHEN bool_or(is_touched) THEN 'partial' ELSE 'missing' END AS state,
    coalesce(array_agg(kind ORDER BY kind COLLATE "C") FILTER (WHERE is_whole), '{}') AS present,
    coalesce(array_agg(kind ORDER BY kind COLLATE "C") FILTER (WHERE NOT is_whole), '{}') AS absent
FROM judged
GROUP BY era, month;

CREATE UNLOGGED TABLE publication.next_coverage_gap AS
SELECT gap_id, severity, organization AS organization_key, sector, ministry AS ministry_key, text_fr, text_en, source, confidence
FROM source.coverage_gap;

CREATE UNLOGGED TABLE publication.next_published_claim AS
SELECT
    id AS claim_id,
    row_number() OVER (ORDER BY unit COLLATE "C", value DESC, id COLLATE "C")::integer AS claim_order,
    measure_fr, measure_en, value AS claimed_value, unit, contracts AS contract_count, period_from, period_to, period_fr, period_en, scope,
    supplier AS supplier_key, organization AS organization_key, coalesce(string_to_array(sectors, ';'), '{}') AS sectors, method AS method_key,
    who, source AS source_url, confidence, note_fr, note_en, differs_fr, differs_en
FROM source.published_claim;
