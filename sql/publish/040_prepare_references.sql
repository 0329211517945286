-- What pages need beside the facts: names, rules, files, problems, counts. They belong to the version like the facts.
CREATE UNLOGGED TABLE publication.next_supplier AS
SELECT
    supplier.supplier_key, supplier.name, supplier.is_curated, supplier.is_natural_person, supplier.neqs, supplier.spellings,
    owner.parent, owner.country, vendor.ownership_note, owner.source AS ownership_source, owner.confidence AS ownership_confidence,
    mart.search_vector(concat_ws(' ', supplier.name, array_to_string(supplier.neqs, ' '), array_to_string(supplier.spellings, ' '))) AS search
FROM procurement.supplier
LEFT JOIN source.vendor ON vendor.slug = supplier.supplier_key
LEFT JOIN source.vendor_owner AS owner ON owner.slug = supplier.supplier_key AND owner.valid_to IS NULL;

-- How each spelling was resolved, and what a NEQ that was refused looked like.
CREATE UNLOGGED TABLE publication.next_supplier_name AS
SELECT supplier_key, published_name, published_neq, neq, is_fake_neq, resolution, evidence, mention_count
FROM procurement.supplier_name;

CREATE UNLOGGED TABLE publication.next_supplier_owner AS
SELECT
    slug AS supplier_key, row_number() OVER (PARTITION BY slug ORDER BY valid_from NULLS FIRST)::integer AS owner_number,
    parent, coalesce(parent_fr, parent) AS parent_fr, country, procurement.jurisdiction(country) AS jurisdiction, valid_from AS first_day, valid_to AS last_day, source, confidence
FROM source.vendor_owner;

CREATE UNLOGGED TABLE publication.next_supplier_redirect AS
SELECT former_key, supplier_key FROM procurement.supplier_redirect;

CREATE UNLOGGED TABLE publication.next_maker AS
SELECT
    maker.slug AS maker_key, maker.name, maker.vendors,
    mart.search_vector(concat_ws(' ', maker.name, vendor.name)) AS search
FROM source.maker
JOIN source.vendor USING (slug);

CREATE UNLOGGED TABLE publication.next_organization AS
SELECT
    organization.organization_key, organization.name, curated.acronym, organization.is_curated, organization.sector, organization.spellings,
    coalesce((
        SELECT jsonb_agg(jsonb_build_object(
            'ministry', dated.ministry, 'from', dated.valid_from, 'to', dated.valid_to, 'source', dated.source,
            'confidence', dated.confidence) ORDER BY dated.valid_from NULLS FIRST, dated.ministry COLLATE "C")
        FROM source.organization_ministry AS dated
        WHERE dated.slug = organization.organization_key), '[]') AS ministries,
    -- A body whose names tell of several portfolios (none does) would have that of most notices.
    CASE WHEN today.organization_key IS NULL THEN published.pattern_ministry ELSE today.ministry_key END AS current_ministry_key,
    coalesce((
        SELECT jsonb_agg(jsonb_build_object(
            'name', former.name, 'from', former.valid_from, 'to', former.valid_to, 'source', former.source,
            'confidence', former.confidence)
            ORDER BY former.valid_from NULLS FIRST, former.valid_to NULLS FIRST, former.name COLLATE "C")
        FROM source.organization_former_name AS former
        WHERE former.slug = organization.organization_key), '[]') AS former_names,
    coalesce(published.names, '[]') AS published_names,
    mart.search_vector(concat_ws(' ', organization.name, curated.acronym, array_to_string(organization.spellings, ' '))) AS search
