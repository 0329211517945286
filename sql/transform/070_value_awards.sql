-- The money of every award (method, section 3). Facts are kept apart; low, central and high are built from them here and nowhere else.

-- Valued anew are the awards of touched notices, and group purchases elsewhere that gain or lose their twin there.
INSERT INTO twin
SELECT supplier.supplier_key, award.published_awarded_amount, award.seao_number
FROM procurement.award
JOIN touched USING (seao_number)
JOIN procurement.award_supplier AS supplier USING (award_key)
WHERE award.published_awarded_amount > 1 AND supplier.supplier_key <> 'unnamed' AND NOT current_setting('vigie.whole')::boolean;
ANALYZE twin;

CREATE UNLOGGED TABLE valued_notice AS
SELECT seao_number FROM touched
UNION
SELECT award.seao_number
FROM procurement.notice
JOIN procurement.award USING (seao_number)
JOIN procurement.award_supplier AS supplier USING (award_key)
JOIN twin ON twin.supplier_key = supplier.supplier_key AND twin.awarded = award.published_awarded_amount
WHERE notice.method_key = 'group-purchase' AND NOT current_setting('vigie.whole')::boolean;
CREATE UNIQUE INDEX ON valued_notice (seao_number);
ANALYZE valued_notice;

CREATE UNLOGGED TABLE valued_award AS
SELECT award.* FROM procurement.award JOIN valued_notice USING (seao_number);
CREATE UNIQUE INDEX ON valued_award (award_key);
CREATE INDEX ON valued_award (seao_number);
ANALYZE valued_award;
DELETE FROM procurement.award_value USING valued_award WHERE valued_award.award_key = award_value.award_key;

-- When the contracts of those elsewhere were stated.
INSERT INTO contract_basis
SELECT DISTINCT ON (release.seao_number) release.seao_number, release.source_file_id, release.position, release.stated_at
FROM valued_notice
JOIN procurement.release USING (seao_number)
LEFT JOIN staging.ocds_release AS stated USING (source_file_id, position)
WHERE (stated.contract_count > 0 OR release.era = 'csv')
  AND NOT EXISTS (SELECT FROM touched WHERE touched.seao_number = valued_notice.seao_number)
ORDER BY release.seao_number, release.recency;

-- Every dollar figure that speaks of a contractor of a notice, so that one wrong figure can be told by the others.
CREATE UNLOGGED TABLE figure AS
SELECT seao_number, contractor_number, 'awarded' AS field, award_key AS fact_key, published_awarded_amount AS dollars
FROM valued_award AS award
WHERE published_awarded_amount > 1
UNION ALL
SELECT seao_number, contractor_number, 'options', award_key, published_options_amount
FROM valued_award AS award
WHERE published_options_amount > 1
UNION ALL
-- Units 0 and 1 are dollars in XML; in OCDS only 1 is. Other units are never dollars.
SELECT seao_number, contractor_number, 'submitted', award_key, submitted_value
FROM valued_award AS award
WHERE submitted_value > 1 AND coalesce(submitted_unit_code, '1') IN ('0', '1')
UNION ALL
SELECT award.seao_number, award.contractor_number, 'contract', contract.award_key, contract.contract_amount
FROM procurement.contract
JOIN valued_award AS award USING (award_key)
WHERE contract.contract_amount IS NOT NULL
UNION ALL
SELECT seao_number, contractor_number, 'final', final_key, final_amount
FROM procurement.final
JOIN valued_notice USING (seao_number)
WHERE fate = 'joined' AND final_amount IS NOT NULL
UNION ALL
SELECT seao_number, contractor_number, 'expense', expense_key, expense_amount
FROM procurement.expense
JOIN valued_notice USING (seao_number)
WHERE fate = 'joined';
ANALYZE figure;

