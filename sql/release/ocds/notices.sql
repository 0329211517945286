-- Every notice with the suppliers among its bidders that are natural persons: who did not win is not named.
SELECT
    notice.seao_number, notice.document,
    ARRAY(
        SELECT DISTINCT bid ->> 'supplierKey' COLLATE "C"
        FROM jsonb_array_elements(notice.document -> 'bids') AS bid
        JOIN mart.supplier ON supplier.supplier_key = bid ->> 'supplierKey'
        WHERE supplier.is_natural_person) AS natural_persons
FROM mart.notice
ORDER BY notice.seao_number COLLATE "C"
