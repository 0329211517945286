-- How the records of labels.csv were drawn on 2026-11-24 from a database that holds the bundled extract. Read-only but for a
-- temporary table; run it with psql to draw the same records again. It looks at nothing that a rule decided: the strata are
-- words, codes and suppliers, far wider than the rules. The description of each stratum is in label_strata.csv.
CREATE TEMPORARY TABLE drawn_unit AS
WITH unit AS (
    -- One record of those that say the same of one notice; without any text, one for each supplier.
    SELECT DISTINCT ON (kind, seao_number, unnamed_supplier, title_words, expense_words) subject.*, title_words, expense_words, vendor_kinds
    FROM classification.subject
    CROSS JOIN LATERAL (
        SELECT
            coalesce(procurement.plain_text(title), '') AS title_words,
            coalesce(procurement.plain_text(expense_text), '') AS expense_words,
            (SELECT string_agg(vendor.kind, ';') FROM source.vendor WHERE vendor.slug = ANY(supplier_slugs)) AS vendor_kinds
    ) AS words
    CROSS JOIN LATERAL (
        SELECT CASE WHEN title_words = '' AND expense_words = '' THEN array_to_string(supplier_slugs, '|') ELSE '' END AS unnamed_supplier
    ) AS named
    ORDER BY kind, seao_number, unnamed_supplier, title_words, expense_words, sha256(convert_to(subject_id, 'UTF8'))
), stratified AS (
    SELECT
        *,
        CASE
            WHEN kind = 'final' AND title_words = '' THEN CASE
                WHEN vendor_kinds ~ '(saas|hyperscaler|host|colocation|licences)' THEN 'final-cloud-vendor'
                WHEN vendor_kinds IS NOT NULL THEN 'final-it-vendor'
                ELSE 'final-other'
            END
            WHEN disposition IN ('26', '29') OR coalesce(rationale, '') ~* 'nuage|nuagique|art(icle|\.)? ?48'
                OR words ~ '(nuagi|\mnuage|cloud|\m[spid]aas\M|\maas\M|as a service|logiciel service|mode service|plateforme service|infrastructure service|365|azure|\maws\M|amazon|google|g suite|gsuite|office|sharepoint|exchange|intune|teams|onedrive|power bi|salesforce|servicenow|service now|workday|successfactors|ariba|snowflake|okta|zscaler|crowdstrike|mimecast|proofpoint|docusign|creative|webex|zoom|smartsheet|jira|confluence|github|gitlab|datadog|splunk|dropbox|mailchimp|twilio|genesys|kronos|ukg|dayforce|ceridian|cornerstone|moodle|brightspace|desire2learn|d2l|canvas|omnivox|skytech|bim 360|autodesk|survey|analytics|courtier en infonu|virtualis|umbrella|meraki|veeam|box\M)'
                THEN 'cloud-words'
            WHEN vendor_kinds ~ '(saas|hyperscaler|host|colocation)' AND vendor_kinds !~ 'telecom' THEN 'cloud-vendor'
            WHEN words ~ '(heberg|en ligne|\mweb|internet|portail|plate ?forme|abonnement|souscription|subscription|serveur|sauvegarde|copies? de (securite|sauvegarde)|releve|reprise|centres? de (donnees|traitement)|data ?center|impartition|externalis|services? geres?|infogerance|stockage|entreposage|archivage|a distance|virtuel|numerique|electronique|mobile|courriel|messagerie|visioconf|webconf|teleconf|telesante|acces a|location (de|du) (logiciel|systeme|solution)|droits? d (utilisation|usage|acces)|utilisation (de|du|des))'
                THEN CASE
                    WHEN vendor_kinds IS NOT NULL OR category_code IN ('S4', 'G8', 'G29', 'G9', 'G5') OR unspsc_code ~ '^(43|8111|8116)'
                        OR words ~ '(logiciel|licence|progiciel|informati|application|solution|systeme|donnees|base de)'
                        THEN 'service-words-it'
                    ELSE 'service-words'
                END
            WHEN words ~ '(logiciel|licen[cs]e|progiciel|informati|application|solution|erp|pgi|sgbd|base de donnees|oracle|microsoft|ibm|sap\M|vmware|citrix|adobe|symantec|\mti\M|technolog|windows|systeme d information|siglp?|geomatique|cybersecur|securite de l information|pare feu|antivirus|progiciel|module|usager|utilisateur|version|maintenance et support|mise a (jour|niveau))'
                THEN 'software-words'
            WHEN category_code IN ('S4', 'G8', 'G29', 'G9', 'G5') OR unspsc_code ~ '^(43|8111|8116|8112)' THEN 'it-coded'
            WHEN vendor_kinds IS NOT NULL THEN 'it-vendor'
            ELSE 'rest'
        END AS stratum,
        encode(sha256(convert_to(
            'vigie-nuage labels 2026-11-24|' || kind || '|' || seao_number || '|' || array_to_string(supplier_slugs, '|') || '|' || title_words || '|' || expense_words,
            'UTF8'
        )), 'hex') AS place
    FROM unit
    CROSS JOIN LATERAL (SELECT title_words || ' / ' || expense_words AS words) AS all_words
)
SELECT *, row_number() OVER (PARTITION BY stratum, kind ORDER BY place) AS turn, count(*) OVER (PARTITION BY stratum, kind) AS population
FROM stratified;

-- All of the strata where cloud is likely; of the others the first ones in the order of a hash that begins with the seed.
SELECT stratum, kind, population, seao_number, title, expense_text, supplier_names, unspsc_code, category_code, disposition, rationale, buyer_key
FROM drawn_unit
WHERE turn <= CASE
    WHEN stratum = 'rest' THEN CASE kind WHEN 'award' THEN 100 WHEN 'expense' THEN 80 ELSE 10 END
    WHEN stratum = 'service-words' THEN 60
    WHEN stratum = 'final-cloud-vendor' THEN 80
    WHEN stratum IN ('final-it-vendor', 'final-other') THEN 40
    ELSE population
END
ORDER BY stratum, kind, turn;
