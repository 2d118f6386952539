-- specql: kinds.Parameters metadata
-- content-sha256: ddd284325f14c27cbfb272f9572678fab907abf718f13d7dbfad5ccaa3bb882f
COMMENT ON TABLE kinds.tb_parameters IS
    E'Types with something in parentheses, and the keys that say the same.\n'
    '\n'
    '@fraiseql:type name=Parameters,schema=kinds,trinity=true';

COMMENT ON COLUMN kinds.tb_parameters.pk_parameters IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN kinds.tb_parameters.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.tb_parameters.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.tb_parameters.a_code IS
    '@fraiseql:field name=a_code,type=String!,required=true';

COMMENT ON COLUMN kinds.tb_parameters.a_name IS
    '@fraiseql:field name=a_name,type=String,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_title IS
    '@fraiseql:field name=a_title,type=String,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_note IS
    '@fraiseql:field name=a_note,type=Markdown,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_count IS
    '@fraiseql:field name=a_count,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_score IS
    '@fraiseql:field name=a_score,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_level IS
    '@fraiseql:field name=a_level,type=Int,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_total IS
    '@fraiseql:field name=a_total,type=String,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_price IS
    '@fraiseql:field name=a_price,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_ratio IS
    '@fraiseql:field name=a_ratio,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_factor IS
    '@fraiseql:field name=a_factor,type=Float,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_weight IS
    '@fraiseql:field name=a_weight,type=Decimal,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_balance IS
    '@fraiseql:field name=a_balance,type=Money,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_part IS
    '@fraiseql:field name=a_part,type=Percentage,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_plate IS
    '@fraiseql:field name=a_plate,type=String!,required=true,description=Example: HH-AB 123';

COMMENT ON COLUMN kinds.tb_parameters.a_handle IS
    '@fraiseql:field name=a_handle,type=Slug,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_kind IS
    '@fraiseql:field name=a_kind,type=ParametersAKind,required=false,enum=true';

COMMENT ON COLUMN kinds.tb_parameters.some_codes IS
    '@fraiseql:field name=some_codes,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.some_names IS
    '@fraiseql:field name=some_names,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.some_sizes IS
    '@fraiseql:field name=some_sizes,type=[ParametersSomeSizes!]!,required=true,enum=true';

COMMENT ON COLUMN kinds.tb_parameters.some_scores IS
    '@fraiseql:field name=some_scores,type=[Int!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.some_prices IS
    '@fraiseql:field name=some_prices,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.some_factors IS
    '@fraiseql:field name=some_factors,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.tb_parameters.some_tags IS
    '@fraiseql:field name=some_tags,type=[String!],required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN kinds.tb_parameters.an_address IS
    '@fraiseql:field name=an_address,type=IpAddress,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_hashed IS
    '@fraiseql:field name=a_hashed,type=Url,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_link IS
    '@fraiseql:field name=a_link,type=Url,required=false';

COMMENT ON COLUMN kinds.tb_parameters.a_secret IS
    '@fraiseql:field name=a_secret,type=String,required=false';

COMMENT ON COLUMN kinds.tb_parameters.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.tb_parameters.created_by IS
    'User who created the row.';

COMMENT ON COLUMN kinds.tb_parameters.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.tb_parameters.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN kinds.tb_parameters.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN kinds.tb_parameters.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW kinds.v_parameters IS
    E'Types with something in parentheses, and the keys that say the same.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Parameters\n'
    'schema: kinds\n'
    'trinity: true\n'
    'description: "Types with something in parentheses, and the keys that say the same."';

COMMENT ON COLUMN kinds.v_parameters.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.v_parameters.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.v_parameters.a_code IS
    '@fraiseql:field name=a_code,type=String!,required=true';

COMMENT ON COLUMN kinds.v_parameters.a_name IS
    '@fraiseql:field name=a_name,type=String,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_title IS
    '@fraiseql:field name=a_title,type=String,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_note IS
    '@fraiseql:field name=a_note,type=Markdown,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_count IS
    '@fraiseql:field name=a_count,type=Int,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_score IS
    '@fraiseql:field name=a_score,type=Int,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_level IS
    '@fraiseql:field name=a_level,type=Int,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_total IS
    '@fraiseql:field name=a_total,type=String,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_price IS
    '@fraiseql:field name=a_price,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_ratio IS
    '@fraiseql:field name=a_ratio,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_factor IS
    '@fraiseql:field name=a_factor,type=Float,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_weight IS
    '@fraiseql:field name=a_weight,type=Decimal,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_balance IS
    '@fraiseql:field name=a_balance,type=Money,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_part IS
    '@fraiseql:field name=a_part,type=Percentage,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_plate IS
    '@fraiseql:field name=a_plate,type=String!,required=true,description=Example: HH-AB 123';

