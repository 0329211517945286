-- The facts of the next version, of the notices that changed. Nothing here depends on load order or load time.
CREATE UNLOGGED TABLE publication.file_reference AS
SELECT source_file_id, name, sha256, jsonb_build_object('name', name, 'sha256', sha256)
        || CASE WHEN data_source_id IS NULL THEN '{}' ELSE jsonb_build_object('sourceKey', data_source_id) END AS reference
FROM source.source_file;
CREATE UNIQUE INDEX ON file_reference (source_file_id);
ANALYZE file_reference;

CREATE UNLOGGED TABLE publication.next_award_supplier AS
WITH part AS (
    SELECT
        supplier.award_key, supplier.supplier_number, supplier.supplier_key, canonical.name AS supplier_name,
        nullif(supplier.published_name, '') AS published_name, nullif(supplier.published_neq, '') AS published_neq,
        value.low_amount AS low_whole, value.central_amount AS central_whole, value.high_amount AS high_whole,
        value.awarded_amount AS awarded_whole, value.reduction_amount AS reduction_whole,
        owner.parent, owner.parent_fr, owner.country, owner.confidence AS ownership_confidence,
        count(*) OVER (PARTITION BY supplier.award_key) AS part_count
    FROM touched_award
    JOIN procurement.award_supplier AS supplier USING (award_key)
    JOIN procurement.award USING (award_key)
    JOIN procurement.award_value AS value USING (award_key)
    JOIN procurement.supplier AS canonical USING (supplier_key)
    -- Who controlled it on the date of the award; a day that no row of the list holds is unknown.
    LEFT JOIN source.vendor_owner AS owner ON owner.slug = supplier.supplier_key
        AND (owner.valid_from IS NULL OR owner.valid_from <= award.bucket_date)
        AND (owner.valid_to IS NULL OR owner.valid_to >= award.bucket_date)
), shared AS (
    -- Equal shares to the cent, the remainder to the first: shares always add up to the award.
    SELECT
        part.*,
        CASE WHEN part_count = 1 THEN low_whole ELSE procurement.share_of(low_whole, 1, part_count) END AS low_part,
        CASE WHEN part_count = 1 THEN central_whole ELSE procurement.share_of(central_whole, 1, part_count) END AS central_part,
        CASE WHEN part_count = 1 THEN high_whole ELSE procurement.share_of(high_whole, 1, part_count) END AS high_part,
        CASE WHEN part_count = 1 THEN awarded_whole ELSE procurement.share_of(awarded_whole, 1, part_count) END AS awarded_part,
        CASE WHEN part_count = 1 THEN reduction_whole ELSE procurement.share_of(reduction_whole, 1, part_count) END AS reduction_part
    FROM part
)
SELECT
    award_key, supplier_number, supplier_key, supplier_name, published_name, published_neq,
    low_part + CASE WHEN supplier_number = 1 THEN low_whole - low_part * part_count ELSE 0 END AS low_amount,
    central_part + CASE WHEN supplier_number = 1 THEN central_whole - central_part * part_count ELSE 0 END AS central_amount,
    high_part + CASE WHEN supplier_number = 1 THEN high_whole - high_part * part_count ELSE 0 END AS high_amount,
    awarded_part + CASE WHEN supplier_number = 1 THEN awarded_whole - awarded_part * part_count ELSE 0 END AS awarded_amount,
    reduction_part + CASE WHEN supplier_number = 1 THEN reduction_whole - reduction_part * part_count ELSE 0 END AS reduction_amount,
    parent, coalesce(parent_fr, parent) AS parent_fr, country, procurement.jurisdiction(country) AS jurisdiction, ownership_confidence
FROM shared;
CREATE UNIQUE INDEX ON next_award_supplier (award_key, supplier_number);
ANALYZE next_award_supplier;

-- What a body answers to now. Of a body that the curated list knows, an attachment that has ended is nobody's today; one that the list does
-- not know is told by its name, which has no dates.
CREATE UNLOGGED TABLE publication.current_attachment AS
SELECT
    slug AS organization_key,
    (array_agg(ministry ORDER BY valid_from DESC NULLS LAST, ministry COLLATE "C") FILTER (WHERE valid_to IS NULL))[1] AS ministry_key
FROM source.organization_ministry
GROUP BY slug;

CREATE UNLOGGED TABLE publication.next_award AS
SELECT
    award.award_key,
    award.seao_number,
    coalesce(notice.title, '') AS title,
    notice.organization_key,
    organization.name AS organization_name,
    notice.buyer_name,
    organization.sector,
    coalesce(award.ministry_key, 'unknown') AS ministry_key,
    coalesce(notice.method_key, 'unknown') AS method_key,
    notice.category_code,
    notice.unspsc_code,
    supplier.label AS supplier_label,
    supplier.supplier_count,
    award.award_date,
    notice.publication_date,
    award.bucket_date,
    award.is_bucket_fallback,
    extract(year FROM award.bucket_date)::smallint AS calendar_year,
    extract(year FROM award.bucket_date - interval '3 months')::smallint AS fiscal_year,
    value.awarded_amount,
    value.options_amount,
    value.expense_amount,
    value.final_amount,
    value.contract_amount,
    value.low_amount,
    value.central_amount,
    value.high_amount,
    value.reduction_amount,
    value.exclusion,
    value.flags,
    classified.scope,
    coalesce(classified.scope_level, 5)::smallint AS scope_level,
    classified.service_model,
    classified.rule_id,
    award.source_key,
    award.duplicate_of,
    award.duplicate_sources,
    coalesce(CASE WHEN today.organization_key IS NULL THEN award.ministry_key ELSE today.ministry_key END, 'unknown') AS current_ministry_key,
    coalesce(made.maker_key, 'unknown') AS maker_key,
    coalesce(made.evidence, 'unknown') AS maker_evidence,
    maker_owner.country AS maker_country,
    procurement.jurisdiction(maker_owner.country) AS maker_jurisdiction,
    maker_owner.confidence AS maker_ownership_confidence,
    mart.search_vector(concat_ws(' ',
        notice.title, organization.name, notice.buyer_name, supplier.label, award.supplier_label, notice.seao_number,
        notice.reference_number, notice.category_label, notice.unspsc_label, subject.expense_text)) AS search