FROM procurement.organization
LEFT JOIN source.organization AS curated ON curated.slug = organization.organization_key
LEFT JOIN (
    SELECT
        named.organization_key,
        jsonb_agg(jsonb_build_object('name', named.published_name, 'notices', coalesce(bought.notice_count, 0), 'resolution', named.resolution)
            ORDER BY coalesce(bought.notice_count, 0) DESC, named.published_name COLLATE "C")
            FILTER (WHERE named.published_name <> '') AS names,
        (array_agg(named.pattern_ministry ORDER BY coalesce(bought.notice_count, 0) DESC, named.published_name COLLATE "C")
            FILTER (WHERE named.pattern_ministry IS NOT NULL))[1] AS pattern_ministry
    FROM procurement.organization_name AS named
    LEFT JOIN (
        SELECT coalesce(buyer_name, '') AS published_name, count(*) AS notice_count
        FROM procurement.notice
        GROUP BY coalesce(buyer_name, '')
    ) AS bought USING (published_name)
    GROUP BY named.organization_key
) AS published USING (organization_key)
LEFT JOIN current_attachment AS today USING (organization_key);

CREATE UNLOGGED TABLE publication.next_ministry AS
SELECT slug AS ministry_key, name_fr, name_en, short_fr FROM source.ministry
UNION ALL
SELECT 'unknown', 'Portefeuille non établi', 'Portfolio not established', NULL;

CREATE UNLOGGED TABLE publication.next_code AS
SELECT DISTINCT ON (list, key) list, key, label_fr, label_en, is_confirmed
FROM (
    SELECT list, CASE WHEN list = 'method' THEN key ELSE code END AS key, label_fr, label_en, is_confirmed FROM source.code
    UNION ALL
    SELECT 'issue_kind', kind, text_fr, text_en, true FROM source.issue_kind
    UNION ALL
    SELECT 'method', 'unknown', 'Mode non établi', 'Method not established', true
) AS labelled
ORDER BY list, key, label_fr COLLATE "C";

CREATE UNLOGGED TABLE publication.next_decision AS
SELECT
    'override:' || seao_number AS decision_key, 'override' AS kind, seao_number, NULL::text AS supplier_key, award_scope AS detail,
    reason_fr, reason_en, source, decided_on
FROM source.classification_override
UNION ALL
SELECT 'group-purchase:' || seao_number, 'group-purchase', seao_number, NULL, NULL, reason_fr, reason_en, source, decided_on
FROM source.group_purchase
UNION ALL
SELECT
    concat_ws(':', 'correction', seao_number, coalesce(supplier_neq, '*'), field, trim_scale(published_value)), 'correction', seao_number, NULL,
    field || ' ' || trim_scale(published_value), reason_fr, reason_en, source, decided_on
FROM source.correction
UNION ALL
SELECT
    concat_ws(':', action, from_key, neq, name), action, NULL, slug, concat_ws(' ', from_key, neq, name), reason_fr, reason_en, source, decided_on
FROM source.vendor_merge;

CREATE UNLOGGED TABLE publication.next_rule AS
SELECT
    rule_id, priority, scope, service_model, text_fr, text_en,
    coalesce(fired.award_count, 0)::integer AS award_count
FROM source.classification_rule AS rule
LEFT JOIN (
    SELECT rule_id, count(*) AS award_count FROM classification.classified WHERE starts_with(subject_id, 'award:') GROUP BY rule_id
) AS fired USING (rule_id);

CREATE UNLOGGED TABLE publication.next_data_source AS
SELECT
    declared.data_source_id, declared.title_fr, declared.title_en, declared.publisher, declared.page_url, declared.licence_name,
    declared.licence_url, declared.source_key, declared.attribution_fr, declared.attribution_en, declared.summary_fr, declared.summary_en,
    declared.coverage_start, declared.coverage_end,
    coalesce(loaded.file_count, 0)::integer AS file_count,
    coalesce(loaded.record_count, 0)::integer AS record_count,
    coalesce(loaded.rejected_count, 0)::integer AS rejected_count,
    stated.award_count::integer AS award_count,
    stated.duplicate_count::integer AS duplicate_count