-- A figure is suspect when it is an identifier typed as dollars, when nothing else of the award is within a hundredth of it,
-- or when a curated correction says so.
CREATE UNLOGGED TABLE suspect_figure AS
WITH ranked AS (
    SELECT
        figure.*,
        row_number() OVER largest AS size_rank,
        lead(dollars) OVER largest AS next_dollars
    FROM figure
    WINDOW largest AS (PARTITION BY seao_number, contractor_number ORDER BY dollars DESC, field COLLATE "C", fact_key COLLATE "C")
), identifier AS (
    SELECT DISTINCT award.seao_number, award.contractor_number, number::numeric AS number
    FROM valued_award AS award
    JOIN procurement.notice USING (seao_number)
    JOIN procurement.award_supplier USING (award_key)
    CROSS JOIN LATERAL unnest(ARRAY[
        award.seao_number, notice.reference_number, regexp_replace(award_supplier.published_neq, '[^0-9]', '', 'g')]) AS number
    WHERE number ~ '^[0-9]{6,15}$'
)
SELECT DISTINCT ON (field, fact_key) field, fact_key, seao_number, contractor_number, dollars, kind
FROM (
    SELECT figure.field, figure.fact_key, seao_number, contractor_number, figure.dollars, 'amount-is-identifier' AS kind
    FROM figure
    JOIN identifier USING (seao_number, contractor_number)
    WHERE figure.dollars = identifier.number AND figure.dollars >= 100000
    UNION ALL
    SELECT field, fact_key, seao_number, contractor_number, dollars, 'implausible-amount'
    FROM ranked
    WHERE size_rank = 1 AND dollars > 500000000 AND dollars > 100 * next_dollars
    UNION ALL
    SELECT figure.field, figure.fact_key, figure.seao_number, figure.contractor_number, figure.dollars, 'corrected-amount'
    FROM figure
    JOIN source.correction
        ON correction.seao_number = figure.seao_number AND correction.field = figure.field
        AND correction.published_value = figure.dollars
    WHERE correction.supplier_neq IS NULL OR EXISTS (
        SELECT
        FROM valued_award AS award
        JOIN procurement.award_supplier USING (award_key)
        WHERE award.seao_number = figure.seao_number AND award.contractor_number = figure.contractor_number
          AND award_supplier.published_neq = correction.supplier_neq)
) AS found
WHERE field IN ('awarded', 'options', 'final', 'expense')
ORDER BY field, fact_key, kind;
CREATE INDEX ON suspect_figure (fact_key);
ANALYZE suspect_figure;

-- A contractor with several awards in the notice shares his final and his expenses in proportion to the awarded amounts,
-- equally where one of them is unknown; parts are rounded to the cent and the remainder goes to the first.
CREATE UNLOGGED TABLE weighted_award AS
SELECT
    award_key, seao_number, contractor_number, award_number,
    CASE WHEN is_known THEN published_awarded_amount ELSE 1 END AS weight,
    sum(CASE WHEN is_known THEN published_awarded_amount ELSE 1 END) OVER contractor AS total_weight,
    row_number() OVER (PARTITION BY seao_number, contractor_number ORDER BY award_number) AS part_number,
    count(*) OVER contractor AS part_count
FROM (
    SELECT award.*, bool_and(coalesce(published_awarded_amount > 1, false)) OVER (PARTITION BY seao_number, contractor_number) AS is_known
    FROM valued_award AS award
) AS award
WINDOW contractor AS (PARTITION BY seao_number, contractor_number);
CREATE INDEX ON weighted_award (seao_number, contractor_number);
ANALYZE weighted_award;

CREATE UNLOGGED TABLE shared_fact AS
WITH fact AS (
    SELECT
        final.seao_number, final.contractor_number, 'final' AS field, suspect.fact_key IS NOT NULL AS is_suspect,
        max(final.final_amount) AS dollars, max(final.stated_at) AS stated_at
    FROM procurement.final
    JOIN valued_notice USING (seao_number)
    LEFT JOIN suspect_figure AS suspect ON suspect.field = 'final' AND suspect.fact_key = final.final_key
    WHERE final.fate = 'joined'
    GROUP BY 1, 2, 3, 4
    UNION ALL
    SELECT expense.seao_number, expense.contractor_number, 'expense', suspect.fact_key IS NOT NULL, sum(expense.expense_amount), NULL
    FROM procurement.expense
    JOIN valued_notice USING (seao_number)
    LEFT JOIN suspect_figure AS suspect ON suspect.field = 'expense' AND suspect.fact_key = expense.expense_key
    WHERE expense.fate = 'joined' AND expense.award_key IS NULL
    GROUP BY 1, 2, 3, 4
), part AS (
    SELECT
        award.award_key, fact.field, fact.is_suspect, fact.stated_at, award.part_number, award.part_count, fact.dollars AS whole,
        CASE WHEN award.part_count = 1 THEN fact.dollars
            ELSE procurement.share_of(fact.dollars, award.weight, award.total_weight) END AS dollars,
        fact.seao_number, fact.contractor_number
    FROM fact
    JOIN weighted_award AS award USING (seao_number, contractor_number)
)
SELECT
    award_key, field, is_suspect, stated_at, part_count,
    dollars + CASE WHEN part_number = 1
        THEN whole - sum(dollars) OVER (PARTITION BY seao_number, contractor_number, field, is_suspect) ELSE 0 END AS dollars
