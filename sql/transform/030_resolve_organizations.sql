-- Who the buyers are: a curated spelling, else a curated prefix (a sub-unit rolls up to its body), else the name itself.
-- A spelling that no record of SEAO has yet is another source's alone: it has no mention.
CREATE UNLOGGED TABLE buyer_mention AS
WITH counted AS (
    SELECT published_name, bool_or(is_municipal) AS is_municipal, sum(mention_count)::integer AS mention_count, is_seao
    FROM (
        SELECT coalesce(organisme, ''), municipal IS NOT DISTINCT FROM '1', true, count(*)
        FROM staging.xml_notice JOIN new_file USING (source_file_id) GROUP BY 1, 2
        UNION ALL
        SELECT coalesce(buyer_name, buyer_party_name, ''), municipal IS NOT DISTINCT FROM '1', true, count(*)
        FROM staging.ocds_release JOIN new_file USING (source_file_id) GROUP BY 1, 2
        UNION ALL
        -- Bodies of another source that are Québec's; those of other governments are none of these lists' business.
        SELECT coalesce(record.buyer_name, ''), file.government = 'municipal', false, 0
        FROM staging.csv_record AS record
        JOIN new_file USING (source_file_id)
        JOIN staging.csv_file AS file USING (source_file_id)
        WHERE file.government IN ('quebec', 'municipal')
        GROUP BY 1, 2
    ) AS mention (published_name, is_municipal, is_seao, mention_count)
    GROUP BY published_name, is_seao
    UNION ALL
    SELECT known.published_name, known.is_municipal, known.mention_count, known.mention_count > 0
    FROM procurement.organization_name AS known
    WHERE known.published_name IN (
        SELECT coalesce(organisme, '') FROM staging.xml_notice JOIN new_file USING (source_file_id)
        UNION ALL
        SELECT coalesce(buyer_name, buyer_party_name, '') FROM staging.ocds_release JOIN new_file USING (source_file_id))
)
SELECT
    published_name,
    coalesce(bool_or(is_municipal) FILTER (WHERE is_seao), bool_or(is_municipal)) AS is_municipal,
    sum(mention_count)::integer AS mention_count,
    procurement.plain_text(published_name) AS normalized_name
FROM counted
GROUP BY published_name;
ANALYZE buyer_mention;

CREATE UNLOGGED TABLE resolved_buyer AS
WITH alias AS MATERIALIZED (
    SELECT slug, kind, procurement.plain_text(value) AS value FROM source.organization_alias
    UNION
    SELECT slug, 'exact', procurement.plain_text(name) FROM source.organization
), resolved AS (
    -- The lists are those of the last time: a spelling that was resolved by them stays as it is.
    SELECT
        published_name, is_municipal, mention.mention_count, mention.normalized_name,
        exact.slug AS exact_slug,
        prefix.slug AS prefix_slug,
        sector_pattern.sector AS pattern_sector,
        sector_pattern.ministry AS pattern_ministry
    FROM buyer_mention AS mention
    LEFT JOIN procurement.organization_name AS known USING (published_name, is_municipal)
    LEFT JOIN LATERAL (
        SELECT slug FROM alias WHERE kind = 'exact' AND value = mention.normalized_name ORDER BY slug COLLATE "C" LIMIT 1
    ) AS exact ON true
    LEFT JOIN LATERAL (
        SELECT slug FROM alias
        WHERE kind = 'prefix' AND (mention.normalized_name = value OR starts_with(mention.normalized_name, value || ' '))
        ORDER BY length(value) DESC, slug COLLATE "C"
        LIMIT 1
    ) AS prefix ON true
    LEFT JOIN LATERAL (
        SELECT sector, ministry FROM source.organization_sector
        WHERE mention.normalized_name ~ pattern
        ORDER BY priority
        LIMIT 1
    ) AS sector_pattern ON true
    WHERE known.published_name IS NULL
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
        END) AS organization_key,
    coalesce(organization.sector, pattern_sector, CASE WHEN is_municipal THEN 'municipal' END) AS sector,
    CASE
        WHEN organization.slug IS NOT NULL AND organization.sector <> 'municipal'
            AND EXISTS (SELECT FROM source.organization_ministry AS dated WHERE dated.slug = organization.slug) THEN NULL
        ELSE coalesce(
            pattern_ministry,
            (SELECT slug FROM source.ministry WHERE slug = 'municipal' AND (is_municipal OR organization.sector = 'municipal')))
    END AS pattern_ministry,
    CASE
        WHEN exact_slug IS NOT NULL THEN 'curated-exact'
        WHEN prefix_slug IS NOT NULL THEN 'curated-prefix'
        ELSE 'name'
    END AS resolution,
    mention_count
FROM resolved
LEFT JOIN source.organization ON organization.slug = coalesce(exact_slug, prefix_slug)
UNION ALL
SELECT
    published_name, is_municipal, known.normalized_name, known.organization_key, known.sector, known.pattern_ministry, known.resolution,
    mention.mention_count
FROM buyer_mention AS mention
JOIN procurement.organization_name AS known USING (published_name, is_municipal);
ANALYZE resolved_buyer;

-- A spelling that is another body's now, or one of another ministry, touches every notice that has it.
INSERT INTO touched
SELECT notice.seao_number
FROM resolved_buyer AS resolved
JOIN procurement.organization_name AS known USING (published_name)
JOIN procurement.notice ON coalesce(notice.buyer_name, '') = published_name
WHERE (known.organization_key, known.pattern_ministry) IS DISTINCT FROM (resolved.organization_key, resolved.pattern_ministry)
ON CONFLICT DO NOTHING;

CREATE UNLOGGED TABLE moved_organization AS
SELECT organization_key FROM resolved_buyer
UNION
SELECT known.organization_key FROM resolved_buyer JOIN procurement.organization_name AS known USING (published_name);
ANALYZE moved_organization;

DELETE FROM procurement.organization_name USING resolved_buyer WHERE resolved_buyer.published_name = organization_name.published_name;
INSERT INTO procurement.organization_name SELECT * FROM resolved_buyer;
CALL describe('procurement.organization_name');

CREATE UNLOGGED TABLE former_organization AS
SELECT organization.* FROM procurement.organization JOIN moved_organization USING (organization_key);
DELETE FROM procurement.organization USING moved_organization
WHERE moved_organization.organization_key = organization.organization_key;
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
JOIN moved_organization USING (organization_key)
LEFT JOIN source.organization ON organization.slug = organization_key
GROUP BY organization_key;
CALL describe('procurement.organization');

-- What a notice shows of a body is its name and sector.
INSERT INTO procurement.changed_notice
SELECT notice.seao_number
FROM former_organization AS former
JOIN procurement.organization AS present USING (organization_key)
JOIN procurement.notice USING (organization_key)
WHERE (former.name, former.is_curated, former.sector) IS DISTINCT FROM (present.name, present.is_curated, present.sector)
ON CONFLICT DO NOTHING;
