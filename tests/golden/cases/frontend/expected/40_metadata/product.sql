-- specql: shop.Product metadata
-- content-sha256: d26c205c3f49e443c741442d4f078656a5a1a7c43addf0e7d561c39954c6f7de
COMMENT ON TABLE shop.tb_product IS
    E'A thing we sell. *\x2F export const stolen = `${1}`; \x2F*\n'
    'It has "quotes", it''s got \\backslashes and <tags>.\n'
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
    E'@fraiseql:field name=name,type=String!,required=true,description=What it is called: ''a'' "b" `c` ${d} *\x2F \\';

COMMENT ON COLUMN shop.tb_product.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN shop.tb_product.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN shop.tb_product.stock IS
    '@fraiseql:field name=stock,type=String,required=false';

COMMENT ON COLUMN shop.tb_product.rating IS
    '@fraiseql:field name=rating,type=Int,required=false';

COMMENT ON COLUMN shop.tb_product.condition IS
    '@fraiseql:field name=condition,type=ProductCondition,required=false,enum=true';

COMMENT ON COLUMN shop.tb_product.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN shop.tb_product.active IS
    '@fraiseql:field name=active,type=Boolean!,required=true';

COMMENT ON COLUMN shop.tb_product.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN shop.tb_product.conditions_seen IS
    '@fraiseql:field name=conditions_seen,type=[ProductConditionsSeen!],required=false,enum=true';

COMMENT ON COLUMN shop.tb_product.origin IS
    '@fraiseql:field name=origin,type=SimpleAddress,required=false';

COMMENT ON COLUMN shop.tb_product.titles IS
    '@fraiseql:field name=titles,type=i18nText,required=false';

COMMENT ON COLUMN shop.tb_product.attributes IS
    '@fraiseql:field name=attributes,type=JSON,required=false';

COMMENT ON COLUMN shop.tb_product.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN shop.tb_product.released IS
    '@fraiseql:field name=released,type=Date,required=false';

COMMENT ON COLUMN shop.tb_product.seen_at IS
    '@fraiseql:field name=seen_at,type=DateTime,required=false';

COMMENT ON COLUMN shop.tb_product.fk_supplier IS
    '@fraiseql:field name=supplier_id,type=UUID!,required=true,references=Supplier';

COMMENT ON COLUMN shop.tb_product.fk_replaced_by IS
    '@fraiseql:field name=replaced_by_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN shop.tb_product.fk_about_product IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN shop.tb_product.fk_about_supplier IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Supplier';

COMMENT ON COLUMN shop.tb_product.gross IS
    '@fraiseql:field name=gross,type=Decimal,required=false,description=price * 1.2';

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
    E'A thing we sell. *\x2F export const stolen = `${1}`; \x2F*\n'
    'It has "quotes", it''s got \\backslashes and <tags>.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Product\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "A thing we sell. *\x2F export const stolen = `${1}`; \x2F*\\nIt has \\"quotes\\", it''s got \\\\backslashes and <tags>."';

COMMENT ON COLUMN shop.v_product.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_product.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_product.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_product.name IS
    E'@fraiseql:field name=name,type=String!,required=true,description=What it is called: ''a'' "b" `c` ${d} *\x2F \\';

COMMENT ON COLUMN shop.v_product.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN shop.v_product.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN shop.v_product.stock IS
    '@fraiseql:field name=stock,type=String,required=false';

COMMENT ON COLUMN shop.v_product.rating IS
    '@fraiseql:field name=rating,type=Int,required=false';

COMMENT ON COLUMN shop.v_product.condition IS
    '@fraiseql:field name=condition,type=ProductCondition,required=false,enum=true';

COMMENT ON COLUMN shop.v_product.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_product.active IS
    '@fraiseql:field name=active,type=Boolean!,required=true';

COMMENT ON COLUMN shop.v_product.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN shop.v_product.conditions_seen IS
    '@fraiseql:field name=conditions_seen,type=[ProductConditionsSeen!],required=false,enum=true';

COMMENT ON COLUMN shop.v_product.origin IS
    '@fraiseql:field name=origin,type=SimpleAddress,required=false';

COMMENT ON COLUMN shop.v_product.titles IS
    '@fraiseql:field name=titles,type=i18nText,required=false';

COMMENT ON COLUMN shop.v_product.attributes IS
    '@fraiseql:field name=attributes,type=JSON,required=false';

COMMENT ON COLUMN shop.v_product.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN shop.v_product.released IS
    '@fraiseql:field name=released,type=Date,required=false';

