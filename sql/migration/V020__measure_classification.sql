-- The rules are measured on labelled records. A label is of a text: it counts for the subject that says the same, in any load.
CREATE TABLE source.label (
    label_id       text PRIMARY KEY,
    kind           text NOT NULL,
    seao_number    text NOT NULL,
    supplier       text,
    title          text,
    expense        text,
    stratum        text NOT NULL,
    award_scope    text NOT NULL,
    would_disagree boolean NOT NULL,
    note           text,
    origin         text NOT NULL,
    split          text NOT NULL,
    labelled_on    date NOT NULL,
    source         text NOT NULL
);
COMMENT ON TABLE source.label IS 'The scope that a person who read a record gave it (labels.csv)';
COMMENT ON COLUMN source.label.label_id IS 'Hash of what the record says: see classification.text_key';
COMMENT ON COLUMN source.label.kind IS 'award, expense or final';
COMMENT ON COLUMN source.label.seao_number IS 'Notice';
COMMENT ON COLUMN source.label.supplier IS 'Names of the suppliers as published, NULL when none is named';
COMMENT ON COLUMN source.label.title IS 'Title of the notice, NULL when not loaded';
COMMENT ON COLUMN source.label.expense IS 'Descriptions of the expenses, one a line, NULL when none';
COMMENT ON COLUMN source.label.stratum IS 'From which part of the extract the record was drawn; example when it was not drawn';
COMMENT ON COLUMN source.label.award_scope IS 'Scope, or out';
COMMENT ON COLUMN source.label.would_disagree IS 'Whether somebody would reasonably decide otherwise';
COMMENT ON COLUMN source.label.note IS 'Who would, and why; NULL when nobody would';
COMMENT ON COLUMN source.label.origin IS 'drawn, or inspired-a-rule: then it is no evidence';
COMMENT ON COLUMN source.label.split IS 'tune, or held-out of all changes to the rules';
COMMENT ON COLUMN source.label.labelled_on IS 'Day of the reading';
COMMENT ON COLUMN source.label.source IS 'Where the record was read';

CREATE TABLE source.label_stratum (
    stratum     text NOT NULL,
    kind        text NOT NULL,
    population  integer NOT NULL,
    labelled    integer NOT NULL,
    description text NOT NULL,
    PRIMARY KEY (stratum, kind)
);
COMMENT ON TABLE source.label_stratum IS 'A part of the extract from which records were drawn for labelling (label_strata.csv)';
COMMENT ON COLUMN source.label_stratum.stratum IS 'Name';
COMMENT ON COLUMN source.label_stratum.kind IS 'award, expense or final';
COMMENT ON COLUMN source.label_stratum.population IS 'Records of it in the extract that say different things';
COMMENT ON COLUMN source.label_stratum.labelled IS 'Records of it that were drawn';
COMMENT ON COLUMN source.label_stratum.description IS 'What belongs to it';

CREATE FUNCTION classification.text_key(kind text, seao_number text, supplier_names text[], title text, expense_text text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN left(encode(sha256(convert_to(concat_ws(
        '|', kind, seao_number,
        coalesce(procurement.plain_text(array_to_string(supplier_names, ' | ')), ''),
        coalesce(procurement.plain_text(title), ''),
        coalesce(procurement.plain_text(expense_text), '')), 'UTF8')), 'hex'), 12);
COMMENT ON FUNCTION classification.text_key(text, text, text[], text, text) IS 'What a label is of: kind, notice, suppliers, title and expenses, normalised';

-- The only place where an interval is computed. Exact decimals, so that it is the same on every machine.
CREATE FUNCTION classification.wilson(share numeric, trials numeric, OUT low numeric, OUT high numeric)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT
        round(greatest(0, (centre - spread) / scale), 6),
        round(least(1, (centre + spread) / scale), 6)
    FROM (
        SELECT
            share + z * z / (2 * n) AS centre,
            z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)) AS spread,
            1 + z * z / n AS scale
        FROM (SELECT 1.959963984540054 AS z, nullif(trials, 0) AS n) AS normal
    ) AS score
    WHERE centre IS NOT NULL
$$;
COMMENT ON FUNCTION classification.wilson(numeric, numeric) IS 'Wilson score interval of 95 % for a share seen in a number of trials; NULL without trials';

