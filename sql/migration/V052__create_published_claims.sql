-- What others published, beside which our own figure for the same question stands.
CREATE TABLE source.published_claim (
    id           text PRIMARY KEY,
    measure_fr   text NOT NULL,
    measure_en   text NOT NULL,
    value        numeric(24,6) NOT NULL,
    unit         text NOT NULL,
    contracts    integer,
    period_from  date,
    period_to    date,
    period_fr    text NOT NULL,
    period_en    text NOT NULL,
    scope        text NOT NULL,
    supplier     text,
    organization text,
    sectors      text,
    method       text,
    who          text NOT NULL,
    source       text NOT NULL,
    confidence   text NOT NULL,
    note_fr      text,
    note_en      text,
    differs_fr   text NOT NULL,
    differs_en   text NOT NULL
);
COMMENT ON TABLE source.published_claim IS 'One total that others published (published-claims.csv)';
COMMENT ON COLUMN source.published_claim.id IS 'Stable key';
COMMENT ON COLUMN source.published_claim.measure_fr IS 'What it counts, in French';
COMMENT ON COLUMN source.published_claim.measure_en IS 'What it counts, in English';
COMMENT ON COLUMN source.published_claim.value IS 'The figure as published, in its unit';
COMMENT ON COLUMN source.published_claim.unit IS 'CAD or percent';
COMMENT ON COLUMN source.published_claim.contracts IS 'Contracts it speaks of, NULL when not said';
COMMENT ON COLUMN source.published_claim.period_from IS 'First day, NULL when not said';
COMMENT ON COLUMN source.published_claim.period_to IS 'Last day, NULL when not said';
COMMENT ON COLUMN source.published_claim.period_fr IS 'The period in words, in French';
COMMENT ON COLUMN source.published_claim.period_en IS 'The period in words, in English';
COMMENT ON COLUMN source.published_claim.scope IS 'Scope of our figure that stands beside it';
COMMENT ON COLUMN source.published_claim.supplier IS 'Supplier of our figure, NULL for all';
COMMENT ON COLUMN source.published_claim.organization IS 'Body of our figure, NULL for all';
COMMENT ON COLUMN source.published_claim.sectors IS 'Sectors of our figure separated by semicolons, NULL for all';
COMMENT ON COLUMN source.published_claim.method IS 'Mode of award of our figure, NULL for all';
COMMENT ON COLUMN source.published_claim.who IS 'Who published it';
COMMENT ON COLUMN source.published_claim.source IS 'Address';
COMMENT ON COLUMN source.published_claim.confidence IS 'How sure we are of what was published';
COMMENT ON COLUMN source.published_claim.note_fr IS 'What else it says, in French';
COMMENT ON COLUMN source.published_claim.note_en IS 'What else it says, in English';
COMMENT ON COLUMN source.published_claim.differs_fr IS 'Why ours is another figure, in French';
COMMENT ON COLUMN source.published_claim.differs_en IS 'Why ours is another figure, in English';

CREATE TABLE mart.published_claim_history (
    claim_id         text NOT NULL,
    valid_from       integer NOT NULL,
    valid_to         integer,
    row_hash         text NOT NULL,
    claim_order      integer NOT NULL,
    measure_fr       text NOT NULL,
    measure_en       text NOT NULL,
    claimed_value    numeric(24,6) NOT NULL,
    unit             text NOT NULL,
    contract_count   integer,
    period_from      date,
    period_to        date,
    period_fr        text NOT NULL,
    period_en        text NOT NULL,
    scope            text NOT NULL,
    supplier_key     text,
    organization_key text,
    sectors          text[] NOT NULL,
    method_key       text,
    who              text NOT NULL,
    source_url       text NOT NULL,
    confidence       text NOT NULL,
    note_fr          text,
    note_en          text,
    differs_fr       text NOT NULL,
    differs_en       text NOT NULL,
    PRIMARY KEY (claim_id, valid_from)
);
COMMENT ON TABLE mart.published_claim_history IS 'One total that others published: never ours, by version';
COMMENT ON COLUMN mart.published_claim_history.claim_id IS 'Stable key';
COMMENT ON COLUMN mart.published_claim_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.published_claim_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.published_claim_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.published_claim_history.claim_order IS 'Order in which they are shown, from 1: the largest in dollars first, then percentages';
COMMENT ON COLUMN mart.published_claim_history.measure_fr IS 'What it counts, in French';
COMMENT ON COLUMN mart.published_claim_history.measure_en IS 'What it counts, in English';
COMMENT ON COLUMN mart.published_claim_history.claimed_value IS 'The figure as published, in its unit';
COMMENT ON COLUMN mart.published_claim_history.unit IS 'CAD or percent';
COMMENT ON COLUMN mart.published_claim_history.contract_count IS 'Contracts it speaks of, NULL when not said';
COMMENT ON COLUMN mart.published_claim_history.period_from IS 'First day, NULL when not said';
COMMENT ON COLUMN mart.published_claim_history.period_to IS 'Last day, NULL when not said';
COMMENT ON COLUMN mart.published_claim_history.period_fr IS 'The period in words, in French';
COMMENT ON COLUMN mart.published_claim_history.period_en IS 'The period in words, in English';
COMMENT ON COLUMN mart.published_claim_history.scope IS 'Scope of our figure that stands beside it';
COMMENT ON COLUMN mart.published_claim_history.supplier_key IS 'Supplier of our figure, NULL for all';
COMMENT ON COLUMN mart.published_claim_history.organization_key IS 'Body of our figure, NULL for all';
COMMENT ON COLUMN mart.published_claim_history.sectors IS 'Sectors of our figure, empty for all';
COMMENT ON COLUMN mart.published_claim_history.method_key IS 'Mode of award of our figure, NULL for all';
COMMENT ON COLUMN mart.published_claim_history.who IS 'Who published it';
COMMENT ON COLUMN mart.published_claim_history.source_url IS 'Address';
COMMENT ON COLUMN mart.published_claim_history.confidence IS 'How sure we are of what was published';
COMMENT ON COLUMN mart.published_claim_history.note_fr IS 'What else it says, in French';
COMMENT ON COLUMN mart.published_claim_history.note_en IS 'What else it says, in English';
COMMENT ON COLUMN mart.published_claim_history.differs_fr IS 'Why ours is another figure, in French';
COMMENT ON COLUMN mart.published_claim_history.differs_en IS 'Why ours is another figure, in English';

CALL mart.show_history();
