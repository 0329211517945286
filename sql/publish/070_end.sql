-- What was to be published is published: the work is cleared away.
TRUNCATE procurement.changed_notice;
DO $$
DECLARE
    work record;
BEGIN
    FOR work IN SELECT oid::regclass AS name, relkind FROM pg_class WHERE relnamespace = 'publication'::regnamespace AND relkind IN ('r', 'v') ORDER BY relkind DESC LOOP
        EXECUTE format('DROP %s %s', CASE work.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, work.name);
    END LOOP;
END $$;
SET LOCAL search_path TO DEFAULT;
