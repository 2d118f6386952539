-- specql: bank.Customer views
-- content-sha256: 6a53901bb530f1c42d52fc32a5e11d166ff3670ecbe33d47f2cc0482b148514d
CREATE VIEW bank.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.visits,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'visits', t.visits,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM bank.tb_customer AS t
WHERE t.deleted_at IS NULL;
-- specql: end bank.Customer views
