-- specql: desk.Badge functions
-- content-sha256: 3540c8ab2224f8dc1bf2731de01414fe091c8b260fa032116c5c88601a90f974
CREATE TYPE app.type_create_badge_input AS (
    number INTEGER,
    holder_id UUID,
    holder_type TEXT
);

CREATE FUNCTION desk.create_badge(
    auth_tenant_id UUID,
    input_data app.type_create_badge_input,
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
    self desk.tb_badge;
    v_fk_holder_company INTEGER;
    v_fk_holder_person INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF (input_data.holder_id IS NULL) <> (input_data.holder_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: holder_id and holder_type', '{"fields": ["holder"]}');
    END IF;
    IF input_data.holder_type = 'Company' THEN
        v_fk_holder_company := desk.company_pk(input_data.holder_id, auth_tenant_id);
    ELSIF input_data.holder_type = 'Person' THEN
        v_fk_holder_person := desk.person_pk(input_data.holder_id, auth_tenant_id);
    ELSIF input_data.holder_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: holder', '{"fields": ["holder"]}');
    END IF;
    IF num_nonnulls(v_fk_holder_company, v_fk_holder_person) = 0 AND input_data.holder_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: holder', '{"fields": ["holder"]}');
    END IF;

    self.number := input_data.number;
    self.fk_holder_company := v_fk_holder_company;
    self.fk_holder_person := v_fk_holder_person;

    INSERT INTO desk.tb_badge AS t (
        tenant_id,
        number,
        fk_holder_company,
        fk_holder_person,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.number,
        self.fk_holder_company,
        self.fk_holder_person,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_holder_company": "holder",'
        '"fk_holder_person": "holder"}');
    result.status := 'success';
    result.message := 'Badge created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_badge(UUID, app.type_create_badge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_badge(
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
    input_data app.type_create_badge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['number', 'holder_id', 'holder_type']);
        input_data := jsonb_populate_record(NULL::app.type_create_badge_input, payload);
        result := desk.create_badge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_create_badge_input', ARRAY['holder_id'],
                p_aliases => '{"fk_holder_company": "holder",'
                '"fk_holder_person": "holder"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Badge',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_badge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_badge(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_holder_input AS (
    id UUID,
    holder_id UUID,
    holder_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.change_holder(
    auth_tenant_id UUID,
    input_data app.type_change_holder_input,
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
    self desk.tb_badge;
    loaded desk.tb_badge;
    changed desk.tb_badge;
    is_written BOOLEAN := false;
    v_fk_holder_company INTEGER;
    v_fk_holder_person INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'holder_id' THEN
        PERFORM app.fail('validation:required_field', 'Required: holder', '{"fields": ["holder"]}');
    END IF;

    IF (input_data.holder_id IS NULL) <> (input_data.holder_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: holder_id and holder_type', '{"fields": ["holder"]}');
    END IF;
    IF input_data.holder_type = 'Company' THEN
        v_fk_holder_company := desk.company_pk(input_data.holder_id, auth_tenant_id);
    ELSIF input_data.holder_type = 'Person' THEN
        v_fk_holder_person := desk.person_pk(input_data.holder_id, auth_tenant_id);
    ELSIF input_data.holder_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: holder', '{"fields": ["holder"]}');
    END IF;
    IF num_nonnulls(v_fk_holder_company, v_fk_holder_person) = 0 AND input_data.holder_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: holder', '{"fields": ["holder"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_badge AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:badge', 'Badge not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_badge AS t
    SET
        fk_holder_company = v_fk_holder_company,
        fk_holder_person = v_fk_holder_person,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_badge = self.pk_badge
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_holder_company, t.fk_holder_person) IS DISTINCT FROM (v_fk_holder_company, v_fk_holder_person)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_holder_company": "holder",'
        '"fk_holder_person": "holder"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Badge updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.change_holder(UUID, app.type_change_holder_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_holder(
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
    input_data app.type_change_holder_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'holder_id', 'holder_type', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_holder_input, payload);
        result := desk.change_holder(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_change_holder_input', ARRAY['holder_id'],
                p_aliases => '{"fk_holder_company": "holder",'
                '"fk_holder_person": "holder"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Badge',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_holder',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_holder(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Badge functions
