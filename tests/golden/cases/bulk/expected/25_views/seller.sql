-- specql: shop.Seller views
-- content-sha256: a688f523818cd252bde76fd1e027518e860ea3094d1691463ed604098ba6c8d5
CREATE VIEW shop.v_seller WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_seller AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Seller views
