-- specql: crm.Essay functions
-- content-sha256: f9b0c30b30f693d696d3b9ff808355df06031a692b4b2f2514924ca18afbce03
CREATE FUNCTION crm.refresh_mv_papers_by_topic(
    p_tenant_id UUID DEFAULT NULL
)
RETURNS VOID
LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp
SET timezone = 'UTC'
AS $specql$
BEGIN
    IF p_tenant_id IS NULL THEN
        LOCK TABLE crm.mv_papers_by_topic IN SHARE ROW EXCLUSIVE MODE;
    ELSE
        LOCK TABLE crm.mv_papers_by_topic IN ROW EXCLUSIVE MODE;
        PERFORM pg_advisory_xact_lock(hashtextextended('crm.mv_papers_by_topic ' || p_tenant_id, 0));
    END IF;

    DELETE FROM crm.mv_papers_by_topic AS v
    WHERE refresh_mv_papers_by_topic.p_tenant_id IS NULL OR v.tenant_id = refresh_mv_papers_by_topic.p_tenant_id;

    INSERT INTO crm.mv_papers_by_topic (
        tenant_id,
        subject_name,
        above_state,
        papers,
        finals,
        pages
    )
    SELECT
        t.tenant_id,
        topic.name,
        parent.state,
        count(*),
        count(*) FILTER (WHERE t.state = 'final'),
        COALESCE(sum(t.pages), 0)
    FROM crm.tb_essay AS t
    LEFT JOIN crm.tb_essay AS parent ON parent.pk_essay = t.fk_parent
    LEFT JOIN crm.tb_topic AS topic ON topic.pk_topic = t.fk_topic
    WHERE t.deleted_at IS NULL
        AND t.pages > 0
        AND (refresh_mv_papers_by_topic.p_tenant_id IS NULL OR t.tenant_id = refresh_mv_papers_by_topic.p_tenant_id)
    GROUP BY 1, 2, 3;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refresh_mv_papers_by_topic(UUID) FROM PUBLIC;

