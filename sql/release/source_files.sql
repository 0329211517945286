-- Where a copy was found and when it came are not content: another copy of the same file makes the same release.
SELECT sha256, name, kind, era, period_start, period_end, byte_count, record_count, issue_count, rejected_count, restated_count
FROM mart.source_file
ORDER BY sha256 COLLATE "C"
