-- Layer 3: what the records say together, by the rules of the method: one notice, its bids, awards, money, people.
-- Rebuilt whole from staging by sql/transform; nothing here is state.
CREATE SCHEMA procurement;
COMMENT ON SCHEMA procurement IS 'Layer 3: one current version of every notice, award and expense, with identity and money resolved';

CREATE TABLE procurement.release (
    seao_number     text NOT NULL,
    recency         integer NOT NULL,
    era             text NOT NULL,
    source_file_id  bigint NOT NULL,
    position        integer NOT NULL,
    stated_at       timestamptz,
    is_revision     boolean NOT NULL,
    tags            text[] NOT NULL,
    award_count     integer NOT NULL,
    bid_count       integer NOT NULL,
    is_notice_basis boolean NOT NULL,
    is_bid_basis    boolean NOT NULL,
    is_award_basis  boolean NOT NULL,
    PRIMARY KEY (seao_number, recency)
);
COMMENT ON TABLE procurement.release IS 'One restatement of a notice, in the order of time';
COMMENT ON COLUMN procurement.release.seao_number IS 'Notice';
COMMENT ON COLUMN procurement.release.recency IS '1 for the newest restatement of the notice';
COMMENT ON COLUMN procurement.release.era IS 'xml or ocds';
COMMENT ON COLUMN procurement.release.source_file_id IS 'File';
COMMENT ON COLUMN procurement.release.position IS 'Record in the file';
COMMENT ON COLUMN procurement.release.stated_at IS 'End of the period of an XML file in Montréal, or version stamp of an OCDS release';
COMMENT ON COLUMN procurement.release.is_revision IS 'Whether the XML file is a *Revisions file; false for OCDS';
COMMENT ON COLUMN procurement.release.tags IS 'OCDS tags, empty for XML';
COMMENT ON COLUMN procurement.release.award_count IS 'Winners or awards it states';
COMMENT ON COLUMN procurement.release.bid_count IS 'Bids it states';
COMMENT ON COLUMN procurement.release.is_notice_basis IS 'Whether the fields of the notice come from it';
COMMENT ON COLUMN procurement.release.is_bid_basis IS 'Whether the bids come from it';
COMMENT ON COLUMN procurement.release.is_award_basis IS 'Whether the awards come from it';

