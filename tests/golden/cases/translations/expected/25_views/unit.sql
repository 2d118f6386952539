-- specql: shop.Unit views
-- content-sha256: e620812bbd7dec63a273455fc2a31206f646859c1e71a545e0b7c00797cfd56a
CREATE VIEW shop.v_unit WITH (security_invoker = true) AS
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
FROM shop.tb_unit AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Unit views
