-- What the classification rules read: awards, and the finals and expenses that touch no award.
INSERT INTO classification.subject
SELECT
    'award:' || award.award_key, 'award', award.seao_number, notice.title, spent.descriptions,
    supplier.slugs, supplier.names, notice.unspsc_code, notice.category_code, notice.exception_code, notice.method_key, notice.is_municipal,
    notice.exception_text, notice.organization_key
FROM procurement.award
JOIN touched USING (seao_number)
JOIN procurement.notice USING (seao_number)
JOIN LATERAL (
    SELECT array_agg(supplier_key ORDER BY supplier_number) AS slugs, array_agg(published_name ORDER BY supplier_number) AS names
    FROM procurement.award_supplier
    WHERE award_supplier.award_key = award.award_key
) AS supplier ON true
LEFT JOIN LATERAL (
    SELECT string_agg(DISTINCT one_line.description COLLATE "C", E'\n' ORDER BY one_line.description COLLATE "C") AS descriptions
    FROM procurement.expense
    CROSS JOIN LATERAL regexp_replace(expense.description, '\s+', ' ', 'g') AS one_line (description)
    WHERE expense.seao_number = award.seao_number AND expense.fate = 'joined'
      AND expense.contractor_number = award.contractor_number AND one_line.description IS NOT NULL
) AS spent ON true
UNION ALL
SELECT
    'expense:' || expense.expense_key, 'expense', expense.seao_number, notice.title, regexp_replace(expense.description, '\s+', ' ', 'g'),
    array_remove(ARRAY[expense.supplier_key], NULL), array_remove(ARRAY[expense.contractor_name], NULL),
    notice.unspsc_code, notice.category_code, notice.exception_code, notice.method_key, notice.is_municipal, notice.exception_text, notice.organization_key
FROM procurement.expense
JOIN touched USING (seao_number)
LEFT JOIN procurement.notice USING (seao_number)
WHERE expense.fate <> 'joined'
UNION ALL
SELECT
    'final:' || final.final_key, 'final', final.seao_number, notice.title, NULL,
    array_remove(ARRAY[final.supplier_key], NULL), array_remove(ARRAY[final.contractor_name], NULL),
    notice.unspsc_code, notice.category_code, notice.exception_code, notice.method_key, notice.is_municipal, notice.exception_text, notice.organization_key
FROM procurement.final
JOIN touched USING (seao_number)
LEFT JOIN procurement.notice USING (seao_number)
WHERE final.fate <> 'joined';
CALL describe('classification.subject');
