-- Layer 5: what is published. The only schema readers may see. The grain is one award as published in one data version.
-- valid_from and valid_to are version numbers: a row belongs to version v when valid_from <= v and (valid_to is null or v < valid_to).
CREATE SCHEMA mart;
COMMENT ON SCHEMA mart IS 'Layer 5: published facts, one award by data version, and what pages need at once';

CREATE TABLE mart.data_version (
    version_number integer PRIMARY KEY,
    version        text NOT NULL UNIQUE,
    published_at   timestamptz NOT NULL,
    content_hash   text NOT NULL,
    award_count    integer NOT NULL,
    file_count     integer NOT NULL
);
COMMENT ON TABLE mart.data_version IS 'One publication of the data';
COMMENT ON COLUMN mart.data_version.version_number IS 'Order of publication, from 1';
COMMENT ON COLUMN mart.data_version.version IS 'Name, e.g. 2026-11-23.1';
COMMENT ON COLUMN mart.data_version.published_at IS 'When it was published';
COMMENT ON COLUMN mart.data_version.content_hash IS 'SHA-256 over every published row in order, lower-case hexadecimal';
COMMENT ON COLUMN mart.data_version.award_count IS 'Awards published';
COMMENT ON COLUMN mart.data_version.file_count IS 'Source files behind it';

CREATE TABLE mart.award (
    award_key          text NOT NULL,
    valid_from         integer NOT NULL,
    valid_to           integer,
    row_hash           text NOT NULL,
    seao_number        text NOT NULL,
    title              text,
    organization_key   text NOT NULL,
    organization_name  text NOT NULL,
    buyer_name         text,
    sector             text,
    ministry_key       text NOT NULL,
    method_key         text NOT NULL,
    category_code      text,
    unspsc_code        text,
    supplier_label     text NOT NULL,
    supplier_count     integer NOT NULL,
    award_date         date,
    publication_date   date,
    bucket_date        date,
    is_bucket_fallback boolean NOT NULL,
    calendar_year      smallint,
    fiscal_year        smallint,
    awarded_amount     numeric(24,6),
    options_amount     numeric(24,6),
    expense_amount     numeric(24,6),
    final_amount       numeric(24,6),
    contract_amount    numeric(24,6),
    low_amount         numeric(24,6),
    central_amount     numeric(24,6),
    high_amount        numeric(24,6),
    reduction_amount   numeric(24,6) NOT NULL,
    exclusion          text,
    flags              text[] NOT NULL,
    scope              text,
    scope_level        smallint NOT NULL,
    service_model      text,
    rule_id            text,
    search             tsvector NOT NULL,
    PRIMARY KEY (award_key, valid_from)
);
COMMENT ON TABLE mart.award IS 'One award as published, with its money, who, how, and scope';
COMMENT ON COLUMN mart.award.award_key IS 'Stable key: SEAO number, hyphen, award';
COMMENT ON COLUMN mart.award.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.award.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.award.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.award.seao_number IS 'Notice';
COMMENT ON COLUMN mart.award.title IS 'Title of the notice as published';
COMMENT ON COLUMN mart.award.organization_key IS 'Canonical body';
COMMENT ON COLUMN mart.award.organization_name IS 'Name of the canonical body';
COMMENT ON COLUMN mart.award.buyer_name IS 'Name as published, may be a sub-unit';
COMMENT ON COLUMN mart.award.sector IS 'Sector of the body, NULL when unknown';
COMMENT ON COLUMN mart.award.ministry_key IS 'Portfolio on the date of the award; unknown when not mapped';
COMMENT ON COLUMN mart.award.method_key IS 'Mode of award: open, invitation, direct, infrastructure, group-purchase, qualified; unknown when not known';
COMMENT ON COLUMN mart.award.category_code IS 'SEAO category, NULL when unknown';
COMMENT ON COLUMN mart.award.unspsc_code IS 'UNSPSC code, NULL when unknown';
COMMENT ON COLUMN mart.award.supplier_label IS 'Names of its canonical suppliers, joined by " ; "';
COMMENT ON COLUMN mart.award.supplier_count IS 'How many suppliers share it';
COMMENT ON COLUMN mart.award.award_date IS 'Award date as published, NULL when unknown';
COMMENT ON COLUMN mart.award.publication_date IS 'Publication date of the notice, NULL when unknown';
COMMENT ON COLUMN mart.award.bucket_date IS 'Date that decides the period, NULL when unknown';
COMMENT ON COLUMN mart.award.is_bucket_fallback IS 'Whether the publication date stands in for the award date';
COMMENT ON COLUMN mart.award.calendar_year IS 'Year of the bucket date';
COMMENT ON COLUMN mart.award.fiscal_year IS 'Year in which the government fiscal year of the bucket date begins (1 April)';
COMMENT ON COLUMN mart.award.awarded_amount IS 'Awarded amount in CAD, NULL when 1 $ or less';
COMMENT ON COLUMN mart.award.options_amount IS 'Total with options in CAD, NULL when unknown';
COMMENT ON COLUMN mart.award.expense_amount IS 'Expenses in CAD, NULL when none';
COMMENT ON COLUMN mart.award.final_amount IS 'Final in CAD, NULL when unknown';
COMMENT ON COLUMN mart.award.contract_amount IS 'Contract value in force in CAD, NULL when unknown';
COMMENT ON COLUMN mart.award.low_amount IS 'Low value in CAD, NULL when unknown';
COMMENT ON COLUMN mart.award.central_amount IS 'Central value in CAD, NULL when unknown';
COMMENT ON COLUMN mart.award.high_amount IS 'High value in CAD, NULL when unknown';
COMMENT ON COLUMN mart.award.reduction_amount IS 'Shared-ceiling reduction in CAD, 0 elsewhere';
COMMENT ON COLUMN mart.award.exclusion IS 'withdrawn, unknown, suspect or group-purchase; NULL when included';
COMMENT ON COLUMN mart.award.flags IS 'What a reader should know, ordered';
COMMENT ON COLUMN mart.award.scope IS 'core, extended, licences or services; NULL outside every scope';
COMMENT ON COLUMN mart.award.scope_level IS '1 core, 2 extended, 3 licences, 4 services, 5 outside: scope s holds the levels up to its own, all holds 5';
COMMENT ON COLUMN mart.award.service_model IS 'saas, paas, iaas, hosting, licences or services; NULL outside every scope';
COMMENT ON COLUMN mart.award.rule_id IS 'Rule that decided the scope, NULL for an override or outside';
COMMENT ON COLUMN mart.award.search IS 'Text search over title, body, suppliers, numbers';

