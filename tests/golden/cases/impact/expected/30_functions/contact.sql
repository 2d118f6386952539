-- specql: crm.Contact functions
-- content-sha256: 37708d24ffe305bf2beb10e2f5a316ffb2424f5d8805be609ce20569480ebf5f
CREATE TYPE app.type_qualify_lead_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.qualify_lead(
    auth_tenant_id UUID,
    input_data app.type_qualify_lead_input,
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
    self crm.tb_contact;
    loaded crm.tb_contact;
    changed crm.tb_contact;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (self.status = 'lead') IS NOT TRUE THEN
        PERFORM app.fail('validation:not_a_lead', 'not_a_lead', '{"fields": ["status"]}');
    END IF;

    UPDATE crm.tb_contact AS t
    SET
        status = 'qualified',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'qualified'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO crm.tb_notification AS t (
        tenant_id,
        fk_contact,
        text,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_contact,
        'Qualified',
        auth_user_id,
        auth_user_id
    )
    RETURNING ARRAY[t.id] INTO written_ids;
    effects := effects || jsonb_build_object(
        'entityType', 'Notification', 'operation', 'CREATE', 'ids', written_ids,
        'modifiedFields', ARRAY['contact', 'text']::TEXT[]
    );

    INSERT INTO crm.tb_notification AS t (
        tenant_id,
        fk_contact,
        text,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_contact,
        'Be quick',
        auth_user_id,
        auth_user_id
    )
    RETURNING ARRAY[t.id] INTO written_ids;
    effects := effects || jsonb_build_object(
        'entityType', 'Notification', 'operation', 'CREATE', 'ids', written_ids,
        'modifiedFields', ARRAY['contact', 'text']::TEXT[]
    );

    WITH written AS (
        UPDATE crm.tb_task AS t
        SET
            done = TRUE,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_contact = self.pk_contact AND t.done = FALSE)
            AND t.done IS DISTINCT FROM TRUE
        RETURNING t.id
    )
    SELECT array_agg(w.id)
    INTO written_ids
    FROM written AS w;
    IF written_ids IS NOT NULL THEN
        effects := effects || jsonb_build_object(
            'entityType', 'Task', 'operation', 'UPDATE', 'ids', written_ids,
            'modifiedFields', ARRAY['done']::TEXT[]
        );
    END IF;

    BEGIN
        WITH written AS (
            DELETE FROM crm.tb_draft AS t
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.fk_contact = self.pk_contact)
            RETURNING t.id
        )
        SELECT array_agg(w.id)
        INTO written_ids
        FROM written AS w;
        IF written_ids IS NOT NULL THEN
            effects := effects || jsonb_build_object(
                'entityType', 'Draft', 'operation', 'DELETE', 'ids', written_ids,
                'modifiedFields', ARRAY[]::TEXT[]
            );
        END IF;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Draft is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Contact updated';
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Contact"}',
        '{"primaryEntity": {"entityType": "Contact", "operation": "UPDATE", "affectedRelationships": ["company"]}, "sideEffects": [{"entityType": "Notification", "operation": "CREATE", "collection": "createdNotifications"}, {"entityType": "Task", "operation": "UPDATE", "collection": "updatedTasks"}, {"entityType": "Draft", "operation": "DELETE", "collection": "deletedDrafts"}], "cacheInvalidations": [{"queryName": "contacts", "filter": {"status": "lead"}, "strategy": "REFETCH", "reason": "the list of leads has changed"}, {"queryName": "dashboard", "strategy": "EVICT"}], "optimisticUpdateSafe": true}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.qualify_lead(UUID, app.type_qualify_lead_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.qualify_lead(
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
    input_data app.type_qualify_lead_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_qualify_lead_input, payload);
        result := crm.qualify_lead(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_qualify_lead_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'qualify_lead',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_score_input AS (
    id UUID,
    score INTEGER,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.set_score(
    auth_tenant_id UUID,
    input_data app.type_set_score_input,
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
    self crm.tb_contact;
    loaded crm.tb_contact;
    changed crm.tb_contact;
    is_written BOOLEAN := false;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.score IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: score', '{"fields": ["score"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE crm.tb_contact AS t
    SET
        score = input_data.score,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND t.score IS DISTINCT FROM input_data.score
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    IF input_data.score > 10 THEN
        INSERT INTO crm.tb_task AS t (
            tenant_id,
            fk_contact,
            title,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.pk_contact,
            'Call',
            auth_user_id,
            auth_user_id
        )
        RETURNING ARRAY[t.id] INTO written_ids;
        effects := effects || jsonb_build_object(
            'entityType', 'Task', 'operation', 'CREATE', 'ids', written_ids,
            'modifiedFields', ARRAY['contact', 'title']::TEXT[]
        );
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Contact updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Contact"}',
        '{"primaryEntity": {"entityType": "Contact", "operation": "UPDATE"}, "sideEffects": [{"entityType": "Task", "operation": "CREATE", "collection": "newTasks"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.set_score(UUID, app.type_set_score_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_score(
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
    input_data app.type_set_score_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'score', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_score_input, payload);
        result := crm.set_score(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_set_score_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'set_score',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_score(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_remind_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.remind(
    auth_tenant_id UUID,
    input_data app.type_remind_input,
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
    self crm.tb_contact;
    is_written BOOLEAN := false;
    row_task crm.tb_task;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.score > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_score', 'no_score', '{"fields": ["score"]}');
    END IF;

    FOR row_task IN
        SELECT t.*
        FROM crm.tb_task AS t
        WHERE t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (t.fk_contact = self.pk_contact AND t.done = FALSE)
        ORDER BY t.pk_task
    LOOP
        INSERT INTO crm.tb_notification AS t (
            tenant_id,
            fk_contact,
            text,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.pk_contact,
            row_task.title,
            auth_user_id,
            auth_user_id
        )
        RETURNING ARRAY[t.id] INTO written_ids;
        effects := effects || jsonb_build_object(
            'entityType', 'Notification', 'operation', 'CREATE', 'ids', written_ids,
            'modifiedFields', ARRAY['contact', 'text']::TEXT[]
        );
        is_written := true;
    END LOOP;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Remind: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Contact"}',
        '{"sideEffects": [{"entityType": "Notification", "operation": "CREATE", "collection": "createdNotifications"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.remind(UUID, app.type_remind_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.remind(
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
    input_data app.type_remind_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_remind_input, payload);
        result := crm.remind(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_remind_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'remind',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.remind(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_try_twice_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.try_twice(
    auth_tenant_id UUID,
    input_data app.type_try_twice_input,
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
    self crm.tb_contact;
    is_written BOOLEAN := false;
    problem app.mutation_problem;
    caught TEXT;
    self_before crm.tb_contact;
    was_written BOOLEAN;
    effects_before JSONB;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.score > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_score', 'no_score', '{"fields": ["score"]}');
    END IF;

    self_before := self;
    was_written := is_written;
    effects_before := effects;
    BEGIN
        INSERT INTO crm.tb_notification AS t (
            tenant_id,
            fk_contact,
            text,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.pk_contact,
            'Lost',
            auth_user_id,
            auth_user_id
        )
        RETURNING ARRAY[t.id] INTO written_ids;
        effects := effects || jsonb_build_object(
            'entityType', 'Notification', 'operation', 'CREATE', 'ids', written_ids,
            'modifiedFields', ARRAY['contact', 'text']::TEXT[]
        );
        is_written := true;

        PERFORM app.fail('validation:too_much', 'too_much');
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
            caught := (app.failure_result(problem, 'Contact', input_payload, 'app.type_try_twice_input', '{}')).status;
            self := self_before;
            is_written := was_written;
            effects := effects_before;
            IF split_part(caught, ':', 2) = 'too_much' THEN
                INSERT INTO crm.tb_notification AS t (
                    tenant_id,
                    fk_contact,
                    text,
                    created_by,
                    updated_by
                )
                VALUES (
                    auth_tenant_id,
                    self.pk_contact,
                    'Caught',
                    auth_user_id,
                    auth_user_id
                )
                RETURNING ARRAY[t.id] INTO written_ids;
                effects := effects || jsonb_build_object(
                    'entityType', 'Notification', 'operation', 'CREATE', 'ids', written_ids,
                    'modifiedFields', ARRAY['contact', 'text']::TEXT[]
                );
                is_written := true;
            ELSE
                RAISE;
            END IF;
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Try twice: done' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Contact"}',
        '{"sideEffects": [{"entityType": "Notification", "operation": "CREATE", "collection": "createdNotifications"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.try_twice(UUID, app.type_try_twice_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.try_twice(
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
    input_data app.type_try_twice_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_try_twice_input, payload);
        result := crm.try_twice(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_try_twice_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'try_twice',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.try_twice(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_create_contact_input AS (
    name TEXT,
    status TEXT,
    score INTEGER,
    company_id UUID
);

CREATE FUNCTION crm.create_contact(
    auth_tenant_id UUID,
    input_data app.type_create_contact_input,
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
    self crm.tb_contact;
    v_fk_company INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    v_fk_company := crm.company_pk(input_data.company_id, auth_tenant_id);
    IF v_fk_company IS NULL AND input_data.company_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: company', '{"fields": ["company"]}');
    END IF;

    self.name := input_data.name;
    self.status := CASE WHEN input_payload ? 'status' THEN input_data.status ELSE 'lead' END;
    self.score := input_data.score;
    self.fk_company := v_fk_company;

    INSERT INTO crm.tb_contact AS t (
        tenant_id,
        name,
        status,
        score,
        fk_company,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.name,
        self.status,
        self.score,
        self.fk_company,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Contact created';
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.create_contact(UUID, app.type_create_contact_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_contact(
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
    input_data app.type_create_contact_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['name', 'status', 'score', 'company_id']);
        input_data := jsonb_populate_record(NULL::app.type_create_contact_input, payload);
        result := crm.create_contact(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_create_contact_input', ARRAY['company_id']);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_contact',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_contact(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_lose_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.lose(
    auth_tenant_id UUID,
    input_data app.type_lose_input,
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
    self crm.tb_contact;
    loaded crm.tb_contact;
    changed crm.tb_contact;
    effects JSONB := '[]'::JSONB;
    written_ids UUID[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE crm.tb_contact AS t
    SET
        status = 'lost',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_contact = self.pk_contact
        AND t.tenant_id = auth_tenant_id
        AND t.status IS DISTINCT FROM 'lost'
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    INSERT INTO crm.tb_notification AS t (
        tenant_id,
        fk_contact,
        text,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.pk_contact,
        'Lost',
        auth_user_id,
        auth_user_id
    )
    RETURNING ARRAY[t.id] INTO written_ids;
    effects := effects || jsonb_build_object(
        'entityType', 'Notification', 'operation', 'CREATE', 'ids', written_ids,
        'modifiedFields', ARRAY['contact', 'text']::TEXT[]
    );

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := 'success';
    result.message := 'Contact updated';
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := app.with_impact(
        '{"entity": "Contact"}',
        '{"primaryEntity": {"entityType": "Contact", "operation": "UPDATE", "affectedRelationships": ["company"]}, "sideEffects": [{"entityType": "Notification", "operation": "CREATE", "collection": "lostNotifications"}], "cacheInvalidations": [], "optimisticUpdateSafe": false}',
        result.updated_fields,
        effects
    );
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.lose(UUID, app.type_lose_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.lose(
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
    input_data app.type_lose_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_lose_input, payload);
        result := crm.lose(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_lose_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'lose',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.lose(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_look_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION crm.look(
    auth_tenant_id UUID,
    input_data app.type_look_input,
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
    self crm.tb_contact;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM crm.tb_contact AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:contact', 'Contact not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    IF (self.score > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_score', 'no_score', '{"fields": ["score"]}');
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Look: done';
    result.object_data := (
        SELECT v.data
        FROM crm.v_contact AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Contact"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION crm.look(UUID, app.type_look_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.look(
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
    input_data app.type_look_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_look_input, payload);
        result := crm.look(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Contact', payload, 'app.type_look_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Contact',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'look',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.look(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end crm.Contact functions
