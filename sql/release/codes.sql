SELECT list, key, label_fr, label_en, is_confirmed
FROM mart.code
ORDER BY list COLLATE "C", key COLLATE "C"
