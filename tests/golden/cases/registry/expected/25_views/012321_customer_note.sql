-- specql: crm.CustomerNote views
-- content-sha256: f60ecb63b8e52c27b7d31d4f83411c4d4cec4403b0c323ad1ff6b2e2a8af05ba
CREATE VIEW crm.v_customer_note WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.text,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'text', t.text,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_customer_note AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.CustomerNote views
