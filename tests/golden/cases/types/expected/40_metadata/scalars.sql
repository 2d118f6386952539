-- specql: kinds.Scalars metadata
-- content-sha256: d0c475e5b44f3f65e30eb93a007c35b82eae32f6e0781cbc1f386dd35bbb0363
COMMENT ON TABLE kinds.tb_scalars IS
    E'A field of every scalar type.\n'
    '\n'
    '@fraiseql:type name=Scalars,schema=kinds,trinity=true';

COMMENT ON COLUMN kinds.tb_scalars.pk_scalars IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN kinds.tb_scalars.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.tb_scalars.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.tb_scalars.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_integer IS
    '@fraiseql:field name=a_integer,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_bigint IS
    '@fraiseql:field name=a_bigint,type=String,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_smallint IS
    '@fraiseql:field name=a_smallint,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_float IS
    '@fraiseql:field name=a_float,type=Float,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_interval IS
    '@fraiseql:field name=a_interval,type=Duration,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_bytea IS
    '@fraiseql:field name=a_bytea,type=String,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_inet IS
    '@fraiseql:field name=a_inet,type=IpAddress,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_cidr IS
    '@fraiseql:field name=a_cidr,type=String,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_string IS
    '@fraiseql:field name=a_string,type=String,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_int IS
    '@fraiseql:field name=a_int,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_bool IS
    '@fraiseql:field name=a_bool,type=Boolean,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_double IS
    '@fraiseql:field name=a_double,type=Float,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_number IS
    '@fraiseql:field name=a_number,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_numeric IS
    '@fraiseql:field name=a_numeric,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_timestamptz IS
    '@fraiseql:field name=a_timestamptz,type=DateTime,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_jsonb IS
    '@fraiseql:field name=a_jsonb,type=JSON,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_phone IS
    '@fraiseql:field name=a_phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_email IS
    '@fraiseql:field name=a_email,type=Email,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_phone_number IS
    '@fraiseql:field name=a_phone_number,type=PhoneNumber,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_postal_code IS
    '@fraiseql:field name=a_postal_code,type=PostalCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_url IS
    '@fraiseql:field name=a_url,type=Url,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_domain_name IS
    '@fraiseql:field name=a_domain_name,type=DomainName,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_slug IS
    '@fraiseql:field name=a_slug,type=Slug,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_markdown IS
    '@fraiseql:field name=a_markdown,type=Markdown,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_html IS
    '@fraiseql:field name=a_html,type=Html,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_image IS
    '@fraiseql:field name=a_image,type=Image,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_file IS
    '@fraiseql:field name=a_file,type=File,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_color IS
    '@fraiseql:field name=a_color,type=Color,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_mime_type IS
    '@fraiseql:field name=a_mime_type,type=MimeType,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_semantic_version IS
    '@fraiseql:field name=a_semantic_version,type=SemanticVersion,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_json IS
    '@fraiseql:field name=a_json,type=JSON,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_ip_address IS
    '@fraiseql:field name=a_ip_address,type=IpAddress,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_mac_address IS
    '@fraiseql:field name=a_mac_address,type=MacAddress,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_uuid IS
    '@fraiseql:field name=a_uuid,type=UUID,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_api_key IS
    '@fraiseql:field name=a_api_key,type=ApiKey,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_hash_sha256 IS
    '@fraiseql:field name=a_hash_sha256,type=HashSHA256,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_money IS
    '@fraiseql:field name=a_money,type=Money,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_percentage IS
    '@fraiseql:field name=a_percentage,type=Percentage,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_exchange_rate IS
    '@fraiseql:field name=a_exchange_rate,type=ExchangeRate,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_datetime IS
    '@fraiseql:field name=a_datetime,type=DateTime,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_time IS
    '@fraiseql:field name=a_time,type=Time,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_duration IS
    '@fraiseql:field name=a_duration,type=Duration,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_timezone IS
    '@fraiseql:field name=a_timezone,type=Timezone,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_coordinates IS
    '@fraiseql:field name=a_coordinates,type=Coordinates,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_latitude IS
    '@fraiseql:field name=a_latitude,type=Latitude,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_longitude IS
    '@fraiseql:field name=a_longitude,type=Longitude,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_country_code IS
    '@fraiseql:field name=a_country_code,type=CountryCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_language_code IS
    '@fraiseql:field name=a_language_code,type=LanguageCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_locale_code IS
    '@fraiseql:field name=a_locale_code,type=LocaleCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_airport_code IS
    '@fraiseql:field name=a_airport_code,type=AirportCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_port_code IS
    '@fraiseql:field name=a_port_code,type=PortCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_currency_code IS
    '@fraiseql:field name=a_currency_code,type=CurrencyCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_iban IS
    '@fraiseql:field name=a_iban,type=IBAN,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_swift_code IS
    '@fraiseql:field name=a_swift_code,type=SwiftCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_stock_symbol IS
    '@fraiseql:field name=a_stock_symbol,type=StockSymbol,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_isin IS
    '@fraiseql:field name=a_isin,type=ISIN,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_cusip IS
    '@fraiseql:field name=a_cusip,type=CUSIP,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_sedol IS
    '@fraiseql:field name=a_sedol,type=SEDOL,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_lei IS
    '@fraiseql:field name=a_lei,type=LEI,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_mic IS
    '@fraiseql:field name=a_mic,type=MIC,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_exchange_code IS
    '@fraiseql:field name=a_exchange_code,type=ExchangeCode,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_tracking_number IS
    '@fraiseql:field name=a_tracking_number,type=TrackingNumber,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_container_number IS
    '@fraiseql:field name=a_container_number,type=ContainerNumber,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_license_plate IS
    '@fraiseql:field name=a_license_plate,type=LicensePlate,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_vin IS
    '@fraiseql:field name=a_vin,type=VIN,required=false';

