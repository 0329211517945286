-- A label is what a record was given when it was read: the words say no more than that.
COMMENT ON TABLE source.label IS 'The scope given to a record when it was read (labels.csv)';
COMMENT ON COLUMN classification.measured_label.award_scope IS 'What the label says: a scope, or out';
COMMENT ON COLUMN mart.label_miss_history.award_scope IS 'What the label says: a scope, or out';
COMMENT ON TABLE mart.label_miss_history IS 'A labelled record, evidence for the rules, of which they say something else than the label, by version';
CALL mart.show_history();
