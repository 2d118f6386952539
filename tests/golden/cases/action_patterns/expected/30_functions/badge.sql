-- specql: shop.Badge functions
-- content-sha256: 5b0f631547fb33953c1ad1ad8251ba06b68aad959e1bee3e3480960adc91b180
CREATE TYPE app.type_issue_badge_input AS (
    code TEXT,
    holder TEXT,
    level INTEGER,
    note TEXT,
    owner_id UUID,
    owner_type TEXT,
    machines_ids UUID[]
);

CREATE FUNCTION shop.issue_badge(
    auth_tenant_id UUID,
    input_data app.type_issue_badge_input,
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
    self shop.tb_badge;
    conflict JSONB;
    v_fk_owner_machine INTEGER;
    v_fk_owner_visit INTEGER;
    v_fk_machines INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF (input_data.owner_id IS NULL) <> (input_data.owner_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: owner_id and owner_type', '{"fields": ["owner"]}');
    END IF;
    IF input_data.owner_type = 'Machine' THEN
        v_fk_owner_machine := shop.machine_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type = 'Visit' THEN
        v_fk_owner_visit := shop.visit_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: owner', '{"fields": ["owner"]}');
    END IF;
    IF num_nonnulls(v_fk_owner_machine, v_fk_owner_visit) = 0 AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    PERFORM app.check_ids(input_data.machines_ids, 'machines');
    v_fk_machines := ARRAY(
        SELECT shop.machine_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.machines_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_machines, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: machines', '{"fields": ["machines"]}');
    END IF;

    self.code := input_data.code;
    self.holder := input_data.holder;
    self.level := CASE WHEN input_payload ? 'level' THEN input_data.level ELSE 1 END;
    self.note := input_data.note;
    self.fk_owner_machine := v_fk_owner_machine;
    self.fk_owner_visit := v_fk_owner_visit;

    BEGIN
        INSERT INTO shop.tb_badge AS t (
            tenant_id,
            code,
            holder,
            level,
            note,
            fk_owner_machine,
            fk_owner_visit,
            created_by,
            updated_by
        )
        VALUES (
            auth_tenant_id,
            self.code,
            self.holder,
            self.level,
            self.note,
            self.fk_owner_machine,
            self.fk_owner_visit,
            auth_user_id,
            auth_user_id
        )
        RETURNING t.* INTO self;
    EXCEPTION
        WHEN unique_violation THEN
            SELECT jsonb_build_object('entity', 'Badge', 'id', t.id, 'data', v.data)
            INTO conflict
            FROM shop.tb_badge AS t
                JOIN shop.v_badge AS v ON v.id = t.id
            WHERE t.tenant_id = auth_tenant_id
                AND t.deleted_at IS NULL
                AND (t.holder = self.holder AND t.code = self.code AND t.level = self.level)
            ORDER BY t.pk_badge
            LIMIT 1;
            IF FOUND THEN
                PERFORM app.fail(
                    'conflict:duplicate_found',
                    'Badge exists already',
                    jsonb_build_object('fields', ARRAY['holder', 'code', 'level'], 'conflict', conflict)
                );
            END IF;
            RAISE;
    END;

    IF cardinality(v_fk_machines) > 0 THEN
        INSERT INTO shop.tb_badge_machines (fk_badge, fk_machine, tenant_id, position, created_by)
        SELECT self.pk_badge, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_machines) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'machines'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_owner_machine": "owner",'
        '"fk_owner_visit": "owner"}') || changed_lists;
    result.status := 'success';
    result.message := 'Badge created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.issue_badge(UUID, app.type_issue_badge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.issue_badge(
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
    input_data app.type_issue_badge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'code',
            'holder',
            'level',
            'note',
            'owner_id',
            'owner_type',
            'machines_ids'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_issue_badge_input, payload);
        result := shop.issue_badge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_issue_badge_input', ARRAY['owner_id', 'machines_ids'],
                p_aliases => '{"fk_owner_machine": "owner",'
                '"fk_owner_visit": "owner",'
                '"tb_badge_machines": "machines"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Badge',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'issue_badge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.issue_badge(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_hand_out_badge_input AS (
    code TEXT,
    holder TEXT,
    level INTEGER,
    note TEXT,
    owner_id UUID,
    owner_type TEXT,
    machines_ids UUID[]
);

