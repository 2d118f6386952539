-- specql: projects.Task functions
-- content-sha256: f999654416721cb91177bfd884bbc81ce17c6dc86c43b6b7d1ccffc33e591037
CREATE TYPE app.type_create_task_input AS (
    priority INTEGER,
    title TEXT,
    status TEXT,
    due_date DATE,
    assignee_id UUID,
    parent_id UUID
);

CREATE FUNCTION projects.create_task(
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
    self projects.tb_task;
    v_fk_assignee INTEGER;
    v_fk_parent INTEGER;
BEGIN
    v_fk_assignee := core.user_pk(input_data.assignee_id);
    IF v_fk_assignee IS NULL AND input_data.assignee_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: assignee', '{"fields": ["assignee"]}');
    END IF;

    v_fk_parent := projects.task_pk(input_data.parent_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.title := input_data.title;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'todo' END;
    self.priority := CASE WHEN input_payload ? 'priority' THEN input_data.priority ELSE 3 END;
    self.due_date := input_data.due_date;
    self.fk_assignee := v_fk_assignee;
    self.fk_parent := v_fk_parent;

    IF (self.priority BETWEEN 1 AND 5) IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_priority', 'bad_priority', '{"fields": ["priority"]}');
    END IF;

    INSERT INTO projects.tb_task AS t (
        title,
        status,
        priority,
        due_date,
        fk_assignee,
        fk_parent,
        created_by,
        updated_by
    )
    VALUES (
        self.title,
        self.status,
        self.priority,
        self.due_date,
        self.fk_assignee,
        self.fk_parent,
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
        FROM projects.v_task AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION projects.create_task(UUID, app.type_create_task_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY[
            'priority',
            'title',
            'status',
            'due_date',
            'assignee_id',
            'parent_id'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_task_input, payload);
        result := projects.create_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_create_task_input', ARRAY['assignee_id', 'parent_id']);
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

CREATE TYPE app.type_assign_task_input AS (
    id UUID,
    assignee_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION projects.assign_task(
    auth_tenant_id UUID,
    input_data app.type_assign_task_input,
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
    self projects.tb_task;
    loaded projects.tb_task;
    changed projects.tb_task;
    is_written BOOLEAN := false;
    v_fk_assignee INTEGER;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'assignee_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: assignee', '{"fields": ["assignee"]}');
    END IF;

    v_fk_assignee := core.user_pk(input_data.assignee_id);
    IF v_fk_assignee IS NULL AND input_data.assignee_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: assignee', '{"fields": ["assignee"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM projects.tb_task AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status <> 'done') IS NOT TRUE THEN
        PERFORM app.fail('validation:task_is_done', 'task_is_done', '{"fields": ["status"]}');
    END IF;

    UPDATE projects.tb_task AS t
    SET
        fk_assignee = v_fk_assignee,
        status = 'in_progress',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND (t.fk_assignee, t.status) IS DISTINCT FROM (v_fk_assignee, 'in_progress')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Task updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM projects.v_task AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION projects.assign_task(UUID, app.type_assign_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.assign_task(
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
    input_data app.type_assign_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'assignee_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_assign_task_input, payload);
        result := projects.assign_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_assign_task_input', ARRAY['assignee_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Task',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'assign_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.assign_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_complete_task_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION projects.complete_task(
    auth_tenant_id UUID,
    input_data app.type_complete_task_input,
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
    self projects.tb_task;
    loaded projects.tb_task;
    changed projects.tb_task;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM projects.tb_task AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.fk_assignee IS NOT NULL AND self.status = 'in_progress') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_started', 'not_started', '{"fields": ["assignee", "status"]}');
    END IF;

    UPDATE projects.tb_task AS t
    SET
        status = 'done',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND t.status IS DISTINCT FROM 'done'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Task updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM projects.v_task AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION projects.complete_task(UUID, app.type_complete_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.complete_task(
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
    input_data app.type_complete_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_complete_task_input, payload);
        result := projects.complete_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_complete_task_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Task',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'complete_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.complete_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_task_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION projects.drop_task(
    auth_tenant_id UUID,
    input_data app.type_drop_task_input,
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
    self projects.tb_task;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM projects.tb_task AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM projects.v_task AS v
        WHERE v.id = self.id
    );
    BEGIN
        DELETE FROM projects.tb_task AS t
        WHERE t.pk_task = self.pk_task
            AND t.deleted_at IS NULL;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Task is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Task deleted';
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION projects.drop_task(UUID, app.type_drop_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_task(
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
    input_data app.type_drop_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_drop_task_input, payload);
        result := projects.drop_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_drop_task_input', ARRAY[]::TEXT[]);
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
        'drop_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_task(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end projects.Task functions
