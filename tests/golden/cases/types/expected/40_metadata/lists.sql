-- specql: kinds.Lists metadata
-- content-sha256: bca1956263d4179f13d147eb5fc7f88e5566a81566ebe3d1abdbc83de6daa0a7
COMMENT ON TABLE kinds.tb_lists IS
    E'A list of every scalar type.\n'
    '\n'
    '@fraiseql:type name=Lists,schema=kinds,trinity=true';

COMMENT ON COLUMN kinds.tb_lists.pk_lists IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN kinds.tb_lists.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.tb_lists.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.tb_lists.some_text IS
    '@fraiseql:field name=some_text,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_integer IS
    '@fraiseql:field name=some_integer,type=[Int!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_bigint IS
    '@fraiseql:field name=some_bigint,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_smallint IS
    '@fraiseql:field name=some_smallint,type=[Int!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_decimal IS
    '@fraiseql:field name=some_decimal,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_float IS
    '@fraiseql:field name=some_float,type=[Float!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_boolean IS
    '@fraiseql:field name=some_boolean,type=[Boolean!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_interval IS
    '@fraiseql:field name=some_interval,type=[Duration!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_bytea IS
    '@fraiseql:field name=some_bytea,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_inet IS
    '@fraiseql:field name=some_inet,type=[IpAddress!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_cidr IS
    '@fraiseql:field name=some_cidr,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_string IS
    '@fraiseql:field name=some_string,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_int IS
    '@fraiseql:field name=some_int,type=[Int!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_bool IS
    '@fraiseql:field name=some_bool,type=[Boolean!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_double IS
    '@fraiseql:field name=some_double,type=[Float!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_number IS
    '@fraiseql:field name=some_number,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_numeric IS
    '@fraiseql:field name=some_numeric,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_timestamp IS
    '@fraiseql:field name=some_timestamp,type=[DateTime!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_timestamptz IS
    '@fraiseql:field name=some_timestamptz,type=[DateTime!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_phone IS
    '@fraiseql:field name=some_phone,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_email IS
    '@fraiseql:field name=some_email,type=[Email!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_phone_number IS
    '@fraiseql:field name=some_phone_number,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_postal_code IS
    '@fraiseql:field name=some_postal_code,type=[PostalCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_url IS
    '@fraiseql:field name=some_url,type=[Url!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_domain_name IS
    '@fraiseql:field name=some_domain_name,type=[DomainName!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_slug IS
    '@fraiseql:field name=some_slug,type=[Slug!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_markdown IS
    '@fraiseql:field name=some_markdown,type=[Markdown!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_html IS
    '@fraiseql:field name=some_html,type=[Html!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_image IS
    '@fraiseql:field name=some_image,type=[Image!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_file IS
    '@fraiseql:field name=some_file,type=[File!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_color IS
    '@fraiseql:field name=some_color,type=[Color!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_mime_type IS
    '@fraiseql:field name=some_mime_type,type=[MimeType!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_semantic_version IS
    '@fraiseql:field name=some_semantic_version,type=[SemanticVersion!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_ip_address IS
    '@fraiseql:field name=some_ip_address,type=[IpAddress!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_mac_address IS
    '@fraiseql:field name=some_mac_address,type=[MacAddress!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_uuid IS
    '@fraiseql:field name=some_uuid,type=[UUID!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_api_key IS
    '@fraiseql:field name=some_api_key,type=[ApiKey!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_hash_sha256 IS
    '@fraiseql:field name=some_hash_sha256,type=[HashSHA256!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_money IS
    '@fraiseql:field name=some_money,type=[Money!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_percentage IS
    '@fraiseql:field name=some_percentage,type=[Percentage!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_exchange_rate IS
    '@fraiseql:field name=some_exchange_rate,type=[ExchangeRate!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_date IS
    '@fraiseql:field name=some_date,type=[Date!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_datetime IS
    '@fraiseql:field name=some_datetime,type=[DateTime!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_time IS
    '@fraiseql:field name=some_time,type=[Time!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_duration IS
    '@fraiseql:field name=some_duration,type=[Duration!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_timezone IS
    '@fraiseql:field name=some_timezone,type=[Timezone!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_coordinates IS
    '@fraiseql:field name=some_coordinates,type=[Coordinates!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_latitude IS
    '@fraiseql:field name=some_latitude,type=[Latitude!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_longitude IS
    '@fraiseql:field name=some_longitude,type=[Longitude!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_country_code IS
    '@fraiseql:field name=some_country_code,type=[CountryCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_language_code IS
    '@fraiseql:field name=some_language_code,type=[LanguageCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_locale_code IS
    '@fraiseql:field name=some_locale_code,type=[LocaleCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_airport_code IS
    '@fraiseql:field name=some_airport_code,type=[AirportCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_port_code IS
    '@fraiseql:field name=some_port_code,type=[PortCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_currency_code IS
    '@fraiseql:field name=some_currency_code,type=[CurrencyCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_iban IS
    '@fraiseql:field name=some_iban,type=[IBAN!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_swift_code IS
    '@fraiseql:field name=some_swift_code,type=[SwiftCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_stock_symbol IS
    '@fraiseql:field name=some_stock_symbol,type=[StockSymbol!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_isin IS
    '@fraiseql:field name=some_isin,type=[ISIN!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_cusip IS
    '@fraiseql:field name=some_cusip,type=[CUSIP!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_sedol IS
    '@fraiseql:field name=some_sedol,type=[SEDOL!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_lei IS
    '@fraiseql:field name=some_lei,type=[LEI!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_mic IS
    '@fraiseql:field name=some_mic,type=[MIC!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_exchange_code IS
    '@fraiseql:field name=some_exchange_code,type=[ExchangeCode!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_tracking_number IS
    '@fraiseql:field name=some_tracking_number,type=[TrackingNumber!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_container_number IS
    '@fraiseql:field name=some_container_number,type=[ContainerNumber!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_license_plate IS
    '@fraiseql:field name=some_license_plate,type=[LicensePlate!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_vin IS
    '@fraiseql:field name=some_vin,type=[VIN!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_flight_number IS
    '@fraiseql:field name=some_flight_number,type=[FlightNumber!],required=false';

