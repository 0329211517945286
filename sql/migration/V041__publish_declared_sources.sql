-- What readers need of other sources: which awards restate which, and what each source is.
ALTER TABLE mart.award_history ADD COLUMN duplicate_sources text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN mart.award_history.duplicate_sources IS 'Sources that hold an award which this one probably states again: a total that asks for one of them too leaves this one out';

ALTER TABLE mart.data_source_history
    ADD COLUMN source_key text NOT NULL DEFAULT 'seao',
    ADD COLUMN attribution_fr text,
    ADD COLUMN attribution_en text,
    ADD COLUMN summary_fr text,
    ADD COLUMN summary_en text,
    ADD COLUMN coverage_start date,
    ADD COLUMN coverage_end date,
    ADD COLUMN file_count integer NOT NULL DEFAULT 0,
    ADD COLUMN record_count integer NOT NULL DEFAULT 0,
    ADD COLUMN rejected_count integer NOT NULL DEFAULT 0,
    ADD COLUMN award_count integer NOT NULL DEFAULT 0,
    ADD COLUMN duplicate_count integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN mart.data_source_history.source_key IS 'Key of the filter: seao for both formats of SEAO, else the identifier of the source';
COMMENT ON COLUMN mart.data_source_history.attribution_fr IS 'How to credit the publisher, in French; NULL when not declared';
COMMENT ON COLUMN mart.data_source_history.attribution_en IS 'How to credit the publisher, in English; NULL when not declared';
COMMENT ON COLUMN mart.data_source_history.summary_fr IS 'One sentence in French, NULL when not declared';
COMMENT ON COLUMN mart.data_source_history.summary_en IS 'One sentence in English, NULL when not declared';
COMMENT ON COLUMN mart.data_source_history.coverage_start IS 'First day that the publication covers, NULL when not declared';
COMMENT ON COLUMN mart.data_source_history.coverage_end IS 'Last day that the publication covers, NULL while it goes on';
COMMENT ON COLUMN mart.data_source_history.file_count IS 'Files read';
COMMENT ON COLUMN mart.data_source_history.record_count IS 'Records in the files read, those that were left out included';
COMMENT ON COLUMN mart.data_source_history.rejected_count IS 'Rows that could not be taken, each with an issue';
COMMENT ON COLUMN mart.data_source_history.award_count IS 'Awards that the source states';
COMMENT ON COLUMN mart.data_source_history.duplicate_count IS 'Awards of it that probably restate one of another source';

ALTER TABLE mart.data_version ADD COLUMN acknowledgement text;
COMMENT ON COLUMN mart.data_version.acknowledgement IS 'Why somebody accepted that an assertion of a source does not hold, in the words of that person; NULL when all held';

CALL mart.show_history();
