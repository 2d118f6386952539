-- specql: crm.Person views
-- content-sha256: 559fecc0a2af49a1330800e5a3b84083aa3a4462b75dd045e9b3ff87604896c5
CREATE VIEW crm.v_person WITH (security_invoker = true) AS
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
FROM crm.tb_person AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Person views
