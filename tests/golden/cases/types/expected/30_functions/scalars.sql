-- specql: kinds.Scalars functions
-- content-sha256: 7889e63f4932b1d2a3fe1c3d4fda46c9f01631ad5b4ca78c980fcee7391a4675
CREATE TYPE app.type_create_scalars_input AS (
    a_text TEXT,
    a_integer INTEGER,
    a_bigint BIGINT,
    a_smallint SMALLINT,
    a_decimal NUMERIC,
    a_float DOUBLE PRECISION,
    a_boolean BOOLEAN,
    a_interval INTERVAL,
    a_bytea BYTEA,
    a_inet INET,
    a_cidr CIDR,
    a_string TEXT,
    a_int INTEGER,
    a_bool BOOLEAN,
    a_double DOUBLE PRECISION,
    a_number NUMERIC,
    a_numeric NUMERIC,
    a_timestamp TIMESTAMPTZ,
    a_timestamptz TIMESTAMPTZ,
    a_jsonb JSONB,
    a_phone TEXT,
    a_email TEXT,
    a_phone_number TEXT,
    a_postal_code TEXT,
    a_url TEXT,
    a_domain_name TEXT,
    a_slug TEXT,
    a_markdown TEXT,
    a_html TEXT,
    a_image TEXT,
    a_file TEXT,
    a_color TEXT,
    a_mime_type TEXT,
    a_semantic_version TEXT,
    a_json JSONB,
    a_ip_address INET,
    a_mac_address MACADDR,
    a_uuid UUID,
    a_api_key TEXT,
    a_hash_sha256 TEXT,
    a_money NUMERIC(19,4),
    a_percentage NUMERIC(5,2),
    a_exchange_rate NUMERIC(19,8),
    a_date DATE,
    a_datetime TIMESTAMPTZ,
    a_time TIME,
    a_duration INTERVAL,
    a_timezone TEXT,
    a_coordinates POINT,
    a_latitude NUMERIC(10,8),
    a_longitude NUMERIC(11,8),
    a_country_code TEXT,
    a_language_code TEXT,
    a_locale_code TEXT,
    a_airport_code TEXT,
    a_port_code TEXT,
    a_currency_code TEXT,
    a_iban TEXT,
    a_swift_code TEXT,
    a_stock_symbol TEXT,
    a_isin TEXT,
    a_cusip TEXT,
    a_sedol TEXT,
    a_lei TEXT,
    a_mic TEXT,
    a_exchange_code TEXT,
    a_tracking_number TEXT,
    a_container_number TEXT,
    a_license_plate TEXT,
    a_vin TEXT,
    a_flight_number TEXT
);

