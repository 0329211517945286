SELECT
    award_key, supplier_number, supplier_key, supplier_name, published_name, published_neq, low_amount, central_amount, high_amount,
    awarded_amount, reduction_amount, parent, country, jurisdiction, ownership_confidence
FROM mart.award_supplier
ORDER BY award_key COLLATE "C", supplier_number
