-- Work tables first, so that each is called by its bare name. Their queries sort and join millions of rows.
SET LOCAL search_path = publication, pg_catalog;
SET LOCAL work_mem = '128MB';
