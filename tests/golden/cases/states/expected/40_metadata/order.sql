-- specql: shop.Order metadata
-- content-sha256: 4fd860457a2e8dfed51bf7346366ce47f663e46a92184854a0c1f36ba952e91f
COMMENT ON TABLE shop.tb_order IS
    E'Goes one way; counts its changes.\n'
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

COMMENT ON COLUMN shop.tb_order.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.tb_order.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.tb_order.parcel_state IS
    '@fraiseql:field name=parcel_state,type=OrderParcelState,required=false,enum=true';

COMMENT ON COLUMN shop.tb_order.is_fresh IS
    '@fraiseql:field name=is_fresh,type=Boolean,required=false,description=version < 3';

COMMENT ON COLUMN shop.tb_order.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

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
    E'Goes one way; counts its changes.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Goes one way; counts its changes."';

COMMENT ON COLUMN shop.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.v_order.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.v_order.parcel_state IS
    '@fraiseql:field name=parcel_state,type=OrderParcelState,required=false,enum=true';

COMMENT ON COLUMN shop.v_order.is_fresh IS
    '@fraiseql:field name=is_fresh,type=Boolean,required=false,description=version < 3';

COMMENT ON COLUMN shop.v_order.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON COLUMN shop.v_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_order.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_order_tags IS
    'The list tags of Order.';

COMMENT ON COLUMN shop.tb_order_tags.fk_order IS
    'The Order whose list it is.';

COMMENT ON COLUMN shop.tb_order_tags.fk_tag IS
    'The Tag in the list.';

COMMENT ON COLUMN shop.tb_order_tags.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order_tags."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_order_tags.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_order_tags.created_by IS
    'User who created the row.';

COMMENT ON TABLE shop.tv_order IS
    E'Order with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Order,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_order.pk_order IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_order.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_order.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_order.data IS
    '@fraiseql:jsonb expand=true,description=Order with what it refers to';

COMMENT ON COLUMN shop.tv_order.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.order_pk(UUID, UUID) IS
    'Internal key of a live Order, by its id.';

COMMENT ON FUNCTION shop.order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Order, by its identifier.';

COMMENT ON FUNCTION shop.order_id(INTEGER, UUID) IS
    'Id of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_identifier(INTEGER, UUID) IS
    'Identifier of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_check_status() IS
    'Called by a trigger of Order.';

COMMENT ON FUNCTION shop.order_check_parcel_state() IS
    'Called by a trigger of Order.';

COMMENT ON FUNCTION shop.order_set_version() IS
    'Called by a trigger of Order.';

COMMENT ON FUNCTION shop.refresh_tv_order(INTEGER) IS
    'Refreshes the table view of Order: one row, or all of them.';

COMMENT ON TYPE app.type_create_order_input IS
    E'Input of create_order.\n'
    '\n'
    '@fraiseql:input name=CreateOrderInput';

COMMENT ON COLUMN app.type_create_order_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_order_input.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_order_input.parcel_state IS
    '@fraiseql:field name=parcel_state,type=OrderParcelState,required=false,enum=true';

COMMENT ON COLUMN app.type_create_order_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

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
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["title", "status", "parcel_state", "tags"]}}';

COMMENT ON TYPE app.type_update_order_input IS
    E'Input of update_order.\n'
    '\n'
    '@fraiseql:input name=UpdateOrderInput';

COMMENT ON COLUMN app.type_update_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_order_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_order_input.parcel_state IS
    '@fraiseql:field name=parcel_state,type=OrderParcelState,required=false,enum=true';

COMMENT ON COLUMN app.type_update_order_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON COLUMN app.type_update_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_update_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.update_order(UUID, app.type_update_order_input, JSONB, UUID) IS
    E'Update order.\n'
    '\n'
    'Called by app.update_order.';

COMMENT ON FUNCTION app.update_order(UUID, UUID, JSONB) IS
    E'Update order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateOrder\n'
    'input_type: app.type_update_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["title", "status", "parcel_state", "tags"]}}';

COMMENT ON TYPE app.type_delete_order_input IS
    E'Input of delete_order.\n'
    '\n'
    '@fraiseql:input name=DeleteOrderInput';

COMMENT ON COLUMN app.type_delete_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_delete_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.delete_order(UUID, app.type_delete_order_input, JSONB, UUID) IS
    E'Delete order.\n'
    '\n'
    'Called by app.delete_order.';

