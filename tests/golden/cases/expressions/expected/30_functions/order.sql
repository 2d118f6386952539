-- specql: sales.Order functions
-- content-sha256: 09eef4b53a8ad8e1cdfbc7253c04f35ea52acf0a23a9b12edf94288879d2b127
CREATE TYPE app.type_place_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.place_order(
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

    IF (self.status = 'draft' AND (
        SELECT r.status
        FROM sales.tb_customer AS r
        WHERE r.pk_customer = self.fk_customer
            AND r.tenant_id = auth_tenant_id
    ) <> 'blocked') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:place_order', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF ((
        SELECT r3.code
        FROM sales.tb_customer AS r
        JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
        JOIN geo.tb_country AS r3 ON r3.pk_country = r2.fk_country
        WHERE r.pk_customer = self.fk_customer
            AND r.tenant_id = auth_tenant_id
    ) IN ('FR', 'DE')) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_delivered_there', 'not_delivered_there', '{"fields": ["customer"]}');
    END IF;

    IF (self.total <= (
        SELECT r2.credit
        FROM sales.tb_customer AS r
        JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
        WHERE r.pk_customer = self.fk_customer
            AND r.tenant_id = auth_tenant_id
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:over_credit', 'over_credit', '{"fields": ["total", "customer"]}');
    END IF;

    IF (
        SELECT r3.in_union
        FROM sales.tb_customer AS r
        JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
        JOIN geo.tb_country AS r3 ON r3.pk_country = r2.fk_country
        WHERE r.pk_customer = self.fk_customer
            AND r.tenant_id = auth_tenant_id
    ) THEN
        UPDATE sales.tb_order AS t
        SET
            ship_to = ((
                SELECT r2.address
                FROM sales.tb_customer AS r
                JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
                WHERE r.pk_customer = t.fk_customer
                    AND r.tenant_id = auth_tenant_id
            ) ->> 'city'),
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_order = self.pk_order
            AND t.tenant_id = auth_tenant_id
            AND t.ship_to IS DISTINCT FROM ((
            SELECT r2.address
            FROM sales.tb_customer AS r
            JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
            WHERE r.pk_customer = t.fk_customer
                AND r.tenant_id = auth_tenant_id
        ) ->> 'city')
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    ELSE
        UPDATE sales.tb_order AS t
        SET
            ship_to = (
                SELECT r3.name
                FROM sales.tb_customer AS r
                JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
                JOIN geo.tb_country AS r3 ON r3.pk_country = r2.fk_country
                WHERE r.pk_customer = t.fk_customer
                    AND r.tenant_id = auth_tenant_id
            ),
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_order = self.pk_order
            AND t.tenant_id = auth_tenant_id
            AND t.ship_to IS DISTINCT FROM (
            SELECT r3.name
            FROM sales.tb_customer AS r
            JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
            JOIN geo.tb_country AS r3 ON r3.pk_country = r2.fk_country
            WHERE r.pk_customer = t.fk_customer
                AND r.tenant_id = auth_tenant_id
        )
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    END IF;

    UPDATE sales.tb_order AS t
    SET
        status = 'placed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND ((
        SELECT r.name
        FROM sales.tb_customer AS r
        WHERE r.pk_customer = t.fk_customer
            AND r.tenant_id = auth_tenant_id
    ) IS NOT NULL)
        AND t.status IS DISTINCT FROM 'placed'
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

REVOKE ALL ON FUNCTION sales.place_order(UUID, app.type_place_order_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_place_order_input, payload);
        result := sales.place_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_place_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'place_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.place_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_open_order_input AS (
    "for" UUID,
    customer_id UUID
);

