-- specql: ops.HTTPServer functions
-- content-sha256: e26a35bfd1a3839c9019b9835a35a442a3d08a7484538110a8a2d267b9d7e28c
CREATE TYPE app.type_create_http_server_input AS (
    host_name TEXT,
    a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok TEXT,
    this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id UUID
);

CREATE FUNCTION ops.create_http_server(
    auth_tenant_id UUID,
    input_data app.type_create_http_server_input,
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
    self ops.tb_http_server;
    v_fk_this_reference_is_as_long_as_one_may_be_with_its__4ef86372 BIGINT;
BEGIN
    v_fk_this_reference_is_as_long_as_one_may_be_with_its__4ef86372 := ops.http_server_pk(input_data.this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id);
    IF v_fk_this_reference_is_as_long_as_one_may_be_with_its__4ef86372 IS NULL AND input_data.this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x', '{"fields": ["this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x"]}');
    END IF;

    self.host_name := input_data.host_name;
    self.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok := input_data.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok;
    self.fk_this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x := v_fk_this_reference_is_as_long_as_one_may_be_with_its__4ef86372;

    INSERT INTO ops.tb_http_server AS t (
        host_name,
        a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,
        fk_this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x,
        created_by,
        updated_by
    )
    VALUES (
        self.host_name,
        self.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,
        self.fk_this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'HTTPServer created';
    result.object_data := (
        SELECT v.data
        FROM ops.v_http_server AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "HTTPServer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION ops.create_http_server(UUID, app.type_create_http_server_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_http_server(
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
    input_data app.type_create_http_server_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'host_name',
            'a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok',
            'this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_http_server_input, payload);
        result := ops.create_http_server(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'HTTPServer', payload, 'app.type_create_http_server_input', ARRAY[
                'this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id'
            ]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'HTTPServer',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_http_server',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_http_server(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end ops.HTTPServer functions
