-- specql: kinds.Patient functions
-- content-sha256: 8259af4d5f0a298381e104afe4b497aff4ff07eeb46a26f56950e0aa7e62d5f3
CREATE TYPE app.type_create_patient_input AS (
    name TEXT,
    born DATE,
    card TEXT,
    ward TEXT,
    record_id UUID
);

CREATE FUNCTION kinds.create_patient(
    auth_tenant_id UUID,
    input_data app.type_create_patient_input,
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
    self kinds.tb_patient;
    v_fk_record INTEGER;
BEGIN
    v_fk_record := kinds.parameters_pk(input_data.record_id);
    IF v_fk_record IS NULL AND input_data.record_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: record', '{"fields": ["record"]}');
    END IF;

    self.name := input_data.name;
    self.born := input_data.born;
    self.card := input_data.card;
    self.ward := input_data.ward;
    self.fk_record := v_fk_record;

    INSERT INTO kinds.tb_patient AS t (
        name,
        born,
        card,
        ward,
        fk_record,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        self.born,
        self.card,
        self.ward,
        self.fk_record,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Patient created';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_patient AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Patient"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.create_patient(UUID, app.type_create_patient_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_patient(
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
    input_data app.type_create_patient_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'born', 'card', 'ward', 'record_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_patient_input, payload);
        result := kinds.create_patient(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Patient', payload, 'app.type_create_patient_input', ARRAY['record_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Patient',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_patient',
        input_payload,
        ARRAY[
            'name',
            'born',
            'card',
            'initial',
            'greeting',
            'record_secret',
            'identifier'
        ]
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_patient(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_marry_input AS (
    id UUID,
    surname TEXT,
    place TEXT,
    password TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.marry(
    auth_tenant_id UUID,
    input_data app.type_marry_input,
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
    self kinds.tb_patient;
    loaded kinds.tb_patient;
    changed kinds.tb_patient;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.surname IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: surname', '{"fields": ["surname"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_patient AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:patient', 'Patient not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (input_data.password <> '') IS NOT TRUE THEN
        PERFORM app.fail('validation:no_password', 'no_password');
    END IF;

    UPDATE kinds.tb_patient AS t
    SET
        name = concat(t.name, ' ', input_data.surname),
        ward = input_data.place,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_patient = self.pk_patient
        AND (t.name, t.ward) IS DISTINCT FROM (concat(t.name, ' ', input_data.surname), input_data.place)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Patient updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM kinds.v_patient AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Patient"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.marry(UUID, app.type_marry_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.marry(
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
    input_data app.type_marry_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'surname',
            'place',
            'password',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_marry_input, payload);
        result := kinds.marry(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Patient', payload, 'app.type_marry_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Patient',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'marry',
        input_payload,
        ARRAY[
            'name',
            'born',
            'card',
            'password',
            'surname',
            'initial',
            'greeting',
            'record_secret',
            'identifier'
        ]
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.marry(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_note_input AS (
    found TEXT,
    code TEXT
);

CREATE FUNCTION kinds.note(
    auth_tenant_id UUID,
    input_data app.type_note_input,
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
    IF input_data.found IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: found', '{"fields": ["found"]}');
    END IF;

    IF input_data.code IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: code', '{"fields": ["code"]}');
    END IF;

    INSERT INTO kinds.tb_parameters AS t (
        a_code,
        a_plate,
        some_sizes,
        a_secret,
        created_by,
        updated_by
    )
    VALUES (
        input_data.code,
        'B-A 1',
        ARRAY['s']::TEXT[],
        lower(input_data.found),
        auth_user_id,
        auth_user_id
    );

    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Note: done';
    result.extra_metadata := '{"entity": "Patient"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.note(UUID, app.type_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.note(
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
    input_data app.type_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['found', 'code']);
        input_data := jsonb_populate_record(NULL::app.type_note_input, payload);
        result := kinds.note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Patient', payload, 'app.type_note_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Patient',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'note',
        input_payload,
        ARRAY[
            'name',
            'born',
            'card',
            'found',
            'initial',
            'greeting',
            'record_secret',
            'identifier'
        ]
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_admit_input AS (
    id UUID,
    key TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.admit(
    auth_tenant_id UUID,
    input_data app.type_admit_input,
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
    self kinds.tb_patient;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.key IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: key', '{"fields": ["key"]}');
    END IF;

    IF NOT (input_data.key ~ '^[A-Za-z0-9_-]{16,128}$') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: key', '{"fields": ["key"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_patient AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:patient', 'Patient not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.born < current_date) IS NOT TRUE THEN
        PERFORM app.fail('validation:unborn', concat(self.name, ' is not born'), '{"fields": ["born"]}');
    END IF;

    PERFORM app.fail('validation:closed', concat(input_data.key, ' opens nothing'));

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Admit: done';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_patient AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Patient"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.admit(UUID, app.type_admit_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.admit(
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
    input_data app.type_admit_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'key', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_admit_input, payload);
        result := kinds.admit(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Patient', payload, 'app.type_admit_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Patient',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'admit',
        input_payload,
        ARRAY[
            'name',
            'born',
            'card',
            'key',
            'initial',
            'greeting',
            'record_secret',
            'identifier',
            '*'
        ]
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.admit(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_tell_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.tell(
    auth_tenant_id UUID,
    input_data app.type_tell_input,
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
    self kinds.tb_patient;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_patient AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:patient', 'Patient not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Tell: done';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_patient AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Patient"}'::JSONB || jsonb_build_object('result', jsonb_build_object('who', self.name, 'where', self.ward));
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.tell(UUID, app.type_tell_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.tell(
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
    input_data app.type_tell_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_tell_input, payload);
        result := kinds.tell(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Patient', payload, 'app.type_tell_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Patient',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'tell',
        input_payload,
        ARRAY[
            'name',
            'born',
            'card',
            'initial',
            'greeting',
            'record_secret',
            'identifier',
            '*'
        ]
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.tell(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_whisper_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.whisper(
    auth_tenant_id UUID,
    input_data app.type_whisper_input,
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
    self kinds.tb_patient;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_patient AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:patient', 'Patient not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF self.ward IS NOT NULL THEN
        PERFORM app.fail('validation:told', concat(upper(substring(self.name, 1, 3)), ' is in ', self.ward));
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Whisper: done';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_patient AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Patient"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.whisper(UUID, app.type_whisper_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.whisper(
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
    input_data app.type_whisper_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_whisper_input, payload);
        result := kinds.whisper(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Patient', payload, 'app.type_whisper_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Patient',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'whisper',
        input_payload,
        ARRAY[
            'name',
            'born',
            'card',
            'initial',
            'greeting',
            'record_secret',
            'identifier',
            '*'
        ]
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.whisper(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end kinds.Patient functions
