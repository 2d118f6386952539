-- specql: base.Page functions
-- content-sha256: 8a24204700ed2a1591f9ae0512aad5208a649dedfe96759cc026cdd784919cb8
CREATE TYPE app.type_create_page_input AS (
    title TEXT,
    follows_id UUID
);

CREATE FUNCTION base.create_page(
    auth_tenant_id UUID,
    input_data app.type_create_page_input,
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
    self base.tb_page;
    v_fk_follows INTEGER;
BEGIN
    v_fk_follows := base.page_pk(input_data.follows_id);
    IF v_fk_follows IS NULL AND input_data.follows_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: follows', '{"fields": ["follows"]}');
    END IF;

    self.title := input_data.title;
    self.fk_follows := v_fk_follows;

    INSERT INTO base.tb_page AS t (
        title,
        fk_follows,
        created_by,
        updated_by
    )
    VALUES (
        self.title,
        self.fk_follows,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Page created';
    result.object_data := (
        SELECT v.data
        FROM base.v_page AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Page"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_page(UUID, app.type_create_page_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_page(
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
    input_data app.type_create_page_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'follows_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_page_input, payload);
        result := base.create_page(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Page', payload, 'app.type_create_page_input', ARRAY['follows_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Page',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_page',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_page(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_page_input AS (
    id UUID,
    title TEXT,
    follows_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.update_page(
    auth_tenant_id UUID,
    input_data app.type_update_page_input,
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
    self base.tb_page;
    loaded base.tb_page;
    changed base.tb_page;
    is_written BOOLEAN := false;
    v_fk_follows INTEGER;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_follows := base.page_pk(input_data.follows_id);
    IF v_fk_follows IS NULL AND input_data.follows_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: follows', '{"fields": ["follows"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_page AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:page', 'Page not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.fk_follows := CASE WHEN input_payload ? 'follows_id' THEN v_fk_follows ELSE self.fk_follows END;

    UPDATE base.tb_page AS t
    SET
        title = changed.title,
        fk_follows = changed.fk_follows,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_page = self.pk_page
        AND (t.title, t.fk_follows) IS DISTINCT FROM (changed.title, changed.fk_follows)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Page updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_page AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Page"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.update_page(UUID, app.type_update_page_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_page(
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
    input_data app.type_update_page_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'title', 'follows_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_page_input, payload);
        result := base.update_page(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Page', payload, 'app.type_update_page_input', ARRAY['follows_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Page',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_page',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_page(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Page functions