CREATE FUNCTION classification.scope_level(scope text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(array_position(ARRAY['core', 'extended', 'licences', 'services'], scope), 5);
COMMENT ON FUNCTION classification.scope_level(text) IS '1 core to 4 services, 5 outside all of them';

CREATE VIEW classification.measured_label AS
SELECT
    label.label_id, label.kind, label.seao_number, label.supplier, label.title, label.expense, label.stratum, label.split,
    label.award_scope, label.would_disagree, label.note, label.labelled_on,
    coalesce(classified.scope, 'out') AS decided_scope,
    classified.rule_id,
    (SELECT string_agg(evidence.matched, ', ' ORDER BY evidence.field COLLATE "C", evidence.matched COLLATE "C")
     FROM classification.evidence
     WHERE evidence.subject_id = subject.subject_id AND evidence.rule_id = classified.rule_id) AS matched,
    CASE
        WHEN subject.subject_id IS NULL THEN 'not-loaded'
        WHEN label.origin <> 'drawn' THEN 'inspired-a-rule'
        WHEN EXISTS (SELECT FROM source.classification_override AS decided WHERE decided.seao_number = label.seao_number) THEN 'override'
    END AS set_aside
FROM source.label
LEFT JOIN (
    SELECT
        classification.text_key(subject.kind, subject.seao_number, subject.supplier_names, subject.title, subject.expense_text) AS label_id,
        min(subject.subject_id COLLATE "C") AS subject_id
    FROM classification.subject
    WHERE subject.seao_number IN (SELECT label.seao_number FROM source.label)
    GROUP BY 1
) AS subject USING (label_id)
LEFT JOIN classification.classified USING (subject_id);
COMMENT ON VIEW classification.measured_label IS 'One label beside what the rules say of the loaded record';
COMMENT ON COLUMN classification.measured_label.label_id IS 'Label';
COMMENT ON COLUMN classification.measured_label.kind IS 'award, expense or final';
COMMENT ON COLUMN classification.measured_label.seao_number IS 'Notice';
COMMENT ON COLUMN classification.measured_label.supplier IS 'Suppliers as published';
COMMENT ON COLUMN classification.measured_label.title IS 'Title';
COMMENT ON COLUMN classification.measured_label.expense IS 'Descriptions of the expenses';
COMMENT ON COLUMN classification.measured_label.stratum IS 'Part of the extract it was drawn from';
COMMENT ON COLUMN classification.measured_label.split IS 'tune or held-out';
COMMENT ON COLUMN classification.measured_label.award_scope IS 'What the person says: a scope, or out';
COMMENT ON COLUMN classification.measured_label.would_disagree IS 'Whether somebody would reasonably decide otherwise';
COMMENT ON COLUMN classification.measured_label.note IS 'Who would, and why';
COMMENT ON COLUMN classification.measured_label.labelled_on IS 'Day of the reading';
COMMENT ON COLUMN classification.measured_label.decided_scope IS 'What the rules say: a scope, or out';
COMMENT ON COLUMN classification.measured_label.rule_id IS 'Rule that decides, NULL when none does';
COMMENT ON COLUMN classification.measured_label.matched IS 'Words on which that rule fired';
COMMENT ON COLUMN classification.measured_label.set_aside IS 'Why it is no evidence: not-loaded, inspired-a-rule, override; NULL when it is';

-- A label stands for as many records as its stratum has for each label of its half. Records that are set aside are known, so they leave
-- both the labels and the population.
CREATE VIEW classification.weighed_label AS
SELECT
    measured.label_id, measured.split, measured.would_disagree,
    classification.scope_level(measured.award_scope) AS label_level,
    classification.scope_level(measured.decided_scope) AS decided_level,
    (stratum.population - aside.aside_count)::numeric / count(*) OVER (PARTITION BY measured.stratum, measured.kind, measured.split) AS weight
FROM classification.measured_label AS measured
JOIN source.label_stratum AS stratum USING (stratum, kind)
CROSS JOIN LATERAL (
    SELECT count(*) AS aside_count
    FROM source.label
    WHERE label.stratum = measured.stratum AND label.kind = measured.kind
      AND (label.origin <> 'drawn'
          OR EXISTS (SELECT FROM source.classification_override AS decided WHERE decided.seao_number = label.seao_number))
) AS aside
WHERE measured.set_aside IS NULL;
COMMENT ON VIEW classification.weighed_label IS 'One label that is evidence, with how many records of the extract it stands for';
COMMENT ON COLUMN classification.weighed_label.label_id IS 'Label';
COMMENT ON COLUMN classification.weighed_label.split IS 'tune or held-out';
COMMENT ON COLUMN classification.weighed_label.would_disagree IS 'Whether somebody would reasonably decide otherwise';
COMMENT ON COLUMN classification.weighed_label.label_level IS 'Level of the label, 5 when out';
COMMENT ON COLUMN classification.weighed_label.decided_level IS 'Level that the rules say, 5 when out';
COMMENT ON COLUMN classification.weighed_label.weight IS 'Records it stands for';

CREATE VIEW classification.report_card AS
WITH counted AS (
    SELECT
        label.split, opinion.labels, scope.scope, reading.counting,
        count(*) FILTER (WHERE is_labelled)::integer AS label_count,
        count(*) FILTER (WHERE is_decided)::integer AS decided_count,
        count(*) FILTER (WHERE is_labelled AND is_decided)::integer AS hit_count,
        sum(weight) FILTER (WHERE is_labelled) AS label_weight,
        sum(weight) FILTER (WHERE is_decided) AS decided_weight,
        coalesce(sum(weight) FILTER (WHERE is_labelled AND is_decided), 0) AS hit_weight,
        -- As many equal weights as would tell as much (Kish).
        sum(weight) FILTER (WHERE is_labelled) ^ 2 / nullif(sum(weight ^ 2) FILTER (WHERE is_labelled), 0) AS label_size,
        sum(weight) FILTER (WHERE is_decided) ^ 2 / nullif(sum(weight ^ 2) FILTER (WHERE is_decided), 0) AS decided_size
    FROM (VALUES ('core'), ('extended'), ('licences'), ('services')) AS scope (scope)
    CROSS JOIN (VALUES ('within'), ('alone')) AS reading (counting)
    CROSS JOIN (VALUES ('all'), ('undisputed')) AS opinion (labels)
    CROSS JOIN classification.weighed_label AS label
    CROSS JOIN LATERAL (SELECT classification.scope_level(scope.scope) AS scope_level) AS levelled
    CROSS JOIN LATERAL (
        SELECT
            CASE reading.counting WHEN 'within' THEN label.label_level <= scope_level ELSE label.label_level = scope_level END AS is_labelled,
            CASE reading.counting WHEN 'within' THEN label.decided_level <= scope_level ELSE label.decided_level = scope_level END AS is_decided
    ) AS judged
    WHERE opinion.labels = 'all' OR NOT label.would_disagree
    GROUP BY label.split, opinion.labels, scope.scope, reading.counting
), shared AS (
    SELECT
        counted.*,
        hit_count::numeric / nullif(decided_count, 0) AS precision,
        hit_count::numeric / nullif(label_count, 0) AS recall,
        hit_weight / nullif(decided_weight, 0) AS weighted_precision,
        hit_weight / nullif(label_weight, 0) AS weighted_recall
    FROM counted
)
SELECT
    split, labels, scope, counting, label_count, decided_count, hit_count,
    round(precision, 6) AS precision, of_precision.low AS precision_low, of_precision.high AS precision_high,
    round(recall, 6) AS recall, of_recall.low AS recall_low, of_recall.high AS recall_high,
    round(weighted_precision, 6) AS weighted_precision,
    of_weighted_precision.low AS weighted_precision_low, of_weighted_precision.high AS weighted_precision_high,
    round(weighted_recall, 6) AS weighted_recall,
    of_weighted_recall.low AS weighted_recall_low, of_weighted_recall.high AS weighted_recall_high,
    label_count >= 50 AS is_conclusive
FROM shared
CROSS JOIN LATERAL classification.wilson(precision, decided_count) AS of_precision
CROSS JOIN LATERAL classification.wilson(recall, label_count) AS of_recall
CROSS JOIN LATERAL classification.wilson(weighted_precision, decided_size) AS of_weighted_precision
CROSS JOIN LATERAL classification.wilson(weighted_recall, label_size) AS of_weighted_recall;
COMMENT ON VIEW classification.report_card IS 'How well the rules agree with the labels, by half, scope and way of counting';
COMMENT ON COLUMN classification.report_card.split IS 'tune: rules were changed looking at these labels; held-out: they were not';
COMMENT ON COLUMN classification.report_card.labels IS 'all, or undisputed: only labels with which nobody would disagree';
COMMENT ON COLUMN classification.report_card.scope IS 'core, extended, licences or services';
COMMENT ON COLUMN classification.report_card.counting IS 'within: the scope with the narrower ones in it; alone: the scope itself';
COMMENT ON COLUMN classification.report_card.label_count IS 'Records that the labels put in the scope';
COMMENT ON COLUMN classification.report_card.decided_count IS 'Labelled records that the rules put in the scope';
COMMENT ON COLUMN classification.report_card.hit_count IS 'Records that both put in the scope';
COMMENT ON COLUMN classification.report_card.precision IS 'Hits among those that the rules put in the scope, NULL when none';
COMMENT ON COLUMN classification.report_card.precision_low IS 'Lower end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.precision_high IS 'Upper end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.recall IS 'Hits among those that the labels put in the scope, NULL when none';
COMMENT ON COLUMN classification.report_card.recall_low IS 'Lower end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.recall_high IS 'Upper end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.weighted_precision IS 'Precision with each label standing for its share of the extract';
COMMENT ON COLUMN classification.report_card.weighted_precision_low IS 'Lower end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.weighted_precision_high IS 'Upper end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.weighted_recall IS 'Recall with each label standing for its share of the extract';
COMMENT ON COLUMN classification.report_card.weighted_recall_low IS 'Lower end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.weighted_recall_high IS 'Upper end of its interval of 95 %';
COMMENT ON COLUMN classification.report_card.is_conclusive IS 'Whether there are 50 labels or more in the scope: below that the figures prove nothing';

CREATE TABLE mart.report_card_history (
    split                   text NOT NULL,
    labels                  text NOT NULL,
    scope                   text NOT NULL,
    counting                text NOT NULL,
    label_count             integer NOT NULL,
    decided_count           integer NOT NULL,
    hit_count               integer NOT NULL,
    precision               numeric(7, 6),
    precision_low           numeric(7, 6),
    precision_high          numeric(7, 6),
    recall                  numeric(7, 6),
    recall_low              numeric(7, 6),
    recall_high             numeric(7, 6),
    weighted_precision      numeric(7, 6),
    weighted_precision_low  numeric(7, 6),
    weighted_precision_high numeric(7, 6),
    weighted_recall         numeric(7, 6),
    weighted_recall_low     numeric(7, 6),
    weighted_recall_high    numeric(7, 6),
    is_conclusive           boolean NOT NULL,
    valid_from              integer NOT NULL,
    valid_to                integer,
    row_hash                text NOT NULL,
    PRIMARY KEY (split, labels, scope, counting, valid_from)
);
COMMENT ON TABLE mart.report_card_history IS 'How well the rules agree with the labels, by half, scope and way of counting, by version';

CREATE TABLE mart.label_miss_history (
    label_id       text NOT NULL,
    split          text NOT NULL,
    kind           text NOT NULL,
    seao_number    text NOT NULL,
    title          text,
    expense        text,
    award_scope    text NOT NULL,
    decided_scope  text NOT NULL,
    rule_id        text,
    matched        text,
    would_disagree boolean NOT NULL,
    note           text,
    valid_from     integer NOT NULL,
    valid_to       integer,
    row_hash       text NOT NULL,
    PRIMARY KEY (label_id, valid_from)
);
COMMENT ON TABLE mart.label_miss_history IS 'A labelled record, evidence for the rules, of which they say something else than the person, by version';

-- The mart says what the view says, in the same words.
DO $$
DECLARE
    told record;
BEGIN
    FOR told IN
        SELECT published.attrelid::regclass AS history, published.attname, col_description(source.attrelid, source.attnum) AS meaning
        FROM pg_attribute AS published
        JOIN pg_attribute AS source ON source.attname = published.attname
        WHERE (published.attrelid, source.attrelid) IN (
            ('mart.report_card_history'::regclass, 'classification.report_card'::regclass),
            ('mart.label_miss_history'::regclass, 'classification.measured_label'::regclass)) AND published.attnum > 0 AND source.attnum > 0
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', told.history, told.attname, told.meaning);
    END LOOP;
    FOREACH told.history IN ARRAY ARRAY['mart.report_card_history'::regclass, 'mart.label_miss_history'::regclass] LOOP
        EXECUTE format('COMMENT ON COLUMN %s.valid_from IS %L', told.history, 'First data version that publishes this row');
        EXECUTE format('COMMENT ON COLUMN %s.valid_to IS %L', told.history, 'First data version that no longer publishes it, NULL while current');
        EXECUTE format('COMMENT ON COLUMN %s.row_hash IS %L', told.history, 'SHA-256 of the content of the row');
    END LOOP;
END $$;

CALL mart.show_history();

-- What was published before was not measured: the next publication must not be taken for the same.
DELETE FROM source.publication_input;
