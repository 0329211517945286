-- Who the sellers are (method, section 5): a curated alias, else a valid NEQ, else the one NEQ of the same name, else the name.
-- What another source writes is resolved by the same rules, and never changes who a supplier of SEAO is or what it is called.
CREATE TEMPORARY TABLE party_mention ON COMMIT DROP AS
SELECT
    coalesce(name, '') AS published_name, coalesce(neq, '') AS published_neq, count(*) FILTER (WHERE is_seao) AS mention_count,
    bool_or(is_seao) AS is_seao
FROM (
    SELECT nomorganisation, neq, true FROM staging.xml_supplier
    UNION ALL
    SELECT nomcontractant, neqcontractant, true FROM staging.xml_contract
    UNION ALL
    SELECT nomcontractant, neqcontractant, true FROM staging.xml_expense
    UNION ALL
    SELECT name, coalesce(neq, substring(party_id FROM '^FO-([0-9]{10})$')), true FROM staging.ocds_party
    WHERE roles && ARRAY['supplier', 'tenderer']
    UNION ALL
    SELECT name, substring(supplier_id FROM '^FO-([0-9]{10})$'), true FROM staging.ocds_award_supplier
    UNION ALL
    SELECT name, substring(tenderer_id FROM '^FO-([0-9]{10})$'), true FROM staging.ocds_tenderer
    UNION ALL
    SELECT supplier_name, supplier_neq, false FROM staging.csv_record
) AS mention (name, neq, is_seao)
GROUP BY 1, 2;

CREATE TEMPORARY TABLE party ON COMMIT DROP AS
SELECT
    published_name,
    published_neq,
    mention_count,
    is_seao,
    procurement.normalized_name(published_name) AS normalized_name,
    procurement.valid_neq(published_neq) AS neq
FROM party_mention;
CREATE INDEX ON party (normalized_name);
ANALYZE party;

CREATE TEMPORARY TABLE curated_alias ON COMMIT DROP AS
SELECT DISTINCT ON (kind, value) kind, value, slug
FROM (
    SELECT kind, CASE kind WHEN 'name' THEN procurement.normalized_name(value) ELSE value END AS value, slug
    FROM source.vendor_alias
    UNION ALL
    SELECT 'name', procurement.normalized_name(name), slug FROM source.vendor
) AS alias
ORDER BY kind, value, slug COLLATE "C";

INSERT INTO procurement.supplier_name (
    published_name, published_neq, normalized_name, neq, supplier_key, resolution, evidence, mention_count, is_fake_neq)
