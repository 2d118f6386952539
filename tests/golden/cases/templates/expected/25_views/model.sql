-- specql: base.Model views
-- content-sha256: 2bad81db42f51798f6297f4d203260c0a8081fc6194d86f8107efc61bf58561c
CREATE VIEW base.v_model WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    t.level,
    category.id AS category_id,
    kind.id AS kind_id,
    t.make,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'level', t.level,
        'category_id', category.id,
        'category', CASE WHEN category.id IS NOT NULL THEN
            jsonb_build_object('id', category.id, 'identifier', category.identifier)
        END,
        'kind_id', kind.id,
        'kind', CASE WHEN kind.id IS NOT NULL THEN
            jsonb_build_object('id', kind.id, 'identifier', kind.identifier)
        END,
        'make', t.make,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_model AS t
LEFT JOIN base.tb_category AS category ON category.pk_category = t.fk_category
LEFT JOIN base.tb_kind AS kind ON kind.pk_kind = t.fk_kind
WHERE t.deleted_at IS NULL;

CREATE VIEW base.v_model_resolved WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    resolved.title,
    t.level,
    category.id AS category_id,
    kind.id AS kind_id,
    t.make,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', resolved.title,
        'level', t.level,
        'category_id', category.id,
        'category', CASE WHEN category.id IS NOT NULL THEN
            jsonb_build_object('id', category.id, 'identifier', category.identifier)
        END,
        'kind_id', kind.id,
        'kind', CASE WHEN kind.id IS NOT NULL THEN
            jsonb_build_object('id', kind.id, 'identifier', kind.identifier)
        END,
        'make', t.make,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_model AS t
LEFT JOIN base.tb_category AS category ON category.pk_category = t.fk_category
LEFT JOIN base.tb_kind AS kind ON kind.pk_kind = t.fk_kind
CROSS JOIN LATERAL base.model_resolved(t.pk_model) AS resolved
WHERE t.deleted_at IS NULL;
-- specql: end base.Model views
