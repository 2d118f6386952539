-- specql: base.Tariff functions
-- content-sha256: 18690f5d256f56ec855f12166888ffe89f8e9d7745f7839f6c06d998659b1260
CREATE TYPE app.type_create_tariff_input AS (
    name TEXT,
    idempotency_key TEXT
);

CREATE FUNCTION base.create_tariff(
    auth_tenant_id UUID,
    input_data app.type_create_tariff_input,
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
    self base.tb_tariff;
BEGIN
    self.name := input_data.name;

    INSERT INTO base.tb_tariff AS t (
        name,
        created_by,
        updated_by
    )
    VALUES (
        self.name,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Tariff created';
    result.object_data := (
        SELECT v.data
        FROM base.v_tariff AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Tariff"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_tariff(UUID, app.type_create_tariff_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_tariff(
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
    input_data app.type_create_tariff_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'idempotency_key']);
        input_data := jsonb_populate_record(NULL::app.type_create_tariff_input, payload);
        result := app.recall_result(auth_tenant_id, auth_user_id, 'create_tariff', input_data.idempotency_key, payload);
        IF result.status IS NULL THEN
            result := base.create_tariff(auth_tenant_id, input_data, payload, auth_user_id);
            PERFORM app.keep_result(auth_tenant_id, auth_user_id, 'create_tariff', input_data.idempotency_key, payload, result);
        END IF;
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
            result := app.failure_result(problem, 'Tariff', payload, 'app.type_create_tariff_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Tariff',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_tariff',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_tariff(UUID, UUID, JSONB) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION base.create_tariff(UUID, app.type_create_tariff_input, JSONB, UUID) TO idempotent_app;

GRANT EXECUTE ON FUNCTION app.create_tariff(UUID, UUID, JSONB) TO idempotent_app;
-- specql: end base.Tariff functions
