-- The curated lists of data-sources/, copied whole at each ingest so that resolution and classification are joins.
CREATE TABLE source.code (
    list         text NOT NULL,
    code         text NOT NULL,
    key          text NOT NULL,
    label_fr     text NOT NULL,
    label_en     text NOT NULL,
    is_confirmed boolean NOT NULL,
    note         text,
    PRIMARY KEY (list, code)
);
COMMENT ON TABLE source.code IS 'One code of a published code list, with its labels (codes.csv)';
COMMENT ON COLUMN source.code.list IS 'Code list, e.g. method_xml, method_ocds, nature, unit, region, disposition, disposition_municipal';
COMMENT ON COLUMN source.code.code IS 'Code as published, or normalised label for lists of labels';
COMMENT ON COLUMN source.code.key IS 'Our stable key';
COMMENT ON COLUMN source.code.label_fr IS 'Label in French';
COMMENT ON COLUMN source.code.label_en IS 'Label in English';
COMMENT ON COLUMN source.code.is_confirmed IS 'False when the meaning is inferred';
COMMENT ON COLUMN source.code.note IS 'Why, NULL when nothing to say';

CREATE TABLE source.vendor (
    slug           text PRIMARY KEY,
    name           text NOT NULL,
    parent         text,
    country        text,
    kind           text,
    valid_from     text,
    ownership_note text,
    source         text NOT NULL,
    confidence     text NOT NULL
);
COMMENT ON TABLE source.vendor IS 'One canonical vendor (vendors.csv)';
COMMENT ON COLUMN source.vendor.slug IS 'Stable key';
COMMENT ON COLUMN source.vendor.name IS 'Name shown';
COMMENT ON COLUMN source.vendor.parent IS 'Controlling company, NULL when unknown';
COMMENT ON COLUMN source.vendor.country IS 'Country of control as researched, NULL when unknown';
COMMENT ON COLUMN source.vendor.kind IS 'What it sells, semicolon list';
COMMENT ON COLUMN source.vendor.valid_from IS 'Since when the parent controls it, as researched, NULL when unknown';
COMMENT ON COLUMN source.vendor.ownership_note IS 'History of control, NULL when none';
COMMENT ON COLUMN source.vendor.source IS 'Where this was read';
COMMENT ON COLUMN source.vendor.confidence IS 'How sure: confirmed…, partial, low, own-…';

CREATE TABLE source.vendor_alias (
    slug       text NOT NULL REFERENCES source.vendor,
    kind       text NOT NULL,
    value      text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL,
    PRIMARY KEY (kind, value)
);
COMMENT ON TABLE source.vendor_alias IS 'One spelling or NEQ of a canonical vendor (vendor_alias.csv)';
COMMENT ON COLUMN source.vendor_alias.slug IS 'Vendor';
COMMENT ON COLUMN source.vendor_alias.kind IS 'name or neq';
COMMENT ON COLUMN source.vendor_alias.value IS 'Spelling or NEQ';
COMMENT ON COLUMN source.vendor_alias.source IS 'Where this was read';
COMMENT ON COLUMN source.vendor_alias.confidence IS 'How sure';

CREATE TABLE source.organization (
    slug       text PRIMARY KEY,
    name       text NOT NULL,
    acronym    text,
    sector     text NOT NULL,
    source     text NOT NULL,
    confidence text NOT NULL
);
COMMENT ON TABLE source.organization IS 'One canonical public body (organizations.csv)';
COMMENT ON COLUMN source.organization.slug IS 'Stable key';
COMMENT ON COLUMN source.organization.name IS 'Name shown';
COMMENT ON COLUMN source.organization.acronym IS 'Acronym, NULL when none';
COMMENT ON COLUMN source.organization.sector IS 'ministry, budget-body, enterprise, health, education, municipal or other';
COMMENT ON COLUMN source.organization.source IS 'Where this was read';
COMMENT ON COLUMN source.organization.confidence IS 'How sure';

CREATE TABLE source.organization_alias (
    slug   text NOT NULL REFERENCES source.organization,
    kind   text NOT NULL,
    value  text NOT NULL,
    source text NOT NULL,
    PRIMARY KEY (kind, value)
);
COMMENT ON TABLE source.organization_alias IS 'One spelling of a public body (organization_alias.csv)';
COMMENT ON COLUMN source.organization_alias.slug IS 'Body';
COMMENT ON COLUMN source.organization_alias.kind IS 'exact, or prefix at a word boundary';
COMMENT ON COLUMN source.organization_alias.value IS 'Spelling, compared on normalised names';
COMMENT ON COLUMN source.organization_alias.source IS 'Where this was read';

CREATE TABLE source.organization_sector (
    priority integer PRIMARY KEY,
    pattern  text NOT NULL,
    sector   text NOT NULL,
    ministry text,
    source   text NOT NULL
);
COMMENT ON TABLE source.organization_sector IS 'A pattern that tells sector and portfolio of bodies that are not listed (organization_sector.csv)';
COMMENT ON COLUMN source.organization_sector.priority IS 'Lower is tried first';
COMMENT ON COLUMN source.organization_sector.pattern IS 'Regular expression on the normalised name';
COMMENT ON COLUMN source.organization_sector.sector IS 'Sector';
COMMENT ON COLUMN source.organization_sector.ministry IS 'Portfolio slug, NULL when none';
COMMENT ON COLUMN source.organization_sector.source IS 'Where this was read';

