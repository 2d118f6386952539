-- specql: crm.Greeting functions
-- content-sha256: a7611c4c49b1911194313ecd1bd3c2b161dd1d20a03a8952704a04e9e996e958
CREATE TYPE app.type_say_greeting_input AS (
    language_id UUID
);

CREATE FUNCTION crm.say_greeting(
    auth_tenant_id UUID,
    input_data app.type_say_greeting_input,
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
    is_written BOOLEAN := false;
    v_fk_language INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.language_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: language', '{"fields": ["language"]}');
    END IF;

    v_fk_language := (
        SELECT t.pk_language
        FROM i18n.tb_language AS t
        WHERE t.id = input_data.language_id
            AND t.deleted_at IS NULL
    );
    IF v_fk_language IS NULL AND input_data.language_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: language', '{"fields": ["language"]}');
    END IF;

    UPDATE i18n.tb_language AS t
    SET
        code = 'en',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.deleted_at IS NULL
        AND (t.pk_language = v_fk_language)
        AND t.code IS DISTINCT FROM 'en';
    is_written := is_written OR FOUND;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Say: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Greeting"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.say_greeting(UUID, app.type_say_greeting_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.say_greeting(
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
    input_data app.type_say_greeting_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['language_id']);
        input_data := jsonb_populate_record(NULL::app.type_say_greeting_input, payload);
        result := crm.say_greeting(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Greeting', payload, 'app.type_say_greeting_input', ARRAY['language_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Greeting',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'say_greeting',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.say_greeting(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.Greeting functions