CREATE TABLE procurement.notice (
    seao_number      text PRIMARY KEY,
    era              text NOT NULL,
    reference_number text,
    title            text,
    description      text,
    buyer_name       text,
    buyer_id         text,
    buyer_town       text,
    is_municipal     boolean,
    organization_key text NOT NULL,
    method_key       text,
    method_code      text,
    method_label     text,
    nature_key       text,
    nature_detail    text,
    category_code    text,
    category_label   text,
    unspsc_code      text,
    unspsc_label     text,
    exception_code   text,
    exception_text   text,
    published_at     timestamptz,
    publication_date date,
    closing_at       timestamptz,
    status           text,
    region_codes     text[] NOT NULL,
    seao_url         text,
    is_cancelled     boolean NOT NULL,
    carried          jsonb NOT NULL
);
COMMENT ON TABLE procurement.notice IS 'One SEAO notice in its current version';
COMMENT ON COLUMN procurement.notice.seao_number IS 'SEAO number, the key in both eras';
COMMENT ON COLUMN procurement.notice.era IS 'Era of the newest restatement';
COMMENT ON COLUMN procurement.notice.reference_number IS 'Reference number of the buyer';
COMMENT ON COLUMN procurement.notice.title IS 'Title as published';
COMMENT ON COLUMN procurement.notice.description IS 'Description as published, OCDS only';
COMMENT ON COLUMN procurement.notice.buyer_name IS 'Name of the buyer as published, may be a sub-unit';
COMMENT ON COLUMN procurement.notice.buyer_id IS 'OCDS identifier of the buyer, NULL in XML';
COMMENT ON COLUMN procurement.notice.buyer_town IS 'Town of the buyer, NULL when unknown';
COMMENT ON COLUMN procurement.notice.is_municipal IS 'Whether SEAO says the buyer is municipal, NULL when unknown';
COMMENT ON COLUMN procurement.notice.organization_key IS 'Canonical body';
COMMENT ON COLUMN procurement.notice.method_key IS 'Our key of the mode of award, NULL when unknown';
COMMENT ON COLUMN procurement.notice.method_code IS 'Published code (XML type) or procurementMethod';
COMMENT ON COLUMN procurement.notice.method_label IS 'Published label (OCDS procurementMethodDetails), NULL in XML';
COMMENT ON COLUMN procurement.notice.nature_key IS 'Our key of the object (goods, services, works…), NULL when unknown';
COMMENT ON COLUMN procurement.notice.nature_detail IS 'precision, or additional category, as published';
COMMENT ON COLUMN procurement.notice.category_code IS 'SEAO category code, e.g. S4, NULL when unknown';
COMMENT ON COLUMN procurement.notice.category_label IS 'SEAO category label as published';
COMMENT ON COLUMN procurement.notice.unspsc_code IS 'UNSPSC code of 8 digits, NULL when unknown';
COMMENT ON COLUMN procurement.notice.unspsc_label IS 'Label of the source, NULL in XML';
COMMENT ON COLUMN procurement.notice.exception_code IS 'Legal exception (XML disposition), NULL when none';
COMMENT ON COLUMN procurement.notice.exception_text IS 'procurementMethodRationale as published, NULL when none';
COMMENT ON COLUMN procurement.notice.published_at IS 'Publication of the notice, NULL when unknown';
COMMENT ON COLUMN procurement.notice.publication_date IS 'The same as a date in Montréal';
COMMENT ON COLUMN procurement.notice.closing_at IS 'Closing of the call, NULL when none';
COMMENT ON COLUMN procurement.notice.status IS 'OCDS tender status, NULL in XML';
COMMENT ON COLUMN procurement.notice.region_codes IS 'Region codes as published';
COMMENT ON COLUMN procurement.notice.seao_url IS 'Page of the notice on SEAO, NULL when unknown';
COMMENT ON COLUMN procurement.notice.is_cancelled IS 'Whether the newest release cancels the tender';
COMMENT ON COLUMN procurement.notice.carried IS 'Fields kept from an older restatement because the newer format cannot carry them: field → file and position';

CREATE TABLE procurement.bid (
    seao_number     text NOT NULL,
    bid_number      integer NOT NULL,
    published_name  text,
    published_neq   text,
    supplier_key    text,
    submitted_value numeric(24,6),
    unit_code       text,
    is_admissible   boolean,
    is_conforming   boolean,
    is_winner       boolean NOT NULL,
    is_repeated     boolean NOT NULL,
    lots            text[] NOT NULL,
    PRIMARY KEY (seao_number, bid_number)
);
COMMENT ON TABLE procurement.bid IS 'One offer on a notice, winners included in the XML era';
COMMENT ON COLUMN procurement.bid.seao_number IS 'Notice';
COMMENT ON COLUMN procurement.bid.bid_number IS 'Order in the restatement, from 1';
COMMENT ON COLUMN procurement.bid.published_name IS 'Name as published';
COMMENT ON COLUMN procurement.bid.published_neq IS 'NEQ as published';
COMMENT ON COLUMN procurement.bid.supplier_key IS 'Canonical supplier, NULL when it has neither name nor NEQ';
COMMENT ON COLUMN procurement.bid.submitted_value IS 'Submitted figure, in the unit; NULL when 0 or absent';
COMMENT ON COLUMN procurement.bid.unit_code IS 'Unit as published';
COMMENT ON COLUMN procurement.bid.is_admissible IS 'NULL when not entered';
COMMENT ON COLUMN procurement.bid.is_conforming IS 'NULL when not entered';
COMMENT ON COLUMN procurement.bid.is_winner IS 'Whether it won';
COMMENT ON COLUMN procurement.bid.is_repeated IS 'Whether an equal row stands before it in the same list';
COMMENT ON COLUMN procurement.bid.lots IS 'Lots the bid is about';

