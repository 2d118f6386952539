-- specql: base.Internal functions
-- content-sha256: c84e36c5cbdc23490eeba3961370976e1556e7f7b9c7e436a432fa1ab87bdd1f
CREATE FUNCTION base.refresh_tv_internal(
    p_pk INTEGER DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_pk IS NULL THEN
        LOCK TABLE base.tv_internal IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        PERFORM FROM base.tb_internal AS b WHERE b.pk_internal = p_pk FOR NO KEY UPDATE;
    END IF;

    DELETE FROM base.tv_internal AS v
    WHERE p_pk IS NULL OR v.pk_internal = p_pk;

    INSERT INTO base.tv_internal (
        pk_internal,
        id,
        fk_topic,
        topic_id,
        data
    )
    SELECT
        t.pk_internal,
        t.id,
        t.fk_topic,
        topic.id,
        jsonb_build_object(
            'id', t.id,
            'identifier', t.identifier,
            'secret', t.secret,
            'topic_id', topic.id,
            'topic', CASE WHEN topic.id IS NOT NULL THEN
                jsonb_build_object('id', topic.id, 'identifier', topic.identifier)
            END,
            'created_at', t.created_at,
            'updated_at', t.updated_at
        )
    FROM base.tb_internal AS t
    LEFT JOIN base.tb_topic AS topic ON topic.pk_topic = t.fk_topic
    WHERE t.deleted_at IS NULL
        AND (p_pk IS NULL OR t.pk_internal = p_pk);
END;
$specql$;

REVOKE ALL ON FUNCTION base.refresh_tv_internal(INTEGER) FROM PUBLIC;

CREATE TYPE app.type_create_internal_input AS (
    secret TEXT,
    topic_id UUID
);

CREATE FUNCTION base.create_internal(
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
    self base.tb_internal;
    v_fk_topic INTEGER;
BEGIN
    v_fk_topic := base.topic_pk(input_data.topic_id);
    IF v_fk_topic IS NULL AND input_data.topic_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: topic', '{"fields": ["topic"]}');
    END IF;

    self.secret := input_data.secret;
    self.fk_topic := v_fk_topic;

    INSERT INTO base.tb_internal AS t (
        secret,
        fk_topic,
        created_by,
        updated_by
    )
    VALUES (
        self.secret,
        self.fk_topic,
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
        FROM base.v_internal AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Internal"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_internal(UUID, app.type_create_internal_input, JSONB, UUID) FROM PUBLIC;

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
        PERFORM app.check_payload(payload, ARRAY['secret', 'topic_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_internal_input, payload);
        result := base.create_internal(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Internal', payload, 'app.type_create_internal_input', ARRAY['topic_id']);
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

GRANT EXECUTE ON FUNCTION base.refresh_tv_internal(INTEGER) TO api;

GRANT EXECUTE ON FUNCTION base.create_internal(UUID, app.type_create_internal_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.create_internal(UUID, UUID, JSONB) TO api;
-- specql: end base.Internal functions
