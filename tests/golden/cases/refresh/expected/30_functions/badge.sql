-- specql: work.Badge functions
-- content-sha256: 686ec8be7cd6a8f55200a85fb7bcca8dd000ec5c5907715edb88495416a2416f
CREATE FUNCTION work.refresh_tv_badge(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE work.tv_badge IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM work.tb_badge AS b WHERE b.pk_badge = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM work.tv_badge AS v
    WHERE p_pk IS NULL OR v.pk_badge = p_pk;

    INSERT INTO work.tv_badge (
        pk_badge,
        id,
        tenant_id,
        fk_holder,
        holder_id,
        fk_lender,
        lender_id,
        fk_team,
        team_id,
        data
    )
    SELECT
        t.pk_badge,
        t.id,
        t.tenant_id,
        t.fk_holder,
        holder.id,
        t.fk_lender,
        lender.id,
        t.fk_team,
        team.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'label', t.label,
            'holder_id', holder.id,
            'holder', CASE WHEN holder.id IS NOT NULL THEN
                jsonb_build_object('id', holder.id, 'identifier', holder.identifier)
            END,
            'lender_id', lender.id,
            'lender', CASE WHEN lender.id IS NOT NULL THEN
                jsonb_build_object('id', lender.id, 'identifier', lender.identifier)
            END,
            'team_id', team.id,
            'team', CASE WHEN team.id IS NOT NULL THEN
                jsonb_build_object('id', team.id, 'identifier', team.identifier)
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM work.tb_badge AS t
    LEFT JOIN work.tb_person AS holder ON holder.pk_person = t.fk_holder
    LEFT JOIN work.tb_person AS lender ON lender.pk_person = t.fk_lender
    LEFT JOIN work.tb_team AS team ON team.pk_team = t.fk_team
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_badge = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION work.refresh_tv_badge(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_touch_badge_input AS (
    id UUID,
    label TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.touch_badge(
    auth_tenant_id UUID,
    input_data app.type_touch_badge_input,
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
    self work.tb_badge;
    loaded work.tb_badge;
    changed work.tb_badge;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'label' THEN
        PERFORM app.fail('validation:required_field', 'Required: label', '{"fields": ["label"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_badge AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:badge', 'Badge not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE work.tb_badge AS t
    SET
        label = input_data.label,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_badge = self.pk_badge
        AND t.tenant_id = auth_tenant_id
        AND t.label IS DISTINCT FROM input_data.label
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    PERFORM work.refresh_tv_badge(self.pk_badge);

    PERFORM work.refresh_tv_person(self.fk_holder);

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Badge updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM work.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.touch_badge(UUID, app.type_touch_badge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.touch_badge(
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
    input_data app.type_touch_badge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'label', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_touch_badge_input, payload);
        result := work.touch_badge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_touch_badge_input', ARRAY[]::TEXT[]);
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
        'touch_badge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.touch_badge(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_touch_later_input AS (
    id UUID,
    label TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION work.touch_later(
    auth_tenant_id UUID,
    input_data app.type_touch_later_input,
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
    self work.tb_badge;
    loaded work.tb_badge;
    changed work.tb_badge;
    is_written BOOLEAN := false;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF NOT input_payload ? 'label' THEN
        PERFORM app.fail('validation:required_field', 'Required: label', '{"fields": ["label"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM work.tb_badge AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:badge', 'Badge not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE work.tb_badge AS t
    SET
        label = input_data.label,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_badge = self.pk_badge
        AND t.tenant_id = auth_tenant_id
        AND t.label IS DISTINCT FROM input_data.label
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    PERFORM work.refresh_tv_badge(self.pk_badge);

    PERFORM work.refresh_tv_person(self.fk_holder);

    IF self.fk_lender IS NOT NULL THEN
        PERFORM work.refresh_tv_person(self.fk_lender);
    END IF;

    PERFORM work.refresh_tv_team(self.fk_team);

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Badge updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM work.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION work.touch_later(UUID, app.type_touch_later_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.touch_later(
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
    input_data app.type_touch_later_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'label', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_touch_later_input, payload);
        result := work.touch_later(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_touch_later_input', ARRAY[]::TEXT[]);
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
        'touch_later',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.touch_later(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end work.Badge functions