CREATE TABLE procurement.supplier_name (
    published_name  text NOT NULL,
    published_neq   text NOT NULL,
    normalized_name text NOT NULL,
    neq             text,
    supplier_key    text NOT NULL,
    resolution      text NOT NULL,
    evidence        text NOT NULL,
    PRIMARY KEY (published_name, published_neq)
);
COMMENT ON TABLE procurement.supplier_name IS 'One published spelling with its NEQ, resolved to a canonical supplier';
COMMENT ON COLUMN procurement.supplier_name.published_name IS 'Name as published, empty when missing';
COMMENT ON COLUMN procurement.supplier_name.published_neq IS 'NEQ as published, empty when missing';
COMMENT ON COLUMN procurement.supplier_name.normalized_name IS 'Name without accents, case, punctuation and legal form';
COMMENT ON COLUMN procurement.supplier_name.neq IS 'The NEQ where it is a valid one, NULL otherwise';
COMMENT ON COLUMN procurement.supplier_name.supplier_key IS 'Canonical supplier';
COMMENT ON COLUMN procurement.supplier_name.resolution IS 'How: curated-name, curated-neq, neq, name-with-one-neq or name';
COMMENT ON COLUMN procurement.supplier_name.evidence IS 'What it was matched on';

CREATE TABLE procurement.supplier (
    supplier_key      text PRIMARY KEY,
    name              text NOT NULL,
    is_curated        boolean NOT NULL,
    is_natural_person boolean NOT NULL,
    neqs              text[] NOT NULL,
    spellings         text[] NOT NULL
);
COMMENT ON TABLE procurement.supplier IS 'One canonical supplier';
COMMENT ON COLUMN procurement.supplier.supplier_key IS 'Curated slug, else NEQ, else slug of the name';
COMMENT ON COLUMN procurement.supplier.name IS 'Curated name, else the most frequent spelling';
COMMENT ON COLUMN procurement.supplier.is_curated IS 'Whether it is in the curated list';
COMMENT ON COLUMN procurement.supplier.is_natural_person IS 'Whether every NEQ is that of an individual (prefix 22)';
COMMENT ON COLUMN procurement.supplier.neqs IS 'Valid NEQs seen, ordered';
COMMENT ON COLUMN procurement.supplier.spellings IS 'Spellings seen, ordered';

CREATE TABLE procurement.organization (
    organization_key text PRIMARY KEY,
    name             text NOT NULL,
    is_curated       boolean NOT NULL,
    sector           text,
    spellings        text[] NOT NULL
);
COMMENT ON TABLE procurement.organization IS 'One canonical public body';
COMMENT ON COLUMN procurement.organization.organization_key IS 'Curated slug, else slug of the name';
COMMENT ON COLUMN procurement.organization.name IS 'Curated name, else the most frequent spelling';
COMMENT ON COLUMN procurement.organization.is_curated IS 'Whether it is in the curated list';
COMMENT ON COLUMN procurement.organization.sector IS 'Sector, NULL when unknown';
COMMENT ON COLUMN procurement.organization.spellings IS 'Spellings seen, ordered';

CREATE TABLE procurement.organization_name (
    published_name   text PRIMARY KEY,
    is_municipal     boolean NOT NULL,
    normalized_name  text NOT NULL,
    organization_key text NOT NULL,
    sector           text,
    pattern_ministry text,
    resolution       text NOT NULL
);
COMMENT ON TABLE procurement.organization_name IS 'One published spelling of a buyer, resolved to a canonical body';
COMMENT ON COLUMN procurement.organization_name.published_name IS 'Name as published, empty when missing';
COMMENT ON COLUMN procurement.organization_name.is_municipal IS 'Whether SEAO ever says it is municipal';
COMMENT ON COLUMN procurement.organization_name.normalized_name IS 'Name without accents, case and punctuation';
COMMENT ON COLUMN procurement.organization_name.organization_key IS 'Canonical body';
COMMENT ON COLUMN procurement.organization_name.sector IS 'Sector, NULL when unknown';
COMMENT ON COLUMN procurement.organization_name.pattern_ministry IS 'Portfolio told by a pattern, NULL when the body is curated or unknown';
COMMENT ON COLUMN procurement.organization_name.resolution IS 'How: curated-exact, curated-prefix or name';

