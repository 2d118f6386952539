-- specql: desk.Company functions
-- content-sha256: 20a148f68116367ddaf5b99ffb93e6820b38629366a2fd5173f92388bfb2aaee
CREATE TYPE app.type_create_company_input AS (
    name TEXT,
    parent_id UUID
);

CREATE FUNCTION desk.create_company(
    auth_tenant_id UUID,
    input_data app.type_create_company_input,
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
    self desk.tb_company;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_parent := desk.company_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.name := input_data.name;
    self.fk_parent := v_fk_parent;

    INSERT INTO desk.tb_company AS t (
        tenant_id,
        name,
        fk_parent,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.fk_parent,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Company created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_company(UUID, app.type_create_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_company(
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
    input_data app.type_create_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'parent_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_company_input, payload);
        result := desk.create_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_create_company_input', ARRAY['parent_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Company',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_company(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_company_input AS (
    id UUID,
    name TEXT,
    parent_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.update_company(
    auth_tenant_id UUID,
    input_data app.type_update_company_input,
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
    self desk.tb_company;
    loaded desk.tb_company;
    changed desk.tb_company;
    is_written BOOLEAN := false;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_parent := desk.company_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_company AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:company', 'Company not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.fk_parent := CASE WHEN input_payload ? 'parent_id' THEN v_fk_parent ELSE self.fk_parent END;

    UPDATE desk.tb_company AS t
    SET
        name = changed.name,
        fk_parent = changed.fk_parent,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_company = self.pk_company
        AND t.tenant_id = auth_tenant_id
        AND (t.name, t.fk_parent) IS DISTINCT FROM (changed.name, changed.fk_parent)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Company updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.update_company(UUID, app.type_update_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_company(
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
    input_data app.type_update_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'parent_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_company_input, payload);
        result := desk.update_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_update_company_input', ARRAY['parent_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Company',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_company(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_log_company_input AS (
    id UUID,
    reason TEXT,
    caller_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.log_company(
    auth_tenant_id UUID,
    input_data app.type_log_company_input,
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
    self desk.tb_company;
    v_fk_caller_id INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.reason IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: reason', '{"fields": ["reason"]}');
    END IF;

    IF NOT input_payload ? 'caller_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: caller', '{"fields": ["caller"]}');
    END IF;

    v_fk_caller_id := desk.person_pk(input_data.caller_id, auth_tenant_id);
    IF v_fk_caller_id IS NULL AND input_data.caller_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: caller', '{"fields": ["caller"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_company AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:company', 'Company not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    INSERT INTO desk.tb_call AS t (
        tenant_id,
        reason,
        fk_caller,
        fk_customer,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.reason,
        v_fk_caller_id,
        self.pk_company,
        auth_user_id,
        auth_user_id
    );

    INSERT INTO desk.tb_entry AS t (
        tenant_id,
        text,
        fk_about_company,
        fk_about_person,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'called',
        self.pk_company,
        NULL,
        auth_user_id,
        auth_user_id
    );

    INSERT INTO desk.tb_entry AS t (
        tenant_id,
        text,
        fk_about_company,
        fk_about_person,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'nobody',
        NULL,
        NULL,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Log company: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.log_company(UUID, app.type_log_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.log_company(
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
    input_data app.type_log_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'reason', 'caller_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_log_company_input, payload);
        result := desk.log_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_log_company_input', ARRAY['caller_id'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Company',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'log_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.log_company(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_open_company_input AS (
    name TEXT,
    parent_id UUID
);

CREATE FUNCTION desk.open_company(
    auth_tenant_id UUID,
    input_data app.type_open_company_input,
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
    self desk.tb_company;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    IF NOT input_payload ? 'parent_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: parent', '{"fields": ["parent"]}');
    END IF;

    v_fk_parent := desk.company_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    INSERT INTO desk.tb_company AS t (
        tenant_id,
        name,
        fk_parent,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.name,
        v_fk_parent,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    INSERT INTO desk.tb_call AS t (
        tenant_id,
        reason,
        fk_customer,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'first',
        self.pk_company,
        auth_user_id,
        auth_user_id
    );

    INSERT INTO desk.tb_entry AS t (
        tenant_id,
        text,
        fk_about_company,
        fk_about_person,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'opened',
        self.fk_parent,
        NULL,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Company created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.open_company(UUID, app.type_open_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.open_company(
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
    input_data app.type_open_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'parent_id']);
        input_data := jsonb_populate_record(NULL::app.type_open_company_input, payload);
        result := desk.open_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_open_company_input', ARRAY['parent_id'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Company',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'open_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.open_company(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_close_company_input AS (
    id UUID,
    caller_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.close_company(
    auth_tenant_id UUID,
    input_data app.type_close_company_input,
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
    self desk.tb_company;
    v_fk_caller_id INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'caller_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: caller', '{"fields": ["caller"]}');
    END IF;

    v_fk_caller_id := desk.person_pk(input_data.caller_id, auth_tenant_id);
    IF v_fk_caller_id IS NULL AND input_data.caller_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: caller', '{"fields": ["caller"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_company AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:company', 'Company not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    UPDATE desk.tb_entry AS t
    SET
        text = 'closed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_about_company = self.pk_company AND num_nonnulls(self.pk_company, t.fk_about_person) < 2)
        AND t.text IS DISTINCT FROM 'closed';

    UPDATE desk.tb_call AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.fk_customer = self.pk_company AND t.fk_caller = v_fk_caller_id);

    result.object_data := (
        SELECT v.data
        FROM desk.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    BEGIN
        DELETE FROM desk.tb_company AS t
        WHERE t.pk_company = self.pk_company
            AND t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Company is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Company deleted';
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.close_company(UUID, app.type_close_company_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.close_company(
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
    input_data app.type_close_company_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'caller_id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_close_company_input, payload);
        result := desk.close_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_close_company_input', ARRAY['caller_id'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Company',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'close_company',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.close_company(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_note_call_input AS (
    id UUID,
    caller UUID,
    person UUID,
    person_ids UUID[],
    caller_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.note_call(
    auth_tenant_id UUID,
    input_data app.type_note_call_input,
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
    self desk.tb_company;
    v_fk_caller INTEGER;
    v_fk_person INTEGER;
    v_fk_caller_id INTEGER;
    v_fk_person_ids INTEGER[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'caller_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: caller', '{"fields": ["caller"]}');
    END IF;

    v_fk_caller := desk.person_pk(input_data.caller, auth_tenant_id);
    IF v_fk_caller IS NULL AND input_data.caller IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: caller', '{"fields": ["caller"]}');
    END IF;

    v_fk_person := desk.person_pk(input_data.person, auth_tenant_id);
    IF v_fk_person IS NULL AND input_data.person IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: person', '{"fields": ["person"]}');
    END IF;

    PERFORM app.check_ids(input_data.person_ids, 'person_ids');
    v_fk_person_ids := ARRAY(
        SELECT desk.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.person_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_person_ids, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: person_ids', '{"fields": ["person_ids"]}');
    END IF;

    v_fk_caller_id := desk.person_pk(input_data.caller_id, auth_tenant_id);
    IF v_fk_caller_id IS NULL AND input_data.caller_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: caller', '{"fields": ["caller"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_company AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:company', 'Company not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (v_fk_person = ANY (v_fk_person_ids) AND v_fk_caller <> v_fk_person) IS NOT TRUE THEN
        PERFORM app.fail('validation:nobody', 'nobody');
    END IF;

    INSERT INTO desk.tb_call AS t (
        tenant_id,
        reason,
        fk_customer,
        fk_caller,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'noted',
        self.pk_company,
        v_fk_caller_id,
        auth_user_id,
        auth_user_id
    );

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Note call: done';
    result.object_data := (
        SELECT v.data
        FROM desk.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.note_call(UUID, app.type_note_call_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.note_call(
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
    input_data app.type_note_call_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'caller',
            'person',
            'person_ids',
            'caller_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_note_call_input, payload);
        result := desk.note_call(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_note_call_input', ARRAY['caller_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Company',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'note_call',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.note_call(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Company functions
