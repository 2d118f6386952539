-- specql: shop.Remark functions
-- content-sha256: 00ac66f4c1216a434f5eb46f6048da051d47abde3270ccffc3abf015b3a57996
CREATE FUNCTION shop.refresh_tv_remark(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE shop.tv_remark IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM shop.tb_remark AS b WHERE b.pk_remark = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM shop.tv_remark AS v
    WHERE p_pk IS NULL OR v.pk_remark = p_pk;

    INSERT INTO shop.tv_remark (
        pk_remark,
        id,
        tenant_id,
        fk_article,
        article_id,
        fk_parent,
        parent_id,
        fk_tag,
        tag_id,
        data
    )
    SELECT
        t.pk_remark,
        t.id,
        t.tenant_id,
        t.fk_article,
        article.id,
        t.fk_parent,
        parent.id,
        t.fk_tag,
        tag.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'body', t.body,
            'mood', t.mood,
            'article_id', article.id,
            'article', CASE WHEN article.id IS NOT NULL THEN
                jsonb_build_object('id', article.id, 'identifier', article.identifier)
            END,
            'parent_id', parent.id,
            'parent', CASE WHEN parent.id IS NOT NULL THEN
                jsonb_build_object('id', parent.id, 'identifier', parent.identifier)
            END,
            'tag_id', tag.id,
            'tag', CASE WHEN tag.id IS NOT NULL THEN
                jsonb_build_object('id', tag.id, 'identifier', tag.identifier)
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM shop.tb_remark AS t
    LEFT JOIN shop.tb_article AS article ON article.pk_article = t.fk_article
    LEFT JOIN shop.tb_remark AS parent ON parent.pk_remark = t.fk_parent
    LEFT JOIN base.tb_tag AS tag ON tag.pk_tag = t.fk_tag
    WHERE (p_pk IS NULL OR t.pk_remark = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_tv_remark(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_remark_input AS (
    body TEXT,
    mood TEXT,
    article_id UUID,
    parent_id UUID,
    tag_id UUID
);

CREATE FUNCTION shop.create_remark(
    auth_tenant_id UUID,
    input_data app.type_create_remark_input,
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
    self shop.tb_remark;
    v_fk_article INTEGER;
    v_fk_parent INTEGER;
    v_fk_tag INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_article := shop.article_pk(input_data.article_id, auth_tenant_id);
    IF v_fk_article IS NULL AND input_data.article_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: article', '{"fields": ["article"]}');
    END IF;

    v_fk_parent := shop.remark_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    v_fk_tag := base.tag_pk(input_data.tag_id);
    IF v_fk_tag IS NULL AND input_data.tag_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tag', '{"fields": ["tag"]}');
    END IF;

    self.body := input_data.body;
    self.mood := CASE WHEN input_payload ? 'mood' THEN input_data.mood ELSE 'good' END;
    self.fk_article := v_fk_article;
    self.fk_parent := v_fk_parent;
    self.fk_tag := v_fk_tag;

    INSERT INTO shop.tb_remark AS t (
        tenant_id,
        body,
        mood,
        fk_article,
        fk_parent,
        fk_tag,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.body,
        self.mood,
        self.fk_article,
        self.fk_parent,
        self.fk_tag,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self), ARRAY['path']);
    result.status := 'success';
    result.message := 'Remark created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_remark AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Remark"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_remark(UUID, app.type_create_remark_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_remark(
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
    input_data app.type_create_remark_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['body', 'mood', 'article_id', 'parent_id', 'tag_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_remark_input, payload);
        result := shop.create_remark(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Remark', payload, 'app.type_create_remark_input', ARRAY['article_id', 'parent_id', 'tag_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Remark',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_remark',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_remark(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_remark_input AS (
    id UUID,
    body TEXT,
    mood TEXT,
    article_id UUID,
    parent_id UUID,
    tag_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_remark(
    auth_tenant_id UUID,
    input_data app.type_update_remark_input,
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
    self shop.tb_remark;
    loaded shop.tb_remark;
    changed shop.tb_remark;
    is_written BOOLEAN := false;
    v_fk_article INTEGER;
    v_fk_parent INTEGER;
    v_fk_tag INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_article := shop.article_pk(input_data.article_id, auth_tenant_id);
    IF v_fk_article IS NULL AND input_data.article_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: article', '{"fields": ["article"]}');
    END IF;

    v_fk_parent := shop.remark_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    v_fk_tag := base.tag_pk(input_data.tag_id);
    IF v_fk_tag IS NULL AND input_data.tag_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tag', '{"fields": ["tag"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_remark AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:remark', 'Remark not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.body := CASE WHEN input_payload ? 'body' THEN input_data.body ELSE self.body END;
    changed.mood := CASE WHEN input_payload ? 'mood' THEN input_data.mood ELSE self.mood END;
    changed.fk_article := CASE WHEN input_payload ? 'article_id' THEN v_fk_article ELSE self.fk_article END;
    changed.fk_parent := CASE WHEN input_payload ? 'parent_id' THEN v_fk_parent ELSE self.fk_parent END;
    changed.fk_tag := CASE WHEN input_payload ? 'tag_id' THEN v_fk_tag ELSE self.fk_tag END;

    UPDATE shop.tb_remark AS t
    SET
        body = changed.body,
        mood = changed.mood,
        fk_article = changed.fk_article,
        fk_parent = changed.fk_parent,
        fk_tag = changed.fk_tag,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_remark = self.pk_remark
        AND t.tenant_id = auth_tenant_id
        AND (
            t.body,
            t.mood,
            t.fk_article,
            t.fk_parent,
            t.fk_tag
        ) IS DISTINCT FROM (
            changed.body,
            changed.mood,
            changed.fk_article,
            changed.fk_parent,
            changed.fk_tag
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), ARRAY['path']);
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Remark updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_remark AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Remark"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_remark(UUID, app.type_update_remark_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_remark(
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
    input_data app.type_update_remark_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'body',
            'mood',
            'article_id',
            'parent_id',
            'tag_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_remark_input, payload);
        result := shop.update_remark(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Remark', payload, 'app.type_update_remark_input', ARRAY['article_id', 'parent_id', 'tag_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Remark',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_remark',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_remark(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_remark_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_remark(
    auth_tenant_id UUID,
    input_data app.type_delete_remark_input,
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
    self shop.tb_remark;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_remark AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:remark', 'Remark not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM shop.v_remark AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    BEGIN
        DELETE FROM shop.tb_remark AS t
        WHERE t.pk_remark = self.pk_remark
            AND t.tenant_id = auth_tenant_id;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Remark is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Remark deleted';
    result.extra_metadata := '{"entity": "Remark"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_remark(UUID, app.type_delete_remark_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_remark(
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
    input_data app.type_delete_remark_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_remark_input, payload);
        result := shop.delete_remark(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Remark', payload, 'app.type_delete_remark_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Remark',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_remark',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_remark(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_remark_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.close_remark(
    auth_tenant_id UUID,
    input_data app.type_close_remark_input,
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
    self shop.tb_remark;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_remark AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:remark', 'Remark not found', '{"fields": ["id"]}');
    END IF;

    IF (self.created_by = auth_user_id) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:close_remark', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.mood = 'good') IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_mood', 'bad_mood', '{"fields": ["mood"]}');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM shop.v_remark AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    BEGIN
        DELETE FROM shop.tb_remark AS t
        WHERE t.pk_remark = self.pk_remark
            AND t.tenant_id = auth_tenant_id;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Remark is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Remark deleted';
    result.extra_metadata := '{"entity": "Remark"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.close_remark(UUID, app.type_close_remark_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_remark(
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
    input_data app.type_close_remark_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_remark_input, payload);
        result := shop.close_remark(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Remark', payload, 'app.type_close_remark_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Remark',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_remark',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_remark(UUID, UUID, JSONB) FROM PUBLIC;

CREATE FUNCTION shop.get_remark_body(
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
                SELECT l.body
                FROM shop.tl_remark AS l
                    JOIN base.tb_locale AS o ON o.pk_locale = l.fk_locale
                    CROSS JOIN LATERAL lower(replace(o.code, '_', '-')) AS c(code)
                WHERE l.fk_remark = t.pk_remark
                    AND l.body IS NOT NULL
                    AND split_part(c.code, '-', 1) = split_part(wanted, '-', 1)
                ORDER BY c.code <> wanted, c.code
                LIMIT 1
            ),
            t.body
        )
        FROM shop.tb_remark AS t
        WHERE t.pk_remark = p_pk
            AND t.tenant_id = p_tenant_id
    );
END;
$specql$;

REVOKE ALL ON FUNCTION shop.get_remark_body(INTEGER, TEXT, UUID) FROM PUBLIC;
-- specql: end shop.Remark functions
