SELECT
    organization_key, name, acronym, is_curated, sector, current_ministry_key, array_to_string(spellings, ';') AS spellings,
    (SELECT string_agg(former.value ->> 'name', ';' ORDER BY former.place)
        FROM jsonb_array_elements(former_names) WITH ORDINALITY AS former (value, place)) AS former_names
FROM mart.organization
ORDER BY organization_key COLLATE "C"
