-- specql: shop.Customer functions
-- content-sha256: c68bd0591492d22d0215552ad602566f8c812461219ae6bbc0d10e6e48a83935
CREATE TYPE app.type_delete_customer_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_customer(
    auth_tenant_id UUID,
    input_data app.type_delete_customer_input,
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
    self shop.tb_customer;
    changed shop.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF EXISTS (
        SELECT
        FROM shop.tb_customer AS r
        WHERE r.fk_referrer = self.pk_customer
            AND r.pk_customer <> self.pk_customer
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Customer is still used by Customer');
    END IF;

    IF EXISTS (
        SELECT
        FROM shop.tb_order AS r
        WHERE r.fk_customer = self.pk_customer
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'There are orders of this customer.');
    END IF;

    IF EXISTS (
        SELECT
        FROM shop.tb_note AS r
        WHERE r.fk_about_customer = self.pk_customer
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Customer is still used by Note');
    END IF;

    IF EXISTS (
        SELECT
        FROM shop.tb_note AS r
            JOIN shop.tb_note_readers AS l ON l.fk_note = r.pk_note
        WHERE l.fk_customer = self.pk_customer
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Notes are for them.');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM shop.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE shop.tb_customer AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Customer deleted';
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_customer(UUID, app.type_delete_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_customer(
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
    input_data app.type_delete_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_customer_input, payload);
        result := shop.delete_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_delete_customer_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_purge_customer_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.purge_customer(
    auth_tenant_id UUID,
    input_data app.type_purge_customer_input,
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
    self shop.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF EXISTS (
        SELECT
        FROM shop.tb_ticket AS r
        WHERE r.fk_customer = self.pk_customer
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'There are tickets.');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM shop.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    BEGIN
        DELETE FROM shop.tb_customer AS t
        WHERE t.pk_customer = self.pk_customer
            AND t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Customer is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Customer deleted';
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.purge_customer(UUID, app.type_purge_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.purge_customer(
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
    input_data app.type_purge_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_purge_customer_input, payload);
        result := shop.purge_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_purge_customer_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'purge_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.purge_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_orders_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.delete_orders(
    auth_tenant_id UUID,
    input_data app.type_delete_orders_input,
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
    self shop.tb_customer;
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
    FROM shop.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF EXISTS (
        SELECT
        FROM shop.tb_ticket AS r
        WHERE r.fk_order IN (
            SELECT t.pk_order
            FROM shop.tb_order AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_customer = self.pk_customer AND t.state = 'new')
        )
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Order is still used by Ticket');
    END IF;

    UPDATE shop.tb_order AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_customer = self.pk_customer AND t.state = 'new');
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Delete orders: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.delete_orders(UUID, app.type_delete_orders_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_orders(
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
    input_data app.type_delete_orders_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_orders_input, payload);
        result := shop.delete_orders(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_delete_orders_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_orders',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_orders(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Customer functions
