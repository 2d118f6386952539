-- specql: shop.Item metadata
-- content-sha256: 79553de9355f08091c8ef9faa3cddda6a040a14a73b8ebb383c41366ee7842e6
COMMENT ON TABLE shop.tb_item IS
    E'Item\n'
    '\n'
    '@fraiseql:type name=Item,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_item.pk_item IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_item.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_item.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_item.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_item.fk_order IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.tb_item.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN shop.tb_item.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN shop.tb_item.is_dear IS
    '@fraiseql:field name=is_dear,type=Boolean,required=false,description=price > 50';

COMMENT ON COLUMN shop.tb_item.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_item.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_item.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_item.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_item.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_item.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_item IS
    E'Item\n'
    '\n'
    '@fraiseql:type\n'
    'name: Item\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Item"';

COMMENT ON COLUMN shop.v_item.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_item.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_item.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_item.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.v_item.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN shop.v_item.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN shop.v_item.is_dear IS
    '@fraiseql:field name=is_dear,type=Boolean,required=false,description=price > 50';

COMMENT ON COLUMN shop.v_item.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_item.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_item.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.mv_item_agg IS
    E'Rows of Item in groups, as of the last write.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=incremental';

COMMENT ON COLUMN shop.mv_item_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.mv_item_agg.fk_order IS
    'Internal key of order.';

COMMENT ON COLUMN shop.mv_item_agg.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.mv_item_agg.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN shop.mv_item_agg.is_dear IS
    '@fraiseql:field name=is_dear,type=Boolean,required=false';

COMMENT ON COLUMN shop.mv_item_agg.items IS
    '@fraiseql:field name=items,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.mv_item_agg.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of price';

COMMENT ON COLUMN shop.mv_item_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION shop.refresh_mv_item_agg(UUID) IS
    'Makes mv_item_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW shop.v_item_agg IS
    'The groups of mv_item_agg as the API reads them.';

COMMENT ON COLUMN shop.v_item_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.v_item_agg.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN shop.v_item_agg.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN shop.v_item_agg.is_dear IS
    '@fraiseql:field name=is_dear,type=Boolean,required=false';

COMMENT ON COLUMN shop.v_item_agg.items IS
    '@fraiseql:field name=items,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.v_item_agg.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of price';

COMMENT ON COLUMN shop.v_item_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN shop.v_item_agg.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.mv_items_by_place IS
    E'Rows of Item in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN shop.mv_items_by_place.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.mv_items_by_place.buyer_country IS
    '@fraiseql:field name=buyer_country,type=String,required=false,description=order.customer.country';

COMMENT ON COLUMN shop.mv_items_by_place.order_status IS
    '@fraiseql:field name=order_status,type=String,required=false,description=order.status';

COMMENT ON COLUMN shop.mv_items_by_place.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of price';

COMMENT ON COLUMN shop.mv_items_by_place.large IS
    '@fraiseql:field name=large,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.mv_items_by_place.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION shop.refresh_mv_items_by_place(UUID) IS
    'Makes mv_items_by_place anew, of one tenant or of all that are seen.';

COMMENT ON VIEW shop.v_items_by_place IS
    'The groups of mv_items_by_place as the API reads them.';

COMMENT ON COLUMN shop.v_items_by_place.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.v_items_by_place.buyer_country IS
    '@fraiseql:field name=buyer_country,type=String,required=false,description=order.customer.country';

COMMENT ON COLUMN shop.v_items_by_place.order_status IS
    '@fraiseql:field name=order_status,type=String,required=false,description=order.status';

COMMENT ON COLUMN shop.v_items_by_place.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of price';

COMMENT ON COLUMN shop.v_items_by_place.large IS
    '@fraiseql:field name=large,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.v_items_by_place.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN shop.v_items_by_place.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.item_pk(UUID, UUID) IS
    'Internal key of a live Item, by its id.';

COMMENT ON FUNCTION shop.item_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Item, by its identifier.';

COMMENT ON FUNCTION shop.item_id(INTEGER, UUID) IS
    'Id of a Item, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.item_identifier(INTEGER, UUID) IS
    'Identifier of a Item, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.follow_mv_item_agg() IS
    'Called by a trigger of Item.';

COMMENT ON FUNCTION shop.follow_updates_mv_item_agg() IS
    'Called by a trigger of Item.';

COMMENT ON FUNCTION shop.follow_truncate_mv_item_agg() IS
    'Called by a trigger of Item.';

COMMENT ON TYPE app.type_create_item_input IS
    E'Input of create_item.\n'
    '\n'
    '@fraiseql:input name=CreateItemInput';

COMMENT ON COLUMN app.type_create_item_input.order_id IS
    '@fraiseql:field name=order_id,type=UUID!,required=true,references=Order';

COMMENT ON COLUMN app.type_create_item_input.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN app.type_create_item_input.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON FUNCTION shop.create_item(UUID, app.type_create_item_input, JSONB, UUID) IS
    E'Create item.\n'
    '\n'
    'Called by app.create_item.';

COMMENT ON FUNCTION app.create_item(UUID, UUID, JSONB) IS
    E'Create item.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createItem\n'
    'input_type: app.type_create_item_input\n'
    'success_type: Item\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create item."\n'
    'impact: {"primary": {"entity": "Item", "operation": "CREATE", "fields": ["order", "kind", "price"]}}';

COMMENT ON TYPE app.type_update_item_input IS
    E'Input of update_item.\n'
    '\n'
    '@fraiseql:input name=UpdateItemInput';

COMMENT ON COLUMN app.type_update_item_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_item_input.order_id IS
    '@fraiseql:field name=order_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_update_item_input.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN app.type_update_item_input.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_item_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_item(UUID, app.type_update_item_input, JSONB, UUID) IS
    E'Update item.\n'
    '\n'
    'Called by app.update_item.';

COMMENT ON FUNCTION app.update_item(UUID, UUID, JSONB) IS
    E'Update item.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateItem\n'
    'input_type: app.type_update_item_input\n'
    'success_type: Item\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update item."\n'
    'impact: {"primary": {"entity": "Item", "operation": "UPDATE", "fields": ["order", "kind", "price"]}}';

COMMENT ON TYPE app.type_delete_item_input IS
    E'Input of delete_item.\n'
    '\n'
    '@fraiseql:input name=DeleteItemInput';

COMMENT ON COLUMN app.type_delete_item_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_item_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_item(UUID, app.type_delete_item_input, JSONB, UUID) IS
    E'Delete item.\n'
    '\n'
    'Called by app.delete_item.';

COMMENT ON FUNCTION app.delete_item(UUID, UUID, JSONB) IS
    E'Delete item.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteItem\n'
    'input_type: app.type_delete_item_input\n'
    'success_type: Item\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete item."\n'
    'impact: {"primary": {"entity": "Item", "operation": "DELETE"}}';
-- specql: end shop.Item metadata
