-- specql: shop.ReturnOrder metadata
-- content-sha256: 01731c96e6e0f52a23d79a2a6fb0d23fea2c56370168f03f063f39f8ce029b50
COMMENT ON TABLE shop.tb_return_order IS
    E'Another machine in place of the inherited one; the rest as there.\n'
    '\n'
    '@fraiseql:type name=ReturnOrder,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_return_order.pk_return_order IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_return_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_return_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_return_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_return_order.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.tb_return_order.status IS
    '@fraiseql:field name=status,type=ReturnOrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.tb_return_order.parcel_state IS
    '@fraiseql:field name=parcel_state,type=ReturnOrderParcelState,required=false,enum=true';

COMMENT ON COLUMN shop.tb_return_order.is_fresh IS
    '@fraiseql:field name=is_fresh,type=Boolean,required=false,description=version < 3';

COMMENT ON COLUMN shop.tb_return_order.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON COLUMN shop.tb_return_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_return_order.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_return_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_return_order.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_return_order.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_return_order.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_return_order IS
    E'Another machine in place of the inherited one; the rest as there.\n'
    '\n'
    '@fraiseql:type\n'
    'name: ReturnOrder\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Another machine in place of the inherited one; the rest as there."';

COMMENT ON COLUMN shop.v_return_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_return_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_return_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_return_order.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.v_return_order.status IS
    '@fraiseql:field name=status,type=ReturnOrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.v_return_order.parcel_state IS
    '@fraiseql:field name=parcel_state,type=ReturnOrderParcelState,required=false,enum=true';

COMMENT ON COLUMN shop.v_return_order.is_fresh IS
    '@fraiseql:field name=is_fresh,type=Boolean,required=false,description=version < 3';

COMMENT ON COLUMN shop.v_return_order.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON COLUMN shop.v_return_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_return_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_return_order.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_return_order_tags IS
    'The list tags of ReturnOrder.';

COMMENT ON COLUMN shop.tb_return_order_tags.fk_return_order IS
    'The ReturnOrder whose list it is.';

COMMENT ON COLUMN shop.tb_return_order_tags.fk_tag IS
    'The Tag in the list.';

COMMENT ON COLUMN shop.tb_return_order_tags.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_return_order_tags."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_return_order_tags.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_return_order_tags.created_by IS
    'User who created the row.';

COMMENT ON TABLE shop.tv_return_order IS
    E'ReturnOrder with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=ReturnOrder,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_return_order.pk_return_order IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_return_order.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_return_order.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_return_order.data IS
    '@fraiseql:jsonb expand=true,description=ReturnOrder with what it refers to';

COMMENT ON COLUMN shop.tv_return_order.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.return_order_pk(UUID, UUID) IS
    'Internal key of a live ReturnOrder, by its id.';

COMMENT ON FUNCTION shop.return_order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live ReturnOrder, by its identifier.';

COMMENT ON FUNCTION shop.return_order_id(INTEGER, UUID) IS
    'Id of a ReturnOrder, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.return_order_identifier(INTEGER, UUID) IS
    'Identifier of a ReturnOrder, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.return_order_check_status() IS
    'Called by a trigger of ReturnOrder.';

COMMENT ON FUNCTION shop.return_order_check_parcel_state() IS
    'Called by a trigger of ReturnOrder.';

COMMENT ON FUNCTION shop.return_order_set_version() IS
    'Called by a trigger of ReturnOrder.';

COMMENT ON FUNCTION shop.refresh_tv_return_order(INTEGER) IS
    'Refreshes the table view of ReturnOrder: one row, or all of them.';

COMMENT ON TYPE app.type_create_return_order_input IS
    E'Input of create_return_order.\n'
    '\n'
    '@fraiseql:input name=CreateReturnOrderInput';

COMMENT ON COLUMN app.type_create_return_order_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_return_order_input.status IS
    '@fraiseql:field name=status,type=ReturnOrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_return_order_input.parcel_state IS
    '@fraiseql:field name=parcel_state,type=ReturnOrderParcelState,required=false,enum=true';

COMMENT ON COLUMN app.type_create_return_order_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON FUNCTION shop.create_return_order(UUID, app.type_create_return_order_input, JSONB, UUID) IS
    E'Create return order.\n'
    '\n'
    'Called by app.create_return_order.';

COMMENT ON FUNCTION app.create_return_order(UUID, UUID, JSONB) IS
    E'Create return order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createReturnOrder\n'
    'input_type: app.type_create_return_order_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create return order."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "CREATE", "fields": ["title", "status", "parcel_state", "tags"]}}';

COMMENT ON TYPE app.type_update_return_order_input IS
    E'Input of update_return_order.\n'
    '\n'
    '@fraiseql:input name=UpdateReturnOrderInput';

COMMENT ON COLUMN app.type_update_return_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_return_order_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_return_order_input.status IS
    '@fraiseql:field name=status,type=ReturnOrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_return_order_input.parcel_state IS
    '@fraiseql:field name=parcel_state,type=ReturnOrderParcelState,required=false,enum=true';

COMMENT ON COLUMN app.type_update_return_order_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON COLUMN app.type_update_return_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_update_return_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.update_return_order(UUID, app.type_update_return_order_input, JSONB, UUID) IS
    E'Update return order.\n'
    '\n'
    'Called by app.update_return_order.';

