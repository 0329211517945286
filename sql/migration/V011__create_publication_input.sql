-- What the last publication was made from, so that a run that brings nothing new has nothing to do.
CREATE TABLE source.publication_input (
    is_only      boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    fingerprint  text NOT NULL,
    published_at timestamptz NOT NULL
);
COMMENT ON TABLE source.publication_input IS 'What the last publication was made from, one row';
COMMENT ON COLUMN source.publication_input.is_only IS 'Guarantees a single row';
COMMENT ON COLUMN source.publication_input.fingerprint IS 'SHA-256 over the staged files, the curated lists and the program, lower-case hexadecimal';
COMMENT ON COLUMN source.publication_input.published_at IS 'When it was published';
