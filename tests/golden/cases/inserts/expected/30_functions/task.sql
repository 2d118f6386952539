-- specql: shop.Task functions
-- content-sha256: 3e954744cf40f544340ea8347ff93f8d69f2ef8478d449a1623412a668074fd1
CREATE TYPE app.type_create_task_input AS (
    weight INTEGER,
    name TEXT,
    parent_id UUID,
    labels TEXT[]
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
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_parent := shop.task_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.name := input_data.name;
    self.fk_parent := v_fk_parent;
    self.weight := CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE 1 END;
    self.labels := input_data.labels;

    IF self.weight < 10 AND self.name <> '' THEN
        INSERT INTO shop.tb_task AS t (
            tenant_id,
            name,
            fk_parent,
            weight,
            labels,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.name,
            self.fk_parent,
            self.weight,
            self.labels,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO self;
    ELSE
        PERFORM app.fail('validation:too_heavy', 'too_heavy');
    END IF;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Task',
        self.id,
        'create_task',
        'task.created',
        NULL,
        NULL,
        jsonb_build_object('task', self.id, 'name', self.name)
    );

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
        PERFORM app.check_payload(payload, ARRAY['weight', 'name', 'parent_id', 'labels']);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_create_task_input', ARRAY['parent_id']);
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

CREATE TYPE app.type_put_task_input AS (
    name TEXT,
    weight INTEGER
);

CREATE FUNCTION shop.put_task(
    auth_tenant_id UUID,
    input_data app.type_put_task_input,
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
    is_written BOOLEAN := false;
    row_known shop.tb_task;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF NOT input_payload ? 'weight' THEN
        PERFORM app.fail('validation:required_field', 'Required: weight', '{"fields": ["weight"]}');
    END IF;

    self.name := input_data.name;
    self.weight := input_data.weight;

    SELECT t.*
    INTO row_known
    FROM shop.tb_task AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.name = input_data.name)
    ORDER BY t.pk_task
    LIMIT 1;

    IF row_known.pk_task IS NULL THEN
        INSERT INTO shop.tb_task AS t (
            tenant_id,
            name,
            weight,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.name,
            self.weight,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO self;
        is_written := true;
    ELSE
        UPDATE shop.tb_task AS t
        SET
            weight = input_data.weight,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_known.id)
            AND t.weight IS DISTINCT FROM input_data.weight;
        is_written := is_written OR FOUND;
    END IF;

    result.id := self.id;
    result.updated_fields := CASE WHEN self.id IS NOT NULL THEN app.changed_fields('{}', to_json(self)) ELSE '{}' END;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Put task: done' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION shop.put_task(UUID, app.type_put_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.put_task(
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
    input_data app.type_put_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'weight']);
        input_data := jsonb_populate_record(NULL::app.type_put_task_input, payload);
        result := shop.put_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_put_task_input', ARRAY[]::TEXT[]);
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
        'put_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.put_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_choose_task_input AS (
    kind TEXT
);

CREATE FUNCTION shop.choose_task(
    auth_tenant_id UUID,
    input_data app.type_choose_task_input,
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
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.kind IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: kind', '{"fields": ["kind"]}');
    END IF;

    CASE input_data.kind
        WHEN 'light' THEN
            INSERT INTO shop.tb_task AS t (
                tenant_id,
                name,
                weight,
                created_by,
                updated_by
            )
            VALUES (
                auth_tenant_id,
                'light',
                1,
                auth_user_id,
                auth_user_id
            )
            RETURNING t.* INTO self;
            is_written := true;
        WHEN 'heavy' THEN
            INSERT INTO shop.tb_task AS t (
                tenant_id,
                name,
                weight,
                created_by,
                updated_by
            )
            VALUES (
                auth_tenant_id,
                'heavy',
                99,
                auth_user_id,
                auth_user_id
            )
            RETURNING t.* INTO self;
            is_written := true;
        ELSE
            result.updated_fields := '{}';
            result.status := 'success';
            result.message := 'Nothing chosen';
            result.extra_metadata := '{"entity": "Task"}';
            RETURN result;
    END CASE;

    UPDATE shop.tb_task AS t
    SET
        weight = t.weight + 1,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_task = self.pk_task
        AND t.tenant_id = auth_tenant_id
        AND t.weight IS DISTINCT FROM (t.weight + 1)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Choose task: done' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION shop.choose_task(UUID, app.type_choose_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.choose_task(
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
    input_data app.type_choose_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['kind']);
        input_data := jsonb_populate_record(NULL::app.type_choose_task_input, payload);
        result := shop.choose_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_choose_task_input', ARRAY[]::TEXT[]);
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
        'choose_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.choose_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_import_tasks_input AS (
    names TEXT[]
);