CREATE TABLE procurement.award (
    award_key                text PRIMARY KEY,
    seao_number              text NOT NULL,
    award_number             integer NOT NULL,
    ocds_award_id            text,
    is_active                boolean NOT NULL,
    status                   text,
    award_date               date,
    bucket_date              date,
    is_bucket_fallback       boolean NOT NULL,
    ministry_key             text,
    currency                 text,
    lots                     text[] NOT NULL,
    is_repeated              boolean NOT NULL,
    contractor_number        integer NOT NULL,
    supplier_label           text,
    submitted_value          numeric(24,6),
    submitted_unit_code      text,
    published_awarded_amount numeric(24,6),
    published_options_amount numeric(24,6),
    source_file_id           bigint NOT NULL,
    position                 integer NOT NULL,
    row_position             integer NOT NULL
);
COMMENT ON TABLE procurement.award IS 'One winning supplier (or group of suppliers) of a notice';
COMMENT ON COLUMN procurement.award.award_key IS 'SEAO number, a hyphen, and the OCDS award id or the order among the winners';
COMMENT ON COLUMN procurement.award.seao_number IS 'Notice';
COMMENT ON COLUMN procurement.award.award_number IS 'Order in the notice, from 1';
COMMENT ON COLUMN procurement.award.ocds_award_id IS 'OCDS award id, NULL in XML';
COMMENT ON COLUMN procurement.award.is_active IS 'False for an OCDS award that is not active';
COMMENT ON COLUMN procurement.award.status IS 'OCDS status, NULL in XML';
COMMENT ON COLUMN procurement.award.award_date IS 'Award date as published, NULL when unknown';
COMMENT ON COLUMN procurement.award.bucket_date IS 'Date that decides the period: award date, or publication date where the award date cannot be right; NULL when neither is known';
COMMENT ON COLUMN procurement.award.is_bucket_fallback IS 'Whether the publication date stands in for the award date';
COMMENT ON COLUMN procurement.award.ministry_key IS 'What the buyer answered to on that date, NULL when unknown';
COMMENT ON COLUMN procurement.award.currency IS 'Currency as published, NULL in XML';
COMMENT ON COLUMN procurement.award.lots IS 'Lots of the award, empty when unknown';
COMMENT ON COLUMN procurement.award.is_repeated IS 'Whether an equal row stands before it in the same list';
COMMENT ON COLUMN procurement.award.contractor_number IS 'Awards of one contractor in the notice share this number';
COMMENT ON COLUMN procurement.award.supplier_label IS 'Names of its suppliers as published, joined';
COMMENT ON COLUMN procurement.award.submitted_value IS 'Submitted figure, in its unit';
COMMENT ON COLUMN procurement.award.submitted_unit_code IS 'Unit of the submitted figure';
COMMENT ON COLUMN procurement.award.published_awarded_amount IS 'Awarded amount as published, placeholder included';
COMMENT ON COLUMN procurement.award.published_options_amount IS 'Total with options as published, placeholder included';
COMMENT ON COLUMN procurement.award.source_file_id IS 'File of the restatement';
COMMENT ON COLUMN procurement.award.position IS 'Record in the file';
COMMENT ON COLUMN procurement.award.row_position IS 'Row in the record';

CREATE TABLE procurement.award_supplier (
    award_key       text NOT NULL,
    supplier_number integer NOT NULL,
    published_name  text NOT NULL,
    published_neq   text NOT NULL,
    supplier_key    text NOT NULL,
    PRIMARY KEY (award_key, supplier_number)
);
COMMENT ON TABLE procurement.award_supplier IS 'One supplier of an award';
COMMENT ON COLUMN procurement.award_supplier.award_key IS 'Award';
COMMENT ON COLUMN procurement.award_supplier.supplier_number IS 'Order, from 1';
COMMENT ON COLUMN procurement.award_supplier.published_name IS 'Name as published, empty when missing';
COMMENT ON COLUMN procurement.award_supplier.published_neq IS 'NEQ as published, empty when missing';
COMMENT ON COLUMN procurement.award_supplier.supplier_key IS 'Canonical supplier';

