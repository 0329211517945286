SELECT maker_key, name, array_to_string(vendors, ';') AS supplier_keys
FROM mart.maker
ORDER BY maker_key COLLATE "C"
