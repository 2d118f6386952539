-- specql: sales.Company functions
-- content-sha256: e93b7b5075e23b0254868e5ea4936671ad17dba1bbd84f366dc67fd2db6c0d7d
CREATE FUNCTION sales.refresh_tv_company(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE sales.tv_company IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM sales.tb_company AS b WHERE b.pk_company = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM sales.tv_company AS v
    WHERE p_pk IS NULL OR v.pk_company = p_pk;

    INSERT INTO sales.tv_company (
        pk_company,
        id,
        tenant_id,
        fk_country,
        country_id,
        fk_parent,
        parent_id,
        tags,
        place,
        shares_text,
        shares_number,
        data
    )
    SELECT
        t.pk_company,
        t.id,
        t.tenant_id,
        t.fk_country,
        country.id,
        t.fk_parent,
        parent.id,
        t.tags,
        t.place,
        t.shares::TEXT,
        t.shares::NUMERIC,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'shares', t.shares::TEXT,
            'place', t.place,
            'tags', t.tags,
            'country_id', country.id,
            'country', CASE WHEN country.id IS NOT NULL THEN
                COALESCE(country_view.data, jsonb_build_object('id', country.id, 'identifier', country.identifier))
            END,
            'parent_id', parent.id,
            'parent', CASE WHEN parent.id IS NOT NULL THEN
                jsonb_build_object(
                    'id', parent.id,
                    'identifier', parent.identifier,
                    'name', parent.name,
                    'shares', parent.shares::TEXT,
                    'created_at', parent.created_at,
                    'country', CASE WHEN parent_country.id IS NOT NULL THEN
                        jsonb_build_object(
                            'id', parent_country.id,
                            'identifier', parent_country.identifier,
                            'code', parent_country.code
                        )
                    END
                )
            END,
            'label', t.label,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM sales.tb_company AS t
    LEFT JOIN base.tb_country AS country ON country.pk_country = t.fk_country
    LEFT JOIN sales.tb_company AS parent ON parent.pk_company = t.fk_parent
    LEFT JOIN base.tv_country AS country_view ON country_view.pk_country = country.pk_country
    LEFT JOIN base.tb_country AS parent_country ON parent_country.pk_country = parent.fk_country
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_company = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION sales.refresh_tv_company(INTEGER) FROM PUBLIC;
-- specql: end sales.Company functions