CREATE TABLE procurement.contract (
    award_key       text NOT NULL,
    contract_number integer NOT NULL,
    contract_id     text,
    status          text,
    signed_date     date,
    start_date      date,
    end_date        date,
    contract_amount numeric(24,6),
    source_file_id  bigint NOT NULL,
    position        integer NOT NULL,
    PRIMARY KEY (award_key, contract_number)
);
COMMENT ON TABLE procurement.contract IS 'What an OCDS award became';
COMMENT ON COLUMN procurement.contract.award_key IS 'Award it belongs to';
COMMENT ON COLUMN procurement.contract.contract_number IS 'Order, from 1';
COMMENT ON COLUMN procurement.contract.contract_id IS 'OCDS contract id';
COMMENT ON COLUMN procurement.contract.status IS 'active or terminated';
COMMENT ON COLUMN procurement.contract.signed_date IS 'Signature, NULL when unknown';
COMMENT ON COLUMN procurement.contract.start_date IS 'Start, NULL when unknown';
COMMENT ON COLUMN procurement.contract.end_date IS 'End, NULL when unknown';
COMMENT ON COLUMN procurement.contract.contract_amount IS 'Value in force, or final when terminated; NULL when unknown or placeholder';
COMMENT ON COLUMN procurement.contract.source_file_id IS 'File';
COMMENT ON COLUMN procurement.contract.position IS 'Record in the file';

CREATE TABLE procurement.amendment (
    award_key        text NOT NULL,
    amendment_number integer NOT NULL,
    amendment_id     text,
    amendment_date   date,
    rationale        text,
    PRIMARY KEY (award_key, amendment_number)
);
COMMENT ON TABLE procurement.amendment IS 'A later change of a contract; it has no amount';
COMMENT ON COLUMN procurement.amendment.award_key IS 'Award';
COMMENT ON COLUMN procurement.amendment.amendment_number IS 'Order, from 1';
COMMENT ON COLUMN procurement.amendment.amendment_id IS 'OCDS amendment id';
COMMENT ON COLUMN procurement.amendment.amendment_date IS 'Date, NULL when unknown';
COMMENT ON COLUMN procurement.amendment.rationale IS 'Reason as published';

CREATE TABLE procurement.final (
    final_key         text PRIMARY KEY,
    seao_number       text NOT NULL,
    contractor_name   text,
    contractor_neq    text,
    supplier_key      text,
    contractor_number integer,
    fate              text NOT NULL,
    final_date        date,
    final_amount      numeric(24,6),
    lot_count         integer NOT NULL,
    stated_at         timestamptz,
    source_file_id    bigint NOT NULL,
    position          integer NOT NULL
);
COMMENT ON TABLE procurement.final IS 'One final amount after restatement: the newest file speaks for a notice and contractor';
COMMENT ON COLUMN procurement.final.final_key IS 'SEAO number and order';
COMMENT ON COLUMN procurement.final.seao_number IS 'Notice, loaded or not';
COMMENT ON COLUMN procurement.final.contractor_name IS 'Contractor as published, NULL in the older format';
COMMENT ON COLUMN procurement.final.contractor_neq IS 'NEQ as published';
COMMENT ON COLUMN procurement.final.supplier_key IS 'Canonical supplier, NULL when the row names none';
COMMENT ON COLUMN procurement.final.contractor_number IS 'Contractor of the notice it joins, NULL when it joins none';
COMMENT ON COLUMN procurement.final.fate IS 'joined, unmatched (no winner fits) or orphan (no loaded notice)';
COMMENT ON COLUMN procurement.final.final_date IS 'End of the contract, NULL when unknown';
COMMENT ON COLUMN procurement.final.final_amount IS 'Sum of the rows of the newest file; NULL when 0 or a placeholder';
COMMENT ON COLUMN procurement.final.lot_count IS 'Different rows added up';
COMMENT ON COLUMN procurement.final.stated_at IS 'End of the period of the file';
COMMENT ON COLUMN procurement.final.source_file_id IS 'File';
COMMENT ON COLUMN procurement.final.position IS 'First record in the file';

