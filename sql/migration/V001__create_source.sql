-- Layer 1: the files as published, what was found wrong in them, and what the declarations say about their source.
-- Append-only: every later layer can be rebuilt from here and from the stored bytes.
CREATE SCHEMA source;
COMMENT ON SCHEMA source IS 'Layer 1: source files as published, their provenance, and the declarations of each source';

CREATE TABLE source.data_source (
    data_source_id text PRIMARY KEY,
    title_fr       text NOT NULL,
    title_en       text NOT NULL,
    summary_fr     text,
    summary_en     text,
    publisher      text NOT NULL,
    page_url       text NOT NULL,
    licence_name   text NOT NULL,
    licence_url    text NOT NULL,
    coverage_start date,
    coverage_end   date
);
COMMENT ON TABLE source.data_source IS 'One declared publication of contract data, copied from data-sources/ at each ingest';
COMMENT ON COLUMN source.data_source.data_source_id IS 'Stem of the declaration file, e.g. canada_quebec_seao_xml';
COMMENT ON COLUMN source.data_source.title_fr IS 'Title shown in French';
COMMENT ON COLUMN source.data_source.title_en IS 'Title shown in English';
COMMENT ON COLUMN source.data_source.summary_fr IS 'One paragraph in French, NULL when not declared';
COMMENT ON COLUMN source.data_source.summary_en IS 'One paragraph in English, NULL when not declared';
COMMENT ON COLUMN source.data_source.publisher IS 'Who publishes the data';
COMMENT ON COLUMN source.data_source.page_url IS 'Page a person reads about the data';
COMMENT ON COLUMN source.data_source.licence_name IS 'Name of the licence';
COMMENT ON COLUMN source.data_source.licence_url IS 'Address of the licence text';
COMMENT ON COLUMN source.data_source.coverage_start IS 'First day the publication covers, NULL when unknown';
COMMENT ON COLUMN source.data_source.coverage_end IS 'Last day the publication covers, NULL while it goes on';

CREATE TABLE source.caveat (
    data_source_id text NOT NULL REFERENCES source.data_source,
    caveat_id      text NOT NULL,
    severity       text NOT NULL,
    text_fr        text NOT NULL,
    text_en        text NOT NULL,
    PRIMARY KEY (data_source_id, caveat_id)
);
COMMENT ON TABLE source.caveat IS 'A known limit of a source, shown beside the totals it touches';
COMMENT ON COLUMN source.caveat.data_source_id IS 'Source the caveat is about';
COMMENT ON COLUMN source.caveat.caveat_id IS 'Stable identifier within the source';
COMMENT ON COLUMN source.caveat.severity IS 'high, medium or low';
COMMENT ON COLUMN source.caveat.text_fr IS 'The caveat in French';
COMMENT ON COLUMN source.caveat.text_en IS 'The caveat in English';

CREATE TABLE source.ingest_run (
    ingest_run_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    command       text NOT NULL,
    started_at    timestamptz NOT NULL,
    ended_at      timestamptz,
    state         text NOT NULL,
    message       text
);
COMMENT ON TABLE source.ingest_run IS 'One execution of an ingest command';
COMMENT ON COLUMN source.ingest_run.ingest_run_id IS 'Identifier';
COMMENT ON COLUMN source.ingest_run.command IS 'Command as typed, without paths';
COMMENT ON COLUMN source.ingest_run.started_at IS 'When it started';
COMMENT ON COLUMN source.ingest_run.ended_at IS 'When it ended, NULL while it runs or when it was killed';
COMMENT ON COLUMN source.ingest_run.state IS 'running, completed, failed or killed';
COMMENT ON COLUMN source.ingest_run.message IS 'Summary or reason of failure, NULL while it runs';

