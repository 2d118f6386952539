-- specql: tenant.Location functions
-- content-sha256: ee9de9a59a7ae8a98be5bb278132adc5ec4e8496b2c2c10dac3d15c6dbd9175e
CREATE TYPE app.type_create_location_input AS (
    name TEXT,
    parent_id UUID
);

CREATE FUNCTION tenant.create_location(
    auth_tenant_id UUID,
    input_data app.type_create_location_input,
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
    self tenant.tb_location;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_parent := tenant.location_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.name := input_data.name;
    self.fk_parent := v_fk_parent;

    INSERT INTO tenant.tb_location AS t (
        tenant_id,
        name,
        fk_parent,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.fk_parent,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self), ARRAY['path']);
    result.status := 'success';
    result.message := 'Location created';
    result.object_data := (
        SELECT v.data
        FROM tenant.v_location AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Location"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION tenant.create_location(UUID, app.type_create_location_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_location(
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
    input_data app.type_create_location_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'parent_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_location_input, payload);
        result := tenant.create_location(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Location', payload, 'app.type_create_location_input', ARRAY['parent_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Location',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_location',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_location(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_location_input AS (
    id UUID,
    name TEXT,
    parent_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION tenant.update_location(
    auth_tenant_id UUID,
    input_data app.type_update_location_input,
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
    self tenant.tb_location;
    loaded tenant.tb_location;
    changed tenant.tb_location;
    is_written BOOLEAN := false;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_parent := tenant.location_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM tenant.tb_location AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:location', 'Location not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.fk_parent := CASE WHEN input_payload ? 'parent_id' THEN v_fk_parent ELSE self.fk_parent END;

    UPDATE tenant.tb_location AS t
    SET
        name = changed.name,
        fk_parent = changed.fk_parent,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_location = self.pk_location
        AND t.tenant_id = auth_tenant_id
        AND (t.name, t.fk_parent) IS DISTINCT FROM (changed.name, changed.fk_parent)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['path']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Location updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM tenant.v_location AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Location"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION tenant.update_location(UUID, app.type_update_location_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_location(
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
    input_data app.type_update_location_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'parent_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_location_input, payload);
        result := tenant.update_location(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Location', payload, 'app.type_update_location_input', ARRAY['parent_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Location',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_location',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_location(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_location_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION tenant.delete_location(
    auth_tenant_id UUID,
    input_data app.type_delete_location_input,
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
    self tenant.tb_location;
    changed tenant.tb_location;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM tenant.tb_location AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:location', 'Location not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM tenant.v_location AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE tenant.tb_location AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_location = self.pk_location
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Location deleted';
    result.extra_metadata := '{"entity": "Location"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION tenant.delete_location(UUID, app.type_delete_location_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_location(
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
    input_data app.type_delete_location_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_location_input, payload);
        result := tenant.delete_location(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Location', payload, 'app.type_delete_location_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Location',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_location',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_location(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end tenant.Location functions
