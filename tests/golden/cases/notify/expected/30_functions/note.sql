-- specql: base.Note functions
-- content-sha256: e1548535c4370d1dca033635b73db02d51663b0ffe2e712b30a239e465ebb746
CREATE TYPE app.type_tell_note_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.tell_note(
    auth_tenant_id UUID,
    input_data app.type_tell_note_input,
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
    self base.tb_note;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_note AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Note',
        self.id,
        'tell_note',
        'note_told',
        NULL,
        self.text,
        '{}'
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Tell note: done';
    result.object_data := (
        SELECT v.data
        FROM base.v_note AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.tell_note(UUID, app.type_tell_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tell_note(
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
    input_data app.type_tell_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tell_note_input, payload);
        result := base.tell_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_tell_note_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'tell_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tell_note(UUID, UUID, JSONB) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION base.tell_note(UUID, app.type_tell_note_input, JSONB, UUID) TO notify_app;

GRANT EXECUTE ON FUNCTION app.tell_note(UUID, UUID, JSONB) TO notify_app;
-- specql: end base.Note functions