COMMENT ON FUNCTION app.update_return_order(UUID, UUID, JSONB) IS
    E'Update return order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateReturnOrder\n'
    'input_type: app.type_update_return_order_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update return order."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "UPDATE", "fields": ["title", "status", "parcel_state", "tags"]}}';

COMMENT ON TYPE app.type_delete_return_order_input IS
    E'Input of delete_return_order.\n'
    '\n'
    '@fraiseql:input name=DeleteReturnOrderInput';

COMMENT ON COLUMN app.type_delete_return_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_return_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_delete_return_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.delete_return_order(UUID, app.type_delete_return_order_input, JSONB, UUID) IS
    E'Delete return order.\n'
    '\n'
    'Called by app.delete_return_order.';

COMMENT ON FUNCTION app.delete_return_order(UUID, UUID, JSONB) IS
    E'Delete return order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteReturnOrder\n'
    'input_type: app.type_delete_return_order_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete return order."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_return_order_input IS
    E'Input of restore_return_order.\n'
    '\n'
    '@fraiseql:input name=RestoreReturnOrderInput';

COMMENT ON COLUMN app.type_restore_return_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_return_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_restore_return_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.restore_return_order(UUID, app.type_restore_return_order_input, JSONB, UUID) IS
    E'Restore return order.\n'
    '\n'
    'Called by app.restore_return_order.';

COMMENT ON FUNCTION app.restore_return_order(UUID, UUID, JSONB) IS
    E'Restore return order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreReturnOrder\n'
    'input_type: app.type_restore_return_order_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore return order."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "UPDATE"}}';

COMMENT ON TYPE app.type_archive_return_order_input IS
    E'Input of archive_return_order.\n'
    '\n'
    '@fraiseql:input name=ArchiveReturnOrderInput';

COMMENT ON COLUMN app.type_archive_return_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_archive_return_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_archive_return_order_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.archive_return_order(UUID, app.type_archive_return_order_input, JSONB, UUID) IS
    E'Archive return order.\n'
    '\n'
    'Called by app.archive_return_order.';

COMMENT ON FUNCTION app.archive_return_order(UUID, UUID, JSONB) IS
    E'Archive return order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: archiveReturnOrder\n'
    'input_type: app.type_archive_return_order_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Archive return order."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_return_status_input IS
    E'Input of change_return_status.\n'
    '\n'
    '@fraiseql:input name=ChangeReturnStatusInput';

COMMENT ON COLUMN app.type_change_return_status_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_return_status_input.status IS
    '@fraiseql:field name=status,type=ReturnOrderStatus!,required=true,enum=true';

COMMENT ON COLUMN app.type_change_return_status_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_change_return_status_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.change_return_status(UUID, app.type_change_return_status_input, JSONB, UUID) IS
    E'Change status.\n'
    '\n'
    'Called by app.change_return_status.';

COMMENT ON FUNCTION app.change_return_status(UUID, UUID, JSONB) IS
    E'Change status.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeReturnStatus\n'
    'input_type: app.type_change_return_status_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change status."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_return_parcel_input IS
    E'Input of change_return_parcel.\n'
    '\n'
    '@fraiseql:input name=ChangeReturnParcelInput';

COMMENT ON COLUMN app.type_change_return_parcel_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_return_parcel_input.parcel_state IS
    '@fraiseql:field name=parcel_state,type=ReturnOrderParcelState!,required=true,enum=true';

COMMENT ON COLUMN app.type_change_return_parcel_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_change_return_parcel_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.change_return_parcel(UUID, app.type_change_return_parcel_input, JSONB, UUID) IS
    E'Change parcel state.\n'
    '\n'
    'Called by app.change_return_parcel.';

COMMENT ON FUNCTION app.change_return_parcel(UUID, UUID, JSONB) IS
    E'Change parcel state.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeReturnParcel\n'
    'input_type: app.type_change_return_parcel_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change parcel state."\n'
    'impact: {"primary": {"entity": "ReturnOrder", "operation": "UPDATE", "fields": ["parcel_state"]}}';

COMMENT ON TYPE app.type_send_all_returns_input IS
    E'Input of send_all_returns.\n'
    '\n'
    '@fraiseql:input name=SendAllReturnsInput';

COMMENT ON COLUMN app.type_send_all_returns_input.which IS
    '@fraiseql:field name=which,type=UUID!,required=true';

COMMENT ON FUNCTION shop.send_all_returns(UUID, app.type_send_all_returns_input, JSONB, UUID) IS
    E'Send all.\n'
    '\n'
    'Called by app.send_all_returns.';

COMMENT ON FUNCTION app.send_all_returns(UUID, UUID, JSONB) IS
    E'Send all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sendAllReturns\n'
    'input_type: app.type_send_all_returns_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Send all."\n'
    'impact: {"sideEffects": [{"entity": "ReturnOrder", "operation": "UPDATE", "fields": ["status"], "collection": "updatedReturnOrders"}]}';

COMMENT ON TYPE app.type_check_return_input IS
    E'Input of check_return.\n'
    '\n'
    '@fraiseql:input name=CheckReturnInput';

COMMENT ON COLUMN app.type_check_return_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_return_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_check_return_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.check_return(UUID, app.type_check_return_input, JSONB, UUID) IS
    E'Check order.\n'
    '\n'
    'Called by app.check_return.';

COMMENT ON FUNCTION app.check_return(UUID, UUID, JSONB) IS
    E'Check order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkReturn\n'
    'input_type: app.type_check_return_input\n'
    'success_type: ReturnOrder\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check order."';
-- specql: end shop.ReturnOrder metadata