CREATE TYPE app.type_finish_essay_input AS (
    id UUID,
    other UUID,
    others UUID[],
    either UUID,
    either_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.finish_essay(
    auth_tenant_id UUID,
    input_data app.type_finish_essay_input,
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
    self crm.tb_essay;
    loaded crm.tb_essay;
    changed crm.tb_essay;
    value_first INTEGER;
    value_total INTEGER;
    row_p crm.tb_essay;
    row_q crm.tb_essay;
    value_sum_of_pages NUMERIC;
    v_fk_other INTEGER;
    v_fk_others INTEGER[];
    v_fk_either_essay INTEGER;
    v_fk_either_topic INTEGER;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_other := crm.essay_pk(input_data.other, auth_tenant_id);
    IF v_fk_other IS NULL AND input_data.other IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: other', '{"fields": ["other"]}');
    END IF;

    PERFORM app.check_ids(input_data.others, 'others');
    v_fk_others := ARRAY(
        SELECT crm.essay_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.others) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_others, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: others', '{"fields": ["others"]}');
    END IF;

    IF (input_data.either IS NULL) <> (input_data.either_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: either and either_type', '{"fields": ["either"]}');
    END IF;
    IF input_data.either_type = 'Essay' THEN
        v_fk_either_essay := crm.essay_pk(input_data.either, auth_tenant_id);
    ELSIF input_data.either_type = 'Topic' THEN
        v_fk_either_topic := crm.topic_pk(input_data.either, auth_tenant_id);
    ELSIF input_data.either_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: either', '{"fields": ["either"]}');
    END IF;
    IF num_nonnulls(v_fk_either_essay, v_fk_either_topic) = 0 AND input_data.either IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: either', '{"fields": ["either"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_essay AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:essay', 'Essay not found', '{"fields": ["id"]}');
    END IF;

    IF (self.state = 'draft') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:finish_essay', 'Not allowed');
    END IF;

    IF (NOT EXISTS (
        SELECT
        FROM crm.tb_essay AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.state = 'draft' AND r.fk_parent = self.pk_essay
    )) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:finish_essay', 'Not allowed');
    END IF;

    IF app.caller_has_permission(auth_user_id, 'paper.finish') IS NOT TRUE THEN
        PERFORM app.fail('forbidden:finish_essay', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    value_total := (
        SELECT count(*)::INTEGER
        FROM crm.tb_essay AS r
        WHERE r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
            AND r.state = 'draft'
    );

    value_first := self.fk_parent;

    IF (self.state = 'draft' AND (
        SELECT r.name
        FROM crm.tb_topic AS r
        WHERE r.pk_topic = self.fk_topic
            AND r.tenant_id = auth_tenant_id
    ) IS NOT NULL) IS NOT TRUE THEN
        PERFORM app.fail('validation:not_a_draft', 'not_a_draft', '{"fields": ["state", "topic"]}');
    END IF;

    FOR row_p IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM crm.tb_essay AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_parent = self.pk_essay)
            ORDER BY t.pk_essay
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_essay
    LOOP
        WITH written AS (
            UPDATE crm.tb_essay AS t
            SET
                state = 'final',
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.id = row_p.id)
                AND t.state IS DISTINCT FROM 'final'
            RETURNING t.id
        )
        SELECT array_agg(w.id)
        INTO written_ids
        FROM written AS w;
        IF written_ids IS NOT NULL THEN
            effects := effects || jsonb_build_object(
                'entityType', 'Essay', 'operation', 'UPDATE', 'ids', written_ids,
                'modifiedFields', ARRAY['state']::TEXT[]
            );
        END IF;

        SELECT t.*
        INTO changed
        FROM crm.tb_essay AS t
        WHERE t.pk_essay = self.pk_essay
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    FOR row_q IN
        SELECT t.*
        FROM (
            SELECT t.*
            FROM crm.tb_essay AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_parent = self.pk_essay)
            ORDER BY t.pk_essay
            FOR NO KEY UPDATE
        ) AS t
        ORDER BY t.pk_essay
    LOOP
        WITH written AS (
            UPDATE crm.tb_essay AS t
            SET
                pages = t.pages + 1,
                updated_at = clock_timestamp(),
                updated_by = auth_user_id
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.id = row_q.id)
                AND t.pages IS DISTINCT FROM (t.pages + 1)
            RETURNING t.id
        )
        SELECT array_agg(w.id)
        INTO written_ids
        FROM written AS w;
        IF written_ids IS NOT NULL THEN
            effects := effects || jsonb_build_object(
                'entityType', 'Essay', 'operation', 'UPDATE', 'ids', written_ids,
                'modifiedFields', ARRAY['pages']::TEXT[]
            );
        END IF;

        SELECT t.*
        INTO changed
        FROM crm.tb_essay AS t
        WHERE t.pk_essay = self.pk_essay
            AND t.tenant_id = auth_tenant_id;
        IF FOUND THEN
            self := changed;
        END IF;
    END LOOP;

    value_sum_of_pages := (
        SELECT COALESCE(sum(t.pages), 0)
        FROM crm.tb_essay AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.state = 'final')
    );

    INSERT INTO crm.tb_essay AS t (
        tenant_id,
        title,
        fk_parent,
        pages,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        'Copy of {title}',
        value_first,
        value_total,
        auth_user_id,
        auth_user_id
    )
    RETURNING ARRAY[t.id] INTO written_ids;
    effects := effects || jsonb_build_object(
        'entityType', 'Essay', 'operation', 'CREATE', 'ids', written_ids,
        'modifiedFields', ARRAY['title', 'parent', 'pages']::TEXT[]
    );

    WITH written AS (
        UPDATE crm.tb_topic AS t
        SET
            name = 'x',
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.id = (
            SELECT r.id
            FROM crm.tb_topic AS r
            WHERE r.pk_topic = self.fk_topic
                AND r.tenant_id = auth_tenant_id
        ) AND EXISTS (
            SELECT
            FROM crm.tb_essay AS r
            WHERE r.tenant_id = auth_tenant_id
                AND r.deleted_at IS NULL
                AND r.fk_topic = self.fk_topic
        ))
            AND t.name IS DISTINCT FROM 'x'
        RETURNING t.id
    )
    SELECT array_agg(w.id)
    INTO written_ids
    FROM written AS w;
    IF written_ids IS NOT NULL THEN
        effects := effects || jsonb_build_object(
            'entityType', 'Topic', 'operation', 'UPDATE', 'ids', written_ids,
            'modifiedFields', ARRAY['name']::TEXT[]
        );
    END IF;

    UPDATE crm.tb_essay AS t
    SET
        state = 'final',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_essay = self.pk_essay
        AND t.tenant_id = auth_tenant_id
        AND t.state IS DISTINCT FROM 'final'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self), p_aliases => '{"fk_about_essay": "about", "fk_about_topic": "about"}');
    result.status := 'success';
    result.message := 'Essay updated';
    result.object_data := (
        SELECT v.data
        FROM crm.v_essay AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Essay"}',
        '{"primaryEntity": {"entityType": "Essay", "operation": "UPDATE"}, "sideEffects": [{"entityType": "Essay", "operation": "UPDATE", "collection": "updatedEssays"}, {"entityType": "Essay", "operation": "CREATE", "collection": "createdEssays"}, {"entityType": "Topic", "operation": "UPDATE", "collection": "updatedTopics"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.finish_essay(UUID, app.type_finish_essay_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.finish_essay(
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
    input_data app.type_finish_essay_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'other',
            'others',
            'either',
            'either_type',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_finish_essay_input, payload);
        result := crm.finish_essay(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Essay', payload, 'app.type_finish_essay_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_essay": "about",'
                '"fk_about_topic": "about",'
                '"tb_essay_annexes": "annexes"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Essay',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'finish_essay',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.finish_essay(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_drop_essay_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.drop_essay(
    auth_tenant_id UUID,
    input_data app.type_drop_essay_input,
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
    self crm.tb_essay;
    changed crm.tb_essay;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_essay AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:essay', 'Essay not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF EXISTS (
        SELECT
        FROM crm.tb_essay AS r
        WHERE r.fk_parent = self.pk_essay
            AND r.pk_essay <> self.pk_essay
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Essay is still used by Essay');
    END IF;

    IF EXISTS (
        SELECT
        FROM crm.tb_essay AS r
        WHERE r.fk_model = self.pk_essay
            AND r.pk_essay <> self.pk_essay
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Essay is still used by Essay');
    END IF;

    IF EXISTS (
        SELECT
        FROM crm.tb_essay AS r
            JOIN crm.tb_essay_annexes AS l ON l.fk_essay = r.pk_essay
        WHERE l.fk_annexes = self.pk_essay
            AND r.pk_essay <> self.pk_essay
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Essay is still used by Essay');
    END IF;

    IF EXISTS (
        SELECT
        FROM crm.tb_essay AS r
        WHERE r.fk_about_essay = self.pk_essay
            AND r.pk_essay <> self.pk_essay
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Essay is still used by Essay');
    END IF;

    IF EXISTS (
        SELECT
        FROM crm.tb_essay AS r
        WHERE r.fk_model = self.pk_essay
            AND r.pk_essay <> self.pk_essay
            AND r.tenant_id = auth_tenant_id
            AND r.deleted_at IS NULL
    ) THEN
        PERFORM app.fail('conflict:dependency_exists', 'Essay is still used by Essay');
    END IF;

    result.object_data := (
        SELECT v.data
        FROM crm.v_essay AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE crm.tb_essay AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_essay = self.pk_essay
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Essay deleted';
    result.extra_metadata := '{"entity": "Essay"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.drop_essay(UUID, app.type_drop_essay_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.drop_essay(
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
    input_data app.type_drop_essay_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_drop_essay_input, payload);
        result := crm.drop_essay(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Essay', payload, 'app.type_drop_essay_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_essay": "about",'
                '"fk_about_topic": "about",'
                '"tb_essay_annexes": "annexes"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Essay',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'drop_essay',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.drop_essay(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_number_papers_essay_input AS (
    numbers JSONB
);

CREATE FUNCTION crm.number_papers_essay(
    auth_tenant_id UUID,
    input_data app.type_number_papers_essay_input,
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
    is_written BOOLEAN := false;
    value_item JSONB;
    problem app.mutation_problem;
    was_written BOOLEAN;
    bulk_total INTEGER;
    bulk_tried INTEGER := 0;
    bulk_ids UUID[] := ARRAY[]::UUID[];
    bulk_failures JSONB := JSONB '[]';
    ids_before UUID[];
    element_ids UUID[];
    batch_end INTEGER;
    alone_until INTEGER := 0;
    failure app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.numbers IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: numbers', '{"fields": ["numbers"]}');
    END IF;

    IF NOT (jsonb_typeof(input_data.numbers) = 'array') THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: numbers', '{"fields": ["numbers"]}');
    END IF;

    bulk_total := COALESCE(jsonb_array_length(input_data.numbers), 0);
    WHILE bulk_tried < bulk_total LOOP
        -- A batch is one sub-transaction; the elements of one that fails are done again, each by itself.
        batch_end := least(bulk_tried + CASE WHEN bulk_tried < alone_until THEN 1 ELSE 100 END, bulk_total);
        ids_before := bulk_ids;
        was_written := is_written;
        BEGIN
            FOR element_number IN bulk_tried + 1..batch_end LOOP
                value_item := input_data.numbers -> (element_number - 1);
                element_ids := ARRAY(
                    SELECT t.id
                    FROM crm.tb_essay AS t
                    WHERE t.tenant_id = auth_tenant_id
                        AND t.deleted_at IS NULL
                        AND (t.id = (value_item ->> 'id')::UUID)
                    ORDER BY t.pk_essay
                    FOR NO KEY UPDATE
                );
                IF cardinality(element_ids) = 0 THEN
                    PERFORM app.fail('not_found:essay', 'Essay not found');
                END IF;

                UPDATE crm.tb_essay AS t
                SET
                    pages = (value_item ->> 'pages')::INTEGER,
                    updated_at = clock_timestamp(),
                    updated_by = auth_user_id
                WHERE t.tenant_id = auth_tenant_id
                    AND t.deleted_at IS NULL
                    AND (t.id = (value_item ->> 'id')::UUID)
                    AND t.pages IS DISTINCT FROM (value_item ->> 'pages')::INTEGER;
                is_written := is_written OR FOUND;
                bulk_ids := bulk_ids || element_ids;
            END LOOP;
            bulk_tried := batch_end;
        EXCEPTION
            WHEN invalid_transaction_state OR transaction_rollback OR insufficient_resources
                OR object_not_in_prerequisite_state OR operator_intervention OR system_error THEN
                RAISE;
            WHEN OTHERS THEN
                GET STACKED DIAGNOSTICS
                    problem.sqlstate = RETURNED_SQLSTATE,
                    problem.message = MESSAGE_TEXT,
                    problem.detail = PG_EXCEPTION_DETAIL,
                    problem.schema_name = SCHEMA_NAME,
                    problem.table_name = TABLE_NAME,
                    problem.column_name = COLUMN_NAME,
                    problem.constraint_name = CONSTRAINT_NAME;
                bulk_ids := ids_before;
                is_written := was_written;
                IF batch_end - bulk_tried > 1 THEN
                    alone_until := batch_end;
                ELSE
                    failure := app.failure_result(problem, 'Essay', input_payload, 'app.type_number_papers_essay_input', '{}', p_aliases => '{"fk_about_essay": "about", "fk_about_topic": "about"}');
                    bulk_failures := bulk_failures
                        || (jsonb_build_object('index', bulk_tried, 'message', failure.message) || (failure.extra_metadata -> 'error'));
                    bulk_tried := batch_end;
                END IF;
        END;
    END LOOP;
    IF bulk_failures <> '[]' THEN
        PERFORM app.fail(
            'failed:bulk_operation',
            format('%s of %s failed', jsonb_array_length(bulk_failures), bulk_total),
            jsonb_build_object('failures', bulk_failures)
        );
    END IF;

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := format('%s of %s done', bulk_tried - jsonb_array_length(bulk_failures), bulk_total);
    result.extra_metadata := '{"entity": "Essay"}'::JSONB || jsonb_build_object(
        'result', jsonb_build_object(
            'total_count', bulk_total,
            'processed_count', bulk_tried - jsonb_array_length(bulk_failures),
            'failed_count', jsonb_array_length(bulk_failures),
            'skipped_count', bulk_total - bulk_tried,
            'ids', bulk_ids,
            'failures', bulk_failures
        )
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.number_papers_essay(UUID, app.type_number_papers_essay_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.number_papers_essay(
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
    input_data app.type_number_papers_essay_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['numbers']);
        input_data := jsonb_populate_record(NULL::app.type_number_papers_essay_input, payload);
        result := crm.number_papers_essay(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Essay', payload, 'app.type_number_papers_essay_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_essay": "about",'
                '"fk_about_topic": "about",'
                '"tb_essay_annexes": "annexes"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Essay',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'number_papers_essay',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.number_papers_essay(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_refuse_essay_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.refuse_essay(
    auth_tenant_id UUID,
    input_data app.type_refuse_essay_input,
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
    self crm.tb_essay;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_essay AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:essay', 'Essay not found', '{"fields": ["id"]}');
    END IF;

    IF (self.is_done OR self.is_done) IS NOT TRUE THEN
        PERFORM app.fail('forbidden:refuse_essay', 'Not allowed');
    END IF;

    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    PERFORM app.fail('validation:refused', concat(
        'No ',
        self.title,
        ', ',
        (
            SELECT r.name
            FROM crm.tb_topic AS r
            WHERE r.pk_topic = self.fk_topic
                AND r.tenant_id = auth_tenant_id
        )
    ));

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Refuse essay: done';
    result.object_data := (
        SELECT v.data
        FROM crm.v_essay AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Essay"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.refuse_essay(UUID, app.type_refuse_essay_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.refuse_essay(
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
    input_data app.type_refuse_essay_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_refuse_essay_input, payload);
        result := crm.refuse_essay(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Essay', payload, 'app.type_refuse_essay_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_essay": "about",'
                '"fk_about_topic": "about",'
                '"tb_essay_annexes": "annexes"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Essay',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'refuse_essay',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.refuse_essay(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.Essay functions
