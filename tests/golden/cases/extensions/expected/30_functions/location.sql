-- specql: crm.Location functions
-- content-sha256: 67f00063f730080aa8804ecee67046862c4a5c4372dbd88adc609b1317d41d7e
CREATE FUNCTION crm.refresh_tv_location(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE crm.tv_location IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM crm.tb_location AS b WHERE b.pk_location = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM crm.tv_location AS v
    WHERE p_pk IS NULL OR v.pk_location = p_pk;

    INSERT INTO crm.tv_location (
        pk_location,
        id,
        tenant_id,
        fk_parent,
        parent_id,
        street,
        data
    )
    SELECT
        t.pk_location,
        t.id,
        t.tenant_id,
        t.fk_parent,
        parent.id,
        t.street,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'parent_id', parent.id,
            'parent', CASE WHEN parent.id IS NOT NULL THEN
                jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
            END,
            'street', t.street,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM crm.tb_location AS t
    LEFT JOIN crm.tb_location AS parent ON parent.pk_location = t.fk_parent
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_location = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refresh_tv_location(INTEGER) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION crm.refresh_tv_location(INTEGER) TO application;
-- specql: end crm.Location functions