COMMENT ON FUNCTION app.delete_order(UUID, UUID, JSONB) IS
    E'Delete order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteOrder\n'
    'input_type: app.type_delete_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_order_input IS
    E'Input of restore_order.\n'
    '\n'
    '@fraiseql:input name=RestoreOrderInput';

COMMENT ON COLUMN app.type_restore_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_restore_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.restore_order(UUID, app.type_restore_order_input, JSONB, UUID) IS
    E'Restore order.\n'
    '\n'
    'Called by app.restore_order.';

COMMENT ON FUNCTION app.restore_order(UUID, UUID, JSONB) IS
    E'Restore order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreOrder\n'
    'input_type: app.type_restore_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE"}}';

COMMENT ON TYPE app.type_archive_order_input IS
    E'Input of archive_order.\n'
    '\n'
    '@fraiseql:input name=ArchiveOrderInput';

COMMENT ON COLUMN app.type_archive_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_archive_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_archive_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.archive_order(UUID, app.type_archive_order_input, JSONB, UUID) IS
    E'Archive order.\n'
    '\n'
    'Called by app.archive_order.';

COMMENT ON FUNCTION app.archive_order(UUID, UUID, JSONB) IS
    E'Archive order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: archiveOrder\n'
    'input_type: app.type_archive_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Archive order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_status_input IS
    E'Input of change_status.\n'
    '\n'
    '@fraiseql:input name=ChangeStatusInput';

COMMENT ON COLUMN app.type_change_status_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_status_input.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN app.type_change_status_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_change_status_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.change_status(UUID, app.type_change_status_input, JSONB, UUID) IS
    E'Change status.\n'
    '\n'
    'Called by app.change_status.';

COMMENT ON FUNCTION app.change_status(UUID, UUID, JSONB) IS
    E'Change status.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeStatus\n'
    'input_type: app.type_change_status_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change status."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_parcel_state_input IS
    E'Input of change_parcel_state.\n'
    '\n'
    '@fraiseql:input name=ChangeParcelStateInput';

COMMENT ON COLUMN app.type_change_parcel_state_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_parcel_state_input.parcel_state IS
    '@fraiseql:field name=parcel_state,type=OrderParcelState!,required=true,enum=true';

COMMENT ON COLUMN app.type_change_parcel_state_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_change_parcel_state_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.change_parcel_state(UUID, app.type_change_parcel_state_input, JSONB, UUID) IS
    E'Change parcel state.\n'
    '\n'
    'Called by app.change_parcel_state.';

COMMENT ON FUNCTION app.change_parcel_state(UUID, UUID, JSONB) IS
    E'Change parcel state.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeParcelState\n'
    'input_type: app.type_change_parcel_state_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change parcel state."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["parcel_state"]}}';

COMMENT ON TYPE app.type_send_all_input IS
    E'Input of send_all.\n'
    '\n'
    '@fraiseql:input name=SendAllInput';

COMMENT ON COLUMN app.type_send_all_input.which IS
    '@fraiseql:field name=which,type=UUID!,required=true';

COMMENT ON FUNCTION shop.send_all(UUID, app.type_send_all_input, JSONB, UUID) IS
    E'Send all.\n'
    '\n'
    'Called by app.send_all.';

COMMENT ON FUNCTION app.send_all(UUID, UUID, JSONB) IS
    E'Send all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sendAll\n'
    'input_type: app.type_send_all_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Send all."\n'
    'impact: {"sideEffects": [{"entity": "Order", "operation": "UPDATE", "fields": ["status"], "collection": "updatedOrders"}]}';

COMMENT ON TYPE app.type_check_order_input IS
    E'Input of check_order.\n'
    '\n'
    '@fraiseql:input name=CheckOrderInput';

COMMENT ON COLUMN app.type_check_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_order_input.seen IS
    '@fraiseql:field name=seen,type=Int,required=false';

COMMENT ON COLUMN app.type_check_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_check_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.check_order(UUID, app.type_check_order_input, JSONB, UUID) IS
    E'Check order.\n'
    '\n'
    'Called by app.check_order.';

COMMENT ON FUNCTION app.check_order(UUID, UUID, JSONB) IS
    E'Check order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkOrder\n'
    'input_type: app.type_check_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check order."';
-- specql: end shop.Order metadata
