-- specql: shop.Customer views
-- content-sha256: c9343945d8d3cb348f3b9bfce975c6d93748e77d37f946a15a49e1afb5ffa5b0
CREATE VIEW shop.v_customer WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    referrer.id AS referrer_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'referrer_id', referrer.id,
        'referrer', CASE WHEN referrer.id IS NOT NULL THEN
            jsonb_build_object('id', referrer.id, 'identifier', referrer.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_customer AS t
LEFT JOIN shop.tb_customer AS referrer ON referrer.pk_customer = t.fk_referrer
WHERE t.deleted_at IS NULL;
-- specql: end shop.Customer views
