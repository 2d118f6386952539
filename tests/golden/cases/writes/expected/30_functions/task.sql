-- specql: crm.Task functions
-- content-sha256: 7def0767b0aa1faf0be0bc11ffd3498ee80d4cc8e7369269faa8ca40086d91bd
CREATE TYPE app.type_braces_input AS (
    title TEXT,
    owner_id UUID
);

CREATE FUNCTION crm.braces(
    auth_tenant_id UUID,
    input_data app.type_braces_input,
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
    self crm.tb_task;
    v_fk_owner INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.title IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: title', '{"fields": ["title"]}');
    END IF;

    IF NOT input_payload ? 'owner_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: owner', '{"fields": ["owner"]}');
    END IF;

    v_fk_owner := crm.person_pk(input_data.owner_id, auth_tenant_id);
    IF v_fk_owner IS NULL AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    INSERT INTO crm.tb_task AS t (
        tenant_id,
        title,
        points,
        fk_owner,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.title,
        1 + 2,
        v_fk_owner,
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
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.braces(UUID, app.type_braces_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.braces(
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
    input_data app.type_braces_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'owner_id']);
        input_data := jsonb_populate_record(NULL::app.type_braces_input, payload);
        result := crm.braces(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_braces_input', ARRAY['owner_id'], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'braces',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.braces(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_fields_input AS (
    title TEXT,
    points INTEGER
);

CREATE FUNCTION crm.fields(
    auth_tenant_id UUID,
    input_data app.type_fields_input,
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
    self crm.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.title IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: title', '{"fields": ["title"]}');
    END IF;

    IF NOT input_payload ? 'points' THEN
        PERFORM app.fail('validation:required_field', 'Required: points', '{"fields": ["points"]}');
    END IF;

    INSERT INTO crm.tb_task AS t (
        tenant_id,
        title,
        status,
        points,
        tags,
        fk_owner,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        concat(input_data.title, '!'),
        'done',
        input_data.points,
        ARRAY['a', input_data.title]::TEXT[],
        NULL,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    INSERT INTO crm.tb_note AS t (
        tenant_id,
        text,
        fk_about,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        concat('New ', self.title),
        self.pk_task,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Task created';
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.fields(UUID, app.type_fields_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.fields(
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
    input_data app.type_fields_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'points']);
        input_data := jsonb_populate_record(NULL::app.type_fields_input, payload);
        result := crm.fields(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_fields_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'fields',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.fields(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_names_input AS (
    title TEXT,
    points INTEGER
);

CREATE FUNCTION crm.names(
    auth_tenant_id UUID,
    input_data app.type_names_input,
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
    self crm.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.title IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: title', '{"fields": ["title"]}');
    END IF;

    IF NOT input_payload ? 'points' THEN
        PERFORM app.fail('validation:required_field', 'Required: points', '{"fields": ["points"]}');
    END IF;

    INSERT INTO crm.tb_task AS t (
        tenant_id,
        title,
        points,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.title,
        input_data.points,
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
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.names(UUID, app.type_names_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.names(
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
    input_data app.type_names_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'points']);
        input_data := jsonb_populate_record(NULL::app.type_names_input, payload);
        result := crm.names(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_names_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'names',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.names(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_names_listed_input AS (
    title TEXT,
    points INTEGER
);

CREATE FUNCTION crm.names_listed(
    auth_tenant_id UUID,
    input_data app.type_names_listed_input,
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
    self crm.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.title IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: title', '{"fields": ["title"]}');
    END IF;

    IF NOT input_payload ? 'points' THEN
        PERFORM app.fail('validation:required_field', 'Required: points', '{"fields": ["points"]}');
    END IF;

    INSERT INTO crm.tb_task AS t (
        tenant_id,
        title,
        points,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.title,
        input_data.points,
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
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.names_listed(UUID, app.type_names_listed_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.names_listed(
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
    input_data app.type_names_listed_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'points']);
        input_data := jsonb_populate_record(NULL::app.type_names_listed_input, payload);
        result := crm.names_listed(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_names_listed_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'names_listed',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.names_listed(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_all_fields_input AS (
    title TEXT,
    status TEXT,
    points INTEGER,
    tags TEXT[],
    owner_id UUID,
    watchers_ids UUID[]
);

CREATE FUNCTION crm.all_fields(
    auth_tenant_id UUID,
    input_data app.type_all_fields_input,
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
    self crm.tb_task;
    v_fk_owner INTEGER;
    v_fk_watchers INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_owner := crm.person_pk(input_data.owner_id, auth_tenant_id);
    IF v_fk_owner IS NULL AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    PERFORM app.check_ids(input_data.watchers_ids, 'watchers');
    v_fk_watchers := ARRAY(
        SELECT crm.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.watchers_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_watchers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: watchers', '{"fields": ["watchers"]}');
    END IF;

    self.title := input_data.title;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'open' END;
    self.points := input_data.points;
    self.tags := input_data.tags;
    self.fk_owner := v_fk_owner;

    INSERT INTO crm.tb_task AS t (
        tenant_id,
        title,
        status,
        points,
        tags,
        fk_owner,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        self.status,
        self.points,
        self.tags,
        self.fk_owner,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_watchers) > 0 THEN
        INSERT INTO crm.tb_task_watchers (fk_task, fk_person, tenant_id, position, created_by)
        SELECT self.pk_task, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'watchers'::TEXT;
    END IF;

    INSERT INTO crm.tb_note AS t (
        tenant_id,
        text,
        fk_about,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'a, b',
        self.pk_task,
        auth_user_id,
        auth_user_id
    );

    INSERT INTO crm.tb_note AS t (
        tenant_id,
        text,
        fk_about,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        self.pk_task,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Task created';
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.all_fields(UUID, app.type_all_fields_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.all_fields(
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
    input_data app.type_all_fields_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'title',
            'status',
            'points',
            'tags',
            'owner_id',
            'watchers_ids'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_all_fields_input, payload);
        result := crm.all_fields(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_all_fields_input', ARRAY['owner_id', 'watchers_ids'], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'all_fields',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.all_fields(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_finish_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.finish(
    auth_tenant_id UUID,
    input_data app.type_finish_input,
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
    self crm.tb_task;
    loaded crm.tb_task;
    changed crm.tb_task;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_task AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE crm.tb_task AS t
    SET
        status = 'done',
        points = coalesce(t.points, 0) + 1,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND t.tenant_id = auth_tenant_id
        AND (t.status = 'open')
        AND (t.status, t.points) IS DISTINCT FROM ('done', (coalesce(t.points, 0) + 1))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE crm.tb_note AS t
    SET
        text = concat(t.text, '.'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_about = self.pk_task AND t.text IS NOT NULL)
        AND t.text IS DISTINCT FROM concat(t.text, '.');
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Task updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.finish(UUID, app.type_finish_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.finish(
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
    input_data app.type_finish_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_finish_input, payload);
        result := crm.finish(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_finish_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'finish',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.finish(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_clear_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.clear(
    auth_tenant_id UUID,
    input_data app.type_clear_input,
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
    self crm.tb_task;
    loaded crm.tb_task;
    changed crm.tb_task;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_task AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE crm.tb_task AS t
    SET
        points = NULL,
        tags = '{}'::TEXT[],
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND t.tenant_id = auth_tenant_id
        AND (t.points, t.tags) IS DISTINCT FROM (NULL, '{}'::TEXT[])
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE crm.tb_note AS t
    SET
        text = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_about = self.pk_task)
        AND t.text IS DISTINCT FROM NULL;
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Task updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.clear(UUID, app.type_clear_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.clear(
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
    input_data app.type_clear_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_clear_input, payload);
        result := crm.clear(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_clear_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'clear',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.clear(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_input AS (
    id UUID,
    title TEXT,
    status TEXT,
    points INTEGER,
    tags TEXT[],
    owner_id UUID,
    watchers_ids UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.change(
    auth_tenant_id UUID,
    input_data app.type_change_input,
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
    self crm.tb_task;
    loaded crm.tb_task;
    changed crm.tb_task;
    is_written BOOLEAN := false;
    v_fk_owner INTEGER;
    v_fk_watchers INTEGER[];
    is_new_watchers BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_owner := crm.person_pk(input_data.owner_id, auth_tenant_id);
    IF v_fk_owner IS NULL AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    PERFORM app.check_ids(input_data.watchers_ids, 'watchers');
    v_fk_watchers := ARRAY(
        SELECT crm.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.watchers_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_watchers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: watchers', '{"fields": ["watchers"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_task AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_watchers := input_payload ? 'watchers_ids' AND v_fk_watchers IS DISTINCT FROM ARRAY(
        SELECT l.fk_person
        FROM crm.tb_task_watchers AS l
        WHERE l.fk_task = self.pk_task
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.points := CASE WHEN input_payload ? 'points' THEN input_data.points ELSE self.points END;
    changed.tags := CASE WHEN input_payload ? 'tags' THEN input_data.tags ELSE self.tags END;
    changed.fk_owner := CASE WHEN input_payload ? 'owner_id' THEN v_fk_owner ELSE self.fk_owner END;

    UPDATE crm.tb_task AS t
    SET
        title = changed.title,
        status = changed.status,
        points = changed.points,
        tags = changed.tags,
        fk_owner = changed.fk_owner,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND t.tenant_id = auth_tenant_id
        AND (t.status = 'open')
        AND ((
            t.title,
            t.status,
            t.points,
            t.tags,
            t.fk_owner
        ) IS DISTINCT FROM (
            changed.title,
            changed.status,
            changed.points,
            changed.tags,
            changed.fk_owner
        ) OR is_new_watchers)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_watchers THEN
            DELETE FROM crm.tb_task_watchers AS l
            WHERE l.fk_task = self.pk_task
                AND l.tenant_id = auth_tenant_id
                AND l.fk_person <> ALL (v_fk_watchers);
            UPDATE crm.tb_task_watchers AS l
            SET position = i.position
            FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_task = self.pk_task
                AND l.tenant_id = auth_tenant_id
                AND l.fk_person = i.key
                AND l.position <> i.position;
            INSERT INTO crm.tb_task_watchers (fk_task, fk_person, tenant_id, position, created_by)
            SELECT self.pk_task, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM crm.tb_task_watchers AS l
                WHERE l.fk_task = self.pk_task
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_person = i.key
            );
            changed_lists := changed_lists || 'watchers'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Task updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.change(UUID, app.type_change_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change(
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
    input_data app.type_change_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'title',
            'status',
            'points',
            'tags',
            'owner_id',
            'watchers_ids',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_change_input, payload);
        result := crm.change(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_change_input', ARRAY['owner_id', 'watchers_ids'], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'change',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tell_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.tell(
    auth_tenant_id UUID,
    input_data app.type_tell_input,
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
    self crm.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_task AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (cardinality(ARRAY(SELECT l.fk_person FROM crm.tb_task_watchers AS l WHERE l.fk_task = self.pk_task)) > 0 AND cardinality(self.tags) < 3) IS NOT TRUE THEN
        PERFORM app.fail('validation:nobody', 'nobody', '{"fields": ["watchers", "tags"]}');
    END IF;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Task',
        self.id,
        'tell',
        'changed',
        NULL,
        NULL,
        jsonb_build_object(
            'watchers', ARRAY(SELECT r.id FROM crm.tb_task_watchers AS l JOIN crm.tb_person AS r ON r.pk_person = l.fk_person
                WHERE l.fk_task = self.pk_task ORDER BY l.position),
            'tags', self.tags,
            'owner', (
            SELECT r.id
            FROM crm.tb_person AS r
            WHERE r.pk_person = self.fk_owner
                AND r.tenant_id = auth_tenant_id
        ),
            'both', ARRAY[self.title, 'x']::TEXT[]
        )
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Tell: done';
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'watchers', ARRAY(SELECT r.id FROM crm.tb_task_watchers AS l JOIN crm.tb_person AS r ON r.pk_person = l.fk_person
            WHERE l.fk_task = self.pk_task ORDER BY l.position),
        'many', cardinality(ARRAY(SELECT l.fk_person FROM crm.tb_task_watchers AS l WHERE l.fk_task = self.pk_task)),
        'both', ARRAY[self.title, self.status]::TEXT[],
        'ends', ARRAY[1, 2.5]::NUMERIC[]
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.tell(UUID, app.type_tell_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tell(
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
    input_data app.type_tell_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tell_input, payload);
        result := crm.tell(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_tell_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
            result.id := input_data.id;
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
        'tell',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tell(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tell_watchers_input AS (
    people UUID[]
);

CREATE FUNCTION crm.tell_watchers(
    auth_tenant_id UUID,
    input_data app.type_tell_watchers_input,
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
    v_fk_people INTEGER[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    PERFORM app.check_ids(input_data.people, 'people');
    v_fk_people := ARRAY(
        SELECT crm.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.people) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_people, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: people', '{"fields": ["people"]}');
    END IF;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Task',
        NULL,
        'tell_watchers',
        'changed',
        NULL,
        NULL,
        jsonb_build_object('people', input_data.people)
    );

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Tell watchers: done';
    result.extra_metadata := '{"entity": "Task"}'::JSONB || jsonb_build_object('result', jsonb_build_object('people', input_data.people));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.tell_watchers(UUID, app.type_tell_watchers_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tell_watchers(
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
    input_data app.type_tell_watchers_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['people']);
        input_data := jsonb_populate_record(NULL::app.type_tell_watchers_input, payload);
        result := crm.tell_watchers(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_tell_watchers_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
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
        'tell_watchers',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tell_watchers(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_route_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.route(
    auth_tenant_id UUID,
    input_data app.type_route_input,
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
    self crm.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_task AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:task', 'Task not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    CASE (
        SELECT r.id
        FROM crm.tb_person AS r
        WHERE r.pk_person = self.fk_owner
            AND r.tenant_id = auth_tenant_id
    )
        WHEN '00000000-0000-4000-8000-000000000001' THEN
            PERFORM app.fail('validation:hers', 'hers');
        ELSE
            NULL;
    END CASE;

    IF (self.fk_owner <> (SELECT r.pk_person FROM crm.tb_person AS r WHERE r.id = '00000000-0000-4000-8000-000000000001' AND r.tenant_id = auth_tenant_id)) IS NOT TRUE THEN
        PERFORM app.fail('validation:hers', 'hers', '{"fields": ["owner"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Route: done';
    result.object_data := (
        SELECT v.data
        FROM crm.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.route(UUID, app.type_route_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.route(
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
    input_data app.type_route_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_route_input, payload);
        result := crm.route(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_route_input', ARRAY[]::TEXT[], p_aliases => '{"tb_task_watchers": "watchers"}');
            result.id := input_data.id;
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
        'route',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.route(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.Task functions
