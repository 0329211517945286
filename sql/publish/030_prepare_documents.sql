-- One document per notice: everything known about it, for its page and for the API. Lists are ordered totally.
CREATE UNLOGGED TABLE publication.labelled AS
SELECT
    subject.subject_id,
    jsonb_build_object(
        'scope', label.award_scope, 'labelledOn', label.labelled_on, 'wouldDisagree', label.would_disagree, 'note', label.note) AS label
FROM (
    -- What is labelled is looked for by its number first: the hash of what a record says is dear.
    SELECT
        subject.subject_id, subject.seao_number,
        classification.text_key(subject.kind, subject.seao_number, subject.supplier_names, subject.title, subject.expense_text) AS label_id
    FROM classification.subject
    WHERE seao_number IN (SELECT label.seao_number FROM source.label JOIN touched_notice USING (seao_number))
    OFFSET 0
) AS subject
JOIN source.label USING (seao_number, label_id);
CREATE UNIQUE INDEX ON labelled (subject_id);
ANALYZE labelled;

CREATE UNLOGGED TABLE publication.award_document AS
SELECT
    award.seao_number,
    award.award_number,
    jsonb_build_object(
        'awardKey', award.award_key,
        'awardNumber', award.award_number,
        'suppliers', (
            SELECT jsonb_agg(jsonb_build_object(
                'key', supplier.supplier_key, 'name', supplier.supplier_name, 'publishedName', supplier.published_name,
                'neq', supplier.published_neq, 'parent', supplier.parent, 'parentFr', supplier.parent_fr, 'country', supplier.country,
                'jurisdiction', supplier.jurisdiction, 'ownershipConfidence', supplier.ownership_confidence, 'low', trim_scale(supplier.low_amount), 'central', trim_scale(supplier.central_amount),
                'high', trim_scale(supplier.high_amount)) ORDER BY supplier.supplier_number)
            FROM next_award_supplier AS supplier
            WHERE supplier.award_key = award.award_key),
        'status', award.status,
        'awardDate', award.award_date,
        'bucketDate', award.bucket_date,
        'bucketFallback', award.is_bucket_fallback,
        'ministryKey', coalesce(award.ministry_key, 'unknown'),
        'lots', to_jsonb(award.lots),
        'submitted', jsonb_build_object(
            'value', trim_scale(nullif(award.submitted_value, 0)), 'unit', award.submitted_unit_code),
        'publishedAwarded', trim_scale(award.published_awarded_amount),
        'awarded', trim_scale(value.awarded_amount),
        'options', trim_scale(value.options_amount),
        'expenses', trim_scale(value.expense_amount),
        'final', trim_scale(value.final_amount),
        'finalOrigin', value.final_origin,
        'contract', trim_scale(value.contract_amount),
        'latest', trim_scale(value.latest_amount),
        'low', trim_scale(value.low_amount),
        'central', trim_scale(value.central_amount),
        'high', trim_scale(value.high_amount),
        'reduction', trim_scale(value.reduction_amount),
        'exclusion', value.exclusion,
        'flags', to_jsonb(value.flags),
        'duplicateOf', (
            SELECT jsonb_build_object('awardKey', restated.award_key, 'seaoNumber', restated.seao_number, 'sourceKey', restated.source_key)
            FROM procurement.award AS restated
            WHERE restated.award_key = award.duplicate_of),
        'scope', classified.scope,
        'serviceModel', classified.service_model,
        'ruleId', classified.rule_id,
        'decidedBy', classified.decided_by,
        'override', (
            SELECT jsonb_build_object(
                'scope', decided.award_scope, 'reasonFr', decided.reason_fr, 'reasonEn', decided.reason_en, 'source', decided.source,
                'decidedOn', decided.decided_on)
            FROM source.classification_override AS decided
            WHERE decided.seao_number = award.seao_number),
        'label', labelled.label,
        'evidence', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'ruleId', evidence.rule_id, 'scope', evidence.scope, 'field', evidence.field, 'matched', evidence.matched)
                ORDER BY evidence.rule_id COLLATE "C", evidence.field COLLATE "C", evidence.matched COLLATE "C")
            FROM classification.evidence
            WHERE evidence.subject_id = 'award:' || award.award_key), '[]'),
        'maker', (
            SELECT jsonb_build_object(
                'key', made.maker_key, 'name', maker.name, 'evidence', made.evidence,
                'words', coalesce((
                    SELECT jsonb_agg(jsonb_build_object(
                        'maker', word.maker_key, 'name', named.name, 'field', word.field, 'matched', word.matched)
                        ORDER BY word.maker_key COLLATE "C", word.field COLLATE "C", word.matched COLLATE "C")
                    FROM classification.maker_evidence AS word
                    JOIN source.maker AS named ON named.slug = word.maker_key
                    WHERE word.subject_id = made.subject_id), '[]'))
            FROM classification.maker AS made
            LEFT JOIN source.maker ON maker.slug = made.maker_key
            WHERE made.subject_id = 'award:' || award.award_key),
        'contracts', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'id', contract.contract_id, 'status', contract.status, 'signedDate', contract.signed_date,
                'startDate', contract.start_date, 'endDate', contract.end_date, 'value', trim_scale(contract.contract_amount))
                ORDER BY contract.contract_number)
            FROM procurement.contract
            WHERE contract.award_key = award.award_key), '[]'),
        'amendments', coalesce((
            SELECT jsonb_agg(jsonb_build_object('date', amendment.amendment_date, 'rationale', amendment.rationale)
                ORDER BY amendment.amendment_number)
            FROM procurement.amendment
            WHERE amendment.award_key = award.award_key), '[]'),
        'source', file_reference.reference || jsonb_build_object('position', award.position)) AS document
