-- What was known of the notices that are derived anew goes, all of it: what comes back is what the records say now.
CREATE UNLOGGED TABLE touched_award AS
SELECT award.award_key, award.seao_number, award.published_awarded_amount
FROM procurement.award
JOIN touched USING (seao_number);
CREATE INDEX ON touched_award (award_key);
ANALYZE touched, touched_award;

-- Awards elsewhere that are a group purchase told twice may lose their twin here.
CREATE UNLOGGED TABLE twin AS
SELECT supplier.supplier_key, award.published_awarded_amount AS awarded, award.seao_number
FROM touched_award AS award
JOIN procurement.award_supplier AS supplier USING (award_key)
WHERE award.published_awarded_amount > 1 AND supplier.supplier_key <> 'unnamed';

CREATE UNLOGGED TABLE touched_subject AS
SELECT subject.subject_id
FROM classification.subject
JOIN touched USING (seao_number);
ANALYZE touched_subject;

DELETE FROM classification.maker_evidence USING touched_subject AS gone WHERE gone.subject_id = maker_evidence.subject_id;
DELETE FROM classification.maker USING touched_subject AS gone WHERE gone.subject_id = maker.subject_id;
DELETE FROM classification.evidence USING touched_subject AS gone WHERE gone.subject_id = evidence.subject_id;
DELETE FROM classification.classified USING touched_subject AS gone WHERE gone.subject_id = classified.subject_id;
DELETE FROM classification.subject USING touched AS gone WHERE gone.seao_number = subject.seao_number;
DELETE FROM procurement.data_issue USING touched AS gone WHERE gone.seao_number = data_issue.seao_number;
DELETE FROM procurement.award_value USING touched_award AS gone WHERE gone.award_key = award_value.award_key;
DELETE FROM procurement.amendment USING touched_award AS gone WHERE gone.award_key = amendment.award_key;
DELETE FROM procurement.contract USING touched_award AS gone WHERE gone.award_key = contract.award_key;
DELETE FROM procurement.award_supplier USING touched_award AS gone WHERE gone.award_key = award_supplier.award_key;
DELETE FROM procurement.expense USING touched AS gone WHERE gone.seao_number = expense.seao_number;
DELETE FROM procurement.final USING touched AS gone WHERE gone.seao_number = final.seao_number;
DELETE FROM procurement.award USING touched AS gone WHERE gone.seao_number = award.seao_number;
DELETE FROM procurement.bid USING touched AS gone WHERE gone.seao_number = bid.seao_number;
DELETE FROM procurement.notice USING touched AS gone WHERE gone.seao_number = notice.seao_number;
DELETE FROM procurement.release USING touched AS gone WHERE gone.seao_number = release.seao_number;