COMMENT ON COLUMN kinds.tb_scalars.a_flight_number IS
    '@fraiseql:field name=a_flight_number,type=FlightNumber,required=false';

COMMENT ON COLUMN kinds.tb_scalars.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.tb_scalars.created_by IS
    'User who created the row.';

COMMENT ON COLUMN kinds.tb_scalars.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.tb_scalars.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN kinds.tb_scalars.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN kinds.tb_scalars.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW kinds.v_scalars IS
    E'A field of every scalar type.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Scalars\n'
    'schema: kinds\n'
    'trinity: true\n'
    'description: "A field of every scalar type."';

COMMENT ON COLUMN kinds.v_scalars.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.v_scalars.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.v_scalars.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_integer IS
    '@fraiseql:field name=a_integer,type=Int,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_bigint IS
    '@fraiseql:field name=a_bigint,type=String,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_smallint IS
    '@fraiseql:field name=a_smallint,type=Int,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_float IS
    '@fraiseql:field name=a_float,type=Float,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_interval IS
    '@fraiseql:field name=a_interval,type=Duration,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_bytea IS
    '@fraiseql:field name=a_bytea,type=String,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_inet IS
    '@fraiseql:field name=a_inet,type=IpAddress,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_cidr IS
    '@fraiseql:field name=a_cidr,type=String,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_string IS
    '@fraiseql:field name=a_string,type=String,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_int IS
    '@fraiseql:field name=a_int,type=Int,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_bool IS
    '@fraiseql:field name=a_bool,type=Boolean,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_double IS
    '@fraiseql:field name=a_double,type=Float,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_number IS
    '@fraiseql:field name=a_number,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_numeric IS
    '@fraiseql:field name=a_numeric,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_timestamptz IS
    '@fraiseql:field name=a_timestamptz,type=DateTime,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_jsonb IS
    '@fraiseql:field name=a_jsonb,type=JSON,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_phone IS
    '@fraiseql:field name=a_phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_email IS
    '@fraiseql:field name=a_email,type=Email,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_phone_number IS
    '@fraiseql:field name=a_phone_number,type=PhoneNumber,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_postal_code IS
    '@fraiseql:field name=a_postal_code,type=PostalCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_url IS
    '@fraiseql:field name=a_url,type=Url,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_domain_name IS
    '@fraiseql:field name=a_domain_name,type=DomainName,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_slug IS
    '@fraiseql:field name=a_slug,type=Slug,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_markdown IS
    '@fraiseql:field name=a_markdown,type=Markdown,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_html IS
    '@fraiseql:field name=a_html,type=Html,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_image IS
    '@fraiseql:field name=a_image,type=Image,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_file IS
    '@fraiseql:field name=a_file,type=File,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_color IS
    '@fraiseql:field name=a_color,type=Color,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_mime_type IS
    '@fraiseql:field name=a_mime_type,type=MimeType,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_semantic_version IS
    '@fraiseql:field name=a_semantic_version,type=SemanticVersion,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_json IS
    '@fraiseql:field name=a_json,type=JSON,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_ip_address IS
    '@fraiseql:field name=a_ip_address,type=IpAddress,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_mac_address IS
    '@fraiseql:field name=a_mac_address,type=MacAddress,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_uuid IS
    '@fraiseql:field name=a_uuid,type=UUID,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_api_key IS
    '@fraiseql:field name=a_api_key,type=ApiKey,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_hash_sha256 IS
    '@fraiseql:field name=a_hash_sha256,type=HashSHA256,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_money IS
    '@fraiseql:field name=a_money,type=Money,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_percentage IS
    '@fraiseql:field name=a_percentage,type=Percentage,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_exchange_rate IS
    '@fraiseql:field name=a_exchange_rate,type=ExchangeRate,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_datetime IS
    '@fraiseql:field name=a_datetime,type=DateTime,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_time IS
    '@fraiseql:field name=a_time,type=Time,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_duration IS
    '@fraiseql:field name=a_duration,type=Duration,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_timezone IS
    '@fraiseql:field name=a_timezone,type=Timezone,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_coordinates IS
    '@fraiseql:field name=a_coordinates,type=Coordinates,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_latitude IS
    '@fraiseql:field name=a_latitude,type=Latitude,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_longitude IS
    '@fraiseql:field name=a_longitude,type=Longitude,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_country_code IS
    '@fraiseql:field name=a_country_code,type=CountryCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_language_code IS
    '@fraiseql:field name=a_language_code,type=LanguageCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_locale_code IS
    '@fraiseql:field name=a_locale_code,type=LocaleCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_airport_code IS
    '@fraiseql:field name=a_airport_code,type=AirportCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_port_code IS
    '@fraiseql:field name=a_port_code,type=PortCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_currency_code IS
    '@fraiseql:field name=a_currency_code,type=CurrencyCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_iban IS
    '@fraiseql:field name=a_iban,type=IBAN,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_swift_code IS
    '@fraiseql:field name=a_swift_code,type=SwiftCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_stock_symbol IS
    '@fraiseql:field name=a_stock_symbol,type=StockSymbol,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_isin IS
    '@fraiseql:field name=a_isin,type=ISIN,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_cusip IS
    '@fraiseql:field name=a_cusip,type=CUSIP,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_sedol IS
    '@fraiseql:field name=a_sedol,type=SEDOL,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_lei IS
    '@fraiseql:field name=a_lei,type=LEI,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_mic IS
    '@fraiseql:field name=a_mic,type=MIC,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_exchange_code IS
    '@fraiseql:field name=a_exchange_code,type=ExchangeCode,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_tracking_number IS
    '@fraiseql:field name=a_tracking_number,type=TrackingNumber,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_container_number IS
    '@fraiseql:field name=a_container_number,type=ContainerNumber,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_license_plate IS
    '@fraiseql:field name=a_license_plate,type=LicensePlate,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_vin IS
    '@fraiseql:field name=a_vin,type=VIN,required=false';

