-- specql: shop.Machine views
-- content-sha256: e6d6db84b5e4f9e534a1874ee0d40d4e08ba0d989d5a3de6959d0a9102a2ebf9
CREATE VIEW shop.v_machine WITH (security_invoker = true) AS
SELECT
    t.id,
    t.tenant_id,
    t.identifier,
    t.serial,
    t.site,
    t.status,
    t.installed_at,
    t.hours,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'serial', t.serial,
        'site', t.site,
        'status', t.status,
        'installed_at', t.installed_at,
        'hours', t.hours,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM shop.tb_machine AS t
WHERE t.deleted_at IS NULL;
-- specql: end shop.Machine views
