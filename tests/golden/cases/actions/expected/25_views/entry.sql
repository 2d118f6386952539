-- specql: bank.Entry views
-- content-sha256: 942f9e2748705f5e86fae0e78331e27190603057fda41e55d26f7c0766f3548a
CREATE VIEW bank.v_entry WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    account.id AS account_id,
    t.amount,
    t.kind,
    t.booked_on,
    t.is_settled,
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
        'kind', t.kind,
        'booked_on', t.booked_on,
        'is_settled', t.is_settled,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM bank.tb_entry AS t
LEFT JOIN bank.tb_account AS account ON account.pk_account = t.fk_account
WHERE t.deleted_at IS NULL;
-- specql: end bank.Entry views
