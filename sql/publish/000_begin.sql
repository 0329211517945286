-- Work tables have a schema of their own for the time of the transaction, so that each is called by its bare name and read by several workers.
CREATE SCHEMA publication;
SET LOCAL search_path = publication, pg_catalog;
-- Its queries sort and join millions of rows.
SET LOCAL work_mem = '128MB';
