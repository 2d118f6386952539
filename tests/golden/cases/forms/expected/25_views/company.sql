-- specql: crm.Company views
-- content-sha256: ac3027e5b89781a1fb9daffcf2f31de3105a2dfed328e84e3e879cfc840f2295
CREATE VIEW crm.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.status,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'status', t.status,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_company AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Company views
