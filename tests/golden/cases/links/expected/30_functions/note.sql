-- specql: desk.Note functions
-- content-sha256: eb25fd1bd3e05dfc08ebe89b74adfaceaec6bbdd8e35d52268bd57b39ad55ff0
CREATE TYPE app.type_create_note_input AS (
    text TEXT,
    about_id UUID,
    about_type TEXT,
    source_id UUID,
    source_type TEXT,
    tags_ids UUID[],
    readers_ids UUID[]
);

CREATE FUNCTION desk.create_note(
    auth_tenant_id UUID,
    input_data app.type_create_note_input,
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
    self desk.tb_note;
    v_fk_about_company INTEGER;
    v_fk_about_person INTEGER;
    v_fk_source_call INTEGER;
    v_fk_source_person INTEGER;
    v_fk_tags INTEGER[];
    v_fk_readers INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Company' THEN
        v_fk_about_company := desk.company_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Person' THEN
        v_fk_about_person := desk.person_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_company, v_fk_about_person) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.source_id IS NULL) <> (input_data.source_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: source_id and source_type', '{"fields": ["source"]}');
    END IF;
    IF input_data.source_type = 'Call' THEN
        v_fk_source_call := desk.call_pk(input_data.source_id, auth_tenant_id);
    ELSIF input_data.source_type = 'Person' THEN
        v_fk_source_person := desk.person_pk(input_data.source_id, auth_tenant_id);
    ELSIF input_data.source_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: source', '{"fields": ["source"]}');
    END IF;
    IF num_nonnulls(v_fk_source_call, v_fk_source_person) = 0 AND input_data.source_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: source', '{"fields": ["source"]}');
    END IF;

    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;

    PERFORM app.check_ids(input_data.readers_ids, 'readers');
    v_fk_readers := ARRAY(
        SELECT desk.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.readers_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_readers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: readers', '{"fields": ["readers"]}');
    END IF;

    self.text := input_data.text;
    self.fk_about_company := v_fk_about_company;
    self.fk_about_person := v_fk_about_person;
    self.fk_source_call := v_fk_source_call;
    self.fk_source_person := v_fk_source_person;

    IF input_data.about_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: about', '{"fields": ["about"]}');
    END IF;

    IF cardinality(v_fk_tags) = 0 THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    INSERT INTO desk.tb_note AS t (
        tenant_id,
        text,
        fk_about_company,
        fk_about_person,
        fk_source_call,
        fk_source_person,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        self.text,
        self.fk_about_company,
        self.fk_about_person,
        self.fk_source_call,
        self.fk_source_person,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tags) > 0 THEN
        INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
        SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tags'::TEXT;
    END IF;

    IF cardinality(v_fk_readers) > 0 THEN
        INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position, created_by)
        SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_readers) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'readers'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := 'success';
    result.message := 'Note created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.create_note(UUID, app.type_create_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_note(
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
    input_data app.type_create_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'text',
            'about_id',
            'about_type',
            'source_id',
            'source_type',
            'tags_ids',
            'readers_ids'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_note_input, payload);
        result := desk.create_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_create_note_input', ARRAY['about_id', 'source_id', 'tags_ids', 'readers_ids'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_note_input AS (
    id UUID,
    text TEXT,
    about_id UUID,
    about_type TEXT,
    source_id UUID,
    source_type TEXT,
    tags_ids UUID[],
    readers_ids UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.update_note(
    auth_tenant_id UUID,
    input_data app.type_update_note_input,
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
    self desk.tb_note;
    loaded desk.tb_note;
    changed desk.tb_note;
    is_written BOOLEAN := false;
    v_fk_about_company INTEGER;
    v_fk_about_person INTEGER;
    v_fk_source_call INTEGER;
    v_fk_source_person INTEGER;
    v_fk_tags INTEGER[];
    v_fk_readers INTEGER[];
    is_new_tags BOOLEAN;
    is_new_readers BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Company' THEN
        v_fk_about_company := desk.company_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Person' THEN
        v_fk_about_person := desk.person_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_company, v_fk_about_person) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.source_id IS NULL) <> (input_data.source_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: source_id and source_type', '{"fields": ["source"]}');
    END IF;
    IF input_data.source_type = 'Call' THEN
        v_fk_source_call := desk.call_pk(input_data.source_id, auth_tenant_id);
    ELSIF input_data.source_type = 'Person' THEN
        v_fk_source_person := desk.person_pk(input_data.source_id, auth_tenant_id);
    ELSIF input_data.source_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: source', '{"fields": ["source"]}');
    END IF;
    IF num_nonnulls(v_fk_source_call, v_fk_source_person) = 0 AND input_data.source_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: source', '{"fields": ["source"]}');
    END IF;

    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;

    PERFORM app.check_ids(input_data.readers_ids, 'readers');
    v_fk_readers := ARRAY(
        SELECT desk.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.readers_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_readers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: readers', '{"fields": ["readers"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF input_payload ? 'about_id' AND input_data.about_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: about', '{"fields": ["about"]}');
    END IF;

    IF input_payload ? 'tags_ids' AND cardinality(v_fk_tags) = 0 THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    is_new_tags := input_payload ? 'tags_ids' AND v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM desk.tb_note_tags AS l
        WHERE l.fk_note = self.pk_note
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    is_new_readers := input_payload ? 'readers_ids' AND v_fk_readers IS DISTINCT FROM ARRAY(
        SELECT l.fk_person
        FROM desk.tb_note_readers AS l
        WHERE l.fk_note = self.pk_note
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    changed := self;
    changed.text := CASE WHEN input_payload ? 'text' THEN input_data.text ELSE self.text END;
    changed.fk_about_company := CASE WHEN input_payload ? 'about_id' THEN v_fk_about_company ELSE self.fk_about_company END;
    changed.fk_about_person := CASE WHEN input_payload ? 'about_id' THEN v_fk_about_person ELSE self.fk_about_person END;
    changed.fk_source_call := CASE WHEN input_payload ? 'source_id' THEN v_fk_source_call ELSE self.fk_source_call END;
    changed.fk_source_person := CASE WHEN input_payload ? 'source_id' THEN v_fk_source_person ELSE self.fk_source_person END;

    UPDATE desk.tb_note AS t
    SET
        text = changed.text,
        fk_about_company = changed.fk_about_company,
        fk_about_person = changed.fk_about_person,
        fk_source_call = changed.fk_source_call,
        fk_source_person = changed.fk_source_person,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_note = self.pk_note
        AND t.tenant_id = auth_tenant_id
        AND ((
            t.text,
            t.fk_about_company,
            t.fk_about_person,
            t.fk_source_call,
            t.fk_source_person
        ) IS DISTINCT FROM (
            changed.text,
            changed.fk_about_company,
            changed.fk_about_person,
            changed.fk_source_call,
            changed.fk_source_person
        ) OR is_new_tags OR is_new_readers)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM desk.tb_note_tags AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE desk.tb_note_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
            SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_note_tags AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
        IF is_new_readers THEN
            DELETE FROM desk.tb_note_readers AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_person <> ALL (v_fk_readers);
            UPDATE desk.tb_note_readers AS l
            SET position = i.position
            FROM unnest(v_fk_readers) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_person = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position, created_by)
            SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_readers) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_note_readers AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_person = i.key
            );
            changed_lists := changed_lists || 'readers'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.update_note(UUID, app.type_update_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_note(
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
    input_data app.type_update_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'text',
            'about_id',
            'about_type',
            'source_id',
            'source_type',
            'tags_ids',
            'readers_ids',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_note_input, payload);
        result := desk.update_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_update_note_input', ARRAY['about_id', 'source_id', 'tags_ids', 'readers_ids'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_delete_note_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.delete_note(
    auth_tenant_id UUID,
    input_data app.type_delete_note_input,
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
    self desk.tb_note;
    changed desk.tb_note;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    UPDATE desk.tb_note AS t
    SET
        deleted_at = clock_timestamp(),
        deleted_by = auth_user_id
    WHERE t.pk_note = self.pk_note
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
    END IF;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := 'success';
    result.message := 'Note deleted';
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.delete_note(UUID, app.type_delete_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.delete_note(
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
    input_data app.type_delete_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_delete_note_input, payload);
        result := desk.delete_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_delete_note_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'delete_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.delete_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_change_about_input AS (
    id UUID,
    about_id UUID,
    about_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.change_about(
    auth_tenant_id UUID,
    input_data app.type_change_about_input,
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
    self desk.tb_note;
    loaded desk.tb_note;
    changed desk.tb_note;
    is_written BOOLEAN := false;
    v_fk_about_company INTEGER;
    v_fk_about_person INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.about_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Company' THEN
        v_fk_about_company := desk.company_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Person' THEN
        v_fk_about_person := desk.person_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_company, v_fk_about_person) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE desk.tb_note AS t
    SET
        fk_about_company = v_fk_about_company,
        fk_about_person = v_fk_about_person,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_note = self.pk_note
        AND t.tenant_id = auth_tenant_id
        AND (t.fk_about_company, t.fk_about_person) IS DISTINCT FROM (v_fk_about_company, v_fk_about_person)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}');
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.change_about(UUID, app.type_change_about_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.change_about(
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
    input_data app.type_change_about_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'about_id', 'about_type', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_change_about_input, payload);
        result := desk.change_about(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_change_about_input', ARRAY['about_id'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'change_about',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.change_about(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_set_tags_input AS (
    id UUID,
    tags_ids UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.set_tags(
    auth_tenant_id UUID,
    input_data app.type_set_tags_input,
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
    self desk.tb_note;
    loaded desk.tb_note;
    changed desk.tb_note;
    is_written BOOLEAN := false;
    v_fk_tags INTEGER[];
    is_new_tags BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.tags_ids IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF cardinality(v_fk_tags) = 0 THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    is_new_tags := v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM desk.tb_note_tags AS l
        WHERE l.fk_note = self.pk_note
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE desk.tb_note AS t
    SET
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_note = self.pk_note
        AND t.tenant_id = auth_tenant_id
        AND is_new_tags
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM desk.tb_note_tags AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE desk.tb_note_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
            SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_note_tags AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.set_tags(UUID, app.type_set_tags_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.set_tags(
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
    input_data app.type_set_tags_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tags_ids', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_set_tags_input, payload);
        result := desk.set_tags(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_set_tags_input', ARRAY['tags_ids'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'set_tags',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.set_tags(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_file_note_input AS (
    id UUID,
    tags_ids UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.file_note(
    auth_tenant_id UUID,
    input_data app.type_file_note_input,
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
    self desk.tb_note;
    loaded desk.tb_note;
    changed desk.tb_note;
    is_written BOOLEAN := false;
    v_fk_tags INTEGER[];
    is_new_tags BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.tags_ids IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF cardinality(v_fk_tags) = 0 THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    is_new_tags := v_fk_tags IS DISTINCT FROM ARRAY(
        SELECT l.fk_tag
        FROM desk.tb_note_tags AS l
        WHERE l.fk_note = self.pk_note
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE desk.tb_note AS t
    SET
        text = 'filed',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_note = self.pk_note
        AND t.tenant_id = auth_tenant_id
        AND (t.text <> 'filed')
        AND (t.text IS DISTINCT FROM 'filed' OR is_new_tags)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_tags THEN
            DELETE FROM desk.tb_note_tags AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag <> ALL (v_fk_tags);
            UPDATE desk.tb_note_tags AS l
            SET position = i.position
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
                AND l.fk_tag = i.key
                AND l.position <> i.position;
            INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
            SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
            FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM desk.tb_note_tags AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
            );
            changed_lists := changed_lists || 'tags'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.file_note(UUID, app.type_file_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.file_note(
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
    input_data app.type_file_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'tags_ids', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_file_note_input, payload);
        result := desk.file_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_file_note_input', ARRAY['tags_ids'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'file_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.file_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_write_note_input AS (
    text TEXT,
    about_id UUID,
    about_type TEXT,
    tags_ids UUID[]
);

CREATE FUNCTION desk.write_note(
    auth_tenant_id UUID,
    input_data app.type_write_note_input,
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
    self desk.tb_note;
    v_fk_about_company INTEGER;
    v_fk_about_person INTEGER;
    v_fk_tags INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.text IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: text', '{"fields": ["text"]}');
    END IF;

    IF input_data.about_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: about', '{"fields": ["about"]}');
    END IF;

    IF input_data.tags_ids IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Company' THEN
        v_fk_about_company := desk.company_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Person' THEN
        v_fk_about_person := desk.person_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_company, v_fk_about_person) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    PERFORM app.check_ids(input_data.tags_ids, 'tags');
    v_fk_tags := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.tags_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_tags, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: tags', '{"fields": ["tags"]}');
    END IF;

    IF cardinality(v_fk_tags) = 0 THEN
        PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
    END IF;

    INSERT INTO desk.tb_note AS t (
        tenant_id,
        text,
        fk_about_company,
        fk_about_person,
        created_by,
        updated_by
    )
    VALUES (
        auth_tenant_id,
        input_data.text,
        v_fk_about_company,
        v_fk_about_person,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_tags) > 0 THEN
        INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
        SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
        FROM unnest(v_fk_tags) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'tags'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := 'success';
    result.message := 'Note created';
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.write_note(UUID, app.type_write_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.write_note(
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
    input_data app.type_write_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['text', 'about_id', 'about_type', 'tags_ids']);
        input_data := jsonb_populate_record(NULL::app.type_write_note_input, payload);
        result := desk.write_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_write_note_input', ARRAY['about_id', 'tags_ids'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'write_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.write_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_turn_note_input AS (
    id UUID,
    about_id UUID,
    about_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.turn_note(
    auth_tenant_id UUID,
    input_data app.type_turn_note_input,
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
    self desk.tb_note;
    loaded desk.tb_note;
    changed desk.tb_note;
    is_written BOOLEAN := false;
    v_fk_about_company INTEGER;
    v_fk_about_person INTEGER;
    is_new_readers BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.about_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Company' THEN
        v_fk_about_company := desk.company_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Person' THEN
        v_fk_about_person := desk.person_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_company, v_fk_about_person) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    IF (num_nonnulls(self.fk_source_call, self.fk_source_person) > 0) IS NOT TRUE THEN
        PERFORM app.fail('validation:no_source', 'no_source', '{"fields": ["source"]}');
    END IF;

    IF (NOT (CASE
        WHEN num_nonnulls(self.fk_about_company, self.fk_about_person) + num_nonnulls(v_fk_about_company, v_fk_about_person) = 2
        THEN ROW(self.fk_about_company, self.fk_about_person) IS NOT DISTINCT FROM ROW(v_fk_about_company, v_fk_about_person)
    END)) IS NOT TRUE THEN
        PERFORM app.fail('validation:the_same', 'the_same', '{"fields": ["about"]}');
    END IF;

    is_new_readers := '{}'::INTEGER[] IS DISTINCT FROM ARRAY(
        SELECT l.fk_person
        FROM desk.tb_note_readers AS l
        WHERE l.fk_note = self.pk_note
            AND l.tenant_id = auth_tenant_id
        ORDER BY l.position
    );

    UPDATE desk.tb_note AS t
    SET
        fk_about_company = v_fk_about_company,
        fk_about_person = v_fk_about_person,
        fk_source_call = NULL,
        fk_source_person = NULL,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_note = self.pk_note
        AND t.tenant_id = auth_tenant_id
        AND ((
            t.fk_about_company,
            t.fk_about_person,
            t.fk_source_call,
            t.fk_source_person
        ) IS DISTINCT FROM (
            v_fk_about_company,
            v_fk_about_person,
            NULL,
            NULL
        ) OR is_new_readers)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_readers THEN
            DELETE FROM desk.tb_note_readers AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id;
            changed_lists := changed_lists || 'readers'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.turn_note(UUID, app.type_turn_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.turn_note(
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
    input_data app.type_turn_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'about_id', 'about_type', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_turn_note_input, payload);
        result := desk.turn_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_turn_note_input', ARRAY['about_id'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'turn_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.turn_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_copy_note_input AS (
    id UUID,
    labels UUID[],
    readers UUID[],
    origin UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.copy_note(
    auth_tenant_id UUID,
    input_data app.type_copy_note_input,
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
    self desk.tb_note;
    loaded desk.tb_note;
    changed desk.tb_note;
    is_written BOOLEAN := false;
    row_n desk.tb_note;
    v_fk_labels INTEGER[];
    v_fk_readers INTEGER[];
    is_new_tags BOOLEAN;
    is_new_readers BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.labels IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: labels', '{"fields": ["labels"]}');
    END IF;

    IF input_data.origin IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: origin', '{"fields": ["origin"]}');
    END IF;

    PERFORM app.check_ids(input_data.labels, 'labels');
    v_fk_labels := ARRAY(
        SELECT base.tag_pk(i.id)
        FROM unnest(input_data.labels) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_labels, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: labels', '{"fields": ["labels"]}');
    END IF;

    PERFORM app.check_ids(input_data.readers, 'readers');
    v_fk_readers := ARRAY(
        SELECT desk.person_pk(i.id, auth_tenant_id)
        FROM unnest(input_data.readers) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_readers, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: readers', '{"fields": ["readers"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    SELECT t.*
    INTO row_n
    FROM desk.tb_note AS t
    WHERE t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
        AND (t.id = input_data.origin)
    ORDER BY t.pk_note
    LIMIT 1;
    IF NOT FOUND THEN
        PERFORM app.fail('validation:no_origin', 'no_origin');
    END IF;

    IF (num_nonnulls(row_n.fk_source_call, row_n.fk_source_person) > 0) THEN
        IF cardinality(v_fk_labels) = 0 THEN
            PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
        END IF;

        is_new_tags := v_fk_labels IS DISTINCT FROM ARRAY(
            SELECT l.fk_tag
            FROM desk.tb_note_tags AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
            ORDER BY l.position
        );

        is_new_readers := v_fk_readers IS DISTINCT FROM ARRAY(
            SELECT l.fk_person
            FROM desk.tb_note_readers AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
            ORDER BY l.position
        );

        UPDATE desk.tb_note AS t
        SET
            fk_about_company = row_n.fk_about_company,
            fk_about_person = row_n.fk_about_person,
            fk_source_call = row_n.fk_source_call,
            fk_source_person = row_n.fk_source_person,
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_note = self.pk_note
            AND t.tenant_id = auth_tenant_id
            AND ((
                t.fk_about_company,
                t.fk_about_person,
                t.fk_source_call,
                t.fk_source_person
            ) IS DISTINCT FROM (
                row_n.fk_about_company,
                row_n.fk_about_person,
                row_n.fk_source_call,
                row_n.fk_source_person
            ) OR is_new_tags OR is_new_readers)
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
            IF is_new_tags THEN
                DELETE FROM desk.tb_note_tags AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag <> ALL (v_fk_labels);
                UPDATE desk.tb_note_tags AS l
                SET position = i.position
                FROM unnest(v_fk_labels) WITH ORDINALITY AS i(key, position)
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
                    AND l.position <> i.position;
                INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
                SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
                FROM unnest(v_fk_labels) WITH ORDINALITY AS i(key, position)
                WHERE NOT EXISTS (
                    SELECT
                    FROM desk.tb_note_tags AS l
                    WHERE l.fk_note = self.pk_note
                        AND l.tenant_id = auth_tenant_id
                        AND l.fk_tag = i.key
                );
                changed_lists := changed_lists || 'tags'::TEXT;
            END IF;
            IF is_new_readers THEN
                DELETE FROM desk.tb_note_readers AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_person <> ALL (v_fk_readers);
                UPDATE desk.tb_note_readers AS l
                SET position = i.position
                FROM unnest(v_fk_readers) WITH ORDINALITY AS i(key, position)
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_person = i.key
                    AND l.position <> i.position;
                INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position, created_by)
                SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
                FROM unnest(v_fk_readers) WITH ORDINALITY AS i(key, position)
                WHERE NOT EXISTS (
                    SELECT
                    FROM desk.tb_note_readers AS l
                    WHERE l.fk_note = self.pk_note
                        AND l.tenant_id = auth_tenant_id
                        AND l.fk_person = i.key
                );
                changed_lists := changed_lists || 'readers'::TEXT;
            END IF;
        END IF;
    ELSE
        IF cardinality(v_fk_labels) = 0 THEN
            PERFORM app.fail('validation:required_field', 'Required: tags', '{"fields": ["tags"]}');
        END IF;

        is_new_tags := v_fk_labels IS DISTINCT FROM ARRAY(
            SELECT l.fk_tag
            FROM desk.tb_note_tags AS l
            WHERE l.fk_note = self.pk_note
                AND l.tenant_id = auth_tenant_id
            ORDER BY l.position
        );

        UPDATE desk.tb_note AS t
        SET
            updated_at = clock_timestamp(),
            updated_by = auth_user_id
        WHERE t.pk_note = self.pk_note
            AND t.tenant_id = auth_tenant_id
            AND is_new_tags
        RETURNING t.* INTO changed;
        IF FOUND THEN
            self := changed;
            is_written := true;
            IF is_new_tags THEN
                DELETE FROM desk.tb_note_tags AS l
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag <> ALL (v_fk_labels);
                UPDATE desk.tb_note_tags AS l
                SET position = i.position
                FROM unnest(v_fk_labels) WITH ORDINALITY AS i(key, position)
                WHERE l.fk_note = self.pk_note
                    AND l.tenant_id = auth_tenant_id
                    AND l.fk_tag = i.key
                    AND l.position <> i.position;
                INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_by)
                SELECT self.pk_note, i.key, auth_tenant_id, i.position, auth_user_id
                FROM unnest(v_fk_labels) WITH ORDINALITY AS i(key, position)
                WHERE NOT EXISTS (
                    SELECT
                    FROM desk.tb_note_tags AS l
                    WHERE l.fk_note = self.pk_note
                        AND l.tenant_id = auth_tenant_id
                        AND l.fk_tag = i.key
                );
                changed_lists := changed_lists || 'tags'::TEXT;
            END IF;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self),
        p_aliases => '{"fk_about_company": "about",'
        '"fk_about_person": "about",'
        '"fk_source_call": "source",'
        '"fk_source_person": "source"}') || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.copy_note(UUID, app.type_copy_note_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.copy_note(
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
    input_data app.type_copy_note_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'labels', 'readers', 'origin', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_copy_note_input, payload);
        result := desk.copy_note(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_copy_note_input', ARRAY[]::TEXT[],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'copy_note',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.copy_note(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_forget_notes_input AS (
    id UUID,
    about_id UUID,
    about_type TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION desk.forget_notes(
    auth_tenant_id UUID,
    input_data app.type_forget_notes_input,
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
    self desk.tb_note;
    is_written BOOLEAN := false;
    v_fk_about_company INTEGER;
    v_fk_about_person INTEGER;
BEGIN
    IF auth_tenant_id IS NULL THEN
        PERFORM app.fail('unauthorized:no_tenant', 'No tenant');
    END IF;

    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    IF input_data.about_id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: about', '{"fields": ["about"]}');
    END IF;

    IF (input_data.about_id IS NULL) <> (input_data.about_type IS NULL) THEN
        PERFORM app.fail('validation:required_field', 'Required: about_id and about_type', '{"fields": ["about"]}');
    END IF;
    IF input_data.about_type = 'Company' THEN
        v_fk_about_company := desk.company_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type = 'Person' THEN
        v_fk_about_person := desk.person_pk(input_data.about_id, auth_tenant_id);
    ELSIF input_data.about_type IS NOT NULL THEN
        PERFORM app.fail('validation:invalid_value', 'Invalid value: about', '{"fields": ["about"]}');
    END IF;
    IF num_nonnulls(v_fk_about_company, v_fk_about_person) = 0 AND input_data.about_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: about', '{"fields": ["about"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM desk.tb_note AS t
    WHERE t.id = input_data.id
        AND t.tenant_id = auth_tenant_id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:note', 'Note not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);

    result.object_data := (
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    );
    BEGIN
        DELETE FROM desk.tb_note AS t
        WHERE t.pk_note = self.pk_note
            AND t.tenant_id = auth_tenant_id
            AND t.deleted_at IS NULL
            AND (CASE
            WHEN num_nonnulls(t.fk_about_company, t.fk_about_person) + num_nonnulls(v_fk_about_company, v_fk_about_person) = 2
            THEN ROW(t.fk_about_company, t.fk_about_person) IS NOT DISTINCT FROM ROW(v_fk_about_company, v_fk_about_person)
        END);
        is_written := is_written OR FOUND;
    EXCEPTION
        WHEN foreign_key_violation OR restrict_violation THEN
            PERFORM app.fail('conflict:still_referenced', 'Note is still referenced');
    END;

    result.id := self.id;
    result.updated_fields := '{}';
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Note deleted' ELSE 'Nothing to change' END;
    result.object_data := COALESCE((
        SELECT v.data
        FROM desk.v_note AS v
        WHERE v.tenant_id = auth_tenant_id
            AND v.id = self.id
    ), result.object_data);
    result.extra_metadata := '{"entity": "Note"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION desk.forget_notes(UUID, app.type_forget_notes_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.forget_notes(
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
    input_data app.type_forget_notes_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'about_id', 'about_type', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_forget_notes_input, payload);
        result := desk.forget_notes(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Note', payload, 'app.type_forget_notes_input', ARRAY['about_id'],
                p_aliases => '{"fk_about_company": "about",'
                '"fk_about_person": "about",'
                '"fk_source_call": "source",'
                '"fk_source_person": "source",'
                '"tb_note_tags": "tags",'
                '"tb_note_readers": "readers"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Note',
        result.id,
        'DELETE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'forget_notes',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.forget_notes(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end desk.Note functions
