-- specql: common.Country views
-- content-sha256: c3e61608c14e9942fe040c1dc0a3624d62293c756dfc5a168a93eaa005c3953e
CREATE VIEW common.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM common.tb_country AS t
WHERE t.deleted_at IS NULL;

GRANT SELECT ON TABLE common.v_country TO "crm-web";
-- specql: end common.Country views
