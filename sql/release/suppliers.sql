-- Natural persons are in the awards that name them, and in no list.
SELECT
    supplier_key, name, is_curated, array_to_string(neqs, ';') AS neqs, array_to_string(spellings, ';') AS spellings,
    parent, country, ownership_note, ownership_source, ownership_confidence
FROM mart.supplier
WHERE NOT is_natural_person
ORDER BY supplier_key COLLATE "C"
