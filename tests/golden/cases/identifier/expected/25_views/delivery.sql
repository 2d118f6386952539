-- specql: crm.Delivery views
-- content-sha256: afd3ebe4cb1b2adb513e3a374510318e08cd0454d7165e75c79cbf6674102389
CREATE VIEW crm.v_delivery WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    contract.id AS contract_id,
    after.id AS after_id,
    t.day,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'contract_id', contract.id,
        'contract', CASE WHEN contract.id IS NOT NULL THEN
            jsonb_build_object('id', contract.id, 'identifier', contract.identifier)
        END,
        'after_id', after.id,
        'after', CASE WHEN after.id IS NOT NULL THEN
            jsonb_build_object('id', after.id, 'identifier', after.identifier)
        END,
        'day', t.day,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM crm.tb_delivery AS t
LEFT JOIN crm.tb_contract AS contract ON contract.pk_contract = t.fk_contract
LEFT JOIN crm.tb_delivery AS after ON after.pk_delivery = t.fk_after
WHERE t.deleted_at IS NULL;
-- specql: end crm.Delivery views
