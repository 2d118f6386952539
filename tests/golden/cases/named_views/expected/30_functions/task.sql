-- specql: work.Task functions
-- content-sha256: 8ff3b31a418067010bb52cce5bf181b6319745540aae642dcce3f7033acbb7e1
CREATE TYPE app.type_create_task_input AS (
    title TEXT,
    status TEXT,
    hours NUMERIC,
    company_id UUID,
    parent_id UUID,
    place POINT,
    deadline TIMESTAMPTZ,
    t TEXT
);

CREATE FUNCTION work.create_task(
    auth_tenant_id UUID,
    input_data app.type_create_task_input,
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
    self work.tb_task;
    v_fk_company INTEGER;
    v_fk_parent INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_company := base.company_pk(input_data.company_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    v_fk_parent := work.task_pk(input_data.parent_id, auth_tenant_id);
    IF v_fk_parent IS NULL AND input_data.parent_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: parent', '{"fields": ["parent"]}');
    END IF;

    self.title := input_data.title;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'open' END;
    self.hours := input_data.hours;
    self.fk_company := v_fk_company;
    self.fk_parent := v_fk_parent;
    self.place := input_data.place;
    self.deadline := input_data.deadline;
    self.t := input_data.t;

    INSERT INTO work.tb_task AS t (
        tenant_id,
        title,
        status,
        hours,
        fk_company,
        fk_parent,
        place,
        deadline,
        t,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.title,
        self.status,
        self.hours,
        self.fk_company,
        self.fk_parent,
        self.place,
        self.deadline,
        self.t,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Task created';
    result.object_data := (
        SELECT v.data
        FROM work.v_task AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Task"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.create_task(UUID, app.type_create_task_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_task(
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
    input_data app.type_create_task_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'title',
            'status',
            'hours',
            'company_id',
            'parent_id',
            'place',
            'deadline',
            't'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_task_input, payload);
        result := work.create_task(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Task', payload, 'app.type_create_task_input', ARRAY['company_id', 'parent_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Task',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_task',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_task(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Task functions
