-- specql: kinds.Defaults metadata
-- content-sha256: 002d84a657d50c296bfbb7e0dc776403f1119da4660a751c9b6cd72925fded6a
COMMENT ON TABLE kinds.tb_defaults IS
    E'Defaults in every spelling.\n'
    '\n'
    '@fraiseql:type name=Defaults,schema=kinds,trinity=true';

COMMENT ON COLUMN kinds.tb_defaults.pk_defaults IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN kinds.tb_defaults.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.tb_defaults.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.tb_defaults.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_bare_text IS
    '@fraiseql:field name=a_bare_text,type=String,required=false';

COMMENT ON COLUMN kinds.tb_defaults.an_empty_text IS
    '@fraiseql:field name=an_empty_text,type=String,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_quoted_text IS
    '@fraiseql:field name=a_quoted_text,type=String!,required=true';

COMMENT ON COLUMN kinds.tb_defaults.an_enum IS
    '@fraiseql:field name=an_enum,type=DefaultsAnEnum,required=false,enum=true';

COMMENT ON COLUMN kinds.tb_defaults.a_required_enum IS
    '@fraiseql:field name=a_required_enum,type=DefaultsARequiredEnum!,required=true,enum=true';

COMMENT ON COLUMN kinds.tb_defaults.a_late_mark IS
    '@fraiseql:field name=a_late_mark,type=DefaultsALateMark!,required=true,enum=true';

COMMENT ON COLUMN kinds.tb_defaults.a_free_form IS
    '@fraiseql:field name=a_free_form,type=DefaultsAFreeForm,required=false,enum=true';

COMMENT ON COLUMN kinds.tb_defaults.an_integer IS
    '@fraiseql:field name=an_integer,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_false IS
    '@fraiseql:field name=a_false,type=Boolean!,required=true';

COMMENT ON COLUMN kinds.tb_defaults.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_literal_date IS
    '@fraiseql:field name=a_literal_date,type=Date,required=false';

COMMENT ON COLUMN kinds.tb_defaults.an_id IS
    '@fraiseql:field name=an_id,type=UUID,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_later_day IS
    '@fraiseql:field name=a_later_day,type=Date,required=false';

COMMENT ON COLUMN kinds.tb_defaults.an_earlier_time IS
    '@fraiseql:field name=an_earlier_time,type=DateTime,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_quoted_call IS
    '@fraiseql:field name=a_quoted_call,type=DateTime,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_text_that_looks_like_a_call IS
    '@fraiseql:field name=a_text_that_looks_like_a_call,type=String,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_joined_text IS
    '@fraiseql:field name=a_joined_text,type=String,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_country IS
    '@fraiseql:field name=a_country,type=CountryCode,required=false';

COMMENT ON COLUMN kinds.tb_defaults.an_amount IS
    '@fraiseql:field name=an_amount,type=Money,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_long_form IS
    '@fraiseql:field name=a_long_form,type=String!,required=true';

COMMENT ON COLUMN kinds.tb_defaults.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.some_numbers IS
    '@fraiseql:field name=some_numbers,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.some_switches IS
    '@fraiseql:field name=some_switches,type=[Boolean!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.some_kinds IS
    '@fraiseql:field name=some_kinds,type=[DefaultsSomeKinds!]!,required=true,enum=true';

COMMENT ON COLUMN kinds.tb_defaults.no_words IS
    '@fraiseql:field name=no_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.short_words IS
    '@fraiseql:field name=short_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.short_numbers IS
    '@fraiseql:field name=short_numbers,type=[Int!]!,required=true';

COMMENT ON COLUMN kinds.tb_defaults.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.tb_defaults.an_empty_document IS
    '@fraiseql:field name=an_empty_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_written_document IS
    '@fraiseql:field name=a_written_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.tb_defaults.some_documents IS
    '@fraiseql:field name=some_documents,type=[JSON!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN kinds.tb_defaults.some_places IS
    '@fraiseql:field name=some_places,type=[Coordinates!],required=false';

COMMENT ON COLUMN kinds.tb_defaults.some_bytes IS
    '@fraiseql:field name=some_bytes,type=String,required=false';

COMMENT ON COLUMN kinds.tb_defaults.exemplary IS
    '@fraiseql:field name=exemplary,type=String,required=false,description=What is "it"? Example: it''s';

COMMENT ON COLUMN kinds.tb_defaults.exemplary_list IS
    '@fraiseql:field name=exemplary_list,type=[Int!],required=false,description=Numbers. Example: [1, 2]';

