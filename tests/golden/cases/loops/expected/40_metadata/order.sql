-- specql: shop.Order metadata
-- content-sha256: 89f28aa28dad76115d878e60ee79f0d4d45f1cde43d3202a27fde07d5e8e7503
COMMENT ON TABLE shop.tb_order IS
    E'Steps that are done again and again.\n'
    '\n'
    '@fraiseql:type name=Order,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_order.pk_order IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN shop.tb_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN shop.tb_order.fk_follows IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.tb_order.codes IS
    '@fraiseql:field name=codes,type=[String!],required=false';

COMMENT ON COLUMN shop.tb_order.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN shop.tb_order.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_order.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_order.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_order.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_order.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_order IS
    E'Steps that are done again and again.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Steps that are done again and again."';

COMMENT ON COLUMN shop.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN shop.v_order.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_order.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.v_order.codes IS
    '@fraiseql:field name=codes,type=[String!],required=false';

COMMENT ON COLUMN shop.v_order.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN shop.v_order.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_order.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_order_labels IS
    'The list labels of Order.';

COMMENT ON COLUMN shop.tb_order_labels.fk_order IS
    'The Order whose list it is.';

COMMENT ON COLUMN shop.tb_order_labels.fk_label IS
    'The Label in the list.';

COMMENT ON COLUMN shop.tb_order_labels.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order_labels."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_order_labels.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_order_labels.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION shop.order_pk(UUID, UUID) IS
    'Internal key of a live Order, by its id.';

COMMENT ON FUNCTION shop.order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Order, by its identifier.';

COMMENT ON FUNCTION shop.order_id(INTEGER, UUID) IS
    'Id of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_identifier(INTEGER, UUID) IS
    'Identifier of a Order, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_order_input IS
    E'Input of create_order.\n'
    '\n'
    '@fraiseql:input name=CreateOrderInput';

COMMENT ON COLUMN app.type_create_order_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_create_order_input.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_order_input.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_create_order_input.codes IS
    '@fraiseql:field name=codes,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_order_input.labels_ids IS
    '@fraiseql:field name=labels_ids,type=[UUID!],required=false,references=Label';

COMMENT ON COLUMN app.type_create_order_input.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_order_input.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) IS
    E'Create order.\n'
    '\n'
    'Called by app.create_order.';

COMMENT ON FUNCTION app.create_order(UUID, UUID, JSONB) IS
    E'Create order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createOrder\n'
    'input_type: app.type_create_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["number", "status", "follows", "codes", "labels", "extra", "total"]}}';

COMMENT ON TYPE app.type_pack_input IS
    E'Input of pack.\n'
    '\n'
    '@fraiseql:input name=PackInput';

COMMENT ON COLUMN app.type_pack_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_pack_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.pack(UUID, app.type_pack_input, JSONB, UUID) IS
    E'Pack.\n'
    '\n'
    'Called by app.pack.';

COMMENT ON FUNCTION app.pack(UUID, UUID, JSONB) IS
    E'Pack.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: pack\n'
    'input_type: app.type_pack_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Pack."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["status"]}, "sideEffects": [{"entity": "Article", "operation": "UPDATE", "fields": ["stock"], "collection": "updatedArticles"}, {"entity": "OrderLine", "operation": "UPDATE", "fields": ["is_done"], "collection": "updatedOrderLines"}]}';

COMMENT ON TYPE app.type_add_lines_input IS
    E'Input of add_lines.\n'
    '\n'
    '@fraiseql:input name=AddLinesInput';

COMMENT ON COLUMN app.type_add_lines_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_add_lines_input.lines IS
    '@fraiseql:field name=lines,type=[JSON!]!,required=true';

COMMENT ON COLUMN app.type_add_lines_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.add_lines(UUID, app.type_add_lines_input, JSONB, UUID) IS
    E'Add lines.\n'
    '\n'
    'Called by app.add_lines.';

COMMENT ON FUNCTION app.add_lines(UUID, UUID, JSONB) IS
    E'Add lines.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: addLines\n'
    'input_type: app.type_add_lines_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Add lines."\n'
    'impact: {"sideEffects": [{"entity": "OrderLine", "operation": "CREATE", "fields": ["article", "quantity", "note", "amount", "is_done", "order"], "collection": "createdOrderLines"}]}';

COMMENT ON TYPE app.type_tag_input IS
    E'Input of tag.\n'
    '\n'
    '@fraiseql:input name=TagInput';

