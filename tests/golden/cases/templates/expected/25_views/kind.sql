-- specql: base.Kind views
-- content-sha256: c13ff8baa31e0cfbc6e77b1d36ebdf648fc337686bfbbfb47adf6d257866cfd7
CREATE VIEW base.v_kind WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    t.weight,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'weight', t.weight,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_kind AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Kind views
