-- specql: bank.Visit views
-- content-sha256: 6b649b59f537441badc1aac616476f98934d0688c7d65cf188c6b9442ddd0e13
CREATE VIEW bank.v_visit WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    customer.id AS customer_id,
    t.reason,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'reason', t.reason,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM bank.tb_visit AS t
LEFT JOIN bank.tb_customer AS customer ON customer.pk_customer = t.fk_customer
WHERE t.deleted_at IS NULL;
-- specql: end bank.Visit views
