-- Readers come the moment this is committed. Without fresh statistics PostgreSQL takes the new rows for a handful and
-- reads them in ways that last many seconds, until autovacuum has passed.
ANALYZE mart.award;
ANALYZE mart.award_supplier;
ANALYZE mart.notice;
ANALYZE mart.unattached;
ANALYZE mart.supplier;
ANALYZE mart.organization;
ANALYZE mart.source_file;
ANALYZE mart.data_issue;
