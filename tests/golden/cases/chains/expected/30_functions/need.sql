-- specql: shop.Need functions
-- content-sha256: d1ed39e51608c7fb48c46395e9794a2f0201a6495aea606ad2b48200ad8b8a3c
CREATE TYPE app.type_create_need_input AS (
    task_id UUID,
    needed_task_id UUID,
    kind TEXT,
    other_id UUID
);

CREATE FUNCTION shop.create_need(
    auth_tenant_id UUID,
    input_data app.type_create_need_input,
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
    self shop.tb_need;
    v_fk_task INTEGER;
    v_fk_needed_task INTEGER;
    v_fk_other INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_task := shop.task_pk(input_data.task_id, auth_tenant_id);
    IF v_fk_task IS NULL AND input_data.task_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: task', '{"fields": ["task"]}');
    END IF;

    v_fk_needed_task := shop.task_pk(input_data.needed_task_id, auth_tenant_id);
    IF v_fk_needed_task IS NULL AND input_data.needed_task_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: needed_task', '{"fields": ["needed_task"]}');
    END IF;

    v_fk_other := shop.task_pk(input_data.other_id, auth_tenant_id);
    IF v_fk_other IS NULL AND input_data.other_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: other', '{"fields": ["other"]}');
    END IF;

    self.fk_task := v_fk_task;
    self.fk_needed_task := v_fk_needed_task;
    self.kind := input_data.kind;
    self.fk_other := v_fk_other;

    INSERT INTO shop.tb_need AS t (
        tenant_id,
        fk_task,
        fk_needed_task,
        kind,
        fk_other,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_task,
        self.fk_needed_task,
        self.kind,
        self.fk_other,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Need created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_need AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Need"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_need(UUID, app.type_create_need_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_need(
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
    input_data app.type_create_need_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['task_id', 'needed_task_id', 'kind', 'other_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_need_input, payload);
        result := shop.create_need(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Need', payload, 'app.type_create_need_input', ARRAY['task_id', 'needed_task_id', 'other_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Need',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_need',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_need(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_need_input AS (
    id UUID,
    task_id UUID,
    needed_task_id UUID,
    kind TEXT,
    other_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_need(
    auth_tenant_id UUID,
    input_data app.type_update_need_input,
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
    self shop.tb_need;
    loaded shop.tb_need;
    changed shop.tb_need;
    is_written BOOLEAN := false;
    v_fk_task INTEGER;
    v_fk_needed_task INTEGER;
    v_fk_other INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_task := shop.task_pk(input_data.task_id, auth_tenant_id);
    IF v_fk_task IS NULL AND input_data.task_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: task', '{"fields": ["task"]}');
    END IF;

    v_fk_needed_task := shop.task_pk(input_data.needed_task_id, auth_tenant_id);
    IF v_fk_needed_task IS NULL AND input_data.needed_task_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: needed_task', '{"fields": ["needed_task"]}');
    END IF;

    v_fk_other := shop.task_pk(input_data.other_id, auth_tenant_id);
    IF v_fk_other IS NULL AND input_data.other_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: other', '{"fields": ["other"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_need AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:need', 'Need not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.fk_task := CASE WHEN input_payload ? 'task_id' THEN v_fk_task ELSE self.fk_task END;
    changed.fk_needed_task := CASE WHEN input_payload ? 'needed_task_id' THEN v_fk_needed_task ELSE self.fk_needed_task END;
    changed.kind := CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE self.kind END;
    changed.fk_other := CASE WHEN input_payload ? 'other_id' THEN v_fk_other ELSE self.fk_other END;

    UPDATE shop.tb_need AS t
    SET
        fk_task = changed.fk_task,
        fk_needed_task = changed.fk_needed_task,
        kind = changed.kind,
        fk_other = changed.fk_other,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_need = self.pk_need
        AND t.tenant_id = auth_tenant_id
        AND (
            t.fk_task,
            t.fk_needed_task,
            t.kind,
            t.fk_other
        ) IS DISTINCT FROM (
            changed.fk_task,
            changed.fk_needed_task,
            changed.kind,
            changed.fk_other
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Need updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_need AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Need"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_need(UUID, app.type_update_need_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_need(
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
    input_data app.type_update_need_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'task_id',
            'needed_task_id',
            'kind',
            'other_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_need_input, payload);
        result := shop.update_need(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Need', payload, 'app.type_update_need_input', ARRAY['task_id', 'needed_task_id', 'other_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Need',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_need',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_need(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_need_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_need(
    auth_tenant_id UUID,
    input_data app.type_delete_need_input,
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
    self shop.tb_need;
    changed shop.tb_need;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_need AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:need', 'Need not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_need AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_need AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_need = self.pk_need
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Need deleted';
    result.extra_metadata := '{"entity": "Need"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_need(UUID, app.type_delete_need_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_need(
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
    input_data app.type_delete_need_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_need_input, payload);
        result := shop.delete_need(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Need', payload, 'app.type_delete_need_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Need',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_need',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_need(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_need_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.restore_need(
    auth_tenant_id UUID,
    input_data app.type_restore_need_input,
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
    self shop.tb_need;
    loaded shop.tb_need;
    changed shop.tb_need;
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
    FROM shop.tb_need AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:need', 'Need not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_need AS t
    SET
        deleted_at = NULL,
        deleted_by = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_need = self.pk_need
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NOT NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Need restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_need AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Need"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.restore_need(UUID, app.type_restore_need_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.restore_need(
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
    input_data app.type_restore_need_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_restore_need_input, payload);
        result := shop.restore_need(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Need', payload, 'app.type_restore_need_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Need',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'restore_need',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_need(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Need functions
