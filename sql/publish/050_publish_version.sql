-- Publishes the next version of every table that has a history. The same content as the last version makes no new version: a version is
-- another content, never another load. Names and times of versions, and where a copy of a file came from, stay outside the hashed content.
DO $$
DECLARE
    published text[] := ARRAY(
        SELECT regexp_replace(relname::text, '_history$', '')
        FROM pg_class
        WHERE relnamespace = 'mart'::regnamespace AND relkind = 'r' AND relname LIKE '%\_history'
        ORDER BY relname COLLATE "C");
    each_table text;
    content text := '';
    next_hash text;
    last_hash text;
    next_number integer;
    -- A clock that was set back does not put a version before those that are there.
    moment timestamptz := (SELECT greatest(now(), max(published_at)) FROM mart.data_version);
    today text := (
        SELECT greatest(to_char(moment AT TIME ZONE 'America/Toronto', 'YYYY-MM-DD'), max(split_part(version, '.', 1)) COLLATE "C")
        FROM mart.data_version);
BEGIN
    FOREACH each_table IN ARRAY published LOOP
        CALL mart.hash_next(each_table, CASE each_table WHEN 'source_file' THEN ARRAY['origin', 'url', 'published_at', 'fetched_at'] ELSE '{}' END);
        content := content || mart.hash_of_next(each_table);
    END LOOP;
    next_hash := encode(sha256(convert_to(content, 'UTF8')), 'hex');
    SELECT content_hash INTO last_hash FROM mart.data_version ORDER BY version_number DESC LIMIT 1;
    IF next_hash IS NOT DISTINCT FROM last_hash THEN
        RETURN;
    END IF;

    INSERT INTO mart.data_version
    SELECT
        coalesce(max(version_number), 0) + 1,
        today || '.' || 1 + count(*) FILTER (WHERE starts_with(version, today || '.')),
        moment,
        next_hash,
        (SELECT count(*) FROM standing_award),
        (SELECT count(*) FROM next_source_file),
        CASE WHEN EXISTS (SELECT FROM broken_assertion) THEN current_setting('vigie.acknowledgement', true) END
    FROM mart.data_version
    RETURNING version_number INTO next_number;
    FOREACH each_table IN ARRAY published LOOP
        CALL mart.publish_next(each_table, next_number);
    END LOOP;
END $$;
