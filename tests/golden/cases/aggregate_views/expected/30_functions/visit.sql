-- specql: web.Visit functions
-- content-sha256: 1cbf52ae44cca3829c98781a5f5867dd9ecf3004900a721ed86a265d354b3b23
CREATE FUNCTION web.refresh_mv_visit_agg()
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    LOCK TABLE web.mv_visit_agg IN SHARE ROW EXCLUSIVE MODE;

    DELETE FROM web.mv_visit_agg AS v;

    INSERT INTO web.mv_visit_agg (
        page,
        visits
    )
    SELECT
        t.page,
        count(*)
    FROM web.tb_visit AS t
    GROUP BY 1;
END;
$specql$;

REVOKE ALL ON FUNCTION web.refresh_mv_visit_agg() FROM PUBLIC;

CREATE TYPE app.type_create_visit_input AS (
    page TEXT
);

CREATE FUNCTION web.create_visit(
    auth_tenant_id UUID,
    input_data app.type_create_visit_input,
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
    self web.tb_visit;
BEGIN
    self.page := input_data.page;

    INSERT INTO web.tb_visit AS t (
        page
    )
    VALUES (
        self.page
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Visit created';
    result.object_data := (
        SELECT v.data
        FROM web.v_visit AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION web.create_visit(UUID, app.type_create_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_visit(
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
    input_data app.type_create_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['page']);
        input_data := jsonb_populate_record(NULL::app.type_create_visit_input, payload);
        result := web.create_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_create_visit_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_visit(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end web.Visit functions