COMMENT ON COLUMN kinds.tb_lists.some_enum IS
    '@fraiseql:field name=some_enum,type=[ListsSomeEnum!],required=false,enum=true';

COMMENT ON COLUMN kinds.tb_lists.required_list IS
    '@fraiseql:field name=required_list,type=[String!]!,required=true';

COMMENT ON COLUMN kinds.tb_lists.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.tb_lists.created_by IS
    'User who created the row.';

COMMENT ON COLUMN kinds.tb_lists.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.tb_lists.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN kinds.tb_lists.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN kinds.tb_lists.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW kinds.v_lists IS
    E'A list of every scalar type.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Lists\n'
    'schema: kinds\n'
    'trinity: true\n'
    'description: "A list of every scalar type."';

COMMENT ON COLUMN kinds.v_lists.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.v_lists.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.v_lists.some_text IS
    '@fraiseql:field name=some_text,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_integer IS
    '@fraiseql:field name=some_integer,type=[Int!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_bigint IS
    '@fraiseql:field name=some_bigint,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_smallint IS
    '@fraiseql:field name=some_smallint,type=[Int!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_decimal IS
    '@fraiseql:field name=some_decimal,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_float IS
    '@fraiseql:field name=some_float,type=[Float!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_boolean IS
    '@fraiseql:field name=some_boolean,type=[Boolean!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_interval IS
    '@fraiseql:field name=some_interval,type=[Duration!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_bytea IS
    '@fraiseql:field name=some_bytea,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_inet IS
    '@fraiseql:field name=some_inet,type=[IpAddress!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_cidr IS
    '@fraiseql:field name=some_cidr,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_string IS
    '@fraiseql:field name=some_string,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_int IS
    '@fraiseql:field name=some_int,type=[Int!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_bool IS
    '@fraiseql:field name=some_bool,type=[Boolean!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_double IS
    '@fraiseql:field name=some_double,type=[Float!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_number IS
    '@fraiseql:field name=some_number,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_numeric IS
    '@fraiseql:field name=some_numeric,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_timestamp IS
    '@fraiseql:field name=some_timestamp,type=[DateTime!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_timestamptz IS
    '@fraiseql:field name=some_timestamptz,type=[DateTime!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_phone IS
    '@fraiseql:field name=some_phone,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_email IS
    '@fraiseql:field name=some_email,type=[Email!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_phone_number IS
    '@fraiseql:field name=some_phone_number,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_postal_code IS
    '@fraiseql:field name=some_postal_code,type=[PostalCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_url IS
    '@fraiseql:field name=some_url,type=[Url!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_domain_name IS
    '@fraiseql:field name=some_domain_name,type=[DomainName!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_slug IS
    '@fraiseql:field name=some_slug,type=[Slug!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_markdown IS
    '@fraiseql:field name=some_markdown,type=[Markdown!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_html IS
    '@fraiseql:field name=some_html,type=[Html!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_image IS
    '@fraiseql:field name=some_image,type=[Image!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_file IS
    '@fraiseql:field name=some_file,type=[File!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_color IS
    '@fraiseql:field name=some_color,type=[Color!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_mime_type IS
    '@fraiseql:field name=some_mime_type,type=[MimeType!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_semantic_version IS
    '@fraiseql:field name=some_semantic_version,type=[SemanticVersion!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_ip_address IS
    '@fraiseql:field name=some_ip_address,type=[IpAddress!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_mac_address IS
    '@fraiseql:field name=some_mac_address,type=[MacAddress!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_uuid IS
    '@fraiseql:field name=some_uuid,type=[UUID!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_api_key IS
    '@fraiseql:field name=some_api_key,type=[ApiKey!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_hash_sha256 IS
    '@fraiseql:field name=some_hash_sha256,type=[HashSHA256!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_money IS
    '@fraiseql:field name=some_money,type=[Money!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_percentage IS
    '@fraiseql:field name=some_percentage,type=[Percentage!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_exchange_rate IS
    '@fraiseql:field name=some_exchange_rate,type=[ExchangeRate!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_date IS
    '@fraiseql:field name=some_date,type=[Date!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_datetime IS
    '@fraiseql:field name=some_datetime,type=[DateTime!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_time IS
    '@fraiseql:field name=some_time,type=[Time!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_duration IS
    '@fraiseql:field name=some_duration,type=[Duration!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_timezone IS
    '@fraiseql:field name=some_timezone,type=[Timezone!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_coordinates IS
    '@fraiseql:field name=some_coordinates,type=[Coordinates!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_latitude IS
    '@fraiseql:field name=some_latitude,type=[Latitude!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_longitude IS
    '@fraiseql:field name=some_longitude,type=[Longitude!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_country_code IS
    '@fraiseql:field name=some_country_code,type=[CountryCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_language_code IS
    '@fraiseql:field name=some_language_code,type=[LanguageCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_locale_code IS
    '@fraiseql:field name=some_locale_code,type=[LocaleCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_airport_code IS
    '@fraiseql:field name=some_airport_code,type=[AirportCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_port_code IS
    '@fraiseql:field name=some_port_code,type=[PortCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_currency_code IS
    '@fraiseql:field name=some_currency_code,type=[CurrencyCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_iban IS
    '@fraiseql:field name=some_iban,type=[IBAN!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_swift_code IS
    '@fraiseql:field name=some_swift_code,type=[SwiftCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_stock_symbol IS
    '@fraiseql:field name=some_stock_symbol,type=[StockSymbol!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_isin IS
    '@fraiseql:field name=some_isin,type=[ISIN!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_cusip IS
    '@fraiseql:field name=some_cusip,type=[CUSIP!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_sedol IS
    '@fraiseql:field name=some_sedol,type=[SEDOL!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_lei IS
    '@fraiseql:field name=some_lei,type=[LEI!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_mic IS
    '@fraiseql:field name=some_mic,type=[MIC!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_exchange_code IS
    '@fraiseql:field name=some_exchange_code,type=[ExchangeCode!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_tracking_number IS
    '@fraiseql:field name=some_tracking_number,type=[TrackingNumber!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_container_number IS
    '@fraiseql:field name=some_container_number,type=[ContainerNumber!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_license_plate IS
    '@fraiseql:field name=some_license_plate,type=[LicensePlate!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_vin IS
    '@fraiseql:field name=some_vin,type=[VIN!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_flight_number IS
    '@fraiseql:field name=some_flight_number,type=[FlightNumber!],required=false';