CREATE FUNCTION sales.open_order(
    auth_tenant_id UUID,
    input_data app.type_open_order_input,
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
    v_fk_for INTEGER;
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data."for" IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: for', '{"fields": ["for"]}');
    END IF;

    IF NOT input_payload ? 'customer_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: customer', '{"fields": ["customer"]}');
    END IF;

    v_fk_for := sales.company_pk(input_data."for", auth_tenant_id);
    IF v_fk_for IS NULL AND input_data."for" IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: for', '{"fields": ["for"]}');
    END IF;

    v_fk_customer := sales.customer_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    IF ((
        SELECT r2.name
        FROM sales.tb_customer AS r
        JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_company AND r2.tenant_id = auth_tenant_id
        WHERE r.pk_customer = v_fk_customer
            AND r.tenant_id = auth_tenant_id
    ) <> 'Closed' AND (
        SELECT r.status
        FROM sales.tb_customer AS r
        WHERE r.pk_customer = v_fk_customer
            AND r.tenant_id = auth_tenant_id
    ) = 'active') IS NOT TRUE THEN
        PERFORM app.fail('validation:closed', 'closed', '{"fields": ["customer"]}');
    END IF;

    INSERT INTO sales.tb_order AS t (
        tenant_id,
        number,
        fk_customer,
        total,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        (
            SELECT r2.code
            FROM sales.tb_company AS r
            JOIN geo.tb_country AS r2 ON r2.pk_country = r.fk_country
            WHERE r.pk_company = v_fk_for
                AND r.tenant_id = auth_tenant_id
        ) || '-1',
        v_fk_customer,
        (
            SELECT r.credit
            FROM sales.tb_company AS r
            WHERE r.pk_company = v_fk_for
                AND r.tenant_id = auth_tenant_id
        ),
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

REVOKE ALL ON FUNCTION sales.open_order(UUID, app.type_open_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.open_order(
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
    input_data app.type_open_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['for', 'customer_id']);
        input_data := jsonb_populate_record(NULL::app.type_open_order_input, payload);
        result := sales.open_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_open_order_input', ARRAY['customer_id'], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'open_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.open_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_hurry_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.hurry_order(
    auth_tenant_id UUID,
    input_data app.type_hurry_order_input,
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
    row_buyer sales.tb_customer;
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

    SELECT t.*
    INTO row_buyer
    FROM sales.tb_customer AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND ((
        SELECT r2.code
        FROM sales.tb_company AS r
        JOIN geo.tb_country AS r2 ON r2.pk_country = r.fk_country
        WHERE r.pk_company = t.fk_company
            AND r.tenant_id = auth_tenant_id
    ) = 'FR' AND t.id = (
        SELECT r.id
        FROM sales.tb_customer AS r
        WHERE r.pk_customer = self.fk_customer
            AND r.tenant_id = auth_tenant_id
    ))
    ORDER BY t.pk_customer
    LIMIT 1;
    IF NOT FOUND THEN
        PERFORM app.fail('validation:not_french', 'not_french');
    END IF;

    UPDATE sales.tb_customer AS t
    SET
        status = 'active',
        name = (((
            SELECT r.notes
            FROM sales.tb_company AS r
            WHERE r.pk_company = t.fk_company
                AND r.tenant_id = auth_tenant_id
        ) -> 'names') ->> 'short'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND ((
        SELECT r.fk_country
        FROM sales.tb_company AS r
        WHERE r.pk_company = t.fk_company
            AND r.tenant_id = auth_tenant_id
    ) = (
        SELECT r.fk_country
        FROM sales.tb_company AS r
        WHERE r.pk_company = row_buyer.fk_company
            AND r.tenant_id = auth_tenant_id
    ))
        AND (t.status, t.name) IS DISTINCT FROM ('active', (((
        SELECT r.notes
        FROM sales.tb_company AS r
        WHERE r.pk_company = t.fk_company
            AND r.tenant_id = auth_tenant_id
    ) -> 'names') ->> 'short'));
    is_written := is_written OR FOUND;

    UPDATE sales.tb_order AS t
    SET
        ship_to = ((
            SELECT r2.address
            FROM sales.tb_company AS r
            JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_parent AND r2.tenant_id = auth_tenant_id
            WHERE r.pk_company = row_buyer.fk_company
                AND r.tenant_id = auth_tenant_id
        ) ->> 'zipCode'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.ship_to IS DISTINCT FROM ((
        SELECT r2.address
        FROM sales.tb_company AS r
        JOIN sales.tb_company AS r2 ON r2.pk_company = r.fk_parent AND r2.tenant_id = auth_tenant_id
        WHERE r.pk_company = row_buyer.fk_company
            AND r.tenant_id = auth_tenant_id
    ) ->> 'zipCode')
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

REVOKE ALL ON FUNCTION sales.hurry_order(UUID, app.type_hurry_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.hurry_order(
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
    input_data app.type_hurry_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_hurry_order_input, payload);
        result := sales.hurry_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_hurry_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'hurry_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.hurry_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_sum_up_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.sum_up(
    auth_tenant_id UUID,
    input_data app.type_sum_up_input,
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

    IF EXISTS (
        SELECT
        FROM sales.tb_order_line AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_order = self.pk_order
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:empty', 'empty');
    END IF;

    IF ((
        SELECT count(*)::INTEGER
        FROM sales.tb_order_line AS r
        WHERE r.fk_order = self.pk_order
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.quantity > 100
    ) = 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_many', 'too_many');
    END IF;

    UPDATE sales.tb_order AS t
    SET
        total = (
            SELECT COALESCE(sum(r.price), 0)
            FROM sales.tb_order_line AS r
            WHERE r.fk_order = t.pk_order
                AND r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
        ),
        ship_to = (
            SELECT max(r.product)
            FROM sales.tb_order_line AS r
            WHERE r.fk_order = t.pk_order
                AND r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND r.price > (
                    SELECT avg(r_.price)
                    FROM sales.tb_order_line AS r_
                    WHERE r_.fk_order = t.pk_order
                        AND r_.tenant_id = auth_tenant_id
                        AND r_.deleted_at IS NULL
                )
        ),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND (t.total, t.ship_to) IS DISTINCT FROM ((
        SELECT COALESCE(sum(r.price), 0)
        FROM sales.tb_order_line AS r
        WHERE r.fk_order = t.pk_order
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ), (
        SELECT max(r.product)
        FROM sales.tb_order_line AS r
        WHERE r.fk_order = t.pk_order
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.price > (
                SELECT avg(r_.price)
                FROM sales.tb_order_line AS r_
                WHERE r_.fk_order = t.pk_order
                    AND r_.tenant_id = auth_tenant_id
                    AND r_.deleted_at IS NULL
            )
    ))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE sales.tb_order_line AS t
    SET
        quantity = 1,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_order = self.pk_order AND (
        SELECT count(*)::INTEGER
        FROM sales.tb_order_line AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_order = self.pk_order
    ) > 1)
        AND t.quantity IS DISTINCT FROM 1;
    is_written := is_written OR FOUND;

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

REVOKE ALL ON FUNCTION sales.sum_up(UUID, app.type_sum_up_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.sum_up(
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
    input_data app.type_sum_up_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_sum_up_input, payload);
        result := sales.sum_up(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_sum_up_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'sum_up',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.sum_up(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_number_order_input AS (
    id UUID,
    number TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.number_order(
    auth_tenant_id UUID,
    input_data app.type_number_order_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.number IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: number', '{"fields": ["number"]}');
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

    IF (NOT EXISTS (
        SELECT
        FROM sales.tb_order AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.number = input_data.number AND r.id <> self.id
    )) IS NOT TRUE THEN
        PERFORM app.fail('conflict:number_taken', 'conflict:number_taken', '{"fields": ["number"]}');
    END IF;

    UPDATE sales.tb_order AS t
    SET
        number = input_data.number,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.number IS DISTINCT FROM input_data.number
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

REVOKE ALL ON FUNCTION sales.number_order(UUID, app.type_number_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.number_order(
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
    input_data app.type_number_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'number', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_number_order_input, payload);
        result := sales.number_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_number_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'number_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.number_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_take_order_input AS (
    "for" UUID,
    number TEXT
);

CREATE FUNCTION sales.take_order(
    auth_tenant_id UUID,
    input_data app.type_take_order_input,
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
    row_buyer sales.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data."for" IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: for', '{"fields": ["for"]}');
    END IF;

    IF input_data.number IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: number', '{"fields": ["number"]}');
    END IF;

    IF EXISTS (
        SELECT
        FROM sales.tb_customer AS r
        WHERE r.id = input_data."for"
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:unknown_customer', 'unknown_customer');
    END IF;

    IF (NOT EXISTS (
        SELECT
        FROM sales.tb_order AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.number = input_data.number
    )) IS NOT TRUE THEN
        PERFORM app.fail('conflict:number_taken', 'conflict:number_taken', '{"fields": ["number"]}');
    END IF;

    SELECT t.*
    INTO row_buyer
    FROM sales.tb_customer AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = input_data."for")
    ORDER BY t.pk_customer
    LIMIT 1;

    IF (row_buyer.pk_customer IS NOT NULL AND EXISTS (
        SELECT
        FROM sales.tb_company AS r
        WHERE r.pk_company = row_buyer.fk_company
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_company', 'no_company');
    END IF;

    INSERT INTO sales.tb_order AS t (
        tenant_id,
        number,
        fk_customer,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.number,
        row_buyer.pk_customer,
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

REVOKE ALL ON FUNCTION sales.take_order(UUID, app.type_take_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.take_order(
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
    input_data app.type_take_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['for', 'number']);
        input_data := jsonb_populate_record(NULL::app.type_take_order_input, payload);
        result := sales.take_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_take_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'take_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.take_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_watch_order_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.watch_order(
    auth_tenant_id UUID,
    input_data app.type_watch_order_input,
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

    IF (self.fk_customer <> ALL (SELECT l.fk_customer FROM sales.tb_order_watchers AS l WHERE l.fk_order = self.pk_order) AND (
        SELECT count(*)::INTEGER
        FROM sales.tb_customer AS r
        WHERE r.pk_customer IN (SELECT l.fk_customer FROM sales.tb_order_watchers AS l WHERE l.fk_order = self.pk_order)
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.status = 'blocked'
    ) = 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:watched', 'watched', '{"fields": ["customer", "watchers"]}');
    END IF;

    IF (self.fk_customer IN (
        SELECT r.pk_customer
        FROM sales.tb_customer AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND (
                SELECT r_2.code
                FROM sales.tb_company AS r_
                JOIN geo.tb_country AS r_2 ON r_2.pk_country = r_.fk_country
                WHERE r_.pk_company = r.fk_company
                    AND r_.tenant_id = auth_tenant_id
            ) = 'FR'
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_french', 'not_french', '{"fields": ["customer"]}');
    END IF;

    IF (self.fk_customer IN (
        SELECT r.pk_customer
        FROM sales.tb_customer AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.name IS NOT NULL
    ) AND 'FR' IN (
        SELECT r.code
        FROM geo.tb_country AS r
        WHERE r.deleted_at IS NULL
    )) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'self.customer IN (Customer.id WHERE name IS NOT NULL) AND ''FR'' IN (geo.Country.code)', '{"fields": ["customer"]}');
    END IF;

    UPDATE sales.tb_order AS t
    SET
        ship_to = 'watched',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND t.ship_to IS DISTINCT FROM 'watched'
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

REVOKE ALL ON FUNCTION sales.watch_order(UUID, app.type_watch_order_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.watch_order(
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
    input_data app.type_watch_order_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_watch_order_input, payload);
        result := sales.watch_order(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_watch_order_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'watch_order',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.watch_order(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_hand_over_input AS (
    id UUID,
    "by" UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.hand_over(
    auth_tenant_id UUID,
    input_data app.type_hand_over_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data."by" IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: by', '{"fields": ["by"]}');
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

    IF input_data."by" IS NOT NULL AND sales.customer_pk(input_data."by", auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    UPDATE sales.tb_order AS t
    SET
        fk_customer = sales.customer_pk(input_data."by", auth_tenant_id),
        ship_to = 'handed over',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_order = self.pk_order
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_customer, t.ship_to) IS DISTINCT FROM (sales.customer_pk(input_data."by", auth_tenant_id), 'handed over')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    IF self.id IS NOT NULL AND sales.order_pk(self.id, auth_tenant_id) IS NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: order', '{"fields": ["order"]}');
    END IF;

    INSERT INTO sales.tb_order_line AS t (
        tenant_id,
        fk_order,
        product,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        sales.order_pk(self.id, auth_tenant_id),
        'handover',
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Order updated';
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

REVOKE ALL ON FUNCTION sales.hand_over(UUID, app.type_hand_over_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.hand_over(
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
    input_data app.type_hand_over_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'by', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_hand_over_input, payload);
        result := sales.hand_over(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Order', payload, 'app.type_hand_over_input', ARRAY[]::TEXT[], p_aliases => '{"tb_order_watchers": "watchers"}');
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
        'hand_over',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.hand_over(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Order functions