CREATE TABLE mart.award_supplier (
    award_key       text NOT NULL,
    supplier_number integer NOT NULL,
    valid_from      integer NOT NULL,
    valid_to        integer,
    row_hash        text NOT NULL,
    supplier_key    text NOT NULL,
    supplier_name   text NOT NULL,
    published_name  text,
    published_neq   text,
    low_amount      numeric(24,6),
    central_amount  numeric(24,6),
    high_amount     numeric(24,6),
    PRIMARY KEY (award_key, supplier_number, valid_from)
);
COMMENT ON TABLE mart.award_supplier IS 'One supplier of an award as published, with its share: shares add up to the award to the cent';
COMMENT ON COLUMN mart.award_supplier.award_key IS 'Award';
COMMENT ON COLUMN mart.award_supplier.supplier_number IS 'Order, from 1';
COMMENT ON COLUMN mart.award_supplier.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.award_supplier.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.award_supplier.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.award_supplier.supplier_key IS 'Canonical supplier';
COMMENT ON COLUMN mart.award_supplier.supplier_name IS 'Name of the canonical supplier';
COMMENT ON COLUMN mart.award_supplier.published_name IS 'Name as published';
COMMENT ON COLUMN mart.award_supplier.published_neq IS 'NEQ as published';
COMMENT ON COLUMN mart.award_supplier.low_amount IS 'Share of the low value, NULL when unknown';
COMMENT ON COLUMN mart.award_supplier.central_amount IS 'Share of the central value, NULL when unknown';
COMMENT ON COLUMN mart.award_supplier.high_amount IS 'Share of the high value, NULL when unknown';

CREATE TABLE mart.notice (
    seao_number text NOT NULL,
    valid_from  integer NOT NULL,
    valid_to    integer,
    row_hash    text NOT NULL,
    document    jsonb NOT NULL,
    PRIMARY KEY (seao_number, valid_from)
);
COMMENT ON TABLE mart.notice IS 'One notice as published, with everything known about it as one document';
COMMENT ON COLUMN mart.notice.seao_number IS 'Notice';
COMMENT ON COLUMN mart.notice.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.notice.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.notice.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.notice.document IS 'The notice: facts, awards, bids, finals, expenses, amendments, restatements, classification, sources';

