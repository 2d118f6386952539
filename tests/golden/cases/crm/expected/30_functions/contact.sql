-- specql: crm.Contact functions
-- content-sha256: d8d8b28234584ff1c29fe6aa49e53ac64cf3fd0c09332df0d6459e147023fccb
CREATE TYPE app.type_create_contact_input AS (
    email TEXT,
    phone TEXT,
    first_name TEXT,
    company_id UUID,
    status TEXT,
    score INTEGER,
    tags TEXT[]
);

CREATE FUNCTION crm.create_contact(
    auth_tenant_id UUID,
    input_data app.type_create_contact_input,
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
    self crm.tb_contact;
    v_fk_company INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_company := crm.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    self.email := input_data.email;
    self.phone := input_data.phone;
    self.first_name := input_data.first_name;
    self.fk_company := v_fk_company;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'lead' END;
    self.score := CASE WHEN input_payload ? 'score' THEN input_data.score ELSE 0 END;
    self.tags := input_data.tags;

    INSERT INTO crm.tb_contact AS t (
        tenant_id,
        email,
        phone,
        first_name,
        fk_company,
        status,
        score,
        tags,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.email,
        self.phone,
        self.first_name,
        self.fk_company,
        self.status,
        self.score,
        self.tags,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Contact created';
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.create_contact(UUID, app.type_create_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_contact(
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
    input_data app.type_create_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'email',
            'phone',
            'first_name',
            'company_id',
            'status',
            'score',
            'tags'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_contact_input, payload);
        result := crm.create_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_create_contact_input', ARRAY['company_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_contact_input AS (
    id UUID,
    email TEXT,
    phone TEXT,
    first_name TEXT,
    company_id UUID,
    status TEXT,
    score INTEGER,
    tags TEXT[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.update_contact(
    auth_tenant_id UUID,
    input_data app.type_update_contact_input,
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
    self crm.tb_contact;
    loaded crm.tb_contact;
    changed crm.tb_contact;
    is_written BOOLEAN := false;
    v_fk_company INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_company := crm.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.email := CASE WHEN input_payload ? 'email' THEN input_data.email ELSE self.email END;
    changed.phone := CASE WHEN input_payload ? 'phone' THEN input_data.phone ELSE self.phone END;
    changed.first_name := CASE WHEN input_payload ? 'first_name' THEN input_data.first_name ELSE self.first_name END;
    changed.fk_company := CASE WHEN input_payload ? 'company_id' THEN v_fk_company ELSE self.fk_company END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.score := CASE WHEN input_payload ? 'score' THEN input_data.score ELSE self.score END;
    changed.tags := CASE WHEN input_payload ? 'tags' THEN input_data.tags ELSE self.tags END;

    UPDATE crm.tb_contact AS t
    SET
        email = changed.email,
        phone = changed.phone,
        first_name = changed.first_name,
        fk_company = changed.fk_company,
        status = changed.status,
        score = changed.score,
        tags = changed.tags,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND (
            t.email,
            t.phone,
            t.first_name,
            t.fk_company,
            t.status,
            t.score,
            t.tags
        ) IS DISTINCT FROM (
            changed.email,
            changed.phone,
            changed.first_name,
            changed.fk_company,
            changed.status,
            changed.score,
            changed.tags
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Contact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.update_contact(UUID, app.type_update_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_contact(
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
    input_data app.type_update_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'email',
            'phone',
            'first_name',
            'company_id',
            'status',
            'score',
            'tags',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_contact_input, payload);
        result := crm.update_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_update_contact_input', ARRAY['company_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_contact_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.delete_contact(
    auth_tenant_id UUID,
    input_data app.type_delete_contact_input,
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
    self crm.tb_contact;
    changed crm.tb_contact;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE crm.tb_contact AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Contact deleted';
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.delete_contact(UUID, app.type_delete_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_contact(
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
    input_data app.type_delete_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_contact_input, payload);
        result := crm.delete_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_delete_contact_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_qualify_lead_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.qualify_lead(
    auth_tenant_id UUID,
    input_data app.type_qualify_lead_input,
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
    self crm.tb_contact;
    loaded crm.tb_contact;
    changed crm.tb_contact;
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
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status = 'lead') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_a_lead', 'Only a lead can be qualified', '{"fields": ["status"]}');
    END IF;

    UPDATE crm.tb_contact AS t
    SET
        status = 'qualified',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
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
    result.message := CASE WHEN is_written THEN 'Contact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.qualify_lead(UUID, app.type_qualify_lead_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.qualify_lead(
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
    input_data app.type_qualify_lead_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_qualify_lead_input, payload);
        result := crm.qualify_lead(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_qualify_lead_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'qualify_lead',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_company_input AS (
    id UUID,
    company_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.change_company(
    auth_tenant_id UUID,
    input_data app.type_change_company_input,
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
    self crm.tb_contact;
    loaded crm.tb_contact;
    changed crm.tb_contact;
    is_written BOOLEAN := false;
    v_fk_company INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'company_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: company', '{"fields": ["company"]}');
    END IF;

    v_fk_company := crm.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE crm.tb_contact AS t
    SET
        fk_company = v_fk_company,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND t.fk_company IS DISTINCT FROM v_fk_company
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Contact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.change_company(UUID, app.type_change_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_company(
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
    input_data app.type_change_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'company_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_company_input, payload);
        result := crm.change_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_change_company_input', ARRAY['company_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_company(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.Contact functions
