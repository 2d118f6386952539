-- specql: kinds.Lists functions
-- content-sha256: b63fb916e2f20cdd58002543d81df7efffe79ed96ea6ea23f413da40e92411c4
CREATE TYPE app.type_create_lists_input AS (
    some_text TEXT[],
    some_integer INTEGER[],
    some_bigint BIGINT[],
    some_smallint SMALLINT[],
    some_decimal NUMERIC[],
    some_float DOUBLE PRECISION[],
    some_boolean BOOLEAN[],
    some_interval INTERVAL[],
    some_bytea BYTEA[],
    some_inet INET[],
    some_cidr CIDR[],
    some_string TEXT[],
    some_int INTEGER[],
    some_bool BOOLEAN[],
    some_double DOUBLE PRECISION[],
    some_number NUMERIC[],
    some_numeric NUMERIC[],
    some_timestamp TIMESTAMPTZ[],
    some_timestamptz TIMESTAMPTZ[],
    some_phone TEXT[],
    some_email TEXT[],
    some_phone_number TEXT[],
    some_postal_code TEXT[],
    some_url TEXT[],
    some_domain_name TEXT[],
    some_slug TEXT[],
    some_markdown TEXT[],
    some_html TEXT[],
    some_image TEXT[],
    some_file TEXT[],
    some_color TEXT[],
    some_mime_type TEXT[],
    some_semantic_version TEXT[],
    some_ip_address INET[],
    some_mac_address MACADDR[],
    some_uuid UUID[],
    some_api_key TEXT[],
    some_hash_sha256 TEXT[],
    some_money NUMERIC(19,4)[],
    some_percentage NUMERIC(5,2)[],
    some_exchange_rate NUMERIC(19,8)[],
    some_date DATE[],
    some_datetime TIMESTAMPTZ[],
    some_time TIME[],
    some_duration INTERVAL[],
    some_timezone TEXT[],
    some_coordinates POINT[],
    some_latitude NUMERIC(10,8)[],
    some_longitude NUMERIC(11,8)[],
    some_country_code TEXT[],
    some_language_code TEXT[],
    some_locale_code TEXT[],
    some_airport_code TEXT[],
    some_port_code TEXT[],
    some_currency_code TEXT[],
    some_iban TEXT[],
    some_swift_code TEXT[],
    some_stock_symbol TEXT[],
    some_isin TEXT[],
    some_cusip TEXT[],
    some_sedol TEXT[],
    some_lei TEXT[],
    some_mic TEXT[],
    some_exchange_code TEXT[],
    some_tracking_number TEXT[],
    some_container_number TEXT[],
    some_license_plate TEXT[],
    some_vin TEXT[],
    some_flight_number TEXT[],
    some_enum TEXT[],
    required_list TEXT[]
);

