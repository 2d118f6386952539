-- specql: crm.Contact functions
-- content-sha256: 77aa23c54e072d94a3340db05f0b5792e4237bb67ee2a5f3fba9cd7d1f831c10
CREATE FUNCTION crm.refresh_mv_contact_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE crm.mv_contact_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE crm.mv_contact_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('crm.mv_contact_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM crm.mv_contact_agg AS v
    WHERE refresh_mv_contact_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_contact_agg.p_tenant_id;

    INSERT INTO crm.mv_contact_agg (
        tenant_id,
        fk_company,
        company_id,
        status,
        company_name,
        notes_about,
        company_industry,
        contacts,
        mean_score
    )
    SELECT
        t.tenant_id,
        t.fk_company,
        company.id,
        t.status,
        company.name,
        t.notes_about,
        company.industry,
        count(*),
        avg(t.score)
    FROM crm.tb_contact AS t
    LEFT JOIN crm.tb_company AS company ON company.pk_company = t.fk_company
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_contact_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_contact_agg.p_tenant_id)
    GROUP BY 1, 2, 3, 4, 5, 6, 7;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refresh_mv_contact_agg(UUID) FROM PUBLIC;

CREATE TYPE app.type_create_contact_input AS (
    full_name TEXT,
    email TEXT,
    status TEXT,
    score INTEGER,
    balance NUMERIC(19,4),
    address JSONB,
    tags TEXT[],
    company_id UUID,
    notes_about TEXT,
    line_1 TEXT,
    bic TEXT
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

    self.full_name := input_data.full_name;
    self.email := input_data.email;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'lead' END;
    self.score := input_data.score;
    self.balance := input_data.balance;
    self.address := input_data.address;
    self.tags := input_data.tags;
    self.fk_company := v_fk_company;
    self.notes_about := input_data.notes_about;
    self.line_1 := input_data.line_1;
    self.bic := input_data.bic;

    INSERT INTO crm.tb_contact AS t (
        tenant_id,
        full_name,
        email,
        status,
        score,
        balance,
        address,
        tags,
        fk_company,
        notes_about,
        line_1,
        bic,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.full_name,
        self.email,
        self.status,
        self.score,
        self.balance,
        self.address,
        self.tags,
        self.fk_company,
        self.notes_about,
        self.line_1,
        self.bic,
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
            'full_name',
            'email',
            'status',
            'score',
            'balance',
            'address',
            'tags',
            'company_id',
            'notes_about',
            'line_1',
            'bic'
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
        PERFORM app.fail('validation:not_a_lead', 'not_a_lead', '{"fields": ["status"]}');
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

CREATE TYPE app.type_grade_input AS (
    id UUID,
    mark TEXT,
    comment TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.grade(
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

    IF input_data.mark IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: mark', '{"fields": ["mark"]}');
    END IF;

    IF NOT (input_data.mark IN ('good', 'bad')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: mark', '{"fields": ["mark"]}');
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

    IF (input_data.mark = 'good') IS NOT TRUE THEN
        PERFORM app.fail('conflict:bad_mark', 'conflict:bad_mark');
    END IF;

    UPDATE crm.tb_contact AS t
    SET
        score = 100,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND t.score IS DISTINCT FROM 100
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

REVOKE ALL ON FUNCTION crm.grade(UUID, app.type_grade_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['id', 'mark', 'comment', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_grade_input, payload);
        result := crm.grade(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_grade_input', ARRAY[]::TEXT[]);
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
        'grade',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.grade(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_greet_all_input AS ();

CREATE FUNCTION crm.greet_all(
    auth_tenant_id UUID,
    input_data app.type_greet_all_input,
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

    IF (current_date > '2000-01-01') IS NOT TRUE THEN
        PERFORM app.fail('validation:never', 'never');
    END IF;

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Greet all: done';
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.greet_all(UUID, app.type_greet_all_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.greet_all(
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
    input_data app.type_greet_all_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_greet_all_input, payload);
        result := crm.greet_all(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_greet_all_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'greet_all',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.greet_all(UUID, UUID, JSONB) FROM PUBLIC;

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

GRANT EXECUTE ON FUNCTION crm.refresh_mv_contact_agg(UUID) TO api;

GRANT EXECUTE ON FUNCTION crm.create_contact(UUID, app.type_create_contact_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.create_contact(UUID, UUID, JSONB) TO api;

GRANT EXECUTE ON FUNCTION crm.qualify_lead(UUID, app.type_qualify_lead_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) TO api;

GRANT EXECUTE ON FUNCTION crm.grade(UUID, app.type_grade_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.grade(UUID, UUID, JSONB) TO api;

GRANT EXECUTE ON FUNCTION crm.greet_all(UUID, app.type_greet_all_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.greet_all(UUID, UUID, JSONB) TO api;

GRANT EXECUTE ON FUNCTION crm.delete_contact(UUID, app.type_delete_contact_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.delete_contact(UUID, UUID, JSONB) TO api;
-- specql: end crm.Contact functions
