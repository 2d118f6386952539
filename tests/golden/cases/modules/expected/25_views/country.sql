-- specql: i18n.Country views
-- content-sha256: 5dfe4a7ef2e7533e1aa5e0bbb254b17d3886e6d34135251a0ca0cd9c39391167
CREATE VIEW i18n.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    language.id AS language_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'language_id', language.id,
        'language', CASE WHEN language.id IS NOT NULL THEN
            jsonb_build_object('id', language.id, 'identifier', language.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM i18n.tb_country AS t
LEFT JOIN i18n.tb_language AS language ON language.pk_language = t.fk_language
WHERE t.deleted_at IS NULL;
-- specql: end i18n.Country views