COMMENT ON COLUMN kinds.v_scalars.a_flight_number IS
    '@fraiseql:field name=a_flight_number,type=FlightNumber,required=false';

COMMENT ON COLUMN kinds.v_scalars.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.v_scalars.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.v_scalars.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION kinds.scalars_pk(UUID) IS
    'Internal key of a live Scalars, by its id.';

COMMENT ON FUNCTION kinds.scalars_pk_by_identifier(TEXT) IS
    'Internal key of a live Scalars, by its identifier.';

COMMENT ON FUNCTION kinds.scalars_id(INTEGER) IS
    'Id of a Scalars, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.scalars_identifier(INTEGER) IS
    'Identifier of a Scalars, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_scalars_input IS
    E'Input of create_scalars.\n'
    '\n'
    '@fraiseql:input name=CreateScalarsInput';

COMMENT ON COLUMN app.type_create_scalars_input.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_integer IS
    '@fraiseql:field name=a_integer,type=Int,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_bigint IS
    '@fraiseql:field name=a_bigint,type=String,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_smallint IS
    '@fraiseql:field name=a_smallint,type=Int,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_float IS
    '@fraiseql:field name=a_float,type=Float,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_interval IS
    '@fraiseql:field name=a_interval,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_bytea IS
    '@fraiseql:field name=a_bytea,type=String,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_inet IS
    '@fraiseql:field name=a_inet,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_cidr IS
    '@fraiseql:field name=a_cidr,type=String,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_string IS
    '@fraiseql:field name=a_string,type=String,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_int IS
    '@fraiseql:field name=a_int,type=Int,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_bool IS
    '@fraiseql:field name=a_bool,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_double IS
    '@fraiseql:field name=a_double,type=Float,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_number IS
    '@fraiseql:field name=a_number,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_numeric IS
    '@fraiseql:field name=a_numeric,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_timestamptz IS
    '@fraiseql:field name=a_timestamptz,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_jsonb IS
    '@fraiseql:field name=a_jsonb,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_phone IS
    '@fraiseql:field name=a_phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_email IS
    '@fraiseql:field name=a_email,type=Email,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_phone_number IS
    '@fraiseql:field name=a_phone_number,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_postal_code IS
    '@fraiseql:field name=a_postal_code,type=PostalCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_url IS
    '@fraiseql:field name=a_url,type=Url,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_domain_name IS
    '@fraiseql:field name=a_domain_name,type=DomainName,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_slug IS
    '@fraiseql:field name=a_slug,type=Slug,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_markdown IS
    '@fraiseql:field name=a_markdown,type=Markdown,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_html IS
    '@fraiseql:field name=a_html,type=Html,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_image IS
    '@fraiseql:field name=a_image,type=Image,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_file IS
    '@fraiseql:field name=a_file,type=File,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_color IS
    '@fraiseql:field name=a_color,type=Color,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_mime_type IS
    '@fraiseql:field name=a_mime_type,type=MimeType,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_semantic_version IS
    '@fraiseql:field name=a_semantic_version,type=SemanticVersion,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_json IS
    '@fraiseql:field name=a_json,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_ip_address IS
    '@fraiseql:field name=a_ip_address,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_mac_address IS
    '@fraiseql:field name=a_mac_address,type=MacAddress,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_uuid IS
    '@fraiseql:field name=a_uuid,type=UUID,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_api_key IS
    '@fraiseql:field name=a_api_key,type=ApiKey,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_hash_sha256 IS
    '@fraiseql:field name=a_hash_sha256,type=HashSHA256,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_money IS
    '@fraiseql:field name=a_money,type=Money,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_percentage IS
    '@fraiseql:field name=a_percentage,type=Percentage,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_exchange_rate IS
    '@fraiseql:field name=a_exchange_rate,type=ExchangeRate,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_datetime IS
    '@fraiseql:field name=a_datetime,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_time IS
    '@fraiseql:field name=a_time,type=Time,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_duration IS
    '@fraiseql:field name=a_duration,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_timezone IS
    '@fraiseql:field name=a_timezone,type=Timezone,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_coordinates IS
    '@fraiseql:field name=a_coordinates,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_latitude IS
    '@fraiseql:field name=a_latitude,type=Latitude,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_longitude IS
    '@fraiseql:field name=a_longitude,type=Longitude,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_country_code IS
    '@fraiseql:field name=a_country_code,type=CountryCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_language_code IS
    '@fraiseql:field name=a_language_code,type=LanguageCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_locale_code IS
    '@fraiseql:field name=a_locale_code,type=LocaleCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_airport_code IS
    '@fraiseql:field name=a_airport_code,type=AirportCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_port_code IS
    '@fraiseql:field name=a_port_code,type=PortCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_currency_code IS
    '@fraiseql:field name=a_currency_code,type=CurrencyCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_iban IS
    '@fraiseql:field name=a_iban,type=IBAN,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_swift_code IS
    '@fraiseql:field name=a_swift_code,type=SwiftCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_stock_symbol IS
    '@fraiseql:field name=a_stock_symbol,type=StockSymbol,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_isin IS
    '@fraiseql:field name=a_isin,type=ISIN,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_cusip IS
    '@fraiseql:field name=a_cusip,type=CUSIP,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_sedol IS
    '@fraiseql:field name=a_sedol,type=SEDOL,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_lei IS
    '@fraiseql:field name=a_lei,type=LEI,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_mic IS
    '@fraiseql:field name=a_mic,type=MIC,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_exchange_code IS
    '@fraiseql:field name=a_exchange_code,type=ExchangeCode,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_tracking_number IS
    '@fraiseql:field name=a_tracking_number,type=TrackingNumber,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_container_number IS
    '@fraiseql:field name=a_container_number,type=ContainerNumber,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_license_plate IS
    '@fraiseql:field name=a_license_plate,type=LicensePlate,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_vin IS
    '@fraiseql:field name=a_vin,type=VIN,required=false';

