-- specql: base.Bundle functions
-- content-sha256: 3dd284ed03c7821b8f232a1e6997d637a9320a43a1243475c05dbd2b27a6b950
CREATE TYPE app.type_create_bundle_input AS (
    tags_ids UUID[]
);

CREATE FUNCTION base.create_bundle(
    auth_tenant_id UUID,
    input_data app.type_create_bundle_input,
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
    self base.tb_bundle;
    v_fk_tags INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;


    INSERT INTO base.tb_bundle AS t (
        pk_bundle
    )
    VALUES (
        DEFAULT
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tags) > 0 THEN
        INSERT INTO base.tb_bundle_tags (fk_bundle, fk_tag, position)
        SELECT self.pk_bundle, i.key, i.position
        FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tags'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Bundle created';
    result.object_data := (
        SELECT v.data
        FROM base.v_bundle AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Bundle"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_bundle(UUID, app.type_create_bundle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_bundle(
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
    input_data app.type_create_bundle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_create_bundle_input, payload);
        result := base.create_bundle(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Bundle', payload, 'app.type_create_bundle_input', ARRAY['tags_ids'], p_aliases => '{"tb_bundle_tags": "tags"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Bundle',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_bundle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_bundle(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_bundle_input AS (
    id UUID,
    tags_ids UUID[]
);

CREATE FUNCTION base.update_bundle(
    auth_tenant_id UUID,
    input_data app.type_update_bundle_input,
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
    self base.tb_bundle;
    loaded base.tb_bundle;
    changed base.tb_bundle;
    is_written BOOLEAN := false;
    v_fk_tags INTEGER[];
    is_new_tags BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_bundle AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:bundle', 'Bundle not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    is_new_tags := input_payload ? 'tags_ids' AND v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM base.tb_bundle_tags AS l
        WHERE l.fk_bundle = self.pk_bundle
        ORDER BY l.position
    );

    changed := self;

    UPDATE base.tb_bundle AS t
    SET
        id = t.id
    WHERE t.pk_bundle = self.pk_bundle
        AND is_new_tags
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM base.tb_bundle_tags AS l
            WHERE l.fk_bundle = self.pk_bundle
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE base.tb_bundle_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_bundle = self.pk_bundle
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO base.tb_bundle_tags (fk_bundle, fk_tag, position)
            SELECT self.pk_bundle, i.key, i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM base.tb_bundle_tags AS l
                WHERE l.fk_bundle = self.pk_bundle
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Bundle updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_bundle AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Bundle"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.update_bundle(UUID, app.type_update_bundle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_bundle(
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
    input_data app.type_update_bundle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_update_bundle_input, payload);
        result := base.update_bundle(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Bundle', payload, 'app.type_update_bundle_input', ARRAY['tags_ids'], p_aliases => '{"tb_bundle_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Bundle',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_bundle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_bundle(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_bundle_input AS (
    id UUID
);

CREATE FUNCTION base.delete_bundle(
    auth_tenant_id UUID,
    input_data app.type_delete_bundle_input,
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
    self base.tb_bundle;
    changed base.tb_bundle;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_bundle AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:bundle', 'Bundle not found', '{"fields": ["id"]}');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM base.v_bundle AS v
        WHERE v.id = self.id
    );
    UPDATE base.tb_bundle AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_bundle = self.pk_bundle
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Bundle deleted';
    result.extra_metadata := '{"entity": "Bundle"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.delete_bundle(UUID, app.type_delete_bundle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_bundle(
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
    input_data app.type_delete_bundle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_delete_bundle_input, payload);
        result := base.delete_bundle(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Bundle', payload, 'app.type_delete_bundle_input', ARRAY[]::TEXT[], p_aliases => '{"tb_bundle_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Bundle',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_bundle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_bundle(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_bundle_input AS (
    id UUID
);

CREATE FUNCTION base.restore_bundle(
    auth_tenant_id UUID,
    input_data app.type_restore_bundle_input,
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
    self base.tb_bundle;
    loaded base.tb_bundle;
    changed base.tb_bundle;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_bundle AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:bundle', 'Bundle not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    UPDATE base.tb_bundle AS t
    SET
        deleted_at = NULL,
        deleted_by = NULL
    WHERE t.pk_bundle = self.pk_bundle
        AND t.deleted_at IS NOT NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Bundle restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_bundle AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Bundle"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.restore_bundle(UUID, app.type_restore_bundle_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.restore_bundle(
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
    input_data app.type_restore_bundle_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_restore_bundle_input, payload);
        result := base.restore_bundle(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Bundle', payload, 'app.type_restore_bundle_input', ARRAY[]::TEXT[], p_aliases => '{"tb_bundle_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Bundle',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'restore_bundle',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_bundle(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Bundle functions
