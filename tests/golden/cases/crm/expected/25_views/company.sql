-- specql: crm.Company views
-- content-sha256: 29c41e135d5b0af4a009eb06e0317b837c34ada53ebbedbd37bb24792edf08e3
CREATE VIEW crm.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.website,
    t.country,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'website', t.website,
        'country', t.country,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_company AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Company views