COMMENT ON COLUMN kinds.v_lists.some_enum IS
    '@fraiseql:field name=some_enum,type=[ListsSomeEnum!],required=false,enum=true';

COMMENT ON COLUMN kinds.v_lists.required_list IS
    '@fraiseql:field name=required_list,type=[String!]!,required=true';

COMMENT ON COLUMN kinds.v_lists.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.v_lists.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.v_lists.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION kinds.lists_pk(UUID) IS
    'Internal key of a live Lists, by its id.';

COMMENT ON FUNCTION kinds.lists_pk_by_identifier(TEXT) IS
    'Internal key of a live Lists, by its identifier.';

COMMENT ON FUNCTION kinds.lists_id(INTEGER) IS
    'Id of a Lists, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.lists_identifier(INTEGER) IS
    'Identifier of a Lists, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_lists_input IS
    E'Input of create_lists.\n'
    '\n'
    '@fraiseql:input name=CreateListsInput';

COMMENT ON COLUMN app.type_create_lists_input.some_text IS
    '@fraiseql:field name=some_text,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_integer IS
    '@fraiseql:field name=some_integer,type=[Int!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_bigint IS
    '@fraiseql:field name=some_bigint,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_smallint IS
    '@fraiseql:field name=some_smallint,type=[Int!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_decimal IS
    '@fraiseql:field name=some_decimal,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_float IS
    '@fraiseql:field name=some_float,type=[Float!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_boolean IS
    '@fraiseql:field name=some_boolean,type=[Boolean!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_interval IS
    '@fraiseql:field name=some_interval,type=[Duration!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_bytea IS
    '@fraiseql:field name=some_bytea,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_inet IS
    '@fraiseql:field name=some_inet,type=[IpAddress!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_cidr IS
    '@fraiseql:field name=some_cidr,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_string IS
    '@fraiseql:field name=some_string,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_int IS
    '@fraiseql:field name=some_int,type=[Int!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_bool IS
    '@fraiseql:field name=some_bool,type=[Boolean!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_double IS
    '@fraiseql:field name=some_double,type=[Float!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_number IS
    '@fraiseql:field name=some_number,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_numeric IS
    '@fraiseql:field name=some_numeric,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_timestamp IS
    '@fraiseql:field name=some_timestamp,type=[DateTime!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_timestamptz IS
    '@fraiseql:field name=some_timestamptz,type=[DateTime!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_phone IS
    '@fraiseql:field name=some_phone,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_email IS
    '@fraiseql:field name=some_email,type=[Email!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_phone_number IS
    '@fraiseql:field name=some_phone_number,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_postal_code IS
    '@fraiseql:field name=some_postal_code,type=[PostalCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_url IS
    '@fraiseql:field name=some_url,type=[Url!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_domain_name IS
    '@fraiseql:field name=some_domain_name,type=[DomainName!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_slug IS
    '@fraiseql:field name=some_slug,type=[Slug!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_markdown IS
    '@fraiseql:field name=some_markdown,type=[Markdown!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_html IS
    '@fraiseql:field name=some_html,type=[Html!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_image IS
    '@fraiseql:field name=some_image,type=[Image!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_file IS
    '@fraiseql:field name=some_file,type=[File!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_color IS
    '@fraiseql:field name=some_color,type=[Color!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_mime_type IS
    '@fraiseql:field name=some_mime_type,type=[MimeType!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_semantic_version IS
    '@fraiseql:field name=some_semantic_version,type=[SemanticVersion!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_ip_address IS
    '@fraiseql:field name=some_ip_address,type=[IpAddress!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_mac_address IS
    '@fraiseql:field name=some_mac_address,type=[MacAddress!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_uuid IS
    '@fraiseql:field name=some_uuid,type=[UUID!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_api_key IS
    '@fraiseql:field name=some_api_key,type=[ApiKey!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_hash_sha256 IS
    '@fraiseql:field name=some_hash_sha256,type=[HashSHA256!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_money IS
    '@fraiseql:field name=some_money,type=[Money!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_percentage IS
    '@fraiseql:field name=some_percentage,type=[Percentage!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_exchange_rate IS
    '@fraiseql:field name=some_exchange_rate,type=[ExchangeRate!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_date IS
    '@fraiseql:field name=some_date,type=[Date!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_datetime IS
    '@fraiseql:field name=some_datetime,type=[DateTime!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_time IS
    '@fraiseql:field name=some_time,type=[Time!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_duration IS
    '@fraiseql:field name=some_duration,type=[Duration!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_timezone IS
    '@fraiseql:field name=some_timezone,type=[Timezone!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_coordinates IS
    '@fraiseql:field name=some_coordinates,type=[Coordinates!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_latitude IS
    '@fraiseql:field name=some_latitude,type=[Latitude!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_longitude IS
    '@fraiseql:field name=some_longitude,type=[Longitude!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_country_code IS
    '@fraiseql:field name=some_country_code,type=[CountryCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_language_code IS
    '@fraiseql:field name=some_language_code,type=[LanguageCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_locale_code IS
    '@fraiseql:field name=some_locale_code,type=[LocaleCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_airport_code IS
    '@fraiseql:field name=some_airport_code,type=[AirportCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_port_code IS
    '@fraiseql:field name=some_port_code,type=[PortCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_currency_code IS
    '@fraiseql:field name=some_currency_code,type=[CurrencyCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_iban IS
    '@fraiseql:field name=some_iban,type=[IBAN!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_swift_code IS
    '@fraiseql:field name=some_swift_code,type=[SwiftCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_stock_symbol IS
    '@fraiseql:field name=some_stock_symbol,type=[StockSymbol!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_isin IS
    '@fraiseql:field name=some_isin,type=[ISIN!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_cusip IS
    '@fraiseql:field name=some_cusip,type=[CUSIP!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_sedol IS
    '@fraiseql:field name=some_sedol,type=[SEDOL!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_lei IS
    '@fraiseql:field name=some_lei,type=[LEI!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_mic IS
    '@fraiseql:field name=some_mic,type=[MIC!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_exchange_code IS
    '@fraiseql:field name=some_exchange_code,type=[ExchangeCode!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_tracking_number IS
    '@fraiseql:field name=some_tracking_number,type=[TrackingNumber!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_container_number IS
    '@fraiseql:field name=some_container_number,type=[ContainerNumber!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_license_plate IS
    '@fraiseql:field name=some_license_plate,type=[LicensePlate!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_vin IS
    '@fraiseql:field name=some_vin,type=[VIN!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_flight_number IS
    '@fraiseql:field name=some_flight_number,type=[FlightNumber!],required=false';

