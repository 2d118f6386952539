-- specql: shop.Tariff functions
-- content-sha256: 43acde7b35e1a5a8019feb46c0e371720aad9bdcd64cf936767406344d115bbf
CREATE TYPE app.type_create_tariff_input AS (
    code TEXT,
    room_id UUID,
    price NUMERIC(10,2),
    name TEXT,
    note TEXT,
    effective_date TIMESTAMPTZ,
    expiry_date TIMESTAMPTZ,
    is_current BOOLEAN,
    edition INTEGER
);

CREATE FUNCTION shop.create_tariff(
    auth_tenant_id UUID,
    input_data app.type_create_tariff_input,
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
    self shop.tb_tariff;
    v_fk_room INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_room := shop.room_pk(input_data.room_id, auth_tenant_id);
    IF v_fk_room IS NULL AND input_data.room_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: room', '{"fields": ["room"]}');
    END IF;

    self.code := input_data.code;
    self.fk_room := v_fk_room;
    self.price := input_data.price;
    self.name := input_data.name;
    self.note := input_data.note;
    self.effective_date := CASE WHEN input_payload ? 'effective_date' THEN input_data.effective_date ELSE now() END;
    self.expiry_date := input_data.expiry_date;
    self.is_current := CASE WHEN input_payload ? 'is_current' THEN input_data.is_current ELSE TRUE END;
    self.edition := CASE WHEN input_payload ? 'edition' THEN input_data.edition ELSE 1 END;

    INSERT INTO shop.tb_tariff AS t (
        tenant_id,
        code,
        fk_room,
        price,
        name,
        note,
        effective_date,
        expiry_date,
        is_current,
        edition,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.code,
        self.fk_room,
        self.price,
        self.name,
        self.note,
        self.effective_date,
        self.expiry_date,
        self.is_current,
        self.edition,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self), ARRAY['version']);
    result.status := 'success';
    result.message := 'Tariff created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_tariff AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Tariff"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_tariff(UUID, app.type_create_tariff_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_tariff(
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
    input_data app.type_create_tariff_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'code',
            'room_id',
            'price',
            'name',
            'note',
            'effective_date',
            'expiry_date',
            'is_current',
            'edition'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_tariff_input, payload);
        result := shop.create_tariff(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Tariff', payload, 'app.type_create_tariff_input', ARRAY['room_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Tariff',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_tariff',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_tariff(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_tariff_input AS (
    id UUID,
    code TEXT,
    room_id UUID,
    price NUMERIC(10,2),
    name TEXT,
    note TEXT,
    effective_date TIMESTAMPTZ,
    expiry_date TIMESTAMPTZ,
    is_current BOOLEAN,
    edition INTEGER,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.update_tariff(
    auth_tenant_id UUID,
    input_data app.type_update_tariff_input,
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
    self shop.tb_tariff;
    loaded shop.tb_tariff;
    changed shop.tb_tariff;
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
    FROM shop.tb_tariff AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:tariff', 'Tariff not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.code := CASE WHEN input_payload ? 'code' THEN input_data.code ELSE self.code END;
    changed.fk_room := CASE WHEN input_payload ? 'room_id' THEN v_fk_room ELSE self.fk_room END;
    changed.price := CASE WHEN input_payload ? 'price' THEN input_data.price ELSE self.price END;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.note := CASE WHEN input_payload ? 'note' THEN input_data.note ELSE self.note END;
    changed.effective_date := CASE WHEN input_payload ? 'effective_date' THEN input_data.effective_date ELSE self.effective_date END;
    changed.expiry_date := CASE WHEN input_payload ? 'expiry_date' THEN input_data.expiry_date ELSE self.expiry_date END;
    changed.is_current := CASE WHEN input_payload ? 'is_current' THEN input_data.is_current ELSE self.is_current END;
    changed.edition := CASE WHEN input_payload ? 'edition' THEN input_data.edition ELSE self.edition END;

    UPDATE shop.tb_tariff AS t
    SET
        code = changed.code,
        fk_room = changed.fk_room,
        price = changed.price,
        name = changed.name,
        note = changed.note,
        effective_date = changed.effective_date,
        expiry_date = changed.expiry_date,
        is_current = changed.is_current,
        edition = changed.edition,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_tariff = self.pk_tariff
        AND t.tenant_id = auth_tenant_id
        AND (
            t.code,
            t.fk_room,
            t.price,
            t.name,
            t.note,
            t.effective_date,
            t.expiry_date,
            t.is_current,
            t.edition
        ) IS DISTINCT FROM (
            changed.code,
            changed.fk_room,
            changed.price,
            changed.name,
            changed.note,
            changed.effective_date,
            changed.expiry_date,
            changed.is_current,
            changed.edition
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['version']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Tariff updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_tariff AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Tariff"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_tariff(UUID, app.type_update_tariff_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_tariff(
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
    input_data app.type_update_tariff_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'code',
            'room_id',
            'price',
            'name',
            'note',
            'effective_date',
            'expiry_date',
            'is_current',
            'edition',
            'expected_updated_at',
            'expected_version'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_tariff_input, payload);
        result := shop.update_tariff(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Tariff', payload, 'app.type_update_tariff_input', ARRAY['room_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Tariff',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_tariff',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_tariff(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Tariff functions
