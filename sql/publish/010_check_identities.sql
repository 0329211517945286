-- What must hold before anything is shown. A failure names what does not add up and leaves the published version untouched.
DO $$
DECLARE
    wrong integer;
BEGIN
    SELECT count(*) INTO wrong FROM procurement.award LEFT JOIN procurement.award_value USING (award_key)
    WHERE award_value.award_key IS NULL;
    IF wrong > 0 THEN RAISE EXCEPTION '% awards have no value row', wrong; END IF;

    SELECT count(*) INTO wrong FROM procurement.award_value
    WHERE NOT coalesce(low_amount <= central_amount AND central_amount <= high_amount, true);
    IF wrong > 0 THEN RAISE EXCEPTION '% awards break low <= central <= high', wrong; END IF;

    SELECT count(*) INTO wrong FROM procurement.award_value
    WHERE exclusion IS DISTINCT FROM 'withdrawn' AND (central_amount IS NULL) <> (exclusion IS NOT DISTINCT FROM 'unknown');
    IF wrong > 0 THEN RAISE EXCEPTION '% awards are unknown without saying so, or the reverse', wrong; END IF;

    SELECT count(*) INTO wrong FROM procurement.notice
    WHERE NOT EXISTS (SELECT FROM procurement.release WHERE release.seao_number = notice.seao_number);
    IF wrong > 0 THEN RAISE EXCEPTION '% notices have no restatement', wrong; END IF;

    SELECT count(DISTINCT seao_number) INTO wrong FROM procurement.release
    WHERE NOT EXISTS (SELECT FROM procurement.notice WHERE notice.seao_number = release.seao_number);
    IF wrong > 0 THEN RAISE EXCEPTION '% restated notices were lost', wrong; END IF;
END $$;