COMMENT ON COLUMN app.type_create_lists_input.some_enum IS
    '@fraiseql:field name=some_enum,type=[ListsSomeEnum!],required=false,enum=true';

COMMENT ON COLUMN app.type_create_lists_input.required_list IS
    '@fraiseql:field name=required_list,type=[String!]!,required=true';

COMMENT ON FUNCTION kinds.create_lists(UUID, app.type_create_lists_input, JSONB, UUID) IS
    E'Create lists.\n'
    '\n'
    'Called by app.create_lists.';

COMMENT ON FUNCTION app.create_lists(UUID, UUID, JSONB) IS
    E'Create lists.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createLists\n'
    'input_type: app.type_create_lists_input\n'
    'success_type: Lists\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create lists."\n'
    'impact: {"primary": {"entity": "Lists", "operation": "CREATE", "fields": ["some_text", "some_integer", "some_bigint", "some_smallint", "some_decimal", "some_float", "some_boolean", "some_interval", "some_bytea", "some_inet", "some_cidr", "some_string", "some_int", "some_bool", "some_double", "some_number", "some_numeric", "some_timestamp", "some_timestamptz", "some_phone", "some_email", "some_phone_number", "some_postal_code", "some_url", "some_domain_name", "some_slug", "some_markdown", "some_html", "some_image", "some_file", "some_color", "some_mime_type", "some_semantic_version", "some_ip_address", "some_mac_address", "some_uuid", "some_api_key", "some_hash_sha256", "some_money", "some_percentage", "some_exchange_rate", "some_date", "some_datetime", "some_time", "some_duration", "some_timezone", "some_coordinates", "some_latitude", "some_longitude", "some_country_code", "some_language_code", "some_locale_code", "some_airport_code", "some_port_code", "some_currency_code", "some_iban", "some_swift_code", "some_stock_symbol", "some_isin", "some_cusip", "some_sedol", "some_lei", "some_mic", "some_exchange_code", "some_tracking_number", "some_container_number", "some_license_plate", "some_vin", "some_flight_number", "some_enum", "required_list"]}}';

