-- How long a contract runs, on which legal ground it was given without a call, and which contract it renews.
CREATE TABLE source.generic_word (
    word text PRIMARY KEY
);
COMMENT ON TABLE source.generic_word IS 'A word of titles that does not tell one service from another (generic_words.csv)';
COMMENT ON COLUMN source.generic_word.word IS 'Normalised word';

CREATE TABLE mart.award_term_history (
    award_key          text NOT NULL,
    valid_from         integer NOT NULL,
    valid_to           integer,
    row_hash           text NOT NULL,
    period_start       date,
    period_end         date,
    period_origin      text,
    ground_list        text,
    ground_code        text,
    ground_text        text,
    chain_key          text,
    chain_number       integer,
    previous_award_key text,
    link_words         text[],
    stated_month       date,
    PRIMARY KEY (award_key, valid_from)
);
COMMENT ON TABLE mart.award_term_history IS 'What is known of an award beside its money: when it was first stated, its period, its ground, what it renews, by version';
COMMENT ON COLUMN mart.award_term_history.award_key IS 'Award';
COMMENT ON COLUMN mart.award_term_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.award_term_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.award_term_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.award_term_history.period_start IS 'First day: of the contract, else of its signature, else of the award; NULL when no end is known';
COMMENT ON COLUMN mart.award_term_history.period_end IS 'Last day: of the OCDS contract, else the end stated with the XML final; NULL when unknown or over 20 years away';
COMMENT ON COLUMN mart.award_term_history.period_origin IS 'Which dates: contract, signature or award, a hyphen, and contract or final; NULL when the period is unknown';
COMMENT ON COLUMN mart.award_term_history.ground_list IS 'disposition, disposition_municipal or article; NULL when no ground is published';
COMMENT ON COLUMN mart.award_term_history.ground_code IS 'Code of the ground in its list, or number of the article';
COMMENT ON COLUMN mart.award_term_history.ground_text IS 'The ground as published where it is a text, NULL for a code';
COMMENT ON COLUMN mart.award_term_history.chain_key IS 'First award of the renewals it belongs to, NULL when it neither renews nor is renewed';
COMMENT ON COLUMN mart.award_term_history.chain_number IS 'Order in the chain, from 1';
COMMENT ON COLUMN mart.award_term_history.previous_award_key IS 'Award it renews, NULL for the first';
COMMENT ON COLUMN mart.award_term_history.link_words IS 'Words that both titles say, ordered; NULL for the first';
COMMENT ON COLUMN mart.award_term_history.stated_month IS 'First day of the month of the first file that states awards of its notice, NULL when the file has no period';
CREATE INDEX award_term_chain_idx ON mart.award_term_history (chain_key) WHERE chain_key IS NOT NULL;

