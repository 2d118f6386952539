-- specql: work.Product functions
-- content-sha256: 98acf1571221de2dc97f3802052712a87c6f0139aeb86be955d3b02c549201cc
CREATE TYPE app.type_create_product_input AS (
    name TEXT,
    status TEXT,
    price NUMERIC,
    quantity INTEGER,
    maker_id UUID
);

CREATE FUNCTION work.create_product(
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
    self work.tb_product;
    v_fk_maker INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_maker := work.company_pk(input_data.maker_id, auth_tenant_id);
    IF v_fk_maker IS NULL AND input_data.maker_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: maker', '{"fields": ["maker"]}');
    END IF;

    self.name := input_data.name;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'active' END;
    self.price := input_data.price;
    self.quantity := CASE WHEN input_payload ? 'quantity' THEN input_data.quantity ELSE 1 END;
    self.fk_maker := v_fk_maker;

    INSERT INTO work.tb_product AS t (
        tenant_id,
        name,
        status,
        price,
        quantity,
        fk_maker,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.status,
        self.price,
        self.quantity,
        self.fk_maker,
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
        FROM work.v_product AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Product"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.create_product(UUID, app.type_create_product_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['name', 'status', 'price', 'quantity', 'maker_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_product_input, payload);
        result := work.create_product(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Product', payload, 'app.type_create_product_input', ARRAY['maker_id']);
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
-- specql: end work.Product functions
