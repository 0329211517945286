-- What pages need beside the facts, replaced whole in the same transaction as the facts: readers see one moment or the next.
DELETE FROM mart.supplier;
INSERT INTO mart.supplier
SELECT
    supplier.supplier_key, supplier.name, supplier.is_curated, supplier.is_natural_person, supplier.neqs, supplier.spellings,
    vendor.parent, vendor.country, vendor.ownership_note, vendor.source, vendor.confidence,
    mart.search_vector(concat_ws(' ', supplier.name, array_to_string(supplier.neqs, ' '), array_to_string(supplier.spellings, ' ')))
FROM procurement.supplier
LEFT JOIN source.vendor ON vendor.slug = supplier.supplier_key;

DELETE FROM mart.organization;
INSERT INTO mart.organization
SELECT
    organization.organization_key, organization.name, curated.acronym, organization.is_curated, organization.sector, organization.spellings,
    coalesce((
        SELECT jsonb_agg(jsonb_build_object(
            'ministry', dated.ministry, 'from', dated.valid_from, 'to', dated.valid_to, 'source', dated.source,
            'confidence', dated.confidence) ORDER BY dated.valid_from NULLS FIRST, dated.ministry)
        FROM source.organization_ministry AS dated
        WHERE dated.slug = organization.organization_key), '[]'),
    mart.search_vector(concat_ws(' ', organization.name, curated.acronym, array_to_string(organization.spellings, ' ')))
FROM procurement.organization
LEFT JOIN source.organization AS curated ON curated.slug = organization.organization_key;

DELETE FROM mart.ministry;
INSERT INTO mart.ministry
SELECT slug, name_fr, name_en, short_fr FROM source.ministry
UNION ALL
SELECT 'unknown', 'Portefeuille non établi', 'Portfolio not established', NULL;

DELETE FROM mart.code;
INSERT INTO mart.code
SELECT DISTINCT ON (list, key) list, key, label_fr, label_en, is_confirmed
FROM (
    SELECT list, CASE WHEN list = 'method' THEN key ELSE code END AS key, label_fr, label_en, is_confirmed FROM source.code
    UNION ALL
    SELECT 'issue_kind', kind, text_fr, text_en, true FROM source.issue_kind
    UNION ALL
    SELECT 'method', 'unknown', 'Mode non établi', 'Method not established', true
) AS labelled
ORDER BY list, key, label_fr;

DELETE FROM mart.rule;
INSERT INTO mart.rule
SELECT
    rule_id, priority, scope, service_model, text_fr, text_en,
    (SELECT count(*) FROM classification.classified WHERE classified.rule_id = rule.rule_id AND starts_with(classified.subject_id, 'award:'))
FROM source.classification_rule AS rule;

DELETE FROM mart.data_source;
INSERT INTO mart.data_source
SELECT data_source_id, title_fr, title_en, publisher, page_url, licence_name, licence_url FROM source.data_source;

DELETE FROM mart.caveat;
INSERT INTO mart.caveat SELECT data_source_id, caveat_id, severity, text_fr, text_en FROM source.caveat;

DELETE FROM mart.source_file;
INSERT INTO mart.source_file
SELECT
    file.sha256, file.name,
    coalesce((SELECT min(origin COLLATE "C") FROM source.source_file_origin AS seen WHERE seen.source_file_id = file.source_file_id), file.name),
    (SELECT min(url COLLATE "C") FROM source.source_file_origin AS seen WHERE seen.source_file_id = file.source_file_id),
    file.kind, file.era, file.period_start, file.period_end, file.byte_count, file.record_count, file.issue_count, file.state, file.message
FROM source.source_file AS file
WHERE file.state IN ('staged', 'quarantined');

CREATE TEMPORARY TABLE next_issue ON COMMIT DROP AS
SELECT issue.kind, file.name AS file_name, file.sha256, issue.position, issue.record_key, issue.field, issue.value, issue.detail
FROM staging.data_issue AS issue
JOIN source.source_file AS file USING (source_file_id)
UNION ALL
SELECT issue.kind, file.name, file.sha256, issue.position, issue.seao_number, issue.field, issue.value, issue.detail
FROM procurement.data_issue AS issue
LEFT JOIN source.source_file AS file USING (source_file_id);

DELETE FROM mart.issue_kind;
INSERT INTO mart.issue_kind
SELECT
    counted.kind, coalesce(known.severity, 'warning'), coalesce(known.text_fr, counted.kind), coalesce(known.text_en, counted.kind),
    counted.issue_count
