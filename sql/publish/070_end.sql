-- What was to be published is published: the work is cleared away.
TRUNCATE procurement.changed_notice;
SET LOCAL client_min_messages = warning;
DROP SCHEMA publication CASCADE;
SET LOCAL search_path TO DEFAULT;
