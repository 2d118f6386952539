-- specql: pay.Payment functions
-- content-sha256: 2a23d1239f8ec0512e4f203ccd1212b824429f9790ce8bb35eeaa62bc704ee98
CREATE TYPE app.type_create_payment_input AS (
    amount NUMERIC(19,4),
    note TEXT,
    state TEXT,
    idempotency_key TEXT
);

CREATE FUNCTION pay.create_payment(
    auth_tenant_id UUID,
    input_data app.type_create_payment_input,
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
    self pay.tb_payment;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.amount := input_data.amount;
    self.note := input_data.note;
    self.state := CASE WHEN input_payload ? 'state' THEN input_data.state ELSE 'open' END;

    INSERT INTO pay.tb_payment AS t (
        tenant_id,
        amount,
        note,
        state,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.amount,
        self.note,
        self.state,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Payment created';
    result.object_data := (
        SELECT v.data
        FROM pay.v_payment AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Payment"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION pay.create_payment(UUID, app.type_create_payment_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_payment(
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
    input_data app.type_create_payment_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['amount', 'note', 'state', 'idempotency_key']);
        input_data := jsonb_populate_record(NULL::app.type_create_payment_input, payload);
        result := app.recall_result(auth_tenant_id, auth_user_id, 'create_payment', input_data.idempotency_key, payload);
        IF result.status IS NULL THEN
            result := pay.create_payment(auth_tenant_id, input_data, payload, auth_user_id);
            PERFORM app.keep_result(auth_tenant_id, auth_user_id, 'create_payment', input_data.idempotency_key, payload, result);
        END IF;
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
            result := app.failure_result(problem, 'Payment', payload, 'app.type_create_payment_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Payment',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_payment',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_payment(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_settle_input AS (
    id UUID,
    note TEXT,
    expected_updated_at TIMESTAMPTZ,
    idempotency_key TEXT
);

CREATE FUNCTION pay.settle(
    auth_tenant_id UUID,
    input_data app.type_settle_input,
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
    self pay.tb_payment;
    loaded pay.tb_payment;
    changed pay.tb_payment;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'note' THEN
        PERFORM app.fail('validation:required_field', 'Required: note', '{"fields": ["note"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM pay.tb_payment AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:payment', 'Payment not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.state = 'open') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_open', 'not_open', '{"fields": ["state"]}');
    END IF;

    UPDATE pay.tb_payment AS t
    SET
        state = 'paid',
        note = input_data.note,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_payment = self.pk_payment
        AND t.tenant_id = auth_tenant_id
        AND (t.state, t.note) IS DISTINCT FROM ('paid', input_data.note)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Payment updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM pay.v_payment AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Payment"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION pay.settle(UUID, app.type_settle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.settle(
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
    input_data app.type_settle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'note', 'expected_updated_at', 'idempotency_key']);
        input_data := jsonb_populate_record(NULL::app.type_settle_input, payload);
        result := app.recall_result(auth_tenant_id, auth_user_id, 'settle', input_data.idempotency_key, payload);
        IF result.status IS NULL THEN
            result := pay.settle(auth_tenant_id, input_data, payload, auth_user_id);
            PERFORM app.keep_result(auth_tenant_id, auth_user_id, 'settle', input_data.idempotency_key, payload, result);
        END IF;
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
            result := app.failure_result(problem, 'Payment', payload, 'app.type_settle_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Payment',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'settle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.settle(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_payment_input AS (
    id UUID,
    amount NUMERIC(19,4),
    note TEXT,
    state TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION pay.update_payment(
    auth_tenant_id UUID,
    input_data app.type_update_payment_input,
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
    self pay.tb_payment;
    loaded pay.tb_payment;
    changed pay.tb_payment;
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
    FROM pay.tb_payment AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:payment', 'Payment not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.amount := CASE WHEN input_payload ? 'amount' THEN input_data.amount ELSE self.amount END;
    changed.note := CASE WHEN input_payload ? 'note' THEN input_data.note ELSE self.note END;
    changed.state := CASE WHEN input_payload ? 'state' THEN input_data.state ELSE self.state END;

    UPDATE pay.tb_payment AS t
    SET
        amount = changed.amount,
        note = changed.note,
        state = changed.state,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_payment = self.pk_payment
        AND t.tenant_id = auth_tenant_id
        AND (t.amount, t.note, t.state) IS DISTINCT FROM (changed.amount, changed.note, changed.state)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Payment updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM pay.v_payment AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Payment"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION pay.update_payment(UUID, app.type_update_payment_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_payment(
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
    input_data app.type_update_payment_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'amount', 'note', 'state', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_payment_input, payload);
        result := pay.update_payment(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Payment', payload, 'app.type_update_payment_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Payment',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_payment',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_payment(UUID, UUID, JSONB) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION pay.create_payment(UUID, app.type_create_payment_input, JSONB, UUID) TO idempotent_app;

GRANT EXECUTE ON FUNCTION app.create_payment(UUID, UUID, JSONB) TO idempotent_app;

GRANT EXECUTE ON FUNCTION pay.settle(UUID, app.type_settle_input, JSONB, UUID) TO idempotent_app;

GRANT EXECUTE ON FUNCTION app.settle(UUID, UUID, JSONB) TO idempotent_app;

GRANT EXECUTE ON FUNCTION pay.update_payment(UUID, app.type_update_payment_input, JSONB, UUID) TO idempotent_app;

GRANT EXECUTE ON FUNCTION app.update_payment(UUID, UUID, JSONB) TO idempotent_app;
-- specql: end pay.Payment functions