CREATE TABLE source.ministry (
    slug     text PRIMARY KEY,
    name_fr  text NOT NULL,
    name_en  text NOT NULL,
    short_fr text,
    source   text NOT NULL
);
COMMENT ON TABLE source.ministry IS 'One portfolio (ministries.csv)';
COMMENT ON COLUMN source.ministry.slug IS 'Stable key';
COMMENT ON COLUMN source.ministry.name_fr IS 'Name in French';
COMMENT ON COLUMN source.ministry.name_en IS 'Name in English';
COMMENT ON COLUMN source.ministry.short_fr IS 'Short name in French';
COMMENT ON COLUMN source.ministry.source IS 'Where this was read';

CREATE TABLE source.organization_ministry (
    slug       text NOT NULL REFERENCES source.organization,
    ministry   text NOT NULL REFERENCES source.ministry,
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    confidence text NOT NULL
);
COMMENT ON TABLE source.organization_ministry IS 'What a body answers to, dated (organization_ministry.csv)';
COMMENT ON COLUMN source.organization_ministry.slug IS 'Body';
COMMENT ON COLUMN source.organization_ministry.ministry IS 'Portfolio';
COMMENT ON COLUMN source.organization_ministry.valid_from IS 'First day, NULL when not known to have begun';
COMMENT ON COLUMN source.organization_ministry.valid_to IS 'Last day, NULL while it lasts';
COMMENT ON COLUMN source.organization_ministry.source IS 'Where this was read';
COMMENT ON COLUMN source.organization_ministry.confidence IS 'How sure';

CREATE TABLE source.group_purchase (
    seao_number text PRIMARY KEY,
    reason      text NOT NULL,
    source      text NOT NULL
);
COMMENT ON TABLE source.group_purchase IS 'A notice whose amount is that of a whole group, by curation (group_purchases.csv)';
COMMENT ON COLUMN source.group_purchase.seao_number IS 'Notice';
COMMENT ON COLUMN source.group_purchase.reason IS 'Why';
COMMENT ON COLUMN source.group_purchase.source IS 'Where this was read';

CREATE TABLE source.correction (
    seao_number     text NOT NULL,
    supplier_neq    text,
    field           text NOT NULL,
    published_value numeric(24,6) NOT NULL,
    reason          text NOT NULL,
    source          text NOT NULL
);
COMMENT ON TABLE source.correction IS 'A published figure known to be wrong, by curation (corrections.csv)';
COMMENT ON COLUMN source.correction.seao_number IS 'Notice';
COMMENT ON COLUMN source.correction.supplier_neq IS 'Supplier, NULL for every supplier of the notice';
COMMENT ON COLUMN source.correction.field IS 'awarded, options, final or expense';
COMMENT ON COLUMN source.correction.published_value IS 'The figure to set aside';
COMMENT ON COLUMN source.correction.reason IS 'Why';
COMMENT ON COLUMN source.correction.source IS 'Where this was read';

CREATE TABLE source.classification_rule (
    rule_id       text PRIMARY KEY,
    priority      integer NOT NULL,
    scope         text NOT NULL,
    service_model text NOT NULL,
    text_fr       text NOT NULL,
    text_en       text NOT NULL
);
COMMENT ON TABLE source.classification_rule IS 'One rule of rules.yml, for display';
COMMENT ON COLUMN source.classification_rule.rule_id IS 'Stable identifier';
COMMENT ON COLUMN source.classification_rule.priority IS 'Lower decides';
COMMENT ON COLUMN source.classification_rule.scope IS 'core, extended, licences or services';
COMMENT ON COLUMN source.classification_rule.service_model IS 'saas, paas, iaas, hosting, licences or services';
COMMENT ON COLUMN source.classification_rule.text_fr IS 'Explanation in French';
COMMENT ON COLUMN source.classification_rule.text_en IS 'Explanation in English';

CREATE TABLE source.classification_override (
    seao_number text PRIMARY KEY,
    award_scope text NOT NULL,
    reason_fr   text NOT NULL,
    reason_en   text NOT NULL,
    source      text NOT NULL,
    decided_on  date NOT NULL
);
COMMENT ON TABLE source.classification_override IS 'A decision of a person that beats the rules (overrides.csv)';
COMMENT ON COLUMN source.classification_override.seao_number IS 'Notice';
COMMENT ON COLUMN source.classification_override.award_scope IS 'Scope, or out';
COMMENT ON COLUMN source.classification_override.reason_fr IS 'Why, in French';
COMMENT ON COLUMN source.classification_override.reason_en IS 'Why, in English';
COMMENT ON COLUMN source.classification_override.source IS 'Where this was read';
COMMENT ON COLUMN source.classification_override.decided_on IS 'When';

CREATE TABLE source.issue_kind (
    kind     text PRIMARY KEY,
    severity text NOT NULL,
    text_fr  text NOT NULL,
    text_en  text NOT NULL
);
COMMENT ON TABLE source.issue_kind IS 'One kind of problem in the data, with what it means (issue_kinds.csv)';
COMMENT ON COLUMN source.issue_kind.kind IS 'Stable key';
COMMENT ON COLUMN source.issue_kind.severity IS 'error, warning or info';
COMMENT ON COLUMN source.issue_kind.text_fr IS 'What it means, in French';
COMMENT ON COLUMN source.issue_kind.text_en IS 'What it means, in English';