COMMENT ON COLUMN shop.v_product.seen_at IS
    '@fraiseql:field name=seen_at,type=DateTime,required=false';

COMMENT ON COLUMN shop.v_product.supplier_id IS
    '@fraiseql:field name=supplier_id,type=UUID!,required=true,references=Supplier';

COMMENT ON COLUMN shop.v_product.replaced_by_id IS
    '@fraiseql:field name=replaced_by_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN shop.v_product.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Product|Supplier';

COMMENT ON COLUMN shop.v_product.about_type IS
    '@fraiseql:field name=about_type,type=ProductAboutType,required=false,enum=true';

COMMENT ON COLUMN shop.v_product.gross IS
    '@fraiseql:field name=gross,type=Decimal,required=false,description=price * 1.2';

COMMENT ON COLUMN shop.v_product.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_product.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_product.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_product_similar IS
    'The list similar of Product.';

COMMENT ON COLUMN shop.tb_product_similar.fk_product IS
    'The Product whose list it is.';

COMMENT ON COLUMN shop.tb_product_similar.fk_similar IS
    'The Product in the list.';

COMMENT ON COLUMN shop.tb_product_similar.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_product_similar."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_product_similar.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_product_similar.created_by IS
    'User who created the row.';

COMMENT ON TABLE shop.mv_product_agg IS
    E'Rows of Product in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN shop.mv_product_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.mv_product_agg.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN shop.mv_product_agg.fk_supplier IS
    'Internal key of supplier.';

COMMENT ON COLUMN shop.mv_product_agg.supplier_id IS
    '@fraiseql:field name=supplier_id,type=UUID!,required=true,references=Supplier';

COMMENT ON COLUMN shop.mv_product_agg.supplier_name IS
    '@fraiseql:field name=supplier_name,type=String,required=false,description=supplier.name';

COMMENT ON COLUMN shop.mv_product_agg.products IS
    '@fraiseql:field name=products,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.mv_product_agg.mean_price IS
    '@fraiseql:field name=mean_price,type=Decimal,required=false,description=Average of price';

COMMENT ON COLUMN shop.mv_product_agg.last_seen IS
    '@fraiseql:field name=last_seen,type=DateTime,required=false,description=Largest of seen_at';

COMMENT ON COLUMN shop.mv_product_agg.weights IS
    '@fraiseql:field name=weights,type=Float!,required=true,description=Sum of weight';

COMMENT ON COLUMN shop.mv_product_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION shop.refresh_mv_product_agg(UUID) IS
    'Makes mv_product_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW shop.v_product_agg IS
    'The groups of mv_product_agg as the API reads them.';

COMMENT ON COLUMN shop.v_product_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.v_product_agg.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_product_agg.supplier_id IS
    '@fraiseql:field name=supplier_id,type=UUID!,required=true,references=Supplier';

COMMENT ON COLUMN shop.v_product_agg.supplier_name IS
    '@fraiseql:field name=supplier_name,type=String,required=false,description=supplier.name';

COMMENT ON COLUMN shop.v_product_agg.products IS
    '@fraiseql:field name=products,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.v_product_agg.mean_price IS
    '@fraiseql:field name=mean_price,type=Decimal,required=false,description=Average of price';

COMMENT ON COLUMN shop.v_product_agg.last_seen IS
    '@fraiseql:field name=last_seen,type=DateTime,required=false,description=Largest of seen_at';

COMMENT ON COLUMN shop.v_product_agg.weights IS
    '@fraiseql:field name=weights,type=Float!,required=true,description=Sum of weight';

COMMENT ON COLUMN shop.v_product_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN shop.v_product_agg.data IS
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
    E'@fraiseql:field name=name,type=String!,required=true,description=What it is called: ''a'' "b" `c` ${d} *\x2F \\';

COMMENT ON COLUMN app.type_create_product_input.price IS
    '@fraiseql:field name=price,type=Money!,required=true';

COMMENT ON COLUMN app.type_create_product_input.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN app.type_create_product_input.stock IS
    '@fraiseql:field name=stock,type=String,required=false';

COMMENT ON COLUMN app.type_create_product_input.rating IS
    '@fraiseql:field name=rating,type=Int,required=false';

COMMENT ON COLUMN app.type_create_product_input.condition IS
    '@fraiseql:field name=condition,type=ProductCondition,required=false,enum=true';

COMMENT ON COLUMN app.type_create_product_input.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_product_input.active IS
    '@fraiseql:field name=active,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_product_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_product_input.conditions_seen IS
    '@fraiseql:field name=conditions_seen,type=[ProductConditionsSeen!],required=false,enum=true';