CREATE TABLE source.source_file (
    source_file_id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sha256                text NOT NULL UNIQUE,
    name                  text NOT NULL,
    kind                  text NOT NULL,
    era                   text NOT NULL,
    byte_count            bigint NOT NULL,
    stored_path           text NOT NULL,
    period_start          date,
    period_end            date,
    has_publication_dates boolean,
    published_at          timestamptz,
    record_count          integer NOT NULL DEFAULT 0,
    issue_count           integer NOT NULL DEFAULT 0,
    state                 text NOT NULL,
    message               text,
    registered_at         timestamptz NOT NULL DEFAULT now(),
    staged_at             timestamptz,
    CHECK (state IN ('registered', 'staged', 'quarantined'))
);
COMMENT ON TABLE source.source_file IS 'One file of records, recognised by the SHA-256 of its bytes: the same bytes under another name are the same file';
COMMENT ON COLUMN source.source_file.source_file_id IS 'Identifier; depends on the load order, so never used to order facts';
COMMENT ON COLUMN source.source_file.sha256 IS 'SHA-256 of the bytes, lower-case hexadecimal; of its place (hash of the archive, !, name) for a member that cannot be read';
COMMENT ON COLUMN source.source_file.name IS 'First name (in byte order) under which the bytes were seen, without folders';
COMMENT ON COLUMN source.source_file.kind IS 'xml-notice, xml-notice-revision, xml-contract, xml-contract-revision, xml-expense, xml-expense-revision, ocds or unknown';
COMMENT ON COLUMN source.source_file.era IS 'xml, ocds or unknown';
COMMENT ON COLUMN source.source_file.byte_count IS 'Size in bytes';
COMMENT ON COLUMN source.source_file.stored_path IS 'Path in the store, relative to its root; a member of a stored zip is written path!member';
COMMENT ON COLUMN source.source_file.period_start IS 'First day of the period the file states (attribute datedebut, else its name), NULL when it states none';
COMMENT ON COLUMN source.source_file.period_end IS 'Last day of the period the file states, NULL when it states none';
COMMENT ON COLUMN source.source_file.has_publication_dates IS 'XML finals and expenses: whether records carry their publication date (the newer format); NULL when not applicable';
COMMENT ON COLUMN source.source_file.published_at IS 'OCDS: publishedDate of the package; NULL otherwise';
COMMENT ON COLUMN source.source_file.record_count IS 'Records read from the file';
COMMENT ON COLUMN source.source_file.issue_count IS 'Issues found while reading the file';
COMMENT ON COLUMN source.source_file.state IS 'registered, staged or quarantined';
COMMENT ON COLUMN source.source_file.message IS 'Why the file is in quarantine, NULL otherwise';
COMMENT ON COLUMN source.source_file.registered_at IS 'When the bytes were first seen here';
COMMENT ON COLUMN source.source_file.staged_at IS 'When its rows were committed, NULL before';

CREATE TABLE source.source_file_origin (
    source_file_id bigint NOT NULL REFERENCES source.source_file,
    origin         text NOT NULL,
    url            text,
    resource_id    text,
    seen_at        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (source_file_id, origin)
);
COMMENT ON TABLE source.source_file_origin IS 'Where the bytes of a file were seen: one row per container and name, or per address';
COMMENT ON COLUMN source.source_file_origin.source_file_id IS 'The file';
COMMENT ON COLUMN source.source_file_origin.origin IS 'Container and member name, e.g. 2016-01.zip!Avis_20160101_20160131.xml, without machine paths';
COMMENT ON COLUMN source.source_file_origin.url IS 'Address it was downloaded from, NULL for local files';
COMMENT ON COLUMN source.source_file_origin.resource_id IS 'Identifier of the resource in the catalogue, NULL for local files';
COMMENT ON COLUMN source.source_file_origin.seen_at IS 'When it was first seen there';

CREATE TABLE source.archive_member (
    archive_sha256 text NOT NULL,
    position       integer NOT NULL,
    member         text NOT NULL,
    source_file_id bigint REFERENCES source.source_file,
    PRIMARY KEY (archive_sha256, position)
);
COMMENT ON TABLE source.archive_member IS 'What an archive holds, so that the same archive is recognised by its SHA-256 without opening it';
COMMENT ON COLUMN source.archive_member.archive_sha256 IS 'SHA-256 of the bytes of the archive, lower-case hexadecimal';
COMMENT ON COLUMN source.archive_member.position IS 'Order in the archive, from 1';
COMMENT ON COLUMN source.archive_member.member IS 'Path in the archive, through the archives inside it (inner.zip!name); empty for the archive itself when it cannot be read to its end';
COMMENT ON COLUMN source.archive_member.source_file_id IS 'The file, NULL when it is not one of records (documentation…) and was ignored';

CREATE TABLE source.download (
    resource_id   text PRIMARY KEY,
    url           text NOT NULL,
    name          text NOT NULL,
    etag          text,
    last_modified text,
    sha256        text,
    byte_count    bigint,
    fetched_at    timestamptz
);
COMMENT ON TABLE source.download IS 'One resource of a catalogue as last fetched, so that unchanged resources are not fetched again';
COMMENT ON COLUMN source.download.resource_id IS 'Identifier of the resource in the catalogue';
COMMENT ON COLUMN source.download.url IS 'Address';
COMMENT ON COLUMN source.download.name IS 'Name in the catalogue; not unique';
COMMENT ON COLUMN source.download.etag IS 'ETag of the last answer, NULL when none was given';
COMMENT ON COLUMN source.download.last_modified IS 'Last-Modified of the last answer, verbatim, NULL when none was given';
COMMENT ON COLUMN source.download.sha256 IS 'SHA-256 of the bytes, NULL until fetched whole';
COMMENT ON COLUMN source.download.byte_count IS 'Size in bytes, NULL until fetched whole';
COMMENT ON COLUMN source.download.fetched_at IS 'When it was last fetched or confirmed unchanged, NULL until fetched whole';

CREATE INDEX source_file_state_idx ON source.source_file (state, kind);
