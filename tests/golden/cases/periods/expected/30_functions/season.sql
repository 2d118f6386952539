-- specql: base.Season functions
-- content-sha256: caf22b2abbf58d4dbbe9043f2ba4428aed2eb79c2b3cda6e2c9ced8097f4c96b
CREATE TYPE app.type_create_season_input AS (
    name TEXT,
    begins DATE,
    ends DATE,
    sold DATE,
    returned DATE
);

CREATE FUNCTION base.create_season(
    auth_tenant_id UUID,
    input_data app.type_create_season_input,
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
    self base.tb_season;
BEGIN
    self.name := input_data.name;
    self.begins := input_data.begins;
    self.ends := input_data.ends;
    self.sold := input_data.sold;
    self.returned := input_data.returned;

    INSERT INTO base.tb_season AS t (
        name,
        begins,
        ends,
        sold,
        returned,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        self.begins,
        self.ends,
        self.sold,
        self.returned,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Season created';
    result.object_data := (
        SELECT v.data
        FROM base.v_season AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Season"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_season(UUID, app.type_create_season_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_season(
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
    input_data app.type_create_season_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'begins', 'ends', 'sold', 'returned']);
        input_data := jsonb_populate_record(NULL::app.type_create_season_input, payload);
        result := base.create_season(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Season', payload, 'app.type_create_season_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Season',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_season',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_season(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_season_input AS (
    id UUID,
    name TEXT,
    begins DATE,
    ends DATE,
    sold DATE,
    returned DATE,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.update_season(
    auth_tenant_id UUID,
    input_data app.type_update_season_input,
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
    self base.tb_season;
    loaded base.tb_season;
    changed base.tb_season;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_season AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:season', 'Season not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.begins := CASE WHEN input_payload ? 'begins' THEN input_data.begins ELSE self.begins END;
    changed.ends := CASE WHEN input_payload ? 'ends' THEN input_data.ends ELSE self.ends END;
    changed.sold := CASE WHEN input_payload ? 'sold' THEN input_data.sold ELSE self.sold END;
    changed.returned := CASE WHEN input_payload ? 'returned' THEN input_data.returned ELSE self.returned END;

    UPDATE base.tb_season AS t
    SET
        name = changed.name,
        begins = changed.begins,
        ends = changed.ends,
        sold = changed.sold,
        returned = changed.returned,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_season = self.pk_season
        AND (
            t.name,
            t.begins,
            t.ends,
            t.sold,
            t.returned
        ) IS DISTINCT FROM (
            changed.name,
            changed.begins,
            changed.ends,
            changed.sold,
            changed.returned
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Season updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_season AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Season"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.update_season(UUID, app.type_update_season_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_season(
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
    input_data app.type_update_season_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'begins',
            'ends',
            'sold',
            'returned',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_season_input, payload);
        result := base.update_season(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Season', payload, 'app.type_update_season_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Season',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_season',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_season(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_season_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.delete_season(
    auth_tenant_id UUID,
    input_data app.type_delete_season_input,
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
    self base.tb_season;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_season AS t
    WHERE t.id = input_data.id
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:season', 'Season not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM base.v_season AS v
        WHERE v.id = self.id
    );
    BEGIN
        DELETE FROM base.tb_season AS t
        WHERE t.pk_season = self.pk_season;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Season is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Season deleted';
    result.extra_metadata := '{"entity": "Season"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.delete_season(UUID, app.type_delete_season_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_season(
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
    input_data app.type_delete_season_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_season_input, payload);
        result := base.delete_season(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Season', payload, 'app.type_delete_season_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Season',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_season',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_season(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Season functions
