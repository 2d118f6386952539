-- specql: shop.Note functions
-- content-sha256: cd9797502a308986e639362a5f92a9a0abe628dccfd28ce8ce0336b4e3da8516
CREATE TYPE app.type_create_note_input AS (
    version TEXT,
    tag_id UUID
);

CREATE FUNCTION shop.create_note(
    auth_tenant_id UUID,
    input_data app.type_create_note_input,
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
    self shop.tb_note;
    v_fk_tag INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_tag := base.tag_pk(input_data.tag_id);
    IF v_fk_tag IS NULL AND input_data.tag_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tag', '{"fields": ["tag"]}');
    END IF;

    self.version := input_data.version;
    self.fk_tag := v_fk_tag;

    INSERT INTO shop.tb_note AS t (
        tenant_id,
        version,
        fk_tag,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.version,
        self.fk_tag,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Note created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_note(UUID, app.type_create_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_note(
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
    input_data app.type_create_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['version', 'tag_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_note_input, payload);
        result := shop.create_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_create_note_input', ARRAY['tag_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_spoil_tag_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.spoil_tag(
    auth_tenant_id UUID,
    input_data app.type_spoil_tag_input,
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
    self shop.tb_note;
    is_written BOOLEAN := false;
    row_found base.tb_tag;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    SELECT t.*
    INTO row_found
    FROM base.tb_tag AS t
    WHERE (t.pk_tag = self.fk_tag)
    ORDER BY t.pk_tag
    LIMIT 1;

    IF (row_found.version = 1 AND (SELECT r.version FROM base.tb_tag AS r WHERE r.pk_tag = self.fk_tag) = 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:spoilt_already', 'spoilt_already', '{"fields": ["tag"]}');
    END IF;

    UPDATE base.tb_tag AS t
    SET
        mood = 'bad'
    WHERE (t.pk_tag = self.fk_tag)
        AND t.mood IS DISTINCT FROM 'bad';
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Spoil tag: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.spoil_tag(UUID, app.type_spoil_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.spoil_tag(
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
    input_data app.type_spoil_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_spoil_tag_input, payload);
        result := shop.spoil_tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_spoil_tag_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'spoil_tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.spoil_tag(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Note functions
