-- What is odd once the records stand together: counted and shown, never silently repaired.
DELETE FROM procurement.data_issue USING valued_notice AS gone WHERE gone.seao_number = data_issue.seao_number;
DELETE FROM procurement.data_issue USING restating AS gone
WHERE gone.seao_number = data_issue.seao_number AND data_issue.kind = 'cross-source-duplicate';

INSERT INTO procurement.data_issue
SELECT kind, source_file_id, position, seao_number, field, value, detail
FROM (
    SELECT
        suspect.kind, award.source_file_id, award.position, suspect.seao_number, suspect.field,
        trim_scale(suspect.dollars)::text, suspect.fact_key
    FROM suspect_figure AS suspect
    JOIN LATERAL (
        SELECT source_file_id, position FROM valued_award AS award
        WHERE award.seao_number = suspect.seao_number AND award.contractor_number = suspect.contractor_number
        ORDER BY award_number
        LIMIT 1
    ) AS award ON true
    UNION ALL
    SELECT 'duplicate-bid', release.source_file_id, release.position, bid.seao_number, 'fournisseur', bid.published_name, bid.bid_number::text
    FROM procurement.bid
    JOIN valued_notice USING (seao_number)
    JOIN procurement.release ON release.seao_number = bid.seao_number AND release.is_bid_basis
    WHERE bid.is_repeated
    UNION ALL
    SELECT 'fake-neq', release.source_file_id, release.position, bid.seao_number, 'neq', bid.published_neq, bid.published_name
    FROM procurement.bid
    JOIN valued_notice USING (seao_number)
    JOIN procurement.release ON release.seao_number = bid.seao_number AND release.is_bid_basis
    WHERE bid.published_neq IS NOT NULL AND procurement.valid_neq(bid.published_neq) IS NULL
    UNION ALL
    SELECT
        'misplaced-award-date', award.source_file_id, award.position, award.seao_number, 'dateadjudication',
        award.award_date::text, award.award_key
    FROM valued_award AS award
    WHERE award.is_bucket_fallback
    UNION ALL
    SELECT 'currency-not-cad', award.source_file_id, award.position, award.seao_number, 'currency', award.currency, award.award_key
    FROM valued_award AS award
    WHERE award.currency <> 'CAD'
    UNION ALL
    SELECT
        'unmatched-final', final.source_file_id, final.position, final.seao_number, 'montantfinal',
        trim_scale(final.final_amount)::text, final.contractor_name
    FROM procurement.final
    JOIN valued_notice USING (seao_number)
    WHERE final.fate = 'unmatched'
    UNION ALL
    SELECT
        'unmatched-expense', expense.source_file_id, expense.position, expense.seao_number, 'montantdepense',
        trim_scale(expense.expense_amount)::text, expense.contractor_name
    FROM procurement.expense
    JOIN valued_notice USING (seao_number)
    WHERE expense.fate = 'unmatched'
    UNION ALL
    SELECT
        'group-purchase-double', award.source_file_id, award.position, award.seao_number, 'montantcontrat',
        trim_scale(award.published_awarded_amount)::text, award.award_key
    FROM valued_award AS award
    JOIN procurement.award_value USING (award_key)
    WHERE award_value.exclusion = 'group-purchase'
    UNION ALL
    -- The newest restatement takes back the winners that an older one named.
    SELECT 'award-withdrawn', basis.source_file_id, basis.position, basis.seao_number, 'adjudicataire', NULL, older.award_count || ' award(s)'
    FROM procurement.release AS basis
    JOIN valued_notice USING (seao_number)
    JOIN LATERAL (
        SELECT award_count FROM procurement.release AS previous
        WHERE previous.seao_number = basis.seao_number AND previous.recency > basis.recency AND previous.award_count > 0
        ORDER BY previous.recency
        LIMIT 1
    ) AS older ON true
    WHERE basis.is_award_basis AND basis.award_count = 0
    UNION ALL
    SELECT 'unknown-method', release.source_file_id, release.position, notice.seao_number, 'type', coalesce(notice.method_label, notice.method_code), NULL
    FROM procurement.notice
    JOIN valued_notice USING (seao_number)
    JOIN procurement.release ON release.seao_number = notice.seao_number AND release.is_notice_basis
    WHERE notice.method_key IS NULL AND notice.source_key = 'seao'
    UNION ALL
    SELECT
        'restated-record', older.source_file_id, older.position, older.notice_number, 'line ' || older.line, older.record_key,
        'stated again by line ' || newest.line
    FROM declared_record AS older
    JOIN valued_notice ON valued_notice.seao_number = older.notice_number
    JOIN declared_record AS newest ON newest.source_key = older.source_key AND newest.record_key = older.record_key AND newest.recency = 1
    WHERE older.recency > 1
    UNION ALL
    SELECT
        'cross-source-duplicate', award.source_file_id, award.position, award.seao_number, NULL, award.award_key,
        'restates ' || award.duplicate_of
    FROM procurement.award
    WHERE award.duplicate_of IS NOT NULL
      AND (EXISTS (SELECT FROM valued_notice WHERE valued_notice.seao_number = award.seao_number)
        OR EXISTS (SELECT FROM restating WHERE restating.seao_number = award.seao_number))
) AS issue (kind, source_file_id, position, seao_number, field, value, detail);
CALL describe('procurement.data_issue');