CREATE FUNCTION shop.hand_out_badge(
    auth_tenant_id UUID,
    input_data app.type_hand_out_badge_input,
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
    self shop.tb_badge;
    v_fk_owner_machine INTEGER;
    v_fk_owner_visit INTEGER;
    v_fk_machines INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF (input_data.owner_id IS NULL) <> (input_data.owner_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: owner_id and owner_type', '{"fields": ["owner"]}');
    END IF;
    IF input_data.owner_type = 'Machine' THEN
        v_fk_owner_machine := shop.machine_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type = 'Visit' THEN
        v_fk_owner_visit := shop.visit_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: owner', '{"fields": ["owner"]}');
    END IF;
    IF num_nonnulls(v_fk_owner_machine, v_fk_owner_visit) = 0 AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    PERFORM app.check_ids(input_data.machines_ids, 'machines');
    v_fk_machines := ARRAY(
        SELECT shop.machine_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.machines_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_machines, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: machines', '{"fields": ["machines"]}');
    END IF;

    self.code := input_data.code;
    self.holder := input_data.holder;
    self.level := CASE WHEN input_payload ? 'level' THEN input_data.level ELSE 1 END;
    self.note := input_data.note;
    self.fk_owner_machine := v_fk_owner_machine;
    self.fk_owner_visit := v_fk_owner_visit;

    INSERT INTO shop.tb_badge AS t (
        tenant_id,
        code,
        holder,
        level,
        note,
        fk_owner_machine,
        fk_owner_visit,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.code,
        self.holder,
        self.level,
        self.note,
        self.fk_owner_machine,
        self.fk_owner_visit,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_machines) > 0 THEN
        INSERT INTO shop.tb_badge_machines (fk_badge, fk_machine, tenant_id, position, created_by)
        SELECT self.pk_badge, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_machines) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'machines'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_owner_machine": "owner",'
        '"fk_owner_visit": "owner"}') || changed_lists;
    result.status := 'success';
    result.message := 'Badge created';
    result.object_data := (
        SELECT v.data
        FROM shop.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.hand_out_badge(UUID, app.type_hand_out_badge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.hand_out_badge(
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
    input_data app.type_hand_out_badge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'code',
            'holder',
            'level',
            'note',
            'owner_id',
            'owner_type',
            'machines_ids'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_hand_out_badge_input, payload);
        result := shop.hand_out_badge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_hand_out_badge_input', ARRAY['owner_id', 'machines_ids'],
                p_aliases => '{"fk_owner_machine": "owner",'
                '"fk_owner_visit": "owner",'
                '"tb_badge_machines": "machines"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Badge',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'hand_out_badge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.hand_out_badge(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_replace_badge_input AS (
    id UUID,
    code TEXT,
    holder TEXT,
    level INTEGER,
    note TEXT,
    owner_id UUID,
    owner_type TEXT,
    machines_ids UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION shop.replace_badge(
    auth_tenant_id UUID,
    input_data app.type_replace_badge_input,
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
    self shop.tb_badge;
    loaded shop.tb_badge;
    changed shop.tb_badge;
    is_written BOOLEAN := false;
    v_fk_owner_machine INTEGER;
    v_fk_owner_visit INTEGER;
    v_fk_machines INTEGER[];
    is_new_machines BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF (input_data.owner_id IS NULL) <> (input_data.owner_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: owner_id and owner_type', '{"fields": ["owner"]}');
    END IF;
    IF input_data.owner_type = 'Machine' THEN
        v_fk_owner_machine := shop.machine_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type = 'Visit' THEN
        v_fk_owner_visit := shop.visit_pk(input_data.owner_id, auth_tenant_id);
    ELSIF input_data.owner_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: owner', '{"fields": ["owner"]}');
    END IF;
    IF num_nonnulls(v_fk_owner_machine, v_fk_owner_visit) = 0 AND input_data.owner_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: owner', '{"fields": ["owner"]}');
    END IF;

    PERFORM app.check_ids(input_data.machines_ids, 'machines');
    v_fk_machines := ARRAY(
        SELECT shop.machine_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.machines_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_machines, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: machines', '{"fields": ["machines"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM shop.tb_badge AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:badge', 'Badge not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_machines := v_fk_machines IS DISTINCT FROM ARRAY(
        SELECT l.fk_machine
        FROM shop.tb_badge_machines AS l
        WHERE l.fk_badge = self.pk_badge
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.code := input_data.code;
    changed.holder := input_data.holder;
    changed.level := CASE WHEN input_payload ? 'level' THEN input_data.level ELSE 1 END;
    changed.note := input_data.note;
    changed.fk_owner_machine := v_fk_owner_machine;
    changed.fk_owner_visit := v_fk_owner_visit;

    UPDATE shop.tb_badge AS t
    SET
        code = changed.code,
        holder = changed.holder,
        level = changed.level,
        note = changed.note,
        fk_owner_machine = changed.fk_owner_machine,
        fk_owner_visit = changed.fk_owner_visit,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_badge = self.pk_badge
        AND t.tenant_id = auth_tenant_id
        AND ((
            t.code,
            t.holder,
            t.level,
            t.note,
            t.fk_owner_machine,
            t.fk_owner_visit
        ) IS DISTINCT FROM (
            changed.code,
            changed.holder,
            changed.level,
            changed.note,
            changed.fk_owner_machine,
            changed.fk_owner_visit
        ) OR is_new_machines)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_machines THEN
            DELETE FROM shop.tb_badge_machines AS l
            WHERE l.fk_badge = self.pk_badge
                AND l.tenant_id = auth_tenant_id
                AND l.fk_machine <> ALL (v_fk_machines);
            UPDATE shop.tb_badge_machines AS l
            SET position = i.position
            FROM unnest(v_fk_machines) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_badge = self.pk_badge
                AND l.tenant_id = auth_tenant_id
                AND l.fk_machine = i.key
                AND l.position <> i.position;
            INSERT INTO shop.tb_badge_machines (fk_badge, fk_machine, tenant_id, position, created_by)
            SELECT self.pk_badge, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_machines) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM shop.tb_badge_machines AS l
                WHERE l.fk_badge = self.pk_badge
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_machine = i.key
            );
            changed_lists := changed_lists || 'machines'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_owner_machine": "owner",'
        '"fk_owner_visit": "owner"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Badge updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM shop.v_badge AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.replace_badge(UUID, app.type_replace_badge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.replace_badge(
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
    input_data app.type_replace_badge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'code',
            'holder',
            'level',
            'note',
            'owner_id',
            'owner_type',
            'machines_ids',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_replace_badge_input, payload);
        result := shop.replace_badge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_replace_badge_input', ARRAY['owner_id', 'machines_ids'],
                p_aliases => '{"fk_owner_machine": "owner",'
                '"fk_owner_visit": "owner",'
                '"tb_badge_machines": "machines"}');
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
        'replace_badge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.replace_badge(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_seek_badge_input AS (
    code TEXT,
    holder TEXT
);

CREATE FUNCTION shop.seek_badge(
    auth_tenant_id UUID,
    input_data app.type_seek_badge_input,
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
    call_payload JSONB;
    call_result app.mutation_result;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF NOT input_payload ? 'code' THEN
        PERFORM app.fail('validation:required_field', 'Required: code', '{"fields": ["code"]}');
    END IF;

    IF NOT input_payload ? 'holder' THEN
        PERFORM app.fail('validation:required_field', 'Required: holder', '{"fields": ["holder"]}');
    END IF;

    call_payload := jsonb_build_object('code', input_data.code, 'holder', input_data.holder);
    call_result := shop.issue_badge(
        auth_tenant_id,
        app.call_input(NULL::app.type_issue_badge_input, call_payload),
        call_payload,
        auth_user_id
    );
    is_written := is_written OR call_result.status = 'success';

    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Seek badge: done' ELSE 'Nothing to change' END;
    result.extra_metadata := '{"entity": "Badge"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION shop.seek_badge(UUID, app.type_seek_badge_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.seek_badge(
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
    input_data app.type_seek_badge_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['code', 'holder']);
        input_data := jsonb_populate_record(NULL::app.type_seek_badge_input, payload);
        result := shop.seek_badge(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Badge', payload, 'app.type_seek_badge_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_owner_machine": "owner",'
                '"fk_owner_visit": "owner",'
                '"tb_badge_machines": "machines"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Badge',
        result.id,
        'CUSTOM',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'seek_badge',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.seek_badge(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end shop.Badge functions
