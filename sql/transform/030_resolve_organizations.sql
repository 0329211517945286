-- Who the buyers are: a curated spelling, else a curated prefix (a sub-unit rolls up to its body), else the name itself.
CREATE TEMPORARY TABLE buyer_mention ON COMMIT DROP AS
SELECT
    published_name,
    coalesce(bool_or(is_municipal) FILTER (WHERE is_seao), bool_or(is_municipal)) AS is_municipal,
    count(*) FILTER (WHERE is_seao) AS mention_count,
    procurement.plain_text(published_name) AS normalized_name
FROM (
    SELECT coalesce(organisme, ''), municipal IS NOT DISTINCT FROM '1', true FROM staging.xml_notice
    UNION ALL
    SELECT coalesce(buyer_name, buyer_party_name, ''), municipal IS NOT DISTINCT FROM '1', true FROM staging.ocds_release
    UNION ALL
    -- Bodies of another source that are Québec's; those of other governments are none of these lists' business.
    SELECT coalesce(record.buyer_name, ''), file.government = 'municipal', false
    FROM staging.csv_record AS record
    JOIN staging.csv_file AS file USING (source_file_id)
    WHERE file.government IN ('quebec', 'municipal')
) AS mention (published_name, is_municipal, is_seao)
GROUP BY published_name;
ANALYZE buyer_mention;

INSERT INTO procurement.organization_name
WITH alias AS (
    SELECT slug, kind, procurement.plain_text(value) AS value FROM source.organization_alias
    UNION
    SELECT slug, 'exact', procurement.plain_text(name) FROM source.organization
), resolved AS (
    SELECT
        mention.*,
        exact.slug AS exact_slug,
        prefix.slug AS prefix_slug,
        sector_pattern.sector AS pattern_sector,
        sector_pattern.ministry AS pattern_ministry
    FROM buyer_mention AS mention
    LEFT JOIN LATERAL (
        SELECT slug FROM alias WHERE kind = 'exact' AND value = normalized_name ORDER BY slug COLLATE "C" LIMIT 1
    ) AS exact ON true
    LEFT JOIN LATERAL (
        SELECT slug FROM alias
        WHERE kind = 'prefix' AND (normalized_name = value OR starts_with(normalized_name, value || ' '))
        ORDER BY length(value) DESC, slug COLLATE "C"
        LIMIT 1
    ) AS prefix ON true
    LEFT JOIN LATERAL (
        SELECT sector, ministry FROM source.organization_sector
        WHERE normalized_name ~ pattern
        ORDER BY priority
        LIMIT 1
    ) AS sector_pattern ON true
)
SELECT
    published_name,
    is_municipal,
    normalized_name,
    coalesce(
        exact_slug,
        prefix_slug,
        CASE
            WHEN normalized_name = '' THEN 'unnamed'
            WHEN EXISTS (SELECT FROM source.organization WHERE slug = replace(normalized_name, ' ', '-'))
                THEN replace(normalized_name, ' ', '-') || '-uncurated'
            ELSE replace(normalized_name, ' ', '-')
        END),
    coalesce(organization.sector, pattern_sector, CASE WHEN is_municipal THEN 'municipal' END),
    CASE
        WHEN organization.slug IS NOT NULL AND organization.sector <> 'municipal'
            AND EXISTS (SELECT FROM source.organization_ministry AS dated WHERE dated.slug = organization.slug) THEN NULL
        ELSE coalesce(
            pattern_ministry,
            (SELECT slug FROM source.ministry WHERE slug = 'municipal' AND (is_municipal OR organization.sector = 'municipal')))
    END,
    CASE
        WHEN exact_slug IS NOT NULL THEN 'curated-exact'
        WHEN prefix_slug IS NOT NULL THEN 'curated-prefix'
        ELSE 'name'
    END
FROM resolved
LEFT JOIN source.organization ON organization.slug = coalesce(exact_slug, prefix_slug);
ANALYZE procurement.organization_name;

INSERT INTO procurement.organization
SELECT
    organization_key,
    coalesce(
        max(organization.name COLLATE "C"),
        (array_agg(published_name ORDER BY mention_count DESC, published_name COLLATE "C") FILTER (WHERE published_name <> ''))[1],
        organization_key),
    count(organization.slug) > 0,
    -- The sector that most mentions tell, so that one odd record does not move a body.
    (array_agg(organization_name.sector ORDER BY mention_count DESC, organization_name.sector COLLATE "C")
        FILTER (WHERE organization_name.sector IS NOT NULL))[1],
    coalesce(
        array_agg(DISTINCT published_name COLLATE "C" ORDER BY published_name COLLATE "C") FILTER (WHERE published_name <> ''),
        ARRAY[]::text[])
FROM procurement.organization_name
JOIN buyer_mention USING (published_name)
LEFT JOIN source.organization ON organization.slug = organization_key
GROUP BY organization_key;
ANALYZE procurement.organization;
