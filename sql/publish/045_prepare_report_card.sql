-- How well the rules agree with the labels: measured here, told by the methodology page, the API and the command alike.
CREATE UNLOGGED TABLE publication.next_report_card AS
SELECT * FROM classification.report_card;

CREATE UNLOGGED TABLE publication.next_label_miss AS
SELECT label_id, split, kind, seao_number, title, expense, award_scope, decided_scope, rule_id, matched, would_disagree, note
FROM classification.measured_label
WHERE set_aside IS NULL AND award_scope <> decided_scope;
