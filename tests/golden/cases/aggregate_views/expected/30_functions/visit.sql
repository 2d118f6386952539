-- specql: web.Visit functions
-- content-sha256: 9871b45ef93a350ceed878a24e6228516faebe7adb9473d63a0d0f484687d3db
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
    page TEXT,
    seconds INTEGER
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
    self.seconds := input_data.seconds;

    INSERT INTO web.tb_visit AS t (
        page,
        seconds
    )
    VALUES (
        self.page,
        self.seconds
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
        PERFORM app.check_payload(payload, ARRAY['page', 'seconds']);
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

CREATE TYPE app.type_update_visit_input AS (
    id UUID,
    page TEXT,
    seconds INTEGER
);

CREATE FUNCTION web.update_visit(
    auth_tenant_id UUID,
    input_data app.type_update_visit_input,
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
    loaded web.tb_visit;
    changed web.tb_visit;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM web.tb_visit AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    changed := self;
    changed.page := CASE WHEN input_payload ? 'page' THEN input_data.page ELSE self.page END;
    changed.seconds := CASE WHEN input_payload ? 'seconds' THEN input_data.seconds ELSE self.seconds END;

    UPDATE web.tb_visit AS t
    SET
        page = changed.page,
        seconds = changed.seconds
    WHERE t.pk_visit = self.pk_visit
        AND (t.page, t.seconds) IS DISTINCT FROM (changed.page, changed.seconds)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM web.v_visit AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION web.update_visit(UUID, app.type_update_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_visit(
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
    input_data app.type_update_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'page', 'seconds']);
        input_data := jsonb_populate_record(NULL::app.type_update_visit_input, payload);
        result := web.update_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_update_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_visit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_visit_input AS (
    id UUID
);

CREATE FUNCTION web.delete_visit(
    auth_tenant_id UUID,
    input_data app.type_delete_visit_input,
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
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM web.tb_visit AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM web.v_visit AS v
        WHERE v.id = self.id
    );
    BEGIN
        DELETE FROM web.tb_visit AS t
        WHERE t.pk_visit = self.pk_visit;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Visit is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Visit deleted';
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION web.delete_visit(UUID, app.type_delete_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_visit(
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
    input_data app.type_delete_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_delete_visit_input, payload);
        result := web.delete_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_delete_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_visit(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end web.Visit functions