CREATE FUNCTION shop.import_tasks(
    auth_tenant_id UUID,
    input_data app.type_import_tasks_input,
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
    is_written BOOLEAN := false;
    value_item TEXT;
    row_task shop.tb_task;
    effects JSONB := '[]'::JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.names IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: names', '{"fields": ["names"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.names) = 1
        AND array_position(input_data.names, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: names', '{"fields": ["names"]}');
    END IF;

    FOREACH value_item IN ARRAY COALESCE(input_data.names, '{}') LOOP
        INSERT INTO shop.tb_task AS t (
            tenant_id,
            name,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            value_item,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO row_task;
        IF self.id IS NULL THEN
            self := row_task;
        ELSE
            effects := effects || jsonb_build_object(
                'entityType', 'Task', 'operation', 'CREATE', 'ids', ARRAY[row_task.id],
                'modifiedFields', ARRAY['name']::TEXT[]
            );
        END IF;
        is_written := true;

        IF row_task.weight > 1 THEN
            PERFORM app.fail('validation:impossible', 'impossible');
        END IF;
    END LOOP;

    result.id := self.id;
    result.updated_fields := CASE WHEN self.id IS NOT NULL THEN app.changed_fields('{}', to_json(self)) ELSE '{}' END;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Import tasks: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Task"}',
        '{"primaryEntity": {"entityType": "Task", "operation": "CREATE"}, "sideEffects": [{"entityType": "Task", "operation": "CREATE", "collection": "otherTasks"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.import_tasks(UUID, app.type_import_tasks_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.import_tasks(
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
    input_data app.type_import_tasks_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['names']);
        input_data := jsonb_populate_record(NULL::app.type_import_tasks_input, payload);
        result := shop.import_tasks(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_import_tasks_input', ARRAY[]::TEXT[]);
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
        'import_tasks',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.import_tasks(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_copy_tasks_input AS (
    name TEXT,
    weight INTEGER,
    copies INTEGER
);

CREATE FUNCTION shop.copy_tasks(
    auth_tenant_id UUID,
    input_data app.type_copy_tasks_input,
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
    is_written BOOLEAN := false;
    value_round NUMERIC;
    rounds INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF input_data.copies IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: copies', '{"fields": ["copies"]}');
    END IF;

    value_round := 0;

    rounds := 0;
    WHILE value_round < input_data.copies LOOP
        rounds := rounds + 1;
        IF rounds > 10000 THEN
            PERFORM app.fail('failed:loop_limit', 'Too many rounds');
        END IF;

        INSERT INTO shop.tb_task AS t (
            tenant_id,
            name,
            weight,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            concat(input_data.name, value_round),
            input_data.weight,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO changed;
        IF self.id IS NULL THEN
            self := changed;
        END IF;
        is_written := true;

        value_round := value_round + 1;
    END LOOP;

    result.id := self.id;
    result.updated_fields := CASE WHEN self.id IS NOT NULL THEN app.changed_fields('{}', to_json(self)) ELSE '{}' END;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Copy tasks: done' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION shop.copy_tasks(UUID, app.type_copy_tasks_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.copy_tasks(
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
    input_data app.type_copy_tasks_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'weight', 'copies']);
        input_data := jsonb_populate_record(NULL::app.type_copy_tasks_input, payload);
        result := shop.copy_tasks(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_copy_tasks_input', ARRAY[]::TEXT[]);
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
        'copy_tasks',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.copy_tasks(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_fill_tasks_input AS (
    copies INTEGER,
    name TEXT,
    parent_id UUID,
    weight INTEGER,
    labels TEXT[]
);

CREATE FUNCTION shop.fill_tasks(
    auth_tenant_id UUID,
    input_data app.type_fill_tasks_input,
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
    is_written BOOLEAN := false;
    value_round NUMERIC;
    rounds INTEGER;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.copies IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: copies', '{"fields": ["copies"]}');
    END IF;

    v_fk_parent := shop.task_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    value_round := 0;

    rounds := 0;
    WHILE value_round < input_data.copies LOOP
        rounds := rounds + 1;
        IF rounds > 10000 THEN
            PERFORM app.fail('failed:loop_limit', 'Too many rounds');
        END IF;

        INSERT INTO shop.tb_task AS t (
            tenant_id,
            name,
            fk_parent,
            weight,
            labels,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            input_data.name,
            v_fk_parent,
            CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE 1 END,
            input_data.labels,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO changed;
        IF self.id IS NULL THEN
            self := changed;
        END IF;
        is_written := true;

        value_round := value_round + 1;
    END LOOP;

    result.id := self.id;
    result.updated_fields := CASE WHEN self.id IS NOT NULL THEN app.changed_fields('{}', to_json(self)) ELSE '{}' END;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Fill tasks: done' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION shop.fill_tasks(UUID, app.type_fill_tasks_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.fill_tasks(
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
    input_data app.type_fill_tasks_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['copies', 'name', 'parent_id', 'weight', 'labels']);
        input_data := jsonb_populate_record(NULL::app.type_fill_tasks_input, payload);
        result := shop.fill_tasks(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_fill_tasks_input', ARRAY['parent_id']);
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
        'fill_tasks',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.fill_tasks(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_split_task_input AS (
    name TEXT,
    parent_id UUID,
    weight INTEGER,
    labels TEXT[]
);

CREATE FUNCTION shop.split_task(
    auth_tenant_id UUID,
    input_data app.type_split_task_input,
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
    row_part shop.tb_task;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_parent := shop.task_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.name := input_data.name;
    self.fk_parent := v_fk_parent;
    self.weight := CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE 1 END;
    self.labels := input_data.labels;

    INSERT INTO shop.tb_task AS t (
        tenant_id,
        name,
        fk_parent,
        weight,
        labels,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.fk_parent,
        self.weight,
        self.labels,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    INSERT INTO shop.tb_task AS t (
        tenant_id,
        name,
        fk_parent,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name || '/1',
        self.pk_task,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_part;

    INSERT INTO shop.tb_task AS t (
        tenant_id,
        name,
        fk_parent,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name || '/2',
        row_part.pk_task,
        auth_user_id,
        auth_user_id
    );

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

REVOKE ALL ON FUNCTION shop.split_task(UUID, app.type_split_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.split_task(
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
    input_data app.type_split_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'parent_id', 'weight', 'labels']);
        input_data := jsonb_populate_record(NULL::app.type_split_task_input, payload);
        result := shop.split_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_split_task_input', ARRAY['parent_id']);
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
        'split_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.split_task(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_try_task_input AS (
    name TEXT,
    parent_id UUID,
    weight INTEGER,
    labels TEXT[]
);

CREATE FUNCTION shop.try_task(
    auth_tenant_id UUID,
    input_data app.type_try_task_input,
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
    is_written BOOLEAN := false;
    row_half shop.tb_task;
    v_fk_parent INTEGER;
    problem app.mutation_problem;
    caught TEXT;
    self_before shop.tb_task;
    was_written BOOLEAN;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_parent := shop.task_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.name := input_data.name;
    self.fk_parent := v_fk_parent;
    self.weight := CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE 1 END;
    self.labels := input_data.labels;

    self_before := self;
    was_written := is_written;
    BEGIN
        INSERT INTO shop.tb_task AS t (
            tenant_id,
            name,
            fk_parent,
            weight,
            labels,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.name,
            self.fk_parent,
            self.weight,
            self.labels,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO self;
        is_written := true;

        IF (self.weight < 50) IS NOT TRUE THEN
            PERFORM app.fail('validation:too_heavy', 'too_heavy', '{"fields": ["weight"]}');
        END IF;
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            caught := (app.failure_result(problem, 'Task', input_payload, 'app.type_try_task_input', '{}')).status;
            self := self_before;
            is_written := was_written;
            IF split_part(caught, ':', 2) = 'too_heavy' THEN
                INSERT INTO shop.tb_task AS t (
                    tenant_id,
                    name,
                    weight,
                    created_by,
                    updated_by
                )
                VALUES (
                    auth_tenant_id,
                    'half',
                    50,
                    auth_user_id,
                    auth_user_id
                )
                RETURNING t.* INTO self;
                row_half := self;
                is_written := true;

                IF (row_half.weight = self.weight) IS NOT TRUE THEN
                    PERFORM app.fail('validation:impossible', 'impossible', '{"fields": ["weight"]}');
                END IF;
            ELSIF caught = 'validation:invalid_value' THEN
                result.updated_fields := '{}';
                result.status := 'success';
                result.message := CASE WHEN is_written THEN 'Try task: done' ELSE 'Nothing to change' END;
                result.extra_metadata := '{"entity": "Task"}'::JSONB || jsonb_build_object('result', jsonb_build_object('refused', self.name));
                RETURN result;
            ELSE
                RAISE;
            END IF;
    END;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Try task: done' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION shop.try_task(UUID, app.type_try_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.try_task(
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
    input_data app.type_try_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'parent_id', 'weight', 'labels']);
        input_data := jsonb_populate_record(NULL::app.type_try_task_input, payload);
        result := shop.try_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_try_task_input', ARRAY['parent_id']);
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
        'try_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.try_task(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Task functions
