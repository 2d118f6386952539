-- specql: crm.Company views
-- content-sha256: 0da9d47f25c9ce3ea2a4521ed9b56dc66156956baf0e04d3732936b259daf9e8
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

CREATE VIEW crm.v_company_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.industry,
    v.companies,
    v.refreshed_at,
    jsonb_build_object(
        'industry', v.industry,
        'companies', v.companies::TEXT,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM crm.mv_company_agg AS v;

GRANT SELECT ON TABLE crm.v_company TO api;

GRANT SELECT ON TABLE crm.v_company_agg TO api;
-- specql: end crm.Company views
