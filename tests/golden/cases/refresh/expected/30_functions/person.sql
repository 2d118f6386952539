-- specql: work.Person functions
-- content-sha256: 5925d1017e7b0121203439e588930b265a43999ba3f4387abe9e3a3f2ce71db8
CREATE FUNCTION work.refresh_tv_person(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE work.tv_person IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM work.tb_person AS b WHERE b.pk_person = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM work.tv_person AS v
    WHERE p_pk IS NULL OR v.pk_person = p_pk;

    INSERT INTO work.tv_person (
        pk_person,
        id,
        tenant_id,
        fk_team,
        team_id,
        data
    )
    SELECT
        t.pk_person,
        t.id,
        t.tenant_id,
        t.fk_team,
        team.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'team_id', team.id,
            'team', CASE WHEN team.id IS NOT NULL THEN
                jsonb_build_object(
                    'id', team.id,
                    'identifier', team.identifier,
                    'name', team.name
                )
            END,
            'teams', COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', r.id, 'identifier', r.identifier) ORDER BY r.identifier)
                FROM work.tb_person_teams AS l
                    JOIN work.tb_team AS r ON r.pk_team = l.fk_team
                WHERE l.fk_person = t.pk_person
            ), '[]'),
            'about_id', COALESCE(fk_about_team.id, fk_about_task.id),
            'about_type', CASE
                WHEN t.fk_about_team IS NOT NULL THEN 'Team'
                WHEN t.fk_about_task IS NOT NULL THEN 'Task'
            END,
            'about', CASE
                WHEN fk_about_team.id IS NOT NULL THEN
                    jsonb_build_object('id', fk_about_team.id, 'identifier', fk_about_team.identifier)
                WHEN fk_about_task.id IS NOT NULL THEN
                    jsonb_build_object('id', fk_about_task.id, 'identifier', fk_about_task.identifier)
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM work.tb_person AS t
    LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
    LEFT JOIN work.tb_team AS fk_about_team ON fk_about_team.pk_team = t.fk_about_team
    LEFT JOIN work.tb_task AS fk_about_task ON fk_about_task.pk_task = t.fk_about_task
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_person = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION work.refresh_tv_person(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_move_person_input AS (
    id UUID,
    team UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.move_person(
    auth_tenant_id UUID,
    input_data app.type_move_person_input,
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
    self work.tb_person;
    loaded work.tb_person;
    changed work.tb_person;
    is_written BOOLEAN := false;
    v_fk_team INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_team := work.team_pk(input_data.team, auth_tenant_id);
    IF v_fk_team IS NULL AND input_data.team IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: team', '{"fields": ["team"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_person AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:person', 'Person not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE work.tb_person AS t
    SET
        fk_team = v_fk_team,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_person = self.pk_person
        AND t.tenant_id = auth_tenant_id
        AND t.fk_team IS DISTINCT FROM v_fk_team
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    PERFORM work.refresh_tv_person(self.pk_person);

    IF self.fk_team IS NOT NULL THEN
        PERFORM work.refresh_tv_team(self.fk_team);
    END IF;

    IF self.fk_about_team IS NOT NULL THEN
        PERFORM work.refresh_tv_team(self.fk_about_team);
    END IF;

    IF self.fk_about_task IS NOT NULL THEN
        PERFORM work.refresh_tv_task(self.fk_about_task);
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), p_aliases => '{"fk_about_team": "about", "fk_about_task": "about"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Person updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM work.v_person AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Person"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.move_person(UUID, app.type_move_person_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.move_person(
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
    input_data app.type_move_person_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'team', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_move_person_input, payload);
        result := work.move_person(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Person', payload, 'app.type_move_person_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_team": "about",'
                '"fk_about_task": "about",'
                '"tb_person_teams": "teams"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Person',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'move_person',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.move_person(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_all_teams_input AS ();

CREATE FUNCTION work.all_teams(
    auth_tenant_id UUID,
    input_data app.type_all_teams_input,
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

    PERFORM work.refresh_tv_team();

    PERFORM work.refresh_tv_task();

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'All teams: done';
    result.extra_metadata := '{"entity": "Person"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.all_teams(UUID, app.type_all_teams_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.all_teams(
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
    input_data app.type_all_teams_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[]::TEXT[]);
        input_data := jsonb_populate_record(NULL::app.type_all_teams_input, payload);
        result := work.all_teams(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Person', payload, 'app.type_all_teams_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_team": "about",'
                '"fk_about_task": "about",'
                '"tb_person_teams": "teams"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Person',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'all_teams',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.all_teams(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_touch_person_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.touch_person(
    auth_tenant_id UUID,
    input_data app.type_touch_person_input,
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
    self work.tb_person;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_person AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:person', 'Person not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.name <> '') IS NOT TRUE THEN
        PERFORM app.fail('validation:nameless', 'nameless', '{"fields": ["name"]}');
    END IF;

    PERFORM work.refresh_tv_person(self.pk_person);

    IF self.fk_about_team IS NOT NULL THEN
        PERFORM work.refresh_tv_team(self.fk_about_team);
    END IF;

    IF self.fk_about_task IS NOT NULL THEN
        PERFORM work.refresh_tv_task(self.fk_about_task);
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Touch person: done';
    result.object_data := (
        SELECT v.data
        FROM work.v_person AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Person"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.touch_person(UUID, app.type_touch_person_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.touch_person(
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
    input_data app.type_touch_person_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_touch_person_input, payload);
        result := work.touch_person(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Person', payload, 'app.type_touch_person_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_team": "about",'
                '"fk_about_task": "about",'
                '"tb_person_teams": "teams"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Person',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'touch_person',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.touch_person(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Person functions
