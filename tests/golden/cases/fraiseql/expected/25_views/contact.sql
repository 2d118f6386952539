-- specql: crm.Contact views
-- content-sha256: 6d4e2f3d9ec683b960b264d53affa10a954a122f9b097dc928ab11aa331e7ac8
CREATE VIEW crm.v_contact WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.full_name,
    t.email,
    t.status,
    t.score,
    t.balance,
    t.address,
    t.tags,
    company.id AS company_id,
    t.notes_about,
    t.line_1,
    t.bic,
    t.label,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'full_name', t.full_name,
        'email', t.email,
        'status', t.status,
        'score', t.score,
        'balance', t.balance,
        'address', t.address,
        'tags', t.tags,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'line_1', t.line_1,
        'bic', t.bic,
        'label', t.label,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contact AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
WHERE t.deleted_at IS NULL;

CREATE VIEW crm.v_contact_agg WITH (security_invoker = true) AS
SELECT
    v.tenant_id,
    v.company_id,
    v.status,
    v.company_name,
    v.notes_about,
    v.company_industry,
    v.contacts,
    v.mean_score,
    v.refreshed_at,
    jsonb_build_object(
        'company_id', v.company_id,
        'status', v.status,
        'company_name', v.company_name,
        'company_industry', v.company_industry,
        'contacts', v.contacts::TEXT,
        'mean_score', v.mean_score,
        'refreshed_at', v.refreshed_at
    ) AS data
FROM crm.mv_contact_agg AS v;

GRANT SELECT ON TABLE crm.v_contact TO api;

GRANT SELECT ON TABLE crm.v_contact_agg TO api;
-- specql: end crm.Contact views