CREATE TABLE mart.unattached (
    unattached_key   text NOT NULL,
    valid_from       integer NOT NULL,
    valid_to         integer,
    row_hash         text NOT NULL,
    fact             text NOT NULL,
    fate             text NOT NULL,
    seao_number      text NOT NULL,
    fact_date        date,
    fact_amount      numeric(24,6),
    contractor_name  text,
    supplier_key     text,
    description      text,
    organization_key text,
    ministry_key     text,
    method_key       text,
    scope            text,
    scope_level      smallint NOT NULL,
    source_file      text NOT NULL,
    position         integer NOT NULL,
    search           tsvector NOT NULL,
    PRIMARY KEY (unattached_key, valid_from)
);
COMMENT ON TABLE mart.unattached IS 'A final or expense that touches no award: shown beside totals, never inside';
COMMENT ON COLUMN mart.unattached.unattached_key IS 'Stable key';
COMMENT ON COLUMN mart.unattached.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.unattached.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.unattached.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.unattached.fact IS 'final or expense';
COMMENT ON COLUMN mart.unattached.fate IS 'orphan (no loaded notice) or unmatched (no winner fits)';
COMMENT ON COLUMN mart.unattached.seao_number IS 'Notice';
COMMENT ON COLUMN mart.unattached.fact_date IS 'Date of the expense or end of the contract, NULL when unknown';
COMMENT ON COLUMN mart.unattached.fact_amount IS 'Dollars; NULL when a final is unknown';
COMMENT ON COLUMN mart.unattached.contractor_name IS 'Contractor as published, NULL when not given';
COMMENT ON COLUMN mart.unattached.supplier_key IS 'Canonical supplier, NULL when not given';
COMMENT ON COLUMN mart.unattached.description IS 'Description as published, NULL when none';
COMMENT ON COLUMN mart.unattached.organization_key IS 'Canonical body, NULL when the notice is not loaded';
COMMENT ON COLUMN mart.unattached.ministry_key IS 'Portfolio, NULL when the notice is not loaded';
COMMENT ON COLUMN mart.unattached.method_key IS 'Mode of award, NULL when the notice is not loaded';
COMMENT ON COLUMN mart.unattached.scope IS 'core, extended, licences or services; NULL outside every scope';
COMMENT ON COLUMN mart.unattached.scope_level IS 'As in mart.award';
COMMENT ON COLUMN mart.unattached.source_file IS 'Name of the file';
COMMENT ON COLUMN mart.unattached.position IS 'Record in the file';
COMMENT ON COLUMN mart.unattached.search IS 'Text search over description and contractor';

CREATE TABLE mart.supplier (
    supplier_key         text PRIMARY KEY,
    name                 text NOT NULL,
    is_curated           boolean NOT NULL,
    is_natural_person    boolean NOT NULL,
    neqs                 text[] NOT NULL,
    spellings            text[] NOT NULL,
    parent               text,
    country              text,
    ownership_note       text,
    ownership_source     text,
    ownership_confidence text,
    search               tsvector NOT NULL
);
COMMENT ON TABLE mart.supplier IS 'One canonical supplier of the current version';
COMMENT ON COLUMN mart.supplier.supplier_key IS 'Curated slug, else NEQ, else slug of the name';
COMMENT ON COLUMN mart.supplier.name IS 'Name shown';
COMMENT ON COLUMN mart.supplier.is_curated IS 'Whether it is in the curated list';
COMMENT ON COLUMN mart.supplier.is_natural_person IS 'Natural persons are not listed or indexed';
COMMENT ON COLUMN mart.supplier.neqs IS 'Valid NEQs, ordered';
COMMENT ON COLUMN mart.supplier.spellings IS 'Spellings seen, ordered';
COMMENT ON COLUMN mart.supplier.parent IS 'Controlling company as researched, NULL when unknown';
COMMENT ON COLUMN mart.supplier.country IS 'Its country as researched, NULL when unknown';
COMMENT ON COLUMN mart.supplier.ownership_note IS 'History of control, NULL when none';
COMMENT ON COLUMN mart.supplier.ownership_source IS 'Where this was read, NULL when not curated';
COMMENT ON COLUMN mart.supplier.ownership_confidence IS 'How sure, NULL when not curated';
COMMENT ON COLUMN mart.supplier.search IS 'Text search over names and NEQs';

