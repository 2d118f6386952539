-- specql: bank.Account views
-- content-sha256: 86cd21d140ac35f7aadd16c4f389f5eba2cee1d5e51be615e5935c36e7d2d21e
CREATE VIEW bank.v_account WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.owner,
    t.balance,
    t.state,
    t.limit_amount,
    t.opened_on,
    t.closed_at,
    t.note,
    successor.id AS successor_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'owner', t.owner,
        'balance', t.balance,
        'state', t.state,
        'limit_amount', t.limit_amount,
        'opened_on', t.opened_on,
        'closed_at', t.closed_at,
        'note', t.note,
        'successor_id', successor.id,
        'successor', CASE WHEN successor.id IS NOT NULL THEN
            jsonb_build_object('id', successor.id, 'identifier', successor.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM bank.tb_account AS t
LEFT JOIN bank.tb_account AS successor ON successor.pk_account = t.fk_successor
WHERE t.deleted_at IS NULL;
-- specql: end bank.Account views
