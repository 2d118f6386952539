-- specql: shop.Product metadata
-- content-sha256: c7d27eb1b96f346abbed28f3c3e15b284eca8848355c9e4788c8c4ae97a34eb6
COMMENT ON TABLE shop.tb_product IS
    E'Product\n'
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

COMMENT ON COLUMN shop.tb_product.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN shop.tb_product.fk_category IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN shop.tb_product.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN shop.tb_product.cost IS
    '@fraiseql:field name=cost,type=Money,required=false';

COMMENT ON COLUMN shop.tb_product.on_sale IS
    '@fraiseql:field name=on_sale,type=Boolean,required=false';

COMMENT ON COLUMN shop.tb_product.sold_from IS
    '@fraiseql:field name=sold_from,type=Date,required=false';

COMMENT ON COLUMN shop.tb_product.sold_until IS
    '@fraiseql:field name=sold_until,type=Date,required=false';

COMMENT ON COLUMN shop.tb_product.stock IS
    '@fraiseql:field name=stock,type=JSON,required=false';

COMMENT ON COLUMN shop.tb_product.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN shop.tb_product.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN shop.tb_product.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.tb_product.colour IS
    '@fraiseql:field name=colour,type=String,required=false';

COMMENT ON COLUMN shop.tb_product.label IS
    '@fraiseql:field name=label,type=String,required=false';

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

COMMENT ON CONSTRAINT tb_product_price_covers_cost_check ON shop.tb_product IS
    E'A product''s price must cover its cost\n'
    '\n'
    '@specql:constraint name=price_covers_cost';

COMMENT ON CONSTRAINT tb_product_sold_period_check ON shop.tb_product IS
    E'sold_from <= sold_until\n'
    '\n'
    '@specql:constraint name=sold_period';

COMMENT ON CONSTRAINT tb_product_not_from_the_future_check ON shop.tb_product IS
    E'created_at >= ''2020-01-01 12:00'' AND category IS NOT NULL OR sold_from <= current_date\n'
    '\n'
    '@specql:constraint name=not_from_the_future';

COMMENT ON VIEW shop.v_product IS
    E'Product\n'
    '\n'
    '@fraiseql:type\n'
    'name: Product\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Product"';

COMMENT ON COLUMN shop.v_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_product.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_product.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN shop.v_product.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN shop.v_product.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN shop.v_product.cost IS
    '@fraiseql:field name=cost,type=Money,required=false';

COMMENT ON COLUMN shop.v_product.on_sale IS
    '@fraiseql:field name=on_sale,type=Boolean,required=false';

COMMENT ON COLUMN shop.v_product.sold_from IS
    '@fraiseql:field name=sold_from,type=Date,required=false';

COMMENT ON COLUMN shop.v_product.sold_until IS
    '@fraiseql:field name=sold_until,type=Date,required=false';

COMMENT ON COLUMN shop.v_product.stock IS
    '@fraiseql:field name=stock,type=JSON,required=false';

COMMENT ON COLUMN shop.v_product.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN shop.v_product.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN shop.v_product.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.v_product.colour IS
    '@fraiseql:field name=colour,type=String,required=false';

COMMENT ON COLUMN shop.v_product.label IS
    '@fraiseql:field name=label,type=String,required=false';

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

COMMENT ON COLUMN app.type_create_product_input.sku IS
    '@fraiseql:field name=sku,type=String!,required=true';

COMMENT ON COLUMN app.type_create_product_input.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN app.type_create_product_input.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN app.type_create_product_input.cost IS
    '@fraiseql:field name=cost,type=Money,required=false';

COMMENT ON COLUMN app.type_create_product_input.on_sale IS
    '@fraiseql:field name=on_sale,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_product_input.sold_from IS
    '@fraiseql:field name=sold_from,type=Date,required=false';

COMMENT ON COLUMN app.type_create_product_input.sold_until IS
    '@fraiseql:field name=sold_until,type=Date,required=false';

COMMENT ON COLUMN app.type_create_product_input.stock IS
    '@fraiseql:field name=stock,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_product_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_product_input.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_product_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_create_product_input.colour IS
    '@fraiseql:field name=colour,type=String,required=false';

COMMENT ON COLUMN app.type_create_product_input.label IS
    '@fraiseql:field name=label,type=String,required=false';

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
    'impact: {"primary": {"entity": "Product", "operation": "CREATE", "fields": ["name", "sku", "category", "price", "cost", "on_sale", "sold_from", "sold_until", "stock", "tags", "place", "note", "colour", "label"]}}';

COMMENT ON TYPE app.type_update_product_input IS
    E'Input of update_product.\n'
    '\n'
    '@fraiseql:input name=UpdateProductInput';

COMMENT ON COLUMN app.type_update_product_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_product_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_product_input.sku IS
    '@fraiseql:field name=sku,type=String,required=false';

COMMENT ON COLUMN app.type_update_product_input.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN app.type_update_product_input.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON COLUMN app.type_update_product_input.cost IS
    '@fraiseql:field name=cost,type=Money,required=false';

COMMENT ON COLUMN app.type_update_product_input.on_sale IS
    '@fraiseql:field name=on_sale,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_product_input.sold_from IS
    '@fraiseql:field name=sold_from,type=Date,required=false';

COMMENT ON COLUMN app.type_update_product_input.sold_until IS
    '@fraiseql:field name=sold_until,type=Date,required=false';

COMMENT ON COLUMN app.type_update_product_input.stock IS
    '@fraiseql:field name=stock,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_product_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_product_input.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_product_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_update_product_input.colour IS
    '@fraiseql:field name=colour,type=String,required=false';

COMMENT ON COLUMN app.type_update_product_input.label IS
    '@fraiseql:field name=label,type=String,required=false';

COMMENT ON COLUMN app.type_update_product_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_product(UUID, app.type_update_product_input, JSONB, UUID) IS
    E'Update product.\n'
    '\n'
    'Called by app.update_product.';

COMMENT ON FUNCTION app.update_product(UUID, UUID, JSONB) IS
    E'Update product.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateProduct\n'
    'input_type: app.type_update_product_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update product."\n'
    'impact: {"primary": {"entity": "Product", "operation": "UPDATE", "fields": ["name", "sku", "category", "price", "cost", "on_sale", "sold_from", "sold_until", "stock", "tags", "place", "note", "colour", "label"]}}';
-- specql: end shop.Product metadata
