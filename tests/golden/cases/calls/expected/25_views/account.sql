-- specql: bank.Account views
-- content-sha256: 9e27fcddbe49f66656f5295e2ecb760db3c9392d58753bdb2068507cd8110e15
CREATE VIEW bank.v_account WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    owner.id AS owner_id,
    t.balance,
    t.state,
    t.tags,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'owner_id', owner.id,
        'owner', CASE WHEN owner.id IS NOT NULL THEN
            jsonb_build_object('id', owner.id, 'identifier', owner.identifier)
        END,
        'balance', t.balance,
        'state', t.state,
        'tags', t.tags,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM bank.tb_account AS t
LEFT JOIN bank.tb_customer AS owner ON owner.pk_customer = t.fk_owner
WHERE t.deleted_at IS NULL;
-- specql: end bank.Account views
