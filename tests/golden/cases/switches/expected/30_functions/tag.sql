-- specql: base.Tag functions
-- content-sha256: b88d2409341e8266e5447bb7d71c829436c3ad5ecf2943111af2c8f2170cd5c6
CREATE TYPE app.type_create_tag_input AS (
    name TEXT,
    code INTEGER,
    color TEXT,
    parent_id UUID
);

CREATE FUNCTION base.create_tag(
    auth_tenant_id UUID,
    input_data app.type_create_tag_input,
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
    self base.tb_tag;
    v_fk_parent INTEGER;
BEGIN
    v_fk_parent := base.tag_pk(input_data.parent_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE 'new' END;
    self.code := input_data.code;
    self.color := input_data.color;
    self.fk_parent := v_fk_parent;

    INSERT INTO base.tb_tag AS t (
        name,
        code,
        color,
        fk_parent
    )
    VALUES (
        self.name,
        self.code,
        self.color,
        self.fk_parent
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Tag created';
    result.object_data := (
        SELECT v.data
        FROM base.v_tag AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Tag"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_tag(UUID, app.type_create_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_tag(
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
    input_data app.type_create_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'code', 'color', 'parent_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_tag_input, payload);
        result := base.create_tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Tag', payload, 'app.type_create_tag_input', ARRAY['parent_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Tag',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_tag(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_tag_input AS (
    id UUID,
    name TEXT,
    code INTEGER,
    color TEXT,
    parent_id UUID
);

CREATE FUNCTION base.update_tag(
    auth_tenant_id UUID,
    input_data app.type_update_tag_input,
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
    self base.tb_tag;
    loaded base.tb_tag;
    changed base.tb_tag;
    is_written BOOLEAN := false;
    v_fk_parent INTEGER;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_parent := base.tag_pk(input_data.parent_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_tag AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:tag', 'Tag not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.code := CASE WHEN input_payload ? 'code' THEN input_data.code ELSE self.code END;
    changed.color := CASE WHEN input_payload ? 'color' THEN input_data.color ELSE self.color END;
    changed.fk_parent := CASE WHEN input_payload ? 'parent_id' THEN v_fk_parent ELSE self.fk_parent END;

    UPDATE base.tb_tag AS t
    SET
        name = changed.name,
        code = changed.code,
        color = changed.color,
        fk_parent = changed.fk_parent
    WHERE t.pk_tag = self.pk_tag
        AND (
            t.name,
            t.code,
            t.color,
            t.fk_parent
        ) IS DISTINCT FROM (
            changed.name,
            changed.code,
            changed.color,
            changed.fk_parent
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Tag updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_tag AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Tag"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.update_tag(UUID, app.type_update_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_tag(
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
    input_data app.type_update_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'code', 'color', 'parent_id']);
        input_data := jsonb_populate_record(NULL::app.type_update_tag_input, payload);
        result := base.update_tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Tag', payload, 'app.type_update_tag_input', ARRAY['parent_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Tag',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_tag(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_tag_input AS (
    id UUID
);

CREATE FUNCTION base.delete_tag(
    auth_tenant_id UUID,
    input_data app.type_delete_tag_input,
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
    self base.tb_tag;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_tag AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:tag', 'Tag not found', '{"fields": ["id"]}');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM base.v_tag AS v
        WHERE v.id = self.id
    );
    BEGIN
        DELETE FROM base.tb_tag AS t
        WHERE t.pk_tag = self.pk_tag;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Tag is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Tag deleted';
    result.extra_metadata := '{"entity": "Tag"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.delete_tag(UUID, app.type_delete_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_tag(
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
    input_data app.type_delete_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_delete_tag_input, payload);
        result := base.delete_tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Tag', payload, 'app.type_delete_tag_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Tag',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_tag(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Tag functions