WITH lone_neq AS (
    SELECT normalized_name, min(neq COLLATE "C") AS neq
    FROM party
    WHERE neq IS NOT NULL AND normalized_name <> ''
      AND (is_seao OR NOT EXISTS (
        SELECT FROM party AS of_seao WHERE of_seao.is_seao AND of_seao.normalized_name = party.normalized_name))
    GROUP BY normalized_name
    HAVING count(DISTINCT neq) = 1
), resolved AS (
    SELECT
        party.*,
        by_name.slug AS name_slug,
        by_neq.slug AS neq_slug,
        lone_neq.neq AS lone_neq,
        by_lone_neq.slug AS lone_neq_slug,
        replace(party.normalized_name, ' ', '-') AS name_key
    FROM party
    LEFT JOIN curated_alias AS by_name ON by_name.kind = 'name' AND by_name.value = party.normalized_name
    LEFT JOIN curated_alias AS by_neq ON by_neq.kind = 'neq' AND by_neq.value = party.neq
    LEFT JOIN lone_neq ON party.neq IS NULL AND lone_neq.normalized_name = party.normalized_name
    LEFT JOIN curated_alias AS by_lone_neq ON by_lone_neq.kind = 'neq' AND by_lone_neq.value = lone_neq.neq
), linked AS (
    SELECT
        resolved.*,
        CASE
            WHEN name_slug IS NOT NULL THEN name_slug
            WHEN neq_slug IS NOT NULL THEN neq_slug
            WHEN neq IS NOT NULL THEN neq
            WHEN lone_neq_slug IS NOT NULL THEN lone_neq_slug
            WHEN lone_neq IS NOT NULL THEN lone_neq
            WHEN name_key = '' THEN 'unnamed'
            -- A slug belongs to the curated vendor; a name that only looks like it keeps to itself.
            WHEN EXISTS (SELECT FROM source.vendor WHERE vendor.slug = name_key) THEN name_key || '-uncurated'
            ELSE name_key
        END AS linked_key,
        CASE
            WHEN name_slug IS NOT NULL THEN 'curated-name'
            WHEN neq_slug IS NOT NULL THEN 'curated-neq'
            WHEN neq IS NOT NULL THEN 'neq'
            WHEN lone_neq IS NOT NULL THEN 'name-with-one-neq'
            ELSE 'name'
        END AS link,
        CASE
            WHEN name_slug IS NOT NULL THEN normalized_name
            WHEN neq IS NOT NULL THEN neq
            WHEN lone_neq IS NOT NULL THEN lone_neq
            ELSE normalized_name
        END AS link_evidence
    FROM resolved
)
-- What a person decided comes last and beats the rest: a spelling split off first, then a whole supplier merged.
SELECT
    published_name,
    published_neq,
    normalized_name,
    linked.neq,
    coalesce(split.slug, merged.slug, linked_key),
    CASE WHEN split.slug IS NOT NULL THEN 'curated-split' WHEN merged.slug IS NOT NULL THEN 'curated-merge' ELSE link END,
    CASE WHEN split.slug IS NOT NULL OR merged.slug IS NOT NULL THEN linked_key ELSE link_evidence END,
    mention_count,
    published_neq <> '' AND linked.neq IS NULL
FROM linked
LEFT JOIN LATERAL (
    SELECT min(decision.slug COLLATE "C") AS slug
    FROM source.vendor_merge AS decision
    WHERE decision.action = 'split' AND decision.from_key = linked_key
      AND (decision.neq = linked.neq OR procurement.normalized_name(decision.name) = linked.normalized_name)
) AS split ON true
LEFT JOIN source.vendor_merge AS merged ON merged.action = 'merge' AND merged.from_key = linked_key;
ANALYZE procurement.supplier_name;

INSERT INTO procurement.supplier
SELECT
    supplier_key,
    coalesce(
        max(vendor.name COLLATE "C"),
        (array_agg(published_name ORDER BY mention_count DESC, published_name COLLATE "C") FILTER (WHERE published_name <> ''))[1],
        supplier_key),
    count(vendor.slug) > 0,
    coalesce(bool_and(left(neq, 2) = '22') FILTER (WHERE neq IS NOT NULL), false),
    coalesce(array_agg(DISTINCT neq COLLATE "C" ORDER BY neq COLLATE "C") FILTER (WHERE neq IS NOT NULL), ARRAY[]::text[]),
    coalesce(
        array_agg(DISTINCT published_name COLLATE "C" ORDER BY published_name COLLATE "C") FILTER (WHERE published_name <> ''),
        ARRAY[]::text[])
FROM procurement.supplier_name
LEFT JOIN source.vendor ON vendor.slug = supplier_key
GROUP BY supplier_key;
ANALYZE procurement.supplier;

-- Where a key went: the one a spelling had or would have had without curation, as long as all of them agree and nobody has it now.
INSERT INTO procurement.supplier_redirect
SELECT former_key, min(supplier_key COLLATE "C")
FROM (
    SELECT neq AS former_key, supplier_key FROM procurement.supplier_name WHERE neq IS NOT NULL
    UNION
    SELECT replace(normalized_name, ' ', '-'), supplier_key FROM procurement.supplier_name WHERE normalized_name <> ''
    UNION
    SELECT from_key, slug FROM source.vendor_merge WHERE action = 'merge'
) AS former
JOIN procurement.supplier AS present USING (supplier_key)
WHERE NOT EXISTS (SELECT FROM procurement.supplier AS taken WHERE taken.supplier_key = former_key)
GROUP BY former_key
HAVING count(DISTINCT supplier_key) = 1;
