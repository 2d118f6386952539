-- specql: sales.Order views
-- content-sha256: e1d39c36d1afc5e282b86fdfea976c43ec8930074b6936784d46fee242cedf1f
CREATE VIEW sales.v_order WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t."select",
    t."user",
    t."end",
    t."table",
    t."order",
    "group".id AS group_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'select', t."select",
        'user', t."user",
        'end', t."end",
        'table', t."table",
        'order', t."order",
        'group_id', "group".id,
        'group', CASE WHEN "group".id IS NOT NULL THEN
            jsonb_build_object('id', "group".id, 'identifier', "group".identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_order AS t
LEFT JOIN sales.tb_order AS "group" ON "group".pk_order = t.fk_group
WHERE t.deleted_at IS NULL;
-- specql: end sales.Order views
