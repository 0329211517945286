SELECT kind, issue_key, occurrence, file_name, position, record_key, field, value, detail
FROM mart.data_issue
ORDER BY kind COLLATE "C", issue_key COLLATE "C", occurrence
