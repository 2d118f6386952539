-- specql: crm.Company functions
-- content-sha256: 41060d28243f116db46005a792bf38531fac3806bbe3137ae2749b58c872bc12
CREATE FUNCTION crm.refresh_mv_company_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE crm.mv_company_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE crm.mv_company_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('crm.mv_company_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM crm.mv_company_agg AS v
    WHERE refresh_mv_company_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_company_agg.p_tenant_id;

    INSERT INTO crm.mv_company_agg (
        tenant_id,
        industry,
        companies
    )
    SELECT
        t.tenant_id,
        t.industry,
        count(*)
    FROM crm.tb_company AS t
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_company_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_company_agg.p_tenant_id)
    GROUP BY 1, 2;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refresh_mv_company_agg(UUID) FROM PUBLIC;

CREATE TYPE app.type_create_company_input AS (
    name TEXT,
    website TEXT,
    industry TEXT
);

CREATE FUNCTION crm.create_company(
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
    self crm.tb_company;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.name := input_data.name;
    self.website := input_data.website;
    self.industry := input_data.industry;

    INSERT INTO crm.tb_company AS t (
        tenant_id,
        name,
        website,
        industry,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.website,
        self.industry,
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
        FROM crm.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.create_company(UUID, app.type_create_company_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['name', 'website', 'industry']);
        input_data := jsonb_populate_record(NULL::app.type_create_company_input, payload);
        result := crm.create_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_create_company_input', ARRAY[]::TEXT[]);
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
    website TEXT,
    industry TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.update_company(
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
    self crm.tb_company;
    loaded crm.tb_company;
    changed crm.tb_company;
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
    FROM crm.tb_company AS t
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
    changed.website := CASE WHEN input_payload ? 'website' THEN input_data.website ELSE self.website END;
    changed.industry := CASE WHEN input_payload ? 'industry' THEN input_data.industry ELSE self.industry END;

    UPDATE crm.tb_company AS t
    SET
        name = changed.name,
        website = changed.website,
        industry = changed.industry,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_company = self.pk_company
        AND t.tenant_id = auth_tenant_id
        AND (t.name, t.website, t.industry) IS DISTINCT FROM (changed.name, changed.website, changed.industry)
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
        FROM crm.v_company AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Company"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.update_company(UUID, app.type_update_company_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'website', 'industry', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_update_company_input, payload);
        result := crm.update_company(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Company', payload, 'app.type_update_company_input', ARRAY[]::TEXT[]);
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

GRANT EXECUTE ON FUNCTION crm.refresh_mv_company_agg(UUID) TO api;

GRANT EXECUTE ON FUNCTION crm.create_company(UUID, app.type_create_company_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.create_company(UUID, UUID, JSONB) TO api;

GRANT EXECUTE ON FUNCTION crm.update_company(UUID, app.type_update_company_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.update_company(UUID, UUID, JSONB) TO api;
-- specql: end crm.Company functions