COMMENT ON COLUMN app.type_create_scalars_input.a_flight_number IS
    '@fraiseql:field name=a_flight_number,type=FlightNumber,required=false';

COMMENT ON FUNCTION kinds.create_scalars(UUID, app.type_create_scalars_input, JSONB, UUID) IS
    E'Create scalars.\n'
    '\n'
    'Called by app.create_scalars.';

COMMENT ON FUNCTION app.create_scalars(UUID, UUID, JSONB) IS
    E'Create scalars.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createScalars\n'
    'input_type: app.type_create_scalars_input\n'
    'success_type: Scalars\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create scalars."\n'
    'impact: {"primary": {"entity": "Scalars", "operation": "CREATE", "fields": ["a_text", "a_integer", "a_bigint", "a_smallint", "a_decimal", "a_float", "a_boolean", "a_interval", "a_bytea", "a_inet", "a_cidr", "a_string", "a_int", "a_bool", "a_double", "a_number", "a_numeric", "a_timestamp", "a_timestamptz", "a_jsonb", "a_phone", "a_email", "a_phone_number", "a_postal_code", "a_url", "a_domain_name", "a_slug", "a_markdown", "a_html", "a_image", "a_file", "a_color", "a_mime_type", "a_semantic_version", "a_json", "a_ip_address", "a_mac_address", "a_uuid", "a_api_key", "a_hash_sha256", "a_money", "a_percentage", "a_exchange_rate", "a_date", "a_datetime", "a_time", "a_duration", "a_timezone", "a_coordinates", "a_latitude", "a_longitude", "a_country_code", "a_language_code", "a_locale_code", "a_airport_code", "a_port_code", "a_currency_code", "a_iban", "a_swift_code", "a_stock_symbol", "a_isin", "a_cusip", "a_sedol", "a_lei", "a_mic", "a_exchange_code", "a_tracking_number", "a_container_number", "a_license_plate", "a_vin", "a_flight_number"]}}';

