-- One current version of every notice. The newest restatement decides; what its format cannot carry keeps its last known value,
-- and `carried` says from which file and record.
CREATE UNLOGGED TABLE newest_of_era AS
SELECT DISTINCT ON (seao_number, era) seao_number, era, recency, source_file_id, position
FROM procurement.release
JOIN touched USING (seao_number)
ORDER BY seao_number, era, recency;
ANALYZE newest_of_era;

CREATE UNLOGGED TABLE xml_face AS
SELECT
    newest.seao_number, newest.recency, newest.source_file_id, newest.position,
    notice.numero, notice.organisme, notice.ville, notice.municipal, notice.titre, notice.type, notice.nature, notice.precision,
    coalesce(notice.categorieseao, older.categorieseao) AS categorieseao,
    CASE WHEN notice.categorieseao IS NULL AND older.categorieseao IS NOT NULL
        THEN jsonb_build_object('file', older.sha256, 'position', older.position) END AS category_source,
    coalesce(notice.hyperlienseao, older_link.hyperlienseao) AS hyperlienseao,
    CASE WHEN notice.hyperlienseao IS NULL AND older_link.hyperlienseao IS NOT NULL
        THEN jsonb_build_object('file', older_link.sha256, 'position', older_link.position) END AS link_source,
    notice.datepublication AT TIME ZONE 'America/Toronto' AS published_at,
    notice.datepublication::date AS publication_date,
    notice.datefermeture AT TIME ZONE 'America/Toronto' AS closing_at,
    notice.dateadjudication,
    notice.regionlivraison, notice.unspscprincipale, notice.disposition
FROM newest_of_era AS newest
JOIN staging.xml_notice AS notice USING (source_file_id, position)
-- Files of 2016 and 2017 cannot carry a category or a link: an older restatement may know them.
LEFT JOIN LATERAL (
    SELECT xml_notice.categorieseao, file.sha256, release.position
    FROM procurement.release
    JOIN staging.xml_notice USING (source_file_id, position)
    JOIN source.source_file AS file USING (source_file_id)
    WHERE release.seao_number = newest.seao_number AND release.era = 'xml' AND release.recency > newest.recency
      AND xml_notice.categorieseao IS NOT NULL AND NOT 'categorieseao' = ANY (notice.published_fields)
    ORDER BY release.recency
    LIMIT 1
) AS older ON true
LEFT JOIN LATERAL (
    SELECT xml_notice.hyperlienseao, file.sha256, release.position
    FROM procurement.release
    JOIN staging.xml_notice USING (source_file_id, position)
    JOIN source.source_file AS file USING (source_file_id)
    WHERE release.seao_number = newest.seao_number AND release.era = 'xml' AND release.recency > newest.recency
      AND xml_notice.hyperlienseao IS NOT NULL AND NOT 'hyperlienseao' = ANY (notice.published_fields)
    ORDER BY release.recency
    LIMIT 1
) AS older_link ON true
WHERE newest.era = 'xml';
CREATE UNIQUE INDEX ON xml_face (seao_number);
ANALYZE xml_face;

CREATE UNLOGGED TABLE ocds_face AS
SELECT
    newest.recency, release.*,
    item.item_id, item.item_description, item.unspsc_id, item.unspsc_description,
    document.url,
    party.locality
FROM newest_of_era AS newest
JOIN staging.ocds_release AS release USING (source_file_id, position)
LEFT JOIN LATERAL (
    SELECT
        ocds_item.item_id,
        ocds_item.description AS item_description,
        CASE WHEN classification_scheme = 'UNSPSC' THEN classification_id END AS unspsc_id,
        CASE WHEN classification_scheme = 'UNSPSC' THEN classification_description END AS unspsc_description
    FROM staging.ocds_item
    WHERE ocds_item.source_file_id = newest.source_file_id AND ocds_item.position = newest.position
    ORDER BY item_position
    LIMIT 1
) AS item ON true
LEFT JOIN LATERAL (
    SELECT ocds_document.url
    FROM staging.ocds_document
    WHERE ocds_document.source_file_id = newest.source_file_id AND ocds_document.position = newest.position
      AND ocds_document.url IS NOT NULL
    ORDER BY document_position
    LIMIT 1
) AS document ON true
LEFT JOIN LATERAL (
    SELECT ocds_party.locality
    FROM staging.ocds_party
    WHERE ocds_party.source_file_id = newest.source_file_id AND ocds_party.position = newest.position
      AND 'buyer' = ANY (ocds_party.roles)
    ORDER BY party_position
    LIMIT 1
) AS party ON true
WHERE newest.era = 'ocds';
CREATE UNIQUE INDEX ON ocds_face (seao_number);
ANALYZE ocds_face;

