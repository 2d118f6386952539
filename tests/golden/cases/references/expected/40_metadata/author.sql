-- specql: blog.Author metadata
-- content-sha256: de059b086df51bd7df21049715bbcaf0c166957ea49e039c2f3ee89b431aa4c5
COMMENT ON TABLE blog.tb_author IS
    E'Writes books, and has a favourite one.\n'
    '\n'
    '@fraiseql:type name=Author,schema=blog,trinity=true';

COMMENT ON COLUMN blog.tb_author.pk_author IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN blog.tb_author.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN blog.tb_author.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN blog.tb_author.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN blog.tb_author.fk_favourite IS
    '@fraiseql:field name=favourite_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN blog.tb_author.fk_country IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN blog.tb_author.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN blog.tb_author.created_by IS
    'User who created the row.';

COMMENT ON COLUMN blog.tb_author.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN blog.tb_author.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN blog.tb_author.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN blog.tb_author.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW blog.v_author IS
    E'Writes books, and has a favourite one.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Author\n'
    'schema: blog\n'
    'trinity: true\n'
    'description: "Writes books, and has a favourite one."';

COMMENT ON COLUMN blog.v_author.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN blog.v_author.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN blog.v_author.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN blog.v_author.favourite_id IS
    '@fraiseql:field name=favourite_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN blog.v_author.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN blog.v_author.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN blog.v_author.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN blog.v_author.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION blog.author_pk(UUID) IS
    'Internal key of a live Author, by its id.';

COMMENT ON FUNCTION blog.author_pk_by_identifier(TEXT) IS
    'Internal key of a live Author, by its identifier.';

COMMENT ON FUNCTION blog.author_id(INTEGER) IS
    'Id of a Author, deleted or not, by its internal key.';

COMMENT ON FUNCTION blog.author_identifier(INTEGER) IS
    'Identifier of a Author, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_author_input IS
    E'Input of create_author.\n'
    '\n'
    '@fraiseql:input name=CreateAuthorInput';

COMMENT ON COLUMN app.type_create_author_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_author_input.favourite_id IS
    '@fraiseql:field name=favourite_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN app.type_create_author_input.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON FUNCTION blog.create_author(UUID, app.type_create_author_input, JSONB, UUID) IS
    E'Create author.\n'
    '\n'
    'Called by app.create_author.';

COMMENT ON FUNCTION app.create_author(UUID, UUID, JSONB) IS
    E'Create author.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createAuthor\n'
    'input_type: app.type_create_author_input\n'
    'success_type: Author\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create author."\n'
    'impact: {"primary": {"entity": "Author", "operation": "CREATE", "fields": ["name", "favourite", "country"]}}';

COMMENT ON TYPE app.type_update_author_input IS
    E'Input of update_author.\n'
    '\n'
    '@fraiseql:input name=UpdateAuthorInput';

COMMENT ON COLUMN app.type_update_author_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_author_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_author_input.favourite_id IS
    '@fraiseql:field name=favourite_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN app.type_update_author_input.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN app.type_update_author_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION blog.update_author(UUID, app.type_update_author_input, JSONB, UUID) IS
    E'Update author.\n'
    '\n'
    'Called by app.update_author.';

COMMENT ON FUNCTION app.update_author(UUID, UUID, JSONB) IS
    E'Update author.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateAuthor\n'
    'input_type: app.type_update_author_input\n'
    'success_type: Author\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update author."\n'
    'impact: {"primary": {"entity": "Author", "operation": "UPDATE", "fields": ["name", "favourite", "country"]}}';
-- specql: end blog.Author metadata
