-- specql: crm.Company views
-- content-sha256: cddafa061fcabee334e1680c96b7ea8028f5190a1b5514b6f639c305d89b928e
CREATE VIEW crm.v_company WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.code,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'code', t.code,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_company AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Company views
