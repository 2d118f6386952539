-- specql: sales.Word views
-- content-sha256: 896d1ea63382daba608e68416a09c38d5d72d2a7c4a751f552b925da29f9b362
CREATE VIEW sales.v_word WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t."begin",
    "by".id AS by_id,
    t."declare",
    t."execute",
    t."foreach",
    t."if",
    t."loop",
    t."strict",
    t."while",
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'begin', t."begin",
        'by_id', "by".id,
        'by', CASE WHEN "by".id IS NOT NULL THEN
            jsonb_build_object('id', "by".id, 'identifier', "by".identifier)
        END,
        'declare', t."declare",
        'execute', t."execute",
        'foreach', t."foreach",
        'if', t."if",
        'loop', t."loop",
        'strict', t."strict",
        'while', t."while",
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM sales.tb_word AS t
LEFT JOIN sales.tb_order AS "by" ON "by".pk_order = t.fk_by
WHERE t.deleted_at IS NULL;
-- specql: end sales.Word views
