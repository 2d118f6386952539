-- specql: desk.Person functions
-- content-sha256: 6686dddb530b4588c8d0b60260863be4d4726d7fd157bd9e8217383902e357da
CREATE TYPE app.type_create_person_input AS (
    name TEXT,
    friends_ids UUID[],
    employer_id UUID
);

CREATE FUNCTION desk.create_person(
    auth_tenant_id UUID,
    input_data app.type_create_person_input,
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
    self desk.tb_person;
    v_fk_employer INTEGER;
    v_fk_friends INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    PERFORM app.check_ids(input_data.friends_ids, 'friends');
    v_fk_friends := ARRAY(
        SELECT desk.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.friends_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_friends, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: friends', '{"fields": ["friends"]}');
    END IF;

    v_fk_employer := desk.company_pk(input_data.employer_id, auth_tenant_id);
    IF v_fk_employer IS NULL AND input_data.employer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: employer', '{"fields": ["employer"]}');
    END IF;

    self.name := input_data.name;
    self.fk_employer := v_fk_employer;

    INSERT INTO desk.tb_person AS t (
        tenant_id,
        name,
        fk_employer,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.fk_employer,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_friends) > 0 THEN
        INSERT INTO desk.tb_person_friends (fk_person, fk_friends, tenant_id, position, created_by)
        SELECT self.pk_person, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'friends'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Person created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_person AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Person"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_person(UUID, app.type_create_person_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_person(
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
    input_data app.type_create_person_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'friends_ids', 'employer_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_person_input, payload);
        result := desk.create_person(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Person', payload, 'app.type_create_person_input', ARRAY['friends_ids', 'employer_id'], p_aliases => '{"tb_person_friends": "friends"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Person',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_person',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_person(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_person_input AS (
    id UUID,
    name TEXT,
    friends_ids UUID[],
    employer_id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.update_person(
    auth_tenant_id UUID,
    input_data app.type_update_person_input,
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
    self desk.tb_person;
    loaded desk.tb_person;
    changed desk.tb_person;
    is_written BOOLEAN := false;
    v_fk_employer INTEGER;
    v_fk_friends INTEGER[];
    is_new_friends BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    PERFORM app.check_ids(input_data.friends_ids, 'friends');
    v_fk_friends := ARRAY(
        SELECT desk.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.friends_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_friends, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: friends', '{"fields": ["friends"]}');
    END IF;

    v_fk_employer := desk.company_pk(input_data.employer_id, auth_tenant_id);
    IF v_fk_employer IS NULL AND input_data.employer_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: employer', '{"fields": ["employer"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_person AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:person', 'Person not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_friends := input_payload ? 'friends_ids' AND v_fk_friends IS DISTINCT FROM ARRAY(
        SELECT l.fk_friends
        FROM desk.tb_person_friends AS l
        WHERE l.fk_person = self.pk_person
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.name := CASE WHEN input_payload ? 'name' THEN input_data.name ELSE self.name END;
    changed.fk_employer := CASE WHEN input_payload ? 'employer_id' THEN v_fk_employer ELSE self.fk_employer END;

    UPDATE desk.tb_person AS t
    SET
        name = changed.name,
        fk_employer = changed.fk_employer,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_person = self.pk_person
        AND t.tenant_id = auth_tenant_id
        AND ((t.name, t.fk_employer) IS DISTINCT FROM (changed.name, changed.fk_employer) OR is_new_friends)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_friends THEN
            DELETE FROM desk.tb_person_friends AS l
            WHERE l.fk_person = self.pk_person
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends <> ALL (v_fk_friends);
            UPDATE desk.tb_person_friends AS l
            SET position = i.position
            FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_person = self.pk_person
                AND l.tenant_id = auth_tenant_id
                AND l.fk_friends = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_person_friends (fk_person, fk_friends, tenant_id, position, created_by)
            SELECT self.pk_person, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_friends) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_person_friends AS l
                WHERE l.fk_person = self.pk_person
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_friends = i.key
            );
            changed_lists := changed_lists || 'friends'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Person updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_person AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Person"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.update_person(UUID, app.type_update_person_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_person(
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
    input_data app.type_update_person_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'name',
            'friends_ids',
            'employer_id',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_person_input, payload);
        result := desk.update_person(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Person', payload, 'app.type_update_person_input', ARRAY['friends_ids', 'employer_id'], p_aliases => '{"tb_person_friends": "friends"}');
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
        'update_person',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_person(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_person_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.delete_person(
    auth_tenant_id UUID,
    input_data app.type_delete_person_input,
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
    self desk.tb_person;
    changed desk.tb_person;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_person AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:person', 'Person not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM desk.v_person AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE desk.tb_person AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_person = self.pk_person
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Person deleted';
    result.extra_metadata := '{"entity": "Person"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.delete_person(UUID, app.type_delete_person_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_person(
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
    input_data app.type_delete_person_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_person_input, payload);
        result := desk.delete_person(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Person', payload, 'app.type_delete_person_input', ARRAY[]::TEXT[], p_aliases => '{"tb_person_friends": "friends"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Person',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_person',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_person(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Person functions
