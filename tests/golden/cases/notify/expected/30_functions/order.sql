-- specql: shop.Order functions
-- content-sha256: 6e8760f291ae4b9c26caca1889b962010c58d6bf56ea82980ad864e4ced61cad
CREATE TYPE app.type_create_order_input AS (
    number TEXT,
    customer_id UUID,
    total NUMERIC(19,4),
    state TEXT,
    watcher TEXT,
    labels TEXT[]
);

CREATE FUNCTION shop.create_order(
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
    self shop.tb_order;
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_customer := shop.customer_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    self.number := input_data.number;
    self.fk_customer := v_fk_customer;
    self.total := CASE WHEN input_payload ? 'total' THEN input_data.total ELSE 0 END;
    self.state := CASE WHEN input_payload ? 'state' THEN input_data.state ELSE 'open' END;
    self.watcher := input_data.watcher;
    self.labels := input_data.labels;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        number,
        fk_customer,
        total,
        state,
        watcher,
        labels,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.number,
        self.fk_customer,
        self.total,
        self.state,
        self.watcher,
        self.labels,
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

REVOKE ALL ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) FROM PUBLIC;

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
            'number',
            'customer_id',
            'total',
            'state',
            'watcher',
            'labels'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_order_input, payload);
        result := shop.create_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_create_order_input', ARRAY['customer_id']);
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

CREATE TYPE app.type_pay_input AS (
    id UUID,
    "by" TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.pay(
    auth_tenant_id UUID,
    input_data app.type_pay_input,
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
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.state = 'open') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_open', 'not_open', '{"fields": ["state"]}');
    END IF;

    UPDATE shop.tb_order AS t
    SET
        state = 'paid',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.state IS DISTINCT FROM 'paid'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'pay',
        NULL,
        'email',
        self.watcher,
        jsonb_build_object('message', concat(
            'Order ',
            self.number,
            ' of ',
            (
                SELECT r.identifier
                FROM shop.tb_customer AS r
                WHERE r.pk_customer = self.fk_customer
                    AND r.tenant_id = auth_tenant_id
            ),
            ' is ',
            self.state,
            '; {paid} by ',
            input_data."by",
            ' for "',
            self.total,
            '" as of ',
            self.created_at
        ))
    );

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'pay',
        NULL,
        'push',
        CAST((
            SELECT r.id
            FROM shop.tb_customer AS r
            WHERE r.pk_customer = self.fk_customer
                AND r.tenant_id = auth_tenant_id
        ) AS TEXT),
        jsonb_build_object('message', 'It''s paid')
    );

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'pay',
        NULL,
        'webhook',
        'warehouse',
        jsonb_build_object('message', concat(
            'Pack ',
            self.number,
            ', ',
            self.labels
        ))
    );

    IF (self.total > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:nothing_to_pay', 'nothing_to_pay', '{"fields": ["total"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Order updated';
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

REVOKE ALL ON FUNCTION shop.pay(UUID, app.type_pay_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.pay(
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
    input_data app.type_pay_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'by', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_pay_input, payload);
        result := shop.pay(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_pay_input', ARRAY[]::TEXT[]);
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
        'pay',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.pay(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_ship_input AS (
    id UUID,
    watcher TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.ship(
    auth_tenant_id UUID,
    input_data app.type_ship_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'watcher' THEN
        PERFORM app.fail('validation:required_field', 'Required: watcher', '{"fields": ["watcher"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_order AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:order', 'Order not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'ship',
        'order.shipped',
        NULL,
        (
            SELECT r.name
            FROM shop.tb_customer AS r
            WHERE r.pk_customer = self.fk_customer
                AND r.tenant_id = auth_tenant_id
        ),
        jsonb_build_object(
            'number', self.number,
            'customer', (
            SELECT r.id
            FROM shop.tb_customer AS r
            WHERE r.pk_customer = self.fk_customer
                AND r.tenant_id = auth_tenant_id
        ),
            'total', self.total * 2,
            'when', current_date,
            'nothing', NULL
        )
    );

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'ship',
        'shipped-twice',
        NULL,
        NULL,
        jsonb_build_object('self', self.id)
    );

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'ship',
        NULL,
        NULL,
        input_data.watcher,
        jsonb_build_object('message', concat('Order ', self.identifier, ' left'))
    );

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'ship',
        'done',
        NULL,
        NULL,
        '{}'
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Ship: done';
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

REVOKE ALL ON FUNCTION shop.ship(UUID, app.type_ship_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.ship(
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
    input_data app.type_ship_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'watcher', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_ship_input, payload);
        result := shop.ship(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_ship_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Order',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'ship',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.ship(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_order_now_input AS (
    number TEXT,
    customer UUID
);

CREATE FUNCTION shop.order_now(
    auth_tenant_id UUID,
    input_data app.type_order_now_input,
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

    v_fk_customer := shop.customer_pk(input_data.customer, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        NULL,
        'order_now',
        NULL,
        'sms',
        'boss',
        jsonb_build_object('message', 'A new order')
    );

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        number,
        fk_customer,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.number,
        v_fk_customer,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Order',
        self.id,
        'order_now',
        'order_created',
        NULL,
        NULL,
        jsonb_build_object('id', self.id, 'customer', input_data.customer)
    );

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

REVOKE ALL ON FUNCTION shop.order_now(UUID, app.type_order_now_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.order_now(
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
    input_data app.type_order_now_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['number', 'customer']);
        input_data := jsonb_populate_record(NULL::app.type_order_now_input, payload);
        result := shop.order_now(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_order_now_input', ARRAY[]::TEXT[]);
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
        'order_now',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.order_now(UUID, UUID, JSONB) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) TO notify_app;

GRANT EXECUTE ON FUNCTION app.create_order(UUID, UUID, JSONB) TO notify_app;

GRANT EXECUTE ON FUNCTION shop.pay(UUID, app.type_pay_input, JSONB, UUID) TO notify_app;

GRANT EXECUTE ON FUNCTION app.pay(UUID, UUID, JSONB) TO notify_app;

GRANT EXECUTE ON FUNCTION shop.ship(UUID, app.type_ship_input, JSONB, UUID) TO notify_app;

GRANT EXECUTE ON FUNCTION app.ship(UUID, UUID, JSONB) TO notify_app;

GRANT EXECUTE ON FUNCTION shop.order_now(UUID, app.type_order_now_input, JSONB, UUID) TO notify_app;

GRANT EXECUTE ON FUNCTION app.order_now(UUID, UUID, JSONB) TO notify_app;
-- specql: end shop.Order functions