CREATE FUNCTION kinds.create_lists(
    auth_tenant_id UUID,
    input_data app.type_create_lists_input,
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
    self kinds.tb_lists;
BEGIN
    self.some_text := input_data.some_text;
    self.some_integer := input_data.some_integer;
    self.some_bigint := input_data.some_bigint;
    self.some_smallint := input_data.some_smallint;
    self.some_decimal := input_data.some_decimal;
    self.some_float := input_data.some_float;
    self.some_boolean := input_data.some_boolean;
    self.some_interval := input_data.some_interval;
    self.some_bytea := input_data.some_bytea;
    self.some_inet := input_data.some_inet;
    self.some_cidr := input_data.some_cidr;
    self.some_string := input_data.some_string;
    self.some_int := input_data.some_int;
    self.some_bool := input_data.some_bool;
    self.some_double := input_data.some_double;
    self.some_number := input_data.some_number;
    self.some_numeric := input_data.some_numeric;
    self.some_timestamp := input_data.some_timestamp;
    self.some_timestamptz := input_data.some_timestamptz;
    self.some_phone := input_data.some_phone;
    self.some_email := input_data.some_email;
    self.some_phone_number := input_data.some_phone_number;
    self.some_postal_code := input_data.some_postal_code;
    self.some_url := input_data.some_url;
    self.some_domain_name := input_data.some_domain_name;
    self.some_slug := input_data.some_slug;
    self.some_markdown := input_data.some_markdown;
    self.some_html := input_data.some_html;
    self.some_image := input_data.some_image;
    self.some_file := input_data.some_file;
    self.some_color := input_data.some_color;
    self.some_mime_type := input_data.some_mime_type;
    self.some_semantic_version := input_data.some_semantic_version;
    self.some_ip_address := input_data.some_ip_address;
    self.some_mac_address := input_data.some_mac_address;
    self.some_uuid := input_data.some_uuid;
    self.some_api_key := input_data.some_api_key;
    self.some_hash_sha256 := input_data.some_hash_sha256;
    self.some_money := input_data.some_money;
    self.some_percentage := input_data.some_percentage;
    self.some_exchange_rate := input_data.some_exchange_rate;
    self.some_date := input_data.some_date;
    self.some_datetime := input_data.some_datetime;
    self.some_time := input_data.some_time;
    self.some_duration := input_data.some_duration;
    self.some_timezone := input_data.some_timezone;
    self.some_coordinates := input_data.some_coordinates;
    self.some_latitude := input_data.some_latitude;
    self.some_longitude := input_data.some_longitude;
    self.some_country_code := input_data.some_country_code;
    self.some_language_code := input_data.some_language_code;
    self.some_locale_code := input_data.some_locale_code;
    self.some_airport_code := input_data.some_airport_code;
    self.some_port_code := input_data.some_port_code;
    self.some_currency_code := input_data.some_currency_code;
    self.some_iban := input_data.some_iban;
    self.some_swift_code := input_data.some_swift_code;
    self.some_stock_symbol := input_data.some_stock_symbol;
    self.some_isin := input_data.some_isin;
    self.some_cusip := input_data.some_cusip;
    self.some_sedol := input_data.some_sedol;
    self.some_lei := input_data.some_lei;
    self.some_mic := input_data.some_mic;
    self.some_exchange_code := input_data.some_exchange_code;
    self.some_tracking_number := input_data.some_tracking_number;
    self.some_container_number := input_data.some_container_number;
    self.some_license_plate := input_data.some_license_plate;
    self.some_vin := input_data.some_vin;
    self.some_flight_number := input_data.some_flight_number;
    self.some_enum := input_data.some_enum;
    self.required_list := input_data.required_list;

    INSERT INTO kinds.tb_lists AS t (
        some_text,
        some_integer,
        some_bigint,
        some_smallint,
        some_decimal,
        some_float,
        some_boolean,
        some_interval,
        some_bytea,
        some_inet,
        some_cidr,
        some_string,
        some_int,
        some_bool,
        some_double,
        some_number,
        some_numeric,
        some_timestamp,
        some_timestamptz,
        some_phone,
        some_email,
        some_phone_number,
        some_postal_code,
        some_url,
        some_domain_name,
        some_slug,
        some_markdown,
        some_html,
        some_image,
        some_file,
        some_color,
        some_mime_type,
        some_semantic_version,
        some_ip_address,
        some_mac_address,
        some_uuid,
        some_api_key,
        some_hash_sha256,
        some_money,
        some_percentage,
        some_exchange_rate,
        some_date,
        some_datetime,
        some_time,
        some_duration,
        some_timezone,
        some_coordinates,
        some_latitude,
        some_longitude,
        some_country_code,
        some_language_code,
        some_locale_code,
        some_airport_code,
        some_port_code,
        some_currency_code,
        some_iban,
        some_swift_code,
        some_stock_symbol,
        some_isin,
        some_cusip,
        some_sedol,
        some_lei,
        some_mic,
        some_exchange_code,
        some_tracking_number,
        some_container_number,
        some_license_plate,
        some_vin,
        some_flight_number,
        some_enum,
        required_list,
        created_by,
        updated_by
    )
    VALUES (
        self.some_text,
        self.some_integer,
        self.some_bigint,
        self.some_smallint,
        self.some_decimal,
        self.some_float,
        self.some_boolean,
        self.some_interval,
        self.some_bytea,
        self.some_inet,
        self.some_cidr,
        self.some_string,
        self.some_int,
        self.some_bool,
        self.some_double,
        self.some_number,
        self.some_numeric,
        self.some_timestamp,
        self.some_timestamptz,
        self.some_phone,
        self.some_email,
        self.some_phone_number,
        self.some_postal_code,
        self.some_url,
        self.some_domain_name,
        self.some_slug,
        self.some_markdown,
        self.some_html,
        self.some_image,
        self.some_file,
        self.some_color,
        self.some_mime_type,
        self.some_semantic_version,
        self.some_ip_address,
        self.some_mac_address,
        self.some_uuid,
        self.some_api_key,
        self.some_hash_sha256,
        self.some_money,
        self.some_percentage,
        self.some_exchange_rate,
        self.some_date,
        self.some_datetime,
        self.some_time,
        self.some_duration,
        self.some_timezone,
        self.some_coordinates,
        self.some_latitude,
        self.some_longitude,
        self.some_country_code,
        self.some_language_code,
        self.some_locale_code,
        self.some_airport_code,
        self.some_port_code,
        self.some_currency_code,
        self.some_iban,
        self.some_swift_code,
        self.some_stock_symbol,
        self.some_isin,
        self.some_cusip,
        self.some_sedol,
        self.some_lei,
        self.some_mic,
        self.some_exchange_code,
        self.some_tracking_number,
        self.some_container_number,
        self.some_license_plate,
        self.some_vin,
        self.some_flight_number,
        self.some_enum,
        self.required_list,
        auth_user_id,
        auth_user_id
    )
    RETURNING t.* INTO self;

    result.id := self.id;
    result.updated_fields := app.changed_fields('{}', to_json(self));
    result.status := 'success';
    result.message := 'Lists created';
    result.object_data := (
        SELECT v.data
        FROM kinds.v_lists AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Lists"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.create_lists(UUID, app.type_create_lists_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.create_lists(
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
    input_data app.type_create_lists_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'some_text',
            'some_integer',
            'some_bigint',
            'some_smallint',
            'some_decimal',
            'some_float',
            'some_boolean',
            'some_interval',
            'some_bytea',
            'some_inet',
            'some_cidr',
            'some_string',
            'some_int',
            'some_bool',
            'some_double',
            'some_number',
            'some_numeric',
            'some_timestamp',
            'some_timestamptz',
            'some_phone',
            'some_email',
            'some_phone_number',
            'some_postal_code',
            'some_url',
            'some_domain_name',
            'some_slug',
            'some_markdown',
            'some_html',
            'some_image',
            'some_file',
            'some_color',
            'some_mime_type',
            'some_semantic_version',
            'some_ip_address',
            'some_mac_address',
            'some_uuid',
            'some_api_key',
            'some_hash_sha256',
            'some_money',
            'some_percentage',
            'some_exchange_rate',
            'some_date',
            'some_datetime',
            'some_time',
            'some_duration',
            'some_timezone',
            'some_coordinates',
            'some_latitude',
            'some_longitude',
            'some_country_code',
            'some_language_code',
            'some_locale_code',
            'some_airport_code',
            'some_port_code',
            'some_currency_code',
            'some_iban',
            'some_swift_code',
            'some_stock_symbol',
            'some_isin',
            'some_cusip',
            'some_sedol',
            'some_lei',
            'some_mic',
            'some_exchange_code',
            'some_tracking_number',
            'some_container_number',
            'some_license_plate',
            'some_vin',
            'some_flight_number',
            'some_enum',
            'required_list'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_create_lists_input, payload);
        result := kinds.create_lists(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Lists', payload, 'app.type_create_lists_input', ARRAY[]::TEXT[]);
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Lists',
        result.id,
        'INSERT',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'create_lists',
        input_payload,
        ARRAY['some_api_key']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.create_lists(UUID, UUID, JSONB) FROM PUBLIC;

CREATE TYPE app.type_update_lists_input AS (
    id UUID,
    some_text TEXT[],
    some_integer INTEGER[],
    some_bigint BIGINT[],
    some_smallint SMALLINT[],
    some_decimal NUMERIC[],
    some_float DOUBLE PRECISION[],
    some_boolean BOOLEAN[],
    some_interval INTERVAL[],
    some_bytea BYTEA[],
    some_inet INET[],
    some_cidr CIDR[],
    some_string TEXT[],
    some_int INTEGER[],
    some_bool BOOLEAN[],
    some_double DOUBLE PRECISION[],
    some_number NUMERIC[],
    some_numeric NUMERIC[],
    some_timestamp TIMESTAMPTZ[],
    some_timestamptz TIMESTAMPTZ[],
    some_phone TEXT[],
    some_email TEXT[],
    some_phone_number TEXT[],
    some_postal_code TEXT[],
    some_url TEXT[],
    some_domain_name TEXT[],
    some_slug TEXT[],
    some_markdown TEXT[],
    some_html TEXT[],
    some_image TEXT[],
    some_file TEXT[],
    some_color TEXT[],
    some_mime_type TEXT[],
    some_semantic_version TEXT[],
    some_ip_address INET[],
    some_mac_address MACADDR[],
    some_uuid UUID[],
    some_api_key TEXT[],
    some_hash_sha256 TEXT[],
    some_money NUMERIC(19,4)[],
    some_percentage NUMERIC(5,2)[],
    some_exchange_rate NUMERIC(19,8)[],
    some_date DATE[],
    some_datetime TIMESTAMPTZ[],
    some_time TIME[],
    some_duration INTERVAL[],
    some_timezone TEXT[],
    some_coordinates POINT[],
    some_latitude NUMERIC(10,8)[],
    some_longitude NUMERIC(11,8)[],
    some_country_code TEXT[],
    some_language_code TEXT[],
    some_locale_code TEXT[],
    some_airport_code TEXT[],
    some_port_code TEXT[],
    some_currency_code TEXT[],
    some_iban TEXT[],
    some_swift_code TEXT[],
    some_stock_symbol TEXT[],
    some_isin TEXT[],
    some_cusip TEXT[],
    some_sedol TEXT[],
    some_lei TEXT[],
    some_mic TEXT[],
    some_exchange_code TEXT[],
    some_tracking_number TEXT[],
    some_container_number TEXT[],
    some_license_plate TEXT[],
    some_vin TEXT[],
    some_flight_number TEXT[],
    some_enum TEXT[],
    required_list TEXT[],
    expected_updated_at TIMESTAMPTZ
);

CREATE FUNCTION kinds.update_lists(
    auth_tenant_id UUID,
    input_data app.type_update_lists_input,
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
    self kinds.tb_lists;
    loaded kinds.tb_lists;
    changed kinds.tb_lists;
    is_written BOOLEAN := false;
BEGIN
    IF input_data.id IS NULL THEN
        PERFORM app.fail('validation:required_field', 'Required: id', '{"fields": ["id"]}');
    END IF;

    SELECT t.*
    INTO self
    FROM kinds.tb_lists AS t
    WHERE t.id = input_data.id
        AND t.deleted_at IS NULL
    FOR NO KEY UPDATE;
    IF NOT FOUND THEN
        PERFORM app.fail('not_found:lists', 'Lists not found', '{"fields": ["id"]}');
    END IF;
    PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);
    loaded := self;

    changed := self;
    changed.some_text := CASE WHEN input_payload ? 'some_text' THEN input_data.some_text ELSE self.some_text END;
    changed.some_integer := CASE WHEN input_payload ? 'some_integer' THEN input_data.some_integer ELSE self.some_integer END;
    changed.some_bigint := CASE WHEN input_payload ? 'some_bigint' THEN input_data.some_bigint ELSE self.some_bigint END;
    changed.some_smallint := CASE WHEN input_payload ? 'some_smallint' THEN input_data.some_smallint ELSE self.some_smallint END;
    changed.some_decimal := CASE WHEN input_payload ? 'some_decimal' THEN input_data.some_decimal ELSE self.some_decimal END;
    changed.some_float := CASE WHEN input_payload ? 'some_float' THEN input_data.some_float ELSE self.some_float END;
    changed.some_boolean := CASE WHEN input_payload ? 'some_boolean' THEN input_data.some_boolean ELSE self.some_boolean END;
    changed.some_interval := CASE WHEN input_payload ? 'some_interval' THEN input_data.some_interval ELSE self.some_interval END;
    changed.some_bytea := CASE WHEN input_payload ? 'some_bytea' THEN input_data.some_bytea ELSE self.some_bytea END;
    changed.some_inet := CASE WHEN input_payload ? 'some_inet' THEN input_data.some_inet ELSE self.some_inet END;
    changed.some_cidr := CASE WHEN input_payload ? 'some_cidr' THEN input_data.some_cidr ELSE self.some_cidr END;
    changed.some_string := CASE WHEN input_payload ? 'some_string' THEN input_data.some_string ELSE self.some_string END;
    changed.some_int := CASE WHEN input_payload ? 'some_int' THEN input_data.some_int ELSE self.some_int END;
    changed.some_bool := CASE WHEN input_payload ? 'some_bool' THEN input_data.some_bool ELSE self.some_bool END;
    changed.some_double := CASE WHEN input_payload ? 'some_double' THEN input_data.some_double ELSE self.some_double END;
    changed.some_number := CASE WHEN input_payload ? 'some_number' THEN input_data.some_number ELSE self.some_number END;
    changed.some_numeric := CASE WHEN input_payload ? 'some_numeric' THEN input_data.some_numeric ELSE self.some_numeric END;
    changed.some_timestamp := CASE WHEN input_payload ? 'some_timestamp' THEN input_data.some_timestamp ELSE self.some_timestamp END;
    changed.some_timestamptz := CASE WHEN input_payload ? 'some_timestamptz' THEN input_data.some_timestamptz ELSE self.some_timestamptz END;
    changed.some_phone := CASE WHEN input_payload ? 'some_phone' THEN input_data.some_phone ELSE self.some_phone END;
    changed.some_email := CASE WHEN input_payload ? 'some_email' THEN input_data.some_email ELSE self.some_email END;
    changed.some_phone_number := CASE WHEN input_payload ? 'some_phone_number' THEN input_data.some_phone_number ELSE self.some_phone_number END;
    changed.some_postal_code := CASE WHEN input_payload ? 'some_postal_code' THEN input_data.some_postal_code ELSE self.some_postal_code END;
    changed.some_url := CASE WHEN input_payload ? 'some_url' THEN input_data.some_url ELSE self.some_url END;
    changed.some_domain_name := CASE WHEN input_payload ? 'some_domain_name' THEN input_data.some_domain_name ELSE self.some_domain_name END;
    changed.some_slug := CASE WHEN input_payload ? 'some_slug' THEN input_data.some_slug ELSE self.some_slug END;
    changed.some_markdown := CASE WHEN input_payload ? 'some_markdown' THEN input_data.some_markdown ELSE self.some_markdown END;
    changed.some_html := CASE WHEN input_payload ? 'some_html' THEN input_data.some_html ELSE self.some_html END;
    changed.some_image := CASE WHEN input_payload ? 'some_image' THEN input_data.some_image ELSE self.some_image END;
    changed.some_file := CASE WHEN input_payload ? 'some_file' THEN input_data.some_file ELSE self.some_file END;
    changed.some_color := CASE WHEN input_payload ? 'some_color' THEN input_data.some_color ELSE self.some_color END;
    changed.some_mime_type := CASE WHEN input_payload ? 'some_mime_type' THEN input_data.some_mime_type ELSE self.some_mime_type END;
    changed.some_semantic_version := CASE WHEN input_payload ? 'some_semantic_version' THEN input_data.some_semantic_version ELSE self.some_semantic_version END;
    changed.some_ip_address := CASE WHEN input_payload ? 'some_ip_address' THEN input_data.some_ip_address ELSE self.some_ip_address END;
    changed.some_mac_address := CASE WHEN input_payload ? 'some_mac_address' THEN input_data.some_mac_address ELSE self.some_mac_address END;
    changed.some_uuid := CASE WHEN input_payload ? 'some_uuid' THEN input_data.some_uuid ELSE self.some_uuid END;
    changed.some_api_key := CASE WHEN input_payload ? 'some_api_key' THEN input_data.some_api_key ELSE self.some_api_key END;
    changed.some_hash_sha256 := CASE WHEN input_payload ? 'some_hash_sha256' THEN input_data.some_hash_sha256 ELSE self.some_hash_sha256 END;
    changed.some_money := CASE WHEN input_payload ? 'some_money' THEN input_data.some_money ELSE self.some_money END;
    changed.some_percentage := CASE WHEN input_payload ? 'some_percentage' THEN input_data.some_percentage ELSE self.some_percentage END;
    changed.some_exchange_rate := CASE WHEN input_payload ? 'some_exchange_rate' THEN input_data.some_exchange_rate ELSE self.some_exchange_rate END;
    changed.some_date := CASE WHEN input_payload ? 'some_date' THEN input_data.some_date ELSE self.some_date END;
    changed.some_datetime := CASE WHEN input_payload ? 'some_datetime' THEN input_data.some_datetime ELSE self.some_datetime END;
    changed.some_time := CASE WHEN input_payload ? 'some_time' THEN input_data.some_time ELSE self.some_time END;
    changed.some_duration := CASE WHEN input_payload ? 'some_duration' THEN input_data.some_duration ELSE self.some_duration END;
    changed.some_timezone := CASE WHEN input_payload ? 'some_timezone' THEN input_data.some_timezone ELSE self.some_timezone END;
    changed.some_coordinates := CASE WHEN input_payload ? 'some_coordinates' THEN input_data.some_coordinates ELSE self.some_coordinates END;
    changed.some_latitude := CASE WHEN input_payload ? 'some_latitude' THEN input_data.some_latitude ELSE self.some_latitude END;
    changed.some_longitude := CASE WHEN input_payload ? 'some_longitude' THEN input_data.some_longitude ELSE self.some_longitude END;
    changed.some_country_code := CASE WHEN input_payload ? 'some_country_code' THEN input_data.some_country_code ELSE self.some_country_code END;
    changed.some_language_code := CASE WHEN input_payload ? 'some_language_code' THEN input_data.some_language_code ELSE self.some_language_code END;
    changed.some_locale_code := CASE WHEN input_payload ? 'some_locale_code' THEN input_data.some_locale_code ELSE self.some_locale_code END;
    changed.some_airport_code := CASE WHEN input_payload ? 'some_airport_code' THEN input_data.some_airport_code ELSE self.some_airport_code END;
    changed.some_port_code := CASE WHEN input_payload ? 'some_port_code' THEN input_data.some_port_code ELSE self.some_port_code END;
    changed.some_currency_code := CASE WHEN input_payload ? 'some_currency_code' THEN input_data.some_currency_code ELSE self.some_currency_code END;
    changed.some_iban := CASE WHEN input_payload ? 'some_iban' THEN input_data.some_iban ELSE self.some_iban END;
    changed.some_swift_code := CASE WHEN input_payload ? 'some_swift_code' THEN input_data.some_swift_code ELSE self.some_swift_code END;
    changed.some_stock_symbol := CASE WHEN input_payload ? 'some_stock_symbol' THEN input_data.some_stock_symbol ELSE self.some_stock_symbol END;
    changed.some_isin := CASE WHEN input_payload ? 'some_isin' THEN input_data.some_isin ELSE self.some_isin END;
    changed.some_cusip := CASE WHEN input_payload ? 'some_cusip' THEN input_data.some_cusip ELSE self.some_cusip END;
    changed.some_sedol := CASE WHEN input_payload ? 'some_sedol' THEN input_data.some_sedol ELSE self.some_sedol END;
    changed.some_lei := CASE WHEN input_payload ? 'some_lei' THEN input_data.some_lei ELSE self.some_lei END;
    changed.some_mic := CASE WHEN input_payload ? 'some_mic' THEN input_data.some_mic ELSE self.some_mic END;
    changed.some_exchange_code := CASE WHEN input_payload ? 'some_exchange_code' THEN input_data.some_exchange_code ELSE self.some_exchange_code END;
    changed.some_tracking_number := CASE WHEN input_payload ? 'some_tracking_number' THEN input_data.some_tracking_number ELSE self.some_tracking_number END;
    changed.some_container_number := CASE WHEN input_payload ? 'some_container_number' THEN input_data.some_container_number ELSE self.some_container_number END;
    changed.some_license_plate := CASE WHEN input_payload ? 'some_license_plate' THEN input_data.some_license_plate ELSE self.some_license_plate END;
    changed.some_vin := CASE WHEN input_payload ? 'some_vin' THEN input_data.some_vin ELSE self.some_vin END;
    changed.some_flight_number := CASE WHEN input_payload ? 'some_flight_number' THEN input_data.some_flight_number ELSE self.some_flight_number END;
    changed.some_enum := CASE WHEN input_payload ? 'some_enum' THEN input_data.some_enum ELSE self.some_enum END;
    changed.required_list := CASE WHEN input_payload ? 'required_list' THEN input_data.required_list ELSE self.required_list END;

    UPDATE kinds.tb_lists AS t
    SET
        some_text = changed.some_text,
        some_integer = changed.some_integer,
        some_bigint = changed.some_bigint,
        some_smallint = changed.some_smallint,
        some_decimal = changed.some_decimal,
        some_float = changed.some_float,
        some_boolean = changed.some_boolean,
        some_interval = changed.some_interval,
        some_bytea = changed.some_bytea,
        some_inet = changed.some_inet,
        some_cidr = changed.some_cidr,
        some_string = changed.some_string,
        some_int = changed.some_int,
        some_bool = changed.some_bool,
        some_double = changed.some_double,
        some_number = changed.some_number,
        some_numeric = changed.some_numeric,
        some_timestamp = changed.some_timestamp,
        some_timestamptz = changed.some_timestamptz,
        some_phone = changed.some_phone,
        some_email = changed.some_email,
        some_phone_number = changed.some_phone_number,
        some_postal_code = changed.some_postal_code,
        some_url = changed.some_url,
        some_domain_name = changed.some_domain_name,
        some_slug = changed.some_slug,
        some_markdown = changed.some_markdown,
        some_html = changed.some_html,
        some_image = changed.some_image,
        some_file = changed.some_file,
        some_color = changed.some_color,
        some_mime_type = changed.some_mime_type,
        some_semantic_version = changed.some_semantic_version,
        some_ip_address = changed.some_ip_address,
        some_mac_address = changed.some_mac_address,
        some_uuid = changed.some_uuid,
        some_api_key = changed.some_api_key,
        some_hash_sha256 = changed.some_hash_sha256,
        some_money = changed.some_money,
        some_percentage = changed.some_percentage,
        some_exchange_rate = changed.some_exchange_rate,
        some_date = changed.some_date,
        some_datetime = changed.some_datetime,
        some_time = changed.some_time,
        some_duration = changed.some_duration,
        some_timezone = changed.some_timezone,
        some_coordinates = changed.some_coordinates,
        some_latitude = changed.some_latitude,
        some_longitude = changed.some_longitude,
        some_country_code = changed.some_country_code,
        some_language_code = changed.some_language_code,
        some_locale_code = changed.some_locale_code,
        some_airport_code = changed.some_airport_code,
        some_port_code = changed.some_port_code,
        some_currency_code = changed.some_currency_code,
        some_iban = changed.some_iban,
        some_swift_code = changed.some_swift_code,
        some_stock_symbol = changed.some_stock_symbol,
        some_isin = changed.some_isin,
        some_cusip = changed.some_cusip,
        some_sedol = changed.some_sedol,
        some_lei = changed.some_lei,
        some_mic = changed.some_mic,
        some_exchange_code = changed.some_exchange_code,
        some_tracking_number = changed.some_tracking_number,
        some_container_number = changed.some_container_number,
        some_license_plate = changed.some_license_plate,
        some_vin = changed.some_vin,
        some_flight_number = changed.some_flight_number,
        some_enum = changed.some_enum,
        required_list = changed.required_list,
        updated_at = clock_timestamp(),
        updated_by = auth_user_id
    WHERE t.pk_lists = self.pk_lists
        AND (
            t.some_text,
            t.some_integer,
            t.some_bigint,
            t.some_smallint,
            t.some_decimal,
            t.some_float,
            t.some_boolean,
            t.some_interval,
            t.some_bytea,
            t.some_inet,
            t.some_cidr,
            t.some_string,
            t.some_int,
            t.some_bool,
            t.some_double,
            t.some_number,
            t.some_numeric,
            t.some_timestamp,
            t.some_timestamptz,
            t.some_phone,
            t.some_email,
            t.some_phone_number,
            t.some_postal_code,
            t.some_url,
            t.some_domain_name,
            t.some_slug,
            t.some_markdown,
            t.some_html,
            t.some_image,
            t.some_file,
            t.some_color,
            t.some_mime_type,
            t.some_semantic_version,
            t.some_ip_address,
            t.some_mac_address,
            t.some_uuid,
            t.some_api_key,
            t.some_hash_sha256,
            t.some_money,
            t.some_percentage,
            t.some_exchange_rate,
            t.some_date,
            t.some_datetime,
            t.some_time,
            t.some_duration,
            t.some_timezone,
            t.some_coordinates::TEXT,
            t.some_latitude,
            t.some_longitude,
            t.some_country_code,
            t.some_language_code,
            t.some_locale_code,
            t.some_airport_code,
            t.some_port_code,
            t.some_currency_code,
            t.some_iban,
            t.some_swift_code,
            t.some_stock_symbol,
            t.some_isin,
            t.some_cusip,
            t.some_sedol,
            t.some_lei,
            t.some_mic,
            t.some_exchange_code,
            t.some_tracking_number,
            t.some_container_number,
            t.some_license_plate,
            t.some_vin,
            t.some_flight_number,
            t.some_enum,
            t.required_list
        ) IS DISTINCT FROM (
            changed.some_text,
            changed.some_integer,
            changed.some_bigint,
            changed.some_smallint,
            changed.some_decimal,
            changed.some_float,
            changed.some_boolean,
            changed.some_interval,
            changed.some_bytea,
            changed.some_inet,
            changed.some_cidr,
            changed.some_string,
            changed.some_int,
            changed.some_bool,
            changed.some_double,
            changed.some_number,
            changed.some_numeric,
            changed.some_timestamp,
            changed.some_timestamptz,
            changed.some_phone,
            changed.some_email,
            changed.some_phone_number,
            changed.some_postal_code,
            changed.some_url,
            changed.some_domain_name,
            changed.some_slug,
            changed.some_markdown,
            changed.some_html,
            changed.some_image,
            changed.some_file,
            changed.some_color,
            changed.some_mime_type,
            changed.some_semantic_version,
            changed.some_ip_address,
            changed.some_mac_address,
            changed.some_uuid,
            changed.some_api_key,
            changed.some_hash_sha256,
            changed.some_money,
            changed.some_percentage,
            changed.some_exchange_rate,
            changed.some_date,
            changed.some_datetime,
            changed.some_time,
            changed.some_duration,
            changed.some_timezone,
            changed.some_coordinates::TEXT,
            changed.some_latitude,
            changed.some_longitude,
            changed.some_country_code,
            changed.some_language_code,
            changed.some_locale_code,
            changed.some_airport_code,
            changed.some_port_code,
            changed.some_currency_code,
            changed.some_iban,
            changed.some_swift_code,
            changed.some_stock_symbol,
            changed.some_isin,
            changed.some_cusip,
            changed.some_sedol,
            changed.some_lei,
            changed.some_mic,
            changed.some_exchange_code,
            changed.some_tracking_number,
            changed.some_container_number,
            changed.some_license_plate,
            changed.some_vin,
            changed.some_flight_number,
            changed.some_enum,
            changed.required_list
        )
    RETURNING t.* INTO changed;
    IF FOUND THEN
        self := changed;
        is_written := true;
    END IF;

    result.id := self.id;
    result.updated_fields := app.changed_fields(to_json(loaded), to_json(self));
    result.status := CASE WHEN is_written THEN 'success' ELSE 'noop:unchanged' END;
    result.message := CASE WHEN is_written THEN 'Lists updated' ELSE 'Nothing to change' END;
    result.object_data := (
        SELECT v.data
        FROM kinds.v_lists AS v
        WHERE v.id = self.id
    );
    result.extra_metadata := '{"entity": "Lists"}';
    RETURN result;
END;
$specql$;

REVOKE ALL ON FUNCTION kinds.update_lists(UUID, app.type_update_lists_input, JSONB, UUID) FROM PUBLIC;

CREATE FUNCTION app.update_lists(
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
    input_data app.type_update_lists_input;
    result app.mutation_result;
    problem app.mutation_problem;
BEGIN
    PERFORM set_config('app.current_tenant_id', COALESCE(auth_tenant_id::TEXT, ''), true);

    BEGIN
        PERFORM app.check_payload(payload, ARRAY[
            'id',
            'some_text',
            'some_integer',
            'some_bigint',
            'some_smallint',
            'some_decimal',
            'some_float',
            'some_boolean',
            'some_interval',
            'some_bytea',
            'some_inet',
            'some_cidr',
            'some_string',
            'some_int',
            'some_bool',
            'some_double',
            'some_number',
            'some_numeric',
            'some_timestamp',
            'some_timestamptz',
            'some_phone',
            'some_email',
            'some_phone_number',
            'some_postal_code',
            'some_url',
            'some_domain_name',
            'some_slug',
            'some_markdown',
            'some_html',
            'some_image',
            'some_file',
            'some_color',
            'some_mime_type',
            'some_semantic_version',
            'some_ip_address',
            'some_mac_address',
            'some_uuid',
            'some_api_key',
            'some_hash_sha256',
            'some_money',
            'some_percentage',
            'some_exchange_rate',
            'some_date',
            'some_datetime',
            'some_time',
            'some_duration',
            'some_timezone',
            'some_coordinates',
            'some_latitude',
            'some_longitude',
            'some_country_code',
            'some_language_code',
            'some_locale_code',
            'some_airport_code',
            'some_port_code',
            'some_currency_code',
            'some_iban',
            'some_swift_code',
            'some_stock_symbol',
            'some_isin',
            'some_cusip',
            'some_sedol',
            'some_lei',
            'some_mic',
            'some_exchange_code',
            'some_tracking_number',
            'some_container_number',
            'some_license_plate',
            'some_vin',
            'some_flight_number',
            'some_enum',
            'required_list',
            'expected_updated_at'
        ]);
        input_data := jsonb_populate_record(NULL::app.type_update_lists_input, payload);
        result := kinds.update_lists(auth_tenant_id, input_data, payload, auth_user_id);
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
            result := app.failure_result(problem, 'Lists', payload, 'app.type_update_lists_input', ARRAY[]::TEXT[]);
            result.id := input_data.id;
    END;

    RETURN app.log_and_return_mutation(
        auth_tenant_id,
        auth_user_id,
        'Lists',
        result.id,
        'UPDATE',
        result.status,
        result.updated_fields,
        result.message,
        result.object_data,
        result.extra_metadata,
        app.error_context(problem),
        'update_lists',
        input_payload,
        ARRAY['some_api_key']
    );
END;
$specql$;

REVOKE ALL ON FUNCTION app.update_lists(UUID, UUID, JSONB) FROM PUBLIC;
-- specql: end kinds.Lists functions
