-- specql: work.Product metadata
-- content-sha256: 512b1ea7d2c76a2a3172ffed52bb6794302edad2a2d8a2024bc8e06ff1b37c22
COMMENT ON TABLE work.tb_product IS
    E'Product\n'
    '\n'
    '@fraiseql:type name=Product,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_product.pk_product IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_product.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.tb_product.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN work.tb_product.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN work.tb_product.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN work.tb_product.fk_maker IS
    '@fraiseql:field name=maker_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN work.tb_product.total IS
    '@fraiseql:field name=total,type=Decimal,required=false,description=What all of it costs.';

COMMENT ON COLUMN work.tb_product.dozen IS
    '@fraiseql:field name=dozen,type=Decimal,required=false,description=quantity * 12';

COMMENT ON COLUMN work.tb_product.gross IS
    '@fraiseql:field name=gross,type=Decimal,required=false,description=total * 1.2';

COMMENT ON COLUMN work.tb_product.state IS
    '@fraiseql:field name=state,type=ProductState,required=false,enum=true,description=status';

COMMENT ON COLUMN work.tb_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_product.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_product.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_product.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_product.deleted_by IS
    'User who deleted the row.';

COMMENT ON CONSTRAINT tb_product_affordable_check ON work.tb_product IS
    E'Too dear\n'
    '\n'
    '@specql:constraint name=affordable';

COMMENT ON VIEW work.v_product IS
    E'Product\n'
    '\n'
    '@fraiseql:type\n'
    'name: Product\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Product"';

COMMENT ON COLUMN work.v_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_product.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.v_product.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN work.v_product.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN work.v_product.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN work.v_product.maker_id IS
    '@fraiseql:field name=maker_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN work.v_product.total IS
    '@fraiseql:field name=total,type=Decimal,required=false,description=What all of it costs.';

COMMENT ON COLUMN work.v_product.dozen IS
    '@fraiseql:field name=dozen,type=Decimal,required=false,description=quantity * 12';

COMMENT ON COLUMN work.v_product.gross IS
    '@fraiseql:field name=gross,type=Decimal,required=false,description=total * 1.2';

COMMENT ON COLUMN work.v_product.state IS
    '@fraiseql:field name=state,type=ProductState,required=false,enum=true,description=status';

COMMENT ON COLUMN work.v_product.maker_name IS
    '@fraiseql:field name=maker_name,type=String,required=false,description=maker.name';

COMMENT ON COLUMN work.v_product.age IS
    '@fraiseql:field name=age,type=String,required=false,description=CAST(date_part(''year'', age(created_at)) AS integer)';

COMMENT ON COLUMN work.v_product.label IS
    '@fraiseql:field name=label,type=String,required=false,description=name || '' at '' || maker_name';

COMMENT ON COLUMN work.v_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_product.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION work.product_pk(UUID, UUID) IS
    'Internal key of a live Product, by its id.';

COMMENT ON FUNCTION work.product_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Product, by its identifier.';

COMMENT ON FUNCTION work.product_id(INTEGER, UUID) IS
    'Id of a Product, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.product_identifier(INTEGER, UUID) IS
    'Identifier of a Product, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_product_input IS
    E'Input of create_product.\n'
    '\n'
    '@fraiseql:input name=CreateProductInput';

COMMENT ON COLUMN app.type_create_product_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_product_input.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_product_input.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN app.type_create_product_input.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN app.type_create_product_input.maker_id IS
    '@fraiseql:field name=maker_id,type=UUID,required=false,references=Company';

COMMENT ON FUNCTION work.create_product(UUID, app.type_create_product_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Product", "operation": "CREATE", "fields": ["name", "status", "price", "quantity", "maker"]}}';

COMMENT ON TYPE app.type_repack_input IS
    E'Input of repack.\n'
    '\n'
    '@fraiseql:input name=RepackInput';

COMMENT ON COLUMN app.type_repack_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_repack_input.pieces IS
    '@fraiseql:field name=pieces,type=Int!,required=true';

COMMENT ON COLUMN app.type_repack_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.repack(UUID, app.type_repack_input, JSONB, UUID) IS
    E'Repack.\n'
    '\n'
    'Called by app.repack.';

COMMENT ON FUNCTION app.repack(UUID, UUID, JSONB) IS
    E'Repack.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: repack\n'
    'input_type: app.type_repack_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Repack."\n'
    'impact: {"primary": {"entity": "Product", "operation": "UPDATE", "fields": ["quantity", "name"]}, "sideEffects": [{"entity": "Product", "operation": "UPDATE", "fields": ["price"], "collection": "updatedProducts"}]}';
-- specql: end work.Product metadata