CREATE TABLE mart.organization (
    organization_key text PRIMARY KEY,
    name             text NOT NULL,
    acronym          text,
    is_curated       boolean NOT NULL,
    sector           text,
    spellings        text[] NOT NULL,
    ministries       jsonb NOT NULL,
    search           tsvector NOT NULL
);
COMMENT ON TABLE mart.organization IS 'One canonical public body of the current version';
COMMENT ON COLUMN mart.organization.organization_key IS 'Curated slug, else slug of the name';
COMMENT ON COLUMN mart.organization.name IS 'Name shown';
COMMENT ON COLUMN mart.organization.acronym IS 'Acronym, NULL when none';
COMMENT ON COLUMN mart.organization.is_curated IS 'Whether it is in the curated list';
COMMENT ON COLUMN mart.organization.sector IS 'Sector, NULL when unknown';
COMMENT ON COLUMN mart.organization.spellings IS 'Spellings seen, ordered';
COMMENT ON COLUMN mart.organization.ministries IS 'What it answers to, dated: list of {ministry, from, to, source, confidence}';
COMMENT ON COLUMN mart.organization.search IS 'Text search over names and acronym';

CREATE TABLE mart.ministry (
    ministry_key text PRIMARY KEY,
    name_fr      text NOT NULL,
    name_en      text NOT NULL,
    short_fr     text
);
COMMENT ON TABLE mart.ministry IS 'One portfolio; unknown stands for bodies that are not mapped';
COMMENT ON COLUMN mart.ministry.ministry_key IS 'Stable key';
COMMENT ON COLUMN mart.ministry.name_fr IS 'Name in French';
COMMENT ON COLUMN mart.ministry.name_en IS 'Name in English';
COMMENT ON COLUMN mart.ministry.short_fr IS 'Short name in French';

CREATE TABLE mart.code (
    list         text NOT NULL,
    key          text NOT NULL,
    label_fr     text NOT NULL,
    label_en     text NOT NULL,
    is_confirmed boolean NOT NULL,
    PRIMARY KEY (list, key)
);
COMMENT ON TABLE mart.code IS 'Labels of codes and keys shown to readers';
COMMENT ON COLUMN mart.code.list IS 'Code list: method, nature, category, region, unit, disposition, disposition_municipal…';
COMMENT ON COLUMN mart.code.key IS 'Our key, or the published code for lists of codes';
COMMENT ON COLUMN mart.code.label_fr IS 'Label in French';
COMMENT ON COLUMN mart.code.label_en IS 'Label in English';
COMMENT ON COLUMN mart.code.is_confirmed IS 'False when the meaning is inferred';

CREATE TABLE mart.rule (
    rule_id       text PRIMARY KEY,
    priority      integer NOT NULL,
    scope         text NOT NULL,
    service_model text NOT NULL,
    text_fr       text NOT NULL,
    text_en       text NOT NULL,
    award_count   integer NOT NULL
);
COMMENT ON TABLE mart.rule IS 'One classification rule with its explanation';
COMMENT ON COLUMN mart.rule.rule_id IS 'Stable identifier';
COMMENT ON COLUMN mart.rule.priority IS 'Lower decides';
COMMENT ON COLUMN mart.rule.scope IS 'core, extended, licences or services';
COMMENT ON COLUMN mart.rule.service_model IS 'Service model';
COMMENT ON COLUMN mart.rule.text_fr IS 'Explanation in French';
COMMENT ON COLUMN mart.rule.text_en IS 'Explanation in English';
COMMENT ON COLUMN mart.rule.award_count IS 'Awards it decides in the current version';

CREATE TABLE mart.data_source (
    data_source_id text PRIMARY KEY,
    title_fr       text NOT NULL,
    title_en       text NOT NULL,
    publisher      text NOT NULL,
    page_url       text NOT NULL,
    licence_name   text NOT NULL,
    licence_url    text NOT NULL
);
COMMENT ON TABLE mart.data_source IS 'One source with licence and attribution';
COMMENT ON COLUMN mart.data_source.data_source_id IS 'Declaration';
COMMENT ON COLUMN mart.data_source.title_fr IS 'Title in French';
COMMENT ON COLUMN mart.data_source.title_en IS 'Title in English';
COMMENT ON COLUMN mart.data_source.publisher IS 'Publisher';
COMMENT ON COLUMN mart.data_source.page_url IS 'Page';
COMMENT ON COLUMN mart.data_source.licence_name IS 'Licence';
COMMENT ON COLUMN mart.data_source.licence_url IS 'Address of the licence';

