-- specql: shop.Shift functions
-- content-sha256: 687dd42c1df0094a440ca4dc0a378f6aeabb6c1211955885b7136013cf1f6a56
CREATE TYPE app.type_create_shift_input AS (
    room_id UUID,
    first DATE,
    last DATE
);

CREATE FUNCTION shop.create_shift(
    auth_tenant_id UUID,
    input_data app.type_create_shift_input,
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
    self shop.tb_shift;
    v_fk_room INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_room := shop.room_pk(input_data.room_id, auth_tenant_id);
    IF v_fk_room IS NULL AND input_data.room_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: room', '{"fields": ["room"]}');
    END IF;

    self.fk_room := v_fk_room;
    self.first := input_data.first;
    self.last := input_data.last;

    INSERT INTO shop.tb_shift AS t (
        tenant_id,
        fk_room,
        first,
        last,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_room,
        self.first,
        self.last,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Shift created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_shift(UUID, app.type_create_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_shift(
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
    input_data app.type_create_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['room_id', 'first', 'last']);
        input_data := jsonb_populate_record(NULL::app.type_create_shift_input, payload);
        result := shop.create_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_create_shift_input', ARRAY['room_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_shift(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_shift_input AS (
    id UUID,
    room_id UUID,
    first DATE,
    last DATE,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_shift(
    auth_tenant_id UUID,
    input_data app.type_update_shift_input,
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
    self shop.tb_shift;
    loaded shop.tb_shift;
    changed shop.tb_shift;
    is_written BOOLEAN := false;
    v_fk_room INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_room := shop.room_pk(input_data.room_id, auth_tenant_id);
    IF v_fk_room IS NULL AND input_data.room_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: room', '{"fields": ["room"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.fk_room := CASE WHEN input_payload ? 'room_id' THEN v_fk_room ELSE self.fk_room END;
    changed.first := CASE WHEN input_payload ? 'first' THEN input_data.first ELSE self.first END;
    changed.last := CASE WHEN input_payload ? 'last' THEN input_data.last ELSE self.last END;

    UPDATE shop.tb_shift AS t
    SET
        fk_room = changed.fk_room,
        first = changed.first,
        last = changed.last,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_room, t.first, t.last) IS DISTINCT FROM (changed.fk_room, changed.first, changed.last)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_shift(UUID, app.type_update_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_shift(
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
    input_data app.type_update_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'room_id', 'first', 'last', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_shift_input, payload);
        result := shop.update_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_update_shift_input', ARRAY['room_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_shift(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Shift functions
