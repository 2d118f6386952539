-- specql: sales.Duty functions
-- content-sha256: 8885efa0447239c56d66a01e2581e099f354bc9f0c54ff45d624a4550b657f5c
CREATE FUNCTION sales.refresh_mv_duty_agg(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE sales.mv_duty_agg IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE sales.mv_duty_agg IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('sales.mv_duty_agg ' || p_tenant_id, 0));
    END IF;

    DELETE FROM sales.mv_duty_agg AS v
    WHERE refresh_mv_duty_agg.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_duty_agg.p_tenant_id;

    INSERT INTO sales.mv_duty_agg (
        tenant_id,
        place_region,
        after_title,
        closed
    )
    SELECT
        t.tenant_id,
        place.region,
        after.title,
        count(*) FILTER (WHERE place.closed)
    FROM sales.tb_duty AS t
    LEFT JOIN sales.tb_place AS place ON place.pk_place = t.fk_place
    LEFT JOIN sales.tb_duty AS after ON after.pk_duty = t.fk_after
    WHERE t.deleted_at IS NULL
        AND (refresh_mv_duty_agg.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_duty_agg.p_tenant_id)
    GROUP BY 1, 2, 3;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.refresh_mv_duty_agg(UUID) FROM PUBLIC;

CREATE TYPE app.type_move_duty_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION sales.move_duty(
    auth_tenant_id UUID,
    input_data app.type_move_duty_input,
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
    self sales.tb_duty;
    loaded sales.tb_duty;
    changed sales.tb_duty;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM sales.tb_duty AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:duty', 'Duty not found', '{"fields": ["id"]}');
    END IF;

    IF (
        SELECT r.guarded
        FROM sales.tb_place AS r
        WHERE r.pk_place = self.fk_place
            AND r.tenant_id = auth_tenant_id
    ) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:move_duty', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF EXISTS (
        SELECT
        FROM sales.tb_duty AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND (
                SELECT r_.floors
                FROM sales.tb_place AS r_
                WHERE r_.pk_place = r.fk_place
                    AND r_.tenant_id = auth_tenant_id
            ) > 1 AND (
                SELECT r_.doors
                FROM sales.tb_place AS r_
                WHERE r_.pk_place = r.fk_place
                    AND r_.tenant_id = auth_tenant_id
            ) > 1
    ) IS NOT TRUE THEN
        PERFORM app.fail('validation:nowhere', concat(self.title, ' is at ', (
            SELECT r.keeper
            FROM sales.tb_place AS r
            WHERE r.pk_place = self.fk_place
                AND r.tenant_id = auth_tenant_id
        )));
    END IF;

    UPDATE sales.tb_duty AS t
    SET
        title = (
            SELECT r.owner
            FROM sales.tb_place AS r
            WHERE r.pk_place = t.fk_place
                AND r.tenant_id = auth_tenant_id
        ),
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_duty = self.pk_duty
        AND t.tenant_id = auth_tenant_id
        AND ((
        SELECT r.windows
        FROM sales.tb_place AS r
        WHERE r.pk_place = t.fk_place
            AND r.tenant_id = auth_tenant_id
    ) > 0)
        AND t.title IS DISTINCT FROM (
        SELECT r.owner
        FROM sales.tb_place AS r
        WHERE r.pk_place = t.fk_place
            AND r.tenant_id = auth_tenant_id
    )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Duty updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM sales.v_duty AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Duty"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION sales.move_duty(UUID, app.type_move_duty_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.move_duty(
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
    input_data app.type_move_duty_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_move_duty_input, payload);
        result := sales.move_duty(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Duty', payload, 'app.type_move_duty_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Duty',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'move_duty',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.move_duty(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end sales.Duty functions
