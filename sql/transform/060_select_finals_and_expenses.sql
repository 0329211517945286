-- Finals and expenses: which row speaks, and which award it joins (method, section 2, rules 4, 5 and 7).
-- A row joins the contractor of the notice by equal NEQ, by equal name where one side has no NEQ, and, when it names nobody,
-- only where the notice has one contractor. What joins none is unmatched; what has no loaded notice is an orphan.
CREATE UNLOGGED TABLE contractor AS
SELECT DISTINCT award.seao_number, award.contractor_number, supplier_name.neq, supplier_name.normalized_name
FROM procurement.award
JOIN touched USING (seao_number)
JOIN procurement.award_supplier USING (award_key)
JOIN procurement.supplier_name USING (published_name, published_neq);
CREATE INDEX ON contractor (seao_number);
ANALYZE contractor;

CREATE UNLOGGED TABLE lone_contractor AS
SELECT seao_number, min(contractor_number) AS contractor_number
FROM contractor
GROUP BY seao_number
HAVING count(DISTINCT contractor_number) = 1;
CREATE UNIQUE INDEX ON lone_contractor (seao_number);
ANALYZE lone_contractor;

-- Every way a row of finals or expenses names a contractor, joined once.
CREATE UNLOGGED TABLE fact_party AS
WITH mentioned AS (
    SELECT touched.seao_number, coalesce(nomcontractant, '') AS published_name, coalesce(neqcontractant, '') AS published_neq
    FROM touched
    JOIN staging.xml_contract ON xml_contract.numeroseao = touched.seao_number
    UNION
    SELECT touched.seao_number, coalesce(expense.nomcontractant, ''), coalesce(expense.neqcontractant, '')
    FROM touched
    JOIN staging.xml_expense_list AS list ON list.numeroseao = touched.seao_number
    JOIN staging.xml_expense AS expense USING (source_file_id, position)
), named AS (
    SELECT mentioned.*, supplier_name.neq, supplier_name.normalized_name, supplier_name.supplier_key
    FROM mentioned
    JOIN procurement.supplier_name USING (published_name, published_neq)
)
SELECT
    named.seao_number,
    named.published_name,
    named.published_neq,
    nullif(named.supplier_key, 'unnamed') AS supplier_key,
    coalesce(by_neq.contractor_number, by_name.contractor_number, alone.contractor_number) AS contractor_number,
    CASE
        WHEN coalesce(by_neq.contractor_number, by_name.contractor_number, alone.contractor_number) IS NOT NULL THEN 'joined'
        WHEN EXISTS (SELECT FROM procurement.notice WHERE notice.seao_number = named.seao_number) THEN 'unmatched'
        ELSE 'orphan'
    END AS fate,
    -- Rows that speak of the same contractor of the same notice, whether or not he is loaded.
    CASE
        WHEN coalesce(by_neq.contractor_number, by_name.contractor_number, alone.contractor_number) IS NOT NULL
            THEN 'winner:' || coalesce(by_neq.contractor_number, by_name.contractor_number, alone.contractor_number)
        WHEN named.neq IS NOT NULL THEN 'neq:' || named.neq
        ELSE 'name:' || named.normalized_name
    END AS party_key
FROM named
LEFT JOIN LATERAL (
    SELECT min(contractor.contractor_number) AS contractor_number
    FROM contractor
    WHERE contractor.seao_number = named.seao_number AND contractor.neq = named.neq
) AS by_neq ON true
LEFT JOIN LATERAL (
    SELECT min(contractor.contractor_number) AS contractor_number
    FROM contractor
    WHERE contractor.seao_number = named.seao_number AND contractor.normalized_name = named.normalized_name
      AND named.normalized_name <> '' AND (contractor.neq IS NULL OR named.neq IS NULL)
) AS by_name ON true
LEFT JOIN lone_contractor AS alone
    ON alone.seao_number = named.seao_number AND named.normalized_name = '' AND named.neq IS NULL;
CREATE UNIQUE INDEX ON fact_party (seao_number, published_name, published_neq);
ANALYZE fact_party;

