-- specql: base.Tag functions
-- content-sha256: f26f2abdd815f69ee78da55800a4ee257aac366faa934758de09866e8870a851
CREATE TYPE app.type_create_tag_input AS (
    label TEXT,
    alike_ids UUID[]
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
    v_fk_alike INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    PERFORM app.check_ids(input_data.alike_ids, 'alike');
    v_fk_alike := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.alike_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_alike, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: alike', '{"fields": ["alike"]}');
    END IF;

    self.label := input_data.label;

    INSERT INTO base.tb_tag AS t (
        label,
        created_by,
        updated_by
    )
    VALUES (
        self.label,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_alike) > 0 THEN
        INSERT INTO base.tb_tag_alike (fk_tag, fk_alike, position, created_by)
        SELECT self.pk_tag, i.key, i.position, auth_user_id
        FROM unnest(v_fk_alike) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'alike'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
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
        PERFORM app.check_payload(payload, ARRAY['label', 'alike_ids']);
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
            result := app.failure_result(problem, 'Tag', payload, 'app.type_create_tag_input', ARRAY['alike_ids'], p_aliases => '{"tb_tag_alike": "alike"}');
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
    label TEXT,
    alike_ids UUID[],
    expected_updated_at TIMESTAMPTZ
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
    v_fk_alike INTEGER[];
    is_new_alike BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    PERFORM app.check_ids(input_data.alike_ids, 'alike');
    v_fk_alike := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.alike_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_alike, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: alike', '{"fields": ["alike"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_tag AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:tag', 'Tag not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_alike := input_payload ? 'alike_ids' AND v_fk_alike IS DISTINCT FROM ARRAY(
        SELECT l.fk_alike
        FROM base.tb_tag_alike AS l
        WHERE l.fk_tag = self.pk_tag
        ORDER BY l.position
    );

    changed := self;
    changed.label := CASE WHEN input_payload ? 'label' THEN input_data.label ELSE self.label END;

    UPDATE base.tb_tag AS t
    SET
        label = changed.label,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_tag = self.pk_tag
        AND (t.label IS DISTINCT FROM changed.label OR is_new_alike)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_alike THEN
            DELETE FROM base.tb_tag_alike AS l
            WHERE l.fk_tag = self.pk_tag
                AND l.fk_alike <> ALL (v_fk_alike);
            UPDATE base.tb_tag_alike AS l
            SET position = i.position
            FROM unnest(v_fk_alike) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_tag = self.pk_tag
                AND l.fk_alike = i.key
                AND l.position <> i.position;
            INSERT INTO base.tb_tag_alike (fk_tag, fk_alike, position, created_by)
            SELECT self.pk_tag, i.key, i.position, auth_user_id
            FROM unnest(v_fk_alike) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM base.tb_tag_alike AS l
                WHERE l.fk_tag = self.pk_tag
                    AND l.fk_alike = i.key
            );
            changed_lists := changed_lists || 'alike'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
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
        PERFORM app.check_payload(payload, ARRAY['id', 'label', 'alike_ids', 'expected_updated_at']);
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
            result := app.failure_result(problem, 'Tag', payload, 'app.type_update_tag_input', ARRAY['alike_ids'], p_aliases => '{"tb_tag_alike": "alike"}');
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
-- specql: end base.Tag functions