CREATE TABLE mart.caveat (
    data_source_id text NOT NULL,
    caveat_id      text NOT NULL,
    severity       text NOT NULL,
    text_fr        text NOT NULL,
    text_en        text NOT NULL,
    PRIMARY KEY (data_source_id, caveat_id)
);
COMMENT ON TABLE mart.caveat IS 'A known limit shown beside totals';
COMMENT ON COLUMN mart.caveat.data_source_id IS 'Source';
COMMENT ON COLUMN mart.caveat.caveat_id IS 'Identifier';
COMMENT ON COLUMN mart.caveat.severity IS 'high, medium or low';
COMMENT ON COLUMN mart.caveat.text_fr IS 'In French';
COMMENT ON COLUMN mart.caveat.text_en IS 'In English';

CREATE TABLE mart.source_file (
    sha256       text PRIMARY KEY,
    name         text NOT NULL,
    origin       text NOT NULL,
    url          text,
    kind         text NOT NULL,
    era          text NOT NULL,
    period_start date,
    period_end   date,
    byte_count   bigint NOT NULL,
    record_count integer NOT NULL,
    issue_count  integer NOT NULL,
    state        text NOT NULL,
    message      text
);
COMMENT ON TABLE mart.source_file IS 'One file behind the published data';
COMMENT ON COLUMN mart.source_file.sha256 IS 'SHA-256 of the bytes';
COMMENT ON COLUMN mart.source_file.name IS 'Name';
COMMENT ON COLUMN mart.source_file.origin IS 'Container and member';
COMMENT ON COLUMN mart.source_file.url IS 'Address it was downloaded from, NULL for local files';
COMMENT ON COLUMN mart.source_file.kind IS 'Kind of file';
COMMENT ON COLUMN mart.source_file.era IS 'xml, ocds or unknown';
COMMENT ON COLUMN mart.source_file.period_start IS 'First day of its period';
COMMENT ON COLUMN mart.source_file.period_end IS 'Last day of its period';
COMMENT ON COLUMN mart.source_file.byte_count IS 'Size in bytes';
COMMENT ON COLUMN mart.source_file.record_count IS 'Records';
COMMENT ON COLUMN mart.source_file.issue_count IS 'Issues';
COMMENT ON COLUMN mart.source_file.state IS 'staged or quarantined';
COMMENT ON COLUMN mart.source_file.message IS 'Why it is in quarantine';

CREATE TABLE mart.issue_kind (
    kind        text PRIMARY KEY,
    severity    text NOT NULL,
    text_fr     text NOT NULL,
    text_en     text NOT NULL,
    issue_count integer NOT NULL
);
COMMENT ON TABLE mart.issue_kind IS 'Problems found in the data, by kind';
COMMENT ON COLUMN mart.issue_kind.kind IS 'Kind';
COMMENT ON COLUMN mart.issue_kind.severity IS 'error, warning or info';
COMMENT ON COLUMN mart.issue_kind.text_fr IS 'What it means, in French';
COMMENT ON COLUMN mart.issue_kind.text_en IS 'What it means, in English';
COMMENT ON COLUMN mart.issue_kind.issue_count IS 'How many';

CREATE TABLE mart.data_issue (
    kind         text NOT NULL,
    issue_number integer NOT NULL,
    file_name    text,
    position     integer,
    record_key   text,
    field        text,
    value        text,
    detail       text,
    PRIMARY KEY (kind, issue_number)
);
COMMENT ON TABLE mart.data_issue IS 'One problem found in the data';
COMMENT ON COLUMN mart.data_issue.kind IS 'Kind';
COMMENT ON COLUMN mart.data_issue.issue_number IS 'Order within the kind, from 1';
COMMENT ON COLUMN mart.data_issue.file_name IS 'File';
COMMENT ON COLUMN mart.data_issue.position IS 'Record in the file';
COMMENT ON COLUMN mart.data_issue.record_key IS 'SEAO number or OCID';
COMMENT ON COLUMN mart.data_issue.field IS 'Field';
COMMENT ON COLUMN mart.data_issue.value IS 'Published text';
COMMENT ON COLUMN mart.data_issue.detail IS 'What else helps';

