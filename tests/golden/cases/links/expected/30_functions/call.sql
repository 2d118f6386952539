-- specql: desk.Call functions
-- content-sha256: 5c910a7bc8b9a395eed101eca8be19906ea94e0459ccaa18e63ef7fa90002208
CREATE TYPE app.type_create_call_input AS (
    reason TEXT,
    customer_id UUID,
    caller_id UUID,
    name INTEGER
);

CREATE FUNCTION desk.create_call(
    auth_tenant_id UUID,
    input_data app.type_create_call_input,
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
    self desk.tb_call;
    v_fk_customer INTEGER;
    v_fk_caller INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_customer := desk.company_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    v_fk_caller := desk.person_pk(input_data.caller_id, auth_tenant_id);
    IF v_fk_caller IS NULL AND input_data.caller_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: caller', '{"fields": ["caller"]}');
    END IF;

    self.reason := input_data.reason;
    self.fk_customer := v_fk_customer;
    self.fk_caller := v_fk_caller;
    self.name := input_data.name;

    INSERT INTO desk.tb_call AS t (
        tenant_id,
        reason,
        fk_customer,
        fk_caller,
        name,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.reason,
        self.fk_customer,
        self.fk_caller,
        self.name,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Call created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_call AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Call"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_call(UUID, app.type_create_call_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_call(
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
    input_data app.type_create_call_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['reason', 'customer_id', 'caller_id', 'name']);
        input_data := jsonb_populate_record(NULL::app.type_create_call_input, payload);
        result := desk.create_call(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Call', payload, 'app.type_create_call_input', ARRAY['customer_id', 'caller_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Call',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_call',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_call(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_rename_customer_input AS (
    name TEXT,
    customer_id UUID
);

CREATE FUNCTION desk.rename_customer(
    auth_tenant_id UUID,
    input_data app.type_rename_customer_input,
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
    is_written BOOLEAN := false;
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF input_data.customer_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: customer', '{"fields": ["customer"]}');
    END IF;

    v_fk_customer := desk.company_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    UPDATE desk.tb_company AS t
    SET
        name = input_data.name,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.pk_company = v_fk_customer AND t.name <> input_data.name)
        AND t.name IS DISTINCT FROM input_data.name;
    is_written := is_written OR FOUND;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Rename customer: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Call"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.rename_customer(UUID, app.type_rename_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rename_customer(
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
    input_data app.type_rename_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'customer_id']);
        input_data := jsonb_populate_record(NULL::app.type_rename_customer_input, payload);
        result := desk.rename_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Call', payload, 'app.type_rename_customer_input', ARRAY['customer_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Call',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rename_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rename_customer(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Call functions
