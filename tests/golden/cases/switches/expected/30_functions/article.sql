-- specql: shop.Article functions
-- content-sha256: 874ed789813e1ca309532f920f522505b1560698672eaf100212d4ca85d9da4d
CREATE FUNCTION shop.refresh_tv_article(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE shop.tv_article IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM shop.tb_article AS b WHERE b.pk_article = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM shop.tv_article AS v
    WHERE p_pk IS NULL OR v.pk_article = p_pk;

    INSERT INTO shop.tv_article (
        pk_article,
        id,
        tenant_id,
        fk_main_tag,
        main_tag_id,
        data
    )
    SELECT
        t.pk_article,
        t.id,
        t.tenant_id,
        t.fk_main_tag,
        main_tag.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'title', t.title,
            'main_tag_id', main_tag.id,
            'main_tag', CASE WHEN main_tag.id IS NOT NULL THEN
                jsonb_build_object(
                    'id', main_tag.id,
                    'identifier', main_tag.identifier,
                    'name', main_tag.name,
                    'color', main_tag.color
                )
            END,
            'tags', COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
                FROM shop.tb_article_tags AS l
                    JOIN base.tb_tag AS r ON r.pk_tag = l.fk_tag
                WHERE l.fk_article = t.pk_article
            ), '[]'),
            'about_id', COALESCE(fk_about_tag.id, fk_about_remark.id),
            'about_type', CASE
                WHEN t.fk_about_tag IS NOT NULL THEN 'Tag'
                WHEN t.fk_about_remark IS NOT NULL THEN 'Remark'
            END,
            'about', CASE
                WHEN fk_about_tag.id IS NOT NULL THEN
                    jsonb_build_object('id', fk_about_tag.id, 'identifier', fk_about_tag.identifier)
                WHEN fk_about_remark.id IS NOT NULL THEN
                    jsonb_build_object('id', fk_about_remark.id, 'identifier', fk_about_remark.identifier)
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM shop.tb_article AS t
    LEFT JOIN base.tb_tag AS main_tag ON main_tag.pk_tag = t.fk_main_tag
    LEFT JOIN base.tb_tag AS fk_about_tag ON fk_about_tag.pk_tag = t.fk_about_tag
    LEFT JOIN shop.tb_remark AS fk_about_remark ON fk_about_remark.pk_remark = t.fk_about_remark
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_article = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_tv_article(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_article_input AS (
    title TEXT,
    main_tag_id UUID,
    tags_ids UUID[],
    about_id UUID,
    about_type TEXT
);

CREATE FUNCTION shop.create_article(
    auth_tenant_id UUID,
    input_data app.type_create_article_input,
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
    self shop.tb_article;
    v_fk_main_tag INTEGER;
    v_fk_tags INTEGER[];
    v_fk_about_tag INTEGER;
    v_fk_about_remark INTEGER;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_main_tag := base.tag_pk(input_data.main_tag_id);
    IF v_fk_main_tag IS NULL AND input_data.main_tag_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: main_tag', '{"fields": ["main_tag"]}');
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

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Tag' THEN
        v_fk_about_tag := base.tag_pk(input_data.about_id);
    ELSIF input_data.about_type = 'Remark' THEN
        v_fk_about_remark := shop.remark_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_tag, v_fk_about_remark) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    self.title := input_data.title;
    self.fk_main_tag := v_fk_main_tag;
    self.fk_about_tag := v_fk_about_tag;
    self.fk_about_remark := v_fk_about_remark;

    INSERT INTO shop.tb_article AS t (
        tenant_id,
        title,
        fk_main_tag,
        fk_about_tag,
        fk_about_remark,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        self.fk_main_tag,
        self.fk_about_tag,
        self.fk_about_remark,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tags) > 0 THEN
        INSERT INTO shop.tb_article_tags (fk_article, fk_tag, tenant_id, position, created_by)
        SELECT self.pk_article, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tags'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self), p_aliases => '{"fk_about_tag": "about", "fk_about_remark": "about"}') || changed_lists;
    result.status := 'success';
    result.message := 'Article created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_article(UUID, app.type_create_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_article(
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
    input_data app.type_create_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'title',
            'main_tag_id',
            'tags_ids',
            'about_id',
            'about_type'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_article_input, payload);
        result := shop.create_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_create_article_input', ARRAY['main_tag_id', 'tags_ids', 'about_id'],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_article_input AS (
    id UUID,
    title TEXT,
    main_tag_id UUID,
    tags_ids UUID[],
    about_id UUID,
    about_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_article(
    auth_tenant_id UUID,
    input_data app.type_update_article_input,
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
    self shop.tb_article;
    loaded shop.tb_article;
    changed shop.tb_article;
    is_written BOOLEAN := false;
    v_fk_main_tag INTEGER;
    v_fk_tags INTEGER[];
    v_fk_about_tag INTEGER;
    v_fk_about_remark INTEGER;
    is_new_tags BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_main_tag := base.tag_pk(input_data.main_tag_id);
    IF v_fk_main_tag IS NULL AND input_data.main_tag_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: main_tag', '{"fields": ["main_tag"]}');
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

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Tag' THEN
        v_fk_about_tag := base.tag_pk(input_data.about_id);
    ELSIF input_data.about_type = 'Remark' THEN
        v_fk_about_remark := shop.remark_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_tag, v_fk_about_remark) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_tags := input_payload ? 'tags_ids' AND v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM shop.tb_article_tags AS l
        WHERE l.fk_article = self.pk_article
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.fk_main_tag := CASE WHEN input_payload ? 'main_tag_id' THEN v_fk_main_tag ELSE self.fk_main_tag END;
    changed.fk_about_tag := CASE WHEN input_payload ? 'about_id' THEN v_fk_about_tag ELSE self.fk_about_tag END;
    changed.fk_about_remark := CASE WHEN input_payload ? 'about_id' THEN v_fk_about_remark ELSE self.fk_about_remark END;

    UPDATE shop.tb_article AS t
    SET
        title = changed.title,
        fk_main_tag = changed.fk_main_tag,
        fk_about_tag = changed.fk_about_tag,
        fk_about_remark = changed.fk_about_remark,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND ((
            t.title,
            t.fk_main_tag,
            t.fk_about_tag,
            t.fk_about_remark
        ) IS DISTINCT FROM (
            changed.title,
            changed.fk_main_tag,
            changed.fk_about_tag,
            changed.fk_about_remark
        ) OR is_new_tags)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM shop.tb_article_tags AS l
            WHERE l.fk_article = self.pk_article
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE shop.tb_article_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_article = self.pk_article
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO shop.tb_article_tags (fk_article, fk_tag, tenant_id, position, created_by)
            SELECT self.pk_article, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM shop.tb_article_tags AS l
                WHERE l.fk_article = self.pk_article
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), p_aliases => '{"fk_about_tag": "about", "fk_about_remark": "about"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_article(UUID, app.type_update_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_article(
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
    input_data app.type_update_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'title',
            'main_tag_id',
            'tags_ids',
            'about_id',
            'about_type',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_article_input, payload);
        result := shop.update_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_update_article_input', ARRAY['main_tag_id', 'tags_ids', 'about_id'],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_article(
    auth_tenant_id UUID,
    input_data app.type_delete_article_input,
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
    self shop.tb_article;
    changed shop.tb_article;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_article AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Article deleted';
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_article(UUID, app.type_delete_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_article(
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
    input_data app.type_delete_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_article_input, payload);
        result := shop.delete_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_delete_article_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.restore_article(
    auth_tenant_id UUID,
    input_data app.type_restore_article_input,
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
    self shop.tb_article;
    loaded shop.tb_article;
    changed shop.tb_article;
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
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_article AS t
    SET
        deleted_at = NULL,
        deleted_by = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NOT NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), p_aliases => '{"fk_about_tag": "about", "fk_about_remark": "about"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.restore_article(UUID, app.type_restore_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.restore_article(
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
    input_data app.type_restore_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_restore_article_input, payload);
        result := shop.restore_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_restore_article_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'restore_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tag_article_input AS (
    id UUID,
    label TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.tag_article(
    auth_tenant_id UUID,
    input_data app.type_tag_article_input,
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
    self shop.tb_article;
    loaded shop.tb_article;
    changed shop.tb_article;
    row_found base.tb_tag;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.label IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: label', '{"fields": ["label"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    SELECT t.*
    INTO row_found
    FROM base.tb_tag AS t
    WHERE (t.name = input_data.label)
    ORDER BY t.pk_tag
    LIMIT 1;
    IF NOT FOUND THEN
        PERFORM app.fail('validation:no_such_tag', 'no_such_tag');
    END IF;

    UPDATE shop.tb_article AS t
    SET
        fk_main_tag = row_found.pk_tag,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.fk_main_tag IS DISTINCT FROM row_found.pk_tag
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO shop.tb_remark AS t (
        tenant_id,
        body,
        fk_article,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'tagged',
        self.pk_article,
        auth_user_id,
        auth_user_id
    );

    UPDATE base.tb_tag AS t
    SET
        color = 'red'
    WHERE (t.name = input_data.label)
        AND t.color IS DISTINCT FROM 'red';

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), p_aliases => '{"fk_about_tag": "about", "fk_about_remark": "about"}');
    result.status := 'success';
    result.message := 'Article updated';
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.tag_article(UUID, app.type_tag_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tag_article(
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
    input_data app.type_tag_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'label', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tag_article_input, payload);
        result := shop.tag_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_tag_article_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'tag_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tag_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_untag_article_input AS (
    id UUID,
    label TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.untag_article(
    auth_tenant_id UUID,
    input_data app.type_untag_article_input,
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
    self shop.tb_article;
    loaded shop.tb_article;
    changed shop.tb_article;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.label IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: label', '{"fields": ["label"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_article AS t
    SET
        fk_main_tag = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.fk_main_tag IS DISTINCT FROM NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    BEGIN
        DELETE FROM shop.tb_remark AS t
        WHERE t.tenant_id = auth_tenant_id
            AND (t.fk_article = self.pk_article);
        is_written := is_written OR FOUND;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Remark is still referenced');
    END;

    BEGIN
        DELETE FROM base.tb_tag AS t
        WHERE (t.name = input_data.label);
        is_written := is_written OR FOUND;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Tag is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), p_aliases => '{"fk_about_tag": "about", "fk_about_remark": "about"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.untag_article(UUID, app.type_untag_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.untag_article(
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
    input_data app.type_untag_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'label', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_untag_article_input, payload);
        result := shop.untag_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_untag_article_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'untag_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.untag_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_go_through_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.go_through_article(
    auth_tenant_id UUID,
    input_data app.type_go_through_article_input,
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
    self shop.tb_article;
    is_written BOOLEAN := false;
    row_remark shop.tb_remark;
    row_tag base.tb_tag;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOR row_remark IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM shop.tb_remark AS t
            WHERE t.tenant_id = auth_tenant_id
                AND (t.fk_article = self.pk_article)
            ORDER BY t.pk_remark
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_remark
    LOOP
        UPDATE shop.tb_remark AS t
        SET
            mood = 'bad',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND (t.id = row_remark.id)
            AND t.mood IS DISTINCT FROM 'bad';
        is_written := is_written OR FOUND;
    END LOOP;

    FOR row_tag IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM base.tb_tag AS t
            WHERE t.pk_tag IN (SELECT l.fk_tag FROM shop.tb_article_tags AS l WHERE l.fk_article = self.pk_article)
            ORDER BY t.pk_tag
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY (SELECT l.position FROM shop.tb_article_tags AS l WHERE l.fk_article = self.pk_article AND l.fk_tag = t.pk_tag)
    LOOP
        UPDATE base.tb_tag AS t
        SET
            color = 'green'
        WHERE (t.id = row_tag.id)
            AND t.color IS DISTINCT FROM 'green';
        is_written := is_written OR FOUND;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Go through article: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.go_through_article(UUID, app.type_go_through_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.go_through_article(
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
    input_data app.type_go_through_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_go_through_article_input, payload);
        result := shop.go_through_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_go_through_article_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'go_through_article',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.go_through_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_count_tags_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.count_tags(
    auth_tenant_id UUID,
    input_data app.type_count_tags_input,
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
    self shop.tb_article;
    value_all_tags INTEGER;
    value_remarks_here INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    value_all_tags := (
        SELECT count(*)::INTEGER
        FROM base.tb_tag AS t
        WHERE true
    );

    value_remarks_here := (
        SELECT count(*)::INTEGER
        FROM shop.tb_remark AS t
        WHERE t.tenant_id = auth_tenant_id
            AND (t.fk_article = self.pk_article)
    );

    IF (value_all_tags > 1 AND value_remarks_here = 3) IS NOT TRUE THEN
        PERFORM app.fail('validation:miscounted', 'miscounted');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Count tags: done';
    result.object_data := (
        SELECT v.data
        FROM shop.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.count_tags(UUID, app.type_count_tags_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.count_tags(
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
    input_data app.type_count_tags_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_count_tags_input, payload);
        result := shop.count_tags(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_count_tags_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_tag": "about",'
                '"fk_about_remark": "about",'
                '"tb_article_tags": "tags"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Article',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'count_tags',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.count_tags(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Article functions