COMMENT ON COLUMN kinds.v_parameters.a_handle IS
    '@fraiseql:field name=a_handle,type=Slug,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_kind IS
    '@fraiseql:field name=a_kind,type=ParametersAKind,required=false,enum=true';

COMMENT ON COLUMN kinds.v_parameters.some_codes IS
    '@fraiseql:field name=some_codes,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_parameters.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_parameters.some_names IS
    '@fraiseql:field name=some_names,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_parameters.some_sizes IS
    '@fraiseql:field name=some_sizes,type=[ParametersSomeSizes!]!,required=true,enum=true';

COMMENT ON COLUMN kinds.v_parameters.some_scores IS
    '@fraiseql:field name=some_scores,type=[Int!],required=false';

COMMENT ON COLUMN kinds.v_parameters.some_prices IS
    '@fraiseql:field name=some_prices,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.v_parameters.some_factors IS
    '@fraiseql:field name=some_factors,type=[Decimal!],required=false';

COMMENT ON COLUMN kinds.v_parameters.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN kinds.v_parameters.some_tags IS
    '@fraiseql:field name=some_tags,type=[String!],required=false';

COMMENT ON COLUMN kinds.v_parameters.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN kinds.v_parameters.an_address IS
    '@fraiseql:field name=an_address,type=IpAddress,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_hashed IS
    '@fraiseql:field name=a_hashed,type=Url,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_link IS
    '@fraiseql:field name=a_link,type=Url,required=false';

COMMENT ON COLUMN kinds.v_parameters.a_secret IS
    '@fraiseql:field name=a_secret,type=String,required=false';

COMMENT ON COLUMN kinds.v_parameters.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.v_parameters.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.v_parameters.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION kinds.parameters_pk(UUID) IS
    'Internal key of a live Parameters, by its id.';

COMMENT ON FUNCTION kinds.parameters_pk_by_identifier(TEXT) IS
    'Internal key of a live Parameters, by its identifier.';

COMMENT ON FUNCTION kinds.parameters_id(INTEGER) IS
    'Id of a Parameters, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.parameters_identifier(INTEGER) IS
    'Identifier of a Parameters, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_parameters_input IS
    E'Input of create_parameters.\n'
    '\n'
    '@fraiseql:input name=CreateParametersInput';

COMMENT ON COLUMN app.type_create_parameters_input.a_code IS
    '@fraiseql:field name=a_code,type=String!,required=true';

COMMENT ON COLUMN app.type_create_parameters_input.a_name IS
    '@fraiseql:field name=a_name,type=String,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_title IS
    '@fraiseql:field name=a_title,type=String,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_note IS
    '@fraiseql:field name=a_note,type=Markdown,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_count IS
    '@fraiseql:field name=a_count,type=Int,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_score IS
    '@fraiseql:field name=a_score,type=Int,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_level IS
    '@fraiseql:field name=a_level,type=Int,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_total IS
    '@fraiseql:field name=a_total,type=String,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_price IS
    '@fraiseql:field name=a_price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_ratio IS
    '@fraiseql:field name=a_ratio,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_factor IS
    '@fraiseql:field name=a_factor,type=Float,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_weight IS
    '@fraiseql:field name=a_weight,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_balance IS
    '@fraiseql:field name=a_balance,type=Money,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_part IS
    '@fraiseql:field name=a_part,type=Percentage,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_plate IS
    '@fraiseql:field name=a_plate,type=String!,required=true,description=Example: HH-AB 123';

COMMENT ON COLUMN app.type_create_parameters_input.a_handle IS
    '@fraiseql:field name=a_handle,type=Slug,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_kind IS
    '@fraiseql:field name=a_kind,type=ParametersAKind,required=false,enum=true';

COMMENT ON COLUMN app.type_create_parameters_input.some_codes IS
    '@fraiseql:field name=some_codes,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.some_names IS
    '@fraiseql:field name=some_names,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.some_sizes IS
    '@fraiseql:field name=some_sizes,type=[ParametersSomeSizes!]!,required=true,enum=true';

COMMENT ON COLUMN app.type_create_parameters_input.some_scores IS
    '@fraiseql:field name=some_scores,type=[Int!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.some_prices IS
    '@fraiseql:field name=some_prices,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.some_factors IS
    '@fraiseql:field name=some_factors,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.some_tags IS
    '@fraiseql:field name=some_tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.an_address IS
    '@fraiseql:field name=an_address,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_hashed IS
    '@fraiseql:field name=a_hashed,type=Url,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_link IS
    '@fraiseql:field name=a_link,type=Url,required=false';

COMMENT ON COLUMN app.type_create_parameters_input.a_secret IS
    '@fraiseql:field name=a_secret,type=String,required=false';

