-- specql: shop.Visit functions
-- content-sha256: 734ed6a9defa8a2819c4b578a860c715d283b793356827d21edc47a72fc6950d
CREATE FUNCTION shop.refresh_tv_visit(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE shop.tv_visit IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM shop.tb_visit AS b WHERE b.pk_visit = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM shop.tv_visit AS v
    WHERE p_pk IS NULL OR v.pk_visit = p_pk;

    INSERT INTO shop.tv_visit (
        pk_visit,
        id,
        tenant_id,
        fk_machine,
        machine_id,
        data
    )
    SELECT
        t.pk_visit,
        t.id,
        t.tenant_id,
        t.fk_machine,
        machine.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'machine_id', machine.id,
            'machine', CASE WHEN machine.id IS NOT NULL THEN
                jsonb_build_object('id', machine.id, 'identifier', machine.identifier)
            END,
            'note', t.note,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM shop.tb_visit AS t
    LEFT JOIN shop.tb_machine AS machine ON machine.pk_machine = t.fk_machine
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_visit = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_tv_visit(INTEGER) FROM PUBLIC;
-- specql: end shop.Visit functions
