-- specql: shop.Internal functions
-- content-sha256: 53ce36ac0df090b91723447db9ea1aae6c129131945097b81cddda46acc4191c
CREATE TYPE app.type_create_internal_input AS (
    note TEXT
);

CREATE FUNCTION shop.create_internal(
    auth_tenant_id UUID,
    input_data app.type_create_internal_input,
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
    self shop.tb_internal;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.note := input_data.note;

    INSERT INTO shop.tb_internal AS t (
        tenant_id,
        note,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.note,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Internal created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_internal AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Internal"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_internal(UUID, app.type_create_internal_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_internal(
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
    input_data app.type_create_internal_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['note']);
        input_data := jsonb_populate_record(NULL::app.type_create_internal_input, payload);
        result := shop.create_internal(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Internal', payload, 'app.type_create_internal_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Internal',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_internal',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_internal(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Internal functions
