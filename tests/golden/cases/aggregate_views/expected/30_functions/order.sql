-- specql: shop.Order functions
-- content-sha256: 90711b596aa09cb80e00a466c08d33ab761c39340013b2a205c0b06c35592aa9
CREATE FUNCTION shop.refresh_mv_order_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE shop.mv_order_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE shop.mv_order_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('shop.mv_order_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM shop.mv_order_agg AS v
    WHERE refresh_mv_order_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_order_agg.p_tenant_id;

    INSERT INTO shop.mv_order_agg (
        tenant_id,
        fk_customer,
        customer_id,
        status,
        orders,
        paid_orders,
        total,
        open_total,
        average,
        items,
        articles,
        first_day,
        last_article,
        effort,
        mean_weight
    )
    SELECT
        t.tenant_id,
        t.fk_customer,
        customer.id,
        t.status,
        count(*),
        count(*) FILTER (WHERE t.status = 'paid'),
        COALESCE(sum(t.amount), 0),
        COALESCE(sum(t.amount * (1 - t.discount / 100.0)) FILTER (WHERE t.status <> 'paid' AND t.amount > 0), 0),
        avg(t.amount),
        COALESCE(sum(t.pieces), 0),
        count(DISTINCT t.article),
        min(t.placed_on),
        max(t.article),
        COALESCE(sum(t.took), INTERVAL '0'),
        avg(t.weight)
    FROM shop.tb_order AS t
    LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_order_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_order_agg.p_tenant_id)
    GROUP BY 1, 2, 3, 4;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_mv_order_agg(UUID) FROM PUBLIC;

CREATE FUNCTION shop.refresh_mv_sales_by_country(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE shop.mv_sales_by_country IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE shop.mv_sales_by_country IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('shop.mv_sales_by_country ' || p_tenant_id, 0));
    END IF;

    DELETE FROM shop.mv_sales_by_country AS v
    WHERE refresh_mv_sales_by_country.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_sales_by_country.p_tenant_id;

    INSERT INTO shop.mv_sales_by_country (
        tenant_id,
        customer_country,
        is_large,
        placed_on,
        customers,
        largest,
        rows
    )
    SELECT
        t.tenant_id,
        customer.country,
        t.amount > 100,
        t.placed_on,
        count(DISTINCT t.fk_customer),
        max(t.amount) FILTER (WHERE customer.name IS NOT NULL),
        count(*)
    FROM shop.tb_order AS t
    LEFT JOIN shop.tb_customer AS customer ON customer.pk_customer = t.fk_customer
    WHERE t.deleted_at IS NULL
        AND (t.status = 'paid' OR customer.country = 'FR')
        AND (refresh_mv_sales_by_country.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_sales_by_country.p_tenant_id)
    GROUP BY 1, 2, 3, 4;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.refresh_mv_sales_by_country(UUID) FROM PUBLIC;

CREATE TYPE app.type_create_order_input AS (
    customer_id UUID,
    status TEXT,
    article TEXT,
    amount NUMERIC(19,4),
    discount INTEGER,
    pieces INTEGER,
    placed_on DATE,
    took INTERVAL,
    weight DOUBLE PRECISION
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

    self.fk_customer := v_fk_customer;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'open' END;
    self.article := input_data.article;
    self.amount := input_data.amount;
    self.discount := CASE WHEN input_payload ? 'discount' THEN input_data.discount ELSE 0 END;
    self.pieces := CASE WHEN input_payload ? 'pieces' THEN input_data.pieces ELSE 1 END;
    self.placed_on := input_data.placed_on;
    self.took := input_data.took;
    self.weight := input_data.weight;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        fk_customer,
        status,
        article,
        amount,
        discount,
        pieces,
        placed_on,
        took,
        weight,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_customer,
        self.status,
        self.article,
        self.amount,
        self.discount,
        self.pieces,
        self.placed_on,
        self.took,
        self.weight,
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
            'customer_id',
            'status',
            'article',
            'amount',
            'discount',
            'pieces',
            'placed_on',
            'took',
            'weight'
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

CREATE TYPE app.type_update_order_input AS (
    id UUID,
    customer_id UUID,
    status TEXT,
    article TEXT,
    amount NUMERIC(19,4),
    discount INTEGER,
    pieces INTEGER,
    placed_on DATE,
    took INTERVAL,
    weight DOUBLE PRECISION,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_order(
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

    changed := self;
    changed.fk_customer := CASE WHEN input_payload ? 'customer_id' THEN v_fk_customer ELSE self.fk_customer END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.article := CASE WHEN input_payload ? 'article' THEN input_data.article ELSE self.article END;
    changed.amount := CASE WHEN input_payload ? 'amount' THEN input_data.amount ELSE self.amount END;
    changed.discount := CASE WHEN input_payload ? 'discount' THEN input_data.discount ELSE self.discount END;
    changed.pieces := CASE WHEN input_payload ? 'pieces' THEN input_data.pieces ELSE self.pieces END;
    changed.placed_on := CASE WHEN input_payload ? 'placed_on' THEN input_data.placed_on ELSE self.placed_on END;
    changed.took := CASE WHEN input_payload ? 'took' THEN input_data.took ELSE self.took END;
    changed.weight := CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE self.weight END;

    UPDATE shop.tb_order AS t
    SET
        fk_customer = changed.fk_customer,
        status = changed.status,
        article = changed.article,
        amount = changed.amount,
        discount = changed.discount,
        pieces = changed.pieces,
        placed_on = changed.placed_on,
        took = changed.took,
        weight = changed.weight,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND (
            t.fk_customer,
            t.status,
            t.article,
            t.amount,
            t.discount,
            t.pieces,
            t.placed_on,
            t.took,
            t.weight
        ) IS DISTINCT FROM (
            changed.fk_customer,
            changed.status,
            changed.article,
            changed.amount,
            changed.discount,
            changed.pieces,
            changed.placed_on,
            changed.took,
            changed.weight
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
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_order(UUID, app.type_update_order_input, JSONB, UUID) FROM PUBLIC;

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
            'customer_id',
            'status',
            'article',
            'amount',
            'discount',
            'pieces',
            'placed_on',
            'took',
            'weight',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_order_input, payload);
        result := shop.update_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_update_order_input', ARRAY['customer_id']);
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

CREATE TYPE app.type_delete_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_order(
    auth_tenant_id UUID,
    input_data app.type_delete_order_input,
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

    result.object_data := (
        SELECT v.data
        FROM shop.v_order AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_order AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Order deleted';
    result.extra_metadata := '{"entity": "Order"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_order(UUID, app.type_delete_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_order(
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
    input_data app.type_delete_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_order_input, payload);
        result := shop.delete_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_delete_order_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
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
        'delete_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_order(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Order functions