FROM part;
CREATE INDEX ON shared_fact (award_key);
ANALYZE shared_fact;

-- What is known of each award, the suspect figures apart.
CREATE UNLOGGED TABLE award_fact AS
WITH xml_final AS (
    SELECT
        award_key,
        max(dollars) FILTER (WHERE NOT is_suspect) AS sound,
        max(dollars) FILTER (WHERE is_suspect) AS suspect,
        max(stated_at) AS stated_at,
        max(part_count) AS part_count
    FROM shared_fact
    WHERE field = 'final'
    GROUP BY award_key
), spent AS (
    SELECT
        award_key,
        sum(dollars) FILTER (WHERE NOT is_suspect) AS sound,
        sum(dollars) FILTER (WHERE is_suspect) AS suspect,
        max(part_count) AS part_count
    FROM (
        SELECT award_key, dollars, is_suspect, part_count FROM shared_fact WHERE field = 'expense'
        UNION ALL
        SELECT expense.award_key, expense.expense_amount, suspect.fact_key IS NOT NULL, 1
        FROM procurement.expense
        JOIN valued_notice USING (seao_number)
        LEFT JOIN suspect_figure AS suspect ON suspect.field = 'expense' AND suspect.fact_key = expense.expense_key
        WHERE expense.fate = 'joined' AND expense.award_key IS NOT NULL
    ) AS part
    GROUP BY award_key
), held AS (
    SELECT
        contract.award_key,
        sum(contract.contract_amount) AS dollars,
        bool_and(contract.status IS NOT DISTINCT FROM 'terminated') AS is_terminated,
        max(basis.stated_at) AS stated_at
    FROM procurement.contract
    JOIN valued_award AS award USING (award_key)
    JOIN contract_basis AS basis ON basis.seao_number = award.seao_number
    GROUP BY contract.award_key
), told AS (
    SELECT
        award.award_key, award.seao_number, award.award_number, award.contractor_number, award.is_active, award.is_repeated,
        award.is_bucket_fallback, award.submitted_value, award.submitted_unit_code, award.currency,
        award.published_awarded_amount,
        CASE WHEN award.published_awarded_amount > 1 THEN award.published_awarded_amount END AS awarded,
        awarded_suspect.fact_key IS NOT NULL AS is_awarded_suspect,
        CASE WHEN award.published_options_amount > 1 THEN award.published_options_amount END AS options,
        options_suspect.fact_key IS NOT NULL AS is_options_suspect,
        spent.sound AS expense, spent.suspect AS suspect_expense, coalesce(spent.part_count, 1) > 1 AS is_expense_shared,
        held.dollars AS contract,
        -- The newest of the XML final and the value of a terminated contract.
        held.is_terminated AND held.dollars IS NOT NULL
            AND (xml_final.award_key IS NULL OR coalesce(held.stated_at > xml_final.stated_at, true)) AS is_final_from_contract,
        held.is_terminated,
        xml_final.sound AS xml_final, xml_final.suspect AS suspect_final, coalesce(xml_final.part_count, 1) > 1 AS is_final_shared
    FROM valued_award AS award
    LEFT JOIN suspect_figure AS awarded_suspect ON awarded_suspect.field = 'awarded' AND awarded_suspect.fact_key = award.award_key
    LEFT JOIN suspect_figure AS options_suspect ON options_suspect.field = 'options' AND options_suspect.fact_key = award.award_key
    LEFT JOIN xml_final USING (award_key)
    LEFT JOIN spent USING (award_key)
    LEFT JOIN held USING (award_key)
)
SELECT
    told.*,
    CASE WHEN is_awarded_suspect THEN NULL ELSE awarded END AS sound_awarded,
    CASE WHEN is_options_suspect THEN NULL ELSE options END AS sound_options,
    CASE WHEN is_final_from_contract THEN contract ELSE xml_final END AS final,
    CASE WHEN is_final_from_contract THEN 'terminated-contract' WHEN coalesce(xml_final, suspect_final) IS NOT NULL THEN 'xml-final' END AS final_origin
