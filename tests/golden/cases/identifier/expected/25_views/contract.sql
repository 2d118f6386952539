-- specql: crm.Contract views
-- content-sha256: e2a796941cc1f11d0928cb6f02c880300798fb51027e9531cd70159f9e839d8a
CREATE VIEW crm.v_contract WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    company.id AS company_id,
    broker.id AS broker_id,
    t.signed_on,
    t.started,
    t.number,
    t.title,
    t.status,
    t.kind,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'company_id', company.id,
        'company', CASE WHEN company.id IS NOT NULL THEN
            jsonb_build_object('id', company.id, 'identifier', company.identifier)
        END,
        'broker_id', broker.id,
        'broker', CASE WHEN broker.id IS NOT NULL THEN
            jsonb_build_object('id', broker.id, 'identifier', broker.identifier)
        END,
        'signed_on', t.signed_on,
        'started', t.started,
        'number', t.number,
        'title', t.title,
        'status', t.status,
        'kind', t.kind,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_contract AS t
LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
LEFT JOIN crm.tb_company AS broker ON broker.pk_company = t.fk_broker
WHERE t.deleted_at IS NULL;
-- specql: end crm.Contract views
