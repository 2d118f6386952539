-- specql: shop.Order functions
-- content-sha256: 2accc64bc34e46e9a462bdd087f5804bd41fba4bfc94a297931e0d542dd55236
CREATE FUNCTION shop.refresh_tv_order(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE shop.tv_order IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM shop.tb_order AS b WHERE b.pk_order = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM shop.tv_order AS v
    WHERE p_pk IS NULL OR v.pk_order = p_pk;

    INSERT INTO shop.tv_order (
        pk_order,
        id,
        tenant_id,
        data
    )
    SELECT
        t.pk_order,
        t.id,
        t.tenant_id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'title', t.title,
            'status', t.status,
            'parcel_state', t.parcel_state,
            'tags', COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
                FROM shop.tb_order_tags AS l
                    JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
                WHERE l.fk_order = t.pk_order
            ), '[]'),
            'is_fresh', t.is_fresh,
            'version', t.version,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM shop.tb_order AS t
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_order = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_tv_order(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_order_input AS (
    title TEXT,
    status TEXT,
    parcel_state TEXT,
    tags_ids UUID[]
);

CREATE FUNCTION shop.create_order(
    auth_tenant_id UUID,
    input_data app.type_create_order_input,
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
    self shop.tb_order;
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

    self.title := input_data.title;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'draft' END;
    self.parcel_state := input_data.parcel_state;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        title,
        status,
        parcel_state,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        self.status,
        self.parcel_state,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tags) > 0 THEN
        INSERT INTO shop.tb_order_tags (fk_order, fk_tag, tenant_id, position, created_by)
        SELECT self.pk_order, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tags'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self), ARRAY['version']) || changed_lists;
    result.status := 'success';
    result.message := 'Order created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_order(
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
    input_data app.type_create_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'status', 'parcel_state', 'tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_create_order_input, payload);
        result := shop.create_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_create_order_input', ARRAY['tags_ids'], p_aliases => '{"tb_order_tags": "tags"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_order_input AS (
    id UUID,
    title TEXT,
    status TEXT,
    parcel_state TEXT,
    tags_ids UUID[],
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.update_order(
    auth_tenant_id UUID,
    input_data app.type_update_order_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
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
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_tags := input_payload ? 'tags_ids' AND v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM shop.tb_order_tags AS l
        WHERE l.fk_order = self.pk_order
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.parcel_state := CASE WHEN input_payload ? 'parcel_state' THEN input_data.parcel_state ELSE self.parcel_state END;

    UPDATE shop.tb_order AS t
    SET
        title = changed.title,
        status = changed.status,
        parcel_state = changed.parcel_state,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND ((t.title, t.status, t.parcel_state) IS DISTINCT FROM (changed.title, changed.status, changed.parcel_state) OR is_new_tags)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM shop.tb_order_tags AS l
            WHERE l.fk_order = self.pk_order
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE shop.tb_order_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_order = self.pk_order
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO shop.tb_order_tags (fk_order, fk_tag, tenant_id, position, created_by)
            SELECT self.pk_order, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM shop.tb_order_tags AS l
                WHERE l.fk_order = self.pk_order
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['version']) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_order(UUID, app.type_update_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_order(
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
    input_data app.type_update_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'title',
            'status',
            'parcel_state',
            'tags_ids',
            'expected_updated_at',
            'expected_version'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_order_input, payload);
        result := shop.update_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_update_order_input', ARRAY['tags_ids'], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.delete_order(
    auth_tenant_id UUID,
    input_data app.type_delete_order_input,
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
    self shop.tb_order;
    changed shop.tb_order;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_order AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Order deleted';
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_order(UUID, app.type_delete_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_order(
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
    input_data app.type_delete_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at', 'expected_version']);
        input_data := jsonb_populate_record(NULL::app.type_delete_order_input, payload);
        result := shop.delete_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_delete_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.restore_order(
    auth_tenant_id UUID,
    input_data app.type_restore_order_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
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
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_order AS t
    SET
        deleted_at = NULL,
        deleted_by = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NOT NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['version']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.restore_order(UUID, app.type_restore_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.restore_order(
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
    input_data app.type_restore_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at', 'expected_version']);
        input_data := jsonb_populate_record(NULL::app.type_restore_order_input, payload);
        result := shop.restore_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_restore_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'restore_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_archive_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.archive_order(
    auth_tenant_id UUID,
    input_data app.type_archive_order_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
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
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_order AS t
    SET
        status = 'archived',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'archived'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['version']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.archive_order(UUID, app.type_archive_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.archive_order(
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
    input_data app.type_archive_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at', 'expected_version']);
        input_data := jsonb_populate_record(NULL::app.type_archive_order_input, payload);
        result := shop.archive_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_archive_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'archive_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.archive_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_status_input AS (
    id UUID,
    status TEXT,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.change_status(
    auth_tenant_id UUID,
    input_data app.type_change_status_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.status IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: status', '{"fields": ["status"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_order AS t
    SET
        status = input_data.status,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM input_data.status
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['version']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.change_status(UUID, app.type_change_status_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_status(
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
    input_data app.type_change_status_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'status', 'expected_updated_at', 'expected_version']);
        input_data := jsonb_populate_record(NULL::app.type_change_status_input, payload);
        result := shop.change_status(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_change_status_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_status',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_status(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_parcel_state_input AS (
    id UUID,
    parcel_state TEXT,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.change_parcel_state(
    auth_tenant_id UUID,
    input_data app.type_change_parcel_state_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'parcel_state' THEN
        PERFORM app.fail('validation:required_field', 'Required: parcel_state', '{"fields": ["parcel_state"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_order AS t
    SET
        parcel_state = input_data.parcel_state,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.parcel_state IS DISTINCT FROM input_data.parcel_state
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['version']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.change_parcel_state(UUID, app.type_change_parcel_state_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_parcel_state(
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
    input_data app.type_change_parcel_state_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'parcel_state',
            'expected_updated_at',
            'expected_version'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_change_parcel_state_input, payload);
        result := shop.change_parcel_state(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_change_parcel_state_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_parcel_state',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_parcel_state(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_send_all_input AS (
    which UUID
);

CREATE FUNCTION shop.send_all(
    auth_tenant_id UUID,
    input_data app.type_send_all_input,
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
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.which IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: which', '{"fields": ["which"]}');
    END IF;

    UPDATE shop.tb_order AS t
    SET
        status = 'sent',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = input_data.which)
        AND t.status IS DISTINCT FROM 'sent';
    is_written := is_written OR FOUND;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.send_all(UUID, app.type_send_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.send_all(
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
    input_data app.type_send_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['which']);
        input_data := jsonb_populate_record(NULL::app.type_send_all_input, payload);
        result := shop.send_all(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_send_all_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'send_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.send_all(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_check_order_input AS (
    id UUID,
    seen INTEGER,
    expected_updated_at TIMESTAMPTZ,
    expected_version INTEGER
);

CREATE FUNCTION shop.check_order(
    auth_tenant_id UUID,
    input_data app.type_check_order_input,
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
    self shop.tb_order;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF ((self.created_by = auth_user_id) OR self.version > 0) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:check_order', 'Not allowed');
    END IF;

    IF input_data.expected_version <> self.version THEN
        PERFORM app.fail('conflict:stale_version', 'The row was changed in the meantime', '{"fields": ["expected_version"]}');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.version = input_data.seen) IS NOT TRUE THEN
        PERFORM app.fail('validation:another_version', 'another_version');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Check order: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.check_order(UUID, app.type_check_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.check_order(
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
    input_data app.type_check_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'seen', 'expected_updated_at', 'expected_version']);
        input_data := jsonb_populate_record(NULL::app.type_check_order_input, payload);
        result := shop.check_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_check_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'check_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_order(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Order functions