FROM told;
CREATE UNIQUE INDEX ON award_fact (award_key);
ANALYZE award_fact;

-- Awards of one notice to different contractors with the same awarded amount share one ceiling.
CREATE UNLOGGED TABLE ceiling_award AS
WITH ceiling AS (
    SELECT
        seao_number, sound_awarded, count(*) AS award_count,
        count(*) FILTER (WHERE final IS NULL) AS open_count,
        coalesce(sum(final), 0) AS known_finals
    FROM award_fact
    WHERE is_active AND sound_awarded IS NOT NULL
    GROUP BY seao_number, sound_awarded
    HAVING count(DISTINCT contractor_number) > 1
), part AS (
    SELECT
        fact.award_key, fact.seao_number, fact.sound_awarded AS ceiling_amount, fact.final,
        row_number() OVER (PARTITION BY fact.seao_number, fact.sound_awarded ORDER BY fact.award_number) AS part_number,
        procurement.share_of(fact.sound_awarded, 1, ceiling.award_count) AS equal_part,
        ceiling.award_count,
        CASE WHEN fact.final IS NULL THEN row_number() OVER (
            PARTITION BY fact.seao_number, fact.sound_awarded, fact.final IS NULL ORDER BY fact.award_number) END AS open_number,
        CASE WHEN fact.final IS NULL
            THEN procurement.share_of(greatest(0, fact.sound_awarded - ceiling.known_finals), 1, ceiling.open_count) END AS open_part,
        greatest(0, fact.sound_awarded - ceiling.known_finals) AS open_whole,
        ceiling.open_count
    FROM award_fact AS fact
    JOIN ceiling USING (seao_number, sound_awarded)
    WHERE fact.is_active
), settled AS (
    SELECT
        award_key, ceiling_amount, final,
        coalesce(final, open_part + CASE WHEN open_number = 1 THEN open_whole - open_part * open_count ELSE 0 END) AS central,
        equal_part + CASE WHEN part_number = 1 THEN ceiling_amount - equal_part * award_count ELSE 0 END AS equal_part
    FROM part
)
SELECT award_key, ceiling_amount, central, least(central, equal_part) AS low, greatest(ceiling_amount, final) AS high
FROM settled;
CREATE UNIQUE INDEX ON ceiling_award (award_key);
ANALYZE ceiling_award;

-- A group purchase counts once: where the notice says it stands for a group and another notice holds the same supplier and dollars.
CREATE UNLOGGED TABLE group_purchase AS
SELECT DISTINCT fact.award_key
FROM award_fact AS fact
JOIN procurement.notice USING (seao_number)
JOIN procurement.award_supplier AS supplier USING (award_key)
WHERE EXISTS (SELECT FROM source.group_purchase AS curated WHERE curated.seao_number = fact.seao_number)
   OR (notice.method_key = 'group-purchase' AND EXISTS (
        SELECT
        FROM procurement.award AS other
        JOIN procurement.award_supplier AS other_supplier USING (award_key)
        JOIN procurement.notice AS other_notice ON other_notice.seao_number = other.seao_number
        WHERE other.published_awarded_amount = fact.awarded
          -- Another source restates notices: that is no second purchase.
          AND other_notice.source_key = notice.source_key
          AND other.seao_number <> fact.seao_number
          AND other_supplier.supplier_key = supplier.supplier_key
          AND other_supplier.supplier_key <> 'unnamed'));

