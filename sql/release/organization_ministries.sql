SELECT
    organization_key, attached.place AS ministry_number, attached.value ->> 'ministry' AS ministry_key, (attached.value ->> 'from')::date AS first_day,
    (attached.value ->> 'to')::date AS last_day, attached.value ->> 'source' AS source, attached.value ->> 'confidence' AS confidence
FROM mart.organization
CROSS JOIN LATERAL jsonb_array_elements(ministries) WITH ORDINALITY AS attached (value, place)
ORDER BY organization_key COLLATE "C", ministry_number
