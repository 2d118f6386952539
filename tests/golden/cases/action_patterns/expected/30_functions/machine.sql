-- specql: shop.Machine functions
-- content-sha256: 32a737329f3b59a6cc9c154b9f7252b1328180392835009846867b85452e707c
CREATE TYPE app.type_register_machine_input AS (
    serial TEXT,
    site TEXT,
    status TEXT,
    installed_at DATE,
    hours INTEGER
);

CREATE FUNCTION shop.register_machine(
    auth_tenant_id UUID,
    input_data app.type_register_machine_input,
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
    self shop.tb_machine;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.serial := input_data.serial;
    self.site := input_data.site;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'stock' END;
    self.installed_at := input_data.installed_at;
    self.hours := CASE WHEN input_payload ? 'hours' THEN input_data.hours ELSE 0 END;

    -- One at a time: who comes later sees what the earlier one has inserted.
    PERFORM pg_advisory_xact_lock(jsonb_hash_extended(jsonb_build_array('shop.tb_machine', auth_tenant_id, self.serial, self.site), 0));

    IF EXISTS (
        SELECT
        FROM shop.tb_machine AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.serial = self.serial AND t.site = self.site)
    ) THEN
        PERFORM app.fail(
            'conflict:duplicate_found',
            'This machine is registered already.',
            jsonb_build_object('fields', ARRAY['serial', 'site'])
        );
    END IF;

    INSERT INTO shop.tb_machine AS t (
        tenant_id,
        serial,
        site,
        status,
        installed_at,
        hours,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.serial,
        self.site,
        self.status,
        self.installed_at,
        self.hours,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Machine created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.register_machine(UUID, app.type_register_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.register_machine(
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
    input_data app.type_register_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['serial', 'site', 'status', 'installed_at', 'hours']);
        input_data := jsonb_populate_record(NULL::app.type_register_machine_input, payload);
        result := shop.register_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_register_machine_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'register_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.register_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_create_machine_input AS (
    serial TEXT,
    site TEXT,
    status TEXT,
    installed_at DATE,
    hours INTEGER
);

CREATE FUNCTION shop.create_machine(
    auth_tenant_id UUID,
    input_data app.type_create_machine_input,
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
    self shop.tb_machine;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.serial := input_data.serial;
    self.site := input_data.site;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'stock' END;
    self.installed_at := input_data.installed_at;
    self.hours := CASE WHEN input_payload ? 'hours' THEN input_data.hours ELSE 0 END;

    INSERT INTO shop.tb_machine AS t (
        tenant_id,
        serial,
        site,
        status,
        installed_at,
        hours,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.serial,
        self.site,
        self.status,
        self.installed_at,
        self.hours,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Machine created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_machine(UUID, app.type_create_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_machine(
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
    input_data app.type_create_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['serial', 'site', 'status', 'installed_at', 'hours']);
        input_data := jsonb_populate_record(NULL::app.type_create_machine_input, payload);
        result := shop.create_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_create_machine_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_edit_machine_input AS (
    id UUID,
    serial TEXT,
    site TEXT,
    status TEXT,
    installed_at DATE,
    hours INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.edit_machine(
    auth_tenant_id UUID,
    input_data app.type_edit_machine_input,
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
    self shop.tb_machine;
    loaded shop.tb_machine;
    changed shop.tb_machine;
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
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.serial := CASE WHEN input_payload ? 'serial' THEN input_data.serial ELSE self.serial END;
    changed.site := CASE WHEN input_payload ? 'site' THEN input_data.site ELSE self.site END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.installed_at := CASE WHEN input_payload ? 'installed_at' THEN input_data.installed_at ELSE self.installed_at END;
    changed.hours := CASE WHEN input_payload ? 'hours' THEN input_data.hours ELSE self.hours END;

    UPDATE shop.tb_machine AS t
    SET
        serial = changed.serial,
        site = changed.site,
        status = changed.status,
        installed_at = changed.installed_at,
        hours = changed.hours,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_machine = self.pk_machine
        AND t.tenant_id = auth_tenant_id
        AND (
            t.serial,
            t.site,
            t.status,
            t.installed_at,
            t.hours
        ) IS DISTINCT FROM (
            changed.serial,
            changed.site,
            changed.status,
            changed.installed_at,
            changed.hours
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Machine updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.edit_machine(UUID, app.type_edit_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.edit_machine(
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
    input_data app.type_edit_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'serial',
            'site',
            'status',
            'installed_at',
            'hours',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_edit_machine_input, payload);
        result := shop.edit_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_edit_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'edit_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.edit_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_remove_machine_input AS (
    id UUID,
    hard_delete BOOLEAN,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.remove_machine(
    auth_tenant_id UUID,
    input_data app.type_remove_machine_input,
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
    self shop.tb_machine;
    changed shop.tb_machine;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'hard_delete' THEN
        input_data.hard_delete := FALSE;
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF input_data.hard_delete THEN
        IF EXISTS (
            SELECT
            FROM shop.tb_visit AS r
            WHERE r.fk_machine = self.pk_machine
                AND r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
        ) THEN
            PERFORM app.fail('conflict:dependency_exists', 'There were visits.');
        END IF;

        result.object_data := (
            SELECT v.data
            FROM shop.v_machine AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        BEGIN
            DELETE FROM shop.tb_machine AS t
            WHERE t.pk_machine = self.pk_machine
                AND t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL;
            is_written := is_written OR FOUND;
        EXCEPTION
            WHEN foreign_key_violation OR restrict_violation THEN
                PERFORM app.fail('conflict:still_referenced', 'Machine is still referenced');
        END;
    ELSE
        result.object_data := (
            SELECT v.data
            FROM shop.v_machine AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        UPDATE shop.tb_machine AS t
        SET
            deleted_at = clock_timestamp(),
            deleted_by = auth_user_id
        WHERE t.pk_machine = self.pk_machine
            AND t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Remove machine: done' ELSE 'Nothing to change' END;
    result.object_data := COALESCE((
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    ), result.object_data);
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.remove_machine(UUID, app.type_remove_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.remove_machine(
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
    input_data app.type_remove_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'hard_delete', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_remove_machine_input, payload);
        result := shop.remove_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_remove_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'remove_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.remove_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_machine_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.drop_machine(
    auth_tenant_id UUID,
    input_data app.type_drop_machine_input,
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
    self shop.tb_machine;
    changed shop.tb_machine;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_machine AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_machine = self.pk_machine
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Machine deleted';
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.drop_machine(UUID, app.type_drop_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_machine(
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
    input_data app.type_drop_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_drop_machine_input, payload);
        result := shop.drop_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_drop_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_install_input AS (
    id UUID,
    day DATE,
    note TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.install(
    auth_tenant_id UUID,
    input_data app.type_install_input,
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
    self shop.tb_machine;
    loaded shop.tb_machine;
    changed shop.tb_machine;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.day IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: day', '{"fields": ["day"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status IN ('stock', 'broken')) IS NOT TRUE THEN
        PERFORM app.fail('validation:invalid_transition', 'Not possible in this state', '{"fields": ["status"]}');
    END IF;

    IF (input_data.day <= current_date) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_yet', 'not_yet');
    END IF;

    UPDATE shop.tb_machine AS t
    SET
        status = 'installed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_machine = self.pk_machine
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'installed'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO shop.tb_visit AS t (
        tenant_id,
        fk_machine,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_machine,
        input_data.note,
        auth_user_id,
        auth_user_id
    );

    UPDATE shop.tb_machine AS t
    SET
        installed_at = input_data.day,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_machine = self.pk_machine
        AND t.tenant_id = auth_tenant_id
        AND t.installed_at IS DISTINCT FROM input_data.day
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    PERFORM shop.refresh_tv_visit();

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Machine updated';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.install(UUID, app.type_install_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.install(
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
    input_data app.type_install_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'day', 'note', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_install_input, payload);
        result := shop.install(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_install_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'install',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.install(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_retire_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.retire(
    auth_tenant_id UUID,
    input_data app.type_retire_input,
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
    self shop.tb_machine;
    loaded shop.tb_machine;
    changed shop.tb_machine;
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
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status IN ('installed')) IS NOT TRUE THEN
        PERFORM app.fail('validation:invalid_transition', 'Not possible in this state', '{"fields": ["status"]}');
    END IF;

    IF (self.hours > 1000) IS NOT TRUE THEN
        PERFORM app.fail('validation:old_enough', 'old_enough', '{"fields": ["hours"]}');
    END IF;

    IF (self.site IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('conflict:no_site', 'Where is it?', '{"fields": ["site"]}');
    END IF;

    UPDATE shop.tb_machine AS t
    SET
        status = 'retired',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_machine = self.pk_machine
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'retired'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE shop.tb_visit AS t
    SET
        note = 'retired',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_machine = self.pk_machine)
        AND t.note IS DISTINCT FROM 'retired';
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Machine updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.retire(UUID, app.type_retire_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.retire(
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
    input_data app.type_retire_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_retire_input, payload);
        result := shop.retire(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_retire_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'retire',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.retire(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_check_machine_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.check_machine(
    auth_tenant_id UUID,
    input_data app.type_check_machine_input,
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
    self shop.tb_machine;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.site IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:has_site', 'No site.', '{"fields": ["site"]}');
    END IF;

    IF (self.hours > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:runs', 'runs', '{"fields": ["hours"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Check machine: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.check_machine(UUID, app.type_check_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.check_machine(
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
    input_data app.type_check_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_check_machine_input, payload);
        result := shop.check_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_check_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'check_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_enroll_machine_input AS (
    serial TEXT,
    site TEXT,
    status TEXT,
    installed_at DATE,
    hours INTEGER
);

CREATE FUNCTION shop.enroll_machine(
    auth_tenant_id UUID,
    input_data app.type_enroll_machine_input,
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
    self shop.tb_machine;
    conflict JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.serial := input_data.serial;
    self.site := input_data.site;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'stock' END;
    self.installed_at := input_data.installed_at;
    self.hours := CASE WHEN input_payload ? 'hours' THEN input_data.hours ELSE 0 END;

    -- One at a time: who comes later sees what the earlier one has inserted.
    PERFORM pg_advisory_xact_lock(jsonb_hash_extended(jsonb_build_array('shop.tb_machine', auth_tenant_id, self.serial, self.site, self.hours, self.installed_at), 0));

    SELECT jsonb_build_object('entity', 'Machine', 'id', t.id, 'data', v.data)
    INTO conflict
    FROM shop.tb_machine AS t
        JOIN shop.v_machine AS v ON v.id = t.id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.serial = self.serial AND t.site = self.site AND t.hours = self.hours AND t.installed_at = self.installed_at)
    ORDER BY t.pk_machine
    LIMIT 1;
    IF FOUND THEN
        PERFORM app.fail(
            'conflict:duplicate_found',
            'Machine exists already',
            jsonb_build_object('fields', ARRAY['serial', 'site', 'hours', 'installed_at'], 'conflict', conflict)
        );
    END IF;

    INSERT INTO shop.tb_machine AS t (
        tenant_id,
        serial,
        site,
        status,
        installed_at,
        hours,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.serial,
        self.site,
        self.status,
        self.installed_at,
        self.hours,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Machine created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.enroll_machine(UUID, app.type_enroll_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.enroll_machine(
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
    input_data app.type_enroll_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['serial', 'site', 'status', 'installed_at', 'hours']);
        input_data := jsonb_populate_record(NULL::app.type_enroll_machine_input, payload);
        result := shop.enroll_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_enroll_machine_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'enroll_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.enroll_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_inspect_machine_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.inspect_machine(
    auth_tenant_id UUID,
    input_data app.type_inspect_machine_input,
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
    self shop.tb_machine;
    failures JSONB := JSONB '[]';
    warnings JSONB := JSONB '[]';
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.site IS NOT NULL) IS NOT TRUE THEN
        failures := failures || '{"code": "validation:has_site", "message": "No site.", "severity": "error", "fields": ["site"]}'::JSONB;
    END IF;

    IF (self.hours < 1000) IS NOT TRUE THEN
        warnings := warnings || '{"code": "validation:is_new", "message": "It''s old.", "severity": "warning", "fields": ["hours"]}'::JSONB;
    END IF;

    IF (self.hours > 0 AND self.status <> 'broken') IS NOT TRUE THEN
        failures := failures || '{"code": "validation:runs", "message": "runs", "severity": "error", "fields": ["hours", "status"]}'::JSONB;
    END IF;

    IF (self.installed_at IS NOT NULL) IS NOT TRUE THEN
        warnings := warnings || '{"code": "validation:failed", "message": "installed_at IS NOT NULL", "severity": "info", "fields": ["installed_at"]}'::JSONB;
    END IF;

    IF failures <> '[]' THEN
        PERFORM app.fail(
            failures #>> '{0,code}',
            failures #>> '{0,message}',
            jsonb_build_object('fields', failures #> '{0,fields}', 'errors', failures, 'warnings', warnings)
        );
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Inspect machine: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}'::JSONB || jsonb_build_object('warnings', warnings);
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.inspect_machine(UUID, app.type_inspect_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.inspect_machine(
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
    input_data app.type_inspect_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_inspect_machine_input, payload);
        result := shop.inspect_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_inspect_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'inspect_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.inspect_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_report_machine_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.report_machine(
    auth_tenant_id UUID,
    input_data app.type_report_machine_input,
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
    self shop.tb_machine;
    failures JSONB := JSONB '[]';
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.site IS NOT NULL) IS NOT TRUE THEN
        failures := failures || ('{"code": "validation:has_site", "severity": "error", "fields": ["site"]}'::JSONB || jsonb_build_object('message', concat(self.serial, ' stands nowhere.')));
    END IF;

    IF (self.hours > 0) IS NOT TRUE THEN
        failures := failures || ('{"code": "validation:runs", "severity": "error", "fields": ["hours"]}'::JSONB || jsonb_build_object('message', concat(
            self.hours,
            ' hours at "',
            self.site,
            '".'
        )));
    END IF;

    IF failures <> '[]' THEN
        PERFORM app.fail(
            failures #>> '{0,code}',
            failures #>> '{0,message}',
            jsonb_build_object('fields', failures #> '{0,fields}', 'errors', failures)
        );
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Report machine: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.report_machine(UUID, app.type_report_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.report_machine(
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
    input_data app.type_report_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_report_machine_input, payload);
        result := shop.report_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_report_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'report_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.report_machine(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_survey_machine_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.survey_machine(
    auth_tenant_id UUID,
    input_data app.type_survey_machine_input,
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
    self shop.tb_machine;
    warnings JSONB := JSONB '[]';
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_machine AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:machine', 'Machine not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.hours < 1000) IS NOT TRUE THEN
        warnings := warnings || '{"code": "validation:is_new", "message": "is_new", "severity": "warning", "fields": ["hours"]}'::JSONB;
    END IF;

    IF (self.site IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:has_site', 'No site.', '{"fields": ["site"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Survey machine: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_machine AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Machine"}'::JSONB || jsonb_build_object('warnings', warnings);
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.survey_machine(UUID, app.type_survey_machine_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.survey_machine(
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
    input_data app.type_survey_machine_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_survey_machine_input, payload);
        result := shop.survey_machine(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Machine', payload, 'app.type_survey_machine_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Machine',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'survey_machine',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.survey_machine(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Machine functions
