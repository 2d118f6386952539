-- specql: ops.HTTPServer metadata
-- content-sha256: 6e35107d3c0b11d91e5728a0a5bcb2af011e75d16060b2a6df7bdce3f60e2dee
COMMENT ON TABLE ops.tb_http_server IS
    E'An acronym, and the longest names that fit.\n'
    '\n'
    '@fraiseql:type name=HTTPServer,schema=ops,trinity=true';

COMMENT ON COLUMN ops.tb_http_server.pk_http_server IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN ops.tb_http_server.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN ops.tb_http_server.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN ops.tb_http_server.host_name IS
    '@fraiseql:field name=host_name,type=DomainName!,required=true';

COMMENT ON COLUMN ops.tb_http_server.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok IS
    '@fraiseql:field name=a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,type=String,required=false';

COMMENT ON COLUMN ops.tb_http_server.fk_this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x IS
    '@fraiseql:field name=this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id,type=UUID,required=false,references=HTTPServer';

COMMENT ON COLUMN ops.tb_http_server.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN ops.tb_http_server.created_by IS
    'User who created the row.';

COMMENT ON COLUMN ops.tb_http_server.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN ops.tb_http_server.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN ops.tb_http_server.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN ops.tb_http_server.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW ops.v_http_server IS
    E'An acronym, and the longest names that fit.\n'
    '\n'
    '@fraiseql:type\n'
    'name: HTTPServer\n'
    'schema: ops\n'
    'trinity: true\n'
    'description: "An acronym, and the longest names that fit."';

COMMENT ON COLUMN ops.v_http_server.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN ops.v_http_server.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN ops.v_http_server.host_name IS
    '@fraiseql:field name=host_name,type=DomainName!,required=true';

COMMENT ON COLUMN ops.v_http_server.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok IS
    '@fraiseql:field name=a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,type=String,required=false';

COMMENT ON COLUMN ops.v_http_server.this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id IS
    '@fraiseql:field name=this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id,type=UUID,required=false,references=HTTPServer';

COMMENT ON COLUMN ops.v_http_server.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN ops.v_http_server.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN ops.v_http_server.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION ops.http_server_pk(UUID) IS
    'Internal key of a live HTTPServer, by its id.';

COMMENT ON FUNCTION ops.http_server_pk_by_identifier(TEXT) IS
    'Internal key of a live HTTPServer, by its identifier.';

COMMENT ON FUNCTION ops.http_server_id(BIGINT) IS
    'Id of a HTTPServer, deleted or not, by its internal key.';

COMMENT ON FUNCTION ops.http_server_identifier(BIGINT) IS
    'Identifier of a HTTPServer, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_http_server_input IS
    E'Input of create_http_server.\n'
    '\n'
    '@fraiseql:input name=CreateHttpServerInput';

COMMENT ON COLUMN app.type_create_http_server_input.host_name IS
    '@fraiseql:field name=host_name,type=DomainName!,required=true';

COMMENT ON COLUMN app.type_create_http_server_input.a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok IS
    '@fraiseql:field name=a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok,type=String,required=false';

COMMENT ON COLUMN app.type_create_http_server_input.this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id IS
    '@fraiseql:field name=this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x_id,type=UUID,required=false,references=HTTPServer';

COMMENT ON FUNCTION ops.create_http_server(UUID, app.type_create_http_server_input, JSONB, UUID) IS
    E'Create http server.\n'
    '\n'
    'Called by app.create_http_server.';

COMMENT ON FUNCTION app.create_http_server(UUID, UUID, JSONB) IS
    E'Create http server.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createHttpServer\n'
    'input_type: app.type_create_http_server_input\n'
    'success_type: HTTPServer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create http server."\n'
    'impact: {"primary": {"entity": "HTTPServer", "operation": "CREATE", "fields": ["host_name", "a_field_whose_name_has_just_the_sixty_three_bytes_of_a_name__ok", "this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x"]}}';
-- specql: end ops.HTTPServer metadata
