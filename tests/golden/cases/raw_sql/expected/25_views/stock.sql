-- specql: shop.Stock views
-- content-sha256: 9cf5198b475c46bab57ba007539ae56a6bdc2f32963e2b14c1f306890cbba59c
CREATE VIEW shop.v_stock WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.name,
    t.amount,
    t.result,
    depot.id AS depot_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'amount', t.amount,
        'result', t.result,
        'depot_id', depot.id,
        'depot', CASE WHEN depot.id IS NOT NULL THEN
            jsonb_build_object('id', depot.id, 'identifier', depot.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_stock AS t
LEFT JOIN shop.tb_depot AS depot ON depot.pk_depot = t.fk_depot
WHERE t.deleted_at IS NULL;
-- specql: end shop.Stock views