COMMENT ON COLUMN kinds.tb_defaults.fk_exemplary_reference IS
    '@fraiseql:field name=exemplary_reference_id,type=UUID,required=false,references=Defaults,description=Example: 550e8400-e29b-41d4-a716-446655440000';

COMMENT ON COLUMN kinds.tb_defaults.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.tb_defaults.created_by IS
    'User who created the row.';

COMMENT ON COLUMN kinds.tb_defaults.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.tb_defaults.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN kinds.tb_defaults.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN kinds.tb_defaults.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW kinds.v_defaults IS
    E'Defaults in every spelling.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Defaults\n'
    'schema: kinds\n'
    'trinity: true\n'
    'description: "Defaults in every spelling."';

COMMENT ON COLUMN kinds.v_defaults.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.v_defaults.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.v_defaults.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_bare_text IS
    '@fraiseql:field name=a_bare_text,type=String,required=false';

COMMENT ON COLUMN kinds.v_defaults.an_empty_text IS
    '@fraiseql:field name=an_empty_text,type=String,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_quoted_text IS
    '@fraiseql:field name=a_quoted_text,type=String!,required=true';

COMMENT ON COLUMN kinds.v_defaults.an_enum IS
    '@fraiseql:field name=an_enum,type=DefaultsAnEnum,required=false,enum=true';

COMMENT ON COLUMN kinds.v_defaults.a_required_enum IS
    '@fraiseql:field name=a_required_enum,type=DefaultsARequiredEnum!,required=true,enum=true';

COMMENT ON COLUMN kinds.v_defaults.a_late_mark IS
    '@fraiseql:field name=a_late_mark,type=DefaultsALateMark!,required=true,enum=true';

COMMENT ON COLUMN kinds.v_defaults.a_free_form IS
    '@fraiseql:field name=a_free_form,type=DefaultsAFreeForm,required=false,enum=true';

COMMENT ON COLUMN kinds.v_defaults.an_integer IS
    '@fraiseql:field name=an_integer,type=Int,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_false IS
    '@fraiseql:field name=a_false,type=Boolean!,required=true';

COMMENT ON COLUMN kinds.v_defaults.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_literal_date IS
    '@fraiseql:field name=a_literal_date,type=Date,required=false';

COMMENT ON COLUMN kinds.v_defaults.an_id IS
    '@fraiseql:field name=an_id,type=UUID,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_later_day IS
    '@fraiseql:field name=a_later_day,type=Date,required=false';

COMMENT ON COLUMN kinds.v_defaults.an_earlier_time IS
    '@fraiseql:field name=an_earlier_time,type=DateTime,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_quoted_call IS
    '@fraiseql:field name=a_quoted_call,type=DateTime,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_text_that_looks_like_a_call IS
    '@fraiseql:field name=a_text_that_looks_like_a_call,type=String,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_joined_text IS
    '@fraiseql:field name=a_joined_text,type=String,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_country IS
    '@fraiseql:field name=a_country,type=CountryCode,required=false';

COMMENT ON COLUMN kinds.v_defaults.an_amount IS
    '@fraiseql:field name=an_amount,type=Money,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_long_form IS
    '@fraiseql:field name=a_long_form,type=String!,required=true';

COMMENT ON COLUMN kinds.v_defaults.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_defaults.some_numbers IS
    '@fraiseql:field name=some_numbers,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.v_defaults.some_switches IS
    '@fraiseql:field name=some_switches,type=[Boolean!],required=false';

COMMENT ON COLUMN kinds.v_defaults.some_kinds IS
    '@fraiseql:field name=some_kinds,type=[DefaultsSomeKinds!]!,required=true,enum=true';

COMMENT ON COLUMN kinds.v_defaults.no_words IS
    '@fraiseql:field name=no_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_defaults.short_words IS
    '@fraiseql:field name=short_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_defaults.short_numbers IS
    '@fraiseql:field name=short_numbers,type=[Int!]!,required=true';

COMMENT ON COLUMN kinds.v_defaults.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.v_defaults.an_empty_document IS
    '@fraiseql:field name=an_empty_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.v_defaults.a_written_document IS
    '@fraiseql:field name=a_written_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.v_defaults.some_documents IS
    '@fraiseql:field name=some_documents,type=[JSON!],required=false';

COMMENT ON COLUMN kinds.v_defaults.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN kinds.v_defaults.some_places IS
    '@fraiseql:field name=some_places,type=[Coordinates!],required=false';

