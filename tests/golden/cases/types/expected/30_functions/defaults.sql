-- specql: kinds.Defaults functions
-- content-sha256: b02c4185f44043aade4da2b8a292fa39bb8aa42e8af3ee6fe485ccd7bdfdb126
CREATE TYPE app.type_create_defaults_input AS (
    a_text TEXT,
    a_bare_text TEXT,
    an_empty_text TEXT,
    a_quoted_text TEXT,
    an_enum TEXT,
    a_required_enum TEXT,
    a_late_mark TEXT,
    a_free_form TEXT,
    an_integer INTEGER,
    a_decimal NUMERIC,
    a_boolean BOOLEAN,
    a_false BOOLEAN,
    a_date DATE,
    a_timestamp TIMESTAMPTZ,
    a_literal_date DATE,
    an_id UUID,
    a_later_day DATE,
    an_earlier_time TIMESTAMPTZ,
    a_quoted_call TIMESTAMPTZ,
    a_text_that_looks_like_a_call TEXT,
    a_joined_text TEXT,
    a_country TEXT,
    an_amount NUMERIC(19,4),
    a_long_form TEXT,
    some_words TEXT[],
    some_numbers NUMERIC[],
    some_switches BOOLEAN[],
    some_kinds TEXT[],
    no_words TEXT[],
    short_words TEXT[],
    short_numbers INTEGER[],
    a_document JSONB,
    an_empty_document JSONB,
    a_written_document JSONB,
    some_documents JSONB,
    a_place POINT,
    some_places POINT[],
    some_bytes BYTEA,
    exemplary TEXT,
    exemplary_list INTEGER[],
    exemplary_reference_id UUID,
    no_references_ids UUID[]
);

