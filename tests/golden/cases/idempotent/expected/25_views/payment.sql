-- specql: pay.Payment views
-- content-sha256: dfb05995364d34ad198659060763f6cb275e3fe0fd06169a59b737e2488f110a
CREATE VIEW pay.v_payment WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.amount,
    t.note,
    t.state,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'amount', t.amount,
        'note', t.note,
        'state', t.state,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM pay.tb_payment AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE pay.v_payment TO idempotent_app;
-- specql: end pay.Payment views
