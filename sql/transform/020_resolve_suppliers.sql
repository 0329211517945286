-- Who the sellers are (method, section 5): a curated alias, else a valid NEQ, else the one NEQ of the same name, else the name.
-- What another source writes is resolved by the same rules, and never changes who a supplier of SEAO is or what it is called.
-- A spelling that no record of SEAO has yet is another source's alone: it has no mention.
CREATE UNLOGGED TABLE mention AS
SELECT coalesce(name, '') AS published_name, coalesce(neq, '') AS published_neq, sum(mention_count)::integer AS mention_count
FROM (
    SELECT nomorganisation, neq, count(*)
    FROM staging.xml_supplier JOIN new_file USING (source_file_id) GROUP BY 1, 2
    UNION ALL
    SELECT nomcontractant, neqcontractant, count(*)
    FROM staging.xml_contract JOIN new_file USING (source_file_id) GROUP BY 1, 2
    UNION ALL
    SELECT nomcontractant, neqcontractant, count(*)
    FROM staging.xml_expense JOIN new_file USING (source_file_id) GROUP BY 1, 2
    UNION ALL
    SELECT name, coalesce(neq, substring(party_id FROM '^FO-([0-9]{10})$')), mention_count
    FROM (
        SELECT name, neq, party_id, count(*) AS mention_count
        FROM staging.ocds_party JOIN new_file USING (source_file_id)
        WHERE roles && ARRAY['supplier', 'tenderer'] GROUP BY 1, 2, 3) AS party
    UNION ALL
    SELECT name, substring(supplier_id FROM '^FO-([0-9]{10})$'), mention_count
    FROM (
        SELECT name, supplier_id, count(*) AS mention_count
        FROM staging.ocds_award_supplier JOIN new_file USING (source_file_id) GROUP BY 1, 2) AS supplier
    UNION ALL
    SELECT name, substring(tenderer_id FROM '^FO-([0-9]{10})$'), mention_count
    FROM (
        SELECT name, tenderer_id, count(*) AS mention_count
        FROM staging.ocds_tenderer JOIN new_file USING (source_file_id) GROUP BY 1, 2) AS tenderer
    UNION ALL
    SELECT supplier_name, supplier_neq, 0 FROM staging.csv_record JOIN new_file USING (source_file_id)
) AS mention (name, neq, mention_count)
GROUP BY 1, 2;
CREATE UNIQUE INDEX ON mention (published_name, published_neq);
ANALYZE mention;

-- Who a spelling is depends on the spellings with the same name, and on nothing else that files say: those are resolved (again).
CREATE UNLOGGED TABLE new_spelling AS
SELECT
    mention.*, procurement.normalized_name(published_name) AS normalized_name, procurement.valid_neq(published_neq) AS neq
FROM mention
WHERE NOT EXISTS (
    SELECT FROM procurement.supplier_name AS known
    WHERE known.published_name = mention.published_name AND known.published_neq = mention.published_neq);

CREATE UNLOGGED TABLE moved_name AS
SELECT normalized_name FROM new_spelling
UNION
SELECT normalized_name
FROM mention
JOIN procurement.supplier_name AS known USING (published_name, published_neq)
WHERE known.mention_count = 0 AND mention.mention_count > 0;
CREATE UNIQUE INDEX ON moved_name (normalized_name);
ANALYZE moved_name;

CREATE UNLOGGED TABLE party AS
SELECT published_name, published_neq, mention_count, mention_count > 0 AS is_seao, normalized_name, neq FROM new_spelling
UNION ALL
SELECT
    published_name, published_neq, known.mention_count + coalesce(mention.mention_count, 0),
    known.mention_count + coalesce(mention.mention_count, 0) > 0, known.normalized_name, known.neq
FROM procurement.supplier_name AS known
JOIN moved_name USING (normalized_name)
LEFT JOIN mention USING (published_name, published_neq);
CREATE INDEX ON party (normalized_name);
ANALYZE party;

CREATE UNLOGGED TABLE curated_alias AS
SELECT DISTINCT ON (kind, value) kind, value, slug
FROM (
    SELECT kind, CASE kind WHEN 'name' THEN procurement.normalized_name(value) ELSE value END AS value, slug
    FROM source.vendor_alias
    UNION ALL
    SELECT 'name', procurement.normalized_name(name), slug FROM source.vendor
) AS alias
ORDER BY kind, value, slug COLLATE "C";
ANALYZE curated_alias;

CREATE UNLOGGED TABLE curated_split AS
SELECT from_key, neq, procurement.normalized_name(name) AS normalized_name, slug
FROM source.vendor_merge
WHERE action = 'split';
ANALYZE curated_split;

