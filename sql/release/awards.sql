SELECT
    award_key, seao_number, source_key, title, organization_key, organization_name, buyer_name, sector, ministry_key, current_ministry_key,
    method_key, category_code, unspsc_code, supplier_label AS supplier_names, supplier_count, award_date, publication_date, bucket_date,
    is_bucket_fallback, calendar_year, fiscal_year, awarded_amount, options_amount, expense_amount, final_amount, contract_amount,
    low_amount, central_amount, high_amount, reduction_amount, exclusion, array_to_string(flags, ';') AS flags,
    scope, scope_level, service_model, rule_id, maker_key, maker_evidence, maker_country, maker_jurisdiction, maker_ownership_confidence,
    duplicate_of, array_to_string(duplicate_sources, ';') AS duplicate_sources,
    term.period_start, term.period_end, term.period_origin, term.ground_list, term.ground_code, term.ground_text,
    term.chain_key, term.chain_number, term.previous_award_key,
    source_key AS partition_source, calendar_year AS partition_year
FROM mart.award
LEFT JOIN mart.award_term AS term USING (award_key)
ORDER BY award_key COLLATE "C"