-- Suppliers had to compete for it. A group purchase may or may not have been competed for, which is not known.
CREATE FUNCTION mart.is_competitive(method_key text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(method_key IN ('open', 'invitation', 'qualified', 'infrastructure'), false);
COMMENT ON FUNCTION mart.is_competitive(text) IS 'Whether suppliers competed: open, invitation, qualified or infrastructure';

-- Parts are rounded as a running total, so that they always add up to the whole to the cent.
CREATE FUNCTION mart.spread(dollars numeric, first_day date, last_day date, bucket_date date, is_fiscal boolean)
    RETURNS TABLE (year integer, part numeric)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    BEGIN ATOMIC
        SELECT
            extract(year FROM bucket_date - CASE WHEN is_fiscal THEN interval '3 months' ELSE interval '0' END)::integer,
            dollars
        WHERE first_day IS NULL OR last_day IS NULL
        UNION ALL
        SELECT
            running.each_year,
            running.reached - coalesce(lag(running.reached) OVER (ORDER BY running.each_year), 0)
        FROM (
            SELECT
                each_year,
                CASE
                    WHEN next_start > last_day THEN dollars
                    ELSE round(dollars * (next_start - first_day) / (last_day - first_day + 1), 2)
                END AS reached
            FROM generate_series(
                extract(year FROM first_day - CASE WHEN is_fiscal THEN interval '3 months' ELSE interval '0' END)::integer,
                extract(year FROM last_day - CASE WHEN is_fiscal THEN interval '3 months' ELSE interval '0' END)::integer) AS each_year
            CROSS JOIN LATERAL (
                SELECT make_date(each_year + 1, CASE WHEN is_fiscal THEN 4 ELSE 1 END, 1) AS next_start) AS following
        ) AS running
        WHERE first_day IS NOT NULL AND last_day IS NOT NULL;
    END;
COMMENT ON FUNCTION mart.spread(numeric, date, date, date, boolean) IS
    'Dollars in equal parts for each day of a period, by calendar or fiscal year; whole in the year of the bucket date where no period is known';

CREATE TABLE source.price_index (
    index_id     text PRIMARY KEY,
    title_fr     text NOT NULL,
    title_en     text NOT NULL,
    publisher    text NOT NULL,
    page_url     text NOT NULL,
    licence_name text NOT NULL,
    licence_url  text NOT NULL,
    retrieved_on date NOT NULL,
    is_made_up   boolean NOT NULL
);
COMMENT ON TABLE source.price_index IS 'One price index declared as a source (price-index/indices.csv); none is bundled';
COMMENT ON COLUMN source.price_index.index_id IS 'Stable key';
COMMENT ON COLUMN source.price_index.title_fr IS 'Title in French';
COMMENT ON COLUMN source.price_index.title_en IS 'Title in English';
COMMENT ON COLUMN source.price_index.publisher IS 'Publisher';
COMMENT ON COLUMN source.price_index.page_url IS 'Page';
COMMENT ON COLUMN source.price_index.licence_name IS 'Licence';
COMMENT ON COLUMN source.price_index.licence_url IS 'Address of the licence';
COMMENT ON COLUMN source.price_index.retrieved_on IS 'When it was taken from there';
COMMENT ON COLUMN source.price_index.is_made_up IS 'True for an index invented to try the computation: every figure made with it says so';

CREATE TABLE source.price_index_value (
    index_id    text NOT NULL REFERENCES source.price_index,
    year        smallint NOT NULL,
    index_value numeric(12,4) NOT NULL CHECK (index_value > 0),
    PRIMARY KEY (index_id, year)
);
COMMENT ON TABLE source.price_index_value IS 'The mean of a price index over one calendar year (price-index/values.csv)';
COMMENT ON COLUMN source.price_index_value.index_id IS 'Index';
COMMENT ON COLUMN source.price_index_value.year IS 'Calendar year';
COMMENT ON COLUMN source.price_index_value.index_value IS 'Its mean, in the points of the index';

CREATE TABLE mart.price_index_history (
    index_id     text NOT NULL,
    valid_from   integer NOT NULL,
    valid_to     integer,
    row_hash     text NOT NULL,
    title_fr     text NOT NULL,
    title_en     text NOT NULL,
    publisher    text NOT NULL,
    page_url     text NOT NULL,
    licence_name text NOT NULL,
    licence_url  text NOT NULL,
    retrieved_on date NOT NULL,
    is_made_up   boolean NOT NULL,
    PRIMARY KEY (index_id, valid_from)
);
COMMENT ON TABLE mart.price_index_history IS 'One price index declared as a source, by version';
COMMENT ON COLUMN mart.price_index_history.index_id IS 'Stable key';
COMMENT ON COLUMN mart.price_index_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.price_index_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.price_index_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.price_index_history.title_fr IS 'Title in French';
COMMENT ON COLUMN mart.price_index_history.title_en IS 'Title in English';
COMMENT ON COLUMN mart.price_index_history.publisher IS 'Publisher';
COMMENT ON COLUMN mart.price_index_history.page_url IS 'Page';
COMMENT ON COLUMN mart.price_index_history.licence_name IS 'Licence';
COMMENT ON COLUMN mart.price_index_history.licence_url IS 'Address of the licence';
COMMENT ON COLUMN mart.price_index_history.retrieved_on IS 'When it was taken from there';
COMMENT ON COLUMN mart.price_index_history.is_made_up IS 'True for an index invented to try the computation: every figure made with it says so';

CREATE TABLE mart.price_index_value_history (
    index_id    text NOT NULL,
    year        smallint NOT NULL,
    valid_from  integer NOT NULL,
    valid_to    integer,
    row_hash    text NOT NULL,
    index_value numeric(12,4) NOT NULL,
    PRIMARY KEY (index_id, year, valid_from)
);
COMMENT ON TABLE mart.price_index_value_history IS 'The mean of a price index over one calendar year, by version';
COMMENT ON COLUMN mart.price_index_value_history.index_id IS 'Index';
COMMENT ON COLUMN mart.price_index_value_history.year IS 'Calendar year';
COMMENT ON COLUMN mart.price_index_value_history.valid_from IS 'First data version that publishes this row';
COMMENT ON COLUMN mart.price_index_value_history.valid_to IS 'First data version that no longer publishes it, NULL while current';
COMMENT ON COLUMN mart.price_index_value_history.row_hash IS 'SHA-256 of the content of the row';
COMMENT ON COLUMN mart.price_index_value_history.index_value IS 'Its mean, in the points of the index';

CALL mart.show_history();
