-- specql: work.Team functions
-- content-sha256: 5509d9e54b33ae05f54e2c440ec83102d77e30a0216558c17dce7c3fa5197cb1
CREATE FUNCTION work.refresh_tv_team(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE work.tv_team IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM work.tb_team AS b WHERE b.pk_team = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM work.tv_team AS v
    WHERE p_pk IS NULL OR v.pk_team = p_pk;

    INSERT INTO work.tv_team (
        pk_team,
        id,
        tenant_id,
        fk_lead,
        lead_id,
        data
    )
    SELECT
        t.pk_team,
        t.id,
        t.tenant_id,
        t.fk_lead,
        lead.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'name', t.name,
            'lead_id', lead.id,
            'lead', CASE WHEN lead.id IS NOT NULL THEN
                jsonb_build_object('id', lead.id, 'identifier', lead.identifier)
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM work.tb_team AS t
    LEFT JOIN work.tb_person AS lead ON lead.pk_person = t.fk_lead
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_team = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION work.refresh_tv_team(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_team_input AS (
    name TEXT,
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

    v_fk_lead := work.person_pk(input_data.lead_id, auth_tenant_id);
    IF v_fk_lead IS NULL AND input_data.lead_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: lead', '{"fields": ["lead"]}');
    END IF;

    self.name := input_data.name;
    self.fk_lead := v_fk_lead;

    INSERT INTO work.tb_team AS t (
        tenant_id,
        name,
        fk_lead,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.fk_lead,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    PERFORM work.refresh_tv_team(self.pk_team);

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
        PERFORM app.check_payload(payload, ARRAY['name', 'lead_id']);
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

CREATE TYPE app.type_rename_team_input AS (
    id UUID,
    name TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.rename_team(
    auth_tenant_id UUID,
    input_data app.type_rename_team_input,
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
    loaded work.tb_team;
    changed work.tb_team;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_team AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:team', 'Team not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE work.tb_team AS t
    SET
        name = input_data.name,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_team = self.pk_team
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM input_data.name
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    PERFORM work.refresh_tv_team(self.pk_team);

    PERFORM work.refresh_tv_badge(r.pk_badge)
    FROM work.tb_badge AS r
    WHERE r.fk_team = self.pk_team
        AND r.tenant_id = auth_tenant_id;

    PERFORM work.refresh_tv_person(r.pk_person)
    FROM work.tb_person AS r
    WHERE r.fk_team = self.pk_team
        AND r.tenant_id = auth_tenant_id;

    PERFORM work.refresh_tv_person(r.fk_person)
    FROM work.tb_person_teams AS r
    WHERE r.fk_team = self.pk_team
        AND r.tenant_id = auth_tenant_id;

    PERFORM work.refresh_tv_person(r.pk_person)
    FROM work.tb_person AS r
    WHERE r.fk_about_team = self.pk_team
        AND r.tenant_id = auth_tenant_id;

    PERFORM work.refresh_tv_task(r.pk_task)
    FROM work.tb_task AS r
    WHERE r.fk_team = self.pk_team
        AND r.tenant_id = auth_tenant_id;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Team updated' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION work.rename_team(UUID, app.type_rename_team_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rename_team(
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
    input_data app.type_rename_team_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rename_team_input, payload);
        result := work.rename_team(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Team', payload, 'app.type_rename_team_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Team',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rename_team',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rename_team(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_rename_quietly_input AS (
    id UUID,
    name TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.rename_quietly(
    auth_tenant_id UUID,
    input_data app.type_rename_quietly_input,
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
    loaded work.tb_team;
    changed work.tb_team;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_team AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:team', 'Team not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE work.tb_team AS t
    SET
        name = input_data.name,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_team = self.pk_team
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM input_data.name
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    IF self.name = 'Late' THEN
        UPDATE work.tb_team AS t
        SET
            name = 'Later',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_team = self.pk_team
            AND t.tenant_id = auth_tenant_id
            AND t.name IS DISTINCT FROM 'Later'
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
        END IF;
    END IF;

    PERFORM work.refresh_tv_team(self.pk_team);

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Team updated' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION work.rename_quietly(UUID, app.type_rename_quietly_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rename_quietly(
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
    input_data app.type_rename_quietly_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rename_quietly_input, payload);
        result := work.rename_quietly(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Team', payload, 'app.type_rename_quietly_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Team',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rename_quietly',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rename_quietly(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_rename_and_return_input AS (
    id UUID,
    name TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.rename_and_return(
    auth_tenant_id UUID,
    input_data app.type_rename_and_return_input,
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
    loaded work.tb_team;
    changed work.tb_team;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.name IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: name', '{"fields": ["name"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_team AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:team', 'Team not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE work.tb_team AS t
    SET
        name = input_data.name,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_team = self.pk_team
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM input_data.name
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    IF self.name = 'Early' THEN
        PERFORM work.refresh_tv_team(self.pk_team);

        result.id := self.id;
        result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
        result.status := 'success';
        result.message := 'Early';
        result.object_data := (
            SELECT v.data
            FROM work.v_team AS v
            WHERE v.tenant_id = auth_tenant_id
                AND v.id = self.id
        );
        result.extra_metadata := '{"entity": "Team"}';
        RETURN result;
    END IF;

    UPDATE work.tb_team AS t
    SET
        name = 'Late',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_team = self.pk_team
        AND t.tenant_id = auth_tenant_id
        AND t.name IS DISTINCT FROM 'Late'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    PERFORM work.refresh_tv_team(self.pk_team);

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Team updated' ELSE 'Nothing to change' END;
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

REVOKE ALL ON FUNCTION work.rename_and_return(UUID, app.type_rename_and_return_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.rename_and_return(
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
    input_data app.type_rename_and_return_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'name', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_rename_and_return_input, payload);
        result := work.rename_and_return(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Team', payload, 'app.type_rename_and_return_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Team',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'rename_and_return',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.rename_and_return(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_team_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.delete_team(
    auth_tenant_id UUID,
    input_data app.type_delete_team_input,
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
    changed work.tb_team;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_team AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:team', 'Team not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM work.v_team AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE work.tb_team AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_team = self.pk_team
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    PERFORM work.refresh_tv_team(self.pk_team);

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Team deleted';
    result.extra_metadata := '{"entity": "Team"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.delete_team(UUID, app.type_delete_team_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_team(
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
    input_data app.type_delete_team_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_team_input, payload);
        result := work.delete_team(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Team', payload, 'app.type_delete_team_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Team',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_team',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_team(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Team functions