-- What many notices have in common is worked out once.
CREATE UNLOGGED TABLE method_of_details AS
SELECT said.details, code.key
FROM (SELECT DISTINCT procurement_method_details AS details FROM ocds_face) AS said
JOIN source.code ON code.list = 'method_ocds' AND procurement.plain_text(code.code) = procurement.plain_text(said.details);
ANALYZE method_of_details;

CREATE UNLOGGED TABLE region_list AS
SELECT
    regions,
    ARRAY(SELECT DISTINCT btrim(region) COLLATE "C" FROM regexp_split_to_table(regions, ',') AS region WHERE btrim(region) <> '' ORDER BY 1) AS codes
FROM (SELECT regionlivraison AS regions FROM xml_face UNION SELECT delivery_area FROM ocds_face) AS said;
ANALYZE region_list;

INSERT INTO procurement.notice
WITH faced AS (
    SELECT
        coalesce(x.seao_number, o.seao_number) AS seao_number,
        coalesce(o.recency < x.recency, x.recency IS NULL) AS is_ocds_newest,
        x, o
    FROM xml_face AS x
    FULL JOIN ocds_face AS o ON o.seao_number = x.seao_number
), chosen AS (
    SELECT
        seao_number,
        is_ocds_newest,
        (x).source_file_id AS xml_file, (x).position AS xml_position,
        (o).source_file_id AS ocds_file, (o).position AS ocds_position,
        CASE WHEN is_ocds_newest THEN (o).tender_id ELSE (x).numero END AS reference_number,
        CASE WHEN is_ocds_newest THEN (o).tender_title ELSE (x).titre END AS title,
        (o).tender_description AS description,
        CASE WHEN is_ocds_newest THEN coalesce((o).buyer_name, (o).buyer_party_name) ELSE (x).organisme END AS buyer_name,
        (o).buyer_id AS buyer_id,
        coalesce(CASE WHEN is_ocds_newest THEN (o).locality END, (x).ville, (o).locality) AS buyer_town,
        CASE WHEN is_ocds_newest THEN coalesce((o).municipal, (x).municipal) ELSE coalesce((x).municipal, (o).municipal) END AS municipal,
        (x).type AS xml_type,
        (o).procurement_method AS ocds_method,
        (o).procurement_method_details AS ocds_details,
        (x).nature AS xml_nature,
        (x).precision AS xml_precision,
        (o).main_procurement_category AS ocds_category,
        (o).additional_procurement_categories[1] AS ocds_category_detail,
        nullif(btrim(split_part((x).categorieseao, ' - ', 1)), '') AS xml_category_code,
        (x).categorieseao AS xml_category_label,
        (o).item_id AS ocds_category_code,
        (o).item_description AS ocds_category_label,
        substring((x).unspscprincipale FROM '^[0-9]{8}$') AS xml_unspsc,
        substring((o).unspsc_id FROM '^[0-9]{8}$') AS ocds_unspsc,
        (o).unspsc_description AS unspsc_label,
        (x).disposition AS exception_code,
        (o).procurement_method_rationale AS exception_text,
        CASE WHEN is_ocds_newest THEN coalesce((o).release_date, (o).tender_start_at, (x).published_at)
            ELSE coalesce((x).published_at, (o).release_date, (o).tender_start_at) END AS published_at,
        CASE WHEN is_ocds_newest THEN (o).tender_end_at ELSE (x).closing_at END AS closing_at,
        (o).tender_status AS status,
        coalesce((x).regionlivraison, (o).delivery_area) AS regions,
        (x).hyperlienseao AS xml_link,
        (o).url AS ocds_link,
        is_ocds_newest AND 'tenderCancellation' = ANY ((o).tags) AS is_cancelled,
        (x).category_source, (x).link_source
    FROM faced
), keyed AS (
    SELECT
        chosen.*,
        xml_method.key AS xml_method_key,
        coalesce(ocds_details.key, ocds_method.key) AS ocds_method_key
    FROM chosen
    LEFT JOIN source.code AS xml_method ON xml_method.list = 'method_xml' AND xml_method.code = xml_type
    LEFT JOIN method_of_details AS ocds_details ON ocds_details.details = chosen.ocds_details
    LEFT JOIN source.code AS ocds_method ON ocds_method.list = 'method_ocds_fallback' AND ocds_method.code = chosen.ocds_method
)
SELECT
    keyed.seao_number,
    CASE WHEN is_ocds_newest THEN 'ocds' ELSE 'xml' END,
    reference_number,
    title,
    description,
    buyer_name,
    buyer_id,
    buyer_town,
    CASE municipal WHEN '1' THEN true WHEN '0' THEN false END,
    organization_name.organization_key,
    CASE WHEN is_ocds_newest THEN coalesce(ocds_method_key, xml_method_key) ELSE coalesce(xml_method_key, ocds_method_key) END,
    CASE WHEN is_ocds_newest THEN coalesce(ocds_method, xml_type) ELSE coalesce(xml_type, ocds_method) END,
    ocds_details,
    nature.key,
    CASE WHEN is_ocds_newest THEN coalesce(ocds_category_detail, xml_precision) ELSE xml_precision END,
    CASE WHEN is_ocds_newest THEN coalesce(ocds_category_code, xml_category_code) ELSE coalesce(xml_category_code, ocds_category_code) END,
    CASE WHEN is_ocds_newest THEN coalesce(ocds_category_label, xml_category_label) ELSE coalesce(xml_category_label, ocds_category_label) END,
    CASE WHEN is_ocds_newest THEN coalesce(ocds_unspsc, xml_unspsc) ELSE coalesce(xml_unspsc, ocds_unspsc) END,
    unspsc_label,
    exception_code,
    exception_text,
    published_at,
    (published_at AT TIME ZONE 'America/Toronto')::date,
    closing_at,
    status,
    coalesce(region_list.codes, ARRAY[]::text[]),
    CASE WHEN is_ocds_newest THEN coalesce(ocds_link, xml_link) ELSE coalesce(ocds_link, xml_link) END,
    is_cancelled,
    jsonb_strip_nulls(jsonb_build_object(
        'category', CASE
            WHEN is_ocds_newest AND ocds_category_code IS NULL AND xml_category_code IS NOT NULL THEN xml_source.reference
            WHEN NOT is_ocds_newest AND xml_category_code IS NULL AND ocds_category_code IS NOT NULL THEN ocds_source.reference
            ELSE category_source END,
        'unspsc', CASE
            WHEN is_ocds_newest AND ocds_unspsc IS NULL AND xml_unspsc IS NOT NULL THEN xml_source.reference
            WHEN NOT is_ocds_newest AND xml_unspsc IS NULL AND ocds_unspsc IS NOT NULL THEN ocds_source.reference END,
        'exceptionCode', CASE WHEN is_ocds_newest AND exception_code IS NOT NULL THEN xml_source.reference END,
        'regions', CASE WHEN is_ocds_newest AND regions IS NOT NULL THEN xml_source.reference END,
        'exceptionText', CASE WHEN NOT is_ocds_newest AND exception_text IS NOT NULL THEN ocds_source.reference END,
        'status', CASE WHEN NOT is_ocds_newest AND status IS NOT NULL THEN ocds_source.reference END,
        'seaoUrl', CASE
            WHEN NOT is_ocds_newest AND ocds_link IS NOT NULL THEN ocds_source.reference
            WHEN is_ocds_newest AND ocds_link IS NULL AND xml_link IS NOT NULL THEN xml_source.reference
            ELSE link_source END))
FROM keyed
JOIN procurement.organization_name ON organization_name.published_name = coalesce(keyed.buyer_name, '')
LEFT JOIN region_list USING (regions)
LEFT JOIN source.code AS nature
    ON nature.list = CASE WHEN is_ocds_newest THEN 'nature_ocds' ELSE 'nature' END
    AND nature.code = CASE WHEN is_ocds_newest THEN ocds_category ELSE xml_nature END
LEFT JOIN (
    SELECT source_file_id AS xml_file, sha256 AS xml_sha256 FROM source.source_file
) AS xml_source_file USING (xml_file)
LEFT JOIN (
    SELECT source_file_id AS ocds_file, sha256 AS ocds_sha256 FROM source.source_file
) AS ocds_source_file USING (ocds_file)
CROSS JOIN LATERAL (
    SELECT CASE WHEN xml_file IS NOT NULL THEN jsonb_build_object('file', xml_sha256, 'position', xml_position) END AS reference
) AS xml_source
CROSS JOIN LATERAL (
    SELECT CASE WHEN ocds_file IS NOT NULL THEN jsonb_build_object('file', ocds_sha256, 'position', ocds_position) END AS reference
) AS ocds_source;
CALL describe('procurement.notice');
