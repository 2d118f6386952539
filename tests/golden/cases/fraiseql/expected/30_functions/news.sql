-- specql: base.News functions
-- content-sha256: c2fbbec642c74fe684df9ada240f2491f255a66a46c903f25784d2e844f2dace
CREATE TYPE app.type_create_news_input AS (
    title TEXT,
    body TEXT,
    tagged_ids UUID[],
    about_id UUID,
    about_type TEXT
);

CREATE FUNCTION base.create_news(
    auth_tenant_id UUID,
    input_data app.type_create_news_input,
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
    self base.tb_news;
    v_fk_tagged INTEGER[];
    v_fk_about_topic INTEGER;
    v_fk_about_internal INTEGER;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    PERFORM app.check_ids(input_data.tagged_ids, 'tagged');
    v_fk_tagged := ARRAY(
        SELECT base.topic_pk(i.id)
        FROM unnest(input_data.tagged_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tagged, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tagged', '{"fields": ["tagged"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Topic' THEN
        v_fk_about_topic := base.topic_pk(input_data.about_id);
    ELSIF input_data.about_type = 'Internal' THEN
        v_fk_about_internal := base.internal_pk(input_data.about_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_topic, v_fk_about_internal) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    self.title := input_data.title;
    self.body := input_data.body;
    self.fk_about_topic := v_fk_about_topic;
    self.fk_about_internal := v_fk_about_internal;

    INSERT INTO base.tb_news AS t (
        title,
        body,
        fk_about_topic,
        fk_about_internal,
        created_by,
        updated_by
    )
    VALUES (
        self.title,
        self.body,
        self.fk_about_topic,
        self.fk_about_internal,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tagged) > 0 THEN
        INSERT INTO base.tb_news_tagged (fk_news, fk_topic, position, created_by)
        SELECT self.pk_news, i.key, i.position, auth_user_id
        FROM unnest(v_fk_tagged) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tagged'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_about_topic": "about",'
        '"fk_about_internal": "about"}') || changed_lists;
    result.status := 'success';
    result.message := 'News created';
    result.object_data := (
        SELECT v.data
        FROM base.v_news AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "News"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_news(UUID, app.type_create_news_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_news(
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
    input_data app.type_create_news_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['title', 'body', 'tagged_ids', 'about_id', 'about_type']);
        input_data := jsonb_populate_record(NULL::app.type_create_news_input, payload);
        result := base.create_news(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'News', payload, 'app.type_create_news_input', ARRAY['tagged_ids', 'about_id'],
                p_aliases => '{"fk_about_topic": "about",'
                '"fk_about_internal": "about",'
                '"tb_news_tagged": "tagged"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'News',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_news',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_news(UUID, UUID, JSONB) FROM PUBLIC;

GRANT EXECUTE ON FUNCTION base.create_news(UUID, app.type_create_news_input, JSONB, UUID) TO api;

GRANT EXECUTE ON FUNCTION app.create_news(UUID, UUID, JSONB) TO api;
-- specql: end base.News functions
