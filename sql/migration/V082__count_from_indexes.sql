-- Every figure over all awards would read every row with its texts, ten times what it adds up. These two indexes hold what figures select,
-- group and add, so that PostgreSQL reads them alone (index-only scans); the publication vacuums afterwards, which such scans need.
DROP INDEX mart.award_scope_idx;
CREATE INDEX award_figures_idx ON mart.award_history (scope_level, bucket_date) INCLUDE (
    valid_from, valid_to, award_key, seao_number, source_key, organization_key, organization_name, sector, ministry_key, current_ministry_key,
    method_key, maker_key, maker_jurisdiction, service_model, scope, exclusion, duplicate_sources, calendar_year, fiscal_year,
    awarded_amount, low_amount, central_amount, high_amount, reduction_amount);
CREATE INDEX award_supplier_figures_idx ON mart.award_supplier_history (award_key) INCLUDE (
    valid_from, valid_to, supplier_key, supplier_name, jurisdiction,
    awarded_amount, low_amount, central_amount, high_amount, reduction_amount);

-- A publication looks for what a notice has published.
CREATE INDEX unattached_number_idx ON mart.unattached_history (seao_number);
