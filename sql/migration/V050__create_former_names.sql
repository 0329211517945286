-- Names that bodies had before.
CREATE TABLE source.organization_former_name (
    slug       text NOT NULL REFERENCES source.organization,
    name       text NOT NULL,
    valid_from date,
    valid_to   date,
    source     text NOT NULL,
    confidence text NOT NULL,
    PRIMARY KEY (slug, name)
);
COMMENT ON TABLE source.organization_former_name IS 'A name that a public body had before (organization_former_name.csv)';
COMMENT ON COLUMN source.organization_former_name.slug IS 'Body';
COMMENT ON COLUMN source.organization_former_name.name IS 'Name it had';
COMMENT ON COLUMN source.organization_former_name.valid_from IS 'First day, NULL when not known';
COMMENT ON COLUMN source.organization_former_name.valid_to IS 'Last day, NULL when not known';
COMMENT ON COLUMN source.organization_former_name.source IS 'Where this was read';
COMMENT ON COLUMN source.organization_former_name.confidence IS 'How sure';
