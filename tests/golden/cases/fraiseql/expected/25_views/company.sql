-- specql: crm.Company views
-- content-sha256: a2a80ff83e1a90980736b883af91f272f4ad65b62ea45c3ac019f5a91917c6f0
CREATE VIEW crm.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.website,
    t.industry,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'website', t.website,
        'industry', t.industry,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_company AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE crm.v_company TO api;
-- specql: end crm.Company views