CREATE TABLE procurement.expense (
    expense_key       text PRIMARY KEY,
    seao_number       text NOT NULL,
    contractor_name   text,
    contractor_neq    text,
    supplier_key      text,
    contractor_number integer,
    award_key         text,
    fate              text NOT NULL,
    expense_date      date,
    expense_amount    numeric(24,6) NOT NULL,
    description       text,
    source_file_id    bigint NOT NULL,
    position          integer NOT NULL,
    row_position      integer NOT NULL
);
COMMENT ON TABLE procurement.expense IS 'One expense beyond a contract, counted once';
COMMENT ON COLUMN procurement.expense.expense_key IS 'SEAO number and order';
COMMENT ON COLUMN procurement.expense.seao_number IS 'Notice, loaded or not';
COMMENT ON COLUMN procurement.expense.contractor_name IS 'Contractor as published, NULL when not given';
COMMENT ON COLUMN procurement.expense.contractor_neq IS 'NEQ as published';
COMMENT ON COLUMN procurement.expense.supplier_key IS 'Canonical supplier, NULL when the row names none';
COMMENT ON COLUMN procurement.expense.contractor_number IS 'Contractor of the notice it joins, NULL when it joins none';
COMMENT ON COLUMN procurement.expense.award_key IS 'Award it joins directly (OCDS transaction), NULL otherwise';
COMMENT ON COLUMN procurement.expense.fate IS 'joined, unmatched (no winner fits) or orphan (no loaded notice)';
COMMENT ON COLUMN procurement.expense.expense_date IS 'Date of the expense, NULL when unknown';
COMMENT ON COLUMN procurement.expense.expense_amount IS 'Amount, may be negative';
COMMENT ON COLUMN procurement.expense.description IS 'Fullest text seen';
COMMENT ON COLUMN procurement.expense.source_file_id IS 'File';
COMMENT ON COLUMN procurement.expense.position IS 'Record in the file';
COMMENT ON COLUMN procurement.expense.row_position IS 'Row in the record';

CREATE TABLE procurement.award_value (
    award_key        text PRIMARY KEY,
    awarded_amount   numeric(24,6),
    options_amount   numeric(24,6),
    expense_amount   numeric(24,6),
    final_amount     numeric(24,6),
    final_origin     text,
    contract_amount  numeric(24,6),
    latest_amount    numeric(24,6),
    low_amount       numeric(24,6),
    central_amount   numeric(24,6),
    high_amount      numeric(24,6),
    reduction_amount numeric(24,6) NOT NULL,
    exclusion        text,
    flags            text[] NOT NULL
);
COMMENT ON TABLE procurement.award_value IS 'The money of an award by the rules of the method, in Canadian dollars; NULL is unknown';
COMMENT ON COLUMN procurement.award_value.award_key IS 'Award';
COMMENT ON COLUMN procurement.award_value.awarded_amount IS 'Awarded, suspect or not; NULL when 1 $ or less';
COMMENT ON COLUMN procurement.award_value.options_amount IS 'Total with options; NULL when 1 $ or less';
COMMENT ON COLUMN procurement.award_value.expense_amount IS 'Expenses that joined; NULL when none';
COMMENT ON COLUMN procurement.award_value.final_amount IS 'Final, NULL when unknown';
COMMENT ON COLUMN procurement.award_value.final_origin IS 'xml-final or terminated-contract, NULL when unknown';
COMMENT ON COLUMN procurement.award_value.contract_amount IS 'OCDS contract value in force, NULL when unknown';
COMMENT ON COLUMN procurement.award_value.latest_amount IS 'Final, else contract value, else awarded plus expenses; suspect figures set aside where sound ones remain';
COMMENT ON COLUMN procurement.award_value.low_amount IS 'Low value, NULL when unknown';
COMMENT ON COLUMN procurement.award_value.central_amount IS 'Central value, NULL when unknown';
COMMENT ON COLUMN procurement.award_value.high_amount IS 'High value, NULL when unknown';
COMMENT ON COLUMN procurement.award_value.reduction_amount IS 'What the shared ceiling takes off: ceiling minus central; 0 elsewhere';
COMMENT ON COLUMN procurement.award_value.exclusion IS 'withdrawn, unknown, suspect or group-purchase; NULL when included';
COMMENT ON COLUMN procurement.award_value.flags IS 'What a reader should know, ordered';

