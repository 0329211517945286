-- Layer 4: is it cloud, in which scope, and why. Never changes a row of layer 3; rebuilt whole.
CREATE SCHEMA classification;
COMMENT ON SCHEMA classification IS 'Layer 4: scope of every award and unattached expense, with the rules that fired and their evidence';

CREATE TABLE classification.subject (
    subject_id     text PRIMARY KEY,
    kind           text NOT NULL,
    seao_number    text NOT NULL,
    title          text,
    expense_text   text,
    supplier_slugs text[] NOT NULL,
    supplier_names text[] NOT NULL,
    unspsc_code    text,
    category_code  text,
    disposition    text,
    method_key     text,
    is_municipal   boolean,
    rationale      text,
    buyer_key      text
);
COMMENT ON TABLE classification.subject IS 'What the rules read about one award or one unattached expense';
COMMENT ON COLUMN classification.subject.subject_id IS 'award: and the award key, or expense: and the expense key, or final: and the final key';
COMMENT ON COLUMN classification.subject.kind IS 'award, expense or final';
COMMENT ON COLUMN classification.subject.seao_number IS 'Notice';
COMMENT ON COLUMN classification.subject.title IS 'Title of the notice, NULL when not loaded';
COMMENT ON COLUMN classification.subject.expense_text IS 'Descriptions of the expenses, one a line, NULL when none';
COMMENT ON COLUMN classification.subject.supplier_slugs IS 'Canonical suppliers';
COMMENT ON COLUMN classification.subject.supplier_names IS 'Names as published';
COMMENT ON COLUMN classification.subject.unspsc_code IS 'UNSPSC code';
COMMENT ON COLUMN classification.subject.category_code IS 'SEAO category code';
COMMENT ON COLUMN classification.subject.disposition IS 'Legal exception code (XML)';
COMMENT ON COLUMN classification.subject.method_key IS 'Our key of the mode of award, NULL when unknown';
COMMENT ON COLUMN classification.subject.is_municipal IS 'Whether the buyer is municipal, NULL when unknown';
COMMENT ON COLUMN classification.subject.rationale IS 'Legal exception as text (OCDS)';
COMMENT ON COLUMN classification.subject.buyer_key IS 'Canonical body, NULL when not loaded';

CREATE TABLE classification.classified (
    subject_id    text PRIMARY KEY,
    scope         text NOT NULL,
    scope_level   smallint NOT NULL,
    service_model text NOT NULL,
    rule_id       text,
    decided_by    text NOT NULL
);
COMMENT ON TABLE classification.classified IS 'The scope of one subject; a subject without a row is outside every scope';
COMMENT ON COLUMN classification.classified.subject_id IS 'Subject';
COMMENT ON COLUMN classification.classified.scope IS 'core, extended, licences or services';
COMMENT ON COLUMN classification.classified.scope_level IS '1 core, 2 extended, 3 licences, 4 services';
COMMENT ON COLUMN classification.classified.service_model IS 'saas, paas, iaas, hosting, licences or services';
COMMENT ON COLUMN classification.classified.rule_id IS 'Rule that decides, NULL for an override';
COMMENT ON COLUMN classification.classified.decided_by IS 'rule or override';

CREATE TABLE classification.evidence (
    subject_id text NOT NULL,
    rule_id    text NOT NULL,
    scope      text NOT NULL,
    field      text NOT NULL,
    matched    text NOT NULL,
    PRIMARY KEY (subject_id, rule_id, field, matched)
);
COMMENT ON TABLE classification.evidence IS 'One rule that fired on one subject, and on which words';
COMMENT ON COLUMN classification.evidence.subject_id IS 'Subject';
COMMENT ON COLUMN classification.evidence.rule_id IS 'Rule';
COMMENT ON COLUMN classification.evidence.scope IS 'Scope of the rule';
COMMENT ON COLUMN classification.evidence.field IS 'Field it fired on';
COMMENT ON COLUMN classification.evidence.matched IS 'Words it fired on';

