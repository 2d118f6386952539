-- specql: shop.Task functions
-- content-sha256: df0ef80e212d9d79e31b378993df847d419656b266b9298c673743d741fed5ca
CREATE TYPE app.type_create_task_input AS (
    title TEXT
);

CREATE FUNCTION shop.create_task(
    auth_tenant_id UUID,
    input_data app.type_create_task_input,
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
    self shop.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.title := input_data.title;

    INSERT INTO shop.tb_task AS t (
        tenant_id,
        title,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Task created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_task(UUID, app.type_create_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_task(
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
    input_data app.type_create_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title']);
        input_data := jsonb_populate_record(NULL::app.type_create_task_input, payload);
        result := shop.create_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_create_task_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Task',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_task_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_task(
    auth_tenant_id UUID,
    input_data app.type_delete_task_input,
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
    self shop.tb_task;
    changed shop.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_task AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_task AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Task deleted';
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_task(UUID, app.type_delete_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_task(
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
    input_data app.type_delete_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_task_input, payload);
        result := shop.delete_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_delete_task_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Task',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_link_both_input AS (
    from_id UUID,
    to_id UUID
);

CREATE FUNCTION shop.link_both(
    auth_tenant_id UUID,
    input_data app.type_link_both_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.from_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: from_id', '{"fields": ["from_id"]}');
    END IF;

    IF input_data.to_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: to_id', '{"fields": ["to_id"]}');
    END IF;

    IF input_data.from_id IS NOT NULL AND shop.task_pk(input_data.from_id, auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: task', '{"fields": ["task"]}');
    END IF;

    IF input_data.to_id IS NOT NULL AND shop.task_pk(input_data.to_id, auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: needed_task', '{"fields": ["needed_task"]}');
    END IF;

    INSERT INTO shop.tb_need AS t (
        tenant_id,
        fk_task,
        fk_needed_task,
        kind,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        shop.task_pk(input_data.from_id, auth_tenant_id),
        shop.task_pk(input_data.to_id, auth_tenant_id),
        'before',
        auth_user_id,
        auth_user_id
    );

    IF input_data.to_id IS NOT NULL AND shop.task_pk(input_data.to_id, auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: task', '{"fields": ["task"]}');
    END IF;

    IF input_data.from_id IS NOT NULL AND shop.task_pk(input_data.from_id, auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: needed_task', '{"fields": ["needed_task"]}');
    END IF;

    INSERT INTO shop.tb_need AS t (
        tenant_id,
        fk_task,
        fk_needed_task,
        kind,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        shop.task_pk(input_data.to_id, auth_tenant_id),
        shop.task_pk(input_data.from_id, auth_tenant_id),
        'before',
        auth_user_id,
        auth_user_id
    );

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Link both: done';
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.link_both(UUID, app.type_link_both_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.link_both(
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
    input_data app.type_link_both_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['from_id', 'to_id']);
        input_data := jsonb_populate_record(NULL::app.type_link_both_input, payload);
        result := shop.link_both(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_link_both_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Task',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'link_both',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.link_both(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Task functions
