-- specql: base.Category functions
-- content-sha256: 6af1f8b72b56e821bcce40a8589dcb5bdc7b28043578ad75668f0794d33ecf2d
CREATE TYPE app.type_create_category_input AS (
    name TEXT
);

CREATE FUNCTION base.create_category(
    auth_tenant_id UUID,
    input_data app.type_create_category_input,
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
    self base.tb_category;
BEGIN
    self.name := input_data.name;

    INSERT INTO base.tb_category AS t (
        name,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Category created';
    result.object_data := (
        SELECT v.data
        FROM base.v_category AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Category"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_category(UUID, app.type_create_category_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_category(
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
    input_data app.type_create_category_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name']);
        input_data := jsonb_populate_record(NULL::app.type_create_category_input, payload);
        result := base.create_category(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Category', payload, 'app.type_create_category_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Category',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_category',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_category(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Category functions
