-- specql: sales.Order functions
-- content-sha256: 285b96e7fd9815618731960989bdddafd89da980d580a30b7b8a96c168a751d2
CREATE TYPE app.type_create_order_input AS (
    "select" TEXT,
    "user" TEXT,
    "end" DATE,
    "table" TEXT,
    "order" INTEGER,
    group_id UUID,
    auth_user_id TEXT,
    auth_tenant_id TEXT,
    input_data TEXT,
    payload TEXT,
    result TEXT,
    self TEXT,
    t TEXT
);

CREATE FUNCTION sales.create_order(
    auth_tenant_id UUID,
    input_data app.type_create_order_input,
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
    self sales.tb_order;
    v_fk_group BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_group := sales.order_pk(input_data.group_id, auth_tenant_id);
    IF v_fk_group IS NULL AND input_data.group_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: group', '{"fields": ["group"]}');
    END IF;

    self."select" := input_data."select";
    self."user" := input_data."user";
    self."end" := input_data."end";
    self."table" := CASE WHEN input_payload ? 'table' THEN input_data."table" ELSE 'it''s' END;
    self."order" := input_data."order";
    self.fk_group := v_fk_group;
    self.auth_user_id := input_data.auth_user_id;
    self.auth_tenant_id := input_data.auth_tenant_id;
    self.input_data := input_data.input_data;
    self.payload := input_data.payload;
    self.result := input_data.result;
    self.self := input_data.self;
    self.t := input_data.t;

    INSERT INTO sales.tb_order AS t (
        tenant_id,
        "select",
        "user",
        "end",
        "table",
        "order",
        fk_group,
        auth_user_id,
        auth_tenant_id,
        input_data,
        payload,
        result,
        self,
        t,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self."select",
        self."user",
        self."end",
        self."table",
        self."order",
        self.fk_group,
        self.auth_user_id,
        self.auth_tenant_id,
        self.input_data,
        self.payload,
        self.result,
        self.self,
        self.t,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Order created';
    result.object_data := (
        SELECT v.data
        FROM sales.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.create_order(UUID, app.type_create_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_order(
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
    input_data app.type_create_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'select',
            'user',
            'end',
            'table',
            'order',
            'group_id',
            'auth_user_id',
            'auth_tenant_id',
            'input_data',
            'payload',
            'result',
            'self',
            't'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_order_input, payload);
        result := sales.create_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_create_order_input', ARRAY['group_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_order_input AS (
    id UUID,
    "select" TEXT,
    "user" TEXT,
    "end" DATE,
    "table" TEXT,
    "order" INTEGER,
    group_id UUID,
    auth_user_id TEXT,
    auth_tenant_id TEXT,
    input_data TEXT,
    payload TEXT,
    result TEXT,
    self TEXT,
    t TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.update_order(
    auth_tenant_id UUID,
    input_data app.type_update_order_input,
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
    self sales.tb_order;
    loaded sales.tb_order;
    changed sales.tb_order;
    is_written BOOLEAN := false;
    v_fk_group BIGINT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_group := sales.order_pk(input_data.group_id, auth_tenant_id);
    IF v_fk_group IS NULL AND input_data.group_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: group', '{"fields": ["group"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed."select" := CASE WHEN input_payload ? 'select' THEN input_data."select" ELSE self."select" END;
    changed."user" := CASE WHEN input_payload ? 'user' THEN input_data."user" ELSE self."user" END;
    changed."end" := CASE WHEN input_payload ? 'end' THEN input_data."end" ELSE self."end" END;
    changed."table" := CASE WHEN input_payload ? 'table' THEN input_data."table" ELSE self."table" END;
    changed."order" := CASE WHEN input_payload ? 'order' THEN input_data."order" ELSE self."order" END;
    changed.fk_group := CASE WHEN input_payload ? 'group_id' THEN v_fk_group ELSE self.fk_group END;
    changed.auth_user_id := CASE WHEN input_payload ? 'auth_user_id' THEN input_data.auth_user_id ELSE self.auth_user_id END;
    changed.auth_tenant_id := CASE WHEN input_payload ? 'auth_tenant_id' THEN input_data.auth_tenant_id ELSE self.auth_tenant_id END;
    changed.input_data := CASE WHEN input_payload ? 'input_data' THEN input_data.input_data ELSE self.input_data END;
    changed.payload := CASE WHEN input_payload ? 'payload' THEN input_data.payload ELSE self.payload END;
    changed.result := CASE WHEN input_payload ? 'result' THEN input_data.result ELSE self.result END;
    changed.self := CASE WHEN input_payload ? 'self' THEN input_data.self ELSE self.self END;
    changed.t := CASE WHEN input_payload ? 't' THEN input_data.t ELSE self.t END;

    UPDATE sales.tb_order AS t
    SET
        "select" = changed."select",
        "user" = changed."user",
        "end" = changed."end",
        "table" = changed."table",
        "order" = changed."order",
        fk_group = changed.fk_group,
        auth_user_id = changed.auth_user_id,
        auth_tenant_id = changed.auth_tenant_id,
        input_data = changed.input_data,
        payload = changed.payload,
        result = changed.result,
        self = changed.self,
        t = changed.t,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND (
            t."select",
            t."user",
            t."end",
            t."table",
            t."order",
            t.fk_group,
            t.auth_user_id,
            t.auth_tenant_id,
            t.input_data,
            t.payload,
            t.result,
            t.self,
            t.t
        ) IS DISTINCT FROM (
            changed."select",
            changed."user",
            changed."end",
            changed."table",
            changed."order",
            changed.fk_group,
            changed.auth_user_id,
            changed.auth_tenant_id,
            changed.input_data,
            changed.payload,
            changed.result,
            changed.self,
            changed.t
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.update_order(UUID, app.type_update_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_order(
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
    input_data app.type_update_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'select',
            'user',
            'end',
            'table',
            'order',
            'group_id',
            'auth_user_id',
            'auth_tenant_id',
            'input_data',
            'payload',
            'result',
            'self',
            't',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_order_input, payload);
        result := sales.update_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_update_order_input', ARRAY['group_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.close_order(
    auth_tenant_id UUID,
    input_data app.type_close_order_input,
    input_payload JSONB,
    auth_user_id UUID
)
RETURNS app.mutation_result
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql1$
#variable_conflict use_variable
DECLARE
    result app.mutation_result;
    self sales.tb_order;
    loaded sales.tb_order;
    changed sales.tb_order;
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
    FROM sales.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self."table" = 'it''s' AND self."select" <> 'x;y') IS NOT TRUE THEN
        PERFORM app.fail('validation:cannot_close', E'It''s "closed" -- $specql$ \\ *\x2F', '{"fields": ["table", "select"]}');
    END IF;

    UPDATE sales.tb_order AS t
    SET
        "table" = '$$',
        "end" = current_date,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND (t."table", t."end") IS DISTINCT FROM ('$$', current_date)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql1$;

REVOKE ALL ON FUNCTION sales.close_order(UUID, app.type_close_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_order(
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
    input_data app.type_close_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_order_input, payload);
        result := sales.close_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_close_order_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_order(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Order functions
