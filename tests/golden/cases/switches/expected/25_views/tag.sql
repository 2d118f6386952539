-- specql: base.Tag views
-- content-sha256: f19dc9beca81a007beaa6d5daa29d09c3b6f1eb35f1dc027132cf7a8f7211f70
CREATE VIEW base.v_tag WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    t.code,
    t.color,
    parent.id AS parent_id,
    computed.children,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'code', t.code,
        'color', t.color,
        'parent_id', parent.id,
        'parent', CASE WHEN parent.id IS NOT NULL THEN
            jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
        END,
        'children', computed.children
    ) AS data
FROM base.tb_tag AS t
LEFT JOIN base.tb_tag AS parent ON parent.pk_tag = t.fk_parent
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM base.tb_tag AS r
            WHERE r.fk_parent = t.pk_tag
                AND r.color = 'red'
        ) AS children
) AS computed;

CREATE VIEW base.v_all_tags WITH (security_invoker = true) AS
SELECT
    t.name,
    t.color
FROM base.tb_tag AS t;

CREATE FUNCTION base.v_tags_like(
    p_color TEXT
)
RETURNS TABLE (
    name TEXT
)
LANGUAGE sql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
SELECT
    t.name
FROM base.tb_tag AS t
WHERE t.color = v_tags_like.p_color
$specql$;

REVOKE ALL ON FUNCTION base.v_tags_like(TEXT) FROM PUBLIC;
-- specql: end base.Tag views
