-- What is known of bodies, of files, of months and of what is missing, as readers see it.
ALTER TABLE mart.organization_history
    ADD COLUMN current_ministry_key text,
    ADD COLUMN former_names jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN published_names jsonb NOT NULL DEFAULT '[]';
COMMENT ON COLUMN mart.organization_history.current_ministry_key IS 'Portfolio it answers to today, NULL when not established';
COMMENT ON COLUMN mart.organization_history.former_names IS 'Names it had before: list of {name, from, to, source, confidence}, in the order of time';
COMMENT ON COLUMN mart.organization_history.published_names IS
    'Names as published, sub-units included: list of {name, notices, resolution}; resolution is curated-exact, curated-prefix or name';

ALTER TABLE mart.source_file_history
    ADD COLUMN published_at timestamptz,
    ADD COLUMN fetched_at timestamptz,
    ADD COLUMN rejected_count integer NOT NULL DEFAULT 0,
    ADD COLUMN restated_count integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN mart.source_file_history.published_at IS 'When the catalogue says it was published, NULL when not known';
COMMENT ON COLUMN mart.source_file_history.fetched_at IS 'When this copy was first seen here';
COMMENT ON COLUMN mart.source_file_history.rejected_count IS 'Records that carry no number by which anything could be joined';
COMMENT ON COLUMN mart.source_file_history.restated_count IS 'Statements of notices in it that a later statement replaces';

CREATE TABLE mart.file_restatement_history (
    sha256       text NOT NULL,
    by_sha256    text NOT NULL,
    valid_from   integer NOT NULL,
    valid_to     integer,
    row_hash     text NOT NULL,
    notice_count integer NOT NULL,
    PRIMARY KEY (sha256, by_sha256, valid_from)
);
COMMENT ON TABLE mart.file_restatement_history IS 'Which file restates the notices of which, by version';
COMMENT ON COLUMN mart.file_restatement_history.sha256 IS 'File that is replaced in part or whole';
COMMENT ON COLUMN mart.file_restatement_history.by_sha256 IS 'File whose statements come next in time; the same file where one repeats a notice';
COMMENT ON COLUMN mart.file_restatement_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.file_restatement_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.file_restatement_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.file_restatement_history.notice_count IS 'Statements it replaces';

CREATE TABLE mart.month_coverage_history (
    era        text NOT NULL,
    month      date NOT NULL,
    valid_from integer NOT NULL,
    valid_to   integer,
    row_hash   text NOT NULL,
    state      text NOT NULL,
    present    text[] NOT NULL,
    absent     text[] NOT NULL,
    PRIMARY KEY (era, month, valid_from)
);
COMMENT ON TABLE mart.month_coverage_history IS 'Every month of an era and how much of it is loaded, by version';
COMMENT ON COLUMN mart.month_coverage_history.era IS 'xml or ocds';
COMMENT ON COLUMN mart.month_coverage_history.month IS 'First day of the month';
COMMENT ON COLUMN mart.month_coverage_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.month_coverage_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.month_coverage_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.month_coverage_history.state IS 'loaded (every kind of file, every day), partial (some) or missing (none)';
COMMENT ON COLUMN mart.month_coverage_history.present IS 'Kinds of files that cover the whole month, ordered';
COMMENT ON COLUMN mart.month_coverage_history.absent IS 'Kinds of files that do not, ordered';

CREATE TABLE source.coverage_gap (
    gap_id       text PRIMARY KEY,
    severity     text NOT NULL,
    organization text REFERENCES source.organization,
    sector       text,
    ministry     text REFERENCES source.ministry,
    text_fr      text NOT NULL,
    text_en      text NOT NULL,
    source       text NOT NULL,
    confidence   text NOT NULL
);
COMMENT ON TABLE source.coverage_gap IS 'Something known to be missing from every source (coverage_gaps.csv)';
COMMENT ON COLUMN source.coverage_gap.gap_id IS 'Stable key';
COMMENT ON COLUMN source.coverage_gap.severity IS 'high, medium or low';
COMMENT ON COLUMN source.coverage_gap.organization IS 'Body whose totals it touches, NULL when not one body';
COMMENT ON COLUMN source.coverage_gap.sector IS 'Sector whose totals it touches, NULL when none';
COMMENT ON COLUMN source.coverage_gap.ministry IS 'Portfolio whose totals it touches, NULL when none; where all three are NULL it touches every total';
COMMENT ON COLUMN source.coverage_gap.text_fr IS 'In French';
COMMENT ON COLUMN source.coverage_gap.text_en IS 'In English';
COMMENT ON COLUMN source.coverage_gap.source IS 'Where this was read';
COMMENT ON COLUMN source.coverage_gap.confidence IS 'How sure';

CREATE TABLE mart.coverage_gap_history (
    gap_id           text NOT NULL,
    valid_from       integer NOT NULL,
    valid_to         integer,
    row_hash         text NOT NULL,
    severity         text NOT NULL,
    organization_key text,
    sector           text,
    ministry_key     text,
    text_fr          text NOT NULL,
    text_en          text NOT NULL,
    source           text NOT NULL,
    confidence       text NOT NULL,
    PRIMARY KEY (gap_id, valid_from)
);
COMMENT ON TABLE mart.coverage_gap_history IS 'Something known to be missing, shown beside the totals it touches, by version';
COMMENT ON COLUMN mart.coverage_gap_history.gap_id IS 'Stable key';
COMMENT ON COLUMN mart.coverage_gap_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.coverage_gap_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.coverage_gap_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.coverage_gap_history.severity IS 'high, medium or low';
COMMENT ON COLUMN mart.coverage_gap_history.organization_key IS 'Body whose totals it touches, NULL when not one body';
COMMENT ON COLUMN mart.coverage_gap_history.sector IS 'Sector whose totals it touches, NULL when none';
COMMENT ON COLUMN mart.coverage_gap_history.ministry_key IS 'Portfolio whose totals it touches, NULL when none; where all three are NULL it touches every total';
COMMENT ON COLUMN mart.coverage_gap_history.text_fr IS 'In French';
COMMENT ON COLUMN mart.coverage_gap_history.text_en IS 'In English';
COMMENT ON COLUMN mart.coverage_gap_history.source IS 'Where this was read';
COMMENT ON COLUMN mart.coverage_gap_history.confidence IS 'How sure';

CALL mart.show_history();
