-- specql: crm.Company functions
-- content-sha256: a522898db948424d6dbcb6c75676f7e0bb5bd99ea1ca297b19047292cc9454f3
CREATE FUNCTION crm.refresh_tv_company(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE crm.tv_company IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM crm.tb_company AS b WHERE b.pk_company = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM crm.tv_company AS v
    WHERE p_pk IS NULL OR v.pk_company = p_pk;

    INSERT INTO crm.tv_company (
        pk_company,
        id,
        tenant_id,
        data
    )
    SELECT
        t.pk_company,
        t.id,
        t.tenant_id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'status', t.status,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM crm.tb_company AS t
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_company = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refresh_tv_company(INTEGER) FROM PUBLIC;
-- specql: end crm.Company functions
