-- specql: shop.Wire functions
-- content-sha256: a0400fc6d5427091e79603d42b6951445b28d6b03c32a7137febdc7926e63708
CREATE TYPE app.type_create_wire_input AS (
    source_id UUID,
    target_id UUID,
    weight INTEGER
);

CREATE FUNCTION shop.create_wire(
    auth_tenant_id UUID,
    input_data app.type_create_wire_input,
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
    self shop.tb_wire;
    v_fk_source INTEGER;
    v_fk_target INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_source := shop.node_pk(input_data.source_id, auth_tenant_id);
    IF v_fk_source IS NULL AND input_data.source_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: source', '{"fields": ["source"]}');
    END IF;

    v_fk_target := shop.node_pk(input_data.target_id, auth_tenant_id);
    IF v_fk_target IS NULL AND input_data.target_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: target', '{"fields": ["target"]}');
    END IF;

    self.fk_source := v_fk_source;
    self.fk_target := v_fk_target;
    self.weight := input_data.weight;

    INSERT INTO shop.tb_wire AS t (
        tenant_id,
        fk_source,
        fk_target,
        weight,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.fk_source,
        self.fk_target,
        self.weight,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Wire created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_wire AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Wire"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.create_wire(UUID, app.type_create_wire_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_wire(
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
    input_data app.type_create_wire_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['source_id', 'target_id', 'weight']);
        input_data := jsonb_populate_record(NULL::app.type_create_wire_input, payload);
        result := shop.create_wire(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Wire', payload, 'app.type_create_wire_input', ARRAY['source_id', 'target_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Wire',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_wire',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_wire(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_wire_input AS (
    id UUID,
    source_id UUID,
    target_id UUID,
    weight INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.update_wire(
    auth_tenant_id UUID,
    input_data app.type_update_wire_input,
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
    self shop.tb_wire;
    loaded shop.tb_wire;
    changed shop.tb_wire;
    is_written BOOLEAN := false;
    v_fk_source INTEGER;
    v_fk_target INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_source := shop.node_pk(input_data.source_id, auth_tenant_id);
    IF v_fk_source IS NULL AND input_data.source_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: source', '{"fields": ["source"]}');
    END IF;

    v_fk_target := shop.node_pk(input_data.target_id, auth_tenant_id);
    IF v_fk_target IS NULL AND input_data.target_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: target', '{"fields": ["target"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_wire AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:wire', 'Wire not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.fk_source := CASE WHEN input_payload ? 'source_id' THEN v_fk_source ELSE self.fk_source END;
    changed.fk_target := CASE WHEN input_payload ? 'target_id' THEN v_fk_target ELSE self.fk_target END;
    changed.weight := CASE WHEN input_payload ? 'weight' THEN input_data.weight ELSE self.weight END;

    UPDATE shop.tb_wire AS t
    SET
        fk_source = changed.fk_source,
        fk_target = changed.fk_target,
        weight = changed.weight,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_wire = self.pk_wire
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_source, t.fk_target, t.weight) IS DISTINCT FROM (changed.fk_source, changed.fk_target, changed.weight)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Wire updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_wire AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Wire"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.update_wire(UUID, app.type_update_wire_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_wire(
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
    input_data app.type_update_wire_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'source_id',
            'target_id',
            'weight',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_wire_input, payload);
        result := shop.update_wire(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Wire', payload, 'app.type_update_wire_input', ARRAY['source_id', 'target_id']);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Wire',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_wire',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_wire(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Wire functions
