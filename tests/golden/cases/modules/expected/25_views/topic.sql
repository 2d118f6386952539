-- specql: crm.Topic views
-- content-sha256: 810a75a8ef05d5d44f5b8f634e757d4e2ac82504e20925ca40fd67feb8e2095b
CREATE VIEW crm.v_topic WITH (security_invoker = true) AS
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
FROM crm.tb_topic AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Topic views
