-- As the expenses: what counts for an award, then what stands beside every total.
SELECT
    seao_number, row_number() OVER (PARTITION BY seao_number ORDER BY fate COLLATE "C", final_date NULLS LAST, sha256 COLLATE "C", position, place)
        AS final_number,
    fate, final_date, final_amount, contractor_name, supplier_key, scope, source_file, position,
    partition_source, partition_year
FROM (
    SELECT
        notice.seao_number, final.fact ->> 'fate' AS fate, (final.fact ->> 'date')::date AS final_date,
        (final.fact ->> 'value')::numeric AS final_amount, nullif(final.fact ->> 'contractor', '') AS contractor_name,
        NULL AS supplier_key, NULL AS scope, final.fact -> 'source' ->> 'name' AS source_file,
        final.fact -> 'source' ->> 'sha256' AS sha256, (final.fact -> 'source' ->> 'position')::integer AS position, final.place::text AS place,
        notice.document ->> 'sourceKey' AS partition_source, left(notice.document ->> 'publicationDate', 4)::integer AS partition_year
    FROM mart.notice
    CROSS JOIN LATERAL jsonb_array_elements(notice.document -> 'finals') WITH ORDINALITY AS final (fact, place)
    WHERE final.fact ->> 'fate' = 'joined'
    UNION ALL
    SELECT
        fact.seao_number, fact.fate, fact.fact_date, fact.fact_amount,
        CASE WHEN NOT coalesce(supplier.is_natural_person, false) THEN nullif(fact.contractor_name, '') END,
        CASE WHEN NOT coalesce(supplier.is_natural_person, false) THEN fact.supplier_key END,
        fact.scope, fact.source_file, '', fact.position, fact.unattached_key,
        notice.document ->> 'sourceKey', left(notice.document ->> 'publicationDate', 4)::integer
    FROM mart.unattached AS fact
    LEFT JOIN mart.supplier USING (supplier_key)
    LEFT JOIN mart.notice ON notice.seao_number = fact.seao_number
    WHERE fact.fact = 'final'
) AS final
ORDER BY seao_number COLLATE "C", final_number
