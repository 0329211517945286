-- Only what new files touch is derived anew; the result is that of a whole rebuild (decision 0023).
CREATE TABLE procurement.changed_notice (
    seao_number text PRIMARY KEY
);
COMMENT ON TABLE procurement.changed_notice IS
    'Notices whose published rows may differ from the last version. Filled when files are harmonized, emptied by the publication in its own transaction, so that what a stopped or refused publication left is published by the next';
COMMENT ON COLUMN procurement.changed_notice.seao_number IS 'Number of the notice; also one that is gone, or that only orphan finals and expenses name';

CREATE TABLE procurement.harmonized_file (
    source_file_id bigint PRIMARY KEY
);
COMMENT ON TABLE procurement.harmonized_file IS 'Files whose records this layer holds';
COMMENT ON COLUMN procurement.harmonized_file.source_file_id IS 'The file (source.source_file)';

CREATE TABLE procurement.harmonized_input (
    is_only     boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    fingerprint text NOT NULL
);
COMMENT ON TABLE procurement.harmonized_input IS 'By which rules and lists this layer was made: with others it is made anew whole';
COMMENT ON COLUMN procurement.harmonized_input.is_only IS 'Always true: the table holds one row';
COMMENT ON COLUMN procurement.harmonized_input.fingerprint IS 'SHA-256 of the program, its rules, the curated lists and the declarations; empty when nobody said';

ALTER TABLE procurement.organization_name ADD COLUMN mention_count integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN procurement.organization_name.mention_count IS 'Records of SEAO that name the body so';

CREATE INDEX supplier_name_normalized_idx ON procurement.supplier_name (normalized_name);
CREATE INDEX data_issue_number_idx ON procurement.data_issue (seao_number);
CREATE INDEX subject_number_idx ON classification.subject (seao_number);
