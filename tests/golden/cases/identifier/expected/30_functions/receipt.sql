-- specql: crm.Receipt functions
-- content-sha256: f69172475a9e1d34403c3aaec3cacf12f2712d6d7592421c8aac8efc2a489461
CREATE TYPE app.type_create_receipt_input AS (
    due DATE,
    paid TIMESTAMPTZ
);

CREATE FUNCTION crm.create_receipt(
    auth_tenant_id UUID,
    input_data app.type_create_receipt_input,
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
    self crm.tb_receipt;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.due := input_data.due;
    self.paid := input_data.paid;

    INSERT INTO crm.tb_receipt AS t (
        tenant_id,
        due,
        paid,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.due,
        self.paid,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Receipt created';
    result.object_data := (
        SELECT v.data
        FROM crm.v_receipt AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Receipt"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.create_receipt(UUID, app.type_create_receipt_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_receipt(
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
    input_data app.type_create_receipt_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['due', 'paid']);
        input_data := jsonb_populate_record(NULL::app.type_create_receipt_input, payload);
        result := crm.create_receipt(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Receipt', payload, 'app.type_create_receipt_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Receipt',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_receipt',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_receipt(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_receipt_input AS (
    id UUID,
    due DATE,
    paid TIMESTAMPTZ,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.update_receipt(
    auth_tenant_id UUID,
    input_data app.type_update_receipt_input,
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
    self crm.tb_receipt;
    loaded crm.tb_receipt;
    changed crm.tb_receipt;
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
    FROM crm.tb_receipt AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:receipt', 'Receipt not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.due := CASE WHEN input_payload ? 'due' THEN input_data.due ELSE self.due END;
    changed.paid := CASE WHEN input_payload ? 'paid' THEN input_data.paid ELSE self.paid END;

    UPDATE crm.tb_receipt AS t
    SET
        due = changed.due,
        paid = changed.paid,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_receipt = self.pk_receipt
        AND t.tenant_id = auth_tenant_id
        AND (t.due, t.paid) IS DISTINCT FROM (changed.due, changed.paid)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Receipt updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_receipt AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Receipt"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.update_receipt(UUID, app.type_update_receipt_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_receipt(
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
    input_data app.type_update_receipt_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'due', 'paid', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_receipt_input, payload);
        result := crm.update_receipt(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Receipt', payload, 'app.type_update_receipt_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Receipt',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_receipt',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_receipt(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.Receipt functions