FROM (
    SELECT data_source.*, CASE WHEN reader = 'csv' THEN data_source_id ELSE 'seao' END AS source_key
    FROM source.data_source
) AS declared
LEFT JOIN (
    SELECT
        coalesce(file.data_source_id, CASE file.era WHEN 'xml' THEN 'seao-xml' WHEN 'ocds' THEN 'seao-ocds' END) AS loaded_as,
        count(*) AS file_count, sum(file.record_count) AS record_count, coalesce(sum(csv_file.rejected_count), 0) AS rejected_count
    FROM source.source_file AS file
    LEFT JOIN staging.csv_file USING (source_file_id)
    WHERE file.state = 'staged'
    GROUP BY 1
) AS loaded ON loaded.loaded_as = CASE WHEN declared.reader = 'csv' THEN declared.data_source_id ELSE declared.reader END
CROSS JOIN LATERAL (
    SELECT count(*) AS award_count, count(award.duplicate_of) AS duplicate_count
    FROM procurement.award
    JOIN source.source_file AS file USING (source_file_id)
    WHERE award.source_key = declared.source_key
      AND (declared.reader = 'csv' OR file.era = replace(declared.reader, 'seao-', ''))
) AS stated
-- A declaration that comes with the program and has no file is an offer, not a source of anything shown.
WHERE declared.reader <> 'csv' OR loaded.file_count > 0;

CREATE UNLOGGED TABLE publication.next_caveat AS
SELECT data_source_id, caveat_id, severity, text_fr, text_en
FROM source.caveat
WHERE EXISTS (SELECT FROM next_data_source AS shown WHERE shown.data_source_id = caveat.data_source_id);

CREATE UNLOGGED TABLE publication.next_source_file AS
SELECT
    file.sha256, file.name,
    coalesce((SELECT min(origin COLLATE "C") FROM source.source_file_origin AS seen WHERE seen.source_file_id = file.source_file_id), file.name)
        AS origin,
    (SELECT min(url COLLATE "C") FROM source.source_file_origin AS seen WHERE seen.source_file_id = file.source_file_id) AS url,
    file.kind, file.era, file.period_start, file.period_end, file.byte_count, file.record_count, file.issue_count,
    file.published_at,
    (SELECT min(seen_at) FROM source.source_file_origin AS seen WHERE seen.source_file_id = file.source_file_id) AS fetched_at,
    (SELECT count(*) FROM staging.data_issue AS issue
        WHERE issue.source_file_id = file.source_file_id AND issue.kind IN ('missing-ocid', 'missing-seao-number'))::integer AS rejected_count,
    coalesce(restated.statement_count, 0)::integer AS restated_count
FROM source.source_file AS file
LEFT JOIN (
    SELECT source_file_id, count(*) AS statement_count FROM procurement.release WHERE recency > 1 GROUP BY source_file_id
) AS restated USING (source_file_id)
WHERE file.state = 'staged';

DELETE FROM mart.quarantined_file;
INSERT INTO mart.quarantined_file
SELECT
    file.sha256, file.name,
    coalesce((SELECT min(origin COLLATE "C") FROM source.source_file_origin AS seen WHERE seen.source_file_id = file.source_file_id), file.name),
    file.era, file.kind, file.byte_count, coalesce(file.message, '')
FROM source.source_file AS file
WHERE file.state = 'quarantined';

CREATE UNLOGGED TABLE publication.next_data_issue AS
WITH issue AS (
    SELECT issue.kind, file.name AS file_name, file.sha256, issue.position, issue.record_key, issue.field, issue.value, issue.detail
    FROM staging.data_issue AS issue
    JOIN source.source_file AS file USING (source_file_id)
    WHERE file.state = 'staged'
    UNION ALL
    SELECT issue.kind, file.name, file.sha256, issue.position, issue.seao_number, issue.field, issue.value, issue.detail
    FROM procurement.data_issue AS issue
    LEFT JOIN source.source_file AS file USING (source_file_id)
), keyed AS (
    SELECT issue.*, encode(sha256(convert_to(to_jsonb(issue)::text, 'UTF8')), 'hex') AS issue_key
    FROM issue
)
SELECT
    kind, issue_key, row_number() OVER (PARTITION BY kind, issue_key)::integer AS occurrence,
    file_name, position, record_key, field, value, detail
FROM keyed;

CREATE UNLOGGED TABLE publication.next_issue_kind AS
SELECT
    counted.kind, coalesce(known.severity, 'warning') AS severity, coalesce(known.text_fr, counted.kind) AS text_fr,
    coalesce(known.text_en, counted.kind) AS text_en, counted.issue_count
