-- specql: sales.Shift functions
-- content-sha256: 64b7ffb72b7fce89e8d909a457c8b3523e27e945da996318bea063467518d18e
CREATE TYPE app.type_cast_shift_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.cast_shift(
    auth_tenant_id UUID,
    input_data app.type_cast_shift_input,
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
    self sales.tb_shift;
    loaded sales.tb_shift;
    changed sales.tb_shift;
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
    FROM sales.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.age::BOOLEAN AND self.done::INTEGER = 1 AND self.age::DOUBLE PRECISION > 0.5 AND self.age::BIGINT > 1 AND self.ratio::INTEGER = 3) IS NOT TRUE THEN
        PERFORM app.fail('validation:numbers', 'numbers', '{"fields": ["age", "done", "ratio"]}');
    END IF;

    IF (self.day::TEXT = '2024-01-01' AND self.day::DATE = self.day AND self.day::TIMESTAMPTZ < now()) IS NOT TRUE THEN
        PERFORM app.fail('validation:dates', 'dates', '{"fields": ["day"]}');
    END IF;

    IF (self.starts::TEXT = '10:00:00' AND self.starts::TIME = self.starts AND self.starts::INTERVAL > INTERVAL '1 hour') IS NOT TRUE THEN
        PERFORM app.fail('validation:times', 'times', '{"fields": ["starts"]}');
    END IF;

    IF (self.at::TEXT <> '' AND self.at::DATE = self.day AND self.at::TIME > '10:00'::TIME AND self.at::TIMESTAMPTZ = self.at) IS NOT TRUE THEN
        PERFORM app.fail('validation:datetimes', 'datetimes', '{"fields": ["at", "day"]}');
    END IF;

    IF (self.lasts::TEXT = '02:00:00' AND self.lasts::INTERVAL = self.lasts AND self.lasts::TIME < '11:00'::TIME) IS NOT TRUE THEN
        PERFORM app.fail('validation:intervals', 'intervals', '{"fields": ["lasts"]}');
    END IF;

    IF (self.key::TEXT <> '' AND self.key::UUID = self.key AND self.ip::TEXT = '10.0.0.1/32' AND self.ip::INET = self.ip AND self.ip::CIDR = self.ip) IS NOT TRUE THEN
        PERFORM app.fail('validation:addresses', 'addresses', '{"fields": ["key", "ip"]}');
    END IF;

    IF (self.info::TEXT <> '' AND self.info::JSONB IS NOT NULL AND self.info::JSONB IS NOT NULL AND NULL::INTEGER IS NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:documents', 'documents', '{"fields": ["info"]}');
    END IF;

    IF ('12'::INTEGER > self.age AND TRUE::BOOLEAN AND '2024-01-01'::DATE = self.day AND self.name::TEXT = 'x' AND '2.5'::NUMERIC > self.age) IS NOT TRUE THEN
        PERFORM app.fail('validation:literals', 'literals', '{"fields": ["age", "day", "name"]}');
    END IF;

    IF (self.mac::TEXT = '08:00:2b:01:02:03' AND self.rank::TEXT = 'low' AND '{1}'::TEXT <> self.name) IS NOT TRUE THEN
        PERFORM app.fail('validation:texts', 'texts', '{"fields": ["mac", "rank", "name"]}');
    END IF;

    UPDATE sales.tb_shift AS t
    SET
        note = 'cast',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND t.note IS DISTINCT FROM 'cast'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.cast_shift(UUID, app.type_cast_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.cast_shift(
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
    input_data app.type_cast_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_cast_shift_input, payload);
        result := sales.cast_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_cast_shift_input', ARRAY[]::TEXT[], p_aliases => '{"tb_shift_members": "members"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'cast_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.cast_shift(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_choose_for_shift_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.choose_for_shift(
    auth_tenant_id UUID,
    input_data app.type_choose_for_shift_input,
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
    self sales.tb_shift;
    loaded sales.tb_shift;
    changed sales.tb_shift;
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
    FROM sales.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE sales.tb_shift AS t
    SET
        fk_team = CASE WHEN t.done THEN t.fk_other ELSE t.fk_team END,
        note = CASE WHEN t.done THEN t.name ELSE NULL END,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_team, t.note) IS DISTINCT FROM ((CASE WHEN t.done THEN t.fk_other ELSE t.fk_team END), (CASE WHEN t.done THEN t.name ELSE NULL END))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE sales.tb_shift AS t
    SET
        at = CASE WHEN t.done THEN t.day ELSE t.at END,
        days = ARRAY[t.day, '2025-01-01']::DATE[],
        keys = ARRAY[t.key]::UUID[],
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND (t.at, t.days, t.keys) IS DISTINCT FROM ((CASE WHEN t.done THEN t.day ELSE t.at END), ARRAY[t.day, '2025-01-01']::DATE[], ARRAY[t.key]::UUID[])
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE sales.tb_shift AS t
    SET
        rank = CASE WHEN t.done THEN 'high' ELSE t.name END,
        age = CASE t.age WHEN 2 THEN '12'::INTEGER END,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND (t.rank, t.age) IS DISTINCT FROM ((CASE WHEN t.done THEN 'high' ELSE t.name END), (CASE t.age WHEN 2 THEN '12'::INTEGER END))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.choose_for_shift(UUID, app.type_choose_for_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.choose_for_shift(
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
    input_data app.type_choose_for_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_choose_for_shift_input, payload);
        result := sales.choose_for_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_choose_for_shift_input', ARRAY[]::TEXT[], p_aliases => '{"tb_shift_members": "members"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'choose_for_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.choose_for_shift(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_list_for_shift_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.list_for_shift(
    auth_tenant_id UUID,
    input_data app.type_list_for_shift_input,
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
    self sales.tb_shift;
    loaded sales.tb_shift;
    changed sales.tb_shift;
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
    FROM sales.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.key = ANY (self.keys) AND self.day = ANY (self.days) AND self.fk_team = ANY (SELECT l.fk_team FROM sales.tb_shift_members AS l WHERE l.fk_shift = self.pk_shift) AND self.key = ANY (self.keys) AND self.fk_team = ANY (SELECT l.fk_team FROM sales.tb_shift_members AS l WHERE l.fk_shift = self.pk_shift)) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_there', 'not_there', '{"fields": ["key", "keys", "day", "days", "team", "members"]}');
    END IF;

    IF (self.tags = ARRAY['a']::TEXT[] AND self.tags IN (ARRAY['a']::TEXT[], ARRAY['b']::TEXT[]) AND self.day = ANY (ARRAY['2024-01-01', '2025-01-01']::DATE[])) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_equal', 'not_equal', '{"fields": ["tags", "day"]}');
    END IF;

    IF (self.day IN ('2024-01-01') AND self.age = ANY (ARRAY[1, 2]::INTEGER[]) AND self.key = ANY (ARRAY['00000000-0000-4000-8000-000000000012']::UUID[])) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_listed', 'not_listed', '{"fields": ["day", "age", "key"]}');
    END IF;

    IF (self.fk_team IN (self.fk_team, self.fk_other) AND (
        SELECT r.id
        FROM sales.tb_team AS r
        WHERE r.pk_team = self.fk_team
            AND r.tenant_id = auth_tenant_id
    ) = ANY (ARRAY[(
        SELECT r.id
        FROM sales.tb_team AS r
        WHERE r.pk_team = self.fk_team
            AND r.tenant_id = auth_tenant_id
    )]::UUID[]) AND self.done = ANY (ARRAY[TRUE]::BOOLEAN[]) AND NOT self.age = ANY ('{}'::INTEGER[])) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_one_of_them', 'not_one_of_them', '{"fields": ["team", "other", "done", "age"]}');
    END IF;

    UPDATE sales.tb_shift AS t
    SET
        tags = array_append(t.tags, NULL),
        note = 'listed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND (t.tags, t.note) IS DISTINCT FROM (array_append(t.tags, NULL), 'listed')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.list_for_shift(UUID, app.type_list_for_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.list_for_shift(
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
    input_data app.type_list_for_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_list_for_shift_input, payload);
        result := sales.list_for_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_list_for_shift_input', ARRAY[]::TEXT[], p_aliases => '{"tb_shift_members": "members"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'list_for_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.list_for_shift(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_measure_shift_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.measure_shift(
    auth_tenant_id UUID,
    input_data app.type_measure_shift_input,
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
    self sales.tb_shift;
    loaded sales.tb_shift;
    changed sales.tb_shift;
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
    FROM sales.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (extract('epoch' FROM self.starts) = 36000 AND date_part('hour', self.starts) = 10 AND extract('hour' FROM self.lasts) = 2) IS NOT TRUE THEN
        PERFORM app.fail('validation:times', 'times', '{"fields": ["starts", "lasts"]}');
    END IF;

    IF (extract('dow' FROM self.day) = 1 AND date_part('hour', self.day) = 0 AND date_part('week', '2024-01-08T00:00:00Z'::TIMESTAMPTZ) = 2) IS NOT TRUE THEN
        PERFORM app.fail('validation:days', 'days', '{"fields": ["day"]}');
    END IF;

    IF (round(NULL::NUMERIC) IS NULL AND left(self.name, NULL::INTEGER) IS NULL AND age(NULL::TIMESTAMPTZ) IS NULL AND lower(NULL) IS NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:nothing', 'nothing', '{"fields": ["name"]}');
    END IF;

    IF (round((self.info ->> 'x')::NUMERIC, (self.info ->> 'y')::INTEGER) = 1.3 AND left(self.name, (self.info ->> 'y')::INTEGER) = 'x' AND least((self.info ->> 'x')::NUMERIC, 1) = 1 AND cardinality(ARRAY(SELECT l.fk_team FROM sales.tb_shift_members AS l WHERE l.fk_shift = self.pk_shift)) = 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:members', 'members', '{"fields": ["info", "name", "members"]}');
    END IF;

    IF (nullif(self.fk_team, self.fk_other) IS NOT NULL AND coalesce(self.rank, self.name) = 'low' AND coalesce(self.rank) = 'low') IS NOT TRUE THEN
        PERFORM app.fail('validation:choices', 'choices', '{"fields": ["team", "other", "rank", "name"]}');
    END IF;

    IF (greatest(self.age, self.ratio) > 2.9 AND greatest(self.at, self.day) = self.at AND concat(self.age, self.tags, NULL) <> '') IS NOT TRUE THEN
        PERFORM app.fail('validation:greatest', 'greatest', '{"fields": ["age", "ratio", "at", "day", "tags"]}');
    END IF;

    UPDATE sales.tb_shift AS t
    SET
        note = 'measured',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND t.note IS DISTINCT FROM 'measured'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.measure_shift(UUID, app.type_measure_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.measure_shift(
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
    input_data app.type_measure_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_measure_shift_input, payload);
        result := sales.measure_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_measure_shift_input', ARRAY[]::TEXT[], p_aliases => '{"tb_shift_members": "members"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'measure_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.measure_shift(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_place_shift_input AS (
    id UUID,
    doc JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.place_shift(
    auth_tenant_id UUID,
    input_data app.type_place_shift_input,
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
    self sales.tb_shift;
    loaded sales.tb_shift;
    changed sales.tb_shift;
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
    FROM sales.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE sales.tb_shift AS t
    SET
        fk_team = app.found_key(sales.team_pk((input_data.doc ->> 'team')::UUID, auth_tenant_id), (input_data.doc ->> 'team')::UUID, 'team'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND t.fk_team IS DISTINCT FROM app.found_key(sales.team_pk((input_data.doc ->> 'team')::UUID, auth_tenant_id), (input_data.doc ->> 'team')::UUID, 'team')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE sales.tb_shift AS t
    SET
        fk_other = coalesce(app.found_key(sales.team_pk((t.info ->> 'other')::UUID, auth_tenant_id), (t.info ->> 'other')::UUID, 'other'), t.fk_team),
        note = ((t.info -> 'deep') ->> 'note'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_other, t.note) IS DISTINCT FROM (coalesce(app.found_key(sales.team_pk((t.info ->> 'other')::UUID, auth_tenant_id), (t.info ->> 'other')::UUID, 'other'), t.fk_team), ((t.info -> 'deep') ->> 'note'))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    IF ((CASE
        WHEN self.done THEN app.found_key(sales.team_pk((input_data.doc ->> 'team')::UUID, auth_tenant_id), (input_data.doc ->> 'team')::UUID, 'team')
        ELSE self.fk_team
    END) = self.fk_team) IS NOT TRUE THEN
        PERFORM app.fail('validation:other_team', 'other_team', '{"fields": ["done", "team"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.place_shift(UUID, app.type_place_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.place_shift(
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
    input_data app.type_place_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'doc', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_place_shift_input, payload);
        result := sales.place_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_place_shift_input', ARRAY[]::TEXT[], p_aliases => '{"tb_shift_members": "members"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'place_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.place_shift(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_guard_shift_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.guard_shift(
    auth_tenant_id UUID,
    input_data app.type_guard_shift_input,
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
    self sales.tb_shift;
    loaded sales.tb_shift;
    changed sales.tb_shift;
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
    FROM sales.tb_shift AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:shift', 'Shift not found', '{"fields": ["id"]}');
    END IF;

    IF (coalesce(app.found_key(sales.team_pk((self.info ->> 'other')::UUID, auth_tenant_id), (self.info ->> 'other')::UUID, 'other'), self.fk_team) = self.fk_other) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:guard_shift', 'Not allowed');
    END IF;

    IF app.caller_has_permission(auth_user_id, 'shift.publish') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:guard_shift', 'Not allowed');
    END IF;

    IF app.caller_has_permission(auth_user_id, 'crm.edit') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:guard_shift', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE sales.tb_shift AS t
    SET
        note = 'guarded',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_shift = self.pk_shift
        AND t.tenant_id = auth_tenant_id
        AND t.note IS DISTINCT FROM 'guarded'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Shift updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_shift AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Shift"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.guard_shift(UUID, app.type_guard_shift_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.guard_shift(
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
    input_data app.type_guard_shift_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_guard_shift_input, payload);
        result := sales.guard_shift(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Shift', payload, 'app.type_guard_shift_input', ARRAY[]::TEXT[], p_aliases => '{"tb_shift_members": "members"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Shift',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'guard_shift',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.guard_shift(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Shift functions