CREATE UNLOGGED TABLE resolved_name AS
WITH name_of_seao AS (
    SELECT DISTINCT normalized_name FROM party WHERE is_seao
), lone_neq AS (
    SELECT normalized_name, min(neq COLLATE "C") AS neq
    FROM party
    LEFT JOIN name_of_seao AS of_seao USING (normalized_name)
    WHERE neq IS NOT NULL AND normalized_name <> '' AND (is_seao OR of_seao.normalized_name IS NULL)
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
    coalesce(split.slug, merged.slug, linked_key) AS supplier_key,
    CASE WHEN split.slug IS NOT NULL THEN 'curated-split' WHEN merged.slug IS NOT NULL THEN 'curated-merge' ELSE link END AS resolution,
    CASE WHEN split.slug IS NOT NULL OR merged.slug IS NOT NULL THEN linked_key ELSE link_evidence END AS evidence,
    mention_count,
    published_neq <> '' AND linked.neq IS NULL AS is_fake_neq
FROM linked
LEFT JOIN LATERAL (
    SELECT min(decision.slug) AS slug
    FROM curated_split AS decision
    WHERE decision.from_key = linked_key AND (decision.neq = linked.neq OR decision.normalized_name = linked.normalized_name)
) AS split ON true
LEFT JOIN source.vendor_merge AS merged ON merged.action = 'merge' AND merged.from_key = linked_key;
ANALYZE resolved_name;

-- A spelling that is another supplier's now touches every notice that has it.
CREATE UNLOGGED TABLE moved_spelling AS
SELECT published_name, published_neq, known.supplier_key AS former_key, resolved.supplier_key
FROM resolved_name AS resolved
JOIN procurement.supplier_name AS known USING (published_name, published_neq)
WHERE known.supplier_key <> resolved.supplier_key;
ANALYZE moved_spelling;

INSERT INTO touched
SELECT bid.seao_number
FROM procurement.bid
JOIN moved_spelling AS moved
    ON moved.published_name = coalesce(bid.published_name, '') AND moved.published_neq = coalesce(bid.published_neq, '')
UNION
SELECT award.seao_number
FROM procurement.award_supplier
JOIN moved_spelling USING (published_name, published_neq)
JOIN procurement.award USING (award_key)
UNION
SELECT final.seao_number
FROM procurement.final
JOIN moved_spelling AS moved
    ON moved.published_name = coalesce(final.contractor_name, '') AND moved.published_neq = coalesce(final.contractor_neq, '')
UNION
SELECT expense.seao_number
FROM procurement.expense
JOIN moved_spelling AS moved
    ON moved.published_name = coalesce(expense.contractor_name, '') AND moved.published_neq = coalesce(expense.contractor_neq, '')
ON CONFLICT DO NOTHING;

-- Suppliers whose spellings are not what they were, or are said more often.
CREATE UNLOGGED TABLE moved_supplier AS
SELECT supplier_key FROM resolved_name
UNION
SELECT former_key FROM moved_spelling
UNION
SELECT known.supplier_key
FROM mention
JOIN procurement.supplier_name AS known USING (published_name, published_neq);
CREATE UNIQUE INDEX ON moved_supplier (supplier_key);
ANALYZE moved_supplier;

DELETE FROM procurement.supplier_name USING resolved_name
WHERE resolved_name.published_name = supplier_name.published_name AND resolved_name.published_neq = supplier_name.published_neq;
UPDATE procurement.supplier_name SET mention_count = supplier_name.mention_count + mention.mention_count
FROM mention
WHERE mention.published_name = supplier_name.published_name AND mention.published_neq = supplier_name.published_neq
  AND mention.mention_count > 0;
INSERT INTO procurement.supplier_name (
    published_name, published_neq, normalized_name, neq, supplier_key, resolution, evidence, mention_count, is_fake_neq)
SELECT * FROM resolved_name;
CALL describe('procurement.supplier_name');

CREATE UNLOGGED TABLE former_supplier AS
SELECT supplier.* FROM procurement.supplier JOIN moved_supplier USING (supplier_key);
DELETE FROM procurement.supplier USING moved_supplier WHERE moved_supplier.supplier_key = supplier.supplier_key;
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
JOIN moved_supplier USING (supplier_key)
LEFT JOIN source.vendor ON vendor.slug = supplier_key
GROUP BY supplier_key;
CALL describe('procurement.supplier');

-- What a notice shows of a supplier is its name: where that is another one now, the notice reads otherwise without being derived anew.
CREATE UNLOGGED TABLE renamed_supplier AS
SELECT supplier_key
FROM former_supplier AS former
JOIN procurement.supplier AS present USING (supplier_key)
WHERE (former.name, former.is_curated, former.is_natural_person) IS DISTINCT FROM (present.name, present.is_curated, present.is_natural_person);
ANALYZE renamed_supplier;

INSERT INTO procurement.changed_notice
SELECT seao_number FROM procurement.bid JOIN renamed_supplier USING (supplier_key)
UNION
SELECT award.seao_number
FROM procurement.award_supplier JOIN renamed_supplier USING (supplier_key) JOIN procurement.award USING (award_key)
UNION
SELECT seao_number FROM procurement.final JOIN renamed_supplier USING (supplier_key)
UNION
SELECT seao_number FROM procurement.expense JOIN renamed_supplier USING (supplier_key)
ON CONFLICT DO NOTHING;

-- Where a key went: the one a spelling had or would have had without curation, as long as all of them agree and nobody has it now.
TRUNCATE procurement.supplier_redirect;
INSERT INTO procurement.supplier_redirect
SELECT former_key, min(supplier_key COLLATE "C")
FROM (
    SELECT neq AS former_key, supplier_key FROM procurement.supplier_name WHERE neq IS NOT NULL AND neq <> supplier_key
    UNION
    SELECT replace(normalized_name, ' ', '-'), supplier_key FROM procurement.supplier_name WHERE normalized_name <> ''
    UNION
    SELECT from_key, slug FROM source.vendor_merge WHERE action = 'merge'
) AS former
JOIN procurement.supplier AS present USING (supplier_key)
WHERE NOT EXISTS (SELECT FROM procurement.supplier AS taken WHERE taken.supplier_key = former_key)
GROUP BY former_key
HAVING count(DISTINCT supplier_key) = 1;
