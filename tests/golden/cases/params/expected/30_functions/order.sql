-- specql: shop.Order functions
-- content-sha256: feab9cc67c277a6a091c1175e5d45146135658f36b8cb5405780a0f9e00d90b7
CREATE TYPE app.type_pay_order_input AS (
    id UUID,
    amount NUMERIC(19,4),
    method TEXT,
    paid_on DATE,
    payer UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.pay_order(
    auth_tenant_id UUID,
    input_data app.type_pay_order_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
    v_fk_payer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'method' THEN
        input_data.method := 'card';
    END IF;

    IF NOT input_payload ? 'paid_on' THEN
        input_data.paid_on := current_date;
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.amount IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: amount', '{"fields": ["amount"]}');
    END IF;

    IF NOT (input_data.amount >= 0 AND input_data.amount <> 'NaN') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: amount', '{"fields": ["amount"]}');
    END IF;

    IF NOT (input_data.method IN ('card', 'transfer')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: method', '{"fields": ["method"]}');
    END IF;

    v_fk_payer := shop.customer_pk(input_data.payer, auth_tenant_id);
    IF v_fk_payer IS NULL AND input_data.payer IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: payer', '{"fields": ["payer"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF (app.caller_has_permission(auth_user_id, 'order.pay') AND self.status = 'open') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:pay', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (input_data.amount >= self.total) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_little', 'too_little', '{"fields": ["total"]}');
    END IF;

    UPDATE shop.tb_order AS t
    SET
        status = 'paid',
        fk_customer = v_fk_payer,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND (input_data.method = 'card' OR input_data.paid_on <= current_date)
        AND (t.status, t.fk_customer) IS DISTINCT FROM ('paid', v_fk_payer)
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
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.pay_order(UUID, app.type_pay_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.pay_order(
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
    input_data app.type_pay_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'amount',
            'method',
            'paid_on',
            'payer',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_pay_order_input, payload);
        result := shop.pay_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_pay_order_input', ARRAY[]::TEXT[]);
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
        'pay_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.pay_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_place_order_input AS (
    number TEXT,
    customer UUID,
    discount NUMERIC(5,2),
    status TEXT,
    total NUMERIC
);

CREATE FUNCTION shop.place_order(
    auth_tenant_id UUID,
    input_data app.type_place_order_input,
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
    self shop.tb_order;
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.number IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: number', '{"fields": ["number"]}');
    END IF;

    IF input_data.customer IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: customer', '{"fields": ["customer"]}');
    END IF;

    IF NOT (input_data.discount BETWEEN 0 AND 100) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: discount', '{"fields": ["discount"]}');
    END IF;

    v_fk_customer := shop.customer_pk(input_data.customer, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    self.number := input_data.number;
    self.fk_customer := v_fk_customer;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'open' END;
    self.total := input_data.total;

    IF app.caller_has_permission(auth_user_id, 'order.create') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:place_order', 'Not allowed');
    END IF;

    IF app.caller_has_role(auth_user_id, 'clerk') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:place_order', 'Not allowed');
    END IF;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        number,
        fk_customer,
        status,
        total,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.number,
        self.fk_customer,
        self.status,
        self.total,
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
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.place_order(UUID, app.type_place_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.place_order(
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
    input_data app.type_place_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['number', 'customer', 'discount', 'status', 'total']);
        input_data := jsonb_populate_record(NULL::app.type_place_order_input, payload);
        result := shop.place_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_place_order_input', ARRAY[]::TEXT[]);
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
        'place_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.place_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_cancel_input AS (
    id UUID,
    "Reason" TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.cancel(
    auth_tenant_id UUID,
    input_data app.type_cancel_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
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
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF ((self.created_by = auth_user_id) OR app.caller_has_role(auth_user_id, 'admin')) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:cancel', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (length(input_data."Reason") > 3) IS NOT TRUE THEN
        PERFORM app.fail('validation:say_why', 'say_why');
    END IF;

    UPDATE shop.tb_order AS t
    SET
        status = 'cancelled',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'cancelled'
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
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.cancel(UUID, app.type_cancel_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.cancel(
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
    input_data app.type_cancel_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'Reason', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_cancel_input, payload);
        result := shop.cancel(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_cancel_input', ARRAY[]::TEXT[]);
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
        'cancel',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.cancel(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_total_input AS (
    id UUID,
    total INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.change_total(
    auth_tenant_id UUID,
    input_data app.type_change_total_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.total IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: total', '{"fields": ["total"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;

    IF (self.created_by = auth_user_id) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:change_total', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_order AS t
    SET
        total = input_data.total,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.total IS DISTINCT FROM CAST(input_data.total AS NUMERIC)
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
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.change_total(UUID, app.type_change_total_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_total(
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
    input_data app.type_change_total_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'total', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_total_input, payload);
        result := shop.change_total(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_change_total_input', ARRAY[]::TEXT[]);
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
        'change_total',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_total(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_customer_input AS (
    id UUID,
    customer_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.set_customer(
    auth_tenant_id UUID,
    input_data app.type_set_customer_input,
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
    self shop.tb_order;
    loaded shop.tb_order;
    changed shop.tb_order;
    is_written BOOLEAN := false;
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.customer_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: customer', '{"fields": ["customer"]}');
    END IF;

    v_fk_customer := shop.customer_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE shop.tb_order AS t
    SET
        fk_customer = v_fk_customer,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.fk_customer IS DISTINCT FROM v_fk_customer
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
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.set_customer(UUID, app.type_set_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_customer(
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
    input_data app.type_set_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'customer_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_customer_input, payload);
        result := shop.set_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_set_customer_input', ARRAY['customer_id']);
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
        'set_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_orders_input AS (
    numbers TEXT[],
    of UUID
);

CREATE FUNCTION shop.drop_orders(
    auth_tenant_id UUID,
    input_data app.type_drop_orders_input,
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
    v_fk_of INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT (
        array_ndims(input_data.numbers) = 1
        AND array_position(input_data.numbers, NULL) IS NULL
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: numbers', '{"fields": ["numbers"]}');
    END IF;

    v_fk_of := shop.customer_pk(input_data.of, auth_tenant_id);
    IF v_fk_of IS NULL AND input_data.of IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: of', '{"fields": ["of"]}');
    END IF;

    IF app.caller_has_role(auth_user_id, 'admin') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:drop_orders', 'Not allowed');
    END IF;

    UPDATE shop.tb_order AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_customer = v_fk_of AND t.id IN ('123e4567-e89b-12d3-a456-426614174000'));
    is_written := is_written OR FOUND;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Order deleted' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.drop_orders(UUID, app.type_drop_orders_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_orders(
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
    input_data app.type_drop_orders_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['numbers', 'of']);
        input_data := jsonb_populate_record(NULL::app.type_drop_orders_input, payload);
        result := shop.drop_orders(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_drop_orders_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_orders',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_orders(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Order functions