FROM (SELECT kind, count(*)::integer AS issue_count FROM next_data_issue GROUP BY kind) AS counted
LEFT JOIN source.issue_kind AS known USING (kind);

CREATE UNLOGGED TABLE publication.next_coverage AS
SELECT
    file.era, file.kind, month::date AS month,
    count(*)::integer AS file_count,
    coalesce(sum(file.record_count) FILTER (WHERE date_trunc('month', file.period_start) = month), 0)::integer AS record_count
FROM source.source_file AS file
CROSS JOIN LATERAL generate_series(date_trunc('month', file.period_start), file.period_end, interval '1 month') AS month
WHERE file.state = 'staged' AND file.period_start IS NOT NULL AND file.period_end IS NOT NULL
  AND file.period_end >= file.period_start AND file.period_end - file.period_start < 36600
GROUP BY file.era, file.kind, month;

-- What is loaded of SEAO. The XML era runs from 2009-01 to 2024-05, the OCDS era from 2021-03 on: what is loaded is told against that.
CREATE UNLOGGED TABLE publication.next_status AS
WITH told AS (
    SELECT
        count(*) FILTER (WHERE kind = 'xml-notice' AND month BETWEEN date '2009-01-01' AND date '2024-05-01') AS notice_months,
        count(*) FILTER (WHERE kind = 'xml-notice-revision' AND month BETWEEN date '2009-01-01' AND date '2024-05-01') AS revision_months,
        count(*) FILTER (WHERE kind = 'ocds' AND month >= date '2021-03-01') AS ocds_months
    FROM next_coverage
), expected AS (
    SELECT
        185 AS xml_months,
        greatest(0, (extract(year FROM age(last_month, date '2021-03-01')) * 12 + extract(month FROM age(last_month, date '2021-03-01')) + 1)::integer)
            AS ocds_months
    FROM (SELECT greatest(max(month), date '2021-03-01') AS last_month FROM next_coverage WHERE kind = 'ocds') AS ocds
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
    true AS is_only,
    (SELECT count(*) FROM procurement.release WHERE era <> 'csv')::integer AS notice_restatement_count,
    (SELECT count(*) FROM procurement.notice WHERE source_key = 'seao')::integer AS notice_count,
    (SELECT count(*) FROM procurement.bid)::integer AS bid_count,
    (SELECT count(*) FROM procurement.award WHERE source_key = 'seao')::integer AS award_count,
    (SELECT count(*) FROM procurement.final WHERE fate = 'orphan')::integer AS orphan_final_count,
    (SELECT count(*) FROM procurement.expense WHERE fate = 'orphan')::integer AS orphan_expense_count,
    (SELECT count(*) FROM procurement.final WHERE fate = 'unmatched')::integer AS unmatched_final_count,
    (SELECT count(*) FROM procurement.expense WHERE fate = 'unmatched')::integer AS unmatched_expense_count,
    CASE WHEN is_partial
        THEN format(
            'Extrait partiel : avis complets pour %s des %s mois publiés en XML (2009-01 à 2024-05), avis révisés pour %s mois, %s parutions OCDS (%s des %s mois depuis 2021-03).',
            notice_months, xml_months, revision_months, release_count, ocds_months, expected_ocds_months)
        ELSE format('Données complètes : %s mois publiés en XML (2009-01 à 2024-05) et %s mois en OCDS (depuis 2021-03).', xml_months, ocds_months)
    END AS coverage_fr,
    CASE WHEN is_partial
        THEN format(
            'Partial extract: complete notices for %s of the %s months published as XML (2009-01 to 2024-05), revised notices for %s months, %s OCDS releases (%s of the %s months since 2021-03).',
            notice_months, xml_months, revision_months, release_count, ocds_months, expected_ocds_months)
        ELSE format('Complete data: %s months published as XML (2009-01 to 2024-05) and %s months as OCDS (since 2021-03).', xml_months, ocds_months)
    END AS coverage_en
FROM judged;
