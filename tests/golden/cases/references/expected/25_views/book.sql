-- specql: blog.Book views
-- content-sha256: 55e0b5095f906f2c074f70125f5c32260e7a54e22b351b7151b77d0bc5b2a902
CREATE VIEW blog.v_book WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.title,
    author.id AS author_id,
    sequel_of.id AS sequel_of_id,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'title', t.title,
        'author_id', author.id,
        'author', CASE WHEN author.id IS NOT NULL THEN
            jsonb_build_object('id', author.id, 'identifier', author.identifier)
        END,
        'sequel_of_id', sequel_of.id,
        'sequel_of', CASE WHEN sequel_of.id IS NOT NULL THEN
            jsonb_build_object('id', sequel_of.id, 'identifier', sequel_of.identifier)
        END,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM blog.tb_book AS t
LEFT JOIN blog.tb_author AS author ON author.pk_author = t.fk_author
LEFT JOIN blog.tb_book AS sequel_of ON sequel_of.pk_book = t.fk_sequel_of
WHERE t.deleted_at IS NULL;
-- specql: end blog.Book views
