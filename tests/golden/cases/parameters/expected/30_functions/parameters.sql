-- specql: kinds.Parameters functions
-- content-sha256: 03e55816d27da1771e774d67584c23bfe0df00ddf1af655ea024c509f6dc0927
CREATE TYPE app.type_create_parameters_input AS (
    a_code TEXT,
    a_name TEXT,
    a_title TEXT,
    a_note TEXT,
    a_count INTEGER,
    a_score INTEGER,
    a_level SMALLINT,
    a_total BIGINT,
    a_price NUMERIC(10,2),
    a_ratio NUMERIC,
    a_factor DOUBLE PRECISION,
    a_weight NUMERIC(8,3),
    a_balance NUMERIC(19,4),
    a_part NUMERIC(5,2),
    a_plate TEXT,
    a_handle TEXT,
    a_kind TEXT,
    some_codes TEXT[],
    some_words TEXT[],
    some_names TEXT[],
    some_sizes TEXT[],
    some_scores INTEGER[],
    some_prices NUMERIC(10,2)[],
    some_factors NUMERIC[],
    a_document JSONB,
    some_tags TEXT[],
    a_place POINT,
    an_address INET,
    a_hashed TEXT,
    a_link TEXT,
    a_secret TEXT
);

CREATE FUNCTION kinds.create_parameters(
    auth_tenant_id UUID,
    input_data app.type_create_parameters_input,
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
    self kinds.tb_parameters;
BEGIN
    self.a_code := input_data.a_code;
    self.a_name := CASE WHEN input_payload ? 'a_name' THEN input_data.a_name ELSE 'no name' END;
    self.a_title := input_data.a_title;
    self.a_note := input_data.a_note;
    self.a_count := input_data.a_count;
    self.a_score := CASE WHEN input_payload ? 'a_score' THEN input_data.a_score ELSE 5 END;
    self.a_level := input_data.a_level;
    self.a_total := input_data.a_total;
    self.a_price := CASE WHEN input_payload ? 'a_price' THEN input_data.a_price ELSE 12.50 END;
    self.a_ratio := input_data.a_ratio;
    self.a_factor := input_data.a_factor;
    self.a_weight := input_data.a_weight;
    self.a_balance := CASE WHEN input_payload ? 'a_balance' THEN input_data.a_balance ELSE (-1.50) END;
    self.a_part := input_data.a_part;
    self.a_plate := input_data.a_plate;
    self.a_handle := input_data.a_handle;
    self.a_kind := CASE WHEN input_payload ? 'a_kind' THEN input_data.a_kind ELSE 'small' END;
    self.some_codes := input_data.some_codes;
    self.some_words := input_data.some_words;
    self.some_names := input_data.some_names;
    self.some_sizes := input_data.some_sizes;
    self.some_scores := input_data.some_scores;
    self.some_prices := input_data.some_prices;
    self.some_factors := input_data.some_factors;
    self.a_document := input_data.a_document;
    self.some_tags := input_data.some_tags;
    self.a_place := input_data.a_place;
    self.an_address := input_data.an_address;
    self.a_hashed := input_data.a_hashed;
    self.a_link := input_data.a_link;
    self.a_secret := input_data.a_secret;

    INSERT INTO kinds.tb_parameters AS t (
        a_code,
        a_name,
        a_title,
        a_note,
        a_count,
        a_score,
        a_level,
        a_total,
        a_price,
        a_ratio,
        a_factor,
        a_weight,
        a_balance,
        a_part,
        a_plate,
        a_handle,
        a_kind,
        some_codes,
        some_words,
        some_names,
        some_sizes,
        some_scores,
        some_prices,
        some_factors,
        a_document,
        some_tags,
        a_place,
        an_address,
        a_hashed,
        a_link,
        a_secret,
        created_by,
        updated_by
    )
    VALUES (
        self.a_code,
        self.a_name,
        self.a_title,
        self.a_note,
        self.a_count,
        self.a_score,
        self.a_level,
        self.a_total,
        self.a_price,
        self.a_ratio,
        self.a_factor,
        self.a_weight,
        self.a_balance,
        self.a_part,
        self.a_plate,
        self.a_handle,
        self.a_kind,
        self.some_codes,
        self.some_words,
        self.some_names,
        self.some_sizes,
        self.some_scores,
        self.some_prices,
        self.some_factors,
        self.a_document,
        self.some_tags,
        self.a_place,
        self.an_address,
        self.a_hashed,
        self.a_link,
        self.a_secret,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Parameters created';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_parameters AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parameters"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.create_parameters(UUID, app.type_create_parameters_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_parameters(
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
    input_data app.type_create_parameters_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'a_code',
            'a_name',
            'a_title',
            'a_note',
            'a_count',
            'a_score',
            'a_level',
            'a_total',
            'a_price',
            'a_ratio',
            'a_factor',
            'a_weight',
            'a_balance',
            'a_part',
            'a_plate',
            'a_handle',
            'a_kind',
            'some_codes',
            'some_words',
            'some_names',
            'some_sizes',
            'some_scores',
            'some_prices',
            'some_factors',
            'a_document',
            'some_tags',
            'a_place',
            'an_address',
            'a_hashed',
            'a_link',
            'a_secret'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_parameters_input, payload);
        result := kinds.create_parameters(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Parameters', payload, 'app.type_create_parameters_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parameters',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_parameters',
        input_payload,
        ARRAY['a_secret']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_parameters(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_parameters_input AS (
    id UUID,
    a_code TEXT,
    a_name TEXT,
    a_title TEXT,
    a_note TEXT,
    a_count INTEGER,
    a_score INTEGER,
    a_level SMALLINT,
    a_total BIGINT,
    a_price NUMERIC(10,2),
    a_ratio NUMERIC,
    a_factor DOUBLE PRECISION,
    a_weight NUMERIC(8,3),
    a_balance NUMERIC(19,4),
    a_part NUMERIC(5,2),
    a_plate TEXT,
    a_handle TEXT,
    a_kind TEXT,
    some_codes TEXT[],
    some_words TEXT[],
    some_names TEXT[],
    some_sizes TEXT[],
    some_scores INTEGER[],
    some_prices NUMERIC(10,2)[],
    some_factors NUMERIC[],
    a_document JSONB,
    some_tags TEXT[],
    a_place POINT,
    an_address INET,
    a_hashed TEXT,
    a_link TEXT,
    a_secret TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.update_parameters(
    auth_tenant_id UUID,
    input_data app.type_update_parameters_input,
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
    self kinds.tb_parameters;
    loaded kinds.tb_parameters;
    changed kinds.tb_parameters;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_parameters AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:parameters', 'Parameters not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.a_code := CASE WHEN input_payload ? 'a_code' THEN input_data.a_code ELSE self.a_code END;
    changed.a_name := CASE WHEN input_payload ? 'a_name' THEN input_data.a_name ELSE self.a_name END;
    changed.a_title := CASE WHEN input_payload ? 'a_title' THEN input_data.a_title ELSE self.a_title END;
    changed.a_note := CASE WHEN input_payload ? 'a_note' THEN input_data.a_note ELSE self.a_note END;
    changed.a_count := CASE WHEN input_payload ? 'a_count' THEN input_data.a_count ELSE self.a_count END;
    changed.a_score := CASE WHEN input_payload ? 'a_score' THEN input_data.a_score ELSE self.a_score END;
    changed.a_level := CASE WHEN input_payload ? 'a_level' THEN input_data.a_level ELSE self.a_level END;
    changed.a_total := CASE WHEN input_payload ? 'a_total' THEN input_data.a_total ELSE self.a_total END;
    changed.a_price := CASE WHEN input_payload ? 'a_price' THEN input_data.a_price ELSE self.a_price END;
    changed.a_ratio := CASE WHEN input_payload ? 'a_ratio' THEN input_data.a_ratio ELSE self.a_ratio END;
    changed.a_factor := CASE WHEN input_payload ? 'a_factor' THEN input_data.a_factor ELSE self.a_factor END;
    changed.a_weight := CASE WHEN input_payload ? 'a_weight' THEN input_data.a_weight ELSE self.a_weight END;
    changed.a_balance := CASE WHEN input_payload ? 'a_balance' THEN input_data.a_balance ELSE self.a_balance END;
    changed.a_part := CASE WHEN input_payload ? 'a_part' THEN input_data.a_part ELSE self.a_part END;
    changed.a_plate := CASE WHEN input_payload ? 'a_plate' THEN input_data.a_plate ELSE self.a_plate END;
    changed.a_handle := CASE WHEN input_payload ? 'a_handle' THEN input_data.a_handle ELSE self.a_handle END;
    changed.a_kind := CASE WHEN input_payload ? 'a_kind' THEN input_data.a_kind ELSE self.a_kind END;
    changed.some_codes := CASE WHEN input_payload ? 'some_codes' THEN input_data.some_codes ELSE self.some_codes END;
    changed.some_words := CASE WHEN input_payload ? 'some_words' THEN input_data.some_words ELSE self.some_words END;
    changed.some_names := CASE WHEN input_payload ? 'some_names' THEN input_data.some_names ELSE self.some_names END;
    changed.some_sizes := CASE WHEN input_payload ? 'some_sizes' THEN input_data.some_sizes ELSE self.some_sizes END;
    changed.some_scores := CASE WHEN input_payload ? 'some_scores' THEN input_data.some_scores ELSE self.some_scores END;
    changed.some_prices := CASE WHEN input_payload ? 'some_prices' THEN input_data.some_prices ELSE self.some_prices END;
    changed.some_factors := CASE WHEN input_payload ? 'some_factors' THEN input_data.some_factors ELSE self.some_factors END;
    changed.a_document := CASE WHEN input_payload ? 'a_document' THEN input_data.a_document ELSE self.a_document END;
    changed.some_tags := CASE WHEN input_payload ? 'some_tags' THEN input_data.some_tags ELSE self.some_tags END;
    changed.a_place := CASE WHEN input_payload ? 'a_place' THEN input_data.a_place ELSE self.a_place END;
    changed.an_address := CASE WHEN input_payload ? 'an_address' THEN input_data.an_address ELSE self.an_address END;
    changed.a_hashed := CASE WHEN input_payload ? 'a_hashed' THEN input_data.a_hashed ELSE self.a_hashed END;
    changed.a_link := CASE WHEN input_payload ? 'a_link' THEN input_data.a_link ELSE self.a_link END;
    changed.a_secret := CASE WHEN input_payload ? 'a_secret' THEN input_data.a_secret ELSE self.a_secret END;

    UPDATE kinds.tb_parameters AS t
    SET
        a_code = changed.a_code,
        a_name = changed.a_name,
        a_title = changed.a_title,
        a_note = changed.a_note,
        a_count = changed.a_count,
        a_score = changed.a_score,
        a_level = changed.a_level,
        a_total = changed.a_total,
        a_price = changed.a_price,
        a_ratio = changed.a_ratio,
        a_factor = changed.a_factor,
        a_weight = changed.a_weight,
        a_balance = changed.a_balance,
        a_part = changed.a_part,
        a_plate = changed.a_plate,
        a_handle = changed.a_handle,
        a_kind = changed.a_kind,
        some_codes = changed.some_codes,
        some_words = changed.some_words,
        some_names = changed.some_names,
        some_sizes = changed.some_sizes,
        some_scores = changed.some_scores,
        some_prices = changed.some_prices,
        some_factors = changed.some_factors,
        a_document = changed.a_document,
        some_tags = changed.some_tags,
        a_place = changed.a_place,
        an_address = changed.an_address,
        a_hashed = changed.a_hashed,
        a_link = changed.a_link,
        a_secret = changed.a_secret,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_parameters = self.pk_parameters
        AND (
            t.a_code,
            t.a_name,
            t.a_title,
            t.a_note,
            t.a_count,
            t.a_score,
            t.a_level,
            t.a_total,
            t.a_price,
            t.a_ratio,
            t.a_factor,
            t.a_weight,
            t.a_balance,
            t.a_part,
            t.a_plate,
            t.a_handle,
            t.a_kind,
            t.some_codes,
            t.some_words,
            t.some_names,
            t.some_sizes,
            t.some_scores,
            t.some_prices,
            t.some_factors,
            t.a_document,
            t.some_tags,
            t.a_place::TEXT,
            t.an_address,
            t.a_hashed,
            t.a_link,
            t.a_secret
        ) IS DISTINCT FROM (
            changed.a_code,
            changed.a_name,
            changed.a_title,
            changed.a_note,
            changed.a_count,
            changed.a_score,
            changed.a_level,
            changed.a_total,
            changed.a_price,
            changed.a_ratio,
            changed.a_factor,
            changed.a_weight,
            changed.a_balance,
            changed.a_part,
            changed.a_plate,
            changed.a_handle,
            changed.a_kind,
            changed.some_codes,
            changed.some_words,
            changed.some_names,
            changed.some_sizes,
            changed.some_scores,
            changed.some_prices,
            changed.some_factors,
            changed.a_document,
            changed.some_tags,
            changed.a_place::TEXT,
            changed.an_address,
            changed.a_hashed,
            changed.a_link,
            changed.a_secret
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Parameters updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM kinds.v_parameters AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Parameters"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.update_parameters(UUID, app.type_update_parameters_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_parameters(
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
    input_data app.type_update_parameters_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'a_code',
            'a_name',
            'a_title',
            'a_note',
            'a_count',
            'a_score',
            'a_level',
            'a_total',
            'a_price',
            'a_ratio',
            'a_factor',
            'a_weight',
            'a_balance',
            'a_part',
            'a_plate',
            'a_handle',
            'a_kind',
            'some_codes',
            'some_words',
            'some_names',
            'some_sizes',
            'some_scores',
            'some_prices',
            'some_factors',
            'a_document',
            'some_tags',
            'a_place',
            'an_address',
            'a_hashed',
            'a_link',
            'a_secret',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_parameters_input, payload);
        result := kinds.update_parameters(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Parameters', payload, 'app.type_update_parameters_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Parameters',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_parameters',
        input_payload,
        ARRAY['a_secret']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_parameters(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end kinds.Parameters functions
