-- specql: tenants.Review functions
-- content-sha256: 9962c4faafca74bac23dc68d9cbe5846e26e0912e1c678f8e1467da32f059af1
CREATE TYPE app.type_create_review_input AS (
    book_id UUID,
    stars INTEGER,
    answer_to_id UUID
);

CREATE FUNCTION tenants.create_review(
    auth_tenant_id UUID,
    input_data app.type_create_review_input,
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
    self tenants.tb_review;
    v_fk_book INTEGER;
    v_fk_answer_to INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_book := blog.book_pk(input_data.book_id);
    IF v_fk_book IS NULL AND input_data.book_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: book', '{"fields": ["book"]}');
    END IF;

    v_fk_answer_to := tenants.review_pk(input_data.answer_to_id, auth_tenant_id);
    IF v_fk_answer_to IS NULL AND input_data.answer_to_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: answer_to', '{"fields": ["answer_to"]}');
    END IF;

    self.fk_book := v_fk_book;
    self.stars := input_data.stars;
    self.fk_answer_to := v_fk_answer_to;

    INSERT INTO tenants.tb_review AS t (
        tenant_id,
        fk_book,
        stars,
        fk_answer_to,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_book,
        self.stars,
        self.fk_answer_to,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Review created';
    result.object_data := (
        SELECT v.data
        FROM tenants.v_review AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Review"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION tenants.create_review(UUID, app.type_create_review_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_review(
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
    input_data app.type_create_review_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['book_id', 'stars', 'answer_to_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_review_input, payload);
        result := tenants.create_review(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Review', payload, 'app.type_create_review_input', ARRAY['book_id', 'answer_to_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Review',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_review',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_review(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_review_input AS (
    id UUID,
    book_id UUID,
    stars INTEGER,
    answer_to_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION tenants.update_review(
    auth_tenant_id UUID,
    input_data app.type_update_review_input,
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
    self tenants.tb_review;
    loaded tenants.tb_review;
    changed tenants.tb_review;
    is_written BOOLEAN := false;
    v_fk_book INTEGER;
    v_fk_answer_to INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_book := blog.book_pk(input_data.book_id);
    IF v_fk_book IS NULL AND input_data.book_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: book', '{"fields": ["book"]}');
    END IF;

    v_fk_answer_to := tenants.review_pk(input_data.answer_to_id, auth_tenant_id);
    IF v_fk_answer_to IS NULL AND input_data.answer_to_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: answer_to', '{"fields": ["answer_to"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM tenants.tb_review AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:review', 'Review not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.fk_book := CASE WHEN input_payload ? 'book_id' THEN v_fk_book ELSE self.fk_book END;
    changed.stars := CASE WHEN input_payload ? 'stars' THEN input_data.stars ELSE self.stars END;
    changed.fk_answer_to := CASE WHEN input_payload ? 'answer_to_id' THEN v_fk_answer_to ELSE self.fk_answer_to END;

    UPDATE tenants.tb_review AS t
    SET
        fk_book = changed.fk_book,
        stars = changed.stars,
        fk_answer_to = changed.fk_answer_to,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_review = self.pk_review
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_book, t.stars, t.fk_answer_to) IS DISTINCT FROM (changed.fk_book, changed.stars, changed.fk_answer_to)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Review updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM tenants.v_review AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Review"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION tenants.update_review(UUID, app.type_update_review_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_review(
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
    input_data app.type_update_review_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'book_id',
            'stars',
            'answer_to_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_review_input, payload);
        result := tenants.update_review(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Review', payload, 'app.type_update_review_input', ARRAY['book_id', 'answer_to_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Review',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_review',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_review(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_review_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION tenants.delete_review(
    auth_tenant_id UUID,
    input_data app.type_delete_review_input,
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
    self tenants.tb_review;
    changed tenants.tb_review;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM tenants.tb_review AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:review', 'Review not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM tenants.v_review AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE tenants.tb_review AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_review = self.pk_review
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Review deleted';
    result.extra_metadata := '{"entity": "Review"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION tenants.delete_review(UUID, app.type_delete_review_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_review(
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
    input_data app.type_delete_review_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_review_input, payload);
        result := tenants.delete_review(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Review', payload, 'app.type_delete_review_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Review',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_review',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_review(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end tenants.Review functions
