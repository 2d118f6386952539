-- specql: base.Annex views
-- content-sha256: abcd02db64a8e684632eae2fb368b8879c4f9660a3f4688707ad996f562ff43e
CREATE VIEW base.v_annex WITH (security_invoker = true) AS
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
FROM base.tb_annex AS t
LEFT JOIN base.tb_annex AS follows ON follows.pk_annex = t.fk_follows;
-- specql: end base.Annex views
