-- specql: crm.Receipt views
-- content-sha256: e060834308251b3998be133031bac81a62954bd9f358d85719f5156ecb43db2d
CREATE VIEW crm.v_receipt WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.due,
    t.paid,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'due', t.due,
        'paid', t.paid,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_receipt AS t
WHERE t.deleted_at IS NULL;
-- specql: end crm.Receipt views
