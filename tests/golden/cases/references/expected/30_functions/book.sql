-- specql: blog.Book functions
-- content-sha256: 5b53724b7aadac8f832266a62e93e2952d3836d0042e6930d1de796cd2601ab6
CREATE TYPE app.type_create_book_input AS (
    title TEXT,
    author_id UUID,
    sequel_of_id UUID
);

CREATE FUNCTION blog.create_book(
    auth_tenant_id UUID,
    input_data app.type_create_book_input,
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
    self blog.tb_book;
    v_fk_author INTEGER;
    v_fk_sequel_of INTEGER;
BEGIN
    v_fk_author := blog.author_pk(input_data.author_id);
    IF v_fk_author IS NULL AND input_data.author_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: author', '{"fields": ["author"]}');
    END IF;

    v_fk_sequel_of := blog.book_pk(input_data.sequel_of_id);
    IF v_fk_sequel_of IS NULL AND input_data.sequel_of_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: sequel_of', '{"fields": ["sequel_of"]}');
    END IF;

    self.title := input_data.title;
    self.fk_author := v_fk_author;
    self.fk_sequel_of := v_fk_sequel_of;

    INSERT INTO blog.tb_book AS t (
        title,
        fk_author,
        fk_sequel_of,
        created_by,
        updated_by
    )
    VALUES (
        self.title,
        self.fk_author,
        self.fk_sequel_of,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Book created';
    result.object_data := (
        SELECT v.data
        FROM blog.v_book AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Book"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION blog.create_book(UUID, app.type_create_book_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_book(
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
    input_data app.type_create_book_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'author_id', 'sequel_of_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_book_input, payload);
        result := blog.create_book(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Book', payload, 'app.type_create_book_input', ARRAY['author_id', 'sequel_of_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Book',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_book',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_book(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_book_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION blog.delete_book(
    auth_tenant_id UUID,
    input_data app.type_delete_book_input,
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
    self blog.tb_book;
    changed blog.tb_book;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM blog.tb_book AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:book', 'Book not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM blog.v_book AS v
        WHERE v.id = self.id
    );
    UPDATE blog.tb_book AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_book = self.pk_book
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Book deleted';
    result.extra_metadata := '{"entity": "Book"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION blog.delete_book(UUID, app.type_delete_book_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_book(
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
    input_data app.type_delete_book_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_book_input, payload);
        result := blog.delete_book(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Book', payload, 'app.type_delete_book_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Book',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_book',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_book(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end blog.Book functions