COMMENT ON TYPE app.type_update_lists_input IS
    E'Input of update_lists.\n'
    '\n'
    '@fraiseql:input name=UpdateListsInput';

COMMENT ON COLUMN app.type_update_lists_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_lists_input.some_text IS
    '@fraiseql:field name=some_text,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_integer IS
    '@fraiseql:field name=some_integer,type=[Int!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_bigint IS
    '@fraiseql:field name=some_bigint,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_smallint IS
    '@fraiseql:field name=some_smallint,type=[Int!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_decimal IS
    '@fraiseql:field name=some_decimal,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_float IS
    '@fraiseql:field name=some_float,type=[Float!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_boolean IS
    '@fraiseql:field name=some_boolean,type=[Boolean!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_interval IS
    '@fraiseql:field name=some_interval,type=[Duration!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_bytea IS
    '@fraiseql:field name=some_bytea,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_inet IS
    '@fraiseql:field name=some_inet,type=[IpAddress!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_cidr IS
    '@fraiseql:field name=some_cidr,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_string IS
    '@fraiseql:field name=some_string,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_int IS
    '@fraiseql:field name=some_int,type=[Int!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_bool IS
    '@fraiseql:field name=some_bool,type=[Boolean!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_double IS
    '@fraiseql:field name=some_double,type=[Float!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_number IS
    '@fraiseql:field name=some_number,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_numeric IS
    '@fraiseql:field name=some_numeric,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_timestamp IS
    '@fraiseql:field name=some_timestamp,type=[DateTime!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_timestamptz IS
    '@fraiseql:field name=some_timestamptz,type=[DateTime!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_phone IS
    '@fraiseql:field name=some_phone,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_email IS
    '@fraiseql:field name=some_email,type=[Email!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_phone_number IS
    '@fraiseql:field name=some_phone_number,type=[PhoneNumber!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_postal_code IS
    '@fraiseql:field name=some_postal_code,type=[PostalCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_url IS
    '@fraiseql:field name=some_url,type=[Url!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_domain_name IS
    '@fraiseql:field name=some_domain_name,type=[DomainName!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_slug IS
    '@fraiseql:field name=some_slug,type=[Slug!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_markdown IS
    '@fraiseql:field name=some_markdown,type=[Markdown!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_html IS
    '@fraiseql:field name=some_html,type=[Html!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_image IS
    '@fraiseql:field name=some_image,type=[Image!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_file IS
    '@fraiseql:field name=some_file,type=[File!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_color IS
    '@fraiseql:field name=some_color,type=[Color!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_mime_type IS
    '@fraiseql:field name=some_mime_type,type=[MimeType!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_semantic_version IS
    '@fraiseql:field name=some_semantic_version,type=[SemanticVersion!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_ip_address IS
    '@fraiseql:field name=some_ip_address,type=[IpAddress!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_mac_address IS
    '@fraiseql:field name=some_mac_address,type=[MacAddress!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_uuid IS
    '@fraiseql:field name=some_uuid,type=[UUID!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_api_key IS
    '@fraiseql:field name=some_api_key,type=[ApiKey!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_hash_sha256 IS
    '@fraiseql:field name=some_hash_sha256,type=[HashSHA256!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_money IS
    '@fraiseql:field name=some_money,type=[Money!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_percentage IS
    '@fraiseql:field name=some_percentage,type=[Percentage!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_exchange_rate IS
    '@fraiseql:field name=some_exchange_rate,type=[ExchangeRate!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_date IS
    '@fraiseql:field name=some_date,type=[Date!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_datetime IS
    '@fraiseql:field name=some_datetime,type=[DateTime!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_time IS
    '@fraiseql:field name=some_time,type=[Time!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_duration IS
    '@fraiseql:field name=some_duration,type=[Duration!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_timezone IS
    '@fraiseql:field name=some_timezone,type=[Timezone!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_coordinates IS
    '@fraiseql:field name=some_coordinates,type=[Coordinates!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_latitude IS
    '@fraiseql:field name=some_latitude,type=[Latitude!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_longitude IS
    '@fraiseql:field name=some_longitude,type=[Longitude!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_country_code IS
    '@fraiseql:field name=some_country_code,type=[CountryCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_language_code IS
    '@fraiseql:field name=some_language_code,type=[LanguageCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_locale_code IS
    '@fraiseql:field name=some_locale_code,type=[LocaleCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_airport_code IS
    '@fraiseql:field name=some_airport_code,type=[AirportCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_port_code IS
    '@fraiseql:field name=some_port_code,type=[PortCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_currency_code IS
    '@fraiseql:field name=some_currency_code,type=[CurrencyCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_iban IS
    '@fraiseql:field name=some_iban,type=[IBAN!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_swift_code IS
    '@fraiseql:field name=some_swift_code,type=[SwiftCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_stock_symbol IS
    '@fraiseql:field name=some_stock_symbol,type=[StockSymbol!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_isin IS
    '@fraiseql:field name=some_isin,type=[ISIN!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_cusip IS
    '@fraiseql:field name=some_cusip,type=[CUSIP!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_sedol IS
    '@fraiseql:field name=some_sedol,type=[SEDOL!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_lei IS
    '@fraiseql:field name=some_lei,type=[LEI!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_mic IS
    '@fraiseql:field name=some_mic,type=[MIC!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_exchange_code IS
    '@fraiseql:field name=some_exchange_code,type=[ExchangeCode!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_tracking_number IS
    '@fraiseql:field name=some_tracking_number,type=[TrackingNumber!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_container_number IS
    '@fraiseql:field name=some_container_number,type=[ContainerNumber!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_license_plate IS
    '@fraiseql:field name=some_license_plate,type=[LicensePlate!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_vin IS
    '@fraiseql:field name=some_vin,type=[VIN!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_flight_number IS
    '@fraiseql:field name=some_flight_number,type=[FlightNumber!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.some_enum IS
    '@fraiseql:field name=some_enum,type=[ListsSomeEnum!],required=false,enum=true';

