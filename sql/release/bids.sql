-- A natural person who lost is counted like any bidder but not named; winners are named as in the notice.
SELECT
    notice.seao_number, bid.number AS bid_number,
    CASE WHEN bid.winner OR NOT coalesce(supplier.is_natural_person, false) THEN bid."supplierKey" END AS supplier_key,
    CASE WHEN bid.winner OR NOT coalesce(supplier.is_natural_person, false) THEN nullif(bid.name, '') END AS published_name,
    CASE WHEN bid.winner OR NOT coalesce(supplier.is_natural_person, false) THEN nullif(bid.neq, '') END AS published_neq,
    coalesce(supplier.is_natural_person, false) AS is_natural_person,
    bid.value AS submitted_value, bid.unit AS submitted_unit_code, bid.admissible AS is_admissible, bid.conforming AS is_conforming,
    bid.winner AS is_winner, bid.repeated AS is_repeated,
    (SELECT string_agg(lot.id, ';' ORDER BY lot.position) FROM jsonb_array_elements_text(
        CASE jsonb_typeof(bid.lots) WHEN 'array' THEN bid.lots ELSE '[]' END) WITH ORDINALITY AS lot (id, position)) AS lots,
    notice.document ->> 'sourceKey' AS partition_source, left(notice.document ->> 'publicationDate', 4)::integer AS partition_year
FROM mart.notice
CROSS JOIN LATERAL jsonb_to_recordset(notice.document -> 'bids') AS bid (
    number integer, name text, neq text, "supplierKey" text, value numeric, unit text, admissible boolean, conforming boolean,
    winner boolean, repeated boolean, lots jsonb)
LEFT JOIN mart.supplier ON supplier.supplier_key = bid."supplierKey"
ORDER BY notice.seao_number COLLATE "C", bid.number
