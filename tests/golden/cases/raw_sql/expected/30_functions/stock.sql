-- specql: shop.Stock functions
-- content-sha256: 29e76dd6b1948c6200958c9f8ee2bdf7c9cb372493d1d4fc5da7d17982e7b97d
CREATE TYPE app.type_take_all_input AS (
    factor INTEGER,
    lines JSONB
);

CREATE FUNCTION shop.take_all(
    auth_tenant_id UUID,
    input_data app.type_take_all_input,
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
    row_count BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.factor IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: factor', '{"fields": ["factor"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.lines) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: lines', '{"fields": ["lines"]}');
    END IF;

    EXECUTE
        E'-- $factor in a comment, ''$factor'' and $$ $factor $$ are no values\n'
        'UPDATE shop.tb_stock AS s\n'
        'SET amount = s.amount * $1,\n'
        '    result = E''it''''s \\''$factor\\'' '' || s.result\n'
        'WHERE s.tenant_id = $2\n'
        '    AND s.deleted_at IS NULL'
        USING input_data.factor, auth_tenant_id;
    GET DIAGNOSTICS row_count = ROW_COUNT;
    is_written := is_written OR row_count > 0;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Take all: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Stock"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.take_all(UUID, app.type_take_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.take_all(
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
    input_data app.type_take_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['factor', 'lines']);
        input_data := jsonb_populate_record(NULL::app.type_take_all_input, payload);
        result := shop.take_all(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Stock', payload, 'app.type_take_all_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Stock',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'take_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.take_all(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_take_one_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.take_one(
    auth_tenant_id UUID,
    input_data app.type_take_one_input,
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
    self shop.tb_stock;
    loaded shop.tb_stock;
    changed shop.tb_stock;
    is_written BOOLEAN := false;
    row_count BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_stock AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:stock', 'Stock not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.amount > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:empty', 'empty', '{"fields": ["amount"]}');
    END IF;

    EXECUTE
        'UPDATE shop.tb_stock SET amount = 0, updated_by = $1 WHERE id = $2 AND tenant_id = $3 AND amount > 0'
        USING auth_user_id, self.id, auth_tenant_id;
    GET DIAGNOSTICS row_count = ROW_COUNT;
    is_written := is_written OR row_count > 0;

    SELECT t.*
    INTO changed
    FROM shop.tb_stock AS t
    WHERE t.pk_stock = self.pk_stock
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    IF (self.amount = 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:still_there', 'still_there', '{"fields": ["amount"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Take one: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_stock AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Stock"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.take_one(UUID, app.type_take_one_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.take_one(
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
    input_data app.type_take_one_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_take_one_input, payload);
        result := shop.take_one(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Stock', payload, 'app.type_take_one_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Stock',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'take_one',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.take_one(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_count_names_input AS (
    pattern TEXT
);

CREATE FUNCTION shop.count_names(
    auth_tenant_id UUID,
    input_data app.type_count_names_input,
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
    value_names INTEGER;
    value_most INTEGER;
    value_list TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.pattern IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: pattern', '{"fields": ["pattern"]}');
    END IF;

    EXECUTE
        E'WITH live AS (\n'
        '    SELECT name AS result FROM shop.tb_stock\n'
        '    WHERE deleted_at IS NULL AND tenant_id = $1\n'
        ')\n'
        'SELECT count(DISTINCT lower(live.result)) FROM live WHERE live.result ~ $2'
        INTO value_names
        USING auth_tenant_id, input_data.pattern;

    EXECUTE
        'SELECT max(amount) FROM shop.tb_stock WHERE tenant_id = $1 AND $2 > 0'
        INTO value_most
        USING auth_tenant_id, value_names;

    EXECUTE
        'SELECT array_agg(name ORDER BY name) FROM shop.tb_stock WHERE tenant_id = $1'
        INTO value_list
        USING auth_tenant_id;

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Count names: done';
    result.extra_metadata := '{"entity": "Stock"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'names', value_names,
        'most', value_most,
        'list', value_list
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.count_names(UUID, app.type_count_names_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.count_names(
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
    input_data app.type_count_names_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['pattern']);
        input_data := jsonb_populate_record(NULL::app.type_count_names_input, payload);
        result := shop.count_names(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Stock', payload, 'app.type_count_names_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Stock',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'count_names',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.count_names(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_merge_names_input AS (
    depot UUID
);

CREATE FUNCTION shop.merge_names(
    auth_tenant_id UUID,
    input_data app.type_merge_names_input,
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
    self shop.tb_stock;
    changed shop.tb_stock;
    is_written BOOLEAN := false;
    value_found JSONB;
    v_fk_depot INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_depot := shop.depot_pk(input_data.depot, auth_tenant_id);
    IF v_fk_depot IS NULL AND input_data.depot IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: depot', '{"fields": ["depot"]}');
    END IF;

    FOR value_found IN
        EXECUTE
            E'SELECT to_jsonb(q.*)\n'
            'FROM (\n'
            'SELECT s.name, sum(s.amount) AS total\n'
            'FROM shop.tb_stock AS s\n'
            'WHERE s.tenant_id = $1 AND s.fk_depot = $2\n'
            'GROUP BY s.name\n'
            'ORDER BY s.name -- the last line\n'
            ') AS q'
            USING auth_tenant_id, v_fk_depot
    LOOP
        INSERT INTO shop.tb_stock AS t (
            tenant_id,
            name,
            amount,
            result,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            (value_found ->> 'name'),
            (value_found ->> 'total')::INTEGER,
            'merged',
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO changed;
        IF self.id IS NULL THEN
            self := changed;
        END IF;
        is_written := true;
    END LOOP;

    result.id := self.id;
    result.updated_fields := CASE WHEN self.id IS NOT NULL THEN app.changed_fields('{}', to_json(self)) ELSE '{}' END;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Merge names: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_stock AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Stock"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.merge_names(UUID, app.type_merge_names_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.merge_names(
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
    input_data app.type_merge_names_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['depot']);
        input_data := jsonb_populate_record(NULL::app.type_merge_names_input, payload);
        result := shop.merge_names(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Stock', payload, 'app.type_merge_names_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Stock',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'merge_names',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.merge_names(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_refill_input AS ();

CREATE FUNCTION shop.refill(
    auth_tenant_id UUID,
    input_data app.type_refill_input,
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
    row_line shop.tb_stock;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    FOR row_line IN
        SELECT t.*
        FROM shop.tb_stock AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.amount = 0)
        ORDER BY t.pk_stock
    LOOP
        EXECUTE
            'SELECT pg_notify(''refill'', $1 || ''='' || $2)'
            USING row_line.name, row_line.amount;
        is_written := true;
    END LOOP;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Refill: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Stock"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refill(UUID, app.type_refill_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.refill(
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
    input_data app.type_refill_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_refill_input, payload);
        result := shop.refill(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Stock', payload, 'app.type_refill_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Stock',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'refill',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.refill(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Stock functions
