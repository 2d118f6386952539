-- specql: shop.Order functions
-- content-sha256: 58bb95521189f31aa7aebc5a0f0c265579409fda3f1b47a57e998249b6149064
CREATE TYPE app.type_place_order_input AS (
    number TEXT,
    items JSONB
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
    changed shop.tb_order;
    row_new_order shop.tb_order;
    value_item JSONB;
    row_product shop.tb_product;
    row_line shop.tb_order_item;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.number IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: number', '{"fields": ["number"]}');
    END IF;

    IF input_data.items IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: items', '{"fields": ["items"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.items) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: items', '{"fields": ["items"]}');
    END IF;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        number,
        status,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.number,
        'placed',
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;
    row_new_order := self;

    FOR value_item IN
        SELECT e.value
        FROM jsonb_array_elements(input_data.items) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        SELECT t.*
        INTO row_product
        FROM shop.tb_product AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.sku = (value_item ->> 'sku'))
        ORDER BY t.pk_product
        LIMIT 1;
        IF NOT FOUND THEN
            PERFORM app.fail('validation:no_product', 'no_product');
        END IF;

        INSERT INTO shop.tb_order_item AS t (
            tenant_id,
            fk_order,
            fk_product,
            quantity,
            price,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            row_new_order.pk_order,
            row_product.pk_product,
            (value_item ->> 'quantity')::INTEGER,
            row_product.price,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO row_line;

        UPDATE shop.tb_product AS t
        SET
            stock = t.stock - row_line.quantity,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_product.id)
            AND t.stock IS DISTINCT FROM (t.stock - row_line.quantity);

        IF row_new_order.fk_first_item IS NULL AND self.fk_first_item IS NULL THEN
            UPDATE shop.tb_order AS t
            SET
                fk_first_item = row_line.pk_order_item,
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_order = self.pk_order
                AND t.tenant_id = auth_tenant_id
                AND t.fk_first_item IS DISTINCT FROM row_line.pk_order_item
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
            END IF;
        END IF;

        UPDATE shop.tb_order AS t
        SET
            total = t.total + row_line.quantity * row_line.price,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_order = self.pk_order
            AND t.tenant_id = auth_tenant_id
            AND t.total IS DISTINCT FROM CAST(t.total + row_line.quantity * row_line.price AS NUMERIC(19,4))
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

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
    result.extra_metadata := '{"entity": "Order"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'order', (SELECT v.data FROM shop.tb_order AS r JOIN shop.v_order AS v ON v.id = r.id WHERE r.pk_order = row_new_order.pk_order),
        'number', row_new_order.number,
        'status', self.status
    ));
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
        PERFORM app.check_payload(payload, ARRAY['number', 'items']);
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

CREATE TYPE app.type_add_item_input AS (
    id UUID,
    product UUID,
    quantity INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.add_item(
    auth_tenant_id UUID,
    input_data app.type_add_item_input,
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
    row_line shop.tb_order_item;
    v_fk_product INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'quantity' THEN
        input_data.quantity := 1;
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.product IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: product', '{"fields": ["product"]}');
    END IF;

    v_fk_product := shop.product_pk(input_data.product, auth_tenant_id);
    IF v_fk_product IS NULL AND input_data.product IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: product', '{"fields": ["product"]}');
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

    IF (self.status <> 'closed') IS NOT TRUE THEN
        PERFORM app.fail('validation:closed', 'closed', '{"fields": ["status"]}');
    END IF;

    IF input_data.quantity > 0 THEN
        INSERT INTO shop.tb_order_item AS t (
            tenant_id,
            fk_product,
            quantity,
            price,
            fk_order,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            v_fk_product,
            input_data.quantity,
            (
                SELECT r.price
                FROM shop.tb_product AS r
                WHERE r.pk_product = v_fk_product
                    AND r.tenant_id = auth_tenant_id
            ),
            self.pk_order,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO row_line;
        is_written := true;

        INSERT INTO shop.tb_order_item AS t (
            tenant_id,
            fk_order,
            fk_product,
            fk_replaces,
            quantity,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.pk_order,
            v_fk_product,
            row_line.pk_order_item,
            0,
            auth_user_id,
            auth_user_id
        );
        is_written := true;

        UPDATE shop.tb_order AS t
        SET
            total = t.total + row_line.price * row_line.quantity,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_order = self.pk_order
            AND t.tenant_id = auth_tenant_id
            AND t.total IS DISTINCT FROM CAST(t.total + row_line.price * row_line.quantity AS NUMERIC(19,4))
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;

        result.id := self.id;
        result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
        result.status := 'success';
        result.message := CASE WHEN is_written THEN 'Order updated' ELSE 'Nothing to change' END;
        result.object_data := (
            SELECT v.data
            FROM shop.v_order AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        result.extra_metadata := '{"entity": "Order"}'::JSONB || jsonb_build_object('result', jsonb_build_object('line', (SELECT v.data FROM shop.tb_order_item AS r JOIN shop.v_order_item AS v ON v.id = r.id WHERE r.pk_order_item = row_line.pk_order_item)));
        RETURN result;
    ELSE
        PERFORM app.fail('validation:no_quantity', 'no_quantity');
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

REVOKE ALL ON FUNCTION shop.add_item(UUID, app.type_add_item_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.add_item(
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
    input_data app.type_add_item_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'product', 'quantity', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_add_item_input, payload);
        result := shop.add_item(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_add_item_input', ARRAY[]::TEXT[]);
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
        'add_item',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.add_item(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_reopen_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.reopen(
    auth_tenant_id UUID,
    input_data app.type_reopen_input,
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
    row_again shop.tb_order;
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

    UPDATE shop.tb_order AS t
    SET
        status = 'closed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'closed'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO shop.tb_order AS t (
        tenant_id,
        number,
        fk_origin,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.number || '-2',
        self.pk_order,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_again;

    INSERT INTO shop.tb_order_item AS t (
        tenant_id,
        fk_order,
        fk_product,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        row_again.pk_order,
        (
            SELECT r.fk_product
            FROM shop.tb_order_item AS r
            WHERE r.pk_order_item = self.fk_first_item
                AND r.tenant_id = auth_tenant_id
        ),
        auth_user_id,
        auth_user_id
    );

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
    result.extra_metadata := '{"entity": "Order"}'::JSONB || jsonb_build_object('result', jsonb_build_object('order', (SELECT v.data FROM shop.tb_order AS r JOIN shop.v_order AS v ON v.id = r.id WHERE r.pk_order = row_again.pk_order), 'number', row_again.number));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.reopen(UUID, app.type_reopen_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.reopen(
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
    input_data app.type_reopen_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_reopen_input, payload);
        result := shop.reopen(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_reopen_input', ARRAY[]::TEXT[]);
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
        'reopen',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.reopen(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Order functions
