-- specql: kinds.Limit functions
-- content-sha256: a72510a4d243f15661b6c023139b2cc451592aeda6d1fb73426ac2278bcd180d
CREATE TYPE app.type_reset_parameters_input AS ();

CREATE FUNCTION kinds.reset_parameters(
    auth_tenant_id UUID,
    input_data app.type_reset_parameters_input,
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
BEGIN
    UPDATE kinds.tb_parameters AS t
    SET
        a_score = 10,
        a_price = 99999999.99,
        a_balance = -5,
        a_code = 'ABC',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.deleted_at IS NULL
        AND (t.a_count > 0)
        AND (
            t.a_score,
            t.a_price,
            t.a_balance,
            t.a_code
        ) IS DISTINCT FROM (
            10,
            99999999.99,
            CAST(-5 AS NUMERIC(19,4)),
            'ABC'
        );
    is_written := is_written OR FOUND;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Reset parameters: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Limit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.reset_parameters(UUID, app.type_reset_parameters_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.reset_parameters(
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
    input_data app.type_reset_parameters_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_reset_parameters_input, payload);
        result := kinds.reset_parameters(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Limit', payload, 'app.type_reset_parameters_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Limit',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'reset_parameters',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.reset_parameters(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end kinds.Limit functions
