-- specql: shop.Booking functions
-- content-sha256: ba49db13b5fe13bea798fc540885a0c6b35556456e6eb08dedf36fc1679dad71
CREATE TYPE app.type_create_booking_input AS (
    guest TEXT,
    room_id UUID,
    kind TEXT,
    wing INTEGER,
    from_day DATE,
    till DATE,
    rate NUMERIC(10,2)
);

CREATE FUNCTION shop.create_booking(
    auth_tenant_id UUID,
    input_data app.type_create_booking_input,
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
    self shop.tb_booking;
    v_fk_room INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_room := shop.room_pk(input_data.room_id, auth_tenant_id);
    IF v_fk_room IS NULL AND input_data.room_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: room', '{"fields": ["room"]}');
    END IF;

    self.guest := input_data.guest;
    self.fk_room := v_fk_room;
    self.kind := CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE 'single' END;
    self.wing := input_data.wing;
    self.from_day := input_data.from_day;
    self.till := input_data.till;
    self.rate := CASE WHEN input_payload ? 'rate' THEN input_data.rate ELSE 1.5 END;

    INSERT INTO shop.tb_booking AS t (
        tenant_id,
        guest,
        fk_room,
        kind,
        wing,
        from_day,
        till,
        rate,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.guest,
        self.fk_room,
        self.kind,
        self.wing,
        self.from_day,
        self.till,
        self.rate,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Booking created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_booking AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Booking"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_booking(UUID, app.type_create_booking_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_booking(
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
    input_data app.type_create_booking_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'guest',
            'room_id',
            'kind',
            'wing',
            'from_day',
            'till',
            'rate'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_booking_input, payload);
        result := shop.create_booking(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Booking', payload, 'app.type_create_booking_input', ARRAY['room_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Booking',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_booking',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_booking(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_booking_input AS (
    id UUID,
    guest TEXT,
    room_id UUID,
    kind TEXT,
    wing INTEGER,
    from_day DATE,
    till DATE,
    rate NUMERIC(10,2),
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_booking(
    auth_tenant_id UUID,
    input_data app.type_update_booking_input,
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
    self shop.tb_booking;
    loaded shop.tb_booking;
    changed shop.tb_booking;
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
    FROM shop.tb_booking AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:booking', 'Booking not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.guest := CASE WHEN input_payload ? 'guest' THEN input_data.guest ELSE self.guest END;
    changed.fk_room := CASE WHEN input_payload ? 'room_id' THEN v_fk_room ELSE self.fk_room END;
    changed.kind := CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE self.kind END;
    changed.wing := CASE WHEN input_payload ? 'wing' THEN input_data.wing ELSE self.wing END;
    changed.from_day := CASE WHEN input_payload ? 'from_day' THEN input_data.from_day ELSE self.from_day END;
    changed.till := CASE WHEN input_payload ? 'till' THEN input_data.till ELSE self.till END;
    changed.rate := CASE WHEN input_payload ? 'rate' THEN input_data.rate ELSE self.rate END;

    UPDATE shop.tb_booking AS t
    SET
        guest = changed.guest,
        fk_room = changed.fk_room,
        kind = changed.kind,
        wing = changed.wing,
        from_day = changed.from_day,
        till = changed.till,
        rate = changed.rate,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_booking = self.pk_booking
        AND t.tenant_id = auth_tenant_id
        AND (
            t.guest,
            t.fk_room,
            t.kind,
            t.wing,
            t.from_day,
            t.till,
            t.rate
        ) IS DISTINCT FROM (
            changed.guest,
            changed.fk_room,
            changed.kind,
            changed.wing,
            changed.from_day,
            changed.till,
            changed.rate
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Booking updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_booking AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Booking"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_booking(UUID, app.type_update_booking_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_booking(
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
    input_data app.type_update_booking_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'guest',
            'room_id',
            'kind',
            'wing',
            'from_day',
            'till',
            'rate',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_booking_input, payload);
        result := shop.update_booking(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Booking', payload, 'app.type_update_booking_input', ARRAY['room_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Booking',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_booking',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_booking(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_booking_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_booking(
    auth_tenant_id UUID,
    input_data app.type_delete_booking_input,
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
    self shop.tb_booking;
    changed shop.tb_booking;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_booking AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:booking', 'Booking not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_booking AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_booking AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_booking = self.pk_booking
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Booking deleted';
    result.extra_metadata := '{"entity": "Booking"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_booking(UUID, app.type_delete_booking_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_booking(
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
    input_data app.type_delete_booking_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_booking_input, payload);
        result := shop.delete_booking(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Booking', payload, 'app.type_delete_booking_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Booking',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_booking',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_booking(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_booking_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.restore_booking(
    auth_tenant_id UUID,
    input_data app.type_restore_booking_input,
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
    self shop.tb_booking;
    loaded shop.tb_booking;
    changed shop.tb_booking;
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
    FROM shop.tb_booking AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:booking', 'Booking not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_booking AS t
    SET
        deleted_at = NULL,
        deleted_by = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_booking = self.pk_booking
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NOT NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Booking restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_booking AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Booking"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.restore_booking(UUID, app.type_restore_booking_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.restore_booking(
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
    input_data app.type_restore_booking_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_restore_booking_input, payload);
        result := shop.restore_booking(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Booking', payload, 'app.type_restore_booking_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Booking',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'restore_booking',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_booking(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Booking functions
