-- specql: base.Start views
-- content-sha256: b3fb5a41ba1852e3f76ea83be0dacd588fe3371a573ad9ece9182de4411bf82d
CREATE VIEW base.v_start WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.made,
    t.lasts,
    t.waits,
    t.pauses,
    t.rests,
    t.span,
    t.aside,
    t.today,
    t.yes,
    t.empty,
    t.absent,
    t.missing,
    t.nothing,
    t.words,
    t."none",
    t.numbers,
    t.documents,
    t.places,
    t.nowhere,
    t.settings,
    t.at,
    t."on",
    t.zulu,
    t."when",
    t.net,
    t.host,
    t.six,
    t.bytes,
    t.spot,
    t.price,
    t.rate,
    t.few,
    t.code,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'made', t.made,
        'lasts', t.lasts,
        'waits', t.waits,
        'pauses', t.pauses,
        'rests', t.rests,
        'span', t.span,
        'aside', t.aside,
        'today', t.today,
        'yes', t.yes,
        'empty', t.empty,
        'absent', t.absent,
        'missing', t.missing,
        'nothing', t.nothing,
        'words', t.words,
        'none', t."none",
        'numbers', t.numbers,
        'documents', t.documents,
        'places', t.places,
        'nowhere', t.nowhere,
        'settings', t.settings,
        'before', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM base.tb_start_before AS l
                JOIN base.tb_start AS r ON r.pk_start = l.fk_before
            WHERE l.fk_start = t.pk_start
        ), '[]'),
        'after', COALESCE((
            SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
            FROM base.tb_start_after AS l
                JOIN base.tb_start AS r ON r.pk_start = l.fk_after
            WHERE l.fk_start = t.pk_start
        ), '[]'),
        'at', t.at,
        'on', t."on",
        'zulu', t.zulu,
        'when', t."when",
        'net', t.net,
        'host', t.host,
        'six', t.six,
        'bytes', t.bytes,
        'spot', t.spot,
        'price', t.price,
        'rate', t.rate,
        'few', t.few,
        'code', t.code,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_start AS t
WHERE t.deleted_at IS NULL;
-- specql: end base.Start views
