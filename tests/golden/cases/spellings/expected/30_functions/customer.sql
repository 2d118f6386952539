-- specql: desk.Customer functions
-- content-sha256: b25d58fd5130fdb8f884a6960aab2a953a18c2106efa54798313674404973c0f
CREATE TYPE app.type_check_points_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.check_points(
    auth_tenant_id UUID,
    input_data app.type_check_points_input,
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
    self desk.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.points >= 10) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_few', concat(
            self.name,
            ' has ',
            self.points,
            ' of 10 points, {so far}'
        ), '{"fields": ["points"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Check points: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.check_points(UUID, app.type_check_points_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.check_points(
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
    input_data app.type_check_points_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_check_points_input, payload);
        result := desk.check_points(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_check_points_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'check_points',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_points(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_check_owner_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.check_owner(
    auth_tenant_id UUID,
    input_data app.type_check_owner_input,
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
    self desk.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF EXISTS (
        SELECT
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = self.fk_referrer
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_referrer', 'no_referrer', '{"fields": ["referrer"]}');
    END IF;

    IF EXISTS (
        SELECT
        FROM desk.tb_customer AS r
        WHERE r.id = self.id
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) IS NOT TRUE THEN
        PERFORM app.fail('not_found:customer', 'not_found:customer');
    END IF;

    IF ((
        SELECT r.status
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = self.fk_referrer
            AND r.tenant_id = auth_tenant_id
    ) <> 'blocked' AND (
        SELECT r.points
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = self.fk_referrer
            AND r.tenant_id = auth_tenant_id
    ) BETWEEN 0 AND 100) IS NOT TRUE THEN
        PERFORM app.fail('conflict:bad_referrer', concat((
            SELECT r.name
            FROM desk.tb_customer AS r
            WHERE r.pk_customer = self.fk_referrer
                AND r.tenant_id = auth_tenant_id
        ), ' referred ', self.name), '{"fields": ["referrer"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Check owner: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.check_owner(UUID, app.type_check_owner_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.check_owner(
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
    input_data app.type_check_owner_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_check_owner_input, payload);
        result := desk.check_owner(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_check_owner_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'check_owner',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_owner(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_check_email_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.check_email(
    auth_tenant_id UUID,
    input_data app.type_check_email_input,
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
    self desk.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$') IS NOT TRUE THEN
        PERFORM app.fail('validation:bad_email', 'bad_email', '{"fields": ["email"]}');
    END IF;

    IF ((self.email ~* '^[a-z0-9._%+-]+@[a-z0-9.-]+[.][a-z]{2,}$') IS TRUE) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'email IS VALID', '{"fields": ["email"]}');
    END IF;

    IF (substring(self.email, 1, 1) <> '.' AND position('@' IN self.email) > 1) IS NOT TRUE THEN
        PERFORM app.fail('validation:odd_email', 'odd_email', '{"fields": ["email"]}');
    END IF;

    IF (NOT EXISTS (
        SELECT
        FROM desk.tb_customer AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.email = self.email AND r.id <> self.id
    )) IS NOT TRUE THEN
        PERFORM app.fail('conflict:email_taken', 'conflict:email_taken', '{"fields": ["email"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Check email: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.check_email(UUID, app.type_check_email_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.check_email(
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
    input_data app.type_check_email_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_check_email_input, payload);
        result := desk.check_email(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_check_email_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'check_email',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_email(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_never_input AS ();

CREATE FUNCTION desk.never(
    auth_tenant_id UUID,
    input_data app.type_never_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF FALSE IS NOT TRUE THEN
        PERFORM app.fail('validation:never', 'never');
    END IF;

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Never: done';
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.never(UUID, app.type_never_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.never(
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
    input_data app.type_never_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_never_input, payload);
        result := desk.never(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_never_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'never',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.never(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_check_unpaid_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.check_unpaid(
    auth_tenant_id UUID,
    input_data app.type_check_unpaid_input,
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
    self desk.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF ((
        SELECT count(*)::INTEGER
        FROM desk.tb_invoice AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_customer = self.pk_customer AND r.status <> 'paid'
    ) < 2) IS NOT TRUE THEN
        PERFORM app.fail('validation:too_many_unpaid', concat(self.name, ' owes ', (
            SELECT COALESCE(sum(r.total), 0)
            FROM desk.tb_invoice AS r
            WHERE r.fk_customer = self.pk_customer
                AND r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND r.status <> 'paid'
        )));
    END IF;

    IF (self.credit >= coalesce((
        SELECT COALESCE(sum(r.total), 0)
        FROM desk.tb_invoice AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_customer = self.pk_customer AND r.status = 'sent'
    ), 0)) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_credit', 'no_credit', '{"fields": ["credit"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Check unpaid: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.check_unpaid(UUID, app.type_check_unpaid_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.check_unpaid(
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
    input_data app.type_check_unpaid_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_check_unpaid_input, payload);
        result := desk.check_unpaid(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_check_unpaid_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'check_unpaid',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.check_unpaid(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_activate_customer_now_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.activate_customer_now(
    auth_tenant_id UUID,
    input_data app.type_activate_customer_now_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
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
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status = 'lead') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_a_lead', 'not_a_lead', '{"fields": ["status"]}');
    END IF;

    UPDATE desk.tb_customer AS t
    SET
        status = 'active',
        seen = now(),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.status, t.seen) IS DISTINCT FROM ('active', now())
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.activate_customer_now(UUID, app.type_activate_customer_now_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.activate_customer_now(
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
    input_data app.type_activate_customer_now_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_activate_customer_now_input, payload);
        result := desk.activate_customer_now(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_activate_customer_now_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'activate_customer_now',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.activate_customer_now(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_rename_customer_input AS (
    id UUID,
    name TEXT,
    region TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.rename_customer(
    auth_tenant_id UUID,
    input_data app.type_rename_customer_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF NOT input_payload ? 'region' THEN
        PERFORM app.fail('validation:required_field', 'Required: region', '{"fields": ["region"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        name = trim(input_data.name, ' '),
        region = initcap(lower(coalesce(input_data.region, t.region))),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.name, t.region) IS DISTINCT FROM (trim(input_data.name, ' '), initcap(lower(coalesce(input_data.region, t.region))))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.rename_customer(UUID, app.type_rename_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rename_customer(
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
    input_data app.type_rename_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'region', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rename_customer_input, payload);
        result := desk.rename_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_rename_customer_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rename_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rename_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_move_customer_input AS (
    id UUID,
    region TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.move_customer(
    auth_tenant_id UUID,
    input_data app.type_move_customer_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'region' THEN
        PERFORM app.fail('validation:required_field', 'Required: region', '{"fields": ["region"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        region = input_data.region,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.vip = FALSE)
        AND t.region IS DISTINCT FROM input_data.region
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.move_customer(UUID, app.type_move_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.move_customer(
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
    input_data app.type_move_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'region', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_move_customer_input, payload);
        result := desk.move_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_move_customer_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'move_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.move_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_touch_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.touch(
    auth_tenant_id UUID,
    input_data app.type_touch_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
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
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        seen = now(),
        points = t.points + 1,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.seen, t.points) IS DISTINCT FROM (now(), (t.points + 1))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.touch(UUID, app.type_touch_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.touch(
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
    input_data app.type_touch_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_touch_input, payload);
        result := desk.touch(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_touch_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'touch',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.touch(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_edit_customer_input AS (
    id UUID,
    name TEXT,
    email TEXT,
    status TEXT,
    credit NUMERIC(19,4),
    points INTEGER,
    region TEXT,
    vip BOOLEAN,
    seen TIMESTAMPTZ,
    tags TEXT[],
    referrer_id UUID,
    watchers_ids UUID[],
    friends_ids UUID[],
    owner_id UUID,
    owner_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.edit_customer(
    auth_tenant_id UUID,
    input_data app.type_edit_customer_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    v_fk_referrer INTEGER;
    v_fk_watchers INTEGER[];
    v_fk_friends INTEGER[];
    v_fk_owner_customer INTEGER;
    v_fk_owner_invoice INTEGER;
    is_new_watchers BOOLEAN;
    is_new_friends BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_referrer := desk.customer_pk(input_data.referrer_id, auth_tenant_id);
    IF v_fk_referrer IS NULL AND input_data.referrer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: referrer', '{"fields": ["referrer"]}');
    END IF;

    PERFORM app.check_ids(input_data.watchers_ids, 'watchers');
    v_fk_watchers := ARRAY(
        SELECT desk.customer_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.watchers_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_watchers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: watchers', '{"fields": ["watchers"]}');
    END IF;

    PERFORM app.check_ids(input_data.friends_ids, 'friends');
    v_fk_friends := ARRAY(
        SELECT desk.customer_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.friends_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_friends, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: friends', '{"fields": ["friends"]}');
    END IF;

    IF (input_data.owner_id IS NULL) <> (input_data.owner_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: owner_id and owner_type', '{"fields": ["owner"]}');
    END IF;
    IF input_data.owner_type = 'Customer' THEN
        v_fk_owner_customer := desk.customer_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type = 'Invoice' THEN
        v_fk_owner_invoice := desk.invoice_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: owner', '{"fields": ["owner"]}');
    END IF;
    IF num_nonnulls(v_fk_owner_customer, v_fk_owner_invoice) = 0 AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_watchers := input_payload ? 'watchers_ids' AND v_fk_watchers IS DISTINCT FROM ARRAY(
        SELECT l.fk_watchers
        FROM desk.tb_customer_watchers AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    is_new_friends := input_payload ? 'friends_ids' AND v_fk_friends IS DISTINCT FROM ARRAY(
        SELECT l.fk_friends
        FROM desk.tb_customer_friends AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.email := CASE WHEN input_payload ? 'email' THEN input_data.email ELSE self.email END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.credit := CASE WHEN input_payload ? 'credit' THEN input_data.credit ELSE self.credit END;
    changed.points := CASE WHEN input_payload ? 'points' THEN input_data.points ELSE self.points END;
    changed.region := CASE WHEN input_payload ? 'region' THEN input_data.region ELSE self.region END;
    changed.vip := CASE WHEN input_payload ? 'vip' THEN input_data.vip ELSE self.vip END;
    changed.seen := CASE WHEN input_payload ? 'seen' THEN input_data.seen ELSE self.seen END;
    changed.tags := CASE WHEN input_payload ? 'tags' THEN input_data.tags ELSE self.tags END;
    changed.fk_referrer := CASE WHEN input_payload ? 'referrer_id' THEN v_fk_referrer ELSE self.fk_referrer END;
    changed.fk_owner_customer := CASE WHEN input_payload ? 'owner_id' THEN v_fk_owner_customer ELSE self.fk_owner_customer END;
    changed.fk_owner_invoice := CASE WHEN input_payload ? 'owner_id' THEN v_fk_owner_invoice ELSE self.fk_owner_invoice END;

    UPDATE desk.tb_customer AS t
    SET
        name = changed.name,
        email = changed.email,
        status = changed.status,
        credit = changed.credit,
        points = changed.points,
        region = changed.region,
        vip = changed.vip,
        seen = changed.seen,
        tags = changed.tags,
        fk_referrer = changed.fk_referrer,
        fk_owner_customer = changed.fk_owner_customer,
        fk_owner_invoice = changed.fk_owner_invoice,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND ((
            t.name,
            t.email,
            t.status,
            t.credit,
            t.points,
            t.region,
            t.vip,
            t.seen,
            t.tags,
            t.fk_referrer,
            t.fk_owner_customer,
            t.fk_owner_invoice
        ) IS DISTINCT FROM (
            changed.name,
            changed.email,
            changed.status,
            changed.credit,
            changed.points,
            changed.region,
            changed.vip,
            changed.seen,
            changed.tags,
            changed.fk_referrer,
            changed.fk_owner_customer,
            changed.fk_owner_invoice
        ) OR is_new_watchers OR is_new_friends)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_watchers THEN
            DELETE FROM desk.tb_customer_watchers AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_watchers <> ALL (v_fk_watchers);
            UPDATE desk.tb_customer_watchers AS l
            SET position = i.position
            FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_watchers = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_watchers (fk_customer, fk_watchers, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_watchers AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_watchers = i.key
            );
            changed_lists := changed_lists || 'watchers'::TEXT;
        END IF;
        IF is_new_friends THEN
            DELETE FROM desk.tb_customer_friends AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends <> ALL (v_fk_friends);
            UPDATE desk.tb_customer_friends AS l
            SET position = i.position
            FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_friends AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_friends = i.key
            );
            changed_lists := changed_lists || 'friends'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.edit_customer(UUID, app.type_edit_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.edit_customer(
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
    input_data app.type_edit_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'email',
            'status',
            'credit',
            'points',
            'region',
            'vip',
            'seen',
            'tags',
            'referrer_id',
            'watchers_ids',
            'friends_ids',
            'owner_id',
            'owner_type',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_edit_customer_input, payload);
        result := desk.edit_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_edit_customer_input', ARRAY['referrer_id', 'watchers_ids', 'friends_ids', 'owner_id'],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'edit_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.edit_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_add_tag_input AS (
    id UUID,
    tag TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.add_tag(
    auth_tenant_id UUID,
    input_data app.type_add_tag_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.tag IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: tag', '{"fields": ["tag"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (input_data.tag <> ALL (self.tags)) IS NOT TRUE THEN
        PERFORM app.fail('validation:has_tag', 'has_tag', '{"fields": ["tags"]}');
    END IF;

    UPDATE desk.tb_customer AS t
    SET
        tags = array_append(t.tags, input_data.tag),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND t.tags IS DISTINCT FROM array_append(t.tags, input_data.tag)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.add_tag(UUID, app.type_add_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.add_tag(
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
    input_data app.type_add_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tag', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_add_tag_input, payload);
        result := desk.add_tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_add_tag_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'add_tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.add_tag(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_tag_input AS (
    id UUID,
    tag TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.drop_tag(
    auth_tenant_id UUID,
    input_data app.type_drop_tag_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.tag IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: tag', '{"fields": ["tag"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        tags = array_remove(t.tags, input_data.tag),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND t.tags IS DISTINCT FROM array_remove(t.tags, input_data.tag)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := 'success';
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'tags', self.tags,
        'count', cardinality(self.tags),
        'text', array_to_string(self.tags, ', ')
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.drop_tag(UUID, app.type_drop_tag_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_tag(
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
    input_data app.type_drop_tag_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tag', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_drop_tag_input, payload);
        result := desk.drop_tag(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_drop_tag_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_tag',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_tag(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_region_input AS (
    id UUID,
    region TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.set_region(
    auth_tenant_id UUID,
    input_data app.type_set_region_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'region' THEN
        PERFORM app.fail('validation:required_field', 'Required: region', '{"fields": ["region"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        region = CASE
            WHEN t.email LIKE '%.fr' THEN 'FR'
            WHEN t.email LIKE '%.de' THEN 'DE'
            ELSE input_data.region
        END,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND t.region IS DISTINCT FROM (CASE
        WHEN t.email LIKE '%.fr' THEN 'FR'
        WHEN t.email LIKE '%.de' THEN 'DE'
        ELSE input_data.region
    END)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.set_region(UUID, app.type_set_region_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_region(
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
    input_data app.type_set_region_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'region', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_region_input, payload);
        result := desk.set_region(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_set_region_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'set_region',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_region(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_count_up_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.count_up(
    auth_tenant_id UUID,
    input_data app.type_count_up_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
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
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        points = (
            SELECT count(*)::INTEGER
            FROM desk.tb_invoice AS r
            WHERE r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_customer = self.pk_customer
        ),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND t.points IS DISTINCT FROM (
        SELECT count(*)::INTEGER
        FROM desk.tb_invoice AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_customer = self.pk_customer
    )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.count_up(UUID, app.type_count_up_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.count_up(
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
    input_data app.type_count_up_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_count_up_input, payload);
        result := desk.count_up(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_count_up_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'count_up',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.count_up(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_follow_input AS (
    id UUID,
    referrer_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.follow(
    auth_tenant_id UUID,
    input_data app.type_follow_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    v_fk_referrer INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'referrer_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: referrer', '{"fields": ["referrer"]}');
    END IF;

    v_fk_referrer := desk.customer_pk(input_data.referrer_id, auth_tenant_id);
    IF v_fk_referrer IS NULL AND input_data.referrer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: referrer', '{"fields": ["referrer"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_customer AS t
    SET
        region = (
            SELECT r.region
            FROM desk.tb_customer AS r
            WHERE r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND (SELECT r_.pk_customer FROM desk.tb_customer AS r_ WHERE r_.id = r.id AND r_.tenant_id = auth_tenant_id) = v_fk_referrer
            ORDER BY r.pk_customer
            LIMIT 1
        ),
        fk_referrer = v_fk_referrer,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.region, t.fk_referrer) IS DISTINCT FROM ((
        SELECT r.region
        FROM desk.tb_customer AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND (SELECT r_.pk_customer FROM desk.tb_customer AS r_ WHERE r_.id = r.id AND r_.tenant_id = auth_tenant_id) = v_fk_referrer
        ORDER BY r.pk_customer
        LIMIT 1
    ), v_fk_referrer)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.follow(UUID, app.type_follow_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.follow(
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
    input_data app.type_follow_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'referrer_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_follow_input, payload);
        result := desk.follow(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_follow_input', ARRAY['referrer_id'],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'follow',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.follow(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_bill_input AS (
    id UUID,
    number TEXT,
    amount NUMERIC(19,4),
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.bill(
    auth_tenant_id UUID,
    input_data app.type_bill_input,
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
    self desk.tb_customer;
    row_invoice desk.tb_invoice;
    row_second desk.tb_line;
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

    IF input_data.amount IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: amount', '{"fields": ["amount"]}');
    END IF;

    IF NOT (input_data.amount >= 0 AND input_data.amount <> 'NaN') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: amount', '{"fields": ["amount"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.status = ANY (ARRAY['active', 'lead']::TEXT[])) IS NOT TRUE THEN
        PERFORM app.fail('validation:blocked', 'blocked', '{"fields": ["status"]}');
    END IF;

    INSERT INTO desk.tb_invoice AS t (
        tenant_id,
        fk_customer,
        number,
        total,
        due,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_customer,
        input_data.number,
        input_data.amount,
        current_date + 30,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_invoice;

    INSERT INTO desk.tb_line AS t (
        tenant_id,
        fk_invoice,
        text,
        amount,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        row_invoice.pk_invoice,
        'First',
        input_data.amount,
        auth_user_id,
        auth_user_id
    );

    INSERT INTO desk.tb_line AS t (
        tenant_id,
        fk_invoice,
        text,
        amount,
        quantity,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        row_invoice.pk_invoice,
        concat('For ', self.name),
        0,
        2,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_second;

    PERFORM app.emit_event(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        self.id,
        'bill',
        NULL,
        'email',
        self.email,
        jsonb_build_object('message', concat(
            'Invoice ',
            row_invoice.number,
            ' over ',
            row_invoice.total,
            ', due ',
            row_invoice.due
        ))
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Bill: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', (SELECT v.data FROM desk.tb_line AS r JOIN desk.v_line AS v ON v.id = r.id WHERE r.pk_line = row_second.pk_line));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.bill(UUID, app.type_bill_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.bill(
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
    input_data app.type_bill_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'number', 'amount', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_bill_input, payload);
        result := desk.bill(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_bill_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'bill',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.bill(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_bill_plain_input AS (
    id UUID,
    number TEXT,
    total NUMERIC(19,4),
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.bill_plain(
    auth_tenant_id UUID,
    input_data app.type_bill_plain_input,
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
    self desk.tb_customer;
    row_invoice desk.tb_invoice;
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

    IF NOT input_payload ? 'total' THEN
        PERFORM app.fail('validation:required_field', 'Required: total', '{"fields": ["total"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    INSERT INTO desk.tb_invoice AS t (
        tenant_id,
        number,
        total,
        fk_customer,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.number,
        input_data.total,
        self.pk_customer,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_invoice;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Bill plain: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', row_invoice.number);
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.bill_plain(UUID, app.type_bill_plain_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.bill_plain(
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
    input_data app.type_bill_plain_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'number', 'total', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_bill_plain_input, payload);
        result := desk.bill_plain(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_bill_plain_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'bill_plain',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.bill_plain(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_grade_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.grade(
    auth_tenant_id UUID,
    input_data app.type_grade_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
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
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF self.points > 100 THEN
        UPDATE desk.tb_customer AS t
        SET
            vip = TRUE,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_customer = self.pk_customer
            AND t.tenant_id = auth_tenant_id
            AND t.vip IS DISTINCT FROM TRUE
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;

        result.id := self.id;
        result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
            p_aliases => '{"fk_owner_customer": "owner",'
            '"fk_owner_invoice": "owner"}');
        result.status := 'success';
        result.message := concat(self.name, ' is a VIP');
        result.object_data := (
            SELECT v.data
            FROM desk.v_customer AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        result.extra_metadata := '{"entity": "Customer"}';
        RETURN result;
    ELSE
        IF self.points > 50 THEN
            UPDATE desk.tb_customer AS t
            SET
                status = 'active',
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_customer = self.pk_customer
                AND t.tenant_id = auth_tenant_id
                AND t.status IS DISTINCT FROM 'active'
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        ELSE
            PERFORM app.fail('validation:too_few_points', concat(self.points, ' points are too few'));
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.grade(UUID, app.type_grade_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.grade(
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
    input_data app.type_grade_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_grade_input, payload);
        result := desk.grade(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_grade_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'grade',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.grade(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_route_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.route(
    auth_tenant_id UUID,
    input_data app.type_route_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
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
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    CASE self.status
        WHEN 'lead' THEN
            UPDATE desk.tb_customer AS t
            SET
                region = 'new',
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_customer = self.pk_customer
                AND t.tenant_id = auth_tenant_id
                AND t.region IS DISTINCT FROM 'new'
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        WHEN 'active', 'blocked' THEN
            UPDATE desk.tb_customer AS t
            SET
                region = 'old',
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.pk_customer = self.pk_customer
                AND t.tenant_id = auth_tenant_id
                AND t.region IS DISTINCT FROM 'old'
            RETURNING t.* INTO changed;
            IF FOUND THEN
                self := changed;
                is_written := true;
            END IF;
        ELSE
            PERFORM app.fail('conflict:lost', 'conflict:lost');
    END CASE;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.route(UUID, app.type_route_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.route(
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
    input_data app.type_route_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_route_input, payload);
        result := desk.route(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_route_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'route',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.route(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_all_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.close_all(
    auth_tenant_id UUID,
    input_data app.type_close_all_input,
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
    self desk.tb_customer;
    is_written BOOLEAN := false;
    row_invoice desk.tb_invoice;
    value_closed TEXT;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOR row_invoice IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM desk.tb_invoice AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_customer = self.pk_customer)
            ORDER BY t.pk_invoice
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_invoice
    LOOP
        IF row_invoice.status <> 'paid' THEN
            UPDATE desk.tb_invoice AS t
            SET
                status = 'paid',
                paid_at = now(),
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.id = row_invoice.id)
                AND (t.status, t.paid_at) IS DISTINCT FROM ('paid', now());
            is_written := is_written OR FOUND;

            value_closed := row_invoice.number;
        END IF;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := CASE WHEN is_written THEN 'Close all: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.close_all(UUID, app.type_close_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_all(
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
    input_data app.type_close_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_all_input, payload);
        result := desk.close_all(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_close_all_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'close_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_all(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_send_all_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.send_all(
    auth_tenant_id UUID,
    input_data app.type_send_all_input,
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
    self desk.tb_customer;
    is_written BOOLEAN := false;
    row_invoice desk.tb_invoice;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    FOR row_invoice IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM desk.tb_invoice AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_customer = self.pk_customer AND t.status = 'draft')
            ORDER BY t.pk_invoice
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_invoice
    LOOP
        UPDATE desk.tb_invoice AS t
        SET
            status = 'sent',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_invoice.id)
            AND t.status IS DISTINCT FROM 'sent';
        is_written := is_written OR FOUND;

        PERFORM app.emit_event(
            auth_tenant_id,
            auth_user_id,
            'Customer',
            self.id,
            'send_all',
            'invoice.sent',
            NULL,
            self.email,
            jsonb_build_object('number', row_invoice.number, 'total', row_invoice.total)
        );
        is_written := true;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Send all: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.send_all(UUID, app.type_send_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.send_all(
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
    input_data app.type_send_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_send_all_input, payload);
        result := desk.send_all(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_send_all_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'send_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.send_all(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_take_lines_input AS (
    id UUID,
    lines JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.take_lines(
    auth_tenant_id UUID,
    input_data app.type_take_lines_input,
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
    self desk.tb_customer;
    row_invoice desk.tb_invoice;
    value_line JSONB;
    value_line_count NUMERIC;
    value_total NUMERIC;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.lines IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: lines', '{"fields": ["lines"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.lines) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: lines', '{"fields": ["lines"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    INSERT INTO desk.tb_invoice AS t (
        tenant_id,
        fk_customer,
        number,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_customer,
        'L',
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_invoice;

    FOR value_line IN
        SELECT e.value
        FROM jsonb_array_elements(input_data.lines) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        INSERT INTO desk.tb_line AS t (
            tenant_id,
            fk_invoice,
            text,
            amount,
            quantity,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            row_invoice.pk_invoice,
            (value_line ->> 'text'),
            (value_line ->> 'amount')::NUMERIC(19,4),
            coalesce((value_line ->> 'quantity')::INTEGER, 1),
            auth_user_id,
            auth_user_id
        );
    END LOOP;

    value_line_count := (
        SELECT count(*)::INTEGER
        FROM desk.tb_line AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_invoice = row_invoice.pk_invoice
    );
    value_total := (
        SELECT COALESCE(sum(r.amount), 0)
        FROM desk.tb_line AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_invoice = row_invoice.pk_invoice
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Take lines: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', jsonb_build_object('lines', value_line_count, 'total', value_total));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.take_lines(UUID, app.type_take_lines_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.take_lines(
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
    input_data app.type_take_lines_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'lines', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_take_lines_input, payload);
        result := desk.take_lines(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_take_lines_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'take_lines',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.take_lines(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_price_lines_input AS (
    id UUID,
    lines JSONB,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.price_lines(
    auth_tenant_id UUID,
    input_data app.type_price_lines_input,
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
    self desk.tb_customer;
    row_invoice desk.tb_invoice;
    value_line JSONB;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.lines IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: lines', '{"fields": ["lines"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.lines) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: lines', '{"fields": ["lines"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    INSERT INTO desk.tb_invoice AS t (
        tenant_id,
        fk_customer,
        number,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_customer,
        'P',
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO row_invoice;

    FOR value_line IN
        SELECT e.value
        FROM jsonb_array_elements(input_data.lines) WITH ORDINALITY AS e(value, position)
        ORDER BY e.position
    LOOP
        IF coalesce((value_line ->> 'amount')::NUMERIC, 1) >= 1 THEN
            INSERT INTO desk.tb_line AS t (
                tenant_id,
                fk_invoice,
                text,
                amount,
                created_by,
                updated_by
            )
            VALUES (
                auth_tenant_id,
                row_invoice.pk_invoice,
                (value_line ->> 'text'),
                coalesce((value_line ->> 'amount')::NUMERIC(19,4), 1),
                auth_user_id,
                auth_user_id
            );
        END IF;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Price lines: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.price_lines(UUID, app.type_price_lines_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.price_lines(
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
    input_data app.type_price_lines_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'lines', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_price_lines_input, payload);
        result := desk.price_lines(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_price_lines_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'price_lines',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.price_lines(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_merge_input AS (
    id UUID,
    other UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.merge(
    auth_tenant_id UUID,
    input_data app.type_merge_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    row_twin desk.tb_customer;
    row_invoice desk.tb_invoice;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.other IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: other', '{"fields": ["other"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    SELECT t.*
    INTO row_twin
    FROM desk.tb_customer AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = input_data.other)
    ORDER BY t.pk_customer
    LIMIT 1;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:twin', concat('There is no customer ', input_data.other));
    END IF;

    IF (row_twin.id <> self.id) IS NOT TRUE THEN
        PERFORM app.fail('validation:same', concat(
            self.name,
            ' and ',
            row_twin.name,
            ' are the same'
        ));
    END IF;

    FOR row_invoice IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM desk.tb_invoice AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_customer = row_twin.pk_customer)
            ORDER BY t.pk_invoice
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_invoice
    LOOP
        UPDATE desk.tb_invoice AS t
        SET
            fk_customer = self.pk_customer,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_invoice.id)
            AND t.fk_customer IS DISTINCT FROM self.pk_customer;
        is_written := is_written OR FOUND;
    END LOOP;

    UPDATE desk.tb_customer AS t
    SET
        points = t.points + row_twin.points,
        tags = array_cat(t.tags, row_twin.tags),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.points, t.tags) IS DISTINCT FROM ((t.points + row_twin.points), array_cat(t.tags, row_twin.tags))
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE desk.tb_customer AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = row_twin.id);
    is_written := is_written OR FOUND;

    SELECT t.*
    INTO changed
    FROM desk.tb_customer AS t
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer deleted' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.merge(UUID, app.type_merge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.merge(
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
    input_data app.type_merge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'other', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_merge_input, payload);
        result := desk.merge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_merge_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'merge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.merge(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_oldest_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.oldest(
    auth_tenant_id UUID,
    input_data app.type_oldest_input,
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
    self desk.tb_customer;
    value_first DATE;
    value_late INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    value_first := (
        SELECT min(t.due)
        FROM desk.tb_invoice AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_customer = self.pk_customer)
    );

    value_late := (
        SELECT count(*)::INTEGER
        FROM desk.tb_invoice AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_customer = self.pk_customer AND t.due < timezone('Europe/Paris', now()))
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Oldest: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'first', value_first,
        'late', value_late,
        'who', self.name
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.oldest(UUID, app.type_oldest_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.oldest(
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
    input_data app.type_oldest_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_oldest_input, payload);
        result := desk.oldest(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_oldest_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'oldest',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.oldest(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_remove_customer_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.remove_customer(
    auth_tenant_id UUID,
    input_data app.type_remove_customer_input,
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
    self desk.tb_customer;
    changed desk.tb_customer;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;

    IF ((self.created_by = auth_user_id) OR app.caller_has_role(auth_user_id, 'admin')) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:remove_customer', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (NOT EXISTS (
        SELECT
        FROM desk.tb_invoice AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.fk_customer = self.pk_customer AND r.status = 'sent'
    )) IS NOT TRUE THEN
        PERFORM app.fail('conflict:has_invoices', 'conflict:has_invoices');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE desk.tb_customer AS t
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

REVOKE ALL ON FUNCTION desk.remove_customer(UUID, app.type_remove_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.remove_customer(
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
    input_data app.type_remove_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_remove_customer_input, payload);
        result := desk.remove_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_remove_customer_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'remove_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.remove_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_purge_invoices_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.purge_invoices(
    auth_tenant_id UUID,
    input_data app.type_purge_invoices_input,
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
    self desk.tb_customer;
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
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    BEGIN
        DELETE FROM desk.tb_invoice AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_customer = self.pk_customer AND t.status = 'draft');
        is_written := is_written OR FOUND;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Invoice is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := concat('Purged for ', self.name);
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', jsonb_build_object('name', self.name));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.purge_invoices(UUID, app.type_purge_invoices_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.purge_invoices(
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
    input_data app.type_purge_invoices_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_purge_invoices_input, payload);
        result := desk.purge_invoices(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_purge_invoices_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'purge_invoices',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.purge_invoices(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_refuse_input AS ();

CREATE FUNCTION desk.refuse(
    auth_tenant_id UUID,
    input_data app.type_refuse_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    PERFORM app.fail('forbidden:nobody', 'forbidden:nobody');

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Refuse: done';
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.refuse(UUID, app.type_refuse_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.refuse(
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
    input_data app.type_refuse_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_refuse_input, payload);
        result := desk.refuse(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_refuse_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'refuse',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.refuse(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_who_am_i_input AS ();

CREATE FUNCTION desk.who_am_i(
    auth_tenant_id UUID,
    input_data app.type_who_am_i_input,
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
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Who am i: done';
    result.extra_metadata := '{"entity": "Customer"}'::JSONB || jsonb_build_object('result', jsonb_build_object(
        'id', auth_user_id,
        'tenant', auth_tenant_id,
        'today', current_date,
        'day', extract('hour' FROM current_time::TIME) < 25
    ));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.who_am_i(UUID, app.type_who_am_i_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.who_am_i(
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
    input_data app.type_who_am_i_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_who_am_i_input, payload);
        result := desk.who_am_i(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_who_am_i_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'who_am_i',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.who_am_i(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tag_and_bill_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.tag_and_bill(
    auth_tenant_id UUID,
    input_data app.type_tag_and_bill_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    call_payload JSONB;
    call_result app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    call_payload := jsonb_build_object('id', self.id, 'tag', 'billed');
    call_result := desk.add_tag(
        auth_tenant_id,
        app.call_input(NULL::app.type_add_tag_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM desk.tb_customer AS t
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    call_payload := jsonb_build_object(
        'id', self.id,
        'number', 'T-1',
        'amount', 5
    );
    call_result := desk.bill(
        auth_tenant_id,
        app.call_input(NULL::app.type_bill_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM desk.tb_customer AS t
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Tag and bill: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.tag_and_bill(UUID, app.type_tag_and_bill_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tag_and_bill(
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
    input_data app.type_tag_and_bill_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tag_and_bill_input, payload);
        result := desk.tag_and_bill(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_tag_and_bill_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'tag_and_bill',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tag_and_bill(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_try_bill_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.try_bill(
    auth_tenant_id UUID,
    input_data app.type_try_bill_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    call_payload JSONB;
    call_result app.mutation_result;
    problem app.mutation_problem;
    caught TEXT;
    self_before desk.tb_customer;
    was_written BOOLEAN;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    self_before := self;
    was_written := is_written;
    BEGIN
        call_payload := jsonb_build_object(
            'id', self.id,
            'number', 'X',
            'amount', self.credit
        );
        call_result := desk.bill(
            auth_tenant_id,
            app.call_input(NULL::app.type_bill_input, call_payload),
            call_payload,
            auth_user_id
        );
        is_written := is_written OR call_result.status = 'success';

        SELECT t.*
        INTO changed
        FROM desk.tb_customer AS t
        WHERE t.pk_customer = self.pk_customer
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    EXCEPTION
        WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
            OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
            RAISE;
        WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS
                problem.sqlstate = RETURNED_SQLSTATE,
                problem.message = MESSAGE_TEXT,
                problem.detail = PG_EXCEPTION_DETAIL,
                problem.schema_name = SCHEMA_NAME,
                problem.table_name = TABLE_NAME,
                problem.column_name = COLUMN_NAME,
                problem.constraint_name = CONSTRAINT_NAME;
            caught := (app.failure_result(problem, 'Customer', input_payload, 'app.type_try_bill_input', '{}')).status;
            self := self_before;
            is_written := was_written;
            IF caught = 'validation:invalid_value' THEN
                UPDATE desk.tb_customer AS t
                SET
                    region = 'refused',
                    updated_at = clock_timestamp(),
                    updated_by = auth_user_id
                WHERE t.pk_customer = self.pk_customer
                    AND t.tenant_id = auth_tenant_id
                    AND t.region IS DISTINCT FROM 'refused'
                RETURNING t.* INTO changed;
                IF FOUND THEN
                    self := changed;
                    is_written := true;
                END IF;
            ELSE
                RAISE;
            END IF;
    END;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.try_bill(UUID, app.type_try_bill_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.try_bill(
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
    input_data app.type_try_bill_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_try_bill_input, payload);
        result := desk.try_bill(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_try_bill_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'try_bill',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.try_bill(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_edit_note_input AS (
    id UUID,
    note UUID,
    customer_id UUID,
    body TEXT,
    level INTEGER,
    kind TEXT,
    at TIMESTAMPTZ,
    words TEXT[],
    extra JSONB,
    about_id UUID,
    about_type TEXT,
    author_id UUID,
    author_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.edit_note(
    auth_tenant_id UUID,
    input_data app.type_edit_note_input,
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
    self desk.tb_customer;
    is_written BOOLEAN := false;
    v_fk_note INTEGER;
    v_fk_customer_id INTEGER;
    v_fk_about_invoice INTEGER;
    v_fk_about_customer INTEGER;
    v_fk_author_customer INTEGER;
    v_fk_author_invoice INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.note IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: note', '{"fields": ["note"]}');
    END IF;

    v_fk_note := desk.note_pk(input_data.note, auth_tenant_id);
    IF v_fk_note IS NULL AND input_data.note IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: note', '{"fields": ["note"]}');
    END IF;

    v_fk_customer_id := desk.customer_pk(input_data.customer_id, auth_tenant_id);
    IF v_fk_customer_id IS NULL AND input_data.customer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: customer', '{"fields": ["customer"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Invoice' THEN
        v_fk_about_invoice := desk.invoice_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Customer' THEN
        v_fk_about_customer := desk.customer_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_invoice, v_fk_about_customer) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.author_id IS NULL) <> (input_data.author_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: author_id and author_type', '{"fields": ["author"]}');
    END IF;
    IF input_data.author_type = 'Customer' THEN
        v_fk_author_customer := desk.customer_pk(input_data.author_id, auth_tenant_id);
    ELSIF input_data.author_type = 'Invoice' THEN
        v_fk_author_invoice := desk.invoice_pk(input_data.author_id, auth_tenant_id);
    ELSIF input_data.author_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: author', '{"fields": ["author"]}');
    END IF;
    IF num_nonnulls(v_fk_author_customer, v_fk_author_invoice) = 0 AND input_data.author_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: author', '{"fields": ["author"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    UPDATE desk.tb_note AS t
    SET
        fk_customer = CASE WHEN input_payload ? 'customer_id' THEN v_fk_customer_id ELSE t.fk_customer END,
        body = CASE WHEN input_payload ? 'body' THEN input_data.body ELSE t.body END,
        level = CASE WHEN input_payload ? 'level' THEN input_data.level ELSE t.level END,
        kind = CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE t.kind END,
        at = CASE WHEN input_payload ? 'at' THEN input_data.at ELSE t.at END,
        words = CASE WHEN input_payload ? 'words' THEN input_data.words ELSE t.words END,
        extra = CASE WHEN input_payload ? 'extra' THEN input_data.extra ELSE t.extra END,
        fk_about_invoice = CASE WHEN input_payload ? 'about_id' THEN v_fk_about_invoice ELSE t.fk_about_invoice END,
        fk_about_customer = CASE WHEN input_payload ? 'about_id' THEN v_fk_about_customer ELSE t.fk_about_customer END,
        fk_author_customer = CASE WHEN input_payload ? 'author_id' THEN v_fk_author_customer ELSE t.fk_author_customer END,
        fk_author_invoice = CASE WHEN input_payload ? 'author_id' THEN v_fk_author_invoice ELSE t.fk_author_invoice END,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.pk_note = v_fk_note AND t.fk_customer = self.pk_customer)
        AND (
            t.fk_customer,
            t.body,
            t.level,
            t.kind,
            t.at,
            t.words,
            t.extra,
            t.fk_about_invoice,
            t.fk_about_customer,
            t.fk_author_customer,
            t.fk_author_invoice
        ) IS DISTINCT FROM (
            CASE WHEN input_payload ? 'customer_id' THEN v_fk_customer_id ELSE t.fk_customer END,
            CASE WHEN input_payload ? 'body' THEN input_data.body ELSE t.body END,
            CASE WHEN input_payload ? 'level' THEN input_data.level ELSE t.level END,
            CASE WHEN input_payload ? 'kind' THEN input_data.kind ELSE t.kind END,
            CASE WHEN input_payload ? 'at' THEN input_data.at ELSE t.at END,
            CASE WHEN input_payload ? 'words' THEN input_data.words ELSE t.words END,
            CASE WHEN input_payload ? 'extra' THEN input_data.extra ELSE t.extra END,
            CASE WHEN input_payload ? 'about_id' THEN v_fk_about_invoice ELSE t.fk_about_invoice END,
            CASE WHEN input_payload ? 'about_id' THEN v_fk_about_customer ELSE t.fk_about_customer END,
            CASE WHEN input_payload ? 'author_id' THEN v_fk_author_customer ELSE t.fk_author_customer END,
            CASE WHEN input_payload ? 'author_id' THEN v_fk_author_invoice ELSE t.fk_author_invoice END
        );
    is_written := is_written OR FOUND;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Edit note: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.edit_note(UUID, app.type_edit_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.edit_note(
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
    input_data app.type_edit_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'note',
            'customer_id',
            'body',
            'level',
            'kind',
            'at',
            'words',
            'extra',
            'about_id',
            'about_type',
            'author_id',
            'author_type',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_edit_note_input, payload);
        result := desk.edit_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_edit_note_input', ARRAY['customer_id', 'about_id', 'author_id'],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends",'
                '"fk_about_invoice": "about",'
                '"fk_about_customer": "about",'
                '"fk_author_customer": "author",'
                '"fk_author_invoice": "author"}');
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
        'edit_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.edit_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_note_invoices_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.note_invoices(
    auth_tenant_id UUID,
    input_data app.type_note_invoices_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    call_payload JSONB;
    call_result app.mutation_result;
    row_invoice desk.tb_invoice;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    FOR row_invoice IN
        SELECT t.*
        FROM desk.tb_invoice AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_customer = self.pk_customer)
        ORDER BY t.pk_invoice
    LOOP
        call_payload := jsonb_build_object(
            'invoice_id', row_invoice.id,
            'text', self.name,
            'amount', 1
        );
        call_result := desk.create_line(
            auth_tenant_id,
            app.call_input(NULL::app.type_create_line_input, call_payload),
            call_payload,
            auth_user_id
        );
        is_written := is_written OR call_result.status = 'success';

        SELECT t.*
        INTO changed
        FROM desk.tb_customer AS t
        WHERE t.pk_customer = self.pk_customer
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note invoices: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.note_invoices(UUID, app.type_note_invoices_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.note_invoices(
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
    input_data app.type_note_invoices_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_note_invoices_input, payload);
        result := desk.note_invoices(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_note_invoices_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'note_invoices',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.note_invoices(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_lists_input AS (
    id UUID,
    watchers UUID[],
    friends UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.set_lists(
    auth_tenant_id UUID,
    input_data app.type_set_lists_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    v_fk_watchers INTEGER[];
    v_fk_friends INTEGER[];
    is_new_watchers BOOLEAN;
    is_new_friends BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    PERFORM app.check_ids(input_data.watchers, 'watchers');
    v_fk_watchers := ARRAY(
        SELECT desk.customer_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.watchers) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_watchers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: watchers', '{"fields": ["watchers"]}');
    END IF;

    PERFORM app.check_ids(input_data.friends, 'friends');
    v_fk_friends := ARRAY(
        SELECT desk.customer_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.friends) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_friends, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: friends', '{"fields": ["friends"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_watchers := v_fk_watchers IS DISTINCT FROM ARRAY(
        SELECT l.fk_watchers
        FROM desk.tb_customer_watchers AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    is_new_friends := v_fk_friends IS DISTINCT FROM ARRAY(
        SELECT l.fk_friends
        FROM desk.tb_customer_friends AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE desk.tb_customer AS t
    SET
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (is_new_watchers OR is_new_friends)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_watchers THEN
            DELETE FROM desk.tb_customer_watchers AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_watchers <> ALL (v_fk_watchers);
            UPDATE desk.tb_customer_watchers AS l
            SET position = i.position
            FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_watchers = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_watchers (fk_customer, fk_watchers, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_watchers) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_watchers AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_watchers = i.key
            );
            changed_lists := changed_lists || 'watchers'::TEXT;
        END IF;
        IF is_new_friends THEN
            DELETE FROM desk.tb_customer_friends AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends <> ALL (v_fk_friends);
            UPDATE desk.tb_customer_friends AS l
            SET position = i.position
            FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_friends AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_friends = i.key
            );
            changed_lists := changed_lists || 'friends'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.set_lists(UUID, app.type_set_lists_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_lists(
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
    input_data app.type_set_lists_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'watchers', 'friends', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_lists_input, payload);
        result := desk.set_lists(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_set_lists_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'set_lists',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_lists(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_copy_lists_input AS (
    id UUID,
    other UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.copy_lists(
    auth_tenant_id UUID,
    input_data app.type_copy_lists_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    row_twin desk.tb_customer;
    v_fk_other INTEGER;
    copied_watchers INTEGER[];
    copied_friends INTEGER[];
    is_new_watchers BOOLEAN;
    is_new_friends BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.other IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: other', '{"fields": ["other"]}');
    END IF;

    v_fk_other := desk.customer_pk(input_data.other, auth_tenant_id);
    IF v_fk_other IS NULL AND input_data.other IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: other', '{"fields": ["other"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    SELECT t.*
    INTO row_twin
    FROM desk.tb_customer AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.pk_customer = v_fk_other)
    ORDER BY t.pk_customer
    LIMIT 1;

    copied_watchers := ARRAY(
        SELECT l.fk_watchers FROM desk.tb_customer_watchers AS l WHERE l.fk_customer = row_twin.pk_customer ORDER BY l.position
    );

    copied_friends := ARRAY(
        SELECT l.fk_watchers FROM desk.tb_customer_watchers AS l WHERE l.fk_customer = self.pk_customer ORDER BY l.position
    );

    is_new_watchers := copied_watchers IS DISTINCT FROM ARRAY(
        SELECT l.fk_watchers
        FROM desk.tb_customer_watchers AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    is_new_friends := copied_friends IS DISTINCT FROM ARRAY(
        SELECT l.fk_friends
        FROM desk.tb_customer_friends AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE desk.tb_customer AS t
    SET
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (is_new_watchers OR is_new_friends)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_watchers THEN
            DELETE FROM desk.tb_customer_watchers AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_watchers <> ALL (copied_watchers);
            UPDATE desk.tb_customer_watchers AS l
            SET position = i.position
            FROM unnest(copied_watchers) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_watchers = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_watchers (fk_customer, fk_watchers, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(copied_watchers) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_watchers AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_watchers = i.key
            );
            changed_lists := changed_lists || 'watchers'::TEXT;
        END IF;
        IF is_new_friends THEN
            DELETE FROM desk.tb_customer_friends AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends <> ALL (copied_friends);
            UPDATE desk.tb_customer_friends AS l
            SET position = i.position
            FROM unnest(copied_friends) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(copied_friends) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_friends AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_friends = i.key
            );
            changed_lists := changed_lists || 'friends'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.copy_lists(UUID, app.type_copy_lists_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.copy_lists(
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
    input_data app.type_copy_lists_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'other', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_copy_lists_input, payload);
        result := desk.copy_lists(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_copy_lists_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'copy_lists',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.copy_lists(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_take_lists_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.take_lists(
    auth_tenant_id UUID,
    input_data app.type_take_lists_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    copied_friends INTEGER[];
    is_new_friends BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    copied_friends := ARRAY(
        SELECT l.fk_friends FROM desk.tb_customer_friends AS l WHERE l.fk_customer = self.fk_referrer ORDER BY l.position
    );

    is_new_friends := copied_friends IS DISTINCT FROM ARRAY(
        SELECT l.fk_friends
        FROM desk.tb_customer_friends AS l
        WHERE l.fk_customer = self.pk_customer
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE desk.tb_customer AS t
    SET
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND is_new_friends
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_friends THEN
            DELETE FROM desk.tb_customer_friends AS l
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends <> ALL (copied_friends);
            UPDATE desk.tb_customer_friends AS l
            SET position = i.position
            FROM unnest(copied_friends) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_customer = self.pk_customer
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position, created_by)
            SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(copied_friends) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_customer_friends AS l
                WHERE l.fk_customer = self.pk_customer
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_friends = i.key
            );
            changed_lists := changed_lists || 'friends'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.take_lists(UUID, app.type_take_lists_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.take_lists(
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
    input_data app.type_take_lists_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_take_lists_input, payload);
        result := desk.take_lists(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_take_lists_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'take_lists',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.take_lists(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_copy_customer_input AS (
    other UUID
);

CREATE FUNCTION desk.copy_customer(
    auth_tenant_id UUID,
    input_data app.type_copy_customer_input,
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
    self desk.tb_customer;
    row_twin desk.tb_customer;
    v_fk_other INTEGER;
    copied_friends INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.other IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: other', '{"fields": ["other"]}');
    END IF;

    v_fk_other := desk.customer_pk(input_data.other, auth_tenant_id);
    IF v_fk_other IS NULL AND input_data.other IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: other', '{"fields": ["other"]}');
    END IF;

    SELECT t.*
    INTO row_twin
    FROM desk.tb_customer AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.pk_customer = v_fk_other)
    ORDER BY t.pk_customer
    LIMIT 1;

    copied_friends := ARRAY(
        SELECT l.fk_friends FROM desk.tb_customer_friends AS l WHERE l.fk_customer = row_twin.pk_customer ORDER BY l.position
    );

    INSERT INTO desk.tb_customer AS t (
        tenant_id,
        name,
        fk_owner_customer,
        fk_owner_invoice,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        row_twin.name,
        row_twin.fk_owner_customer,
        row_twin.fk_owner_invoice,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(copied_friends) > 0 THEN
        INSERT INTO desk.tb_customer_friends (fk_customer, fk_friends, tenant_id, position, created_by)
        SELECT self.pk_customer, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(copied_friends) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'friends'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}') || changed_lists;
    result.status := 'success';
    result.message := 'Customer created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.copy_customer(UUID, app.type_copy_customer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.copy_customer(
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
    input_data app.type_copy_customer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['other']);
        input_data := jsonb_populate_record(NULL::app.type_copy_customer_input, payload);
        result := desk.copy_customer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_copy_customer_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'copy_customer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.copy_customer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_give_input AS (
    id UUID,
    "to" UUID,
    to_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.give(
    auth_tenant_id UUID,
    input_data app.type_give_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    v_fk_to_customer INTEGER;
    v_fk_to_invoice INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data."to" IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: to', '{"fields": ["to"]}');
    END IF;

    IF (input_data."to" IS NULL) <> (input_data.to_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: to and to_type', '{"fields": ["to"]}');
    END IF;
    IF input_data.to_type = 'Customer' THEN
        v_fk_to_customer := desk.customer_pk(input_data."to", auth_tenant_id);
    ELSIF input_data.to_type = 'Invoice' THEN
        v_fk_to_invoice := desk.invoice_pk(input_data."to", auth_tenant_id);
    ELSIF input_data.to_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: to', '{"fields": ["to"]}');
    END IF;
    IF num_nonnulls(v_fk_to_customer, v_fk_to_invoice) = 0 AND input_data."to" IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: to', '{"fields": ["to"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF ((num_nonnulls(self.fk_owner_customer, self.fk_owner_invoice) = 0) OR (NOT (CASE
        WHEN num_nonnulls(self.fk_owner_customer, self.fk_owner_invoice) + num_nonnulls(v_fk_to_customer, v_fk_to_invoice) = 2
        THEN ROW(self.fk_owner_customer, self.fk_owner_invoice) IS NOT DISTINCT FROM ROW(v_fk_to_customer, v_fk_to_invoice)
    END))) IS NOT TRUE THEN
        PERFORM app.fail('validation:has_it', 'has_it', '{"fields": ["owner"]}');
    END IF;

    UPDATE desk.tb_customer AS t
    SET
        fk_owner_customer = v_fk_to_customer,
        fk_owner_invoice = v_fk_to_invoice,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_owner_customer, t.fk_owner_invoice) IS DISTINCT FROM (v_fk_to_customer, v_fk_to_invoice)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.give(UUID, app.type_give_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.give(
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
    input_data app.type_give_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'to', 'to_type', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_give_input, payload);
        result := desk.give(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_give_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'give',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.give(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_give_to_referrer_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.give_to_referrer(
    auth_tenant_id UUID,
    input_data app.type_give_to_referrer_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    call_payload JSONB;
    call_result app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    call_payload := jsonb_build_object(
        'id', self.id,
        'to', (
        SELECT r.id
        FROM desk.tb_customer AS r
        WHERE r.pk_customer = self.fk_referrer
            AND r.tenant_id = auth_tenant_id
    ),
        'to_type', 'Customer'
    );
    call_result := desk.give(
        auth_tenant_id,
        app.call_input(NULL::app.type_give_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    SELECT t.*
    INTO changed
    FROM desk.tb_customer AS t
    WHERE t.pk_customer = self.pk_customer
        AND t.tenant_id = auth_tenant_id;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Give to referrer: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.give_to_referrer(UUID, app.type_give_to_referrer_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.give_to_referrer(
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
    input_data app.type_give_to_referrer_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_give_to_referrer_input, payload);
        result := desk.give_to_referrer(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_give_to_referrer_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
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
        'give_to_referrer',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.give_to_referrer(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_nest_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.nest(
    auth_tenant_id UUID,
    input_data app.type_nest_input,
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
    self desk.tb_customer;
    loaded desk.tb_customer;
    changed desk.tb_customer;
    is_written BOOLEAN := false;
    value_tag_11 TEXT;
    value_round_9 NUMERIC;
    rounds INTEGER;
    value_tag_6 TEXT;
    value_round_4 NUMERIC;
    rounds_2 INTEGER;
    value_tag_1 TEXT;
    problem app.mutation_problem;
    caught TEXT;
    self_before desk.tb_customer;
    was_written BOOLEAN;
    self_before_2 desk.tb_customer;
    was_written_2 BOOLEAN;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_customer AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:customer', 'Customer not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    FOREACH value_tag_11 IN ARRAY COALESCE(self.tags, '{}') LOOP
        IF self.points >= 0 THEN
            value_round_9 := 0;

            rounds := 0;
            WHILE value_round_9 < 2 LOOP
                rounds := rounds + 1;
                IF rounds > 10000 THEN
                    PERFORM app.fail('failed:loop_limit', 'Too many rounds');
                END IF;

                value_round_9 := value_round_9 + 1;

                CASE self.status
                    WHEN 'lead' THEN
                        self_before := self;
                        was_written := is_written;
                        BEGIN
                            FOREACH value_tag_6 IN ARRAY COALESCE(self.tags, '{}') LOOP
                                IF self.points >= 0 THEN
                                    value_round_4 := 0;

                                    rounds_2 := 0;
                                    WHILE value_round_4 < 2 LOOP
                                        rounds_2 := rounds_2 + 1;
                                        IF rounds_2 > 10000 THEN
                                            PERFORM app.fail('failed:loop_limit', 'Too many rounds');
                                        END IF;

                                        value_round_4 := value_round_4 + 1;

                                        CASE self.status
                                            WHEN 'lead' THEN
                                                self_before_2 := self;
                                                was_written_2 := is_written;
                                                BEGIN
                                                    FOREACH value_tag_1 IN ARRAY COALESCE(self.tags, '{}') LOOP
                                                        UPDATE desk.tb_customer AS t
                                                        SET
                                                            points = t.points + 1,
                                                            updated_at = clock_timestamp(),
                                                            updated_by = auth_user_id
                                                        WHERE t.pk_customer = self.pk_customer
                                                            AND t.tenant_id = auth_tenant_id
                                                            AND t.points IS DISTINCT FROM (t.points + 1)
                                                        RETURNING t.* INTO changed;
                                                        IF FOUND THEN
                                                            self := changed;
                                                            is_written := true;
                                                        END IF;
                                                    END LOOP;
                                                EXCEPTION
                                                    WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
                                                        OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
                                                        RAISE;
                                                    WHEN OTHERS THEN
                                                        GET STACKED DIAGNOSTICS
                                                            problem.sqlstate = RETURNED_SQLSTATE,
                                                            problem.message = MESSAGE_TEXT,
                                                            problem.detail = PG_EXCEPTION_DETAIL,
                                                            problem.schema_name = SCHEMA_NAME,
                                                            problem.table_name = TABLE_NAME,
                                                            problem.column_name = COLUMN_NAME,
                                                            problem.constraint_name = CONSTRAINT_NAME;
                                                        caught := (app.failure_result(problem, 'Customer', input_payload, 'app.type_nest_input', '{}')).status;
                                                        self := self_before_2;
                                                        is_written := was_written_2;
                                                        IF split_part(caught, ':', 2) = 'negative_0' THEN
                                                            PERFORM app.fail('validation:never', 'never');
                                                        ELSE
                                                            RAISE;
                                                        END IF;
                                                END;
                                            ELSE
                                                NULL;
                                        END CASE;
                                    END LOOP;
                                ELSE
                                    PERFORM app.fail('validation:negative_5', 'negative_5');
                                END IF;
                            END LOOP;
                        EXCEPTION
                            WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
                                OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
                                RAISE;
                            WHEN OTHERS THEN
                                GET STACKED DIAGNOSTICS
                                    problem.sqlstate = RETURNED_SQLSTATE,
                                    problem.message = MESSAGE_TEXT,
                                    problem.detail = PG_EXCEPTION_DETAIL,
                                    problem.schema_name = SCHEMA_NAME,
                                    problem.table_name = TABLE_NAME,
                                    problem.column_name = COLUMN_NAME,
                                    problem.constraint_name = CONSTRAINT_NAME;
                                caught := (app.failure_result(problem, 'Customer', input_payload, 'app.type_nest_input', '{}')).status;
                                self := self_before;
                                is_written := was_written;
                                IF split_part(caught, ':', 2) = 'negative_0' THEN
                                    PERFORM app.fail('validation:never', 'never');
                                ELSE
                                    RAISE;
                                END IF;
                        END;
                    ELSE
                        NULL;
                END CASE;
            END LOOP;
        ELSE
            PERFORM app.fail('validation:negative_10', 'negative_10');
        END IF;
    END LOOP;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_customer": "owner",'
        '"fk_owner_invoice": "owner"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Customer updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_customer AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Customer"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.nest(UUID, app.type_nest_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.nest(
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
    input_data app.type_nest_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_nest_input, payload);
        result := desk.nest(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Customer', payload, 'app.type_nest_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_customer": "owner",'
                '"fk_owner_invoice": "owner",'
                '"tb_customer_watchers": "watchers",'
                '"tb_customer_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Customer',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'nest',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.nest(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Customer functions
