-- specql: common.Industry functions
-- content-sha256: 2faf2f898dd9df14c25c96d1a06f6a03e32d637f31ea3e8a12bbd02f703f32a9
CREATE TYPE app.type_create_industry_input AS (
    name TEXT,
    replaces_id UUID,
    parent_industry_id UUID
);

CREATE FUNCTION common.create_industry(
    auth_tenant_id UUID,
    input_data app.type_create_industry_input,
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
    self common.tb_industry;
    v_fk_replaces INTEGER;
    v_fk_parent_industry INTEGER;
BEGIN
    v_fk_replaces := common.industry_pk(input_data.replaces_id);
    IF v_fk_replaces IS NULL AND input_data.replaces_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: replaces', '{"fields": ["replaces"]}');
    END IF;

    v_fk_parent_industry := common.industry_pk(input_data.parent_industry_id);
    IF v_fk_parent_industry IS NULL AND input_data.parent_industry_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent_industry', '{"fields": ["parent_industry"]}');
    END IF;

    self.name := input_data.name;
    self.fk_replaces := v_fk_replaces;
    self.fk_parent_industry := v_fk_parent_industry;

    INSERT INTO common.tb_industry AS t (
        name,
        fk_replaces,
        fk_parent_industry,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        self.fk_replaces,
        self.fk_parent_industry,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self), ARRAY['path']);
    result.status := 'success';
    result.message := 'Industry created';
    result.object_data := (
        SELECT v.data
        FROM common.v_industry AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Industry"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION common.create_industry(UUID, app.type_create_industry_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_industry(
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
    input_data app.type_create_industry_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'replaces_id', 'parent_industry_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_industry_input, payload);
        result := common.create_industry(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Industry', payload, 'app.type_create_industry_input', ARRAY['replaces_id', 'parent_industry_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Industry',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_industry',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_industry(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_industry_input AS (
    id UUID,
    name TEXT,
    replaces_id UUID,
    parent_industry_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION common.update_industry(
    auth_tenant_id UUID,
    input_data app.type_update_industry_input,
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
    self common.tb_industry;
    loaded common.tb_industry;
    changed common.tb_industry;
    is_written BOOLEAN := false;
    v_fk_replaces INTEGER;
    v_fk_parent_industry INTEGER;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_replaces := common.industry_pk(input_data.replaces_id);
    IF v_fk_replaces IS NULL AND input_data.replaces_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: replaces', '{"fields": ["replaces"]}');
    END IF;

    v_fk_parent_industry := common.industry_pk(input_data.parent_industry_id);
    IF v_fk_parent_industry IS NULL AND input_data.parent_industry_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent_industry', '{"fields": ["parent_industry"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM common.tb_industry AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:industry', 'Industry not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.fk_replaces := CASE WHEN input_payload ? 'replaces_id' THEN v_fk_replaces ELSE self.fk_replaces END;
    changed.fk_parent_industry := CASE WHEN input_payload ? 'parent_industry_id' THEN v_fk_parent_industry ELSE self.fk_parent_industry END;

    UPDATE common.tb_industry AS t
    SET
        name = changed.name,
        fk_replaces = changed.fk_replaces,
        fk_parent_industry = changed.fk_parent_industry,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_industry = self.pk_industry
        AND (t.name, t.fk_replaces, t.fk_parent_industry) IS DISTINCT FROM (changed.name, changed.fk_replaces, changed.fk_parent_industry)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['path']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Industry updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM common.v_industry AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Industry"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION common.update_industry(UUID, app.type_update_industry_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_industry(
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
    input_data app.type_update_industry_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'replaces_id',
            'parent_industry_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_industry_input, payload);
        result := common.update_industry(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Industry', payload, 'app.type_update_industry_input', ARRAY['replaces_id', 'parent_industry_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Industry',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_industry',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_industry(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end common.Industry functions
