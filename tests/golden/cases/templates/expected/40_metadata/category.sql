-- specql: base.Category metadata
-- content-sha256: 637bff5ff44cb9accb74e45835d46ca05113f7905777e19267ec259e22878f4e
COMMENT ON TABLE base.tb_category IS
    E'Category\n'
    '\n'
    '@fraiseql:type name=Category,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_category.pk_category IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_category.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_category.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_category.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_category.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_category.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_category.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_category.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_category.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_category.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_category IS
    E'Category\n'
    '\n'
    '@fraiseql:type\n'
    'name: Category\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Category"';

COMMENT ON COLUMN base.v_category.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_category.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_category.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_category.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_category.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_category.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.category_pk(UUID) IS
    'Internal key of a live Category, by its id.';

COMMENT ON FUNCTION base.category_pk_by_identifier(TEXT) IS
    'Internal key of a live Category, by its identifier.';

COMMENT ON FUNCTION base.category_id(INTEGER) IS
    'Id of a Category, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.category_identifier(INTEGER) IS
    'Identifier of a Category, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_category_input IS
    E'Input of create_category.\n'
    '\n'
    '@fraiseql:input name=CreateCategoryInput';

COMMENT ON COLUMN app.type_create_category_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON FUNCTION base.create_category(UUID, app.type_create_category_input, JSONB, UUID) IS
    E'Create category.\n'
    '\n'
    'Called by app.create_category.';

COMMENT ON FUNCTION app.create_category(UUID, UUID, JSONB) IS
    E'Create category.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createCategory\n'
    'input_type: app.type_create_category_input\n'
    'success_type: Category\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create category."\n'
    'impact: {"primary": {"entity": "Category", "operation": "CREATE", "fields": ["name"]}}';
-- specql: end base.Category metadata
