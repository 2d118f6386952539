-- specql: desk.Invoice functions
-- content-sha256: 28fb91bd6628b25cc147e43c3c34deb0de8683ee2d2ff3c24b7473a5e1368561
CREATE FUNCTION desk.refresh_tv_invoice(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE desk.tv_invoice IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM desk.tb_invoice AS b WHERE b.pk_invoice = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM desk.tv_invoice AS v
    WHERE p_pk IS NULL OR v.pk_invoice = p_pk;

    INSERT INTO desk.tv_invoice (
        pk_invoice,
        id,
        tenant_id,
        fk_customer,
        customer_id,
        data
    )
    SELECT
        t.pk_invoice,
        t.id,
        t.tenant_id,
        t.fk_customer,
        customer.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'customer_id', customer.id,
            'customer', CASE WHEN customer.id IS NOT NULL THEN
                jsonb_build_object('id', customer.id, 'identifier', customer.identifier)
            END,
            'number', t.number,
            'total', t.total,
            'status', t.status,
            'due', t.due,
            'paid_at', t.paid_at,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM desk.tb_invoice AS t
    LEFT JOIN desk.tb_customer AS customer ON customer.pk_customer = t.fk_customer
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_invoice = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION desk.refresh_tv_invoice(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_invoice_input AS (
    customer_id UUID,
    number TEXT,
    total NUMERIC(19,4),
    status TEXT,
    due DATE,
    paid_at TIMESTAMPTZ
);

CREATE FUNCTION desk.create_invoice(
    auth_tenant_id UUID,
    input_data app.type_create_invoice_input,
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
    self desk.tb_invoice;
    v_fk_customer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_customer := desk.customer_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    self.fk_customer := v_fk_customer;
    self.number := input_data.number;
    self.total := CASE WHEN input_payload ? 'total' THEN input_data.total ELSE 0 END;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'draft' END;
    self.due := input_data.due;
    self.paid_at := input_data.paid_at;

    INSERT INTO desk.tb_invoice AS t (
        tenant_id,
        fk_customer,
        number,
        total,
        status,
        due,
        paid_at,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_customer,
        self.number,
        self.total,
        self.status,
        self.due,
        self.paid_at,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Invoice created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_invoice AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Invoice"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_invoice(UUID, app.type_create_invoice_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_invoice(
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
    input_data app.type_create_invoice_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'customer_id',
            'number',
            'total',
            'status',
            'due',
            'paid_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_invoice_input, payload);
        result := desk.create_invoice(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Invoice', payload, 'app.type_create_invoice_input', ARRAY['customer_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Invoice',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_invoice',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_invoice(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_pay_invoice_input AS (
    id UUID,
    paid_at TIMESTAMPTZ,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.pay_invoice(
    auth_tenant_id UUID,
    input_data app.type_pay_invoice_input,
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
    self desk.tb_invoice;
    loaded desk.tb_invoice;
    changed desk.tb_invoice;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'paid_at' THEN
        PERFORM app.fail('validation:required_field', 'Required: paid_at', '{"fields": ["paid_at"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_invoice AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:invoice', 'Invoice not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status IN ('draft', 'sent')) IS NOT TRUE THEN
        PERFORM app.fail('validation:already_paid', concat(
            'Invoice ',
            self.identifier,
            ' is ',
            self.status,
            ' since ',
            self.paid_at
        ), '{"fields": ["status"]}');
    END IF;

    UPDATE desk.tb_invoice AS t
    SET
        status = 'paid',
        paid_at = input_data.paid_at,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_invoice = self.pk_invoice
        AND t.tenant_id = auth_tenant_id
        AND (t.status, t.paid_at) IS DISTINCT FROM ('paid', input_data.paid_at)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE desk.tb_customer AS t
    SET
        credit = t.credit - self.total,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = (
        SELECT r.id
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = self.fk_customer
            AND r.tenant_id = auth_tenant_id
    ))
        AND t.credit IS DISTINCT FROM CAST(t.credit - self.total AS NUMERIC(19,4));
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Invoice updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_invoice AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Invoice"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.pay_invoice(UUID, app.type_pay_invoice_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.pay_invoice(
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
    input_data app.type_pay_invoice_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'paid_at', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_pay_invoice_input, payload);
        result := desk.pay_invoice(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Invoice', payload, 'app.type_pay_invoice_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Invoice',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'pay_invoice',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.pay_invoice(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_renumber_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.renumber(
    auth_tenant_id UUID,
    input_data app.type_renumber_input,
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
    self desk.tb_invoice;
    loaded desk.tb_invoice;
    changed desk.tb_invoice;
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
    FROM desk.tb_invoice AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:invoice', 'Invoice not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_invoice AS t
    SET
        number = lpad(t.number, 6, '0'),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_invoice = self.pk_invoice
        AND t.tenant_id = auth_tenant_id
        AND (length(t.number) < 6)
        AND t.number IS DISTINCT FROM lpad(t.number, 6, '0')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Invoice updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_invoice AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Invoice"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.renumber(UUID, app.type_renumber_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.renumber(
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
    input_data app.type_renumber_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_renumber_input, payload);
        result := desk.renumber(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Invoice', payload, 'app.type_renumber_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Invoice',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'renumber',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.renumber(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_sum_up_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.sum_up(
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
    self desk.tb_invoice;
    loaded desk.tb_invoice;
    changed desk.tb_invoice;
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
    FROM desk.tb_invoice AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:invoice', 'Invoice not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_invoice AS t
    SET
        total = coalesce((
            SELECT COALESCE(sum(r.amount), 0)
            FROM desk.tb_line AS r
            WHERE r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_invoice = self.pk_invoice
        ), 0),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_invoice = self.pk_invoice
        AND t.tenant_id = auth_tenant_id
        AND t.total IS DISTINCT FROM CAST(coalesce((
        SELECT COALESCE(sum(r.amount), 0)
        FROM desk.tb_line AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_invoice = self.pk_invoice
    ), 0) AS NUMERIC(19,4))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    PERFORM desk.refresh_tv_invoice(self.pk_invoice);

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Invoice updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_invoice AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Invoice"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.sum_up(UUID, app.type_sum_up_input, JSONB, UUID) FROM PUBLIC;

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
        result := desk.sum_up(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Invoice', payload, 'app.type_sum_up_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Invoice',
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

CREATE TYPE app.type_remind_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.remind(
    auth_tenant_id UUID,
    input_data app.type_remind_input,
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
    self desk.tb_invoice;
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
    FROM desk.tb_invoice AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:invoice', 'Invoice not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF self.due < current_date - INTERVAL '14 days' AND self.status = 'sent' THEN
        PERFORM app.emit_event(
            auth_tenant_id,
            auth_user_id,
            'Invoice',
            self.id,
            'remind',
            NULL,
            'email',
            (
                SELECT r.email
                FROM desk.tb_customer AS r
                WHERE r.pk_customer = self.fk_customer
                    AND r.tenant_id = auth_tenant_id
            ),
            jsonb_build_object('message', concat(
                'Pay ',
                self.number,
                ', ',
                (
                    SELECT r.name
                    FROM desk.tb_customer AS r
                    WHERE r.pk_customer = self.fk_customer
                        AND r.tenant_id = auth_tenant_id
                ),
                ', ',
                self.total,
                ' since ',
                self.due
            ))
        );
        is_written := true;
    ELSE
        PERFORM app.fail('validation:not_due', 'not_due');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Remind: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_invoice AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Invoice"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.remind(UUID, app.type_remind_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.remind(
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
    input_data app.type_remind_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_remind_input, payload);
        result := desk.remind(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Invoice', payload, 'app.type_remind_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Invoice',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'remind',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.remind(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Invoice functions
