-- specql: crm.Price views
-- content-sha256: 4d63824c12fc4050027f47b3b217a97639400a9e314819baf74cf23f8f22392a
CREATE VIEW crm.v_price WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.valid_from,
    t.valid_to,
    t.amount,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'valid_from', t.valid_from,
        'valid_to', t.valid_to,
        'amount', t.amount,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_price AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Price views
