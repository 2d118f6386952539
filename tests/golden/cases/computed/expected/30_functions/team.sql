-- specql: work.Team functions
-- content-sha256: a4b1b8cdb97a8e6f946461e2b2750286c4b95f070ecbfce8b36932174965f485
CREATE TYPE app.type_create_team_input AS (
    name TEXT,
    size INTEGER,
    lead_id UUID
);

CREATE FUNCTION work.create_team(
    auth_tenant_id UUID,
    input_data app.type_create_team_input,
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
    self work.tb_team;
    v_fk_lead INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_lead := work.employee_pk(input_data.lead_id, auth_tenant_id);
    IF v_fk_lead IS NULL AND input_data.lead_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: lead', '{"fields": ["lead"]}');
    END IF;

    self.name := input_data.name;
    self.size := input_data.size;
    self.fk_lead := v_fk_lead;

    INSERT INTO work.tb_team AS t (
        tenant_id,
        name,
        size,
        fk_lead,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.size,
        self.fk_lead,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Team created';
    result.object_data := (
        SELECT v.data
        FROM work.v_team AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Team"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.create_team(UUID, app.type_create_team_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_team(
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
    input_data app.type_create_team_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'size', 'lead_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_team_input, payload);
        result := work.create_team(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Team', payload, 'app.type_create_team_input', ARRAY['lead_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Team',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_team',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_team(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Team functions
