-- specql: shop.Place functions
-- content-sha256: 762823c9e8e7c7159dbc504e6f509e2664825e3c28f46cec80f140a3e7f75b8d
CREATE FUNCTION shop.refresh_tv_place(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE shop.tv_place IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM shop.tb_place AS b WHERE b.pk_place = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM shop.tv_place AS v
    WHERE p_pk IS NULL OR v.pk_place = p_pk;

    INSERT INTO shop.tv_place (
        pk_place,
        id,
        tenant_id,
        name,
        data
    )
    SELECT
        t.pk_place,
        t.id,
        t.tenant_id,
        t.name,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'secret', t.secret,
            'tags', COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
                FROM shop.tb_place_tags AS l
                    JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
                WHERE l.fk_place = t.pk_place
            ), '[]')
        )
    FROM shop.tb_place AS t
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_place = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_tv_place(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_place_input AS (
    name TEXT,
    secret TEXT,
    tags_ids UUID[]
);

CREATE FUNCTION shop.create_place(
    auth_tenant_id UUID,
    input_data app.type_create_place_input,
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
    self shop.tb_place;
    v_fk_tags INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
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

    self.name := input_data.name;
    self.secret := input_data.secret;

    INSERT INTO shop.tb_place AS t (
        tenant_id,
        name,
        secret
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.secret
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tags) > 0 THEN
        INSERT INTO shop.tb_place_tags (fk_place, fk_tag, tenant_id, position)
        SELECT self.pk_place, i.key, auth_tenant_id, i.position
        FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tags'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Place created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_place(UUID, app.type_create_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_place(
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
    input_data app.type_create_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'secret', 'tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_create_place_input, payload);
        result := shop.create_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_create_place_input', ARRAY['tags_ids'], p_aliases => '{"tb_place_tags": "tags"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_place_input AS (
    id UUID,
    name TEXT,
    secret TEXT,
    tags_ids UUID[]
);

CREATE FUNCTION shop.update_place(
    auth_tenant_id UUID,
    input_data app.type_update_place_input,
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
    self shop.tb_place;
    loaded shop.tb_place;
    changed shop.tb_place;
    is_written BOOLEAN := false;
    v_fk_tags INTEGER[];
    is_new_tags BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

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
    FROM shop.tb_place AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:place', 'Place not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    is_new_tags := input_payload ? 'tags_ids' AND v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM shop.tb_place_tags AS l
        WHERE l.fk_place = self.pk_place
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.secret := CASE WHEN input_payload ? 'secret' THEN input_data.secret ELSE self.secret END;

    UPDATE shop.tb_place AS t
    SET
        name = changed.name,
        secret = changed.secret
    WHERE t.pk_place = self.pk_place
        AND t.tenant_id = auth_tenant_id
        AND ((t.name, t.secret) IS DISTINCT FROM (changed.name, changed.secret) OR is_new_tags)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM shop.tb_place_tags AS l
            WHERE l.fk_place = self.pk_place
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE shop.tb_place_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_place = self.pk_place
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO shop.tb_place_tags (fk_place, fk_tag, tenant_id, position)
            SELECT self.pk_place, i.key, auth_tenant_id, i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM shop.tb_place_tags AS l
                WHERE l.fk_place = self.pk_place
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Place updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_place(UUID, app.type_update_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_place(
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
    input_data app.type_update_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'secret', 'tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_update_place_input, payload);
        result := shop.update_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_update_place_input', ARRAY['tags_ids'], p_aliases => '{"tb_place_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_place_input AS (
    id UUID
);

CREATE FUNCTION shop.delete_place(
    auth_tenant_id UUID,
    input_data app.type_delete_place_input,
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
    self shop.tb_place;
    changed shop.tb_place;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_place AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:place', 'Place not found', '{"fields": ["id"]}');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_place AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_place = self.pk_place
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Place deleted';
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_place(UUID, app.type_delete_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_place(
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
    input_data app.type_delete_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_delete_place_input, payload);
        result := shop.delete_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_delete_place_input', ARRAY[]::TEXT[], p_aliases => '{"tb_place_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_place_input AS (
    id UUID
);

CREATE FUNCTION shop.restore_place(
    auth_tenant_id UUID,
    input_data app.type_restore_place_input,
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
    self shop.tb_place;
    loaded shop.tb_place;
    changed shop.tb_place;
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
    FROM shop.tb_place AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:place', 'Place not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    UPDATE shop.tb_place AS t
    SET
        deleted_at = NULL,
        deleted_by = NULL
    WHERE t.pk_place = self.pk_place
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
    result.message := CASE WHEN is_written THEN 'Place restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.restore_place(UUID, app.type_restore_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.restore_place(
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
    input_data app.type_restore_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_restore_place_input, payload);
        result := shop.restore_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_restore_place_input', ARRAY[]::TEXT[], p_aliases => '{"tb_place_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'restore_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tag_place_input AS (
    id UUID,
    tags_ids UUID[]
);

CREATE FUNCTION shop.tag_place(
    auth_tenant_id UUID,
    input_data app.type_tag_place_input,
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
    self shop.tb_place;
    loaded shop.tb_place;
    changed shop.tb_place;
    is_written BOOLEAN := false;
    v_fk_tags INTEGER[];
    is_new_tags BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'tags_ids' THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
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
    FROM shop.tb_place AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:place', 'Place not found', '{"fields": ["id"]}');
    END IF;
    loaded := self;

    is_new_tags := v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM shop.tb_place_tags AS l
        WHERE l.fk_place = self.pk_place
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE shop.tb_place AS t
    SET
        id = t.id
    WHERE t.pk_place = self.pk_place
        AND t.tenant_id = auth_tenant_id
        AND is_new_tags
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM shop.tb_place_tags AS l
            WHERE l.fk_place = self.pk_place
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE shop.tb_place_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_place = self.pk_place
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO shop.tb_place_tags (fk_place, fk_tag, tenant_id, position)
            SELECT self.pk_place, i.key, auth_tenant_id, i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM shop.tb_place_tags AS l
                WHERE l.fk_place = self.pk_place
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Place updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.tag_place(UUID, app.type_tag_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tag_place(
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
    input_data app.type_tag_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_tag_place_input, payload);
        result := shop.tag_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_tag_place_input', ARRAY['tags_ids'], p_aliases => '{"tb_place_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'tag_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tag_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_guarded_place_input AS (
    id UUID,
    name TEXT
);

CREATE FUNCTION shop.guarded_place(
    auth_tenant_id UUID,
    input_data app.type_guarded_place_input,
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
    self shop.tb_place;
    loaded shop.tb_place;
    changed shop.tb_place;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_place AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:place', 'Place not found', '{"fields": ["id"]}');
    END IF;

    IF (app.caller_has_role(auth_user_id, 'x') OR TRUE) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:guarded_place', 'Not allowed');
    END IF;

    loaded := self;

    UPDATE shop.tb_place AS t
    SET
        name = input_data.name
    WHERE t.pk_place = self.pk_place
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM input_data.name
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Place updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.guarded_place(UUID, app.type_guarded_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.guarded_place(
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
    input_data app.type_guarded_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name']);
        input_data := jsonb_populate_record(NULL::app.type_guarded_place_input, payload);
        result := shop.guarded_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_guarded_place_input', ARRAY[]::TEXT[], p_aliases => '{"tb_place_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'guarded_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.guarded_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_look_at_place_input AS (
    id UUID
);

CREATE FUNCTION shop.look_at_place(
    auth_tenant_id UUID,
    input_data app.type_look_at_place_input,
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
    self shop.tb_place;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_place AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:place', 'Place not found', '{"fields": ["id"]}');
    END IF;

    IF (self.name <> 'x') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'name <> ''x''', '{"fields": ["name"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Look at place: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_place AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Place"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.look_at_place(UUID, app.type_look_at_place_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.look_at_place(
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
    input_data app.type_look_at_place_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id']);
        input_data := jsonb_populate_record(NULL::app.type_look_at_place_input, payload);
        result := shop.look_at_place(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Place', payload, 'app.type_look_at_place_input', ARRAY[]::TEXT[], p_aliases => '{"tb_place_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Place',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'look_at_place',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.look_at_place(UUID, UUID, JSONB) FROM PUBLIC;

CREATE FUNCTION shop.get_place_name(
    p_pk INTEGER,
    p_locale TEXT DEFAULT NULL,
    p_tenant_id UUID DEFAULT nullif(current_setting('app.current_tenant_id', true), '')::UUID
)
RETURNS TEXT
LANGUAGE plpgsql
STABLE
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
#variable_conflict use_variable
DECLARE
    wanted TEXT := lower(replace(p_locale, '_', '-'));
BEGIN
    RETURN (
        SELECT COALESCE(
            (
                SELECT l.name
                FROM shop.tl_place AS l
                    JOIN base.tb_locale AS o ON o.pk_locale = l.fk_locale
                    CROSS JOIN LATERAL lower(replace(o.code, '_', '-')) AS c(code)
                WHERE l.fk_place = t.pk_place
                    AND l.name IS NOT NULL
                    AND l.deleted_at IS NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.name
        )
        FROM shop.tb_place AS t
        WHERE t.pk_place = p_pk
            AND t.tenant_id = p_tenant_id
    );
END;
$specql$;

REVOKE ALL ON FUNCTION shop.get_place_name(INTEGER, TEXT, UUID) FROM PUBLIC;
-- specql: end shop.Place functions
