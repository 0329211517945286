-- Suppliers that may be one, for a person to judge. What a merge touches of the cloud totals comes first. Names are compared by trigrams: the caller has made the extension pg_trgm available.
CREATE FUNCTION mart.merge_proposal(least_similarity numeric)
RETURNS TABLE (
    from_key text, from_name text, into_key text, into_name text, similarity numeric,
    from_spelling text, into_spelling text, shared_neqs text[], from_neqs text[], into_neqs text[],
    from_first_date date, from_last_date date, into_first_date date, into_last_date date,
    from_extended_awards integer, from_extended_central numeric, from_extended_rank integer,
    into_extended_awards integer, into_extended_central numeric, into_extended_rank integer, merged_extended_rank integer,
    from_all_awards integer, from_all_central numeric, from_all_rank integer,
    into_all_awards integer, into_all_central numeric, into_all_rank integer, merged_all_rank integer)
LANGUAGE plpgsql AS $$
#variable_conflict use_column
BEGIN
    PERFORM set_config('pg_trgm.similarity_threshold', least_similarity::text, true);

    -- What each side sold, as the rankings count it: included awards, in equal shares where several suppliers share one.
    CREATE TEMPORARY TABLE sold ON COMMIT DROP AS
    SELECT
        supplier_key,
        count(*) FILTER (WHERE scope_level <= 2)::integer AS extended_awards,
        coalesce(sum(central_amount) FILTER (WHERE scope_level <= 2), 0) AS extended_central,
        count(*)::integer AS all_awards,
        coalesce(sum(central_amount), 0) AS all_central,
        min(bucket_date) AS first_date,
        max(bucket_date) AS last_date
    FROM (
        SELECT part.supplier_key, part.central_amount, award.scope_level, award.bucket_date
        FROM mart.award_supplier AS part
        JOIN mart.award USING (award_key)
        WHERE award.exclusion IS NULL AND award.source_key = 'seao'
    ) AS shares
    GROUP BY supplier_key;
    CREATE UNIQUE INDEX ON sold (supplier_key);
    CREATE INDEX ON sold (extended_central);
    CREATE INDEX ON sold (all_central);
    ANALYZE sold;

    CREATE TEMPORARY TABLE spelled ON COMMIT DROP AS
    SELECT supplier_key, normalized_name, min(published_name COLLATE "C") AS published_name
    FROM procurement.supplier_name
    JOIN procurement.supplier USING (supplier_key)
    JOIN sold USING (supplier_key)
    WHERE NOT is_natural_person AND length(normalized_name) > 3
    GROUP BY supplier_key, normalized_name;
    CREATE INDEX ON spelled USING gin (normalized_name gin_trgm_ops);
    ANALYZE spelled;

    CREATE TEMPORARY TABLE pair ON COMMIT DROP AS
    SELECT DISTINCT ON (one_key, other_key) one_key, other_key, alike, one_spelling, other_spelling
    FROM (
        SELECT
            one.supplier_key AS one_key, other.supplier_key AS other_key,
            round(similarity(one.normalized_name, other.normalized_name)::numeric, 3) AS alike,
            one.published_name AS one_spelling, other.published_name AS other_spelling
        FROM spelled AS one
        JOIN spelled AS other ON other.normalized_name % one.normalized_name
        WHERE one.supplier_key COLLATE "C" < other.supplier_key COLLATE "C"
        UNION ALL
        SELECT one.supplier_key, other.supplier_key, NULL, one.name, other.name
        FROM procurement.supplier AS one
        JOIN procurement.supplier AS other ON other.neqs && one.neqs
        WHERE one.supplier_key COLLATE "C" < other.supplier_key COLLATE "C" AND one.neqs <> '{}'
          AND NOT one.is_natural_person AND NOT other.is_natural_person
          AND EXISTS (SELECT FROM sold WHERE sold.supplier_key = one.supplier_key)
          AND EXISTS (SELECT FROM sold WHERE sold.supplier_key = other.supplier_key)
    ) AS seen
    ORDER BY one_key, other_key, alike DESC NULLS LAST, one_spelling COLLATE "C", other_spelling COLLATE "C";

    RETURN QUERY
    WITH directed AS (
        -- The curated one stays, else the one that sold more; two curated vendors were told apart by a person already.
        SELECT
            CASE WHEN one_stays THEN other_key ELSE one_key END AS from_key,
            CASE WHEN one_stays THEN one_key ELSE other_key END AS into_key,
            alike,
            CASE WHEN one_stays THEN other_spelling ELSE one_spelling END AS from_spelling,
            CASE WHEN one_stays THEN one_spelling ELSE other_spelling END AS into_spelling
        FROM (
            SELECT
                pair.*,
                one.is_curated OR (NOT other.is_curated AND one_sold.all_central >= other_sold.all_central) AS one_stays
            FROM pair
            JOIN procurement.supplier AS one ON one.supplier_key = one_key
            JOIN procurement.supplier AS other ON other.supplier_key = other_key
            JOIN sold AS one_sold ON one_sold.supplier_key = one_key
            JOIN sold AS other_sold ON other_sold.supplier_key = other_key
            WHERE NOT (one.is_curated AND other.is_curated)
        ) AS judged
    )
    SELECT
        directed.from_key, leaving.name, directed.into_key, staying.name, alike, directed.from_spelling, directed.into_spelling,
        ARRAY(SELECT neq FROM unnest(leaving.neqs) AS neq WHERE neq = ANY (staying.neqs) ORDER BY neq COLLATE "C"),
        leaving.neqs, staying.neqs,
        lost.first_date, lost.last_date, won.first_date, won.last_date,
        lost.extended_awards, lost.extended_central, lost_rank.extended, won.extended_awards, won.extended_central, won_rank.extended,
        merged_rank.extended,
        lost.all_awards, lost.all_central, lost_rank.whole, won.all_awards, won.all_central, won_rank.whole, merged_rank.whole
    FROM directed
    JOIN procurement.supplier AS leaving ON leaving.supplier_key = directed.from_key
    JOIN procurement.supplier AS staying ON staying.supplier_key = directed.into_key
    JOIN sold AS lost ON lost.supplier_key = directed.from_key
    JOIN sold AS won ON won.supplier_key = directed.into_key
    CROSS JOIN LATERAL mart.rank_among_sold(lost.extended_central, lost.all_central, NULL, NULL) AS lost_rank
    CROSS JOIN LATERAL mart.rank_among_sold(won.extended_central, won.all_central, NULL, NULL) AS won_rank
    CROSS JOIN LATERAL mart.rank_among_sold(
        lost.extended_central + won.extended_central, lost.all_central + won.all_central, directed.from_key, directed.into_key) AS merged_rank
    ORDER BY
        lost.extended_central DESC, won.extended_central DESC, lost.all_central DESC, alike DESC NULLS FIRST, directed.from_key COLLATE "C", directed.into_key COLLATE "C";
END $$;
COMMENT ON FUNCTION mart.merge_proposal(numeric) IS
    'Pairs of suppliers that look alike or share a NEQ, with the evidence and what a merge would do to totals and ranks; proposals only';

CREATE FUNCTION mart.rank_among_sold(
    extended_total numeric, all_total numeric, without_key text, without_other text, OUT extended integer, OUT whole integer)
LANGUAGE plpgsql STABLE AS $$
BEGIN
    -- Whoever sold nothing in a scope has no rank in it.
    extended := CASE WHEN extended_total > 0 THEN 1 + (
        SELECT count(*) FROM sold
        WHERE extended_central > extended_total AND supplier_key IS DISTINCT FROM without_key
          AND supplier_key IS DISTINCT FROM without_other) END;
    whole := CASE WHEN all_total > 0 THEN 1 + (
        SELECT count(*) FROM sold
        WHERE all_central > all_total AND supplier_key IS DISTINCT FROM without_key
          AND supplier_key IS DISTINCT FROM without_other) END;
END $$;
COMMENT ON FUNCTION mart.rank_among_sold(numeric, numeric, text, text) IS
    'Rank that totals would have among the suppliers, in scope extended and in all; NULL without any; for merge_proposal';
