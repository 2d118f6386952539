-- specql: base.Start functions
-- content-sha256: 51b1e58804f507c3cbd3a17eab8276ab6141e4cbdb195e0a8e9ed380d67dac52
CREATE TYPE app.type_create_start_input AS (
    made TIMESTAMPTZ,
    lasts INTERVAL,
    waits INTERVAL,
    pauses INTERVAL,
    rests INTERVAL,
    span TEXT,
    aside TEXT,
    today TEXT,
    yes BOOLEAN,
    empty TEXT,
    absent TEXT,
    missing TEXT,
    nothing TEXT,
    words TEXT[],
    "none" TEXT[],
    numbers INTEGER[],
    documents JSONB,
    places JSONB,
    nowhere JSONB,
    settings JSONB,
    before_ids UUID[],
    after_ids UUID[],
    at TIMESTAMPTZ,
    "on" TIMESTAMPTZ,
    zulu TIMESTAMPTZ,
    "when" TIME,
    net CIDR,
    host INET,
    six INET,
    bytes BYTEA,
    spot POINT,
    price NUMERIC(1000,3),
    rate NUMERIC,
    few NUMERIC,
    code TEXT
);

CREATE FUNCTION base.create_start(
    auth_tenant_id UUID,
    input_data app.type_create_start_input,
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
    self base.tb_start;
    v_fk_before INTEGER[];
    v_fk_after INTEGER[];
    changed_lists TEXT[] := ARRAY[]::TEXT[];
BEGIN
    PERFORM app.check_ids(input_data.before_ids, 'before');
    v_fk_before := ARRAY(
        SELECT base.start_pk(i.id)
        FROM unnest(input_data.before_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_before, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: before', '{"fields": ["before"]}');
    END IF;

    PERFORM app.check_ids(input_data.after_ids, 'after');
    v_fk_after := ARRAY(
        SELECT base.start_pk(i.id)
        FROM unnest(input_data.after_ids) WITH ORDINALITY AS i(id, position)
        ORDER BY i.position
    );
    IF array_position(v_fk_after, NULL) IS NOT NULL THEN
        PERFORM app.fail('validation:reference_not_found', 'Reference not found: after', '{"fields": ["after"]}');
    END IF;

    self.made := CASE WHEN input_payload ? 'made' THEN input_data.made ELSE current_timestamp END;
    self.lasts := CASE WHEN input_payload ? 'lasts' THEN input_data.lasts ELSE INTERVAL '1 day' END;
    self.waits := CASE WHEN input_payload ? 'waits' THEN input_data.waits ELSE '1 year 2 months -3.5 days 04:05:06.789' END;
    self.pauses := CASE WHEN input_payload ? 'pauses' THEN input_data.pauses ELSE 'P1Y2M3DT4H5M6S' END;
    self.rests := CASE WHEN input_payload ? 'rests' THEN input_data.rests ELSE '2 WEEKS' END;
    self.span := CASE WHEN input_payload ? 'span' THEN input_data.span ELSE 'interval of time' END;
    self.aside := CASE WHEN input_payload ? 'aside' THEN input_data.aside ELSE '(none)' END;
    self.today := CASE WHEN input_payload ? 'today' THEN input_data.today ELSE 'today' END;
    self.yes := CASE WHEN input_payload ? 'yes' THEN input_data.yes ELSE TRUE END;
    self.empty := CASE WHEN input_payload ? 'empty' THEN input_data.empty ELSE '' END;
    self.absent := input_data.absent;
    self.missing := input_data.missing;
    self.nothing := input_data.nothing;
    self.words := CASE WHEN input_payload ? 'words' THEN input_data.words ELSE '{"a, b",c,"it''s","d''e"}' END;
    self."none" := CASE WHEN input_payload ? 'none' THEN input_data."none" ELSE '{}' END;
    self.numbers := CASE WHEN input_payload ? 'numbers' THEN input_data.numbers ELSE '{1,-2}' END;
    self.documents := CASE WHEN input_payload ? 'documents' THEN input_data.documents ELSE '[{"a": 1}]' END;
    self.places := CASE WHEN input_payload ? 'places' THEN input_data.places ELSE '[{"street": "a", "city": "b", "state": "c", "zipCode": "1"}, {"street": "d", "city": "e", "state": "f", "zipCode": "2"}]' END;
    self.nowhere := CASE WHEN input_payload ? 'nowhere' THEN input_data.nowhere ELSE '[]' END;
    self.settings := CASE WHEN input_payload ? 'settings' THEN input_data.settings ELSE E'{"a": [true, false, false, 1, "012", null, "x", "\\"y\\"", "1", {"z": 1e3}]}' END;
    self.at := CASE WHEN input_payload ? 'at' THEN input_data.at ELSE '2024-01-01 10:00:00.5-01:30' END;
    self."on" := CASE WHEN input_payload ? 'on' THEN input_data."on" ELSE '2024-02-29T00:00:00Z' END;
    self.zulu := CASE WHEN input_payload ? 'zulu' THEN input_data.zulu ELSE '2024-01-01T10:00Z' END;
    self."when" := CASE WHEN input_payload ? 'when' THEN input_data."when" ELSE '12:30' END;
    self.net := CASE WHEN input_payload ? 'net' THEN input_data.net ELSE '10.0.0.0/8' END;
    self.host := CASE WHEN input_payload ? 'host' THEN input_data.host ELSE '10.0.0.1/8' END;
    self.six := CASE WHEN input_payload ? 'six' THEN input_data.six ELSE 'fe80::1/64' END;
    self.bytes := CASE WHEN input_payload ? 'bytes' THEN input_data.bytes ELSE E'\\x4Fff' END;
    self.spot := CASE WHEN input_payload ? 'spot' THEN input_data.spot ELSE ' ( 48.85 , -2.35 ) ' END;
    self.price := input_data.price;
    self.rate := CASE WHEN input_payload ? 'rate' THEN input_data.rate ELSE 5 END;
    self.few := CASE WHEN input_payload ? 'few' THEN input_data.few ELSE 5 END;
    self.code := input_data.code;

    INSERT INTO base.tb_start AS t (
        made,
        lasts,
        waits,
        pauses,
        rests,
        span,
        aside,
        today,
        yes,
        empty,
        absent,
        missing,
        nothing,
        words,
        "none",
        numbers,
        documents,
        places,
        nowhere,
        settings,
        at,
        "on",
        zulu,
        "when",
        net,
        host,
        six,
        bytes,
        spot,
        price,
        rate,
        few,
        code,
        created_by,
        updated_by
    )
    VALUES (
        self.made,
        self.lasts,
        self.waits,
        self.pauses,
        self.rests,
        self.span,
        self.aside,
        self.today,
        self.yes,
        self.empty,
        self.absent,
        self.missing,
        self.nothing,
        self.words,
        self."none",
        self.numbers,
        self.documents,
        self.places,
        self.nowhere,
        self.settings,
        self.at,
        self."on",
        self.zulu,
        self."when",
        self.net,
        self.host,
        self.six,
        self.bytes,
        self.spot,
        self.price,
        self.rate,
        self.few,
        self.code,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    IF cardinality(v_fk_before) > 0 THEN
        INSERT INTO base.tb_start_before (fk_start, fk_before, position, created_by)
        SELECT self.pk_start, i.key, i.position, auth_user_id
        FROM unnest(v_fk_before) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'before'::TEXT;
    END IF;

    IF cardinality(v_fk_after) > 0 THEN
        INSERT INTO base.tb_start_after (fk_start, fk_after, position, created_by)
        SELECT self.pk_start, i.key, i.position, auth_user_id
        FROM unnest(v_fk_after) WITH ORDINALITY AS i(key, position);
        changed_lists := changed_lists || 'after'::TEXT;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self)) || changed_lists;
    result.status := 'success';
    result.message := 'Start created';
    result.object_data := (
        SELECT v.data
        FROM base.v_start AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Start"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION base.create_start(UUID, app.type_create_start_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_start(
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
    input_data app.type_create_start_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'made',
            'lasts',
            'waits',
            'pauses',
            'rests',
            'span',
            'aside',
            'today',
            'yes',
            'empty',
            'absent',
            'missing',
            'nothing',
            'words',
            'none',
            'numbers',
            'documents',
            'places',
            'nowhere',
            'settings',
            'before_ids',
            'after_ids',
            'at',
            'on',
            'zulu',
            'when',
            'net',
            'host',
            'six',
            'bytes',
            'spot',
            'price',
            'rate',
            'few',
            'code'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_start_input, payload);
        result := base.create_start(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Start', payload, 'app.type_create_start_input', ARRAY['before_ids', 'after_ids'],
                p_aliases => '{"tb_start_before": "before",'
                '"tb_start_after": "after"}');
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Start',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_start',
        input_payload
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_start(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end base.Start functions
