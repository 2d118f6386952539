-- specql: base.Model functions
-- content-sha256: 187d21a55e9d8b6df29f751e0d6cc7bd14e94a223674db8acfc13881243161e1
CREATE TYPE app.type_create_model_input AS (
    title TEXT,
    level TEXT,
    category_id UUID,
    kind_id UUID,
    make TEXT
);

CREATE FUNCTION base.create_model(
    auth_tenant_id UUID,
    input_data app.type_create_model_input,
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
    self base.tb_model;
    v_fk_category INTEGER;
    v_fk_kind INTEGER;
BEGIN
    v_fk_category := base.category_pk(input_data.category_id);
    IF v_fk_category IS NULL AND input_data.category_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: category', '{"fields": ["category"]}');
    END IF;

    v_fk_kind := base.kind_pk(input_data.kind_id);
    IF v_fk_kind IS NULL AND input_data.kind_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: kind', '{"fields": ["kind"]}');
    END IF;

    self.title := input_data.title;
    self.level := input_data.level;
    self.fk_category := v_fk_category;
    self.fk_kind := v_fk_kind;
    self.make := input_data.make;

    INSERT INTO base.tb_model AS t (
        title,
        level,
        fk_category,
        fk_kind,
        make,
        created_by,
        updated_by
    )
    VALUES (
        self.title,
        self.level,
        self.fk_category,
        self.fk_kind,
        self.make,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Model created';
    result.object_data := (
        SELECT v.data
        FROM base.v_model AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Model"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_model(UUID, app.type_create_model_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_model(
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
    input_data app.type_create_model_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'level', 'category_id', 'kind_id', 'make']);
        input_data := jsonb_populate_record(NULL::app.type_create_model_input, payload);
        result := base.create_model(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Model', payload, 'app.type_create_model_input', ARRAY['category_id', 'kind_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Model',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_model',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_model(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_model_input AS (
    id UUID,
    title TEXT,
    level TEXT,
    category_id UUID,
    kind_id UUID,
    make TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.update_model(
    auth_tenant_id UUID,
    input_data app.type_update_model_input,
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
    self base.tb_model;
    loaded base.tb_model;
    changed base.tb_model;
    is_written BOOLEAN := false;
    v_fk_category INTEGER;
    v_fk_kind INTEGER;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_category := base.category_pk(input_data.category_id);
    IF v_fk_category IS NULL AND input_data.category_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: category', '{"fields": ["category"]}');
    END IF;

    v_fk_kind := base.kind_pk(input_data.kind_id);
    IF v_fk_kind IS NULL AND input_data.kind_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: kind', '{"fields": ["kind"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_model AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:model', 'Model not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.level := CASE WHEN input_payload ? 'level' THEN input_data.level ELSE self.level END;
    changed.fk_category := CASE WHEN input_payload ? 'category_id' THEN v_fk_category ELSE self.fk_category END;
    changed.fk_kind := CASE WHEN input_payload ? 'kind_id' THEN v_fk_kind ELSE self.fk_kind END;
    changed.make := CASE WHEN input_payload ? 'make' THEN input_data.make ELSE self.make END;

    UPDATE base.tb_model AS t
    SET
        title = changed.title,
        level = changed.level,
        fk_category = changed.fk_category,
        fk_kind = changed.fk_kind,
        make = changed.make,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_model = self.pk_model
        AND (
            t.title,
            t.level,
            t.fk_category,
            t.fk_kind,
            t.make
        ) IS DISTINCT FROM (
            changed.title,
            changed.level,
            changed.fk_category,
            changed.fk_kind,
            changed.make
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Model updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_model AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Model"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.update_model(UUID, app.type_update_model_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_model(
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
    input_data app.type_update_model_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'title',
            'level',
            'category_id',
            'kind_id',
            'make',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_model_input, payload);
        result := base.update_model(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Model', payload, 'app.type_update_model_input', ARRAY['category_id', 'kind_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Model',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_model',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_model(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Model functions
