-- Which notices are derived anew (decision 0023). All of them, when the rules, the lists or the declarations are others than the last time
-- (setting vigie.program), when a file of a declared source came or any file went, or when that is less work; else those that the new
-- files name, and then those of suppliers and buyers that these files make other ones. Every script derives the notices of `touched`.
SET LOCAL work_mem = '256MB';
SET LOCAL maintenance_work_mem = '256MB';

-- Working tables that parallel workers can read, which temporary ones are not: they live in a schema that is gone at the end.
CREATE SCHEMA work;
SET LOCAL search_path = work;

CREATE UNLOGGED TABLE new_file AS
SELECT source_file_id, era
FROM source.source_file AS file
WHERE state = 'staged' AND NOT EXISTS (SELECT FROM procurement.harmonized_file AS known WHERE known.source_file_id = file.source_file_id);

CREATE VIEW named_notice AS
SELECT numeroseao AS seao_number FROM staging.xml_notice JOIN new_file USING (source_file_id) WHERE numeroseao IS NOT NULL
UNION
SELECT numeroseao FROM staging.xml_contract JOIN new_file USING (source_file_id) WHERE numeroseao IS NOT NULL
UNION
SELECT numeroseao FROM staging.xml_expense_list JOIN new_file USING (source_file_id) WHERE numeroseao IS NOT NULL
UNION
SELECT seao_number FROM staging.ocds_release JOIN new_file USING (source_file_id) WHERE seao_number IS NOT NULL;

CREATE UNLOGGED TABLE touched (seao_number text NOT NULL);

-- Statistics are worth their time when everything is new.
CREATE PROCEDURE describe(VARIADIC tables regclass[]) LANGUAGE plpgsql AS $$
DECLARE
    described regclass;
BEGIN
    IF current_setting('vigie.whole')::boolean THEN
        FOREACH described IN ARRAY tables LOOP
            EXECUTE format('ANALYZE %s', described);
        END LOOP;
    END IF;
END $$;

DO $$
DECLARE
    is_whole boolean := NOT EXISTS (
            SELECT FROM procurement.harmonized_input
            WHERE fingerprint <> '' AND fingerprint = current_setting('vigie.program', true))
        OR EXISTS (SELECT FROM new_file WHERE era = 'csv')
        OR EXISTS (
            SELECT FROM procurement.harmonized_file AS known
            LEFT JOIN source.source_file AS file USING (source_file_id)
            WHERE file.state IS DISTINCT FROM 'staged');
BEGIN
    IF NOT is_whole THEN
        ANALYZE new_file;
        INSERT INTO touched SELECT seao_number FROM named_notice;
        is_whole := (SELECT count(*) FROM touched) > greatest(100000, (SELECT count(*) / 3 FROM procurement.notice));
    END IF;
    PERFORM set_config('vigie.whole', is_whole::text, true);
    IF is_whole THEN
        -- Those that vanish change too.
        INSERT INTO procurement.changed_notice
        SELECT seao_number FROM procurement.notice
        UNION
        SELECT seao_number FROM procurement.final
        UNION
        SELECT seao_number FROM procurement.expense
        ON CONFLICT DO NOTHING;
        TRUNCATE procurement.release, procurement.notice, procurement.bid, procurement.supplier_name, procurement.supplier,
            procurement.organization, procurement.organization_name, procurement.award, procurement.award_supplier,
            procurement.contract, procurement.amendment, procurement.final, procurement.expense, procurement.award_value,
            procurement.data_issue, procurement.harmonized_file,
            classification.subject, classification.classified, classification.evidence, classification.maker,
            classification.maker_evidence, new_file, touched;
        INSERT INTO new_file SELECT source_file_id, era FROM source.source_file WHERE state = 'staged';
        ANALYZE new_file, staging.xml_notice, staging.xml_supplier, staging.xml_contract, staging.xml_expense_list, staging.xml_expense,
            staging.ocds_release, staging.ocds_party, staging.ocds_tenderer, staging.ocds_item, staging.ocds_document, staging.ocds_award,
            staging.ocds_award_supplier, staging.ocds_contract, staging.ocds_amendment, staging.ocds_transaction, staging.ocds_bid,
            staging.csv_record, staging.csv_file;
        INSERT INTO touched SELECT seao_number FROM named_notice;
    END IF;
END $$;
CREATE UNIQUE INDEX ON touched (seao_number);
ANALYZE touched;
