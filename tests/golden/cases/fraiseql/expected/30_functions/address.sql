-- specql: base.Address functions
-- content-sha256: 153223852f2d0aca83ce3d11cd30a253e0abbeaae7fda5909b12451b6c728b16
CREATE FUNCTION base.refresh_mv_address_agg()
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    LOCK TABLE base.mv_address_agg IN SHARE ROW EXCLUSIVE MODE;

    DELETE FROM base.mv_address_agg AS v;

    INSERT INTO base.mv_address_agg (
        status,
        grade,
        addresses
    )
    SELECT
        t.status,
        t.grade,
        count(*)
    FROM base.tb_address AS t
    WHERE t.deleted_at IS NULL
    GROUP BY 1, 2;
END;
$specql$;

REVOKE ALL ON FUNCTION base.refresh_mv_address_agg() FROM PUBLIC;

CREATE TYPE app.type_mark_address_input AS (
    id UUID,
    status TEXT,
    grade TEXT,
    marks TEXT[],
    town TEXT,
    vacant TEXT[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.mark_address(
    auth_tenant_id UUID,
    input_data app.type_mark_address_input,
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
    self base.tb_address;
    loaded base.tb_address;
    changed base.tb_address;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT (input_data.status IN ('open', 'done')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: status', '{"fields": ["status"]}');
    END IF;

    IF NOT (input_data.grade IN ('a', 'c')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: grade', '{"fields": ["grade"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.marks) = 1
        AND array_position(input_data.marks, NULL) IS NULL
        AND input_data.marks <@ ARRAY['x', 'y']
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: marks', '{"fields": ["marks"]}');
    END IF;

    IF NOT (input_data.town IN ('here', 'there')) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: town', '{"fields": ["town"]}');
    END IF;

    IF NOT (
        array_ndims(input_data.vacant) = 1
        AND array_position(input_data.vacant, NULL) IS NULL
        AND input_data.vacant <@ ARRAY['x', 'y']
    ) THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: vacant', '{"fields": ["vacant"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_address AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:address', 'Address not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (input_data.grade = 'a' OR input_data.town = 'here' OR input_data.vacant IS NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:failed', '$grade = ''a'' OR $town = ''here'' OR $vacant IS NULL', '{"fields": ["grade", "town", "vacant"]}');
    END IF;

    UPDATE base.tb_address AS t
    SET
        status = input_data.status,
        marks = input_data.marks,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_address = self.pk_address
        AND (t.status, t.marks) IS DISTINCT FROM (input_data.status, input_data.marks)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Address updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_address AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Address"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.mark_address(UUID, app.type_mark_address_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.mark_address(
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
    input_data app.type_mark_address_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'status',
            'grade',
            'marks',
            'town',
            'vacant',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_mark_address_input, payload);
        result := base.mark_address(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Address', payload, 'app.type_mark_address_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Address',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'mark_address',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.mark_address(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_settle_address_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION base.settle_address(
    auth_tenant_id UUID,
    input_data app.type_settle_address_input,
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
    self base.tb_address;
    loaded base.tb_address;
    changed base.tb_address;
    is_written BOOLEAN := false;
    effects JSONB := '[]'::JSONB;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM base.tb_address AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:address', 'Address not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE base.tb_address AS t
    SET
        status = 'done',
        visits = 7,
        share = 1.5,
        vacant = TRUE,
        town = 'x',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_address = self.pk_address
        AND (
            t.status,
            t.visits,
            t.share,
            t.vacant,
            t.town
        ) IS DISTINCT FROM (
            'done',
            7,
            1.5,
            TRUE,
            'x'
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    UPDATE base.tb_address AS t
    SET
        visits = 8,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_address = self.pk_address
        AND t.visits IS DISTINCT FROM 8
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Address updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM base.v_address AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Address"}',
        '{"primaryEntity": {"entityType": "Address", "operation": "UPDATE"}, "sideEffects": [], "cacheInvalidations": [], "optimisticUpdateSafe": true}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.settle_address(UUID, app.type_settle_address_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.settle_address(
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
    input_data app.type_settle_address_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_settle_address_input, payload);
        result := base.settle_address(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Address', payload, 'app.type_settle_address_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Address',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'settle_address',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.settle_address(UUID, UUID, JSONB) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION base.refresh_mv_address_agg() TO api;

GRANT EXECUTE ON FUNCTION base.mark_address(UUID, app.type_mark_address_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.mark_address(UUID, UUID, JSONB) TO api;

GRANT EXECUTE ON FUNCTION base.settle_address(UUID, app.type_settle_address_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.settle_address(UUID, UUID, JSONB) TO api;
-- specql: end base.Address functions
