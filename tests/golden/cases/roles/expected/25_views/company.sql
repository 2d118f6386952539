-- specql: crm.Company views
-- content-sha256: d0d89b92eb89c8db6aaaeb05ac4fa53af3515578a8411dcabf601bedd661b717
CREATE VIEW crm.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_company AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE crm.v_company TO "crm-web";
-- specql: end crm.Company views
