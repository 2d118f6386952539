-- specql: blog.Author functions
-- content-sha256: a58c2e970725e9785927c17f8fe4506459f7b522e6b3ab1a4e8f54e7b0e7cb49
CREATE TYPE app.type_create_author_input AS (
    name TEXT,
    favourite_id UUID,
    country_id UUID
);

CREATE FUNCTION blog.create_author(
    auth_tenant_id UUID,
    input_data app.type_create_author_input,
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
    self blog.tb_author;
    v_fk_favourite INTEGER;
    v_fk_country INTEGER;
BEGIN
    v_fk_favourite := blog.book_pk(input_data.favourite_id);
    IF v_fk_favourite IS NULL AND input_data.favourite_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: favourite', '{"fields": ["favourite"]}');
    END IF;

    v_fk_country := (
        SELECT t.pk_country
        FROM common.tb_country AS t
        WHERE t.id = input_data.country_id
            AND t.deleted_at IS NULL
    );
    IF v_fk_country IS NULL AND input_data.country_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: country', '{"fields": ["country"]}');
    END IF;

    self.name := input_data.name;
    self.fk_favourite := v_fk_favourite;
    self.fk_country := v_fk_country;

    INSERT INTO blog.tb_author AS t (
        name,
        fk_favourite,
        fk_country,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        self.fk_favourite,
        self.fk_country,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Author created';
    result.object_data := (
        SELECT v.data
        FROM blog.v_author AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Author"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION blog.create_author(UUID, app.type_create_author_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_author(
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
    input_data app.type_create_author_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'favourite_id', 'country_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_author_input, payload);
        result := blog.create_author(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Author', payload, 'app.type_create_author_input', ARRAY['favourite_id', 'country_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Author',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_author',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_author(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_author_input AS (
    id UUID,
    name TEXT,
    favourite_id UUID,
    country_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION blog.update_author(
    auth_tenant_id UUID,
    input_data app.type_update_author_input,
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
    self blog.tb_author;
    loaded blog.tb_author;
    changed blog.tb_author;
    is_written BOOLEAN := false;
    v_fk_favourite INTEGER;
    v_fk_country INTEGER;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_favourite := blog.book_pk(input_data.favourite_id);
    IF v_fk_favourite IS NULL AND input_data.favourite_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: favourite', '{"fields": ["favourite"]}');
    END IF;

    v_fk_country := (
        SELECT t.pk_country
        FROM common.tb_country AS t
        WHERE t.id = input_data.country_id
            AND t.deleted_at IS NULL
    );
    IF v_fk_country IS NULL AND input_data.country_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: country', '{"fields": ["country"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM blog.tb_author AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:author', 'Author not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.fk_favourite := CASE WHEN input_payload ? 'favourite_id' THEN v_fk_favourite ELSE self.fk_favourite END;
    changed.fk_country := CASE WHEN input_payload ? 'country_id' THEN v_fk_country ELSE self.fk_country END;

    UPDATE blog.tb_author AS t
    SET
        name = changed.name,
        fk_favourite = changed.fk_favourite,
        fk_country = changed.fk_country,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_author = self.pk_author
        AND (t.name, t.fk_favourite, t.fk_country) IS DISTINCT FROM (changed.name, changed.fk_favourite, changed.fk_country)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Author updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM blog.v_author AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Author"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION blog.update_author(UUID, app.type_update_author_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_author(
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
    input_data app.type_update_author_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'favourite_id',
            'country_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_author_input, payload);
        result := blog.update_author(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Author', payload, 'app.type_update_author_input', ARRAY['favourite_id', 'country_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Author',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_author',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_author(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end blog.Author functions