COMMENT ON COLUMN kinds.v_defaults.some_bytes IS
    '@fraiseql:field name=some_bytes,type=String,required=false';

COMMENT ON COLUMN kinds.v_defaults.exemplary IS
    '@fraiseql:field name=exemplary,type=String,required=false,description=What is "it"? Example: it''s';

COMMENT ON COLUMN kinds.v_defaults.exemplary_list IS
    '@fraiseql:field name=exemplary_list,type=[Int!],required=false,description=Numbers. Example: [1, 2]';

COMMENT ON COLUMN kinds.v_defaults.exemplary_reference_id IS
    '@fraiseql:field name=exemplary_reference_id,type=UUID,required=false,references=Defaults,description=Example: 550e8400-e29b-41d4-a716-446655440000';

COMMENT ON COLUMN kinds.v_defaults.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.v_defaults.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.v_defaults.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE kinds.tb_defaults_no_references IS
    'Example: []';

COMMENT ON COLUMN kinds.tb_defaults_no_references.fk_defaults IS
    'The Defaults whose list it is.';

COMMENT ON COLUMN kinds.tb_defaults_no_references.fk_no_references IS
    'The Defaults in the list.';

COMMENT ON COLUMN kinds.tb_defaults_no_references."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN kinds.tb_defaults_no_references.created_at IS
    'When the row was created.';

COMMENT ON COLUMN kinds.tb_defaults_no_references.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION kinds.defaults_pk(UUID) IS
    'Internal key of a live Defaults, by its id.';

COMMENT ON FUNCTION kinds.defaults_pk_by_identifier(TEXT) IS
    'Internal key of a live Defaults, by its identifier.';

COMMENT ON FUNCTION kinds.defaults_id(INTEGER) IS
    'Id of a Defaults, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.defaults_identifier(INTEGER) IS
    'Identifier of a Defaults, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_defaults_input IS
    E'Input of create_defaults.\n'
    '\n'
    '@fraiseql:input name=CreateDefaultsInput';

COMMENT ON COLUMN app.type_create_defaults_input.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_bare_text IS
    '@fraiseql:field name=a_bare_text,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.an_empty_text IS
    '@fraiseql:field name=an_empty_text,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_quoted_text IS
    '@fraiseql:field name=a_quoted_text,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.an_enum IS
    '@fraiseql:field name=an_enum,type=DefaultsAnEnum,required=false,enum=true';

COMMENT ON COLUMN app.type_create_defaults_input.a_required_enum IS
    '@fraiseql:field name=a_required_enum,type=DefaultsARequiredEnum,required=false,enum=true';

COMMENT ON COLUMN app.type_create_defaults_input.a_late_mark IS
    '@fraiseql:field name=a_late_mark,type=DefaultsALateMark,required=false,enum=true';

COMMENT ON COLUMN app.type_create_defaults_input.a_free_form IS
    '@fraiseql:field name=a_free_form,type=DefaultsAFreeForm,required=false,enum=true';

COMMENT ON COLUMN app.type_create_defaults_input.an_integer IS
    '@fraiseql:field name=an_integer,type=Int,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_false IS
    '@fraiseql:field name=a_false,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_literal_date IS
    '@fraiseql:field name=a_literal_date,type=Date,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.an_id IS
    '@fraiseql:field name=an_id,type=UUID,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_later_day IS
    '@fraiseql:field name=a_later_day,type=Date,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.an_earlier_time IS
    '@fraiseql:field name=an_earlier_time,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_quoted_call IS
    '@fraiseql:field name=a_quoted_call,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_text_that_looks_like_a_call IS
    '@fraiseql:field name=a_text_that_looks_like_a_call,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_joined_text IS
    '@fraiseql:field name=a_joined_text,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_country IS
    '@fraiseql:field name=a_country,type=CountryCode,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.an_amount IS
    '@fraiseql:field name=an_amount,type=Money,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_long_form IS
    '@fraiseql:field name=a_long_form,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_numbers IS
    '@fraiseql:field name=some_numbers,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_switches IS
    '@fraiseql:field name=some_switches,type=[Boolean!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_kinds IS
    '@fraiseql:field name=some_kinds,type=[DefaultsSomeKinds!],required=false,enum=true';

