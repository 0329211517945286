SELECT rule_id, priority, scope, service_model, text_fr, text_en, award_count
FROM mart.rule
ORDER BY rule_id COLLATE "C"