COMMENT ON TYPE app.type_update_scalars_input IS
    E'Input of update_scalars.\n'
    '\n'
    '@fraiseql:input name=UpdateScalarsInput';

COMMENT ON COLUMN app.type_update_scalars_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_scalars_input.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_integer IS
    '@fraiseql:field name=a_integer,type=Int,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_bigint IS
    '@fraiseql:field name=a_bigint,type=String,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_smallint IS
    '@fraiseql:field name=a_smallint,type=Int,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_float IS
    '@fraiseql:field name=a_float,type=Float,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_interval IS
    '@fraiseql:field name=a_interval,type=Duration,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_bytea IS
    '@fraiseql:field name=a_bytea,type=String,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_inet IS
    '@fraiseql:field name=a_inet,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_cidr IS
    '@fraiseql:field name=a_cidr,type=String,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_string IS
    '@fraiseql:field name=a_string,type=String,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_int IS
    '@fraiseql:field name=a_int,type=Int,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_bool IS
    '@fraiseql:field name=a_bool,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_double IS
    '@fraiseql:field name=a_double,type=Float,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_number IS
    '@fraiseql:field name=a_number,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_numeric IS
    '@fraiseql:field name=a_numeric,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_timestamptz IS
    '@fraiseql:field name=a_timestamptz,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_jsonb IS
    '@fraiseql:field name=a_jsonb,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_phone IS
    '@fraiseql:field name=a_phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_email IS
    '@fraiseql:field name=a_email,type=Email,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_phone_number IS
    '@fraiseql:field name=a_phone_number,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_postal_code IS
    '@fraiseql:field name=a_postal_code,type=PostalCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_url IS
    '@fraiseql:field name=a_url,type=Url,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_domain_name IS
    '@fraiseql:field name=a_domain_name,type=DomainName,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_slug IS
    '@fraiseql:field name=a_slug,type=Slug,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_markdown IS
    '@fraiseql:field name=a_markdown,type=Markdown,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_html IS
    '@fraiseql:field name=a_html,type=Html,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_image IS
    '@fraiseql:field name=a_image,type=Image,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_file IS
    '@fraiseql:field name=a_file,type=File,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_color IS
    '@fraiseql:field name=a_color,type=Color,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_mime_type IS
    '@fraiseql:field name=a_mime_type,type=MimeType,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_semantic_version IS
    '@fraiseql:field name=a_semantic_version,type=SemanticVersion,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_json IS
    '@fraiseql:field name=a_json,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_ip_address IS
    '@fraiseql:field name=a_ip_address,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_mac_address IS
    '@fraiseql:field name=a_mac_address,type=MacAddress,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_uuid IS
    '@fraiseql:field name=a_uuid,type=UUID,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_api_key IS
    '@fraiseql:field name=a_api_key,type=ApiKey,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_hash_sha256 IS
    '@fraiseql:field name=a_hash_sha256,type=HashSHA256,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_money IS
    '@fraiseql:field name=a_money,type=Money,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_percentage IS
    '@fraiseql:field name=a_percentage,type=Percentage,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_exchange_rate IS
    '@fraiseql:field name=a_exchange_rate,type=ExchangeRate,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_datetime IS
    '@fraiseql:field name=a_datetime,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_time IS
    '@fraiseql:field name=a_time,type=Time,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_duration IS
    '@fraiseql:field name=a_duration,type=Duration,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_timezone IS
    '@fraiseql:field name=a_timezone,type=Timezone,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_coordinates IS
    '@fraiseql:field name=a_coordinates,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_latitude IS
    '@fraiseql:field name=a_latitude,type=Latitude,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_longitude IS
    '@fraiseql:field name=a_longitude,type=Longitude,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_country_code IS
    '@fraiseql:field name=a_country_code,type=CountryCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_language_code IS
    '@fraiseql:field name=a_language_code,type=LanguageCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_locale_code IS
    '@fraiseql:field name=a_locale_code,type=LocaleCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_airport_code IS
    '@fraiseql:field name=a_airport_code,type=AirportCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_port_code IS
    '@fraiseql:field name=a_port_code,type=PortCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_currency_code IS
    '@fraiseql:field name=a_currency_code,type=CurrencyCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_iban IS
    '@fraiseql:field name=a_iban,type=IBAN,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_swift_code IS
    '@fraiseql:field name=a_swift_code,type=SwiftCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_stock_symbol IS
    '@fraiseql:field name=a_stock_symbol,type=StockSymbol,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_isin IS
    '@fraiseql:field name=a_isin,type=ISIN,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_cusip IS
    '@fraiseql:field name=a_cusip,type=CUSIP,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_sedol IS
    '@fraiseql:field name=a_sedol,type=SEDOL,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_lei IS
    '@fraiseql:field name=a_lei,type=LEI,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_mic IS
    '@fraiseql:field name=a_mic,type=MIC,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_exchange_code IS
    '@fraiseql:field name=a_exchange_code,type=ExchangeCode,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_tracking_number IS
    '@fraiseql:field name=a_tracking_number,type=TrackingNumber,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_container_number IS
    '@fraiseql:field name=a_container_number,type=ContainerNumber,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_license_plate IS
    '@fraiseql:field name=a_license_plate,type=LicensePlate,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_vin IS
    '@fraiseql:field name=a_vin,type=VIN,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.a_flight_number IS
    '@fraiseql:field name=a_flight_number,type=FlightNumber,required=false';