COMMENT ON COLUMN app.type_create_defaults_input.no_words IS
    '@fraiseql:field name=no_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.short_words IS
    '@fraiseql:field name=short_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.short_numbers IS
    '@fraiseql:field name=short_numbers,type=[Int!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.an_empty_document IS
    '@fraiseql:field name=an_empty_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_written_document IS
    '@fraiseql:field name=a_written_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_documents IS
    '@fraiseql:field name=some_documents,type=[JSON!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_places IS
    '@fraiseql:field name=some_places,type=[Coordinates!],required=false';

COMMENT ON COLUMN app.type_create_defaults_input.some_bytes IS
    '@fraiseql:field name=some_bytes,type=String,required=false';

COMMENT ON COLUMN app.type_create_defaults_input.exemplary IS
    '@fraiseql:field name=exemplary,type=String,required=false,description=What is "it"? Example: it''s';

COMMENT ON COLUMN app.type_create_defaults_input.exemplary_list IS
    '@fraiseql:field name=exemplary_list,type=[Int!],required=false,description=Numbers. Example: [1, 2]';

COMMENT ON COLUMN app.type_create_defaults_input.exemplary_reference_id IS
    '@fraiseql:field name=exemplary_reference_id,type=UUID,required=false,references=Defaults,description=Example: 550e8400-e29b-41d4-a716-446655440000';

COMMENT ON COLUMN app.type_create_defaults_input.no_references_ids IS
    '@fraiseql:field name=no_references_ids,type=[UUID!],required=false,references=Defaults,description=Example: []';

COMMENT ON FUNCTION kinds.create_defaults(UUID, app.type_create_defaults_input, JSONB, UUID) IS
    E'Create defaults.\n'
    '\n'
    'Called by app.create_defaults.';

COMMENT ON FUNCTION app.create_defaults(UUID, UUID, JSONB) IS
    E'Create defaults.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createDefaults\n'
    'input_type: app.type_create_defaults_input\n'
    'success_type: Defaults\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create defaults."\n'
    'impact: {"primary": {"entity": "Defaults", "operation": "CREATE", "fields": ["a_text", "a_bare_text", "an_empty_text", "a_quoted_text", "an_enum", "a_required_enum", "a_late_mark", "a_free_form", "an_integer", "a_decimal", "a_boolean", "a_false", "a_date", "a_timestamp", "a_literal_date", "an_id", "a_later_day", "an_earlier_time", "a_quoted_call", "a_text_that_looks_like_a_call", "a_joined_text", "a_country", "an_amount", "a_long_form", "some_words", "some_numbers", "some_switches", "some_kinds", "no_words", "short_words", "short_numbers", "a_document", "an_empty_document", "a_written_document", "some_documents", "a_place", "some_places", "some_bytes", "exemplary", "exemplary_list", "exemplary_reference", "no_references"]}}';

COMMENT ON TYPE app.type_update_defaults_input IS
    E'Input of update_defaults.\n'
    '\n'
    '@fraiseql:input name=UpdateDefaultsInput';

COMMENT ON COLUMN app.type_update_defaults_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_defaults_input.a_text IS
    '@fraiseql:field name=a_text,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_bare_text IS
    '@fraiseql:field name=a_bare_text,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.an_empty_text IS
    '@fraiseql:field name=an_empty_text,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_quoted_text IS
    '@fraiseql:field name=a_quoted_text,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.an_enum IS
    '@fraiseql:field name=an_enum,type=DefaultsAnEnum,required=false,enum=true';

COMMENT ON COLUMN app.type_update_defaults_input.a_required_enum IS
    '@fraiseql:field name=a_required_enum,type=DefaultsARequiredEnum,required=false,enum=true';

COMMENT ON COLUMN app.type_update_defaults_input.a_late_mark IS
    '@fraiseql:field name=a_late_mark,type=DefaultsALateMark,required=false,enum=true';

COMMENT ON COLUMN app.type_update_defaults_input.a_free_form IS
    '@fraiseql:field name=a_free_form,type=DefaultsAFreeForm,required=false,enum=true';

