-- specql: places.Venue functions
-- content-sha256: a0098d100d62853945dad048dc1551412f38f7b72044ffe8b64c137d27ae23c2
CREATE TYPE app.type_create_venue_input AS (
    name JSONB,
    address JSONB,
    hours JSONB,
    "position" JSONB,
    point POINT,
    size JSONB,
    contacts JSONB,
    prices JSONB,
    home JSONB,
    opening JSONB,
    base_price JSONB,
    labels JSONB,
    hint JSONB
);

CREATE FUNCTION places.create_venue(
    auth_tenant_id UUID,
    input_data app.type_create_venue_input,
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
    self places.tb_venue;
BEGIN
    self.name := input_data.name;
    self.address := input_data.address;
    self.hours := input_data.hours;
    self."position" := input_data."position";
    self.point := input_data.point;
    self.size := input_data.size;
    self.contacts := input_data.contacts;
    self.prices := input_data.prices;
    self.home := CASE WHEN input_payload ? 'home' THEN input_data.home ELSE '{"street": "1 Main Street", "city": "Springfield", "state": "IL", "zipCode": "62701"}' END;
    self.opening := CASE WHEN input_payload ? 'opening' THEN input_data.opening ELSE '{"start": "09:00", "end": "17:00"}' END;
    self.base_price := CASE WHEN input_payload ? 'base_price' THEN input_data.base_price ELSE '{"amount": 0.50, "currency": "EUR"}' END;
    self.labels := CASE WHEN input_payload ? 'labels' THEN input_data.labels ELSE '{"en": "Hall", "de": "Halle"}' END;
    self.hint := input_data.hint;

    INSERT INTO places.tb_venue AS t (
        name,
        address,
        hours,
        "position",
        point,
        size,
        contacts,
        prices,
        home,
        opening,
        base_price,
        labels,
        hint,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        self.address,
        self.hours,
        self."position",
        self.point,
        self.size,
        self.contacts,
        self.prices,
        self.home,
        self.opening,
        self.base_price,
        self.labels,
        self.hint,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Venue created';
    result.object_data := (
        SELECT v.data
        FROM places.v_venue AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Venue"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION places.create_venue(UUID, app.type_create_venue_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_venue(
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
    input_data app.type_create_venue_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'name',
            'address',
            'hours',
            'position',
            'point',
            'size',
            'contacts',
            'prices',
            'home',
            'opening',
            'base_price',
            'labels',
            'hint'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_venue_input, payload);
        result := places.create_venue(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Venue', payload, 'app.type_create_venue_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Venue',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_venue',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_venue(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_venue_input AS (
    id UUID,
    name JSONB,
    address JSONB,
    hours JSONB,
    "position" JSONB,
    point POINT,
    size JSONB,
    contacts JSONB,
    prices JSONB,
    home JSONB,
    opening JSONB,
    base_price JSONB,
    labels JSONB,
    hint JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION places.update_venue(
    auth_tenant_id UUID,
    input_data app.type_update_venue_input,
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
    self places.tb_venue;
    loaded places.tb_venue;
    changed places.tb_venue;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM places.tb_venue AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:venue', 'Venue not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.address := CASE WHEN input_payload ? 'address' THEN input_data.address ELSE self.address END;
    changed.hours := CASE WHEN input_payload ? 'hours' THEN input_data.hours ELSE self.hours END;
    changed."position" := CASE WHEN input_payload ? 'position' THEN input_data."position" ELSE self."position" END;
    changed.point := CASE WHEN input_payload ? 'point' THEN input_data.point ELSE self.point END;
    changed.size := CASE WHEN input_payload ? 'size' THEN input_data.size ELSE self.size END;
    changed.contacts := CASE WHEN input_payload ? 'contacts' THEN input_data.contacts ELSE self.contacts END;
    changed.prices := CASE WHEN input_payload ? 'prices' THEN input_data.prices ELSE self.prices END;
    changed.home := CASE WHEN input_payload ? 'home' THEN input_data.home ELSE self.home END;
    changed.opening := CASE WHEN input_payload ? 'opening' THEN input_data.opening ELSE self.opening END;
    changed.base_price := CASE WHEN input_payload ? 'base_price' THEN input_data.base_price ELSE self.base_price END;
    changed.labels := CASE WHEN input_payload ? 'labels' THEN input_data.labels ELSE self.labels END;
    changed.hint := CASE WHEN input_payload ? 'hint' THEN input_data.hint ELSE self.hint END;

    UPDATE places.tb_venue AS t
    SET
        name = changed.name,
        address = changed.address,
        hours = changed.hours,
        "position" = changed."position",
        point = changed.point,
        size = changed.size,
        contacts = changed.contacts,
        prices = changed.prices,
        home = changed.home,
        opening = changed.opening,
        base_price = changed.base_price,
        labels = changed.labels,
        hint = changed.hint,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_venue = self.pk_venue
        AND (
            t.name,
            t.address,
            t.hours,
            t."position",
            t.point::TEXT,
            t.size,
            t.contacts,
            t.prices,
            t.home,
            t.opening,
            t.base_price,
            t.labels,
            t.hint
        ) IS DISTINCT FROM (
            changed.name,
            changed.address,
            changed.hours,
            changed."position",
            changed.point::TEXT,
            changed.size,
            changed.contacts,
            changed.prices,
            changed.home,
            changed.opening,
            changed.base_price,
            changed.labels,
            changed.hint
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Venue updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM places.v_venue AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Venue"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION places.update_venue(UUID, app.type_update_venue_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_venue(
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
    input_data app.type_update_venue_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'address',
            'hours',
            'position',
            'point',
            'size',
            'contacts',
            'prices',
            'home',
            'opening',
            'base_price',
            'labels',
            'hint',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_venue_input, payload);
        result := places.update_venue(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Venue', payload, 'app.type_update_venue_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Venue',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_venue',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_venue(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end places.Venue functions
