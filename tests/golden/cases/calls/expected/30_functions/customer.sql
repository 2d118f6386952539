-- specql: bank.Customer functions
-- content-sha256: 282febc9a0cd131d2a7ee3939176626ac064b64593b35d40e01abd0ffe9a9458
CREATE TYPE app.type_create_customer_input AS (
    name TEXT,
    visits INTEGER
);

CREATE FUNCTION bank.create_customer(
    auth_tenant_id UUID,
    input_data app.type_create_customer_input,
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
    self bank.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.name := input_data.name;
    self.visits := CASE WHEN input_payload ? 'visits' THEN input_data.visits ELSE 0 END;

    INSERT INTO bank.tb_customer AS t (
        tenant_id,
        name,
        visits,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.visits,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Customer created';
    result.object_data := (
        SELECT v.data
        FROM bank.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.create_customer(UUID, app.type_create_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_customer(
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
    input_data app.type_create_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'visits']);
        input_data := jsonb_populate_record(NULL::app.type_create_customer_input, payload);
        result := bank.create_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_create_customer_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_log_visit_input AS (
    customer UUID,
    reason TEXT
);

CREATE FUNCTION bank.log_visit(
    auth_tenant_id UUID,
    input_data app.type_log_visit_input,
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
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.customer IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: customer', '{"fields": ["customer"]}');
    END IF;

    v_fk_customer := bank.customer_pk(input_data.customer, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    INSERT INTO bank.tb_visit AS t (
        tenant_id,
        fk_customer,
        reason,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        v_fk_customer,
        input_data.reason,
        auth_user_id,
        auth_user_id
    );

    UPDATE bank.tb_customer AS t
    SET
        visits = t.visits + 1,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.pk_customer = v_fk_customer)
        AND t.visits IS DISTINCT FROM (t.visits + 1);

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Customer updated';
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION bank.log_visit(UUID, app.type_log_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.log_visit(
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
    input_data app.type_log_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['customer', 'reason']);
        input_data := jsonb_populate_record(NULL::app.type_log_visit_input, payload);
        result := bank.log_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_log_visit_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'log_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.log_visit(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end bank.Customer functions
