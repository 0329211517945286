-- What readers are shown of makers, owners and spellings; the two history columns and the view come as for every published table.
ALTER TABLE mart.award_history
    ADD COLUMN maker_country text,
    ADD COLUMN maker_jurisdiction text NOT NULL DEFAULT 'unknown',
    ADD COLUMN maker_ownership_confidence text;
COMMENT ON COLUMN mart.award_history.maker_country IS 'Country of control of the maker on the date of the award, NULL when unknown';
COMMENT ON COLUMN mart.award_history.maker_jurisdiction IS 'Its class, as in mart.award_supplier; unknown also when the maker is';
COMMENT ON COLUMN mart.award_history.maker_ownership_confidence IS 'How sure the control of the maker is, NULL when unknown';
CREATE INDEX award_maker_idx ON mart.award_history (maker_key, scope_level);

-- Whatever is told of one of several suppliers of an award is its share.
ALTER TABLE mart.award_supplier_history
    ADD COLUMN awarded_amount numeric(24,6),
    ADD COLUMN reduction_amount numeric(24,6) NOT NULL DEFAULT 0;
COMMENT ON COLUMN mart.award_supplier_history.awarded_amount IS 'Share of the awarded amount, NULL when unknown';
COMMENT ON COLUMN mart.award_supplier_history.reduction_amount IS 'Share of what a shared ceiling takes off, 0 elsewhere';

ALTER TABLE mart.unattached_history
    ADD COLUMN maker_evidence text NOT NULL DEFAULT 'unknown',
    ADD COLUMN maker_words text;
COMMENT ON COLUMN mart.unattached_history.maker_evidence IS 'As in mart.award';
COMMENT ON COLUMN mart.unattached_history.maker_words IS 'Normalised words that name makers, NULL when none do';

CREATE TABLE mart.supplier_name_history (
    supplier_key   text NOT NULL,
    published_name text NOT NULL,
    published_neq  text NOT NULL,
    neq            text,
    is_fake_neq    boolean NOT NULL,
    resolution     text NOT NULL,
    evidence       text NOT NULL,
    mention_count  integer NOT NULL,
    valid_from     integer NOT NULL,
    valid_to       integer,
    row_hash       text NOT NULL,
    PRIMARY KEY (published_name, published_neq, valid_from)
);
COMMENT ON TABLE mart.supplier_name_history IS 'One published spelling with its NEQ, and how it was resolved, by version';
COMMENT ON COLUMN mart.supplier_name_history.supplier_key IS 'Canonical supplier';
COMMENT ON COLUMN mart.supplier_name_history.published_name IS 'Name as published, empty when missing';
COMMENT ON COLUMN mart.supplier_name_history.published_neq IS 'NEQ as published, empty when missing';
COMMENT ON COLUMN mart.supplier_name_history.neq IS 'The NEQ where it is a valid one, NULL otherwise';
COMMENT ON COLUMN mart.supplier_name_history.is_fake_neq IS 'Whether a NEQ is published and refused';
COMMENT ON COLUMN mart.supplier_name_history.resolution IS
    'How: curated-name, curated-neq, neq, name-with-one-neq, name, curated-merge or curated-split';
COMMENT ON COLUMN mart.supplier_name_history.evidence IS 'What it was matched on';
COMMENT ON COLUMN mart.supplier_name_history.mention_count IS 'How often it is published, in files of every kind';
COMMENT ON COLUMN mart.supplier_name_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.supplier_name_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.supplier_name_history.row_hash IS 'SHA-256 of the content of the row';
CREATE INDEX supplier_name_key_idx ON mart.supplier_name_history (supplier_key);

CREATE TABLE mart.supplier_owner_history (
    supplier_key text NOT NULL,
    owner_number integer NOT NULL,
    parent       text NOT NULL,
    parent_fr    text NOT NULL,
    country      text,
    jurisdiction text NOT NULL,
    first_day    date,
    last_day     date,
    source       text NOT NULL,
    confidence   text NOT NULL,
    valid_from   integer NOT NULL,
    valid_to     integer,
    row_hash     text NOT NULL,
    PRIMARY KEY (supplier_key, owner_number, valid_from)
);
COMMENT ON TABLE mart.supplier_owner_history IS 'Who controls a vendor or maker, dated, by version';
COMMENT ON COLUMN mart.supplier_owner_history.supplier_key IS 'Curated vendor, also one that sells nothing itself';
COMMENT ON COLUMN mart.supplier_owner_history.owner_number IS 'Order in time, from 1';
COMMENT ON COLUMN mart.supplier_owner_history.parent IS 'Ultimate controlling company or persons';
COMMENT ON COLUMN mart.supplier_owner_history.parent_fr IS 'The same in French';
COMMENT ON COLUMN mart.supplier_owner_history.country IS 'Its country, with the province for Canada, NULL when unknown';
COMMENT ON COLUMN mart.supplier_owner_history.jurisdiction IS 'quebec, canada (outside Québec), united-states, other or unknown';
COMMENT ON COLUMN mart.supplier_owner_history.first_day IS 'First day, NULL when no change before is known';
COMMENT ON COLUMN mart.supplier_owner_history.last_day IS 'Last day, NULL while it lasts';
COMMENT ON COLUMN mart.supplier_owner_history.source IS 'Where this was read';
COMMENT ON COLUMN mart.supplier_owner_history.confidence IS 'How sure; shown as unconfirmed unless confirmed';
COMMENT ON COLUMN mart.supplier_owner_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.supplier_owner_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.supplier_owner_history.row_hash IS 'SHA-256 of the content of the row';

CREATE TABLE mart.supplier_redirect_history (
    former_key   text NOT NULL,
    supplier_key text NOT NULL,
    valid_from   integer NOT NULL,
    valid_to     integer,
    row_hash     text NOT NULL,
    PRIMARY KEY (former_key, valid_from)
);
COMMENT ON TABLE mart.supplier_redirect_history IS 'A key that curation took from its supplier, and where that supplier is, by version';
COMMENT ON COLUMN mart.supplier_redirect_history.former_key IS 'NEQ, slug of a name, or curated slug that is no supplier any more';
COMMENT ON COLUMN mart.supplier_redirect_history.supplier_key IS 'Canonical supplier';
COMMENT ON COLUMN mart.supplier_redirect_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.supplier_redirect_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.supplier_redirect_history.row_hash IS 'SHA-256 of the content of the row';

CREATE TABLE mart.maker_history (
    maker_key  text NOT NULL,
    name       text NOT NULL,
    vendors    text[] NOT NULL,
    search     tsvector NOT NULL,
    valid_from integer NOT NULL,
    valid_to   integer,
    row_hash   text NOT NULL,
    PRIMARY KEY (maker_key, valid_from)
);
COMMENT ON TABLE mart.maker_history IS 'One maker of cloud or software, by version';
COMMENT ON COLUMN mart.maker_history.maker_key IS 'Stable key, that of the company among the vendors';
COMMENT ON COLUMN mart.maker_history.name IS 'Name shown';
COMMENT ON COLUMN mart.maker_history.vendors IS 'Suppliers that are the maker itself, ordered';
COMMENT ON COLUMN mart.maker_history.search IS 'Text search over names';
COMMENT ON COLUMN mart.maker_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.maker_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.maker_history.row_hash IS 'SHA-256 of the content of the row';

CALL mart.show_history();
