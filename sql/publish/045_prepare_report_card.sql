-- How well the rules agree with the labels: measured here, told by the methodology page, the API and the command alike.
CREATE TEMPORARY TABLE next_report_card ON COMMIT DROP AS
SELECT * FROM classification.report_card;

CREATE TEMPORARY TABLE next_label_miss ON COMMIT DROP AS
SELECT label_id, split, kind, seao_number, title, expense, award_scope, decided_scope, rule_id, matched, would_disagree, note
FROM classification.measured_label
WHERE set_aside IS NULL AND award_scope <> decided_scope;
