-- specql: bank.Entry views
-- content-sha256: 53004c3b25c1ccb4bb9fce52ff52ac5546a6275c7fb6548bcd0447385f2d282e
CREATE VIEW bank.v_entry WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    account.id AS account_id,
    t.amount,
    t.note,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'account_id', account.id,
        'account', CASE WHEN account.id IS NOT NULL THEN
            jsonb_build_object('id', account.id, 'identifier', account.identifier)
        END,
        'amount', t.amount,
        'note', t.note,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM bank.tb_entry AS t
LEFT JOIN bank.tb_account AS account ON account.pk_account = t.fk_account
WHERE t.deleted_at IS NULL;
-- specql: end bank.Entry views
