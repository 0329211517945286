-- Who controls a vendor is dated, merges and splits of suppliers are decisions with a source, and makers are told from sellers.
ALTER TABLE source.vendor DROP COLUMN parent, DROP COLUMN country, DROP COLUMN valid_from;

CREATE TABLE source.vendor_owner (
    slug       text NOT NULL REFERENCES source.vendor,
    parent     text NOT NULL,
    parent_fr  text,
    country    text,
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    confidence text NOT NULL
);
COMMENT ON TABLE source.vendor_owner IS 'Who controls a vendor, dated (vendor_owner.csv); a day that no row holds is unknown';
COMMENT ON COLUMN source.vendor_owner.slug IS 'Vendor';
COMMENT ON COLUMN source.vendor_owner.parent IS 'Ultimate controlling company or persons';
COMMENT ON COLUMN source.vendor_owner.parent_fr IS 'The same in French where it is described rather than named, NULL elsewhere';
COMMENT ON COLUMN source.vendor_owner.country IS 'Its country, ISO code, with the province for Canada; NULL when unknown';
COMMENT ON COLUMN source.vendor_owner.valid_from IS 'First day, NULL when no change before is known';
COMMENT ON COLUMN source.vendor_owner.valid_to IS 'Last day, NULL while it lasts';
COMMENT ON COLUMN source.vendor_owner.source IS 'Where this was read';
COMMENT ON COLUMN source.vendor_owner.confidence IS 'How sure: confirmed, partial, second-hand, low, own-…';
CREATE INDEX vendor_owner_slug_idx ON source.vendor_owner (slug);

CREATE TABLE source.vendor_merge (
    action     text NOT NULL,
    from_key   text NOT NULL,
    neq        text,
    name       text,
    slug       text NOT NULL REFERENCES source.vendor,
    reason_fr  text NOT NULL,
    reason_en  text NOT NULL,
    source     text NOT NULL,
    decided_on date NOT NULL
);
COMMENT ON TABLE source.vendor_merge IS 'A decision of a person about suppliers (vendor_merge.csv)';
COMMENT ON COLUMN source.vendor_merge.action IS 'merge: the whole supplier from_key is slug; split: one NEQ or spelling of from_key is slug';
COMMENT ON COLUMN source.vendor_merge.from_key IS 'Supplier as the other rules resolve it';
COMMENT ON COLUMN source.vendor_merge.neq IS 'NEQ to split off, NULL otherwise';
COMMENT ON COLUMN source.vendor_merge.name IS 'Spelling to split off, NULL otherwise';
COMMENT ON COLUMN source.vendor_merge.slug IS 'Vendor it belongs to';
COMMENT ON COLUMN source.vendor_merge.reason_fr IS 'Why, in French';
COMMENT ON COLUMN source.vendor_merge.reason_en IS 'Why, in English';
COMMENT ON COLUMN source.vendor_merge.source IS 'Where this was read';
COMMENT ON COLUMN source.vendor_merge.decided_on IS 'When';

CREATE TABLE source.maker (
    slug    text PRIMARY KEY REFERENCES source.vendor,
    name    text NOT NULL,
    vendors text[] NOT NULL
);
COMMENT ON TABLE source.maker IS 'One maker of cloud or software (makers.yml)';
COMMENT ON COLUMN source.maker.slug IS 'Stable key, that of the company in vendors.csv';
COMMENT ON COLUMN source.maker.name IS 'Name shown';
COMMENT ON COLUMN source.maker.vendors IS 'Suppliers that are the maker itself, ordered';

-- The one place that says to which class a country belongs.
CREATE FUNCTION procurement.jurisdiction(country text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
    WHEN country IS NULL THEN 'unknown'
    WHEN country = 'CA-QC' THEN 'quebec'
    WHEN country = 'CA' OR country LIKE 'CA-%' THEN 'canada'
    WHEN country = 'US' OR country LIKE 'US-%' THEN 'united-states'
    ELSE 'other'
END;
COMMENT ON FUNCTION procurement.jurisdiction(text) IS
    'Class of the country of control: quebec, canada (the rest of it, or no province known), united-states, other, unknown';

ALTER TABLE procurement.supplier_name
    ADD COLUMN mention_count integer NOT NULL DEFAULT 0,
    ADD COLUMN is_fake_neq boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN procurement.supplier_name.mention_count IS 'How often it is published, in files of every kind';
COMMENT ON COLUMN procurement.supplier_name.is_fake_neq IS 'Whether a NEQ is published and refused: it identifies nobody';
COMMENT ON COLUMN procurement.supplier_name.resolution IS
    'How: curated-name, curated-neq, neq, name-with-one-neq, name, curated-merge or curated-split';

CREATE TABLE procurement.supplier_redirect (
    former_key   text PRIMARY KEY,
    supplier_key text NOT NULL
);
COMMENT ON TABLE procurement.supplier_redirect IS 'A key that curation took from its supplier, and where that supplier is now';
COMMENT ON COLUMN procurement.supplier_redirect.former_key IS 'NEQ, slug of a name, or curated slug that is no supplier any more';
COMMENT ON COLUMN procurement.supplier_redirect.supplier_key IS 'Canonical supplier';

CREATE TABLE classification.maker (
    subject_id text PRIMARY KEY,
    maker_key  text,
    evidence   text NOT NULL
);
COMMENT ON TABLE classification.maker IS 'The maker of what one subject in a scope buys';
COMMENT ON COLUMN classification.maker.subject_id IS 'Subject';
COMMENT ON COLUMN classification.maker.maker_key IS 'Maker, NULL when unknown';
COMMENT ON COLUMN classification.maker.evidence IS 'direct (the supplier is the maker), reseller (words name it and another firm sells) or unknown';

CREATE TABLE classification.maker_evidence (
    subject_id text NOT NULL,
    maker_key  text NOT NULL,
    field      text NOT NULL,
    matched    text NOT NULL,
    PRIMARY KEY (subject_id, maker_key, field, matched)
);
COMMENT ON TABLE classification.maker_evidence IS 'What names a maker in one subject: every maker found, also where several leave it unknown';
COMMENT ON COLUMN classification.maker_evidence.subject_id IS 'Subject';
COMMENT ON COLUMN classification.maker_evidence.maker_key IS 'Maker named';
COMMENT ON COLUMN classification.maker_evidence.field IS 'title, expense or supplier';
COMMENT ON COLUMN classification.maker_evidence.matched IS 'Normalised words, or the key of the supplier';