CREATE FUNCTION kinds.create_defaults(
    auth_tenant_id UUID,
    input_data app.type_create_defaults_input,
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
    self kinds.tb_defaults;
    v_fk_exemplary_reference INTEGER;
    v_fk_no_references INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    v_fk_exemplary_reference := kinds.defaults_pk(input_data.exemplary_reference_id);
    IF v_fk_exemplary_reference IS NULL AND input_data.exemplary_reference_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: exemplary_reference', '{"fields": ["exemplary_reference"]}');
    END IF;

    PERFORM app.check_ids(input_data.no_references_ids, 'no_references');
    v_fk_no_references := ARRAY(
        SELECT kinds.defaults_pk(i.id)
        FROM unnest(input_data.no_references_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_no_references, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: no_references', '{"fields": ["no_references"]}');
    END IF;

    self.a_text := CASE WHEN input_payload ? 'a_text' THEN input_data.a_text ELSE 'a = b' END;
    self.a_bare_text := CASE WHEN input_payload ? 'a_bare_text' THEN input_data.a_bare_text ELSE 'plain words' END;
    self.an_empty_text := CASE WHEN input_payload ? 'an_empty_text' THEN input_data.an_empty_text ELSE '' END;
    self.a_quoted_text := CASE WHEN input_payload ? 'a_quoted_text' THEN input_data.a_quoted_text ELSE E'it''s "quoted" \\ $$' END;
    self.an_enum := CASE WHEN input_payload ? 'an_enum' THEN input_data.an_enum ELSE 'in between' END;
    self.a_required_enum := CASE WHEN input_payload ? 'a_required_enum' THEN input_data.a_required_enum ELSE 'b' END;
    self.a_late_mark := CASE WHEN input_payload ? 'a_late_mark' THEN input_data.a_late_mark ELSE 'a' END;
    self.a_free_form := input_data.a_free_form;
    self.an_integer := CASE WHEN input_payload ? 'an_integer' THEN input_data.an_integer ELSE (-5) END;
    self.a_decimal := CASE WHEN input_payload ? 'a_decimal' THEN input_data.a_decimal ELSE 0.00 END;
    self.a_boolean := CASE WHEN input_payload ? 'a_boolean' THEN input_data.a_boolean ELSE TRUE END;
    self.a_false := CASE WHEN input_payload ? 'a_false' THEN input_data.a_false ELSE FALSE END;
    self.a_date := CASE WHEN input_payload ? 'a_date' THEN input_data.a_date ELSE current_date END;
    self.a_timestamp := CASE WHEN input_payload ? 'a_timestamp' THEN input_data.a_timestamp ELSE now() END;
    self.a_literal_date := CASE WHEN input_payload ? 'a_literal_date' THEN input_data.a_literal_date ELSE '2025-11-08' END;
    self.an_id := CASE WHEN input_payload ? 'an_id' THEN input_data.an_id ELSE gen_random_uuid() END;
    self.a_later_day := CASE WHEN input_payload ? 'a_later_day' THEN input_data.a_later_day ELSE (current_date + 30) END;
    self.an_earlier_time := CASE WHEN input_payload ? 'an_earlier_time' THEN input_data.an_earlier_time ELSE (now() - INTERVAL '1 day') END;
    self.a_quoted_call := CASE WHEN input_payload ? 'a_quoted_call' THEN input_data.a_quoted_call ELSE now() END;
    self.a_text_that_looks_like_a_call := CASE WHEN input_payload ? 'a_text_that_looks_like_a_call' THEN input_data.a_text_that_looks_like_a_call ELSE 'hello (world)' END;
    self.a_joined_text := CASE WHEN input_payload ? 'a_joined_text' THEN input_data.a_joined_text ELSE ('a' || lower('B')) END;
    self.a_country := CASE WHEN input_payload ? 'a_country' THEN input_data.a_country ELSE 'FR' END;
    self.an_amount := CASE WHEN input_payload ? 'an_amount' THEN input_data.an_amount ELSE 10.50 END;
    self.a_long_form := CASE WHEN input_payload ? 'a_long_form' THEN input_data.a_long_form ELSE 'no' END;
    self.some_words := CASE WHEN input_payload ? 'some_words' THEN input_data.some_words ELSE E'{plain,"with \\"quotes\\" and \\\\","a, b","","null","it''s"}' END;
    self.some_numbers := CASE WHEN input_payload ? 'some_numbers' THEN input_data.some_numbers ELSE '{1,-2.5}' END;
    self.some_switches := CASE WHEN input_payload ? 'some_switches' THEN input_data.some_switches ELSE '{true,false}' END;
    self.some_kinds := CASE WHEN input_payload ? 'some_kinds' THEN input_data.some_kinds ELSE '{b}' END;
    self.no_words := CASE WHEN input_payload ? 'no_words' THEN input_data.no_words ELSE '{}' END;
    self.short_words := CASE WHEN input_payload ? 'short_words' THEN input_data.short_words ELSE E'{a,"b, c","d \\"e\\" ]","it''''s"}' END;
    self.short_numbers := CASE WHEN input_payload ? 'short_numbers' THEN input_data.short_numbers ELSE '{1,-2}' END;
    self.a_document := CASE WHEN input_payload ? 'a_document' THEN input_data.a_document ELSE '{"name": "it''s", "list": [1, 2.50, 1e3, "007", true, null, "true"], "nested": {}}' END;
    self.an_empty_document := CASE WHEN input_payload ? 'an_empty_document' THEN input_data.an_empty_document ELSE '{}' END;
    self.a_written_document := CASE WHEN input_payload ? 'a_written_document' THEN input_data.a_written_document ELSE '{"a": [1]}' END;
    self.some_documents := CASE WHEN input_payload ? 'some_documents' THEN input_data.some_documents ELSE '[{"a": 1}, 2]' END;
    self.a_place := CASE WHEN input_payload ? 'a_place' THEN input_data.a_place ELSE '(48.85, 2.35)' END;
    self.some_places := CASE WHEN input_payload ? 'some_places' THEN input_data.some_places ELSE '{"(0, 0)","(-90, 180)"}' END;
    self.some_bytes := CASE WHEN input_payload ? 'some_bytes' THEN input_data.some_bytes ELSE E'\\x00fF' END;
    self.exemplary := input_data.exemplary;
    self.exemplary_list := input_data.exemplary_list;
    self.fk_exemplary_reference := v_fk_exemplary_reference;

    INSERT INTO kinds.tb_defaults AS t (
        a_text,
        a_bare_text,
        an_empty_text,
        a_quoted_text,
        an_enum,
        a_required_enum,
        a_late_mark,
        a_free_form,
        an_integer,
        a_decimal,
        a_boolean,
        a_false,
        a_date,
        a_timestamp,
        a_literal_date,
        an_id,
        a_later_day,
        an_earlier_time,
        a_quoted_call,
        a_text_that_looks_like_a_call,
        a_joined_text,
        a_country,
        an_amount,
        a_long_form,
        some_words,
        some_numbers,
        some_switches,
        some_kinds,
        no_words,
        short_words,
        short_numbers,
        a_document,
        an_empty_document,
        a_written_document,
        some_documents,
        a_place,
        some_places,
        some_bytes,
        exemplary,
        exemplary_list,
        fk_exemplary_reference,
        created_by,
        updated_by
    )
    VALUES (
        self.a_text,
        self.a_bare_text,
        self.an_empty_text,
        self.a_quoted_text,
        self.an_enum,
        self.a_required_enum,
        self.a_late_mark,
        self.a_free_form,
        self.an_integer,
        self.a_decimal,
        self.a_boolean,
        self.a_false,
        self.a_date,
        self.a_timestamp,
        self.a_literal_date,
        self.an_id,
        self.a_later_day,
        self.an_earlier_time,
        self.a_quoted_call,
        self.a_text_that_looks_like_a_call,
        self.a_joined_text,
        self.a_country,
        self.an_amount,
        self.a_long_form,
        self.some_words,
        self.some_numbers,
        self.some_switches,
        self.some_kinds,
        self.no_words,
        self.short_words,
        self.short_numbers,
        self.a_document,
        self.an_empty_document,
        self.a_written_document,
        self.some_documents,
        self.a_place,
        self.some_places,
        self.some_bytes,
        self.exemplary,
        self.exemplary_list,
        self.fk_exemplary_reference,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_no_references) > 0 THEN
        INSERT INTO kinds.tb_defaults_no_references (fk_defaults, fk_no_references, position, created_by)
        SELECT self.pk_defaults, i.key, i.position, auth_user_id
        FROM unnest(v_fk_no_references) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'no_references'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Defaults created';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_defaults AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Defaults"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.create_defaults(UUID, app.type_create_defaults_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_defaults(
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
    input_data app.type_create_defaults_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'a_text',
            'a_bare_text',
            'an_empty_text',
            'a_quoted_text',
            'an_enum',
            'a_required_enum',
            'a_late_mark',
            'a_free_form',
            'an_integer',
            'a_decimal',
            'a_boolean',
            'a_false',
            'a_date',
            'a_timestamp',
            'a_literal_date',
            'an_id',
            'a_later_day',
            'an_earlier_time',
            'a_quoted_call',
            'a_text_that_looks_like_a_call',
            'a_joined_text',
            'a_country',
            'an_amount',
            'a_long_form',
            'some_words',
            'some_numbers',
            'some_switches',
            'some_kinds',
            'no_words',
            'short_words',
            'short_numbers',
            'a_document',
            'an_empty_document',
            'a_written_document',
            'some_documents',
            'a_place',
            'some_places',
            'some_bytes',
            'exemplary',
            'exemplary_list',
            'exemplary_reference_id',
            'no_references_ids'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_defaults_input, payload);
        result := kinds.create_defaults(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Defaults', payload, 'app.type_create_defaults_input', ARRAY['exemplary_reference_id', 'no_references_ids'], p_aliases => '{"tb_defaults_no_references": "no_references"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Defaults',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_defaults',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_defaults(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_defaults_input AS (
    id UUID,
    a_text TEXT,
    a_bare_text TEXT,
    an_empty_text TEXT,
    a_quoted_text TEXT,
    an_enum TEXT,
    a_required_enum TEXT,
    a_late_mark TEXT,
    a_free_form TEXT,
    an_integer INTEGER,
    a_decimal NUMERIC,
    a_boolean BOOLEAN,
    a_false BOOLEAN,
    a_date DATE,
    a_timestamp TIMESTAMPTZ,
    a_literal_date DATE,
    an_id UUID,
    a_later_day DATE,
    an_earlier_time TIMESTAMPTZ,
    a_quoted_call TIMESTAMPTZ,
    a_text_that_looks_like_a_call TEXT,
    a_joined_text TEXT,
    a_country TEXT,
    an_amount NUMERIC(19,4),
    a_long_form TEXT,
    some_words TEXT[],
    some_numbers NUMERIC[],
    some_switches BOOLEAN[],
    some_kinds TEXT[],
    no_words TEXT[],
    short_words TEXT[],
    short_numbers INTEGER[],
    a_document JSONB,
    an_empty_document JSONB,
    a_written_document JSONB,
    some_documents JSONB,
    a_place POINT,
    some_places POINT[],
    some_bytes BYTEA,
    exemplary TEXT,
    exemplary_list INTEGER[],
    exemplary_reference_id UUID,
    no_references_ids UUID[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.update_defaults(
    auth_tenant_id UUID,
    input_data app.type_update_defaults_input,
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
    self kinds.tb_defaults;
    loaded kinds.tb_defaults;
    changed kinds.tb_defaults;
    is_written BOOLEAN := false;
    v_fk_exemplary_reference INTEGER;
    v_fk_no_references INTEGER[];
    is_new_no_references BOOLEAN;
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    v_fk_exemplary_reference := kinds.defaults_pk(input_data.exemplary_reference_id);
    IF v_fk_exemplary_reference IS NULL AND input_data.exemplary_reference_id IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: exemplary_reference', '{"fields": ["exemplary_reference"]}');
    END IF;

    PERFORM app.check_ids(input_data.no_references_ids, 'no_references');
    v_fk_no_references := ARRAY(
        SELECT kinds.defaults_pk(i.id)
        FROM unnest(input_data.no_references_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_no_references, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: no_references', '{"fields": ["no_references"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_defaults AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:defaults', 'Defaults not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    is_new_no_references := input_payload ? 'no_references_ids' AND v_fk_no_references IS DISTINCT FROM ARRAY(
        SELECT l.fk_no_references
        FROM kinds.tb_defaults_no_references AS l
        WHERE l.fk_defaults = self.pk_defaults
        ORDER BY l.position
    );

    changed := self;
    changed.a_text := CASE WHEN input_payload ? 'a_text' THEN input_data.a_text ELSE self.a_text END;
    changed.a_bare_text := CASE WHEN input_payload ? 'a_bare_text' THEN input_data.a_bare_text ELSE self.a_bare_text END;
    changed.an_empty_text := CASE WHEN input_payload ? 'an_empty_text' THEN input_data.an_empty_text ELSE self.an_empty_text END;
    changed.a_quoted_text := CASE WHEN input_payload ? 'a_quoted_text' THEN input_data.a_quoted_text ELSE self.a_quoted_text END;
    changed.an_enum := CASE WHEN input_payload ? 'an_enum' THEN input_data.an_enum ELSE self.an_enum END;
    changed.a_required_enum := CASE WHEN input_payload ? 'a_required_enum' THEN input_data.a_required_enum ELSE self.a_required_enum END;
    changed.a_late_mark := CASE WHEN input_payload ? 'a_late_mark' THEN input_data.a_late_mark ELSE self.a_late_mark END;
    changed.a_free_form := CASE WHEN input_payload ? 'a_free_form' THEN input_data.a_free_form ELSE self.a_free_form END;
    changed.an_integer := CASE WHEN input_payload ? 'an_integer' THEN input_data.an_integer ELSE self.an_integer END;
    changed.a_decimal := CASE WHEN input_payload ? 'a_decimal' THEN input_data.a_decimal ELSE self.a_decimal END;
    changed.a_boolean := CASE WHEN input_payload ? 'a_boolean' THEN input_data.a_boolean ELSE self.a_boolean END;
    changed.a_false := CASE WHEN input_payload ? 'a_false' THEN input_data.a_false ELSE self.a_false END;
    changed.a_date := CASE WHEN input_payload ? 'a_date' THEN input_data.a_date ELSE self.a_date END;
    changed.a_timestamp := CASE WHEN input_payload ? 'a_timestamp' THEN input_data.a_timestamp ELSE self.a_timestamp END;
    changed.a_literal_date := CASE WHEN input_payload ? 'a_literal_date' THEN input_data.a_literal_date ELSE self.a_literal_date END;
    changed.an_id := CASE WHEN input_payload ? 'an_id' THEN input_data.an_id ELSE self.an_id END;
    changed.a_later_day := CASE WHEN input_payload ? 'a_later_day' THEN input_data.a_later_day ELSE self.a_later_day END;
    changed.an_earlier_time := CASE WHEN input_payload ? 'an_earlier_time' THEN input_data.an_earlier_time ELSE self.an_earlier_time END;
    changed.a_quoted_call := CASE WHEN input_payload ? 'a_quoted_call' THEN input_data.a_quoted_call ELSE self.a_quoted_call END;
    changed.a_text_that_looks_like_a_call := CASE WHEN input_payload ? 'a_text_that_looks_like_a_call' THEN input_data.a_text_that_looks_like_a_call ELSE self.a_text_that_looks_like_a_call END;
    changed.a_joined_text := CASE WHEN input_payload ? 'a_joined_text' THEN input_data.a_joined_text ELSE self.a_joined_text END;
    changed.a_country := CASE WHEN input_payload ? 'a_country' THEN input_data.a_country ELSE self.a_country END;
    changed.an_amount := CASE WHEN input_payload ? 'an_amount' THEN input_data.an_amount ELSE self.an_amount END;
    changed.a_long_form := CASE WHEN input_payload ? 'a_long_form' THEN input_data.a_long_form ELSE self.a_long_form END;
    changed.some_words := CASE WHEN input_payload ? 'some_words' THEN input_data.some_words ELSE self.some_words END;
    changed.some_numbers := CASE WHEN input_payload ? 'some_numbers' THEN input_data.some_numbers ELSE self.some_numbers END;
    changed.some_switches := CASE WHEN input_payload ? 'some_switches' THEN input_data.some_switches ELSE self.some_switches END;
    changed.some_kinds := CASE WHEN input_payload ? 'some_kinds' THEN input_data.some_kinds ELSE self.some_kinds END;
    changed.no_words := CASE WHEN input_payload ? 'no_words' THEN input_data.no_words ELSE self.no_words END;
    changed.short_words := CASE WHEN input_payload ? 'short_words' THEN input_data.short_words ELSE self.short_words END;
    changed.short_numbers := CASE WHEN input_payload ? 'short_numbers' THEN input_data.short_numbers ELSE self.short_numbers END;
    changed.a_document := CASE WHEN input_payload ? 'a_document' THEN input_data.a_document ELSE self.a_document END;
    changed.an_empty_document := CASE WHEN input_payload ? 'an_empty_document' THEN input_data.an_empty_document ELSE self.an_empty_document END;
    changed.a_written_document := CASE WHEN input_payload ? 'a_written_document' THEN input_data.a_written_document ELSE self.a_written_document END;
    changed.some_documents := CASE WHEN input_payload ? 'some_documents' THEN input_data.some_documents ELSE self.some_documents END;
    changed.a_place := CASE WHEN input_payload ? 'a_place' THEN input_data.a_place ELSE self.a_place END;
    changed.some_places := CASE WHEN input_payload ? 'some_places' THEN input_data.some_places ELSE self.some_places END;
    changed.some_bytes := CASE WHEN input_payload ? 'some_bytes' THEN input_data.some_bytes ELSE self.some_bytes END;
    changed.exemplary := CASE WHEN input_payload ? 'exemplary' THEN input_data.exemplary ELSE self.exemplary END;
    changed.exemplary_list := CASE WHEN input_payload ? 'exemplary_list' THEN input_data.exemplary_list ELSE self.exemplary_list END;
    changed.fk_exemplary_reference := CASE WHEN input_payload ? 'exemplary_reference_id' THEN v_fk_exemplary_reference ELSE self.fk_exemplary_reference END;

    UPDATE kinds.tb_defaults AS t
    SET
        a_text = changed.a_text,
        a_bare_text = changed.a_bare_text,
        an_empty_text = changed.an_empty_text,
        a_quoted_text = changed.a_quoted_text,
        an_enum = changed.an_enum,
        a_required_enum = changed.a_required_enum,
        a_late_mark = changed.a_late_mark,
        a_free_form = changed.a_free_form,
        an_integer = changed.an_integer,
        a_decimal = changed.a_decimal,
        a_boolean = changed.a_boolean,
        a_false = changed.a_false,
        a_date = changed.a_date,
        a_timestamp = changed.a_timestamp,
        a_literal_date = changed.a_literal_date,
        an_id = changed.an_id,
        a_later_day = changed.a_later_day,
        an_earlier_time = changed.an_earlier_time,
        a_quoted_call = changed.a_quoted_call,
        a_text_that_looks_like_a_call = changed.a_text_that_looks_like_a_call,
        a_joined_text = changed.a_joined_text,
        a_country = changed.a_country,
        an_amount = changed.an_amount,
        a_long_form = changed.a_long_form,
        some_words = changed.some_words,
        some_numbers = changed.some_numbers,
        some_switches = changed.some_switches,
        some_kinds = changed.some_kinds,
        no_words = changed.no_words,
        short_words = changed.short_words,
        short_numbers = changed.short_numbers,
        a_document = changed.a_document,
        an_empty_document = changed.an_empty_document,
        a_written_document = changed.a_written_document,
        some_documents = changed.some_documents,
        a_place = changed.a_place,
        some_places = changed.some_places,
        some_bytes = changed.some_bytes,
        exemplary = changed.exemplary,
        exemplary_list = changed.exemplary_list,
        fk_exemplary_reference = changed.fk_exemplary_reference,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_defaults = self.pk_defaults
        AND ((
            t.a_text,
            t.a_bare_text,
            t.an_empty_text,
            t.a_quoted_text,
            t.an_enum,
            t.a_required_enum,
            t.a_late_mark,
            t.a_free_form,
            t.an_integer,
            t.a_decimal,
            t.a_boolean,
            t.a_false,
            t.a_date,
            t.a_timestamp,
            t.a_literal_date,
            t.an_id,
            t.a_later_day,
            t.an_earlier_time,
            t.a_quoted_call,
            t.a_text_that_looks_like_a_call,
            t.a_joined_text,
            t.a_country,
            t.an_amount,
            t.a_long_form,
            t.some_words,
            t.some_numbers,
            t.some_switches,
            t.some_kinds,
            t.no_words,
            t.short_words,
            t.short_numbers,
            t.a_document,
            t.an_empty_document,
            t.a_written_document,
            t.some_documents,
            t.a_place::TEXT,
            t.some_places::TEXT,
            t.some_bytes,
            t.exemplary,
            t.exemplary_list,
            t.fk_exemplary_reference
        ) IS DISTINCT FROM (
            changed.a_text,
            changed.a_bare_text,
            changed.an_empty_text,
            changed.a_quoted_text,
            changed.an_enum,
            changed.a_required_enum,
            changed.a_late_mark,
            changed.a_free_form,
            changed.an_integer,
            changed.a_decimal,
            changed.a_boolean,
            changed.a_false,
            changed.a_date,
            changed.a_timestamp,
            changed.a_literal_date,
            changed.an_id,
            changed.a_later_day,
            changed.an_earlier_time,
            changed.a_quoted_call,
            changed.a_text_that_looks_like_a_call,
            changed.a_joined_text,
            changed.a_country,
            changed.an_amount,
            changed.a_long_form,
            changed.some_words,
            changed.some_numbers,
            changed.some_switches,
            changed.some_kinds,
            changed.no_words,
            changed.short_words,
            changed.short_numbers,
            changed.a_document,
            changed.an_empty_document,
            changed.a_written_document,
            changed.some_documents,
            changed.a_place::TEXT,
            changed.some_places::TEXT,
            changed.some_bytes,
            changed.exemplary,
            changed.exemplary_list,
            changed.fk_exemplary_reference
        ) OR is_new_no_references)
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
        IF is_new_no_references THEN
            DELETE FROM kinds.tb_defaults_no_references AS l
            WHERE l.fk_defaults = self.pk_defaults
                AND l.fk_no_references <> ALL (v_fk_no_references);
            UPDATE kinds.tb_defaults_no_references AS l
            SET position = i.position
            FROM unnest(v_fk_no_references) WITH ORDINALITY AS i(key, position)
            WHERE l.fk_defaults = self.pk_defaults
                AND l.fk_no_references = i.key
                AND l.position <> i.position;
            INSERT INTO kinds.tb_defaults_no_references (fk_defaults, fk_no_references, position, created_by)
            SELECT self.pk_defaults, i.key, i.position, auth_user_id
            FROM unnest(v_fk_no_references) WITH ORDINALITY AS i(key, position)
            WHERE NOT EXISTS (
                SELECT
                FROM kinds.tb_defaults_no_references AS l
                WHERE l.fk_defaults = self.pk_defaults
                    AND l.fk_no_references = i.key
            );
            changed_lists := changed_lists || 'no_references'::TEXT;
        END IF;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self)) || changed_lists;
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Defaults updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM kinds.v_defaults AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Defaults"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.update_defaults(UUID, app.type_update_defaults_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_defaults(
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
    input_data app.type_update_defaults_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'a_text',
            'a_bare_text',
            'an_empty_text',
            'a_quoted_text',
            'an_enum',
            'a_required_enum',
            'a_late_mark',
            'a_free_form',
            'an_integer',
            'a_decimal',
            'a_boolean',
            'a_false',
            'a_date',
            'a_timestamp',
            'a_literal_date',
            'an_id',
            'a_later_day',
            'an_earlier_time',
            'a_quoted_call',
            'a_text_that_looks_like_a_call',
            'a_joined_text',
            'a_country',
            'an_amount',
            'a_long_form',
            'some_words',
            'some_numbers',
            'some_switches',
            'some_kinds',
            'no_words',
            'short_words',
            'short_numbers',
            'a_document',
            'an_empty_document',
            'a_written_document',
            'some_documents',
            'a_place',
            'some_places',
            'some_bytes',
            'exemplary',
            'exemplary_list',
            'exemplary_reference_id',
            'no_references_ids',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_defaults_input, payload);
        result := kinds.update_defaults(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Defaults', payload, 'app.type_update_defaults_input', ARRAY['exemplary_reference_id', 'no_references_ids'], p_aliases => '{"tb_defaults_no_references": "no_references"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Defaults',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_defaults',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_defaults(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_reset_input AS (
    id UUID,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.reset(
    auth_tenant_id UUID,
    input_data app.type_reset_input,
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
    self kinds.tb_defaults;
    loaded kinds.tb_defaults;
    changed kinds.tb_defaults;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_defaults AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:defaults', 'Defaults not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    UPDATE kinds.tb_defaults AS t
    SET
        a_place = '(1.5, -2)',
        some_bytes = E'\\xab',
        a_document = '{"reset": [true]}',
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_defaults = self.pk_defaults
        AND (t.a_place::TEXT, t.some_bytes, t.a_document) IS DISTINCT FROM ('(1.5, -2)'::TEXT, E'\\xab', '{"reset": [true]}')
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Defaults updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM kinds.v_defaults AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Defaults"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.reset(UUID, app.type_reset_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.reset(
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
    input_data app.type_reset_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY['id', 'expected_updated_at']);
        input_data := jsonb_populate_record(NULL::app.type_reset_input, payload);
        result := kinds.reset(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Defaults', payload, 'app.type_reset_input', ARRAY[]::TEXT[], p_aliases => '{"tb_defaults_no_references": "no_references"}');
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Defaults',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'reset',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.reset(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end kinds.Defaults functions
