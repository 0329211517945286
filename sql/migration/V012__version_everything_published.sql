-- Everything that is published belongs to versions: facts, and also names, rules, files, counts. A table x of the mart becomes x_history, whose
-- rows say from which version on and until which they hold, and x becomes a view of one version: the one that the setting
-- vigie.version names for the transaction, else the latest. So every query reads one version and none has to say so.

CREATE FUNCTION mart.as_of() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(
        nullif(current_setting('vigie.version', true), '')::integer,
        (SELECT max(version_number) FROM mart.data_version));
COMMENT ON FUNCTION mart.as_of() IS 'Number of the version that this transaction reads; NULL before the first';

-- The key of a history table is that of the published thing, then valid_from.
CREATE FUNCTION mart.key_columns(history regclass) RETURNS text[]
    LANGUAGE sql STABLE
    RETURN (
        SELECT array_agg(attribute.attname::text ORDER BY position)
        FROM pg_index AS index
        CROSS JOIN LATERAL unnest(index.indkey::smallint[]) WITH ORDINALITY AS key (number, position)
        JOIN pg_attribute AS attribute ON attribute.attrelid = index.indrelid AND attribute.attnum = key.number
        WHERE index.indrelid = history AND index.indisprimary AND attribute.attname <> 'valid_from');
COMMENT ON FUNCTION mart.key_columns(regclass) IS 'The columns that name a published thing in a history table, in the order of its key';

-- Columns that no reader asks for by name are not part of the view.
CREATE PROCEDURE mart.show_history() LANGUAGE plpgsql AS $$
DECLARE
    history record;
    view_name text;
    shown text;
    column_comment record;
BEGIN
    FOR history IN
        SELECT class.oid, class.relname::text AS name, obj_description(class.oid, 'pg_class') AS told
        FROM pg_class AS class
        WHERE class.relnamespace = 'mart'::regnamespace AND class.relkind = 'r' AND class.relname LIKE '%\_history'
        ORDER BY class.relname
    LOOP
        view_name := regexp_replace(history.name, '_history$', '');
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) INTO shown
        FROM pg_attribute
        WHERE attrelid = history.oid AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('valid_from', 'valid_to', 'row_hash');
        IF to_regclass(format('mart.%I', view_name)) IS NOT NULL THEN
            EXECUTE format('DROP VIEW mart.%I', view_name);
        END IF;
        -- The number is looked up once for a query, not once for a row.
        EXECUTE format(
            'CREATE VIEW mart.%I AS SELECT %s FROM mart.%I
             WHERE valid_from <= (SELECT mart.as_of()) AND (valid_to IS NULL OR valid_to > (SELECT mart.as_of()))',
            view_name, shown, history.name);
        EXECUTE format('COMMENT ON VIEW mart.%I IS %L', view_name, regexp_replace(history.told, ', by version$', '') || ', as of one version');
        FOR column_comment IN
            SELECT attname, col_description(history.oid, attnum) AS told
            FROM pg_attribute
            WHERE attrelid = history.oid AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('valid_from', 'valid_to', 'row_hash')
        LOOP
            EXECUTE format('COMMENT ON COLUMN mart.%I.%I IS %L', view_name, column_comment.attname, column_comment.told);
        END LOOP;
    END LOOP;
END $$;
COMMENT ON PROCEDURE mart.show_history() IS 'Makes the view of each history table anew; to be called after a change of its columns';

