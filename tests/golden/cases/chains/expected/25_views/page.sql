-- specql: base.Page views
-- content-sha256: 98a6caaf5a45fb06dede8ba976131ccbd22468f92f0ce89f6057e72fdcfd277f
CREATE VIEW base.v_page WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    follows.id AS follows_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'follows_id', follows.id,
        'follows', CASE WHEN follows.id IS NOT NULL THEN
            jsonb_build_object('id', follows.id, 'identifier', follows.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_page AS t
LEFT JOIN base.tb_page AS follows ON follows.pk_page = t.fk_follows;
-- specql: end base.Page views