FROM touched_award
JOIN procurement.award USING (award_key)
JOIN procurement.award_value AS value USING (award_key)
JOIN file_reference USING (source_file_id)
LEFT JOIN classification.classified ON classified.subject_id = 'award:' || award.award_key
LEFT JOIN labelled ON labelled.subject_id = 'award:' || award.award_key;
CREATE INDEX ON award_document (seao_number);
ANALYZE award_document;

CREATE UNLOGGED TABLE publication.next_notice AS
SELECT
    notice.seao_number,
    jsonb_build_object(
        'seaoNumber', notice.seao_number,
        'referenceNumber', notice.reference_number,
        'title', notice.title,
        'description', notice.description,
        'era', notice.era,
        'sourceKey', notice.source_key,
        'restatedSeaoNumber', notice.restated_seao_number,
        'buyer', jsonb_build_object(
            'name', notice.buyer_name, 'organizationKey', notice.organization_key, 'organizationName', organization.name,
            'sector', organization.sector, 'municipal', notice.is_municipal, 'town', notice.buyer_town),
        'method', jsonb_build_object(
            'key', coalesce(notice.method_key, 'unknown'), 'code', notice.method_code, 'label', notice.method_label),
        'nature', jsonb_build_object('key', notice.nature_key, 'detail', notice.nature_detail),
        'category', jsonb_build_object('code', notice.category_code, 'label', notice.category_label),
        'unspsc', jsonb_build_object('code', notice.unspsc_code, 'label', notice.unspsc_label),
        'exception', jsonb_build_object('code', notice.exception_code, 'text', notice.exception_text),
        'publishedAt', to_char(notice.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'publicationDate', notice.publication_date,
        'closingAt', to_char(notice.closing_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'status', notice.status,
        'cancelled', notice.is_cancelled,
        'regions', to_jsonb(notice.region_codes),
        'seaoUrl', notice.seao_url,
        'carried', notice.carried,
        'awards', coalesce((
            SELECT jsonb_agg(award.document ORDER BY award.award_number)
            FROM award_document AS award
            WHERE award.seao_number = notice.seao_number), '[]'),
        'bids', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'number', bid.bid_number, 'name', bid.published_name, 'neq', bid.published_neq, 'supplierKey', bid.supplier_key,
                'value', trim_scale(bid.submitted_value), 'unit', bid.unit_code, 'admissible', bid.is_admissible,
                'conforming', bid.is_conforming, 'winner', bid.is_winner, 'repeated', bid.is_repeated, 'lots', to_jsonb(bid.lots))
                ORDER BY bid.bid_number)
            FROM procurement.bid
            WHERE bid.seao_number = notice.seao_number), '[]'),
        'finals', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'date', final.final_date, 'value', trim_scale(final.final_amount), 'lots', final.lot_count,
                'contractor', final.contractor_name, 'fate', final.fate,
                'source', file_reference.reference || jsonb_build_object('position', final.position))
                ORDER BY final.final_key COLLATE "C")
            FROM procurement.final
            JOIN file_reference USING (source_file_id)
            WHERE final.seao_number = notice.seao_number), '[]'),
        'expenses', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'date', expense.expense_date, 'value', trim_scale(expense.expense_amount), 'description', expense.description,
                'contractor', expense.contractor_name, 'fate', expense.fate,
                'source', file_reference.reference || jsonb_build_object('position', expense.position))
                ORDER BY expense.expense_date NULLS LAST, expense.expense_key COLLATE "C")
            FROM procurement.expense
            JOIN file_reference USING (source_file_id)
            WHERE expense.seao_number = notice.seao_number), '[]'),
        'relatedProcesses', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'seaoNumber', related.related_id, 'relationship', to_jsonb(related.relationship), 'title', related.title,
                'identifier', related.identifier) ORDER BY related.related_position)
            FROM procurement.release
            JOIN staging.ocds_related_process AS related USING (source_file_id, position)
            WHERE release.seao_number = notice.seao_number AND release.era = 'ocds'
              AND release.recency = (
                SELECT min(newest.recency) FROM procurement.release AS newest
                WHERE newest.seao_number = notice.seao_number AND newest.era = 'ocds')), '[]'),
        'lots', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'id', lot.lot_id, 'title', lot.title, 'status', lot.status, 'startDate', lot.start_date, 'endDate', lot.end_date)
                ORDER BY lot.lot_position)
            FROM procurement.release
            JOIN staging.ocds_lot AS lot USING (source_file_id, position)
            WHERE release.seao_number = notice.seao_number AND release.is_notice_basis), '[]'),
        'restatements', (
            SELECT jsonb_agg(jsonb_build_object(
                'era', release.era,
                'statedAt', to_char(release.stated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'revision', release.is_revision, 'tags', to_jsonb(release.tags), 'awards', release.award_count, 'bids', release.bid_count,
                'decides', jsonb_build_object(
                    'notice', release.is_notice_basis, 'bids', release.is_bid_basis, 'awards', release.is_award_basis),
                'source', file_reference.reference || jsonb_build_object('position', release.position)) ORDER BY release.recency)
            FROM procurement.release
            JOIN file_reference USING (source_file_id)
            WHERE release.seao_number = notice.seao_number),
        'issues', coalesce((
            SELECT jsonb_agg(jsonb_build_object('kind', issue.kind, 'field', issue.field, 'value', issue.value, 'detail', issue.detail)
                ORDER BY issue.kind COLLATE "C", issue.field COLLATE "C", issue.value COLLATE "C", issue.detail COLLATE "C")
            FROM procurement.data_issue AS issue
            WHERE issue.seao_number = notice.seao_number), '[]')) AS document
FROM touched_notice
JOIN procurement.notice USING (seao_number)
JOIN procurement.organization USING (organization_key);
CREATE UNIQUE INDEX ON next_notice (seao_number);
ANALYZE next_notice;
