-- specql: sales.Visit functions
-- content-sha256: 4d529be700900496e870a20e4b955ba14ef8a7be49e5562cf8c13a31aceb48f4
CREATE TYPE app.type_rate_visit_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.rate_visit(
    auth_tenant_id UUID,
    input_data app.type_rate_visit_input,
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
    self sales.tb_visit;
    loaded sales.tb_visit;
    changed sales.tb_visit;
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
    FROM sales.tb_visit AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE sales.tb_visit AS t
    SET
        rank = CASE WHEN t.age > 60 THEN 'top' WHEN t.age > 30 THEN 'high' ELSE 'low' END,
        note = CASE t.rank WHEN 'low' THEN 'l' WHEN 'high' THEN 'h' END,
        at = CASE WHEN t.done THEN t.at ELSE '2030-01-02 03:04Z'::TIMESTAMPTZ END,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_visit = self.pk_visit
        AND t.tenant_id = auth_tenant_id
        AND (t.rank, t.note, t.at) IS DISTINCT FROM ((CASE WHEN t.age > 60 THEN 'top' WHEN t.age > 30 THEN 'high' ELSE 'low' END), (CASE t.rank WHEN 'low' THEN 'l' WHEN 'high' THEN 'h' END), (CASE WHEN t.done THEN t.at ELSE '2030-01-02 03:04Z'::TIMESTAMPTZ END))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_visit AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.rate_visit(UUID, app.type_rate_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rate_visit(
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
    input_data app.type_rate_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rate_visit_input, payload);
        result := sales.rate_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_rate_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rate_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rate_visit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_judge_visit_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.judge_visit(
    auth_tenant_id UUID,
    input_data app.type_judge_visit_input,
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
    self sales.tb_visit;
    loaded sales.tb_visit;
    changed sales.tb_visit;
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
    FROM sales.tb_visit AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (CASE WHEN self.age > 40 THEN self.done ELSE FALSE END) THEN
        UPDATE sales.tb_visit AS t
        SET
            note = 'old',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_visit = self.pk_visit
            AND t.tenant_id = auth_tenant_id
            AND t.note IS DISTINCT FROM 'old'
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    ELSE
        IF self.rank = (CASE WHEN self.done THEN 'low' ELSE 'high' END) THEN
            UPDATE sales.tb_visit AS t
            SET
                note = 'low',
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_visit = self.pk_visit
                AND t.tenant_id = auth_tenant_id
                AND t.note IS DISTINCT FROM 'low'
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_visit AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.judge_visit(UUID, app.type_judge_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.judge_visit(
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
    input_data app.type_judge_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_judge_visit_input, payload);
        result := sales.judge_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_judge_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'judge_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.judge_visit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_cast_visit_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.cast_visit(
    auth_tenant_id UUID,
    input_data app.type_cast_visit_input,
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
    self sales.tb_visit;
    loaded sales.tb_visit;
    changed sales.tb_visit;
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
    FROM sales.tb_visit AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.age::TEXT = '42' AND self.note::INTEGER > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_number', 'no_number', '{"fields": ["age", "note"]}');
    END IF;

    IF (self.at::DATE > '2020-01-01'::DATE AND (self.age * 1.5)::NUMERIC(5,1) < 100) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_old', 'too_old', '{"fields": ["at", "age"]}');
    END IF;

    UPDATE sales.tb_visit AS t
    SET
        note = t.at::DATE::TEXT || ' ' || t.done::INTEGER::TEXT,
        place = (
            SELECT r.born
            FROM sales.tb_customer AS r
            WHERE r.pk_customer = t.fk_customer
                AND r.tenant_id = auth_tenant_id
        )::TEXT,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_visit = self.pk_visit
        AND t.tenant_id = auth_tenant_id
        AND (t.note, t.place) IS DISTINCT FROM ((t.at::DATE::TEXT || ' ' || t.done::INTEGER::TEXT), (
        SELECT r.born
        FROM sales.tb_customer AS r
        WHERE r.pk_customer = t.fk_customer
            AND r.tenant_id = auth_tenant_id
    )::TEXT)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_visit AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.cast_visit(UUID, app.type_cast_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.cast_visit(
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
    input_data app.type_cast_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_cast_visit_input, payload);
        result := sales.cast_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_cast_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'cast_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.cast_visit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_time_visit_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.time_visit(
    auth_tenant_id UUID,
    input_data app.type_time_visit_input,
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
    self sales.tb_visit;
    loaded sales.tb_visit;
    changed sales.tb_visit;
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
    FROM sales.tb_visit AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.at > now() - INTERVAL '30 days' AND self.at < current_date + INTERVAL '1 month') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_now', 'not_now', '{"fields": ["at"]}');
    END IF;

    IF (extract('year' FROM self.at) >= 2020 AND age(self.at) < INTERVAL '1 year') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_this_year', 'not_this_year', '{"fields": ["at"]}');
    END IF;

    UPDATE sales.tb_visit AS t
    SET
        at = t.at + t.lasts * 2,
        lasts = now() - t.at,
        days = ARRAY['2024-01-01', current_date]::DATE[],
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_visit = self.pk_visit
        AND t.tenant_id = auth_tenant_id
        AND (t.at, t.lasts, t.days) IS DISTINCT FROM ((t.at + t.lasts * 2), (now() - t.at), ARRAY['2024-01-01', current_date]::DATE[])
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_visit AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.time_visit(UUID, app.type_time_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.time_visit(
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
    input_data app.type_time_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_time_visit_input, payload);
        result := sales.time_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_time_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'time_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.time_visit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tag_visit_input AS (
    id UUID,
    wanted TEXT[],
    ages INTEGER[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.tag_visit(
    auth_tenant_id UUID,
    input_data app.type_tag_visit_input,
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
    self sales.tb_visit;
    loaded sales.tb_visit;
    changed sales.tb_visit;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.wanted IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: wanted', '{"fields": ["wanted"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.wanted) = 1
        AND array_position(input_data.wanted, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: wanted', '{"fields": ["wanted"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.ages) = 1
        AND array_position(input_data.ages, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: ages', '{"fields": ["ages"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_visit AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.place = ANY (input_data.wanted) AND self.place = ANY (self.tags)) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_wanted', 'not_wanted', '{"fields": ["place", "tags"]}');
    END IF;

    IF (self.age <> ALL (input_data.ages) AND self.age NOT IN (1, 2) AND self.rank IN ('low', 'high')) IS NOT TRUE THEN
        PERFORM app.fail('validation:wrong_age', 'wrong_age', '{"fields": ["age", "rank"]}');
    END IF;

    IF (self.tags <> '{}'::TEXT[] AND 'b' <> ALL (self.tags)) IS NOT TRUE THEN
        PERFORM app.fail('validation:wrong_tags', 'wrong_tags', '{"fields": ["tags"]}');
    END IF;

    UPDATE sales.tb_visit AS t
    SET
        tags = ARRAY['x', t.place]::TEXT[],
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_visit = self.pk_visit
        AND t.tenant_id = auth_tenant_id
        AND t.tags IS DISTINCT FROM ARRAY['x', t.place]::TEXT[]
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_visit AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.tag_visit(UUID, app.type_tag_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tag_visit(
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
    input_data app.type_tag_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'wanted', 'ages', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tag_visit_input, payload);
        result := sales.tag_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_tag_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'tag_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tag_visit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_match_visit_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.match_visit(
    auth_tenant_id UUID,
    input_data app.type_match_visit_input,
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
    self sales.tb_visit;
    loaded sales.tb_visit;
    changed sales.tb_visit;
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
    FROM sales.tb_visit AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:visit', 'Visit not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$' AND self.phone ~ '^[+][1-9][0-9]{1,14}$' AND self.place ~ '^[A-Z]') IS NOT TRUE THEN
        PERFORM app.fail('validation:no_match', 'no_match', '{"fields": ["email", "phone", "place"]}');
    END IF;

    IF ((self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$') IS TRUE AND (self.rank IN ('low', 'high', 'top')) IS TRUE AND self.note IS NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_valid', 'not_valid', '{"fields": ["email", "rank", "note"]}');
    END IF;

    IF (self.done IS TRUE AND self.age IS NOT DISTINCT FROM 42 AND self.place <> 'X' AND self.place <> 'Y' AND self.age = 42) IS NOT TRUE THEN
        PERFORM app.fail('validation:no', 'no', '{"fields": ["done", "age", "place"]}');
    END IF;

    IF (self.created_by = auth_user_id AND (self.created_by = auth_user_id) AND NOT app.caller_has_role(auth_user_id, 'nobody')) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:visit', 'forbidden:visit');
    END IF;

    UPDATE sales.tb_visit AS t
    SET
        note = 'matched',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_visit = self.pk_visit
        AND t.tenant_id = auth_tenant_id
        AND t.note IS DISTINCT FROM 'matched'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Visit updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_visit AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Visit"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.match_visit(UUID, app.type_match_visit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.match_visit(
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
    input_data app.type_match_visit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_match_visit_input, payload);
        result := sales.match_visit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Visit', payload, 'app.type_match_visit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Visit',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'match_visit',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.match_visit(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Visit functions
