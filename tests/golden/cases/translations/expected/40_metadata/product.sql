-- specql: shop.Product metadata
-- content-sha256: 80a71a6a204b0eeb71d8a526170161427d951287d42bd257253a8e612bb15009
COMMENT ON TABLE shop.tb_product IS
    E'With tenants; the only Locale is one of another schema.\n'
    '\n'
    '@fraiseql:type name=Product,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_product.pk_product IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_product.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_product.home IS
    '@fraiseql:field name=home,type=Url,required=false';

COMMENT ON COLUMN shop.tb_product.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON COLUMN shop.tb_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_product.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_product.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_product.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_product.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_product IS
    E'With tenants; the only Locale is one of another schema.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Product\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "With tenants; the only Locale is one of another schema."';

COMMENT ON COLUMN shop.v_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_product.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_product.home IS
    '@fraiseql:field name=home,type=Url,required=false';

COMMENT ON COLUMN shop.v_product.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON COLUMN shop.v_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_product.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.product_pk(UUID, UUID) IS
    'Internal key of a live Product, by its id.';

COMMENT ON FUNCTION shop.product_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Product, by its identifier.';

COMMENT ON FUNCTION shop.product_id(INTEGER, UUID) IS
    'Id of a Product, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.product_identifier(INTEGER, UUID) IS
    'Identifier of a Product, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_product_input IS
    E'Input of create_product.\n'
    '\n'
    '@fraiseql:input name=CreateProductInput';

COMMENT ON COLUMN app.type_create_product_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_product_input.home IS
    '@fraiseql:field name=home,type=Url,required=false';

COMMENT ON COLUMN app.type_create_product_input.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON FUNCTION shop.create_product(UUID, app.type_create_product_input, JSONB, UUID) IS
    E'Create product.\n'
    '\n'
    'Called by app.create_product.';

COMMENT ON FUNCTION app.create_product(UUID, UUID, JSONB) IS
    E'Create product.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createProduct\n'
    'input_type: app.type_create_product_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create product."\n'
    'impact: {"primary": {"entity": "Product", "operation": "CREATE", "fields": ["name", "home", "price"]}}';

COMMENT ON TABLE shop.tl_product_text IS
    'Product in other languages.';

COMMENT ON COLUMN shop.tl_product_text.fk_product IS
    'The row whose texts these are.';

COMMENT ON COLUMN shop.tl_product_text.fk_locale IS
    'The language they are in.';

COMMENT ON COLUMN shop.tl_product_text.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tl_product_text.name IS
    'Translation of name; NULL: none.';

COMMENT ON FUNCTION shop.get_product_name(INTEGER, TEXT, UUID) IS
    'The name of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN shop.tl_product_text.home IS
    'Translation of home; NULL: none.';

COMMENT ON FUNCTION shop.get_product_home(INTEGER, TEXT, UUID) IS
    'The home of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN shop.tl_product_text.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tl_product_text.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tl_product_text.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN shop.tl_product_text.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tl_product_text.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tl_product_text.deleted_by IS
    'User who deleted the row.';
-- specql: end shop.Product metadata