COMMENT ON COLUMN app.type_create_product_input.origin IS
    '@fraiseql:field name=origin,type=SimpleAddress,required=false';

COMMENT ON COLUMN app.type_create_product_input.titles IS
    '@fraiseql:field name=titles,type=i18nText,required=false';

COMMENT ON COLUMN app.type_create_product_input.attributes IS
    '@fraiseql:field name=attributes,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_product_input.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_product_input.released IS
    '@fraiseql:field name=released,type=Date,required=false';

COMMENT ON COLUMN app.type_create_product_input.seen_at IS
    '@fraiseql:field name=seen_at,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_product_input.supplier_id IS
    '@fraiseql:field name=supplier_id,type=UUID!,required=true,references=Supplier';

COMMENT ON COLUMN app.type_create_product_input.similar_ids IS
    '@fraiseql:field name=similar_ids,type=[UUID!],required=false,references=Product';

COMMENT ON COLUMN app.type_create_product_input.replaced_by_id IS
    '@fraiseql:field name=replaced_by_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN app.type_create_product_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Product|Supplier';

COMMENT ON COLUMN app.type_create_product_input.about_type IS
    '@fraiseql:field name=about_type,type=ProductAboutType,required=false,enum=true';

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
    'impact: {"primary": {"entity": "Product", "operation": "CREATE", "fields": ["name", "price", "weight", "stock", "rating", "condition", "status", "active", "tags", "conditions_seen", "origin", "titles", "attributes", "place", "released", "seen_at", "supplier", "similar", "replaced_by", "about"]}}';

COMMENT ON TYPE app.type_update_product_input IS
    E'Input of update_product.\n'
    '\n'
    '@fraiseql:input name=UpdateProductInput';

COMMENT ON COLUMN app.type_update_product_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_product_input.name IS
    E'@fraiseql:field name=name,type=String,required=false,description=What it is called: ''a'' "b" `c` ${d} *\x2F \\';

COMMENT ON COLUMN app.type_update_product_input.price IS
    '@fraiseql:field name=price,type=Money,required=false';

COMMENT ON COLUMN app.type_update_product_input.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN app.type_update_product_input.stock IS
    '@fraiseql:field name=stock,type=String,required=false';

COMMENT ON COLUMN app.type_update_product_input.rating IS
    '@fraiseql:field name=rating,type=Int,required=false';

COMMENT ON COLUMN app.type_update_product_input.condition IS
    '@fraiseql:field name=condition,type=ProductCondition,required=false,enum=true';

COMMENT ON COLUMN app.type_update_product_input.status IS
    '@fraiseql:field name=status,type=ProductStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_product_input.active IS
    '@fraiseql:field name=active,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_product_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_product_input.conditions_seen IS
    '@fraiseql:field name=conditions_seen,type=[ProductConditionsSeen!],required=false,enum=true';

COMMENT ON COLUMN app.type_update_product_input.origin IS
    '@fraiseql:field name=origin,type=SimpleAddress,required=false';

COMMENT ON COLUMN app.type_update_product_input.titles IS
    '@fraiseql:field name=titles,type=i18nText,required=false';

COMMENT ON COLUMN app.type_update_product_input.attributes IS
    '@fraiseql:field name=attributes,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_product_input.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_update_product_input.released IS
    '@fraiseql:field name=released,type=Date,required=false';

COMMENT ON COLUMN app.type_update_product_input.seen_at IS
    '@fraiseql:field name=seen_at,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_product_input.supplier_id IS
    '@fraiseql:field name=supplier_id,type=UUID,required=false,references=Supplier';

COMMENT ON COLUMN app.type_update_product_input.similar_ids IS
    '@fraiseql:field name=similar_ids,type=[UUID!],required=false,references=Product';

COMMENT ON COLUMN app.type_update_product_input.replaced_by_id IS
    '@fraiseql:field name=replaced_by_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN app.type_update_product_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Product|Supplier';

COMMENT ON COLUMN app.type_update_product_input.about_type IS
    '@fraiseql:field name=about_type,type=ProductAboutType,required=false,enum=true';

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
    'impact: {"primary": {"entity": "Product", "operation": "UPDATE", "fields": ["name", "price", "weight", "stock", "rating", "condition", "status", "active", "tags", "conditions_seen", "origin", "titles", "attributes", "place", "released", "seen_at", "supplier", "similar", "replaced_by", "about"]}}';