COMMENT ON FUNCTION kinds.create_parameters(UUID, app.type_create_parameters_input, JSONB, UUID) IS
    E'Create parameters.\n'
    '\n'
    'Called by app.create_parameters.';

COMMENT ON FUNCTION app.create_parameters(UUID, UUID, JSONB) IS
    E'Create parameters.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createParameters\n'
    'input_type: app.type_create_parameters_input\n'
    'success_type: Parameters\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create parameters."\n'
    'impact: {"primary": {"entity": "Parameters", "operation": "CREATE", "fields": ["a_code", "a_name", "a_title", "a_note", "a_count", "a_score", "a_level", "a_total", "a_price", "a_ratio", "a_factor", "a_weight", "a_balance", "a_part", "a_plate", "a_handle", "a_kind", "some_codes", "some_words", "some_names", "some_sizes", "some_scores", "some_prices", "some_factors", "a_document", "some_tags", "a_place", "an_address", "a_hashed", "a_link", "a_secret"]}}';

COMMENT ON TYPE app.type_update_parameters_input IS
    E'Input of update_parameters.\n'
    '\n'
    '@fraiseql:input name=UpdateParametersInput';

COMMENT ON COLUMN app.type_update_parameters_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_parameters_input.a_code IS
    '@fraiseql:field name=a_code,type=String,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_name IS
    '@fraiseql:field name=a_name,type=String,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_title IS
    '@fraiseql:field name=a_title,type=String,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_note IS
    '@fraiseql:field name=a_note,type=Markdown,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_count IS
    '@fraiseql:field name=a_count,type=Int,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_score IS
    '@fraiseql:field name=a_score,type=Int,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_level IS
    '@fraiseql:field name=a_level,type=Int,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_total IS
    '@fraiseql:field name=a_total,type=String,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_price IS
    '@fraiseql:field name=a_price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_ratio IS
    '@fraiseql:field name=a_ratio,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_factor IS
    '@fraiseql:field name=a_factor,type=Float,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_weight IS
    '@fraiseql:field name=a_weight,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_balance IS
    '@fraiseql:field name=a_balance,type=Money,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_part IS
    '@fraiseql:field name=a_part,type=Percentage,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_plate IS
    '@fraiseql:field name=a_plate,type=String,required=false,description=Example: HH-AB 123';

COMMENT ON COLUMN app.type_update_parameters_input.a_handle IS
    '@fraiseql:field name=a_handle,type=Slug,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_kind IS
    '@fraiseql:field name=a_kind,type=ParametersAKind,required=false,enum=true';

COMMENT ON COLUMN app.type_update_parameters_input.some_codes IS
    '@fraiseql:field name=some_codes,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.some_words IS
    '@fraiseql:field name=some_words,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.some_names IS
    '@fraiseql:field name=some_names,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.some_sizes IS
    '@fraiseql:field name=some_sizes,type=[ParametersSomeSizes!],required=false,enum=true';

COMMENT ON COLUMN app.type_update_parameters_input.some_scores IS
    '@fraiseql:field name=some_scores,type=[Int!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.some_prices IS
    '@fraiseql:field name=some_prices,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.some_factors IS
    '@fraiseql:field name=some_factors,type=[Decimal!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_document IS
    '@fraiseql:field name=a_document,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.some_tags IS
    '@fraiseql:field name=some_tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_place IS
    '@fraiseql:field name=a_place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.an_address IS
    '@fraiseql:field name=an_address,type=IpAddress,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_hashed IS
    '@fraiseql:field name=a_hashed,type=Url,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_link IS
    '@fraiseql:field name=a_link,type=Url,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.a_secret IS
    '@fraiseql:field name=a_secret,type=String,required=false';

COMMENT ON COLUMN app.type_update_parameters_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.update_parameters(UUID, app.type_update_parameters_input, JSONB, UUID) IS
    E'Update parameters.\n'
    '\n'
    'Called by app.update_parameters.';

COMMENT ON FUNCTION app.update_parameters(UUID, UUID, JSONB) IS
    E'Update parameters.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateParameters\n'
    'input_type: app.type_update_parameters_input\n'
    'success_type: Parameters\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update parameters."\n'
    'impact: {"primary": {"entity": "Parameters", "operation": "UPDATE", "fields": ["a_code", "a_name", "a_title", "a_note", "a_count", "a_score", "a_level", "a_total", "a_price", "a_ratio", "a_factor", "a_weight", "a_balance", "a_part", "a_plate", "a_handle", "a_kind", "some_codes", "some_words", "some_names", "some_sizes", "some_scores", "some_prices", "some_factors", "a_document", "some_tags", "a_place", "an_address", "a_hashed", "a_link", "a_secret"]}}';
-- specql: end kinds.Parameters metadata