INSERT INTO procurement.award_value
WITH latest AS (
    SELECT
        fact.*,
        coalesce(final, contract, sound_awarded + coalesce(expense, 0)) AS sound_latest,
        coalesce(final, suspect_final, contract, awarded + coalesce(expense, 0) + coalesce(suspect_expense, 0)) AS any_latest
    FROM award_fact AS fact
), based AS (
    SELECT
        latest.*,
        sound_latest IS NULL AND any_latest IS NOT NULL AS is_suspect,
        coalesce(sound_latest, any_latest) AS central,
        least(CASE WHEN sound_latest IS NULL THEN awarded ELSE sound_awarded END, coalesce(sound_latest, any_latest)) AS low,
        greatest(sound_awarded, sound_awarded + expense, coalesce(sound_latest, any_latest)) AS high_base,
        CASE WHEN final IS NULL THEN sound_options END AS open_options
    FROM latest
), optioned AS (
    -- Options are told once per notice and supplier: what they add beyond the awards goes to the first of them.
    SELECT
        based.*,
        CASE WHEN open_options IS NOT NULL AND central IS NOT NULL THEN row_number() OVER optioned_awards END AS option_number,
        max(open_options) OVER optioned_awards_all AS most_options,
        sum(high_base) OVER optioned_awards_all AS base_sum
    FROM based
    WINDOW
        optioned_awards AS (
            PARTITION BY seao_number, contractor_number, open_options IS NOT NULL AND central IS NOT NULL ORDER BY award_number),
        optioned_awards_all AS (PARTITION BY seao_number, contractor_number, open_options IS NOT NULL AND central IS NOT NULL)
), valued AS (
    SELECT
        optioned.*,
        ceiling.award_key IS NOT NULL AND NOT is_suspect AS is_ceiling,
        ceiling.ceiling_amount,
        CASE WHEN ceiling.award_key IS NOT NULL AND NOT is_suspect THEN ceiling.low ELSE optioned.low END AS low_amount,
        CASE WHEN ceiling.award_key IS NOT NULL AND NOT is_suspect THEN ceiling.central ELSE optioned.central END AS central_amount,
        CASE
            WHEN optioned.central IS NULL THEN NULL
            WHEN ceiling.award_key IS NOT NULL AND NOT is_suspect THEN ceiling.high
            ELSE high_base + CASE WHEN option_number = 1 THEN greatest(0, most_options - base_sum) ELSE 0 END
        END AS high_sound
    FROM optioned
    LEFT JOIN ceiling_award AS ceiling USING (award_key)
)
SELECT
    award_key,
    awarded,
    options,
    nullif(coalesce(expense, 0) + coalesce(suspect_expense, 0), 0),
    coalesce(final, suspect_final),
    final_origin,
    contract,
    coalesce(sound_latest, any_latest),
    low_amount,
    central_amount,
    -- A suspect figure stays in high, so that the range shows what it is worth.
    CASE WHEN central_amount IS NOT NULL THEN greatest(
        high_sound,
        CASE WHEN is_awarded_suspect THEN awarded END,
        suspect_final,
        CASE WHEN is_options_suspect AND final IS NULL THEN options END,
        sound_awarded + coalesce(expense, 0) + suspect_expense) END,
    CASE WHEN is_ceiling AND is_active AND group_purchase.award_key IS NULL THEN ceiling_amount - central_amount ELSE 0 END,
    CASE
        WHEN NOT is_active THEN 'withdrawn'
        WHEN central_amount IS NULL THEN 'unknown'
        WHEN is_suspect THEN 'suspect'
        WHEN group_purchase.award_key IS NOT NULL THEN 'group-purchase'
    END,
    array_remove(ARRAY[
        CASE WHEN is_bucket_fallback THEN 'bucket-fallback' END,
        CASE WHEN (SELECT count(*) FROM procurement.award_supplier AS supplier WHERE supplier.award_key = valued.award_key) > 1
            THEN 'consortium' END,
        CASE WHEN currency <> 'CAD' THEN 'currency-not-cad' END,
        CASE WHEN is_expense_shared THEN 'expense-shared' END,
        CASE WHEN is_final_shared AND NOT is_final_from_contract THEN 'final-shared' END,
        CASE WHEN notice.method_key = 'group-purchase' OR group_purchase.award_key IS NOT NULL THEN 'group-purchase' END,
        CASE WHEN published_awarded_amount > 0 AND published_awarded_amount <= 1 THEN 'placeholder' END,
        CASE WHEN is_repeated THEN 'repeated-row' END,
        CASE WHEN is_ceiling THEN 'shared-ceiling' END,
        CASE WHEN is_awarded_suspect THEN 'suspect-awarded' END,
        CASE WHEN suspect_expense IS NOT NULL THEN 'suspect-expense' END,
        CASE WHEN suspect_final IS NOT NULL THEN 'suspect-final' END,
        CASE WHEN is_options_suspect THEN 'suspect-options' END,
        CASE WHEN submitted_value IS NOT NULL AND submitted_unit_code NOT IN ('0', '1') THEN 'unit-not-dollars' END
    ], NULL)
FROM valued
JOIN procurement.notice USING (seao_number)
LEFT JOIN group_purchase USING (award_key);
CALL describe('procurement.award_value');
