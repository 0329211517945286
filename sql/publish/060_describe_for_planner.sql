-- Readers come the moment this is committed. Without fresh statistics PostgreSQL takes the new rows for a handful and
-- reads them in ways that last many seconds, until autovacuum has passed.
DO $$
DECLARE
    history record;
BEGIN
    FOR history IN
        SELECT relname FROM pg_class
        WHERE relnamespace = 'mart'::regnamespace AND relkind = 'r' AND relname LIKE '%\_history'
        ORDER BY relname COLLATE "C"
    LOOP
        EXECUTE format('ANALYZE mart.%I', history.relname);
    END LOOP;
END $$;
