-- specql: work.Employee functions
-- content-sha256: f5908be83fd1c21ff2897612a546b11e74aae55be7c6ccc6c831ae125d74cd3c
CREATE TYPE app.type_create_employee_input AS (
    first_name TEXT,
    last_name TEXT,
    middle TEXT,
    status TEXT,
    age INTEGER,
    salary NUMERIC(19,4),
    bonus NUMERIC,
    days_off INTEGER,
    visits BIGINT,
    on_leave BOOLEAN,
    company_id UUID,
    team_id UUID,
    mentor_id UUID,
    t TEXT,
    hired DATE,
    seen TIMESTAMPTZ
);

CREATE FUNCTION work.create_employee(
    auth_tenant_id UUID,
    input_data app.type_create_employee_input,
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
    self work.tb_employee;
    v_fk_company INTEGER;
    v_fk_team INTEGER;
    v_fk_mentor INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_company := work.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    v_fk_team := work.team_pk(input_data.team_id, auth_tenant_id);
    IF v_fk_team IS NULL AND input_data.team_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: team', '{"fields": ["team"]}');
    END IF;

    v_fk_mentor := work.employee_pk(input_data.mentor_id, auth_tenant_id);
    IF v_fk_mentor IS NULL AND input_data.mentor_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: mentor', '{"fields": ["mentor"]}');
    END IF;

    self.first_name := input_data.first_name;
    self.last_name := input_data.last_name;
    self.middle := input_data.middle;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'active' END;
    self.age := input_data.age;
    self.salary := input_data.salary;
    self.bonus := input_data.bonus;
    self.days_off := CASE WHEN input_payload ? 'days_off' THEN input_data.days_off ELSE 0 END;
    self.visits := input_data.visits;
    self.on_leave := CASE WHEN input_payload ? 'on_leave' THEN input_data.on_leave ELSE FALSE END;
    self.fk_company := v_fk_company;
    self.fk_team := v_fk_team;
    self.fk_mentor := v_fk_mentor;
    self.t := input_data.t;
    self.hired := input_data.hired;
    self.seen := input_data.seen;

    INSERT INTO work.tb_employee AS t (
        tenant_id,
        first_name,
        last_name,
        middle,
        status,
        age,
        salary,
        bonus,
        days_off,
        visits,
        on_leave,
        fk_company,
        fk_team,
        fk_mentor,
        t,
        hired,
        seen,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.first_name,
        self.last_name,
        self.middle,
        self.status,
        self.age,
        self.salary,
        self.bonus,
        self.days_off,
        self.visits,
        self.on_leave,
        self.fk_company,
        self.fk_team,
        self.fk_mentor,
        self.t,
        self.hired,
        self.seen,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Employee created';
    result.object_data := (
        SELECT v.data
        FROM work.v_employee AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Employee"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.create_employee(UUID, app.type_create_employee_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_employee(
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
    input_data app.type_create_employee_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'first_name',
            'last_name',
            'middle',
            'status',
            'age',
            'salary',
            'bonus',
            'days_off',
            'visits',
            'on_leave',
            'company_id',
            'team_id',
            'mentor_id',
            't',
            'hired',
            'seen'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_employee_input, payload);
        result := work.create_employee(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Employee', payload, 'app.type_create_employee_input', ARRAY['company_id', 'team_id', 'mentor_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Employee',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_employee',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_employee(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_employee_input AS (
    id UUID,
    first_name TEXT,
    last_name TEXT,
    middle TEXT,
    status TEXT,
    age INTEGER,
    salary NUMERIC(19,4),
    bonus NUMERIC,
    days_off INTEGER,
    visits BIGINT,
    on_leave BOOLEAN,
    company_id UUID,
    team_id UUID,
    mentor_id UUID,
    t TEXT,
    hired DATE,
    seen TIMESTAMPTZ,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.update_employee(
    auth_tenant_id UUID,
    input_data app.type_update_employee_input,
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
    self work.tb_employee;
    loaded work.tb_employee;
    changed work.tb_employee;
    is_written BOOLEAN := false;
    v_fk_company INTEGER;
    v_fk_team INTEGER;
    v_fk_mentor INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_company := work.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    v_fk_team := work.team_pk(input_data.team_id, auth_tenant_id);
    IF v_fk_team IS NULL AND input_data.team_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: team', '{"fields": ["team"]}');
    END IF;

    v_fk_mentor := work.employee_pk(input_data.mentor_id, auth_tenant_id);
    IF v_fk_mentor IS NULL AND input_data.mentor_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: mentor', '{"fields": ["mentor"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_employee AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:employee', 'Employee not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.first_name := CASE WHEN input_payload ? 'first_name' THEN input_data.first_name ELSE self.first_name END;
    changed.last_name := CASE WHEN input_payload ? 'last_name' THEN input_data.last_name ELSE self.last_name END;
    changed.middle := CASE WHEN input_payload ? 'middle' THEN input_data.middle ELSE self.middle END;
    changed.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE self.status END;
    changed.age := CASE WHEN input_payload ? 'age' THEN input_data.age ELSE self.age END;
    changed.salary := CASE WHEN input_payload ? 'salary' THEN input_data.salary ELSE self.salary END;
    changed.bonus := CASE WHEN input_payload ? 'bonus' THEN input_data.bonus ELSE self.bonus END;
    changed.days_off := CASE WHEN input_payload ? 'days_off' THEN input_data.days_off ELSE self.days_off END;
    changed.visits := CASE WHEN input_payload ? 'visits' THEN input_data.visits ELSE self.visits END;
    changed.on_leave := CASE WHEN input_payload ? 'on_leave' THEN input_data.on_leave ELSE self.on_leave END;
    changed.fk_company := CASE WHEN input_payload ? 'company_id' THEN v_fk_company ELSE self.fk_company END;
    changed.fk_team := CASE WHEN input_payload ? 'team_id' THEN v_fk_team ELSE self.fk_team END;
    changed.fk_mentor := CASE WHEN input_payload ? 'mentor_id' THEN v_fk_mentor ELSE self.fk_mentor END;
    changed.t := CASE WHEN input_payload ? 't' THEN input_data.t ELSE self.t END;
    changed.hired := CASE WHEN input_payload ? 'hired' THEN input_data.hired ELSE self.hired END;
    changed.seen := CASE WHEN input_payload ? 'seen' THEN input_data.seen ELSE self.seen END;

    UPDATE work.tb_employee AS t
    SET
        first_name = changed.first_name,
        last_name = changed.last_name,
        middle = changed.middle,
        status = changed.status,
        age = changed.age,
        salary = changed.salary,
        bonus = changed.bonus,
        days_off = changed.days_off,
        visits = changed.visits,
        on_leave = changed.on_leave,
        fk_company = changed.fk_company,
        fk_team = changed.fk_team,
        fk_mentor = changed.fk_mentor,
        t = changed.t,
        hired = changed.hired,
        seen = changed.seen,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_employee = self.pk_employee
        AND t.tenant_id = auth_tenant_id
        AND (
            t.first_name,
            t.last_name,
            t.middle,
            t.status,
            t.age,
            t.salary,
            t.bonus,
            t.days_off,
            t.visits,
            t.on_leave,
            t.fk_company,
            t.fk_team,
            t.fk_mentor,
            t.t,
            t.hired,
            t.seen
        ) IS DISTINCT FROM (
            changed.first_name,
            changed.last_name,
            changed.middle,
            changed.status,
            changed.age,
            changed.salary,
            changed.bonus,
            changed.days_off,
            changed.visits,
            changed.on_leave,
            changed.fk_company,
            changed.fk_team,
            changed.fk_mentor,
            changed.t,
            changed.hired,
            changed.seen
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Employee updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM work.v_employee AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Employee"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.update_employee(UUID, app.type_update_employee_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_employee(
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
    input_data app.type_update_employee_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'first_name',
            'last_name',
            'middle',
            'status',
            'age',
            'salary',
            'bonus',
            'days_off',
            'visits',
            'on_leave',
            'company_id',
            'team_id',
            'mentor_id',
            't',
            'hired',
            'seen',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_employee_input, payload);
        result := work.update_employee(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Employee', payload, 'app.type_update_employee_input', ARRAY['company_id', 'team_id', 'mentor_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Employee',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_employee',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_employee(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Employee functions
