-- specql: crm.MyContact functions
-- content-sha256: c6ddb197206a12f2cd01428a7e2dc35ffe409ba2df5dab42c95a7223cbd7bb5e
CREATE TYPE app.type_create_my_contact_input AS (
    email TEXT,
    name TEXT,
    status TEXT,
    referrer_id UUID,
    language_id UUID,
    contact TEXT,
    customer_since DATE
);

CREATE FUNCTION crm.create_my_contact(
    auth_tenant_id UUID,
    input_data app.type_create_my_contact_input,
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
    self crm.tb_my_contact;
    v_fk_referrer INTEGER;
    v_fk_language INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_referrer := crm.my_contact_pk(input_data.referrer_id, auth_tenant_id);
    IF v_fk_referrer IS NULL AND input_data.referrer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: referrer', '{"fields": ["referrer"]}');
    END IF;

    v_fk_language := (
        SELECT t.pk_language
        FROM i18n.tb_language AS t
        WHERE t.id = input_data.language_id
            AND t.deleted_at IS NULL
    );
    IF v_fk_language IS NULL AND input_data.language_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: language', '{"fields": ["language"]}');
    END IF;

    self.email := input_data.email;
    self.name := input_data.name;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'lead' END;
    self.fk_referrer := v_fk_referrer;
    self.fk_language := v_fk_language;
    self.contact := input_data.contact;
    self.customer_since := input_data.customer_since;

    INSERT INTO crm.tb_my_contact AS t (
        tenant_id,
        email,
        name,
        status,
        fk_referrer,
        fk_language,
        contact,
        customer_since,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.email,
        self.name,
        self.status,
        self.fk_referrer,
        self.fk_language,
        self.contact,
        self.customer_since,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'MyContact created';
    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.create_my_contact(UUID, app.type_create_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_my_contact(
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
    input_data app.type_create_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'email',
            'name',
            'status',
            'referrer_id',
            'language_id',
            'contact',
            'customer_since'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_my_contact_input, payload);
        result := crm.create_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_create_my_contact_input', ARRAY['referrer_id', 'language_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_my_contact_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.delete_my_contact(
    auth_tenant_id UUID,
    input_data app.type_delete_my_contact_input,
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
    self crm.tb_my_contact;
    changed crm.tb_my_contact;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_my_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:my_contact', 'MyContact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE crm.tb_my_contact AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_my_contact = self.pk_my_contact
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'MyContact deleted';
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.delete_my_contact(UUID, app.type_delete_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_my_contact(
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
    input_data app.type_delete_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_my_contact_input, payload);
        result := crm.delete_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_delete_my_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_name_my_contact_input AS (
    id UUID,
    name TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.set_name_my_contact(
    auth_tenant_id UUID,
    input_data app.type_set_name_my_contact_input,
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
    self crm.tb_my_contact;
    loaded crm.tb_my_contact;
    changed crm.tb_my_contact;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'name' THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_my_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:my_contact', 'MyContact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status = 'qualified') IS NOT TRUE THEN
        PERFORM app.fail('validation:nobody_known', 'nobody_known', '{"fields": ["status"]}');
    END IF;

    UPDATE crm.tb_my_contact AS t
    SET
        name = input_data.name,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_my_contact = self.pk_my_contact
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM input_data.name
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'MyContact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.set_name_my_contact(UUID, app.type_set_name_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_name_my_contact(
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
    input_data app.type_set_name_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_name_my_contact_input, payload);
        result := crm.set_name_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_set_name_my_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'set_name_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_name_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_qualify_my_contact_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.qualify_my_contact(
    auth_tenant_id UUID,
    input_data app.type_qualify_my_contact_input,
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
    self crm.tb_my_contact;
    loaded crm.tb_my_contact;
    changed crm.tb_my_contact;
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
    FROM crm.tb_my_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:my_contact', 'MyContact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status = 'lead') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_a_lead', 'not_a_lead', '{"fields": ["status"]}');
    END IF;

    UPDATE crm.tb_my_contact AS t
    SET
        status = 'qualified',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_my_contact = self.pk_my_contact
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'qualified'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'MyContact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.qualify_my_contact(UUID, app.type_qualify_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.qualify_my_contact(
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
    input_data app.type_qualify_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_qualify_my_contact_input, payload);
        result := crm.qualify_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_qualify_my_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'qualify_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.qualify_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_refer_my_contact_to_us_my_contact_input AS (
    name TEXT,
    email TEXT
);

CREATE FUNCTION crm.refer_my_contact_to_us_my_contact(
    auth_tenant_id UUID,
    input_data app.type_refer_my_contact_to_us_my_contact_input,
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
    call_payload JSONB;
    call_result app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'name' THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF NOT input_payload ? 'email' THEN
        PERFORM app.fail('validation:required_field', 'Required: email', '{"fields": ["email"]}');
    END IF;

    call_payload := jsonb_build_object('name', input_data.name, 'email', input_data.email);
    call_result := crm.create_my_contact(
        auth_tenant_id,
        app.call_input(NULL::app.type_create_my_contact_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Refer my contact to us: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refer_my_contact_to_us_my_contact(UUID, app.type_refer_my_contact_to_us_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.refer_my_contact_to_us_my_contact(
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
    input_data app.type_refer_my_contact_to_us_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'email']);
        input_data := jsonb_populate_record(NULL::app.type_refer_my_contact_to_us_my_contact_input, payload);
        result := crm.refer_my_contact_to_us_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_refer_my_contact_to_us_my_contact_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'refer_my_contact_to_us_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.refer_my_contact_to_us_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_contact_my_contact_input AS (
    id UUID,
    contact TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.change_contact_my_contact(
    auth_tenant_id UUID,
    input_data app.type_change_contact_my_contact_input,
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
    self crm.tb_my_contact;
    loaded crm.tb_my_contact;
    changed crm.tb_my_contact;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'contact' THEN
        PERFORM app.fail('validation:required_field', 'Required: contact', '{"fields": ["contact"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_my_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:my_contact', 'MyContact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE crm.tb_my_contact AS t
    SET
        contact = input_data.contact,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_my_contact = self.pk_my_contact
        AND t.tenant_id = auth_tenant_id
        AND t.contact IS DISTINCT FROM input_data.contact
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'MyContact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.change_contact_my_contact(UUID, app.type_change_contact_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_contact_my_contact(
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
    input_data app.type_change_contact_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'contact', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_contact_my_contact_input, payload);
        result := crm.change_contact_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_change_contact_my_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_contact_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_contact_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_my_contact_is_lead_my_contact_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.my_contact_is_lead_my_contact(
    auth_tenant_id UUID,
    input_data app.type_my_contact_is_lead_my_contact_input,
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
    self crm.tb_my_contact;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_my_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:my_contact', 'MyContact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.status = 'lead') IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', 'status = ''lead''', '{"fields": ["status"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'My contact is lead: done';
    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.my_contact_is_lead_my_contact(UUID, app.type_my_contact_is_lead_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.my_contact_is_lead_my_contact(
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
    input_data app.type_my_contact_is_lead_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_my_contact_is_lead_my_contact_input, payload);
        result := crm.my_contact_is_lead_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_my_contact_is_lead_my_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'my_contact_is_lead_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.my_contact_is_lead_my_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_qualify_all_contacts_my_contact_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.qualify_all_contacts_my_contact(
    auth_tenant_id UUID,
    input_data app.type_qualify_all_contacts_my_contact_input,
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
    self crm.tb_my_contact;
    loaded crm.tb_my_contact;
    changed crm.tb_my_contact;
    is_written BOOLEAN := false;
    row_friend crm.tb_my_contact;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_my_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:my_contact', 'MyContact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    FOR row_friend IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM crm.tb_my_contact AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_referrer = self.pk_my_contact)
            ORDER BY t.pk_my_contact
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_my_contact
    LOOP
        UPDATE crm.tb_my_contact AS t
        SET
            status = 'qualified',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = row_friend.id)
            AND t.status IS DISTINCT FROM 'qualified';
        is_written := is_written OR FOUND;

        SELECT t.*
        INTO changed
        FROM crm.tb_my_contact AS t
        WHERE t.pk_my_contact = self.pk_my_contact
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    UPDATE crm.tb_my_contact AS t
    SET
        name = t.name || ' and friends',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_my_contact = self.pk_my_contact
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM (t.name || ' and friends')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'MyContact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_my_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "MyContact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.qualify_all_contacts_my_contact(UUID, app.type_qualify_all_contacts_my_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.qualify_all_contacts_my_contact(
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
    input_data app.type_qualify_all_contacts_my_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_qualify_all_contacts_my_contact_input, payload);
        result := crm.qualify_all_contacts_my_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'MyContact', payload, 'app.type_qualify_all_contacts_my_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'MyContact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'qualify_all_contacts_my_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.qualify_all_contacts_my_contact(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.MyContact functions