-- Publishes the rows of the temporary table next_x, if any differs from the last version: rows that are gone are closed, rows that are new
-- or changed are opened, the rest stays. Before it, mart.hash_next(x) must have hashed them.
CREATE PROCEDURE mart.hash_next(published text, unhashed text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
DECLARE
    columns text := (
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
        FROM pg_attribute
        WHERE attrelid = format('mart.%I_history', published)::regclass AND attnum > 0 AND NOT attisdropped
            AND attname NOT IN ('valid_from', 'valid_to', 'row_hash'));
BEGIN
    -- What is searched follows from the rest; what is unhashed says where this copy came from, not what it says.
    EXECUTE format(
        'CREATE TEMPORARY TABLE hashed_%1$s ON COMMIT DROP AS
         SELECT next.*, encode(sha256(convert_to((to_jsonb(next) - ''search'' - %2$L::text[])::text, ''UTF8'')), ''hex'') AS row_hash
         FROM (SELECT %3$s FROM next_%1$s) AS next', published, unhashed, columns);
    EXECUTE format(
        'CREATE UNIQUE INDEX ON hashed_%s (%s)', published,
        (SELECT string_agg(quote_ident(key), ', ') FROM unnest(mart.key_columns(format('mart.%I_history', published)::regclass)) AS key));
    EXECUTE format('ANALYZE hashed_%s', published);
END $$;
COMMENT ON PROCEDURE mart.hash_next(text, text[]) IS 'Makes hashed_x of the temporary table next_x: its rows, each with the SHA-256 of its content';

CREATE FUNCTION mart.hash_of_next(published text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    content_hash text;
BEGIN
    EXECUTE format(
        'SELECT encode(sha256(convert_to(coalesce(string_agg(row_hash, '''' ORDER BY row_hash COLLATE "C"), ''''), ''UTF8'')), ''hex'') FROM hashed_%s',
        published) INTO content_hash;
    RETURN published || ' ' || content_hash || E'\n';
END $$;
COMMENT ON FUNCTION mart.hash_of_next(text) IS 'One line with the name of a published table and the SHA-256 of all its rows';

CREATE PROCEDURE mart.publish_next(published text, version integer) LANGUAGE plpgsql AS $$
DECLARE
    history regclass := format('mart.%I_history', published);
    keys text[] := mart.key_columns(history);
    same text := (SELECT string_agg(format('next.%1$I = published.%1$I', key), ' AND ') FROM unnest(keys) AS key);
    ordered text := (
        SELECT string_agg(quote_ident(key) || CASE WHEN format_type(atttypid, NULL) = 'text' THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY position)
        FROM unnest(keys) WITH ORDINALITY AS key (key, position)
        JOIN pg_attribute ON attrelid = history AND attname = key);
    columns text := (
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum)
        FROM pg_attribute
        WHERE attrelid = history AND attnum > 0 AND NOT attisdropped AND attname NOT IN ('valid_from', 'valid_to'));
BEGIN
    EXECUTE format(
        'UPDATE %1$s AS published SET valid_to = %2$s
         WHERE published.valid_to IS NULL AND NOT EXISTS (
             SELECT FROM hashed_%3$s AS next WHERE %4$s AND next.row_hash = published.row_hash)',
        history, version, published, same);
    EXECUTE format(
        'INSERT INTO %1$s (valid_from, %2$s) SELECT %3$s, %2$s FROM hashed_%4$s AS next
         WHERE NOT EXISTS (SELECT FROM %1$s AS published WHERE %5$s AND published.valid_to IS NULL)
         ORDER BY %6$s',
        history, columns, version, published, same, ordered);
END $$;
COMMENT ON PROCEDURE mart.publish_next(text, integer) IS 'Closes what is gone, opens what is new or changed, leaves the rest, under the number of a version';

-- The four tables of facts have their history already.
ALTER TABLE mart.award RENAME TO award_history;
ALTER TABLE mart.award_supplier RENAME TO award_supplier_history;
ALTER TABLE mart.notice RENAME TO notice_history;
ALTER TABLE mart.unattached RENAME TO unattached_history;
COMMENT ON TABLE mart.award_history IS 'One award as published, with its money, who, how, and scope, by version';
COMMENT ON TABLE mart.award_supplier_history IS 'One supplier of an award as published, with its share: shares add up to the award to the cent, by version';
COMMENT ON TABLE mart.notice_history IS 'One notice as published, with everything known about it as one document, by version';
COMMENT ON TABLE mart.unattached_history IS 'A final or expense that touches no award: shown beside totals, never inside, by version';

ALTER TABLE mart.award_history
    ADD COLUMN source_key text NOT NULL DEFAULT 'seao',
    ADD COLUMN duplicate_of text,
    ADD COLUMN current_ministry_key text NOT NULL DEFAULT 'unknown',
    ADD COLUMN maker_key text NOT NULL DEFAULT 'unknown',
    ADD COLUMN maker_evidence text NOT NULL DEFAULT 'unknown';
COMMENT ON COLUMN mart.award_history.source_key IS 'Who published it: seao for both formats of SEAO, else the declaration of the source';
COMMENT ON COLUMN mart.award_history.duplicate_of IS 'Award of another source that this one probably states again, NULL when none is known';
COMMENT ON COLUMN mart.award_history.current_ministry_key IS 'Portfolio that the body answers to today; unknown when not mapped';
COMMENT ON COLUMN mart.award_history.maker_key IS 'Whose product it is; unknown when no maker is named';
COMMENT ON COLUMN mart.award_history.maker_evidence IS 'direct when the supplier is the maker, reseller when another sells it, unknown';
ALTER TABLE mart.award_supplier_history
    ADD COLUMN parent text,
    ADD COLUMN country text,
    ADD COLUMN jurisdiction text NOT NULL DEFAULT 'unknown',
    ADD COLUMN ownership_confidence text;
COMMENT ON COLUMN mart.award_supplier_history.parent IS 'Controlling company on the date of the award, NULL when unknown';
COMMENT ON COLUMN mart.award_supplier_history.country IS 'Country of control on the date of the award, with the province for Canada, NULL when unknown';
COMMENT ON COLUMN mart.award_supplier_history.jurisdiction IS 'quebec, canada (outside Québec), united-states, other or unknown, on the date of the award';
COMMENT ON COLUMN mart.award_supplier_history.ownership_confidence IS 'How sure the control is, NULL when unknown';
ALTER TABLE mart.unattached_history
    ADD COLUMN source_key text NOT NULL DEFAULT 'seao',
    ADD COLUMN maker_key text NOT NULL DEFAULT 'unknown',
    ADD COLUMN jurisdiction text NOT NULL DEFAULT 'unknown',
    ADD COLUMN sector text,
    ADD COLUMN current_ministry_key text,
    ADD COLUMN service_model text;
COMMENT ON COLUMN mart.unattached_history.jurisdiction IS 'Jurisdiction of its contractor on its date, as in mart.award_supplier';
COMMENT ON COLUMN mart.unattached_history.sector IS 'Sector of the body, NULL when unknown';
COMMENT ON COLUMN mart.unattached_history.current_ministry_key IS 'Portfolio that the body answers to today, NULL when the notice is not loaded';
COMMENT ON COLUMN mart.unattached_history.service_model IS 'As in mart.award';
COMMENT ON COLUMN mart.unattached_history.source_key IS 'Who published it, as in mart.award';
COMMENT ON COLUMN mart.unattached_history.maker_key IS 'Whose product it is; unknown when no maker is named';

-- The number of an issue within its kind moves when a file is added, so it is not what names an issue.
ALTER TABLE mart.data_issue DROP CONSTRAINT data_issue_pkey;
ALTER TABLE mart.data_issue RENAME COLUMN issue_number TO occurrence;
ALTER TABLE mart.data_issue ADD COLUMN issue_key text NOT NULL DEFAULT '';
ALTER TABLE mart.data_issue ALTER COLUMN issue_key DROP DEFAULT;
ALTER TABLE mart.data_issue ADD CONSTRAINT data_issue_pkey PRIMARY KEY (kind, issue_key, occurrence);
COMMENT ON COLUMN mart.data_issue.issue_key IS 'SHA-256 of what the issue says, lower-case hexadecimal';
COMMENT ON COLUMN mart.data_issue.occurrence IS 'Which of several equal issues, from 1';
-- Like every table that publication fills anew; an issue of before has no key.
DELETE FROM mart.data_issue;

-- The others were replaced whole until now: what they hold is the latest version, and belongs to the versions from it on.
DO $$
DECLARE
    published text;
    keys text;
    latest integer := coalesce((SELECT max(version_number) FROM mart.data_version), 1);
BEGIN
    FOREACH published IN ARRAY ARRAY[
        'supplier', 'organization', 'ministry', 'code', 'rule', 'data_source', 'caveat', 'source_file', 'issue_kind', 'data_issue', 'coverage', 'status']
    LOOP
        keys := (
            SELECT string_agg(quote_ident(key), ', ')
            FROM unnest(mart.key_columns(format('mart.%I', published)::regclass)) AS key);
        EXECUTE format('ALTER TABLE mart.%1$I RENAME TO %1$s_history', published);
        EXECUTE format(
            'ALTER TABLE mart.%1$I ADD COLUMN valid_from integer NOT NULL DEFAULT %2$s, ADD COLUMN valid_to integer, ADD COLUMN row_hash text NOT NULL DEFAULT ''''',
            published || '_history', latest);
        EXECUTE format(
            'ALTER TABLE mart.%1$I DROP CONSTRAINT %2$I, ADD PRIMARY KEY (%3$s, valid_from), ALTER COLUMN valid_from DROP DEFAULT, ALTER COLUMN row_hash DROP DEFAULT',
            published || '_history', published || '_pkey', keys);
        EXECUTE format('COMMENT ON COLUMN mart.%I.valid_from IS %L', published || '_history', 'First data version that publishes this row');
        EXECUTE format('COMMENT ON COLUMN mart.%I.valid_to IS %L', published || '_history', 'First data version that no longer publishes it, NULL while current');
        EXECUTE format('COMMENT ON COLUMN mart.%I.row_hash IS %L', published || '_history', 'SHA-256 of the content of the row');
        EXECUTE format('COMMENT ON TABLE mart.%I IS %L', published || '_history',
            (SELECT obj_description(format('mart.%I', published || '_history')::regclass, 'pg_class')) || ', by version');
    END LOOP;
END $$;

-- A file in quarantine is behind no figure, so it is told as of now and makes no version.
CREATE TABLE mart.quarantined_file (
    sha256     text PRIMARY KEY,
    name       text NOT NULL,
    origin     text NOT NULL,
    era        text NOT NULL,
    kind       text NOT NULL,
    byte_count bigint NOT NULL,
    message    text NOT NULL
);
COMMENT ON TABLE mart.quarantined_file IS 'One file that could not be read, as of now and behind no version';
COMMENT ON COLUMN mart.quarantined_file.sha256 IS 'SHA-256 of the bytes';
COMMENT ON COLUMN mart.quarantined_file.name IS 'Name';
COMMENT ON COLUMN mart.quarantined_file.origin IS 'Container and member';
COMMENT ON COLUMN mart.quarantined_file.era IS 'xml, ocds or unknown';
COMMENT ON COLUMN mart.quarantined_file.kind IS 'Kind of file';
COMMENT ON COLUMN mart.quarantined_file.byte_count IS 'Size in bytes';
COMMENT ON COLUMN mart.quarantined_file.message IS 'Why it is in quarantine';

DELETE FROM mart.source_file_history WHERE state = 'quarantined';
ALTER TABLE mart.source_file_history DROP COLUMN state, DROP COLUMN message;

-- Any version may be asked for, so indexes hold the rows of all.
DROP INDEX mart.award_current_scope_idx, mart.award_current_organization_idx, mart.award_current_ministry_idx, mart.award_current_central_idx,
    mart.award_supplier_key_idx, mart.unattached_scope_idx;
CREATE INDEX award_scope_idx ON mart.award_history (scope_level, bucket_date);
CREATE INDEX award_organization_idx ON mart.award_history (organization_key, scope_level);
CREATE INDEX award_ministry_idx ON mart.award_history (ministry_key, scope_level);
CREATE INDEX award_central_idx ON mart.award_history (central_amount DESC NULLS LAST, award_key);
CREATE INDEX award_supplier_key_idx ON mart.award_supplier_history (supplier_key, award_key);
CREATE INDEX unattached_scope_idx ON mart.unattached_history (scope_level);

CALL mart.show_history();

-- The next publication compares with what was hashed in another way, so it opens every reference row anew, once.
DELETE FROM source.publication_input;
