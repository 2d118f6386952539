-- specql: shop.Node functions
-- content-sha256: 402afaae40cf494289a875b365ecb27823df3e9137569a13230e56812cefd47c
CREATE TYPE app.type_create_node_input AS (
    owner TEXT
);

CREATE FUNCTION shop.create_node(
    auth_tenant_id UUID,
    input_data app.type_create_node_input,
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
    self shop.tb_node;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    self.owner := input_data.owner;

    INSERT INTO shop.tb_node AS t (
        tenant_id,
        owner,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.owner,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Node created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_node AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Node"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_node(UUID, app.type_create_node_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_node(
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
    input_data app.type_create_node_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['owner']);
        input_data := jsonb_populate_record(NULL::app.type_create_node_input, payload);
        result := shop.create_node(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Node', payload, 'app.type_create_node_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Node',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_node',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_node(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Node functions