CREATE TABLE mart.coverage (
    era          text NOT NULL,
    kind         text NOT NULL,
    month        date NOT NULL,
    file_count   integer NOT NULL,
    record_count integer NOT NULL,
    PRIMARY KEY (era, kind, month)
);
COMMENT ON TABLE mart.coverage IS 'What is loaded: one row per era, kind of file and month';
COMMENT ON COLUMN mart.coverage.era IS 'xml or ocds';
COMMENT ON COLUMN mart.coverage.kind IS 'Kind of file';
COMMENT ON COLUMN mart.coverage.month IS 'First day of the month';
COMMENT ON COLUMN mart.coverage.file_count IS 'Files whose period touches the month';
COMMENT ON COLUMN mart.coverage.record_count IS 'Records of the files whose period starts in the month';

CREATE TABLE mart.status (
    is_only                  boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    notice_restatement_count integer NOT NULL,
    notice_count             integer NOT NULL,
    bid_count                integer NOT NULL,
    award_count              integer NOT NULL,
    orphan_final_count       integer NOT NULL,
    orphan_expense_count     integer NOT NULL,
    unmatched_final_count    integer NOT NULL,
    unmatched_expense_count  integer NOT NULL,
    coverage_fr              text NOT NULL,
    coverage_en              text NOT NULL
);
COMMENT ON TABLE mart.status IS 'Counts of the current version, one row';
COMMENT ON COLUMN mart.status.is_only IS 'Guarantees a single row';
COMMENT ON COLUMN mart.status.notice_restatement_count IS 'Restatements of notices read';
COMMENT ON COLUMN mart.status.notice_count IS 'Notices';
COMMENT ON COLUMN mart.status.bid_count IS 'Bids';
COMMENT ON COLUMN mart.status.award_count IS 'Awards';
COMMENT ON COLUMN mart.status.orphan_final_count IS 'Finals without a loaded notice';
COMMENT ON COLUMN mart.status.orphan_expense_count IS 'Expenses without a loaded notice';
COMMENT ON COLUMN mart.status.unmatched_final_count IS 'Finals that match no winner';
COMMENT ON COLUMN mart.status.unmatched_expense_count IS 'Expenses that match no winner';
COMMENT ON COLUMN mart.status.coverage_fr IS 'One sentence on what is loaded, in French';
COMMENT ON COLUMN mart.status.coverage_en IS 'The same in English';

CREATE INDEX award_current_scope_idx ON mart.award (scope_level, bucket_date) WHERE valid_to IS NULL;
CREATE INDEX award_current_organization_idx ON mart.award (organization_key, scope_level) WHERE valid_to IS NULL;
CREATE INDEX award_current_ministry_idx ON mart.award (ministry_key, scope_level) WHERE valid_to IS NULL;
CREATE INDEX award_current_central_idx ON mart.award (central_amount DESC NULLS LAST, award_key) WHERE valid_to IS NULL;
CREATE INDEX award_notice_idx ON mart.award (seao_number);
CREATE INDEX award_search_idx ON mart.award USING gin (search);
CREATE INDEX award_supplier_key_idx ON mart.award_supplier (supplier_key, award_key) WHERE valid_to IS NULL;
CREATE INDEX unattached_scope_idx ON mart.unattached (scope_level) WHERE valid_to IS NULL;
CREATE INDEX supplier_search_idx ON mart.supplier USING gin (search);
CREATE INDEX organization_search_idx ON mart.organization USING gin (search);

-- What is typed and what is searched go through the same text.
CREATE FUNCTION mart.search_vector(published text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN to_tsvector('pg_catalog.french'::regconfig, procurement.plain_text(published));
COMMENT ON FUNCTION mart.search_vector(text) IS 'What is searched: French stems of the plain text';

CREATE FUNCTION mart.search_query(typed text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN (
        SELECT to_tsquery('pg_catalog.french'::regconfig, string_agg(word || ':*', ' & '))
        FROM regexp_split_to_table(procurement.plain_text(typed), ' ') AS word
        WHERE word <> '');
COMMENT ON FUNCTION mart.search_query(text) IS 'Every typed word, as the beginning of a word, in French stems; NULL when nothing is typed';

-- The web program reads the mart and nothing else. The role is made before the migrations run.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'vigie_web') THEN
        GRANT USAGE ON SCHEMA mart TO vigie_web;
        GRANT SELECT ON ALL TABLES IN SCHEMA mart TO vigie_web;
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA mart TO vigie_web;
        ALTER DEFAULT PRIVILEGES IN SCHEMA mart GRANT SELECT ON TABLES TO vigie_web;
    END IF;
END $$;
