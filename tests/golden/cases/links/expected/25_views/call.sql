-- specql: desk.Call views
-- content-sha256: b61b6f6f62e96ee4855f4297a1250011fd8cb159b9c23609263873783fa6f241
CREATE VIEW desk.v_call WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.reason,
    customer.id AS customer_id,
    caller.id AS caller_id,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'reason', t.reason,
        'customer_id', customer.id,
        'customer', CASE WHEN customer.id IS NOT NULL THEN
            jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
        END,
        'caller_id', caller.id,
        'caller', CASE WHEN caller.id IS NOT NULL THEN
            jsonb_build_object('id', caller.id, 'identifier', caller.identifier)
        END,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM desk.tb_call AS t
LEFT JOIN desk.tb_company AS customer ON customer.pk_company = t.fk_customer
LEFT JOIN desk.tb_person AS caller ON caller.pk_person = t.fk_caller
WHERE t.deleted_at IS NULL;
-- specql: end desk.Call views
