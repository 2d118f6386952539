-- specql: shop.Product functions
-- content-sha256: 919bc3bc1eb63b5b0916bb2b30e8b08350b880c896015bf8e632e14f75062d1b
CREATE TYPE app.type_create_product_input AS (
    name TEXT,
    home TEXT,
    price NUMERIC(19,4)
);

CREATE FUNCTION shop.create_product(
    auth_tenant_id UUID,
    input_data app.type_create_product_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self shop.tb_product;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.name := input_data.name;
    self.home := input_data.home;
    self.price := input_data.price;

    INSERT INTO shop.tb_product AS t (
        tenant_id,
        name,
        home,
        price,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.home,
        self.price,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Product created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_product(UUID, app.type_create_product_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_product(
    auth_tenant_id UUID,
    auth_user_id UUID,
    input_payload JSONB
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
DECLARE
    payload JSONB := COALESCE(input_payload, '{}');
    input_data app.type_create_product_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'home', 'price']);
        input_data := jsonb_populate_record(NULL::app.type_create_product_input, payload);
        result := shop.create_product(auth_tenant_id, input_data, payload, auth_user_id);
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.context = PG_EXCEPTION_CONTEXT,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            result := app.failure_result(problem, 'Product', payload, 'app.type_create_product_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Product',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_product',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_product(UUID, UUID, JSONB) FROM PUBLIC;

CREATE FUNCTION shop.get_product_name(
    p_pk INTEGER,
    p_locale TEXT DEFAULT NULL,
    p_tenant_id UUID DEFAULT nullif(current_setting('app.current_tenant_id', true), '')::UUID
)
RETURNS TEXT
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    wanted TEXT := lower(replace(p_locale, '_', '-'));
BEGIN
    RETURN (
        SELECT COALESCE(
            (
                SELECT l.name
                FROM shop.tl_product_text AS l
                    JOIN common.tb_locale AS o ON o.pk_locale = l.fk_locale AND o.deleted_at IS NULL
                    CROSS JOIN LATERAL lower(replace(o.code, '_', '-')) AS c(code)
                WHERE l.fk_product = t.pk_product
                    AND l.name IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.name
        )
        FROM shop.tb_product AS t
        WHERE t.pk_product = p_pk
            AND t.tenant_id = p_tenant_id
    );
END;
$specql$;

REVOKE ALL ON FUNCTION shop.get_product_name(INTEGER, TEXT, UUID) FROM PUBLIC;

CREATE FUNCTION shop.get_product_home(
    p_pk INTEGER,
    p_locale TEXT DEFAULT NULL,
    p_tenant_id UUID DEFAULT nullif(current_setting('app.current_tenant_id', true), '')::UUID
)
RETURNS TEXT
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    wanted TEXT := lower(replace(p_locale, '_', '-'));
BEGIN
    RETURN (
        SELECT COALESCE(
            (
                SELECT l.home
                FROM shop.tl_product_text AS l
                    JOIN common.tb_locale AS o ON o.pk_locale = l.fk_locale AND o.deleted_at IS NULL
                    CROSS JOIN LATERAL lower(replace(o.code, '_', '-')) AS c(code)
                WHERE l.fk_product = t.pk_product
                    AND l.home IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.home
        )
        FROM shop.tb_product AS t
        WHERE t.pk_product = p_pk
            AND t.tenant_id = p_tenant_id
    );
END;
$specql$;

REVOKE ALL ON FUNCTION shop.get_product_home(INTEGER, TEXT, UUID) FROM PUBLIC;
-- specql: end shop.Product functions