CREATE FUNCTION kinds.create_scalars(
    auth_tenant_id UUID,
    input_data app.type_create_scalars_input,
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
    self kinds.tb_scalars;
BEGIN
    self.a_text := input_data.a_text;
    self.a_integer := input_data.a_integer;
    self.a_bigint := input_data.a_bigint;
    self.a_smallint := input_data.a_smallint;
    self.a_decimal := input_data.a_decimal;
    self.a_float := input_data.a_float;
    self.a_boolean := input_data.a_boolean;
    self.a_interval := input_data.a_interval;
    self.a_bytea := input_data.a_bytea;
    self.a_inet := input_data.a_inet;
    self.a_cidr := input_data.a_cidr;
    self.a_string := input_data.a_string;
    self.a_int := input_data.a_int;
    self.a_bool := input_data.a_bool;
    self.a_double := input_data.a_double;
    self.a_number := input_data.a_number;
    self.a_numeric := input_data.a_numeric;
    self.a_timestamp := input_data.a_timestamp;
    self.a_timestamptz := input_data.a_timestamptz;
    self.a_jsonb := input_data.a_jsonb;
    self.a_phone := input_data.a_phone;
    self.a_email := input_data.a_email;
    self.a_phone_number := input_data.a_phone_number;
    self.a_postal_code := input_data.a_postal_code;
    self.a_url := input_data.a_url;
    self.a_domain_name := input_data.a_domain_name;
    self.a_slug := input_data.a_slug;
    self.a_markdown := input_data.a_markdown;
    self.a_html := input_data.a_html;
    self.a_image := input_data.a_image;
    self.a_file := input_data.a_file;
    self.a_color := input_data.a_color;
    self.a_mime_type := input_data.a_mime_type;
    self.a_semantic_version := input_data.a_semantic_version;
    self.a_json := input_data.a_json;
    self.a_ip_address := input_data.a_ip_address;
    self.a_mac_address := input_data.a_mac_address;
    self.a_uuid := input_data.a_uuid;
    self.a_api_key := input_data.a_api_key;
    self.a_hash_sha256 := input_data.a_hash_sha256;
    self.a_money := input_data.a_money;
    self.a_percentage := input_data.a_percentage;
    self.a_exchange_rate := input_data.a_exchange_rate;
    self.a_date := input_data.a_date;
    self.a_datetime := input_data.a_datetime;
    self.a_time := input_data.a_time;
    self.a_duration := input_data.a_duration;
    self.a_timezone := input_data.a_timezone;
    self.a_coordinates := input_data.a_coordinates;
    self.a_latitude := input_data.a_latitude;
    self.a_longitude := input_data.a_longitude;
    self.a_country_code := input_data.a_country_code;
    self.a_language_code := input_data.a_language_code;
    self.a_locale_code := input_data.a_locale_code;
    self.a_airport_code := input_data.a_airport_code;
    self.a_port_code := input_data.a_port_code;
    self.a_currency_code := input_data.a_currency_code;
    self.a_iban := input_data.a_iban;
    self.a_swift_code := input_data.a_swift_code;
    self.a_stock_symbol := input_data.a_stock_symbol;
    self.a_isin := input_data.a_isin;
    self.a_cusip := input_data.a_cusip;
    self.a_sedol := input_data.a_sedol;
    self.a_lei := input_data.a_lei;
    self.a_mic := input_data.a_mic;
    self.a_exchange_code := input_data.a_exchange_code;
    self.a_tracking_number := input_data.a_tracking_number;
    self.a_container_number := input_data.a_container_number;
    self.a_license_plate := input_data.a_license_plate;
    self.a_vin := input_data.a_vin;
    self.a_flight_number := input_data.a_flight_number;

    INSERT INTO kinds.tb_scalars AS t (
        a_text,
        a_integer,
        a_bigint,
        a_smallint,
        a_decimal,
        a_float,
        a_boolean,
        a_interval,
        a_bytea,
        a_inet,
        a_cidr,
        a_string,
        a_int,
        a_bool,
        a_double,
        a_number,
        a_numeric,
        a_timestamp,
        a_timestamptz,
        a_jsonb,
        a_phone,
        a_email,
        a_phone_number,
        a_postal_code,
        a_url,
        a_domain_name,
        a_slug,
        a_markdown,
        a_html,
        a_image,
        a_file,
        a_color,
        a_mime_type,
        a_semantic_version,
        a_json,
        a_ip_address,
        a_mac_address,
        a_uuid,
        a_api_key,
        a_hash_sha256,
        a_money,
        a_percentage,
        a_exchange_rate,
        a_date,
        a_datetime,
        a_time,
        a_duration,
        a_timezone,
        a_coordinates,
        a_latitude,
        a_longitude,
        a_country_code,
        a_language_code,
        a_locale_code,
        a_airport_code,
        a_port_code,
        a_currency_code,
        a_iban,
        a_swift_code,
        a_stock_symbol,
        a_isin,
        a_cusip,
        a_sedol,
        a_lei,
        a_mic,
        a_exchange_code,
        a_tracking_number,
        a_container_number,
        a_license_plate,
        a_vin,
        a_flight_number,
        created_by,
        updated_by
    )
    VALUES (
        self.a_text,
        self.a_integer,
        self.a_bigint,
        self.a_smallint,
        self.a_decimal,
        self.a_float,
        self.a_boolean,
        self.a_interval,
        self.a_bytea,
        self.a_inet,
        self.a_cidr,
        self.a_string,
        self.a_int,
        self.a_bool,
        self.a_double,
        self.a_number,
        self.a_numeric,
        self.a_timestamp,
        self.a_timestamptz,
        self.a_jsonb,
        self.a_phone,
        self.a_email,
        self.a_phone_number,
        self.a_postal_code,
        self.a_url,
        self.a_domain_name,
        self.a_slug,
        self.a_markdown,
        self.a_html,
        self.a_image,
        self.a_file,
        self.a_color,
        self.a_mime_type,
        self.a_semantic_version,
        self.a_json,
        self.a_ip_address,
        self.a_mac_address,
        self.a_uuid,
        self.a_api_key,
        self.a_hash_sha256,
        self.a_money,
        self.a_percentage,
        self.a_exchange_rate,
        self.a_date,
        self.a_datetime,
        self.a_time,
        self.a_duration,
        self.a_timezone,
        self.a_coordinates,
        self.a_latitude,
        self.a_longitude,
        self.a_country_code,
        self.a_language_code,
        self.a_locale_code,
        self.a_airport_code,
        self.a_port_code,
        self.a_currency_code,
        self.a_iban,
        self.a_swift_code,
        self.a_stock_symbol,
        self.a_isin,
        self.a_cusip,
        self.a_sedol,
        self.a_lei,
        self.a_mic,
        self.a_exchange_code,
        self.a_tracking_number,
        self.a_container_number,
        self.a_license_plate,
        self.a_vin,
        self.a_flight_number,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Scalars created';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_scalars AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Scalars"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.create_scalars(UUID, app.type_create_scalars_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_scalars(
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
    input_data app.type_create_scalars_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'a_text',
            'a_integer',
            'a_bigint',
            'a_smallint',
            'a_decimal',
            'a_float',
            'a_boolean',
            'a_interval',
            'a_bytea',
            'a_inet',
            'a_cidr',
            'a_string',
            'a_int',
            'a_bool',
            'a_double',
            'a_number',
            'a_numeric',
            'a_timestamp',
            'a_timestamptz',
            'a_jsonb',
            'a_phone',
            'a_email',
            'a_phone_number',
            'a_postal_code',
            'a_url',
            'a_domain_name',
            'a_slug',
            'a_markdown',
            'a_html',
            'a_image',
            'a_file',
            'a_color',
            'a_mime_type',
            'a_semantic_version',
            'a_json',
            'a_ip_address',
            'a_mac_address',
            'a_uuid',
            'a_api_key',
            'a_hash_sha256',
            'a_money',
            'a_percentage',
            'a_exchange_rate',
            'a_date',
            'a_datetime',
            'a_time',
            'a_duration',
            'a_timezone',
            'a_coordinates',
            'a_latitude',
            'a_longitude',
            'a_country_code',
            'a_language_code',
            'a_locale_code',
            'a_airport_code',
            'a_port_code',
            'a_currency_code',
            'a_iban',
            'a_swift_code',
            'a_stock_symbol',
            'a_isin',
            'a_cusip',
            'a_sedol',
            'a_lei',
            'a_mic',
            'a_exchange_code',
            'a_tracking_number',
            'a_container_number',
            'a_license_plate',
            'a_vin',
            'a_flight_number'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_scalars_input, payload);
        result := kinds.create_scalars(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Scalars', payload, 'app.type_create_scalars_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Scalars',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_scalars',
        input_payload,
        ARRAY['a_api_key']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_scalars(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_scalars_input AS (
    id UUID,
    a_text TEXT,
    a_integer INTEGER,
    a_bigint BIGINT,
    a_smallint SMALLINT,
    a_decimal NUMERIC,
    a_float DOUBLE PRECISION,
    a_boolean BOOLEAN,
    a_interval INTERVAL,
    a_bytea BYTEA,
    a_inet INET,
    a_cidr CIDR,
    a_string TEXT,
    a_int INTEGER,
    a_bool BOOLEAN,
    a_double DOUBLE PRECISION,
    a_number NUMERIC,
    a_numeric NUMERIC,
    a_timestamp TIMESTAMPTZ,
    a_timestamptz TIMESTAMPTZ,
    a_jsonb JSONB,
    a_phone TEXT,
    a_email TEXT,
    a_phone_number TEXT,
    a_postal_code TEXT,
    a_url TEXT,
    a_domain_name TEXT,
    a_slug TEXT,
    a_markdown TEXT,
    a_html TEXT,
    a_image TEXT,
    a_file TEXT,
    a_color TEXT,
    a_mime_type TEXT,
    a_semantic_version TEXT,
    a_json JSONB,
    a_ip_address INET,
    a_mac_address MACADDR,
    a_uuid UUID,
    a_api_key TEXT,
    a_hash_sha256 TEXT,
    a_money NUMERIC(19,4),
    a_percentage NUMERIC(5,2),
    a_exchange_rate NUMERIC(19,8),
    a_date DATE,
    a_datetime TIMESTAMPTZ,
    a_time TIME,
    a_duration INTERVAL,
    a_timezone TEXT,
    a_coordinates POINT,
    a_latitude NUMERIC(10,8),
    a_longitude NUMERIC(11,8),
    a_country_code TEXT,
    a_language_code TEXT,
    a_locale_code TEXT,
    a_airport_code TEXT,
    a_port_code TEXT,
    a_currency_code TEXT,
    a_iban TEXT,
    a_swift_code TEXT,
    a_stock_symbol TEXT,
    a_isin TEXT,
    a_cusip TEXT,
    a_sedol TEXT,
    a_lei TEXT,
    a_mic TEXT,
    a_exchange_code TEXT,
    a_tracking_number TEXT,
    a_container_number TEXT,
    a_license_plate TEXT,
    a_vin TEXT,
    a_flight_number TEXT,
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.update_scalars(
    auth_tenant_id UUID,
    input_data app.type_update_scalars_input,
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
    self kinds.tb_scalars;
    loaded kinds.tb_scalars;
    changed kinds.tb_scalars;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_scalars AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:scalars', 'Scalars not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.a_text := CASE WHEN input_payload ? 'a_text' THEN input_data.a_text ELSE self.a_text END;
    changed.a_integer := CASE WHEN input_payload ? 'a_integer' THEN input_data.a_integer ELSE self.a_integer END;
    changed.a_bigint := CASE WHEN input_payload ? 'a_bigint' THEN input_data.a_bigint ELSE self.a_bigint END;
    changed.a_smallint := CASE WHEN input_payload ? 'a_smallint' THEN input_data.a_smallint ELSE self.a_smallint END;
    changed.a_decimal := CASE WHEN input_payload ? 'a_decimal' THEN input_data.a_decimal ELSE self.a_decimal END;
    changed.a_float := CASE WHEN input_payload ? 'a_float' THEN input_data.a_float ELSE self.a_float END;
    changed.a_boolean := CASE WHEN input_payload ? 'a_boolean' THEN input_data.a_boolean ELSE self.a_boolean END;
    changed.a_interval := CASE WHEN input_payload ? 'a_interval' THEN input_data.a_interval ELSE self.a_interval END;
    changed.a_bytea := CASE WHEN input_payload ? 'a_bytea' THEN input_data.a_bytea ELSE self.a_bytea END;
    changed.a_inet := CASE WHEN input_payload ? 'a_inet' THEN input_data.a_inet ELSE self.a_inet END;
    changed.a_cidr := CASE WHEN input_payload ? 'a_cidr' THEN input_data.a_cidr ELSE self.a_cidr END;
    changed.a_string := CASE WHEN input_payload ? 'a_string' THEN input_data.a_string ELSE self.a_string END;
    changed.a_int := CASE WHEN input_payload ? 'a_int' THEN input_data.a_int ELSE self.a_int END;
    changed.a_bool := CASE WHEN input_payload ? 'a_bool' THEN input_data.a_bool ELSE self.a_bool END;
    changed.a_double := CASE WHEN input_payload ? 'a_double' THEN input_data.a_double ELSE self.a_double END;
    changed.a_number := CASE WHEN input_payload ? 'a_number' THEN input_data.a_number ELSE self.a_number END;
    changed.a_numeric := CASE WHEN input_payload ? 'a_numeric' THEN input_data.a_numeric ELSE self.a_numeric END;
    changed.a_timestamp := CASE WHEN input_payload ? 'a_timestamp' THEN input_data.a_timestamp ELSE self.a_timestamp END;
    changed.a_timestamptz := CASE WHEN input_payload ? 'a_timestamptz' THEN input_data.a_timestamptz ELSE self.a_timestamptz END;
    changed.a_jsonb := CASE WHEN input_payload ? 'a_jsonb' THEN input_data.a_jsonb ELSE self.a_jsonb END;
    changed.a_phone := CASE WHEN input_payload ? 'a_phone' THEN input_data.a_phone ELSE self.a_phone END;
    changed.a_email := CASE WHEN input_payload ? 'a_email' THEN input_data.a_email ELSE self.a_email END;
    changed.a_phone_number := CASE WHEN input_payload ? 'a_phone_number' THEN input_data.a_phone_number ELSE self.a_phone_number END;
    changed.a_postal_code := CASE WHEN input_payload ? 'a_postal_code' THEN input_data.a_postal_code ELSE self.a_postal_code END;
    changed.a_url := CASE WHEN input_payload ? 'a_url' THEN input_data.a_url ELSE self.a_url END;
    changed.a_domain_name := CASE WHEN input_payload ? 'a_domain_name' THEN input_data.a_domain_name ELSE self.a_domain_name END;
    changed.a_slug := CASE WHEN input_payload ? 'a_slug' THEN input_data.a_slug ELSE self.a_slug END;
    changed.a_markdown := CASE WHEN input_payload ? 'a_markdown' THEN input_data.a_markdown ELSE self.a_markdown END;
    changed.a_html := CASE WHEN input_payload ? 'a_html' THEN input_data.a_html ELSE self.a_html END;
    changed.a_image := CASE WHEN input_payload ? 'a_image' THEN input_data.a_image ELSE self.a_image END;
    changed.a_file := CASE WHEN input_payload ? 'a_file' THEN input_data.a_file ELSE self.a_file END;
    changed.a_color := CASE WHEN input_payload ? 'a_color' THEN input_data.a_color ELSE self.a_color END;
    changed.a_mime_type := CASE WHEN input_payload ? 'a_mime_type' THEN input_data.a_mime_type ELSE self.a_mime_type END;
    changed.a_semantic_version := CASE WHEN input_payload ? 'a_semantic_version' THEN input_data.a_semantic_version ELSE self.a_semantic_version END;
    changed.a_json := CASE WHEN input_payload ? 'a_json' THEN input_data.a_json ELSE self.a_json END;
    changed.a_ip_address := CASE WHEN input_payload ? 'a_ip_address' THEN input_data.a_ip_address ELSE self.a_ip_address END;
    changed.a_mac_address := CASE WHEN input_payload ? 'a_mac_address' THEN input_data.a_mac_address ELSE self.a_mac_address END;
    changed.a_uuid := CASE WHEN input_payload ? 'a_uuid' THEN input_data.a_uuid ELSE self.a_uuid END;
    changed.a_api_key := CASE WHEN input_payload ? 'a_api_key' THEN input_data.a_api_key ELSE self.a_api_key END;
    changed.a_hash_sha256 := CASE WHEN input_payload ? 'a_hash_sha256' THEN input_data.a_hash_sha256 ELSE self.a_hash_sha256 END;
    changed.a_money := CASE WHEN input_payload ? 'a_money' THEN input_data.a_money ELSE self.a_money END;
    changed.a_percentage := CASE WHEN input_payload ? 'a_percentage' THEN input_data.a_percentage ELSE self.a_percentage END;
    changed.a_exchange_rate := CASE WHEN input_payload ? 'a_exchange_rate' THEN input_data.a_exchange_rate ELSE self.a_exchange_rate END;
    changed.a_date := CASE WHEN input_payload ? 'a_date' THEN input_data.a_date ELSE self.a_date END;
    changed.a_datetime := CASE WHEN input_payload ? 'a_datetime' THEN input_data.a_datetime ELSE self.a_datetime END;
    changed.a_time := CASE WHEN input_payload ? 'a_time' THEN input_data.a_time ELSE self.a_time END;
    changed.a_duration := CASE WHEN input_payload ? 'a_duration' THEN input_data.a_duration ELSE self.a_duration END;
    changed.a_timezone := CASE WHEN input_payload ? 'a_timezone' THEN input_data.a_timezone ELSE self.a_timezone END;
    changed.a_coordinates := CASE WHEN input_payload ? 'a_coordinates' THEN input_data.a_coordinates ELSE self.a_coordinates END;
    changed.a_latitude := CASE WHEN input_payload ? 'a_latitude' THEN input_data.a_latitude ELSE self.a_latitude END;
    changed.a_longitude := CASE WHEN input_payload ? 'a_longitude' THEN input_data.a_longitude ELSE self.a_longitude END;
    changed.a_country_code := CASE WHEN input_payload ? 'a_country_code' THEN input_data.a_country_code ELSE self.a_country_code END;
    changed.a_language_code := CASE WHEN input_payload ? 'a_language_code' THEN input_data.a_language_code ELSE self.a_language_code END;
    changed.a_locale_code := CASE WHEN input_payload ? 'a_locale_code' THEN input_data.a_locale_code ELSE self.a_locale_code END;
    changed.a_airport_code := CASE WHEN input_payload ? 'a_airport_code' THEN input_data.a_airport_code ELSE self.a_airport_code END;
    changed.a_port_code := CASE WHEN input_payload ? 'a_port_code' THEN input_data.a_port_code ELSE self.a_port_code END;
    changed.a_currency_code := CASE WHEN input_payload ? 'a_currency_code' THEN input_data.a_currency_code ELSE self.a_currency_code END;
    changed.a_iban := CASE WHEN input_payload ? 'a_iban' THEN input_data.a_iban ELSE self.a_iban END;
    changed.a_swift_code := CASE WHEN input_payload ? 'a_swift_code' THEN input_data.a_swift_code ELSE self.a_swift_code END;
    changed.a_stock_symbol := CASE WHEN input_payload ? 'a_stock_symbol' THEN input_data.a_stock_symbol ELSE self.a_stock_symbol END;
    changed.a_isin := CASE WHEN input_payload ? 'a_isin' THEN input_data.a_isin ELSE self.a_isin END;
    changed.a_cusip := CASE WHEN input_payload ? 'a_cusip' THEN input_data.a_cusip ELSE self.a_cusip END;
    changed.a_sedol := CASE WHEN input_payload ? 'a_sedol' THEN input_data.a_sedol ELSE self.a_sedol END;
    changed.a_lei := CASE WHEN input_payload ? 'a_lei' THEN input_data.a_lei ELSE self.a_lei END;
    changed.a_mic := CASE WHEN input_payload ? 'a_mic' THEN input_data.a_mic ELSE self.a_mic END;
    changed.a_exchange_code := CASE WHEN input_payload ? 'a_exchange_code' THEN input_data.a_exchange_code ELSE self.a_exchange_code END;
    changed.a_tracking_number := CASE WHEN input_payload ? 'a_tracking_number' THEN input_data.a_tracking_number ELSE self.a_tracking_number END;
    changed.a_container_number := CASE WHEN input_payload ? 'a_container_number' THEN input_data.a_container_number ELSE self.a_container_number END;
    changed.a_license_plate := CASE WHEN input_payload ? 'a_license_plate' THEN input_data.a_license_plate ELSE self.a_license_plate END;
    changed.a_vin := CASE WHEN input_payload ? 'a_vin' THEN input_data.a_vin ELSE self.a_vin END;
    changed.a_flight_number := CASE WHEN input_payload ? 'a_flight_number' THEN input_data.a_flight_number ELSE self.a_flight_number END;

    UPDATE kinds.tb_scalars AS t
    SET
        a_text = changed.a_text,
        a_integer = changed.a_integer,
        a_bigint = changed.a_bigint,
        a_smallint = changed.a_smallint,
        a_decimal = changed.a_decimal,
        a_float = changed.a_float,
        a_boolean = changed.a_boolean,
        a_interval = changed.a_interval,
        a_bytea = changed.a_bytea,
        a_inet = changed.a_inet,
        a_cidr = changed.a_cidr,
        a_string = changed.a_string,
        a_int = changed.a_int,
        a_bool = changed.a_bool,
        a_double = changed.a_double,
        a_number = changed.a_number,
        a_numeric = changed.a_numeric,
        a_timestamp = changed.a_timestamp,
        a_timestamptz = changed.a_timestamptz,
        a_jsonb = changed.a_jsonb,
        a_phone = changed.a_phone,
        a_email = changed.a_email,
        a_phone_number = changed.a_phone_number,
        a_postal_code = changed.a_postal_code,
        a_url = changed.a_url,
        a_domain_name = changed.a_domain_name,
        a_slug = changed.a_slug,
        a_markdown = changed.a_markdown,
        a_html = changed.a_html,
        a_image = changed.a_image,
        a_file = changed.a_file,
        a_color = changed.a_color,
        a_mime_type = changed.a_mime_type,
        a_semantic_version = changed.a_semantic_version,
        a_json = changed.a_json,
        a_ip_address = changed.a_ip_address,
        a_mac_address = changed.a_mac_address,
        a_uuid = changed.a_uuid,
        a_api_key = changed.a_api_key,
        a_hash_sha256 = changed.a_hash_sha256,
        a_money = changed.a_money,
        a_percentage = changed.a_percentage,
        a_exchange_rate = changed.a_exchange_rate,
        a_date = changed.a_date,
        a_datetime = changed.a_datetime,
        a_time = changed.a_time,
        a_duration = changed.a_duration,
        a_timezone = changed.a_timezone,
        a_coordinates = changed.a_coordinates,
        a_latitude = changed.a_latitude,
        a_longitude = changed.a_longitude,
        a_country_code = changed.a_country_code,
        a_language_code = changed.a_language_code,
        a_locale_code = changed.a_locale_code,
        a_airport_code = changed.a_airport_code,
        a_port_code = changed.a_port_code,
        a_currency_code = changed.a_currency_code,
        a_iban = changed.a_iban,
        a_swift_code = changed.a_swift_code,
        a_stock_symbol = changed.a_stock_symbol,
        a_isin = changed.a_isin,
        a_cusip = changed.a_cusip,
        a_sedol = changed.a_sedol,
        a_lei = changed.a_lei,
        a_mic = changed.a_mic,
        a_exchange_code = changed.a_exchange_code,
        a_tracking_number = changed.a_tracking_number,
        a_container_number = changed.a_container_number,
        a_license_plate = changed.a_license_plate,
        a_vin = changed.a_vin,
        a_flight_number = changed.a_flight_number,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_scalars = self.pk_scalars
        AND (
            t.a_text,
            t.a_integer,
            t.a_bigint,
            t.a_smallint,
            t.a_decimal,
            t.a_float,
            t.a_boolean,
            t.a_interval,
            t.a_bytea,
            t.a_inet,
            t.a_cidr,
            t.a_string,
            t.a_int,
            t.a_bool,
            t.a_double,
            t.a_number,
            t.a_numeric,
            t.a_timestamp,
            t.a_timestamptz,
            t.a_jsonb,
            t.a_phone,
            t.a_email,
            t.a_phone_number,
            t.a_postal_code,
            t.a_url,
            t.a_domain_name,
            t.a_slug,
            t.a_markdown,
            t.a_html,
            t.a_image,
            t.a_file,
            t.a_color,
            t.a_mime_type,
            t.a_semantic_version,
            t.a_json,
            t.a_ip_address,
            t.a_mac_address,
            t.a_uuid,
            t.a_api_key,
            t.a_hash_sha256,
            t.a_money,
            t.a_percentage,
            t.a_exchange_rate,
            t.a_date,
            t.a_datetime,
            t.a_time,
            t.a_duration,
            t.a_timezone,
            t.a_coordinates::TEXT,
            t.a_latitude,
            t.a_longitude,
            t.a_country_code,
            t.a_language_code,
            t.a_locale_code,
            t.a_airport_code,
            t.a_port_code,
            t.a_currency_code,
            t.a_iban,
            t.a_swift_code,
            t.a_stock_symbol,
            t.a_isin,
            t.a_cusip,
            t.a_sedol,
            t.a_lei,
            t.a_mic,
            t.a_exchange_code,
            t.a_tracking_number,
            t.a_container_number,
            t.a_license_plate,
            t.a_vin,
            t.a_flight_number
        ) IS DISTINCT FROM (
            changed.a_text,
            changed.a_integer,
            changed.a_bigint,
            changed.a_smallint,
            changed.a_decimal,
            changed.a_float,
            changed.a_boolean,
            changed.a_interval,
            changed.a_bytea,
            changed.a_inet,
            changed.a_cidr,
            changed.a_string,
            changed.a_int,
            changed.a_bool,
            changed.a_double,
            changed.a_number,
            changed.a_numeric,
            changed.a_timestamp,
            changed.a_timestamptz,
            changed.a_jsonb,
            changed.a_phone,
            changed.a_email,
            changed.a_phone_number,
            changed.a_postal_code,
            changed.a_url,
            changed.a_domain_name,
            changed.a_slug,
            changed.a_markdown,
            changed.a_html,
            changed.a_image,
            changed.a_file,
            changed.a_color,
            changed.a_mime_type,
            changed.a_semantic_version,
            changed.a_json,
            changed.a_ip_address,
            changed.a_mac_address,
            changed.a_uuid,
            changed.a_api_key,
            changed.a_hash_sha256,
            changed.a_money,
            changed.a_percentage,
            changed.a_exchange_rate,
            changed.a_date,
            changed.a_datetime,
            changed.a_time,
            changed.a_duration,
            changed.a_timezone,
            changed.a_coordinates::TEXT,
            changed.a_latitude,
            changed.a_longitude,
            changed.a_country_code,
            changed.a_language_code,
            changed.a_locale_code,
            changed.a_airport_code,
            changed.a_port_code,
            changed.a_currency_code,
            changed.a_iban,
            changed.a_swift_code,
            changed.a_stock_symbol,
            changed.a_isin,
            changed.a_cusip,
            changed.a_sedol,
            changed.a_lei,
            changed.a_mic,
            changed.a_exchange_code,
            changed.a_tracking_number,
            changed.a_container_number,
            changed.a_license_plate,
            changed.a_vin,
            changed.a_flight_number
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Scalars updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM kinds.v_scalars AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Scalars"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.update_scalars(UUID, app.type_update_scalars_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_scalars(
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
    input_data app.type_update_scalars_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'a_text',
            'a_integer',
            'a_bigint',
            'a_smallint',
            'a_decimal',
            'a_float',
            'a_boolean',
            'a_interval',
            'a_bytea',
            'a_inet',
            'a_cidr',
            'a_string',
            'a_int',
            'a_bool',
            'a_double',
            'a_number',
            'a_numeric',
            'a_timestamp',
            'a_timestamptz',
            'a_jsonb',
            'a_phone',
            'a_email',
            'a_phone_number',
            'a_postal_code',
            'a_url',
            'a_domain_name',
            'a_slug',
            'a_markdown',
            'a_html',
            'a_image',
            'a_file',
            'a_color',
            'a_mime_type',
            'a_semantic_version',
            'a_json',
            'a_ip_address',
            'a_mac_address',
            'a_uuid',
            'a_api_key',
            'a_hash_sha256',
            'a_money',
            'a_percentage',
            'a_exchange_rate',
            'a_date',
            'a_datetime',
            'a_time',
            'a_duration',
            'a_timezone',
            'a_coordinates',
            'a_latitude',
            'a_longitude',
            'a_country_code',
            'a_language_code',
            'a_locale_code',
            'a_airport_code',
            'a_port_code',
            'a_currency_code',
            'a_iban',
            'a_swift_code',
            'a_stock_symbol',
            'a_isin',
            'a_cusip',
            'a_sedol',
            'a_lei',
            'a_mic',
            'a_exchange_code',
            'a_tracking_number',
            'a_container_number',
            'a_license_plate',
            'a_vin',
            'a_flight_number',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_scalars_input, payload);
        result := kinds.update_scalars(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Scalars', payload, 'app.type_update_scalars_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Scalars',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_scalars',
        input_payload,
        ARRAY['a_api_key']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_scalars(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end kinds.Scalars functions