CREATE TABLE procurement.data_issue (
    kind           text NOT NULL,
    source_file_id bigint,
    position       integer,
    seao_number    text NOT NULL,
    field          text,
    value          text,
    detail         text
);
COMMENT ON TABLE procurement.data_issue IS 'A problem found while bringing records together';
COMMENT ON COLUMN procurement.data_issue.kind IS 'Kind of issue';
COMMENT ON COLUMN procurement.data_issue.source_file_id IS 'File, NULL when several';
COMMENT ON COLUMN procurement.data_issue.position IS 'Record in the file, NULL when several';
COMMENT ON COLUMN procurement.data_issue.seao_number IS 'Notice';
COMMENT ON COLUMN procurement.data_issue.field IS 'Field, NULL when the whole record is meant';
COMMENT ON COLUMN procurement.data_issue.value IS 'Published text or figure';
COMMENT ON COLUMN procurement.data_issue.detail IS 'What else helps';

-- Names are compared the same way everywhere: no case, accents, apostrophes or punctuation.
CREATE FUNCTION procurement.plain_text(published text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN btrim(regexp_replace(
        lower(regexp_replace(
            normalize(replace(replace(replace(published, 'œ', 'oe'), 'Œ', 'oe'), '&', ' et '), NFKD),
            '[\u0300-\u036f]', '', 'g')),
        '[^a-z0-9]+', ' ', 'g'));
COMMENT ON FUNCTION procurement.plain_text(text) IS 'Lower case, no accents, every run of other signs one blank';

-- Legal forms say nothing of who a firm is: they are removed until nothing more falls off.
CREATE FUNCTION procurement.normalized_name(published text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN coalesce(
        nullif(
            regexp_replace(
                regexp_replace(
                    procurement.plain_text(published),
                    '( (inc|incorporee|incorporated|ltee|ltd|limitee|limited|s e n c r l|sencrl|s e n c|senc|s e c|sec|s r l|srl|l l c|llc|l p|lp|ulc|enr|enrg|reg|cie|corp|corporation|co))+$', ''),
                '^((la|le|les) )?(societe )+', ''),
            ''),
        procurement.plain_text(published));
COMMENT ON FUNCTION procurement.normalized_name(text) IS 'Plain text of a name without its legal forms and a leading « Société »; the plain text where nothing would be left';

CREATE FUNCTION procurement.valid_neq(published text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (
        SELECT digits
        FROM (SELECT regexp_replace(published, '[^0-9]', '', 'g') AS digits) AS cleaned
        WHERE digits ~ '^(11|22|33|88)[0-9]{8}$'
          AND digits !~ '^[0-9]{2}([0-9])\1{7}$'
          AND strpos('01234567890123456789', right(digits, 8)) = 0
          AND strpos('98765432109876543210', right(digits, 8)) = 0);
COMMENT ON FUNCTION procurement.valid_neq(text) IS 'The NEQ where it is one: 10 digits, prefix 11, 22, 33 or 88, not repeated or sequential; NULL otherwise';

-- Equal parts to the cent; what does not divide goes to the first part, so that the parts always add up to the whole.
CREATE FUNCTION procurement.share_of(whole numeric, weight numeric, total_weight numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN round(whole * weight / total_weight, 2);
COMMENT ON FUNCTION procurement.share_of(numeric, numeric, numeric) IS 'A part of a sum in proportion to a weight, rounded to the cent';

CREATE INDEX award_number_idx ON procurement.award (seao_number);
CREATE INDEX award_supplier_key_idx ON procurement.award_supplier (supplier_key);
CREATE INDEX expense_number_idx ON procurement.expense (seao_number);
CREATE INDEX final_number_idx ON procurement.final (seao_number);
CREATE INDEX release_file_idx ON procurement.release (source_file_id, position);