-- A final is a state: the newest file that speaks of a notice and contractor replaces the older ones.
-- Equal rows of one file are one fact, different ones are lots and add up; 0 or a placeholder makes it unknown.
INSERT INTO procurement.final
WITH stated AS (
    SELECT
        contract.numeroseao AS seao_number, party.party_key, party.contractor_number, party.fate, party.supplier_key,
        contract.nomcontractant, contract.neqcontractant, contract.datefinale, contract.datepublicationfinale, contract.montantfinal,
        contract.source_file_id, contract.position, file_rank.stated_at, file_rank.rank
    FROM touched
    JOIN staging.xml_contract AS contract ON contract.numeroseao = touched.seao_number
    JOIN file_rank USING (source_file_id)
    JOIN fact_party AS party
        ON party.seao_number = contract.numeroseao
        AND party.published_name = coalesce(contract.nomcontractant, '')
        AND party.published_neq = coalesce(contract.neqcontractant, '')
), newest AS (
    SELECT *
    FROM (SELECT stated.*, max(rank) OVER (PARTITION BY seao_number, party_key) AS newest_rank FROM stated) AS ranked
    WHERE rank = newest_rank
), lot AS (
    SELECT DISTINCT ON (seao_number, party_key, nomcontractant, neqcontractant, datefinale, datepublicationfinale, montantfinal) *
    FROM newest
    ORDER BY seao_number, party_key, nomcontractant, neqcontractant, datefinale, datepublicationfinale, montantfinal, position
), summed AS (
    SELECT
        seao_number, party_key, contractor_number, fate,
        (array_agg(nomcontractant ORDER BY position))[1] AS contractor_name,
        (array_agg(neqcontractant ORDER BY position))[1] AS contractor_neq,
        (array_agg(supplier_key ORDER BY position))[1] AS supplier_key,
        max(datefinale) AS final_date,
        sum(montantfinal) FILTER (WHERE montantfinal > 1) AS final_amount,
        count(*) AS lot_count,
        max(stated_at) AS stated_at,
        min(source_file_id) AS source_file_id,
        min(position) AS position
    FROM lot
    GROUP BY seao_number, party_key, contractor_number, fate
)
SELECT
    seao_number || '-f' || row_number() OVER (PARTITION BY seao_number ORDER BY party_key COLLATE "C"),
    seao_number, contractor_name, contractor_neq, supplier_key, contractor_number, fate, final_date, final_amount, lot_count,
    stated_at, source_file_id, position
FROM summed;
CALL describe('procurement.final');

-- An expense is a notice, a date, dollars and, where given, a contractor; equal ones count once. A plain file adds to the list,
-- a revision replaces it, and an empty revision withdraws it whole.
CREATE UNLOGGED TABLE last_expense_revision AS
SELECT touched.seao_number, max(file_rank.rank) AS rank
FROM touched
JOIN staging.xml_expense_list AS list ON list.numeroseao = touched.seao_number
JOIN file_rank USING (source_file_id)
WHERE file_rank.is_revision
GROUP BY touched.seao_number;
CREATE UNIQUE INDEX ON last_expense_revision (seao_number);
ANALYZE last_expense_revision;

-- The contracts that speak: those of the newest OCDS release of the notice that has any.
CREATE UNLOGGED TABLE contract_basis AS
SELECT DISTINCT ON (release.seao_number) release.seao_number, release.source_file_id, release.position, release.stated_at
FROM procurement.release
JOIN touched USING (seao_number)
JOIN staging.ocds_release AS stated USING (source_file_id, position)
WHERE stated.contract_count > 0
ORDER BY release.seao_number, release.recency;
ANALYZE contract_basis;

-- An OCDS contract belongs to the award it names; where awards come from a newer XML restatement, to the award of the same contractor.
CREATE UNLOGGED TABLE stated_contract AS
SELECT
    basis.seao_number, basis.stated_at, contract.*,
    coalesce(
        named.award_key,
        (SELECT min(award.award_key COLLATE "C")
         FROM procurement.award
         JOIN procurement.award_supplier USING (award_key)
         JOIN procurement.supplier_name USING (published_name, published_neq)
         WHERE award.seao_number = basis.seao_number AND award.ocds_award_id IS NULL
           AND (supplier_name.neq = holder.neq
             OR (supplier_name.normalized_name = holder.normalized_name AND (supplier_name.neq IS NULL OR holder.neq IS NULL))))
    ) AS award_key
FROM contract_basis AS basis
JOIN staging.ocds_contract AS contract USING (source_file_id, position)
LEFT JOIN procurement.award AS named
    ON named.seao_number = basis.seao_number AND named.ocds_award_id = coalesce(contract.award_id, contract.contract_id)
    AND named.award_key = basis.seao_number || '-' || named.ocds_award_id
LEFT JOIN LATERAL (
    SELECT
        procurement.valid_neq(substring(supplier.supplier_id FROM '^FO-([0-9]{10})$')) AS neq,
        procurement.normalized_name(supplier.name) AS normalized_name
    FROM staging.ocds_award AS award
    JOIN staging.ocds_award_supplier AS supplier USING (source_file_id, position, award_position)
    WHERE award.source_file_id = basis.source_file_id AND award.position = basis.position
      AND award.award_id = coalesce(contract.award_id, contract.contract_id)
    ORDER BY award.award_position, supplier.supplier_position
    LIMIT 1
) AS holder ON named.award_key IS NULL;
ANALYZE stated_contract;

