-- specql: sales.Ledger functions
-- content-sha256: 80b538d365ec72c1312590a64931afe304acbf879e1634f5c59abe1672277ad3
CREATE TYPE app.type_sum_ledgers_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.sum_ledgers(
    auth_tenant_id UUID,
    input_data app.type_sum_ledgers_input,
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
    self sales.tb_ledger;
    value_spent INTERVAL;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    value_spent := (
        SELECT COALESCE(sum(t.lasts), INTERVAL '0')
        FROM sales.tb_ledger AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Sum ledgers: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'spent', value_spent,
        'big', (self.big)::TEXT,
        'lasting', (
        SELECT COALESCE(sum(r.lasts), INTERVAL '0')
        FROM sales.tb_ledger AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_company = self.fk_company
    )
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.sum_ledgers(UUID, app.type_sum_ledgers_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.sum_ledgers(
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
    input_data app.type_sum_ledgers_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_sum_ledgers_input, payload);
        result := sales.sum_ledgers(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_sum_ledgers_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'sum_ledgers',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.sum_ledgers(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_own_ledger_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.own_ledger(
    auth_tenant_id UUID,
    input_data app.type_own_ledger_input,
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
    self sales.tb_ledger;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.created_at <= self.updated_at AND (self.created_by IS NULL OR self.updated_by = auth_user_id)) IS NOT TRUE THEN
        PERFORM app.fail('validation:foreign', 'foreign');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Own ledger: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.own_ledger(UUID, app.type_own_ledger_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.own_ledger(
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
    input_data app.type_own_ledger_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_own_ledger_input, payload);
        result := sales.own_ledger(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_own_ledger_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'own_ledger',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.own_ledger(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_compare_ledger_input AS (
    id UUID,
    k UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.compare_ledger(
    auth_tenant_id UUID,
    input_data app.type_compare_ledger_input,
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
    self sales.tb_ledger;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.fk_company IS DISTINCT FROM self.fk_other AND (SELECT r.id FROM sales.tb_company AS r WHERE r.pk_company = self.fk_company AND r.tenant_id = auth_tenant_id) IS NOT DISTINCT FROM input_data.k AND self.key IS DISTINCT FROM self.id) IS NOT TRUE THEN
        PERFORM app.fail('validation:another', 'another', '{"fields": ["company", "other", "key"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Compare ledger: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.compare_ledger(UUID, app.type_compare_ledger_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.compare_ledger(
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
    input_data app.type_compare_ledger_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'k', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_compare_ledger_input, payload);
        result := sales.compare_ledger(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_compare_ledger_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'compare_ledger',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.compare_ledger(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_seek_ledger_input AS (
    id UUID,
    k UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.seek_ledger(
    auth_tenant_id UUID,
    input_data app.type_seek_ledger_input,
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
    self sales.tb_ledger;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (EXISTS (
        SELECT
        FROM sales.tb_ledger AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_company = (SELECT r_.pk_company FROM sales.tb_company AS r_ WHERE r_.id = coalesce(input_data.k, r.key) AND r_.tenant_id = auth_tenant_id)
    ) OR self.fk_company = (SELECT r.pk_company FROM sales.tb_company AS r WHERE r.id = coalesce(self.key, input_data.k) AND r.tenant_id = auth_tenant_id)) IS NOT TRUE THEN
        PERFORM app.fail('validation:lost', 'lost', '{"fields": ["company", "key"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Seek ledger: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.seek_ledger(UUID, app.type_seek_ledger_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.seek_ledger(
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
    input_data app.type_seek_ledger_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'k', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_seek_ledger_input, payload);
        result := sales.seek_ledger(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_seek_ledger_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'seek_ledger',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.seek_ledger(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_move_ledger_input AS (
    id UUID,
    "to" UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.move_ledger(
    auth_tenant_id UUID,
    input_data app.type_move_ledger_input,
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
    self sales.tb_ledger;
    loaded sales.tb_ledger;
    changed sales.tb_ledger;
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
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF input_data."to" IS NOT NULL AND sales.company_pk(input_data."to", auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    UPDATE sales.tb_ledger AS t
    SET
        fk_company = sales.company_pk(input_data."to", auth_tenant_id),
        title = 'moved',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_ledger = self.pk_ledger
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_company, t.title) IS DISTINCT FROM (sales.company_pk(input_data."to", auth_tenant_id), 'moved')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Ledger updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.move_ledger(UUID, app.type_move_ledger_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.move_ledger(
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
    input_data app.type_move_ledger_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'to', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_move_ledger_input, payload);
        result := sales.move_ledger(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_move_ledger_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'move_ledger',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.move_ledger(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_name_ledger_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.name_ledger(
    auth_tenant_id UUID,
    input_data app.type_name_ledger_input,
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
    self sales.tb_ledger;
    loaded sales.tb_ledger;
    changed sales.tb_ledger;
    is_written BOOLEAN := false;
    row_c sales.tb_company;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    SELECT t.*
    INTO row_c
    FROM sales.tb_company AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = coalesce(self.key, self.id))
    ORDER BY t.pk_company
    LIMIT 1;

    UPDATE sales.tb_ledger AS t
    SET
        title = CASE
            WHEN EXISTS (
            SELECT
            FROM sales.tb_ledger AS r
            WHERE r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_company = self.fk_company AND r.id <> self.id
        ) THEN 'shared'
            ELSE row_c.name
        END,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_ledger = self.pk_ledger
        AND t.tenant_id = auth_tenant_id
        AND t.title IS DISTINCT FROM (CASE
        WHEN EXISTS (
        SELECT
        FROM sales.tb_ledger AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_company = self.fk_company AND r.id <> self.id
    ) THEN 'shared'
        ELSE row_c.name
    END)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Ledger updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.name_ledger(UUID, app.type_name_ledger_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.name_ledger(
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
    input_data app.type_name_ledger_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_name_ledger_input, payload);
        result := sales.name_ledger(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_name_ledger_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'name_ledger',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.name_ledger(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_watch_ledger_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.watch_ledger(
    auth_tenant_id UUID,
    input_data app.type_watch_ledger_input,
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
    self sales.tb_ledger;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_ledger AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:ledger', 'Ledger not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF EXISTS (
        SELECT
        FROM sales.tb_ledger AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND self.fk_holder = ANY (SELECT l.fk_customer FROM sales.tb_ledger_watchers AS l WHERE l.fk_ledger = r.pk_ledger)
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:unwatched', 'unwatched', '{"fields": ["holder"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Watch ledger: done';
    result.object_data := (
        SELECT v.data
        FROM sales.v_ledger AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Ledger"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.watch_ledger(UUID, app.type_watch_ledger_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.watch_ledger(
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
    input_data app.type_watch_ledger_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_watch_ledger_input, payload);
        result := sales.watch_ledger(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Ledger', payload, 'app.type_watch_ledger_input', ARRAY[]::TEXT[], p_aliases => '{"tb_ledger_watchers": "watchers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Ledger',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'watch_ledger',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.watch_ledger(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Ledger functions