FROM (SELECT kind, count(*) AS issue_count FROM next_issue GROUP BY kind) AS counted
LEFT JOIN source.issue_kind AS known USING (kind);

DELETE FROM mart.data_issue;
INSERT INTO mart.data_issue
SELECT
    kind,
    row_number() OVER (
        PARTITION BY kind
        ORDER BY file_name COLLATE "C", sha256 COLLATE "C", position, record_key COLLATE "C", field COLLATE "C", value COLLATE "C", detail COLLATE "C"),
    file_name, position, record_key, field, value, detail
FROM next_issue;

DELETE FROM mart.coverage;
INSERT INTO mart.coverage
SELECT
    file.era, file.kind, month::date,
    count(*),
    coalesce(sum(file.record_count) FILTER (WHERE date_trunc('month', file.period_start) = month), 0)
FROM source.source_file AS file
CROSS JOIN LATERAL generate_series(date_trunc('month', file.period_start), file.period_end, interval '1 month') AS month
WHERE file.state = 'staged' AND file.period_start IS NOT NULL AND file.period_end IS NOT NULL
  AND file.period_end >= file.period_start AND file.period_end - file.period_start < 36600
GROUP BY file.era, file.kind, month;

-- The XML era runs from 2009-01 to 2024-05, the OCDS era from 2021-03 on: what is loaded is told against that.
DELETE FROM mart.status;
INSERT INTO mart.status
WITH told AS (
    SELECT
        count(*) FILTER (WHERE kind = 'xml-notice' AND month BETWEEN date '2009-01-01' AND date '2024-05-01') AS notice_months,
        count(*) FILTER (WHERE kind = 'xml-notice-revision' AND month BETWEEN date '2009-01-01' AND date '2024-05-01') AS revision_months,
        count(*) FILTER (WHERE kind = 'ocds' AND month >= date '2021-03-01') AS ocds_months
    FROM mart.coverage
), expected AS (
    SELECT
        185 AS xml_months,
        greatest(0, (extract(year FROM age(last_month, date '2021-03-01')) * 12 + extract(month FROM age(last_month, date '2021-03-01')) + 1)::integer)
            AS ocds_months
    FROM (SELECT greatest(max(month), date '2021-03-01') AS last_month FROM mart.coverage WHERE kind = 'ocds') AS ocds
), releases AS (
    SELECT count(*) AS release_count FROM procurement.release WHERE era = 'ocds'
), judged AS (
    SELECT
        told.*, releases.release_count, expected.xml_months, expected.ocds_months AS expected_ocds_months,
        told.notice_months < expected.xml_months OR told.ocds_months < expected.ocds_months
            OR EXISTS (SELECT FROM source.source_file WHERE name LIKE '%.sample.json' AND state = 'staged') AS is_partial
    FROM told, expected, releases
)
SELECT
    true,
    (SELECT count(*) FROM procurement.release),
    (SELECT count(*) FROM procurement.notice),
    (SELECT count(*) FROM procurement.bid),
    (SELECT count(*) FROM procurement.award),
    (SELECT count(*) FROM procurement.final WHERE fate = 'orphan'),
    (SELECT count(*) FROM procurement.expense WHERE fate = 'orphan'),
    (SELECT count(*) FROM procurement.final WHERE fate = 'unmatched'),
    (SELECT count(*) FROM procurement.expense WHERE fate = 'unmatched'),
    CASE WHEN is_partial
        THEN format(
            'Extrait partiel : avis complets pour %s des %s mois publiés en XML (2009-01 à 2024-05), avis révisés pour %s mois, %s parutions OCDS (%s des %s mois depuis 2021-03).',
            notice_months, xml_months, revision_months, release_count, ocds_months, expected_ocds_months)
        ELSE format('Données complètes : %s mois publiés en XML (2009-01 à 2024-05) et %s mois en OCDS (depuis 2021-03).', xml_months, ocds_months)
    END,
    CASE WHEN is_partial
        THEN format(
            'Partial extract: complete notices for %s of the %s months published as XML (2009-01 to 2024-05), revised notices for %s months, %s OCDS releases (%s of the %s months since 2021-03).',
            notice_months, xml_months, revision_months, release_count, ocds_months, expected_ocds_months)
        ELSE format('Complete data: %s months published as XML (2009-01 to 2024-05) and %s months as OCDS (since 2021-03).', xml_months, ocds_months)
    END
FROM judged;
