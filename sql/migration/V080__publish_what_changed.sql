-- A publication works on the notices that changed (procurement.changed_notice), however many there are. Its work tables stand in the schema
-- publication, which lives and dies in its transaction: next_x is what is to stand in mart.x_history, hashed_x the hashes of it, touched_x the
-- keys of what may have changed. They are no temporary tables, which PostgreSQL shares with no worker of a parallel query.

-- Documents are read one at a time by their key: nothing is planned by what they say.
ALTER TABLE mart.notice_history ALTER COLUMN document SET STATISTICS 0;

-- A table without touched_x is made anew whole: then every published row is touched.
CREATE FUNCTION mart.touched(published text, row_name text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN touched IS NULL THEN 'true' ELSE format('EXISTS (SELECT FROM %s AS touched WHERE %s)', touched, (
        SELECT string_agg(format('touched.%1$I = %2$I.%1$I', attname, row_name), ' AND ')
        FROM pg_attribute WHERE attrelid = touched AND attnum > 0)) END
    FROM (SELECT to_regclass('publication.touched_' || published) AS touched) AS known
$$;
COMMENT ON FUNCTION mart.touched(text, text) IS 'The condition, as SQL, that a published row may differ from what is to be published';

DROP PROCEDURE mart.hash_next(text, text[]);
CREATE PROCEDURE mart.hash_next(published text, unhashed text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
DECLARE
    history regclass := format('mart.%I_history', published);
    keys text := (SELECT string_agg('next.' || quote_ident(key), ', ') FROM unnest(mart.key_columns(history)) AS key);
    -- What is searched follows from the rest; what is unhashed says where this copy came from, not what it says.
    hashed text := (
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
        FROM pg_attribute
        WHERE attrelid = history AND attnum > 0 AND NOT attisdropped
            AND attname <> ALL (ARRAY['valid_from', 'valid_to', 'row_hash', 'search'] || unhashed));
BEGIN
    EXECUTE format(
        'CREATE UNLOGGED TABLE publication.hashed_%1$s AS
         SELECT %2$s, encode(sha256(convert_to(to_jsonb(next)::text, ''UTF8'')), ''hex'') AS row_hash
         FROM (SELECT %3$s FROM publication.next_%1$s) AS next', published, keys, hashed);
    EXECUTE format('CREATE UNIQUE INDEX ON publication.hashed_%s (%s)', published, replace(keys, 'next.', ''));
    EXECUTE format('ANALYZE publication.hashed_%s', published);
END $$;
COMMENT ON PROCEDURE mart.hash_next(text, text[]) IS 'Makes hashed_x of next_x: the keys of its rows, each with the SHA-256 of its content';

CREATE OR REPLACE FUNCTION mart.hash_of_next(published text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    content_hash text;
BEGIN
    EXECUTE format(
        'SELECT encode(sha256(convert_to(coalesce(string_agg(row_hash, '''' ORDER BY row_hash COLLATE "C"), ''''), ''UTF8'')), ''hex'')
         FROM (
             SELECT row_hash FROM publication.hashed_%1$s
             UNION ALL
             SELECT row_hash FROM mart.%1$I_history AS published WHERE valid_to IS NULL AND NOT %2$s
         ) AS standing',
        published, mart.touched(published, 'published')) INTO content_hash;
    RETURN published || ' ' || content_hash || E'\n';
END $$;
COMMENT ON FUNCTION mart.hash_of_next(text) IS 'One line with the name of a published table and the SHA-256 of all rows of the next version';

CREATE OR REPLACE PROCEDURE mart.publish_next(published text, version integer) LANGUAGE plpgsql AS $$
DECLARE
    history regclass := format('mart.%I_history', published);
    keys text[] := mart.key_columns(history);
    same text := (SELECT string_agg(format('next.%1$I = published.%1$I', key), ' AND ') FROM unnest(keys) AS key);
    key_list text := (SELECT string_agg(quote_ident(key), ', ') FROM unnest(keys) AS key);
    ordered text := (
        SELECT string_agg(quote_ident(key) || CASE WHEN format_type(atttypid, NULL) = 'text' THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY position)
        FROM unnest(keys) WITH ORDINALITY AS key (key, position)
        JOIN pg_attribute ON attrelid = history AND attname = key);
    columns text := (
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
        FROM pg_attribute
        WHERE attrelid = history AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('valid_from', 'valid_to', 'row_hash'));
    is_first boolean;
    is_bulk boolean;
    definition record;
    definitions text[] := '{}';
BEGIN
    EXECUTE format('SELECT NOT EXISTS (SELECT FROM %s)', history) INTO is_first;
    EXECUTE format('SELECT count(*) >= 50000 FROM (SELECT FROM publication.hashed_%s LIMIT 50000) AS next', published) INTO is_bulk;
    IF is_first AND is_bulk THEN
        -- Into an empty table nothing need be logged, and its indexes are built faster afterwards.
        EXECUTE format('TRUNCATE %s', history);
        FOR definition IN
            SELECT index.indexrelid::regclass AS name, pg_get_indexdef(index.indexrelid) AS made, pg_constraint.conname, pg_get_constraintdef(pg_constraint.oid) AS constrained
            FROM pg_index AS index
            LEFT JOIN pg_constraint ON pg_constraint.conindid = index.indexrelid AND pg_constraint.conrelid = history
            WHERE index.indrelid = history
            ORDER BY index.indisprimary DESC, index.indexrelid
        LOOP
            IF definition.conname IS NULL THEN
                EXECUTE format('DROP INDEX %s', definition.name);
                definitions := definitions || definition.made;
            ELSE
                EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', history, definition.conname);
                definitions := definitions || format('ALTER TABLE %s ADD CONSTRAINT %I %s', history, definition.conname, definition.constrained);
            END IF;
        END LOOP;
    ELSE
        EXECUTE format(
            'UPDATE %1$s AS published SET valid_to = %2$s
             WHERE published.valid_to IS NULL AND %5$s AND NOT EXISTS (
                 SELECT FROM publication.hashed_%3$s AS next WHERE %4$s AND next.row_hash = published.row_hash)',
            history, version, published, same, mart.touched(published, 'published'));
    END IF;
    EXECUTE format(
        'INSERT INTO %1$s (valid_from, row_hash, %2$s) SELECT %3$s, row_hash, %2$s
         FROM publication.next_%4$s AS next JOIN publication.hashed_%4$s USING (%7$s)
         WHERE %5$s
         %6$s',
        history, columns, version, published,
        CASE WHEN is_first THEN 'true'
            ELSE format('NOT EXISTS (SELECT FROM %s AS published WHERE %s AND published.valid_to IS NULL)', history, same) END,
        CASE WHEN is_bulk THEN '' ELSE 'ORDER BY ' || ordered END, key_list);
    FOR number IN 1 .. cardinality(definitions) LOOP
        EXECUTE definitions[number];
    END LOOP;
END $$;
COMMENT ON PROCEDURE mart.publish_next(text, integer) IS 'Closes what is gone, opens what is new or changed, leaves the rest, under the number of a version';