COMMENT ON COLUMN app.type_update_scalars_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.update_scalars(UUID, app.type_update_scalars_input, JSONB, UUID) IS
    E'Update scalars.\n'
    '\n'
    'Called by app.update_scalars.';

COMMENT ON FUNCTION app.update_scalars(UUID, UUID, JSONB) IS
    E'Update scalars.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateScalars\n'
    'input_type: app.type_update_scalars_input\n'
    'success_type: Scalars\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update scalars."\n'
    'impact: {"primary": {"entity": "Scalars", "operation": "UPDATE", "fields": ["a_text", "a_integer", "a_bigint", "a_smallint", "a_decimal", "a_float", "a_boolean", "a_interval", "a_bytea", "a_inet", "a_cidr", "a_string", "a_int", "a_bool", "a_double", "a_number", "a_numeric", "a_timestamp", "a_timestamptz", "a_jsonb", "a_phone", "a_email", "a_phone_number", "a_postal_code", "a_url", "a_domain_name", "a_slug", "a_markdown", "a_html", "a_image", "a_file", "a_color", "a_mime_type", "a_semantic_version", "a_json", "a_ip_address", "a_mac_address", "a_uuid", "a_api_key", "a_hash_sha256", "a_money", "a_percentage", "a_exchange_rate", "a_date", "a_datetime", "a_time", "a_duration", "a_timezone", "a_coordinates", "a_latitude", "a_longitude", "a_country_code", "a_language_code", "a_locale_code", "a_airport_code", "a_port_code", "a_currency_code", "a_iban", "a_swift_code", "a_stock_symbol", "a_isin", "a_cusip", "a_sedol", "a_lei", "a_mic", "a_exchange_code", "a_tracking_number", "a_container_number", "a_license_plate", "a_vin", "a_flight_number"]}}';
-- specql: end kinds.Scalars metadata
