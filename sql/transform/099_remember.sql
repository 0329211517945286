-- What the next run compares with, and what the publication looks at.
INSERT INTO procurement.changed_notice
SELECT seao_number FROM valued_notice
UNION
SELECT seao_number FROM restating
ON CONFLICT DO NOTHING;
CALL describe('procurement.changed_notice');

INSERT INTO procurement.harmonized_file
SELECT source_file_id FROM new_file;

INSERT INTO procurement.harmonized_input (fingerprint)
VALUES (coalesce(current_setting('vigie.program', true), ''))
ON CONFLICT (is_only) DO UPDATE SET fingerprint = excluded.fingerprint;

SET LOCAL search_path TO DEFAULT;
SET LOCAL client_min_messages = warning;
DROP SCHEMA work CASCADE;
SET LOCAL client_min_messages TO DEFAULT;
