-- A word that is still being typed is not a stem yet: « infonuagiqu » is the beginning of a word whose stem is « infonuag ». So a long
-- word also finds the stems that it begins with, none much shorter than itself.
CREATE OR REPLACE FUNCTION mart.search_query(typed text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT string_agg('(' || asked.query || ')', ' & ' ORDER BY position)::tsquery
        FROM regexp_split_to_table(procurement.plain_text(typed), ' ') WITH ORDINALITY AS word (word, position)
        CROSS JOIN LATERAL (SELECT to_tsquery('pg_catalog.french'::regconfig, word || ':*')::text AS stem WHERE word <> '') AS whole
        CROSS JOIN LATERAL (
            SELECT concat_ws(' | ', stem, string_agg(quote_literal(left(word, stem_length)), ' | ' ORDER BY stem_length)) AS query
            FROM generate_series(greatest(6, (length(word) * 6 + 9) / 10), length(word) - 1) AS stem_length
            WHERE length(word) >= 7) AS asked
        -- Words as frequent as « de » say nothing.
        WHERE whole.stem <> '');
COMMENT ON FUNCTION mart.search_query(text) IS
    'Every typed word, as the beginning of a word, in French stems, also while it is still being typed; NULL when nothing is typed';
