SELECT
    supplier.award_key, supplier.supplier_number, supplier.supplier_key, supplier.supplier_name, supplier.published_name,
    supplier.published_neq, supplier.low_amount, supplier.central_amount, supplier.high_amount, supplier.awarded_amount,
    supplier.reduction_amount, supplier.parent, supplier.country, supplier.jurisdiction, supplier.ownership_confidence,
    award.source_key AS partition_source, award.calendar_year AS partition_year
FROM mart.award_supplier AS supplier
JOIN mart.award USING (award_key)
ORDER BY supplier.award_key COLLATE "C", supplier.supplier_number