COMMENT ON COLUMN app.type_update_lists_input.required_list IS
    '@fraiseql:field name=required_list,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_lists_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.update_lists(UUID, app.type_update_lists_input, JSONB, UUID) IS
    E'Update lists.\n'
    '\n'
    'Called by app.update_lists.';

COMMENT ON FUNCTION app.update_lists(UUID, UUID, JSONB) IS
    E'Update lists.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateLists\n'
    'input_type: app.type_update_lists_input\n'
    'success_type: Lists\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update lists."\n'
    'impact: {"primary": {"entity": "Lists", "operation": "UPDATE", "fields": ["some_text", "some_integer", "some_bigint", "some_smallint", "some_decimal", "some_float", "some_boolean", "some_interval", "some_bytea", "some_inet", "some_cidr", "some_string", "some_int", "some_bool", "some_double", "some_number", "some_numeric", "some_timestamp", "some_timestamptz", "some_phone", "some_email", "some_phone_number", "some_postal_code", "some_url", "some_domain_name", "some_slug", "some_markdown", "some_html", "some_image", "some_file", "some_color", "some_mime_type", "some_semantic_version", "some_ip_address", "some_mac_address", "some_uuid", "some_api_key", "some_hash_sha256", "some_money", "some_percentage", "some_exchange_rate", "some_date", "some_datetime", "some_time", "some_duration", "some_timezone", "some_coordinates", "some_latitude", "some_longitude", "some_country_code", "some_language_code", "some_locale_code", "some_airport_code", "some_port_code", "some_currency_code", "some_iban", "some_swift_code", "some_stock_symbol", "some_isin", "some_cusip", "some_sedol", "some_lei", "some_mic", "some_exchange_code", "some_tracking_number", "some_container_number", "some_license_plate", "some_vin", "some_flight_number", "some_enum", "required_list"]}}';
-- specql: end kinds.Lists metadata
