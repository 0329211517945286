-- Whoever watches the site sees from the mart alone whether loading works; the messages of a run stay inside.
CREATE VIEW mart.last_ingest_run AS
SELECT command, state, started_at, ended_at
FROM source.ingest_run
ORDER BY ingest_run_id DESC
LIMIT 1;
COMMENT ON VIEW mart.last_ingest_run IS 'The newest run of the ingest program, for monitoring; no part of any version';
COMMENT ON COLUMN mart.last_ingest_run.command IS 'What was run';
COMMENT ON COLUMN mart.last_ingest_run.state IS 'running, completed, failed or killed';
COMMENT ON COLUMN mart.last_ingest_run.started_at IS 'When it began';
COMMENT ON COLUMN mart.last_ingest_run.ended_at IS 'When it ended, NULL while it runs or when it was killed';
