-- specql: blog.Author views
-- content-sha256: 4e6bb39e0f92413b8b6dc3c2d89df8a1fe152a946c98463bcc204ed92a0c3a89
CREATE VIEW blog.v_author WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.name,
    favourite.id AS favourite_id,
    country.id AS country_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'name', t.name,
        'favourite_id', favourite.id,
        'favourite', CASE WHEN favourite.id IS NOT NULL THEN
            jsonb_build_object('id', favourite.id, 'identifier', favourite.identifier)
        END,
        'country_id', country.id,
        'country', CASE WHEN country.id IS NOT NULL THEN
            jsonb_build_object('id', country.id, 'identifier', country.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM blog.tb_author AS t
LEFT JOIN blog.tb_book AS favourite ON favourite.pk_book = t.fk_favourite
LEFT JOIN common.tb_country AS country ON country.pk_country = t.fk_country
WHERE t.deleted_at IS NULL;
-- specql: end blog.Author views
