-- specql: common.Industry views
-- content-sha256: a3829a0e763360b8fb3983cf8d4a807a37be7c63627472fb888d0ae96284ce4f
CREATE VIEW common.v_industry WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    replaces.id AS replaces_id,
    parent_industry.id AS parent_industry_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'replaces_id', replaces.id,
        'replaces', CASE WHEN replaces.id IS NOT NULL THEN
            jsonb_build_object('id', replaces.id, 'identifier', replaces.identifier)
        END,
        'parent_industry_id', parent_industry.id,
        'parent_industry', CASE WHEN parent_industry.id IS NOT NULL THEN
            jsonb_build_object('id', parent_industry.id, 'identifier', parent_industry.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM common.tb_industry AS t
LEFT JOIN common.tb_industry AS replaces ON replaces.pk_industry = t.fk_replaces
LEFT JOIN common.tb_industry AS parent_industry ON parent_industry.pk_industry = t.fk_parent_industry
WHERE t.deleted_at IS NULL;
-- specql: end common.Industry views
