SELECT ministry_key, name_fr, name_en, short_fr
FROM mart.ministry
ORDER BY ministry_key COLLATE "C"
