-- Those that count for an award come from its notice; the others stand beside every total, and name no natural person.
SELECT
    seao_number, row_number() OVER (PARTITION BY seao_number ORDER BY fate COLLATE "C", expense_date NULLS LAST, sha256 COLLATE "C", position, place)
        AS expense_number,
    fate, expense_date, expense_amount, description, contractor_name, supplier_key, scope, source_file, position,
    partition_source, partition_year
FROM (
    SELECT
        notice.seao_number, expense.fact ->> 'fate' AS fate, (expense.fact ->> 'date')::date AS expense_date,
        (expense.fact ->> 'value')::numeric AS expense_amount, nullif(expense.fact ->> 'description', '') AS description,
        nullif(expense.fact ->> 'contractor', '') AS contractor_name, NULL AS supplier_key, NULL AS scope,
        expense.fact -> 'source' ->> 'name' AS source_file, expense.fact -> 'source' ->> 'sha256' AS sha256,
        (expense.fact -> 'source' ->> 'position')::integer AS position, expense.place::text AS place,
        notice.document ->> 'sourceKey' AS partition_source, left(notice.document ->> 'publicationDate', 4)::integer AS partition_year
    FROM mart.notice
    CROSS JOIN LATERAL jsonb_array_elements(notice.document -> 'expenses') WITH ORDINALITY AS expense (fact, place)
    WHERE expense.fact ->> 'fate' = 'joined'
    UNION ALL
    SELECT
        fact.seao_number, fact.fate, fact.fact_date, fact.fact_amount, nullif(fact.description, ''),
        CASE WHEN NOT coalesce(supplier.is_natural_person, false) THEN nullif(fact.contractor_name, '') END,
        CASE WHEN NOT coalesce(supplier.is_natural_person, false) THEN fact.supplier_key END,
        fact.scope, fact.source_file, '', fact.position, fact.unattached_key,
        notice.document ->> 'sourceKey', left(notice.document ->> 'publicationDate', 4)::integer
    FROM mart.unattached AS fact
    LEFT JOIN mart.supplier USING (supplier_key)
    LEFT JOIN mart.notice ON notice.seao_number = fact.seao_number
    WHERE fact.fact = 'expense'
) AS expense
ORDER BY seao_number COLLATE "C", expense_number