COMMENT ON COLUMN app.type_update_defaults_input.an_integer IS
    '@fraiseql:field name=an_integer,type=Int,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_decimal IS
    '@fraiseql:field name=a_decimal,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_boolean IS
    '@fraiseql:field name=a_boolean,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_false IS
    '@fraiseql:field name=a_false,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_date IS
    '@fraiseql:field name=a_date,type=Date,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_timestamp IS
    '@fraiseql:field name=a_timestamp,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_literal_date IS
    '@fraiseql:field name=a_literal_date,type=Date,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.an_id IS
    '@fraiseql:field name=an_id,type=UUID,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_later_day IS
    '@fraiseql:field name=a_later_day,type=Date,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.an_earlier_time IS
    '@fraiseql:field name=an_earlier_time,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_quoted_call IS
    '@fraiseql:field name=a_quoted_call,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_text_that_looks_like_a_call IS
    '@fraiseql:field name=a_text_that_looks_like_a_call,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_joined_text IS
    '@fraiseql:field name=a_joined_text,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_country IS
    '@fraiseql:field name=a_country,type=CountryCode,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.an_amount IS
    '@fraiseql:field name=an_amount,type=Money,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_long_form IS
    '@fraiseql:field name=a_long_form,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_numbers IS
    '@fraiseql:field name=some_numbers,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_switches IS
    '@fraiseql:field name=some_switches,type=[Boolean!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_kinds IS
    '@fraiseql:field name=some_kinds,type=[DefaultsSomeKinds!],required=false,enum=true';

COMMENT ON COLUMN app.type_update_defaults_input.no_words IS
    '@fraiseql:field name=no_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.short_words IS
    '@fraiseql:field name=short_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.short_numbers IS
    '@fraiseql:field name=short_numbers,type=[Int!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.an_empty_document IS
    '@fraiseql:field name=an_empty_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_written_document IS
    '@fraiseql:field name=a_written_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_documents IS
    '@fraiseql:field name=some_documents,type=[JSON!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_places IS
    '@fraiseql:field name=some_places,type=[Coordinates!],required=false';

COMMENT ON COLUMN app.type_update_defaults_input.some_bytes IS
    '@fraiseql:field name=some_bytes,type=String,required=false';

COMMENT ON COLUMN app.type_update_defaults_input.exemplary IS
    '@fraiseql:field name=exemplary,type=String,required=false,description=What is "it"? Example: it''s';

COMMENT ON COLUMN app.type_update_defaults_input.exemplary_list IS
    '@fraiseql:field name=exemplary_list,type=[Int!],required=false,description=Numbers. Example: [1, 2]';

COMMENT ON COLUMN app.type_update_defaults_input.exemplary_reference_id IS
    '@fraiseql:field name=exemplary_reference_id,type=UUID,required=false,references=Defaults,description=Example: 550e8400-e29b-41d4-a716-446655440000';

COMMENT ON COLUMN app.type_update_defaults_input.no_references_ids IS
    '@fraiseql:field name=no_references_ids,type=[UUID!],required=false,references=Defaults,description=Example: []';

COMMENT ON COLUMN app.type_update_defaults_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.update_defaults(UUID, app.type_update_defaults_input, JSONB, UUID) IS
    E'Update defaults.\n'
    '\n'
    'Called by app.update_defaults.';

COMMENT ON FUNCTION app.update_defaults(UUID, UUID, JSONB) IS
    E'Update defaults.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateDefaults\n'
    'input_type: app.type_update_defaults_input\n'
    'success_type: Defaults\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update defaults."\n'
    'impact: {"primary": {"entity": "Defaults", "operation": "UPDATE", "fields": ["a_text", "a_bare_text", "an_empty_text", "a_quoted_text", "an_enum", "a_required_enum", "a_late_mark", "a_free_form", "an_integer", "a_decimal", "a_boolean", "a_false", "a_date", "a_timestamp", "a_literal_date", "an_id", "a_later_day", "an_earlier_time", "a_quoted_call", "a_text_that_looks_like_a_call", "a_joined_text", "a_country", "an_amount", "a_long_form", "some_words", "some_numbers", "some_switches", "some_kinds", "no_words", "short_words", "short_numbers", "a_document", "an_empty_document", "a_written_document", "some_documents", "a_place", "some_places", "some_bytes", "exemplary", "exemplary_list", "exemplary_reference", "no_references"]}}';

COMMENT ON TYPE app.type_reset_input IS
    E'Input of reset.\n'
    '\n'
    '@fraiseql:input name=ResetInput';

COMMENT ON COLUMN app.type_reset_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_reset_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.reset(UUID, app.type_reset_input, JSONB, UUID) IS
    E'Reset.\n'
    '\n'
    'Called by app.reset.';

COMMENT ON FUNCTION app.reset(UUID, UUID, JSONB) IS
    E'Reset.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: reset\n'
    'input_type: app.type_reset_input\n'
    'success_type: Defaults\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Reset."\n'
    'impact: {"primary": {"entity": "Defaults", "operation": "UPDATE", "fields": ["a_place", "some_bytes", "a_document"]}}';
-- specql: end kinds.Defaults metadata
