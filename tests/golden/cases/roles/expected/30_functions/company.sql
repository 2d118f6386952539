-- specql: crm.Company functions
-- content-sha256: a3d6d5643c61e11360af9d8f08e33b7c0d62b7a6337e9ee944b3d96ff4fc4eb7
CREATE TYPE app.type_create_company_input AS (
    name TEXT
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

    INSERT INTO crm.tb_company AS t (
        tenant_id,
        name,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
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
        PERFORM app.check_payload(payload, ARRAY['name']);
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

GRANT EXECUTE ON FUNCTION crm.create_company(UUID, app.type_create_company_input, JSONB, UUID) TO "crm-web";

GRANT EXECUTE ON FUNCTION app.create_company(UUID, UUID, JSONB) TO "crm-web";
-- specql: end crm.Company functions
