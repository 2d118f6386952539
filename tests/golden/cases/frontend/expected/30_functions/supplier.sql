-- specql: shop.Supplier functions
-- content-sha256: 764f20e5c44727998e4aa1468452a79d3ec314fa0bf247532b0a0c50004c7ec2
CREATE TYPE app.type_create_supplier_input AS (
    name TEXT,
    email TEXT,
    phone TEXT,
    secret TEXT
);

CREATE FUNCTION shop.create_supplier(
    auth_tenant_id UUID,
    input_data app.type_create_supplier_input,
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
    self shop.tb_supplier;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.name := input_data.name;
    self.email := input_data.email;
    self.phone := input_data.phone;
    self.secret := input_data.secret;

    INSERT INTO shop.tb_supplier AS t (
        tenant_id,
        name,
        email,
        phone,
        secret,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.email,
        self.phone,
        self.secret,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Supplier created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_supplier AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Supplier"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_supplier(UUID, app.type_create_supplier_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_supplier(
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
    input_data app.type_create_supplier_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'email', 'phone', 'secret']);
        input_data := jsonb_populate_record(NULL::app.type_create_supplier_input, payload);
        result := shop.create_supplier(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Supplier', payload, 'app.type_create_supplier_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Supplier',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_supplier',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_supplier(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_forget_supplier_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.forget_supplier(
    auth_tenant_id UUID,
    input_data app.type_forget_supplier_input,
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
    self shop.tb_supplier;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_supplier AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:supplier', 'Supplier not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_supplier AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    BEGIN
        DELETE FROM shop.tb_supplier AS t
        WHERE t.pk_supplier = self.pk_supplier
            AND t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Supplier is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Supplier deleted';
    result.extra_metadata := '{"entity": "Supplier"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.forget_supplier(UUID, app.type_forget_supplier_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.forget_supplier(
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
    input_data app.type_forget_supplier_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_forget_supplier_input, payload);
        result := shop.forget_supplier(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Supplier', payload, 'app.type_forget_supplier_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Supplier',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'forget_supplier',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.forget_supplier(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_log_day_input AS ();

CREATE FUNCTION shop.log_day(
    auth_tenant_id UUID,
    input_data app.type_log_day_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    INSERT INTO shop.tb_movement AS t (
        tenant_id,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'another day',
        auth_user_id,
        auth_user_id
    );

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Log day: done';
    result.extra_metadata := '{"entity": "Supplier"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.log_day(UUID, app.type_log_day_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.log_day(
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
    input_data app.type_log_day_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_log_day_input, payload);
        result := shop.log_day(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Supplier', payload, 'app.type_log_day_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Supplier',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'log_day',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.log_day(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Supplier functions