FROM touched_award
JOIN procurement.award USING (award_key)
JOIN procurement.notice USING (seao_number)
JOIN procurement.organization USING (organization_key)
JOIN procurement.award_value AS value USING (award_key)
LEFT JOIN current_attachment AS today USING (organization_key)
JOIN (
    SELECT award_key, string_agg(supplier_name, ' ; ' ORDER BY supplier_number) AS label, count(*)::integer AS supplier_count
    FROM next_award_supplier
    GROUP BY award_key
) AS supplier USING (award_key)
LEFT JOIN classification.subject ON subject.subject_id = 'award:' || award.award_key
LEFT JOIN classification.classified ON classified.subject_id = 'award:' || award.award_key
LEFT JOIN classification.maker AS made ON made.subject_id = 'award:' || award.award_key
LEFT JOIN source.vendor_owner AS maker_owner ON maker_owner.slug = made.maker_key
    AND (maker_owner.valid_from IS NULL OR maker_owner.valid_from <= award.bucket_date)
    AND (maker_owner.valid_to IS NULL OR maker_owner.valid_to >= award.bucket_date);
CREATE UNIQUE INDEX ON next_award (award_key);
CREATE INDEX ON next_award (seao_number);
ANALYZE next_award;

-- The awards of the next version, whole: those of the notices that changed, and those that stand.
CREATE VIEW publication.standing_award AS
SELECT
    award_key, seao_number, title, source_key, organization_key, bucket_date, maker_key, supplier_count, scope_level, central_amount,
    exclusion, duplicate_of
FROM publication.next_award
UNION ALL
SELECT
    award_key, seao_number, title, source_key, organization_key, bucket_date, maker_key, supplier_count, scope_level, central_amount,
    exclusion, duplicate_of
FROM mart.award_history AS published
WHERE valid_to IS NULL AND NOT EXISTS (SELECT FROM publication.touched_award AS touched WHERE touched.award_key = published.award_key);

CREATE UNLOGGED TABLE publication.next_unattached AS
SELECT
    fact.*,
    notice.organization_key,
    CASE WHEN notice.seao_number IS NOT NULL THEN coalesce(
        (SELECT award.ministry_key FROM procurement.award WHERE award.seao_number = notice.seao_number ORDER BY award_number LIMIT 1),
        'unknown') END AS ministry_key,
    CASE WHEN notice.seao_number IS NOT NULL THEN coalesce(notice.method_key, 'unknown') END AS method_key,
    classified.scope,
    coalesce(classified.scope_level, 5)::smallint AS scope_level,
    classified.service_model,
    organization.sector,
    file_reference.name AS source_file,
    'seao' AS source_key,
    coalesce(made.maker_key, 'unknown') AS maker_key,
    coalesce(made.evidence, 'unknown') AS maker_evidence,
    (SELECT string_agg(DISTINCT word.matched COLLATE "C", ' ; ' ORDER BY word.matched COLLATE "C")
        FROM classification.maker_evidence AS word
        WHERE word.subject_id = made.subject_id AND word.field <> 'supplier') AS maker_words,
    procurement.jurisdiction(owner.country) AS jurisdiction,
    CASE WHEN notice.seao_number IS NOT NULL THEN coalesce(
        (SELECT award.current_ministry_key FROM next_award AS award WHERE award.seao_number = notice.seao_number
        ORDER BY award_key COLLATE "C" LIMIT 1),
        'unknown') END AS current_ministry_key,
    mart.search_vector(concat_ws(' ', fact.seao_number, fact.description, fact.contractor_name, notice.title)) AS search
FROM (
    SELECT
        expense_key AS unattached_key, 'expense' AS fact, fate, seao_number, expense_date AS fact_date, expense_amount AS fact_amount,
        contractor_name, supplier_key, description, source_file_id, position
    FROM procurement.expense
    WHERE fate <> 'joined'
    UNION ALL
    SELECT final_key, 'final', fate, seao_number, final_date, final_amount, contractor_name, supplier_key, NULL, source_file_id, position
    FROM procurement.final
    WHERE fate <> 'joined'
) AS fact
JOIN procurement.changed_notice USING (seao_number)
LEFT JOIN procurement.notice USING (seao_number)
LEFT JOIN procurement.organization USING (organization_key)
LEFT JOIN classification.classified ON classified.subject_id = fact.fact || ':' || fact.unattached_key
LEFT JOIN classification.maker AS made ON made.subject_id = fact.fact || ':' || fact.unattached_key
LEFT JOIN source.vendor_owner AS owner ON owner.slug = fact.supplier_key
    AND (owner.valid_from IS NULL OR owner.valid_from <= fact.fact_date)
    AND (owner.valid_to IS NULL OR owner.valid_to >= fact.fact_date)
JOIN file_reference USING (source_file_id);
CREATE UNIQUE INDEX ON next_unattached (unattached_key);
ANALYZE next_unattached;