COMMENT ON TYPE app.type_delete_product_input IS
    E'Input of delete_product.\n'
    '\n'
    '@fraiseql:input name=DeleteProductInput';

COMMENT ON COLUMN app.type_delete_product_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_product_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_product(UUID, app.type_delete_product_input, JSONB, UUID) IS
    E'Delete product.\n'
    '\n'
    'Called by app.delete_product.';

COMMENT ON FUNCTION app.delete_product(UUID, UUID, JSONB) IS
    E'Delete product.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteProduct\n'
    'input_type: app.type_delete_product_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete product."\n'
    'impact: {"primary": {"entity": "Product", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_discontinue_input IS
    E'Input of discontinue.\n'
    '\n'
    '@fraiseql:input name=DiscontinueInput';

COMMENT ON COLUMN app.type_discontinue_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_discontinue_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.discontinue(UUID, app.type_discontinue_input, JSONB, UUID) IS
    E'Takes a product off the shelf. *\x2F alert("x") // `${y}`\n'
    '- it''s final.\n'
    '\n'
    'Called by app.discontinue.';

COMMENT ON FUNCTION app.discontinue(UUID, UUID, JSONB) IS
    E'Takes a product off the shelf. *\x2F alert("x") // `${y}`\n'
    '- it''s final.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: discontinue\n'
    'input_type: app.type_discontinue_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Takes a product off the shelf. *\x2F alert(\\"x\\") // `${y}`\\n- it''s final."\n'
    'impact: {"primary": {"entity": "Product", "operation": "UPDATE", "fields": ["status", "active", "condition", "rating", "weight"], "relationships": ["supplier"]}, "sideEffects": [{"entity": "Movement", "operation": "CREATE", "fields": ["product", "note"], "collection": "createdMovements"}], "cacheInvalidations": [{"query": "products", "filter": {"status": "on_sale", "od\\"d key": "it''s"}, "strategy": "REFETCH", "reason": "it''s \\"gone\\" *\x2F"}, {"query": "shelves", "strategy": "EVICT"}, {"query": "product", "strategy": "UPDATE"}], "optimisticUpdateSafe": true, "idempotent": true, "estimatedDurationMs": 30}';

COMMENT ON TYPE app.type_count_everything_in_every_warehouse_of_the_company_input IS
    E'Input of count_everything_in_every_warehouse_of_the_company.\n'
    '\n'
    '@fraiseql:input name=CountEverythingInEveryWarehouseOfTheCompanyInput';

COMMENT ON COLUMN app.type_count_everything_in_every_warehouse_of_the_company_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_count_everything_in_every_warehouse_of_the_company_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.count_everything_in_every_warehouse_of_the_company(UUID, app.type_count_everything_in_every_warehouse_of_the_company_input, JSONB, UUID) IS
    E'A name that is as long as names are.\n'
    '\n'
    'Called by app.count_everything_in_every_warehouse_of_the_company.';

COMMENT ON FUNCTION app.count_everything_in_every_warehouse_of_the_company(UUID, UUID, JSONB) IS
    E'A name that is as long as names are.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: countEverythingInEveryWarehouseOfTheCompany\n'
    'input_type: app.type_count_everything_in_every_warehouse_of_the_company_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A name that is as long as names are."\n'
    'impact: {"sideEffects": [{"entity": "Movement", "operation": "CREATE", "fields": ["note", "product"], "collection": "createdMovements"}]}';

COMMENT ON TYPE app.type_rate_input IS
    E'Input of rate.\n'
    '\n'
    '@fraiseql:input name=RateInput';

COMMENT ON COLUMN app.type_rate_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rate_input.rating IS
    '@fraiseql:field name=rating,type=Int!,required=true,description=One to five.';

COMMENT ON COLUMN app.type_rate_input.reasons IS
    '@fraiseql:field name=reasons,type=[String!],required=false';

COMMENT ON COLUMN app.type_rate_input.mood IS
    '@fraiseql:field name=mood,type=RateMood!,required=true,enum=true';

COMMENT ON COLUMN app.type_rate_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.rate(UUID, app.type_rate_input, JSONB, UUID) IS
    E'Rate.\n'
    '\n'
    'Called by app.rate.';

COMMENT ON FUNCTION app.rate(UUID, UUID, JSONB) IS
    E'Rate.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: rate\n'
    'input_type: app.type_rate_input\n'
    'success_type: Product\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rate."\n'
    'impact: {"primary": {"entity": "Product", "operation": "UPDATE", "fields": ["rating"]}}';
-- specql: end shop.Product metadata
