-- specql: shop.Wire views
-- content-sha256: e1981d524d35d40260f9cfc886fc0fcf87bdd1d3e18bf9ed6a4f4eb6f0bbce8f
CREATE VIEW shop.v_wire WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    source.id AS source_id,
    target.id AS target_id,
    t.weight,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'source_id', source.id,
        'source', CASE WHEN source.id IS NOT NULL THEN
            jsonb_build_object('id', source.id, 'identifier', source.identifier)
        END,
        'target_id', target.id,
        'target', CASE WHEN target.id IS NOT NULL THEN
            jsonb_build_object('id', target.id, 'identifier', target.identifier)
        END,
        'weight', t.weight,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_wire AS t
LEFT JOIN shop.tb_node AS source ON source.pk_node = t.fk_source
LEFT JOIN shop.tb_node AS target ON target.pk_node = t.fk_target
WHERE t.deleted_at IS NULL;
-- specql: end shop.Wire views
