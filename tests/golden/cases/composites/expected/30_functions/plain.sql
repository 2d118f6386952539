-- specql: places.Plain functions
-- content-sha256: 6a34d08a2e1bb4f771a8a645dd484aedbc65cec1f4e798a4dd4dd0bca65624a8
CREATE TYPE app.type_move_plain_input AS (
    id UUID,
    new_name TEXT,
    "from" JSONB,
    stops JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION places.move_plain(
    auth_tenant_id UUID,
    input_data app.type_move_plain_input,
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
    self places.tb_plain;
    loaded places.tb_plain;
    changed places.tb_plain;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.new_name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: new_name', '{"fields": ["new_name"]}');
    END IF;

    IF NOT (char_length(input_data.new_name) BETWEEN 2 AND 40) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: new_name', '{"fields": ["new_name"]}');
    END IF;

    IF NOT (app.is_valid_date_range(input_data."from")) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: from', '{"fields": ["from"]}');
    END IF;

    IF NOT (app.is_valid_url_list(input_data.stops)) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: stops', '{"fields": ["stops"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM places.tb_plain AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:plain', 'Plain not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE places.tb_plain AS t
    SET
        name = input_data.new_name,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_plain = self.pk_plain
        AND t.name IS DISTINCT FROM input_data.new_name
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Plain updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM places.v_plain AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Plain"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION places.move_plain(UUID, app.type_move_plain_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.move_plain(
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
    input_data app.type_move_plain_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'new_name', 'from', 'stops', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_move_plain_input, payload);
        result := places.move_plain(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Plain', payload, 'app.type_move_plain_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Plain',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'move_plain',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.move_plain(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end places.Plain functions
