SELECT supplier_key, owner_number, parent, parent_fr, country, jurisdiction, first_day, last_day, source, confidence
FROM mart.supplier_owner
ORDER BY supplier_key COLLATE "C", owner_number
