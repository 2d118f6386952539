-- specql: core.User functions
-- content-sha256: 3987d4b1576a98507446d9ec1e82d8ba76ca20936c9ba2165244669e742c1515
CREATE TYPE app.type_create_user_input AS (
    username TEXT,
    email TEXT
);

CREATE FUNCTION core.create_user(
    auth_tenant_id UUID,
    input_data app.type_create_user_input,
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
    self core.tb_user;
BEGIN
    self.username := input_data.username;
    self.email := input_data.email;

    INSERT INTO core.tb_user AS t (
        username,
        email,
        created_by,
        updated_by
    )
    VALUES (
        self.username,
        self.email,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'User created';
    result.object_data := (
        SELECT v.data
        FROM core.v_user AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "User"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION core.create_user(UUID, app.type_create_user_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_user(
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
    input_data app.type_create_user_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['username', 'email']);
        input_data := jsonb_populate_record(NULL::app.type_create_user_input, payload);
        result := core.create_user(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'User', payload, 'app.type_create_user_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'User',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_user',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_user(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end core.User functions
