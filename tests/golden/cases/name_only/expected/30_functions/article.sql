-- specql: cms.Article functions
-- content-sha256: 5036f2c841c287d3670a3e77a4164e069014d8e19e28b9b51328f00b7549c232
CREATE TYPE app.type_create_article_input AS (
    title TEXT,
    status TEXT,
    section_id UUID,
    article TEXT,
    access TEXT
);

CREATE FUNCTION cms.create_article(
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
    self cms.tb_article;
    v_fk_section INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_section := cms.section_pk(input_data.section_id, auth_tenant_id);
    IF v_fk_section IS NULL AND input_data.section_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: section', '{"fields": ["section"]}');
    END IF;

    self.title := input_data.title;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'draft' END;
    self.fk_section := v_fk_section;
    self.article := input_data.article;
    self.access := input_data.access;

    INSERT INTO cms.tb_article AS t (
        tenant_id,
        title,
        status,
        fk_section,
        article,
        access,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        self.status,
        self.fk_section,
        self.article,
        self.access,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Article created';
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.create_article(UUID, app.type_create_article_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['title', 'status', 'section_id', 'article', 'access']);
        input_data := jsonb_populate_record(NULL::app.type_create_article_input, payload);
        result := cms.create_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_create_article_input', ARRAY['section_id']);
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
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_article_input AS (
    id UUID,
    title TEXT,
    status TEXT,
    section_id UUID,
    article TEXT,
    access TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.update_article(
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
    is_written BOOLEAN := false;
    v_fk_section INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_section := cms.section_pk(input_data.section_id, auth_tenant_id);
    IF v_fk_section IS NULL AND input_data.section_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: section', '{"fields": ["section"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.title := CASE WHEN input_payload ? 'title' THEN input_data.title ELSE self.title END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.fk_section := CASE WHEN input_payload ? 'section_id' THEN v_fk_section ELSE self.fk_section END;
    changed.article := CASE WHEN input_payload ? 'article' THEN input_data.article ELSE self.article END;
    changed.access := CASE WHEN input_payload ? 'access' THEN input_data.access ELSE self.access END;

    UPDATE cms.tb_article AS t
    SET
        title = changed.title,
        status = changed.status,
        fk_section = changed.fk_section,
        article = changed.article,
        access = changed.access,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND (
            t.title,
            t.status,
            t.fk_section,
            t.article,
            t.access
        ) IS DISTINCT FROM (
            changed.title,
            changed.status,
            changed.fk_section,
            changed.article,
            changed.access
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.update_article(UUID, app.type_update_article_input, JSONB, UUID) FROM PUBLIC;

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
            'status',
            'section_id',
            'article',
            'access',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_article_input, payload);
        result := cms.update_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_update_article_input', ARRAY['section_id']);
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
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.delete_article(
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
    self cms.tb_article;
    changed cms.tb_article;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM cms.tb_article AS t
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
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE cms.tb_article AS t
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

REVOKE ALL ON FUNCTION cms.delete_article(UUID, app.type_delete_article_input, JSONB, UUID) FROM PUBLIC;

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
        result := cms.delete_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_delete_article_input', ARRAY[]::TEXT[]);
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
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_archive_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.archive_article(
    auth_tenant_id UUID,
    input_data app.type_archive_article_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
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
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        status = 'archived',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'archived'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.archive_article(UUID, app.type_archive_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.archive_article(
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
    input_data app.type_archive_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_archive_article_input, payload);
        result := cms.archive_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_archive_article_input', ARRAY[]::TEXT[]);
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
        'archive_article',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.archive_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_restore_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.restore_article(
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
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
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
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
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article restored' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.restore_article(UUID, app.type_restore_article_input, JSONB, UUID) FROM PUBLIC;

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
        result := cms.restore_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_restore_article_input', ARRAY[]::TEXT[]);
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
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.restore_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_activate_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.activate_article(
    auth_tenant_id UUID,
    input_data app.type_activate_article_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
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
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        status = 'active',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'active'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.activate_article(UUID, app.type_activate_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.activate_article(
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
    input_data app.type_activate_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_activate_article_input, payload);
        result := cms.activate_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_activate_article_input', ARRAY[]::TEXT[]);
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
        'activate_article',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.activate_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_deactivate_article_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.deactivate_article(
    auth_tenant_id UUID,
    input_data app.type_deactivate_article_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
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
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        status = 'inactive',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'inactive'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.deactivate_article(UUID, app.type_deactivate_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.deactivate_article(
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
    input_data app.type_deactivate_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_deactivate_article_input, payload);
        result := cms.deactivate_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_deactivate_article_input', ARRAY[]::TEXT[]);
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
        'deactivate_article',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.deactivate_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_title_input AS (
    id UUID,
    title TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.change_title(
    auth_tenant_id UUID,
    input_data app.type_change_title_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.title IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: title', '{"fields": ["title"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        title = input_data.title,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.title IS DISTINCT FROM input_data.title
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.change_title(UUID, app.type_change_title_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_title(
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
    input_data app.type_change_title_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'title', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_title_input, payload);
        result := cms.change_title(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_change_title_input', ARRAY[]::TEXT[]);
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
        'change_title',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_title(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_section_input AS (
    id UUID,
    section_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.set_section(
    auth_tenant_id UUID,
    input_data app.type_set_section_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
    is_written BOOLEAN := false;
    v_fk_section INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'section_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: section', '{"fields": ["section"]}');
    END IF;

    v_fk_section := cms.section_pk(input_data.section_id, auth_tenant_id);
    IF v_fk_section IS NULL AND input_data.section_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: section', '{"fields": ["section"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        fk_section = v_fk_section,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.fk_section IS DISTINCT FROM v_fk_section
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.set_section(UUID, app.type_set_section_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_section(
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
    input_data app.type_set_section_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'section_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_section_input, payload);
        result := cms.set_section(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_set_section_input', ARRAY['section_id']);
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
        'set_section',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_section(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_status_input AS (
    id UUID,
    status TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.update_status(
    auth_tenant_id UUID,
    input_data app.type_update_status_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'status' THEN
        PERFORM app.fail('validation:required_field', 'Required: status', '{"fields": ["status"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        status = input_data.status,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM input_data.status
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.update_status(UUID, app.type_update_status_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_status(
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
    input_data app.type_update_status_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'status', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_status_input, payload);
        result := cms.update_status(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_update_status_input', ARRAY[]::TEXT[]);
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
        'update_status',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_status(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_article_input AS (
    id UUID,
    article TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION cms.change_article(
    auth_tenant_id UUID,
    input_data app.type_change_article_input,
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
    self cms.tb_article;
    loaded cms.tb_article;
    changed cms.tb_article;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'article' THEN
        PERFORM app.fail('validation:required_field', 'Required: article', '{"fields": ["article"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM cms.tb_article AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:article', 'Article not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE cms.tb_article AS t
    SET
        article = input_data.article,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_article = self.pk_article
        AND t.tenant_id = auth_tenant_id
        AND t.article IS DISTINCT FROM input_data.article
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Article updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM cms.v_article AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Article"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.change_article(UUID, app.type_change_article_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_article(
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
    input_data app.type_change_article_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'article', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_article_input, payload);
        result := cms.change_article(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_change_article_input', ARRAY[]::TEXT[]);
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
        'change_article',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_article(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_print_on_paper_input AS ();

CREATE FUNCTION cms.print_on_paper(
    auth_tenant_id UUID,
    input_data app.type_print_on_paper_input,
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
BEGIN
    PERFORM app.fail('failed:not_implemented', 'Print on paper: not implemented');
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION cms.print_on_paper(UUID, app.type_print_on_paper_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.print_on_paper(
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
    input_data app.type_print_on_paper_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, NULL);
        input_data := jsonb_populate_record(NULL::app.type_print_on_paper_input, payload);
        result := cms.print_on_paper(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Article', payload, 'app.type_print_on_paper_input', ARRAY[]::TEXT[]);
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
        'print_on_paper',
        input_payload,
        ARRAY['access']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.print_on_paper(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end cms.Article functions
