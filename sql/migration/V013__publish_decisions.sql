-- What persons decided about published records is published too: which figure is set aside, which notice is in or out, and why.
ALTER TABLE source.group_purchase RENAME COLUMN reason TO reason_en;
ALTER TABLE source.group_purchase ADD COLUMN reason_fr text NOT NULL DEFAULT '', ADD COLUMN decided_on date;
ALTER TABLE source.group_purchase ALTER COLUMN reason_fr DROP DEFAULT;
COMMENT ON COLUMN source.group_purchase.reason_en IS 'Why, in English';
COMMENT ON COLUMN source.group_purchase.reason_fr IS 'Why, in French';
COMMENT ON COLUMN source.group_purchase.decided_on IS 'When it was decided';
ALTER TABLE source.correction RENAME COLUMN reason TO reason_en;
ALTER TABLE source.correction ADD COLUMN reason_fr text NOT NULL DEFAULT '', ADD COLUMN decided_on date;
ALTER TABLE source.correction ALTER COLUMN reason_fr DROP DEFAULT;
COMMENT ON COLUMN source.correction.reason_en IS 'Why, in English';
COMMENT ON COLUMN source.correction.reason_fr IS 'Why, in French';
COMMENT ON COLUMN source.correction.decided_on IS 'When it was decided';

CREATE TABLE mart.decision_history (
    decision_key text NOT NULL,
    valid_from   integer NOT NULL,
    valid_to     integer,
    row_hash     text NOT NULL,
    kind         text NOT NULL,
    seao_number  text,
    supplier_key text,
    detail       text,
    reason_fr    text NOT NULL,
    reason_en    text NOT NULL,
    source       text NOT NULL,
    decided_on   date,
    PRIMARY KEY (decision_key, valid_from)
);
COMMENT ON TABLE mart.decision_history IS 'One decision of a person about a published record, that beats the rules, by version';
COMMENT ON COLUMN mart.decision_history.decision_key IS 'Kind and subject';
COMMENT ON COLUMN mart.decision_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.decision_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.decision_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.decision_history.kind IS 'correction, override, group-purchase, merge or split';
COMMENT ON COLUMN mart.decision_history.seao_number IS 'Notice it is about, NULL when it is about a supplier';
COMMENT ON COLUMN mart.decision_history.supplier_key IS 'Supplier it is about, NULL when it is about a notice';
COMMENT ON COLUMN mart.decision_history.detail IS 'What was decided: the figure set aside, the scope, the key that was joined';
COMMENT ON COLUMN mart.decision_history.reason_fr IS 'Why, in French';
COMMENT ON COLUMN mart.decision_history.reason_en IS 'Why, in English';
COMMENT ON COLUMN mart.decision_history.source IS 'Where this was read';
COMMENT ON COLUMN mart.decision_history.decided_on IS 'When it was decided, NULL when not noted';
CALL mart.show_history();

-- What a version changed is found by its number.
CREATE INDEX award_opened_idx ON mart.award_history (valid_from);
CREATE INDEX award_closed_idx ON mart.award_history (valid_to) WHERE valid_to IS NOT NULL;
CREATE INDEX award_supplier_opened_idx ON mart.award_supplier_history (valid_from);
CREATE INDEX award_supplier_closed_idx ON mart.award_supplier_history (valid_to) WHERE valid_to IS NOT NULL;
