-- Contract data of other publishers, read from CSV by a declaration alone. SEAO stays apart: its rows have the source key 'seao',
-- those of another publication the identifier of their declaration, and a total asks for the sources that it means.
ALTER TABLE source.data_source
    ADD COLUMN reader text NOT NULL DEFAULT 'seao-xml',
    ADD COLUMN attribution_fr text,
    ADD COLUMN attribution_en text;
COMMENT ON COLUMN source.data_source.reader IS 'Which reader its files need: seao-xml, seao-ocds or csv';
COMMENT ON COLUMN source.data_source.attribution_fr IS 'How the publisher is to be credited, in French; NULL when not declared';
COMMENT ON COLUMN source.data_source.attribution_en IS 'How the publisher is to be credited, in English; NULL when not declared';

CREATE TABLE source.declaration (
    data_source_id text PRIMARY KEY,
    sha256         text NOT NULL,
    yaml           text NOT NULL,
    kept_at        timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE source.declaration IS 'The declaration by which the CSV files of a source are read, whole: one that a person wrote comes with no program';
COMMENT ON COLUMN source.declaration.data_source_id IS 'Stem of the declaration file, e.g. canada_elections_contracts';
COMMENT ON COLUMN source.declaration.sha256 IS 'SHA-256 of the text, lower-case hexadecimal: when it changes, the files of the source are read again';
COMMENT ON COLUMN source.declaration.yaml IS 'Text of the declaration';
COMMENT ON COLUMN source.declaration.kept_at IS 'When this text was taken in';

ALTER TABLE source.source_file ADD COLUMN data_source_id text REFERENCES source.declaration;
COMMENT ON COLUMN source.source_file.data_source_id IS 'Declaration by which the file is read; NULL for files of SEAO, whose names say what they hold';
COMMENT ON COLUMN source.source_file.kind IS 'xml-notice, xml-notice-revision, xml-contract, xml-contract-revision, xml-expense, xml-expense-revision, ocds, csv or unknown';
COMMENT ON COLUMN source.source_file.era IS 'xml, ocds, csv or unknown';

CREATE TABLE source.assertion (
    data_source_id text NOT NULL REFERENCES source.data_source,
    bound          text NOT NULL,
    measure        text NOT NULL,
    field          text NOT NULL,
    expected       numeric(24,6) NOT NULL,
    PRIMARY KEY (data_source_id, bound, measure, field),
    CHECK (bound IN ('min', 'max'))
);
COMMENT ON TABLE source.assertion IS 'What must hold of a source before anything is published: one bound per row, as its declaration states it';
COMMENT ON COLUMN source.assertion.data_source_id IS 'Source the bound is about';
COMMENT ON COLUMN source.assertion.bound IS 'min or max';
COMMENT ON COLUMN source.assertion.measure IS 'notices, awards, bids (counts), fill_rate, rejected_share, total_move_share or count_drop_share (shares)';
COMMENT ON COLUMN source.assertion.field IS 'Field of a fill rate, empty for the other measures';
COMMENT ON COLUMN source.assertion.expected IS 'The bound: a count or a share from 0 to 1';

CREATE TABLE staging.csv_record (
    source_file_id   bigint NOT NULL REFERENCES source.source_file ON DELETE CASCADE,
    position         integer NOT NULL,
    line             bigint NOT NULL,
    record_key       text NOT NULL,
    sort_key         text NOT NULL,
    notice_key       text NOT NULL,
    seao_number      text,
    reference_number text,
    title            text,
    description      text,
    buyer_name       text,
    buyer_town       text,
    supplier_name    text,
    supplier_neq     text,
    award_date       date,
    publication_date date,
    start_date       date,
    end_date         date,
    awarded_amount   numeric(24,6),
    options_amount   numeric(24,6),
    contract_amount  numeric(24,6),
    final_amount     numeric(24,6),
    expense_amount   numeric(24,6),
    currency         text,
    method_key       text,
    method_label     text,
    category_code    text,
    category_label   text,
    unspsc_code      text,
    exception_text   text,
    url              text,
    PRIMARY KEY (source_file_id, position)
);
COMMENT ON TABLE staging.csv_record IS 'One accepted row of a declared CSV file, its columns renamed and cast as the declaration says';
COMMENT ON COLUMN staging.csv_record.source_file_id IS 'File';
COMMENT ON COLUMN staging.csv_record.position IS 'Order of the row in the file, from 1, the header not counted';
COMMENT ON COLUMN staging.csv_record.line IS 'Line of the file on which the row begins, from 1';
COMMENT ON COLUMN staging.csv_record.record_key IS 'Text of the declared key: rows of one source with the same key restate one another';
COMMENT ON COLUMN staging.csv_record.sort_key IS 'Text of the columns that tell the newest row of a key, numbers padded; empty when none is declared';
COMMENT ON COLUMN staging.csv_record.notice_key IS 'Text of the declared notice number: awards with the same one belong together; the record key where none is declared';
COMMENT ON COLUMN staging.csv_record.seao_number IS 'SEAO number of the notice that the row restates, NULL where the source has none';
COMMENT ON COLUMN staging.csv_record.reference_number IS 'Number by which the publisher knows the contract';
COMMENT ON COLUMN staging.csv_record.title IS 'Object of the contract';
COMMENT ON COLUMN staging.csv_record.description IS 'More about the object';
COMMENT ON COLUMN staging.csv_record.buyer_name IS 'Public body, as published or as the declaration states it';
COMMENT ON COLUMN staging.csv_record.buyer_town IS 'Town of the public body';
COMMENT ON COLUMN staging.csv_record.supplier_name IS 'Seller, as published';
COMMENT ON COLUMN staging.csv_record.supplier_neq IS 'Enterprise number of the seller, as published';
COMMENT ON COLUMN staging.csv_record.award_date IS 'Date of the award or of the contract';
COMMENT ON COLUMN staging.csv_record.publication_date IS 'Date of publication';
COMMENT ON COLUMN staging.csv_record.start_date IS 'First day of the contract';
COMMENT ON COLUMN staging.csv_record.end_date IS 'Last day of the contract';
COMMENT ON COLUMN staging.csv_record.awarded_amount IS 'Awarded dollars, as published';
COMMENT ON COLUMN staging.csv_record.options_amount IS 'Total with options in dollars, as published';
COMMENT ON COLUMN staging.csv_record.contract_amount IS 'Present value of the contract in dollars, its amendments included, as published';
COMMENT ON COLUMN staging.csv_record.final_amount IS 'Final dollars, as published';
COMMENT ON COLUMN staging.csv_record.expense_amount IS 'Dollars spent beyond the contract, as published';
COMMENT ON COLUMN staging.csv_record.currency IS 'Currency of the figures';
COMMENT ON COLUMN staging.csv_record.method_key IS 'Our key of the mode of award, NULL where the declaration knows none';
COMMENT ON COLUMN staging.csv_record.method_label IS 'Mode of award as published';
COMMENT ON COLUMN staging.csv_record.category_code IS 'SEAO category, only where the source uses those';
COMMENT ON COLUMN staging.csv_record.category_label IS 'Category as published';
COMMENT ON COLUMN staging.csv_record.unspsc_code IS 'UNSPSC code, eight digits';
COMMENT ON COLUMN staging.csv_record.exception_text IS 'Legal ground or reason for the mode of award, as published';
COMMENT ON COLUMN staging.csv_record.url IS 'Page of the publisher about the contract';
CREATE INDEX csv_record_key_idx ON staging.csv_record (record_key);

CREATE TABLE staging.csv_file (
    source_file_id  bigint PRIMARY KEY REFERENCES source.source_file ON DELETE CASCADE,
    government      text NOT NULL,
    row_count       integer NOT NULL,
    rejected_count  integer NOT NULL,
    filtered_count  integer NOT NULL
);
COMMENT ON TABLE staging.csv_file IS 'What became of the rows of a declared CSV file';
COMMENT ON COLUMN staging.csv_file.source_file_id IS 'File';
COMMENT ON COLUMN staging.csv_file.government IS 'Whose bodies buy: quebec, federal, municipal or other, as declared; only those of Québec are looked up in our lists';
COMMENT ON COLUMN staging.csv_file.row_count IS 'Rows of the file, the header not counted';
COMMENT ON COLUMN staging.csv_file.rejected_count IS 'Rows that could not be taken, each with an issue';
COMMENT ON COLUMN staging.csv_file.filtered_count IS 'Rows that the declaration leaves out on purpose';

ALTER TABLE procurement.notice ADD COLUMN source_key text NOT NULL DEFAULT 'seao', ADD COLUMN restated_seao_number text;
COMMENT ON COLUMN procurement.notice.source_key IS 'Source that states the notice: seao (both eras), else the identifier of a declared source';
COMMENT ON COLUMN procurement.notice.restated_seao_number IS 'Another source than SEAO: the SEAO number that it gives, NULL where it gives none';

ALTER TABLE procurement.award
    ADD COLUMN source_key text NOT NULL DEFAULT 'seao',
    ADD COLUMN duplicate_of text,
    ADD COLUMN duplicate_sources text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN procurement.award.source_key IS 'Source that states the award: seao (both eras), else the identifier of a declared source';
COMMENT ON COLUMN procurement.award.duplicate_of IS 'Award of another source that this one probably restates, that of SEAO first; NULL when there is none';
COMMENT ON COLUMN procurement.award.duplicate_sources IS 'Sources that hold an award which this one probably restates: it is left out of a total that asks for one of them too';

-- A key of another source never looks like a SEAO number: the source stands before it. What is not plain in an address is replaced,
-- and a hash then keeps different keys apart.
CREATE FUNCTION procurement.foreign_key(source_key text, published text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN source_key || ':' || CASE
        WHEN published ~ '^[A-Za-z0-9_-]{1,60}$' THEN published
        ELSE btrim(left(regexp_replace(published, '[^A-Za-z0-9_-]+', '-', 'g'), 40), '-')
            || '-' || left(encode(sha256(convert_to(published, 'UTF8')), 'hex'), 10)
    END;
COMMENT ON FUNCTION procurement.foreign_key IS 'Key of a record of another source than SEAO, from the key its declaration names';

CREATE INDEX notice_restated_number_idx ON procurement.notice (restated_seao_number) WHERE restated_seao_number IS NOT NULL;

-- The one rule by which an award of another source restates an award that is loaded. A source that gives SEAO numbers is matched by
-- number alone, whatever else differs: the notice is the same one. Without a number, the same supplier and the same body within a
-- month for exactly the same dollars. SEAO comes first, then sources in byte order: of two that say the same, the later one repeats.
CREATE FUNCTION procurement.restated_award(
    asking_source text, asked_number text, asked_supplier text, asked_organization text, figures numeric[], asked_day date)
RETURNS TABLE (award_key text, source_key text, quality integer, distance integer)
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT
        award.award_key,
        award.source_key,
        4 - 2 * (EXISTS (
            SELECT FROM procurement.award_supplier AS supplier
            WHERE supplier.award_key = award.award_key AND supplier.supplier_key = asked_supplier))::integer
          - (figures && ARRAY[value.awarded_amount, value.contract_amount, value.final_amount])::integer,
        abs(award.award_date - asked_day)
    FROM procurement.notice
    JOIN procurement.award ON award.seao_number = notice.seao_number
    JOIN procurement.award_value AS value ON value.award_key = award.award_key
    WHERE asked_number IS NOT NULL
      AND ((notice.seao_number = asked_number AND notice.source_key = 'seao')
        OR (notice.restated_seao_number = asked_number AND notice.source_key < asking_source COLLATE "C"))
    UNION ALL
    SELECT award.award_key, award.source_key, 5, abs(award.award_date - asked_day)
    FROM procurement.award_supplier AS supplier
    JOIN procurement.award ON award.award_key = supplier.award_key
    JOIN procurement.notice ON notice.seao_number = award.seao_number
    JOIN procurement.award_value AS value ON value.award_key = award.award_key
    WHERE asked_number IS NULL
      AND supplier.supplier_key = asked_supplier AND asked_supplier <> 'unnamed'
      AND notice.organization_key = asked_organization AND asked_organization <> 'unnamed'
      AND (award.source_key = 'seao' OR award.source_key < asking_source COLLATE "C")
      AND abs(award.award_date - asked_day) <= 31
      AND EXISTS (
        SELECT FROM unnest(figures) AS figure
        WHERE figure > 1 AND figure IN (value.awarded_amount, value.contract_amount, value.final_amount))
$$;
COMMENT ON FUNCTION procurement.restated_award IS 'Awards of SEAO or of an earlier source that an award of another source probably restates: quality 1 to 4 by SEAO number (1: supplier and dollars agree too), 5 by supplier, body, dollars and a month';