COMMENT ON COLUMN app.type_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tag_input.tags IS
    '@fraiseql:field name=tags,type=[String!]!,required=true';

COMMENT ON COLUMN app.type_tag_input.rows IS
    '@fraiseql:field name=rows,type=[UUID!]!,required=true,references=Label';

COMMENT ON COLUMN app.type_tag_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.tag(UUID, app.type_tag_input, JSONB, UUID) IS
    E'Tag.\n'
    '\n'
    'Called by app.tag.';

COMMENT ON FUNCTION app.tag(UUID, UUID, JSONB) IS
    E'Tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tag\n'
    'input_type: app.type_tag_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tag."\n'
    'impact: {"sideEffects": [{"entity": "Label", "operation": "CREATE", "fields": ["name"], "collection": "createdLabels"}, {"entity": "Label", "operation": "UPDATE", "fields": ["name"], "collection": "updatedLabels"}, {"entity": "OrderLine", "operation": "CREATE", "fields": ["note", "order"], "collection": "createdOrderLines"}]}';

COMMENT ON TYPE app.type_cancel_followers_input IS
    E'Input of cancel_followers.\n'
    '\n'
    '@fraiseql:input name=CancelFollowersInput';

COMMENT ON COLUMN app.type_cancel_followers_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_cancel_followers_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.cancel_followers(UUID, app.type_cancel_followers_input, JSONB, UUID) IS
    E'Cancel followers.\n'
    '\n'
    'Called by app.cancel_followers.';

COMMENT ON FUNCTION app.cancel_followers(UUID, UUID, JSONB) IS
    E'Cancel followers.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: cancelFollowers\n'
    'input_type: app.type_cancel_followers_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Cancel followers."\n'
    'impact: {"sideEffects": [{"entity": "OrderLine", "operation": "DELETE", "collection": "deletedOrderLines"}, {"entity": "Order", "operation": "UPDATE", "fields": ["status"], "collection": "updatedOrders"}]}';

COMMENT ON TYPE app.type_close_all_input IS
    E'Input of close_all.\n'
    '\n'
    '@fraiseql:input name=CloseAllInput';

COMMENT ON COLUMN app.type_close_all_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_all_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.close_all(UUID, app.type_close_all_input, JSONB, UUID) IS
    E'Close all.\n'
    '\n'
    'Called by app.close_all.';

COMMENT ON FUNCTION app.close_all(UUID, UUID, JSONB) IS
    E'Close all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeAll\n'
    'input_type: app.type_close_all_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close all."\n'
    'impact: {"sideEffects": [{"entity": "Order", "operation": "UPDATE", "fields": ["status", "total"], "collection": "updatedOrders"}]}';

COMMENT ON TYPE app.type_add_articles_input IS
    E'Input of add_articles.\n'
    '\n'
    '@fraiseql:input name=AddArticlesInput';

COMMENT ON COLUMN app.type_add_articles_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_add_articles_input.articles IS
    '@fraiseql:field name=articles,type=JSON!,required=true';

COMMENT ON COLUMN app.type_add_articles_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.add_articles(UUID, app.type_add_articles_input, JSONB, UUID) IS
    E'Add articles.\n'
    '\n'
    'Called by app.add_articles.';

COMMENT ON FUNCTION app.add_articles(UUID, UUID, JSONB) IS
    E'Add articles.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: addArticles\n'
    'input_type: app.type_add_articles_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Add articles."\n'
    'impact: {"sideEffects": [{"entity": "OrderLine", "operation": "CREATE", "fields": ["article", "quantity", "order"], "collection": "createdOrderLines"}, {"entity": "OrderLine", "operation": "UPDATE", "fields": ["note"], "collection": "updatedOrderLines"}]}';

COMMENT ON TYPE app.type_copy_parts_input IS
    E'Input of copy_parts.\n'
    '\n'
    '@fraiseql:input name=CopyPartsInput';

COMMENT ON COLUMN app.type_copy_parts_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_copy_parts_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.copy_parts(UUID, app.type_copy_parts_input, JSONB, UUID) IS
    E'Copy parts.\n'
    '\n'
    'Called by app.copy_parts.';

COMMENT ON FUNCTION app.copy_parts(UUID, UUID, JSONB) IS
    E'Copy parts.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: copyParts\n'
    'input_type: app.type_copy_parts_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Copy parts."\n'
    'impact: {"sideEffects": [{"entity": "OrderLine", "operation": "CREATE", "fields": ["note", "quantity", "order"], "collection": "createdOrderLines"}]}';
-- specql: end shop.Order metadata