INSERT INTO procurement.contract
SELECT
    award_key, row_number() OVER (PARTITION BY award_key ORDER BY contract_position), contract_id, status, date_signed, start_date, end_date,
    CASE WHEN amount > 1 THEN amount END, source_file_id, position
FROM stated_contract
WHERE award_key IS NOT NULL;
CALL describe('procurement.contract');

INSERT INTO procurement.amendment
SELECT
    award_key,
    row_number() OVER (PARTITION BY award_key ORDER BY amendment_date NULLS LAST, contract_position, amendment_position),
    amendment_id, amendment_date, rationale
FROM stated_contract
JOIN staging.ocds_amendment AS amendment USING (source_file_id, position, contract_position)
WHERE award_key IS NOT NULL;

INSERT INTO procurement.expense
WITH stated AS (
    SELECT
        list.numeroseao AS seao_number, expense.datedepense AS expense_date, expense.montantdepense AS expense_amount,
        expense.description, expense.nomcontractant AS contractor_name, expense.neqcontractant AS contractor_neq,
        party.party_key, party.supplier_key, party.contractor_number, party.fate,
        party.published_name = '' AND party.published_neq = '' AS is_anonymous,
        NULL::text AS award_key,
        expense.source_file_id, expense.position, expense.expense_position AS row_position, file_rank.rank
    FROM touched
    JOIN staging.xml_expense_list AS list ON list.numeroseao = touched.seao_number
    JOIN staging.xml_expense AS expense USING (source_file_id, position)
    JOIN file_rank USING (source_file_id)
    JOIN fact_party AS party
        ON party.seao_number = list.numeroseao
        AND party.published_name = coalesce(expense.nomcontractant, '')
        AND party.published_neq = coalesce(expense.neqcontractant, '')
    LEFT JOIN last_expense_revision AS revision ON revision.seao_number = list.numeroseao
    WHERE expense.montantdepense <> 0
      AND (revision.rank IS NULL OR file_rank.rank >= revision.rank)
    UNION ALL
    SELECT
        contract.seao_number, transaction.transaction_date, transaction.amount, transaction.source,
        award.supplier_label, NULL,
        CASE WHEN award.award_key IS NULL THEN 'contract:' || coalesce(contract.contract_id, '') ELSE 'winner:' || award.contractor_number END,
        supplier.supplier_key, award.contractor_number,
        CASE WHEN award.award_key IS NULL THEN 'unmatched' ELSE 'joined' END,
        false, award.award_key,
        transaction.source_file_id, transaction.position, transaction.transaction_position, 0
    FROM stated_contract AS contract
    JOIN staging.ocds_transaction AS transaction USING (source_file_id, position, contract_position)
    LEFT JOIN procurement.award USING (award_key)
    LEFT JOIN procurement.award_supplier AS supplier ON supplier.award_key = award.award_key AND supplier.supplier_number = 1
    WHERE transaction.amount <> 0
), distinct_expense AS (
    -- One row per fact; the fullest text is kept, and the earliest statement is its source.
    SELECT DISTINCT ON (seao_number, expense_date, expense_amount, party_key)
        stated.*,
        first_value(description) OVER (
            PARTITION BY seao_number, expense_date, expense_amount, party_key
            ORDER BY length(description) DESC NULLS LAST, description COLLATE "C") AS fullest_description,
        max(award_key COLLATE "C") OVER (PARTITION BY seao_number, expense_date, expense_amount, party_key) AS known_award_key,
        bool_or(NOT is_anonymous) OVER (PARTITION BY seao_number, expense_date, expense_amount) AS is_named_elsewhere
    FROM stated
    ORDER BY seao_number, expense_date, expense_amount, party_key, rank, position, row_position
)
SELECT
    seao_number || '-e' || row_number() OVER (
        PARTITION BY seao_number ORDER BY expense_date NULLS LAST, expense_amount, party_key COLLATE "C"),
    seao_number, contractor_name, contractor_neq, supplier_key, contractor_number, known_award_key, fate,
    expense_date, expense_amount, fullest_description, source_file_id, position, row_position
FROM distinct_expense
-- The same date and dollars without a contractor and with one are one expense, told twice.
WHERE NOT (party_key = 'name:' AND is_named_elsewhere);
CALL describe('procurement.expense');
