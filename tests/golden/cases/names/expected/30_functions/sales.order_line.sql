-- specql: sales.OrderLine functions
-- content-sha256: 2e972036518ec21b4ea5f2d9bd3ea92d6d66de24e29dbeca40922078172a2611
CREATE TYPE app.type_create_order_line_input AS (
    order_id UUID,
    quantity INTEGER
);

CREATE FUNCTION sales.create_order_line(
    auth_tenant_id UUID,
    input_data app.type_create_order_line_input,
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
    self sales.tb_order_line;
    v_fk_order BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_order := sales.order_pk(input_data.order_id, auth_tenant_id);
    IF v_fk_order IS NULL AND input_data.order_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: order', '{"fields": ["order"]}');
    END IF;

    self.fk_order := v_fk_order;
    self.quantity := input_data.quantity;

    INSERT INTO sales.tb_order_line AS t (
        tenant_id,
        fk_order,
        quantity,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_order,
        self.quantity,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'OrderLine created';
    result.object_data := (
        SELECT v.data
        FROM sales.v_order_line AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "OrderLine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.create_order_line(UUID, app.type_create_order_line_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_order_line(
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
    input_data app.type_create_order_line_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['order_id', 'quantity']);
        input_data := jsonb_populate_record(NULL::app.type_create_order_line_input, payload);
        result := sales.create_order_line(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'OrderLine', payload, 'app.type_create_order_line_input', ARRAY['order_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'OrderLine',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_order_line',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_order_line(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_order_line_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.close_order_line(
    auth_tenant_id UUID,
    input_data app.type_close_order_line_input,
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
    self sales.tb_order_line;
    loaded sales.tb_order_line;
    changed sales.tb_order_line;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_order_line AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order_line', 'OrderLine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE sales.tb_order_line AS t
    SET
        quantity = 0,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order_line = self.pk_order_line
        AND t.tenant_id = auth_tenant_id
        AND t.quantity IS DISTINCT FROM 0
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'OrderLine updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_order_line AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "OrderLine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.close_order_line(UUID, app.type_close_order_line_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_order_line(
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
    input_data app.type_close_order_line_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_order_line_input, payload);
        result := sales.close_order_line(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'OrderLine', payload, 'app.type_close_order_line_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'OrderLine',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_order_line',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_order_line(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.OrderLine functions
