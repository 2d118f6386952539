-- specql: base.Country views
-- content-sha256: c78e2e84f981384f31c651bcf34fdde4bb6abf6abd81376ce8e739569fce95d5
CREATE VIEW base.v_country WITH (security_invoker = true) AS
SELECT
    t.id,
    t.identifier,
    t.code,
    t.name,
    computed.companies,
    t.created_at,
    t.updated_at,
    jsonb_build_object(
        'id', t.id,
        'identifier', t.identifier,
        'code', t.code,
        'name', t.name,
        'companies', computed.companies,
        'created_at', t.created_at,
        'updated_at', t.updated_at
    ) AS data
FROM base.tb_country AS t
CROSS JOIN LATERAL (
    SELECT
        (
            SELECT count(*)::INTEGER
            FROM work.tb_company AS r
            WHERE r.tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::UUID
                AND r.deleted_at IS NULL
                AND r.fk_country = t.pk_country
        ) AS companies
) AS computed
WHERE t.deleted_at IS NULL;
-- specql: end base.Country views
