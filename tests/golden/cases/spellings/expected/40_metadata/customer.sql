-- specql: desk.Customer metadata
-- content-sha256: 0a1b3917b41288e7f58a2efc208c43097f98d9f0878348626b282201b01031d1
COMMENT ON TABLE desk.tb_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type name=Customer,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_customer.pk_customer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN desk.tb_customer.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN desk.tb_customer.status IS
    '@fraiseql:field name=status,type=CustomerStatus,required=false,enum=true';

COMMENT ON COLUMN desk.tb_customer.credit IS
    '@fraiseql:field name=credit,type=Money,required=false';

COMMENT ON COLUMN desk.tb_customer.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN desk.tb_customer.region IS
    '@fraiseql:field name=region,type=String,required=false';

COMMENT ON COLUMN desk.tb_customer.vip IS
    '@fraiseql:field name=vip,type=Boolean,required=false';

COMMENT ON COLUMN desk.tb_customer.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN desk.tb_customer.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN desk.tb_customer.fk_referrer IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN desk.tb_customer.fk_owner_customer IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN desk.tb_customer.fk_owner_invoice IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Invoice';

COMMENT ON COLUMN desk.tb_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_customer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_customer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_customer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_customer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type\n'
    'name: Customer\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Customer"';

COMMENT ON COLUMN desk.v_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN desk.v_customer.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN desk.v_customer.status IS
    '@fraiseql:field name=status,type=CustomerStatus,required=false,enum=true';

COMMENT ON COLUMN desk.v_customer.credit IS
    '@fraiseql:field name=credit,type=Money,required=false';

COMMENT ON COLUMN desk.v_customer.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN desk.v_customer.region IS
    '@fraiseql:field name=region,type=String,required=false';

COMMENT ON COLUMN desk.v_customer.vip IS
    '@fraiseql:field name=vip,type=Boolean,required=false';

COMMENT ON COLUMN desk.v_customer.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN desk.v_customer.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN desk.v_customer.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN desk.v_customer.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Customer|Invoice';

COMMENT ON COLUMN desk.v_customer.owner_type IS
    '@fraiseql:field name=owner_type,type=CustomerOwnerType,required=false,enum=true';

COMMENT ON COLUMN desk.v_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_customer.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE desk.tb_customer_watchers IS
    'The list watchers of Customer.';

COMMENT ON COLUMN desk.tb_customer_watchers.fk_customer IS
    'The Customer whose list it is.';

COMMENT ON COLUMN desk.tb_customer_watchers.fk_watchers IS
    'The Customer in the list.';

COMMENT ON COLUMN desk.tb_customer_watchers.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_customer_watchers."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN desk.tb_customer_watchers.created_at IS
    'When the row was created.';

COMMENT ON COLUMN desk.tb_customer_watchers.created_by IS
    'User who created the row.';

COMMENT ON TABLE desk.tb_customer_friends IS
    'The list friends of Customer.';

COMMENT ON COLUMN desk.tb_customer_friends.fk_customer IS
    'The Customer whose list it is.';

COMMENT ON COLUMN desk.tb_customer_friends.fk_friends IS
    'The Customer in the list.';

COMMENT ON COLUMN desk.tb_customer_friends.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_customer_friends."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN desk.tb_customer_friends.created_at IS
    'When the row was created.';

COMMENT ON COLUMN desk.tb_customer_friends.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION desk.customer_pk(UUID, UUID) IS
    'Internal key of a live Customer, by its id.';

COMMENT ON FUNCTION desk.customer_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Customer, by its identifier.';

COMMENT ON FUNCTION desk.customer_id(INTEGER, UUID) IS
    'Id of a Customer, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.customer_identifier(INTEGER, UUID) IS
    'Identifier of a Customer, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_check_points_input IS
    E'Input of check_points.\n'
    '\n'
    '@fraiseql:input name=CheckPointsInput';

COMMENT ON COLUMN app.type_check_points_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_points_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.check_points(UUID, app.type_check_points_input, JSONB, UUID) IS
    E'Check points.\n'
    '\n'
    'Called by app.check_points.';

COMMENT ON FUNCTION app.check_points(UUID, UUID, JSONB) IS
    E'Check points.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkPoints\n'
    'input_type: app.type_check_points_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check points."';

COMMENT ON TYPE app.type_check_owner_input IS
    E'Input of check_owner.\n'
    '\n'
    '@fraiseql:input name=CheckOwnerInput';

COMMENT ON COLUMN app.type_check_owner_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_owner_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.check_owner(UUID, app.type_check_owner_input, JSONB, UUID) IS
    E'Check owner.\n'
    '\n'
    'Called by app.check_owner.';

COMMENT ON FUNCTION app.check_owner(UUID, UUID, JSONB) IS
    E'Check owner.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkOwner\n'
    'input_type: app.type_check_owner_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check owner."';

COMMENT ON TYPE app.type_check_email_input IS
    E'Input of check_email.\n'
    '\n'
    '@fraiseql:input name=CheckEmailInput';

COMMENT ON COLUMN app.type_check_email_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_email_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.check_email(UUID, app.type_check_email_input, JSONB, UUID) IS
    E'Check email.\n'
    '\n'
    'Called by app.check_email.';

COMMENT ON FUNCTION app.check_email(UUID, UUID, JSONB) IS
    E'Check email.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkEmail\n'
    'input_type: app.type_check_email_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check email."';

COMMENT ON TYPE app.type_never_input IS
    E'Input of never.\n'
    '\n'
    '@fraiseql:input name=NeverInput';

COMMENT ON FUNCTION desk.never(UUID, app.type_never_input, JSONB, UUID) IS
    E'Never.\n'
    '\n'
    'Called by app.never.';

COMMENT ON FUNCTION app.never(UUID, UUID, JSONB) IS
    E'Never.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: never\n'
    'input_type: app.type_never_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Never."';

COMMENT ON TYPE app.type_check_unpaid_input IS
    E'Input of check_unpaid.\n'
    '\n'
    '@fraiseql:input name=CheckUnpaidInput';

COMMENT ON COLUMN app.type_check_unpaid_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_unpaid_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.check_unpaid(UUID, app.type_check_unpaid_input, JSONB, UUID) IS
    E'Check unpaid.\n'
    '\n'
    'Called by app.check_unpaid.';

COMMENT ON FUNCTION app.check_unpaid(UUID, UUID, JSONB) IS
    E'Check unpaid.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkUnpaid\n'
    'input_type: app.type_check_unpaid_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check unpaid."';

COMMENT ON TYPE app.type_activate_customer_now_input IS
    E'Input of activate_customer_now.\n'
    '\n'
    '@fraiseql:input name=ActivateCustomerNowInput';

COMMENT ON COLUMN app.type_activate_customer_now_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_activate_customer_now_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.activate_customer_now(UUID, app.type_activate_customer_now_input, JSONB, UUID) IS
    E'Activate customer now.\n'
    '\n'
    'Called by app.activate_customer_now.';

COMMENT ON FUNCTION app.activate_customer_now(UUID, UUID, JSONB) IS
    E'Activate customer now.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: activateCustomerNow\n'
    'input_type: app.type_activate_customer_now_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Activate customer now."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["status", "seen"]}}';

COMMENT ON TYPE app.type_rename_customer_input IS
    E'Input of rename_customer.\n'
    '\n'
    '@fraiseql:input name=RenameCustomerInput';

COMMENT ON COLUMN app.type_rename_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rename_customer_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_customer_input.region IS
    '@fraiseql:field name=region,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.rename_customer(UUID, app.type_rename_customer_input, JSONB, UUID) IS
    E'Rename customer.\n'
    '\n'
    'Called by app.rename_customer.';

COMMENT ON FUNCTION app.rename_customer(UUID, UUID, JSONB) IS
    E'Rename customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renameCustomer\n'
    'input_type: app.type_rename_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rename customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["name", "region"]}}';

COMMENT ON TYPE app.type_move_customer_input IS
    E'Input of move_customer.\n'
    '\n'
    '@fraiseql:input name=MoveCustomerInput';

COMMENT ON COLUMN app.type_move_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_move_customer_input.region IS
    '@fraiseql:field name=region,type=String!,required=true';

COMMENT ON COLUMN app.type_move_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.move_customer(UUID, app.type_move_customer_input, JSONB, UUID) IS
    E'Move customer.\n'
    '\n'
    'Called by app.move_customer.';

COMMENT ON FUNCTION app.move_customer(UUID, UUID, JSONB) IS
    E'Move customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: moveCustomer\n'
    'input_type: app.type_move_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Move customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["region"]}}';

COMMENT ON TYPE app.type_touch_input IS
    E'Input of touch.\n'
    '\n'
    '@fraiseql:input name=TouchInput';

COMMENT ON COLUMN app.type_touch_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_touch_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.touch(UUID, app.type_touch_input, JSONB, UUID) IS
    E'Touch.\n'
    '\n'
    'Called by app.touch.';

COMMENT ON FUNCTION app.touch(UUID, UUID, JSONB) IS
    E'Touch.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: touch\n'
    'input_type: app.type_touch_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Touch."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["seen", "points"]}}';

COMMENT ON TYPE app.type_edit_customer_input IS
    E'Input of edit_customer.\n'
    '\n'
    '@fraiseql:input name=EditCustomerInput';

COMMENT ON COLUMN app.type_edit_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_edit_customer_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.status IS
    '@fraiseql:field name=status,type=CustomerStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_edit_customer_input.credit IS
    '@fraiseql:field name=credit,type=Money,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.region IS
    '@fraiseql:field name=region,type=String,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.vip IS
    '@fraiseql:field name=vip,type=Boolean,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN app.type_edit_customer_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_edit_customer_input.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_edit_customer_input.watchers_ids IS
    '@fraiseql:field name=watchers_ids,type=[UUID!],required=false,references=Customer';

COMMENT ON COLUMN app.type_edit_customer_input.friends_ids IS
    '@fraiseql:field name=friends_ids,type=[UUID!],required=false,references=Customer';

COMMENT ON COLUMN app.type_edit_customer_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Customer|Invoice';

COMMENT ON COLUMN app.type_edit_customer_input.owner_type IS
    '@fraiseql:field name=owner_type,type=CustomerOwnerType,required=false,enum=true';

COMMENT ON COLUMN app.type_edit_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.edit_customer(UUID, app.type_edit_customer_input, JSONB, UUID) IS
    E'Edit customer.\n'
    '\n'
    'Called by app.edit_customer.';

COMMENT ON FUNCTION app.edit_customer(UUID, UUID, JSONB) IS
    E'Edit customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: editCustomer\n'
    'input_type: app.type_edit_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Edit customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["name", "email", "status", "credit", "points", "region", "vip", "seen", "tags", "referrer", "watchers", "friends", "owner"]}}';

COMMENT ON TYPE app.type_add_tag_input IS
    E'Input of add_tag.\n'
    '\n'
    '@fraiseql:input name=AddTagInput';

COMMENT ON COLUMN app.type_add_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_add_tag_input.tag IS
    '@fraiseql:field name=tag,type=String!,required=true';

COMMENT ON COLUMN app.type_add_tag_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.add_tag(UUID, app.type_add_tag_input, JSONB, UUID) IS
    E'Add tag.\n'
    '\n'
    'Called by app.add_tag.';

COMMENT ON FUNCTION app.add_tag(UUID, UUID, JSONB) IS
    E'Add tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: addTag\n'
    'input_type: app.type_add_tag_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Add tag."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_drop_tag_input IS
    E'Input of drop_tag.\n'
    '\n'
    '@fraiseql:input name=DropTagInput';

COMMENT ON COLUMN app.type_drop_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_drop_tag_input.tag IS
    '@fraiseql:field name=tag,type=String!,required=true';

COMMENT ON COLUMN app.type_drop_tag_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.drop_tag(UUID, app.type_drop_tag_input, JSONB, UUID) IS
    E'Drop tag.\n'
    '\n'
    'Called by app.drop_tag.';

COMMENT ON FUNCTION app.drop_tag(UUID, UUID, JSONB) IS
    E'Drop tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropTag\n'
    'input_type: app.type_drop_tag_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop tag."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_set_region_input IS
    E'Input of set_region.\n'
    '\n'
    '@fraiseql:input name=SetRegionInput';

COMMENT ON COLUMN app.type_set_region_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_region_input.region IS
    '@fraiseql:field name=region,type=String!,required=true';

COMMENT ON COLUMN app.type_set_region_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.set_region(UUID, app.type_set_region_input, JSONB, UUID) IS
    E'Set region.\n'
    '\n'
    'Called by app.set_region.';

COMMENT ON FUNCTION app.set_region(UUID, UUID, JSONB) IS
    E'Set region.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setRegion\n'
    'input_type: app.type_set_region_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set region."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["region"]}}';

COMMENT ON TYPE app.type_count_up_input IS
    E'Input of count_up.\n'
    '\n'
    '@fraiseql:input name=CountUpInput';

COMMENT ON COLUMN app.type_count_up_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_count_up_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.count_up(UUID, app.type_count_up_input, JSONB, UUID) IS
    E'Count up.\n'
    '\n'
    'Called by app.count_up.';

COMMENT ON FUNCTION app.count_up(UUID, UUID, JSONB) IS
    E'Count up.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: countUp\n'
    'input_type: app.type_count_up_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Count up."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["points"]}}';

COMMENT ON TYPE app.type_follow_input IS
    E'Input of follow.\n'
    '\n'
    '@fraiseql:input name=FollowInput';

COMMENT ON COLUMN app.type_follow_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_follow_input.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_follow_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.follow(UUID, app.type_follow_input, JSONB, UUID) IS
    E'Follow.\n'
    '\n'
    'Called by app.follow.';

COMMENT ON FUNCTION app.follow(UUID, UUID, JSONB) IS
    E'Follow.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: follow\n'
    'input_type: app.type_follow_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Follow."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["region", "referrer"]}}';

COMMENT ON TYPE app.type_bill_input IS
    E'Input of bill.\n'
    '\n'
    '@fraiseql:input name=BillInput';

COMMENT ON COLUMN app.type_bill_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_bill_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_bill_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_bill_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.bill(UUID, app.type_bill_input, JSONB, UUID) IS
    E'Bill.\n'
    '\n'
    'Called by app.bill.';

COMMENT ON FUNCTION app.bill(UUID, UUID, JSONB) IS
    E'Bill.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: bill\n'
    'input_type: app.type_bill_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Bill."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "CREATE", "fields": ["customer", "number", "total", "due"], "collection": "createdInvoices"}, {"entity": "Line", "operation": "CREATE", "fields": ["invoice", "text", "amount", "quantity"], "collection": "createdLines"}]}';

COMMENT ON TYPE app.type_bill_plain_input IS
    E'Input of bill_plain.\n'
    '\n'
    '@fraiseql:input name=BillPlainInput';

COMMENT ON COLUMN app.type_bill_plain_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_bill_plain_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_bill_plain_input.total IS
    '@fraiseql:field name=total,type=Money!,required=true';

COMMENT ON COLUMN app.type_bill_plain_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.bill_plain(UUID, app.type_bill_plain_input, JSONB, UUID) IS
    E'Bill plain.\n'
    '\n'
    'Called by app.bill_plain.';

COMMENT ON FUNCTION app.bill_plain(UUID, UUID, JSONB) IS
    E'Bill plain.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: billPlain\n'
    'input_type: app.type_bill_plain_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Bill plain."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "CREATE", "fields": ["number", "total", "customer"], "collection": "createdInvoices"}]}';

COMMENT ON TYPE app.type_grade_input IS
    E'Input of grade.\n'
    '\n'
    '@fraiseql:input name=GradeInput';

COMMENT ON COLUMN app.type_grade_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_grade_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.grade(UUID, app.type_grade_input, JSONB, UUID) IS
    E'Grade.\n'
    '\n'
    'Called by app.grade.';

COMMENT ON FUNCTION app.grade(UUID, UUID, JSONB) IS
    E'Grade.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: grade\n'
    'input_type: app.type_grade_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Grade."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["vip", "status"]}}';

COMMENT ON TYPE app.type_route_input IS
    E'Input of route.\n'
    '\n'
    '@fraiseql:input name=RouteInput';

COMMENT ON COLUMN app.type_route_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_route_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.route(UUID, app.type_route_input, JSONB, UUID) IS
    E'Route.\n'
    '\n'
    'Called by app.route.';

COMMENT ON FUNCTION app.route(UUID, UUID, JSONB) IS
    E'Route.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: route\n'
    'input_type: app.type_route_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Route."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["region"]}}';

COMMENT ON TYPE app.type_close_all_input IS
    E'Input of close_all.\n'
    '\n'
    '@fraiseql:input name=CloseAllInput';

COMMENT ON COLUMN app.type_close_all_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_all_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.close_all(UUID, app.type_close_all_input, JSONB, UUID) IS
    E'Close all.\n'
    '\n'
    'Called by app.close_all.';

COMMENT ON FUNCTION app.close_all(UUID, UUID, JSONB) IS
    E'Close all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeAll\n'
    'input_type: app.type_close_all_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close all."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "UPDATE", "fields": ["status", "paid_at"], "collection": "updatedInvoices"}]}';

COMMENT ON TYPE app.type_send_all_input IS
    E'Input of send_all.\n'
    '\n'
    '@fraiseql:input name=SendAllInput';

COMMENT ON COLUMN app.type_send_all_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_send_all_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.send_all(UUID, app.type_send_all_input, JSONB, UUID) IS
    E'Send all.\n'
    '\n'
    'Called by app.send_all.';

COMMENT ON FUNCTION app.send_all(UUID, UUID, JSONB) IS
    E'Send all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sendAll\n'
    'input_type: app.type_send_all_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Send all."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "UPDATE", "fields": ["status"], "collection": "updatedInvoices"}]}';

COMMENT ON TYPE app.type_take_lines_input IS
    E'Input of take_lines.\n'
    '\n'
    '@fraiseql:input name=TakeLinesInput';

COMMENT ON COLUMN app.type_take_lines_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_take_lines_input.lines IS
    '@fraiseql:field name=lines,type=[JSON!]!,required=true';

COMMENT ON COLUMN app.type_take_lines_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.take_lines(UUID, app.type_take_lines_input, JSONB, UUID) IS
    E'Take lines.\n'
    '\n'
    'Called by app.take_lines.';

COMMENT ON FUNCTION app.take_lines(UUID, UUID, JSONB) IS
    E'Take lines.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: takeLines\n'
    'input_type: app.type_take_lines_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Take lines."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "CREATE", "fields": ["customer", "number"], "collection": "createdInvoices"}, {"entity": "Line", "operation": "CREATE", "fields": ["invoice", "text", "amount", "quantity"], "collection": "createdLines"}]}';

COMMENT ON TYPE app.type_price_lines_input IS
    E'Input of price_lines.\n'
    '\n'
    '@fraiseql:input name=PriceLinesInput';

COMMENT ON COLUMN app.type_price_lines_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_price_lines_input.lines IS
    '@fraiseql:field name=lines,type=[JSON!]!,required=true';

COMMENT ON COLUMN app.type_price_lines_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.price_lines(UUID, app.type_price_lines_input, JSONB, UUID) IS
    E'Price lines.\n'
    '\n'
    'Called by app.price_lines.';

COMMENT ON FUNCTION app.price_lines(UUID, UUID, JSONB) IS
    E'Price lines.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: priceLines\n'
    'input_type: app.type_price_lines_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Price lines."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "CREATE", "fields": ["customer", "number"], "collection": "createdInvoices"}, {"entity": "Line", "operation": "CREATE", "fields": ["invoice", "text", "amount"], "collection": "createdLines"}]}';

COMMENT ON TYPE app.type_merge_input IS
    E'Input of merge.\n'
    '\n'
    '@fraiseql:input name=MergeInput';

COMMENT ON COLUMN app.type_merge_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_merge_input.other IS
    '@fraiseql:field name=other,type=UUID!,required=true';

COMMENT ON COLUMN app.type_merge_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.merge(UUID, app.type_merge_input, JSONB, UUID) IS
    E'Merge.\n'
    '\n'
    'Called by app.merge.';

COMMENT ON FUNCTION app.merge(UUID, UUID, JSONB) IS
    E'Merge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: merge\n'
    'input_type: app.type_merge_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Merge."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["points", "tags"]}, "sideEffects": [{"entity": "Invoice", "operation": "UPDATE", "fields": ["customer"], "collection": "updatedInvoices"}, {"entity": "Customer", "operation": "DELETE", "collection": "deletedCustomers"}]}';

COMMENT ON TYPE app.type_oldest_input IS
    E'Input of oldest.\n'
    '\n'
    '@fraiseql:input name=OldestInput';

COMMENT ON COLUMN app.type_oldest_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_oldest_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.oldest(UUID, app.type_oldest_input, JSONB, UUID) IS
    E'Oldest.\n'
    '\n'
    'Called by app.oldest.';

COMMENT ON FUNCTION app.oldest(UUID, UUID, JSONB) IS
    E'Oldest.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: oldest\n'
    'input_type: app.type_oldest_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Oldest."';

COMMENT ON TYPE app.type_remove_customer_input IS
    E'Input of remove_customer.\n'
    '\n'
    '@fraiseql:input name=RemoveCustomerInput';

COMMENT ON COLUMN app.type_remove_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_remove_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.remove_customer(UUID, app.type_remove_customer_input, JSONB, UUID) IS
    E'Remove customer.\n'
    '\n'
    'Called by app.remove_customer.';

COMMENT ON FUNCTION app.remove_customer(UUID, UUID, JSONB) IS
    E'Remove customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: removeCustomer\n'
    'input_type: app.type_remove_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Remove customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_purge_invoices_input IS
    E'Input of purge_invoices.\n'
    '\n'
    '@fraiseql:input name=PurgeInvoicesInput';

COMMENT ON COLUMN app.type_purge_invoices_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_purge_invoices_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.purge_invoices(UUID, app.type_purge_invoices_input, JSONB, UUID) IS
    E'Purge invoices.\n'
    '\n'
    'Called by app.purge_invoices.';

COMMENT ON FUNCTION app.purge_invoices(UUID, UUID, JSONB) IS
    E'Purge invoices.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: purgeInvoices\n'
    'input_type: app.type_purge_invoices_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Purge invoices."\n'
    'impact: {"sideEffects": [{"entity": "Invoice", "operation": "DELETE", "collection": "deletedInvoices"}]}';

COMMENT ON TYPE app.type_refuse_input IS
    E'Input of refuse.\n'
    '\n'
    '@fraiseql:input name=RefuseInput';

COMMENT ON FUNCTION desk.refuse(UUID, app.type_refuse_input, JSONB, UUID) IS
    E'Refuse.\n'
    '\n'
    'Called by app.refuse.';

COMMENT ON FUNCTION app.refuse(UUID, UUID, JSONB) IS
    E'Refuse.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refuse\n'
    'input_type: app.type_refuse_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refuse."';

COMMENT ON TYPE app.type_who_am_i_input IS
    E'Input of who_am_i.\n'
    '\n'
    '@fraiseql:input name=WhoAmIInput';

COMMENT ON FUNCTION desk.who_am_i(UUID, app.type_who_am_i_input, JSONB, UUID) IS
    E'Who am i.\n'
    '\n'
    'Called by app.who_am_i.';

COMMENT ON FUNCTION app.who_am_i(UUID, UUID, JSONB) IS
    E'Who am i.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: whoAmI\n'
    'input_type: app.type_who_am_i_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Who am i."';

COMMENT ON TYPE app.type_tag_and_bill_input IS
    E'Input of tag_and_bill.\n'
    '\n'
    '@fraiseql:input name=TagAndBillInput';

COMMENT ON COLUMN app.type_tag_and_bill_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tag_and_bill_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.tag_and_bill(UUID, app.type_tag_and_bill_input, JSONB, UUID) IS
    E'Tag and bill.\n'
    '\n'
    'Called by app.tag_and_bill.';

COMMENT ON FUNCTION app.tag_and_bill(UUID, UUID, JSONB) IS
    E'Tag and bill.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tagAndBill\n'
    'input_type: app.type_tag_and_bill_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tag and bill."';

COMMENT ON TYPE app.type_try_bill_input IS
    E'Input of try_bill.\n'
    '\n'
    '@fraiseql:input name=TryBillInput';

COMMENT ON COLUMN app.type_try_bill_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_try_bill_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.try_bill(UUID, app.type_try_bill_input, JSONB, UUID) IS
    E'Try bill.\n'
    '\n'
    'Called by app.try_bill.';

COMMENT ON FUNCTION app.try_bill(UUID, UUID, JSONB) IS
    E'Try bill.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tryBill\n'
    'input_type: app.type_try_bill_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Try bill."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["region"]}}';

COMMENT ON TYPE app.type_edit_note_input IS
    E'Input of edit_note.\n'
    '\n'
    '@fraiseql:input name=EditNoteInput';

COMMENT ON COLUMN app.type_edit_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_edit_note_input.note IS
    '@fraiseql:field name=note,type=UUID!,required=true,references=Note';

COMMENT ON COLUMN app.type_edit_note_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_edit_note_input.body IS
    '@fraiseql:field name=body,type=String,required=false';

COMMENT ON COLUMN app.type_edit_note_input.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN app.type_edit_note_input.kind IS
    '@fraiseql:field name=kind,type=EditNoteKind,required=false,enum=true';

COMMENT ON COLUMN app.type_edit_note_input.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN app.type_edit_note_input.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN app.type_edit_note_input.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN app.type_edit_note_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Invoice|Customer';

COMMENT ON COLUMN app.type_edit_note_input.about_type IS
    '@fraiseql:field name=about_type,type=EditNoteAboutType,required=false,enum=true';

COMMENT ON COLUMN app.type_edit_note_input.author_id IS
    '@fraiseql:field name=author_id,type=UUID,required=false,references=Customer|Invoice';

COMMENT ON COLUMN app.type_edit_note_input.author_type IS
    '@fraiseql:field name=author_type,type=EditNoteAuthorType,required=false,enum=true';

COMMENT ON COLUMN app.type_edit_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.edit_note(UUID, app.type_edit_note_input, JSONB, UUID) IS
    E'Edit note.\n'
    '\n'
    'Called by app.edit_note.';

COMMENT ON FUNCTION app.edit_note(UUID, UUID, JSONB) IS
    E'Edit note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: editNote\n'
    'input_type: app.type_edit_note_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Edit note."\n'
    'impact: {"sideEffects": [{"entity": "Note", "operation": "UPDATE", "fields": ["customer", "body", "level", "kind", "at", "words", "extra", "about", "author"], "collection": "updatedNotes"}]}';

COMMENT ON TYPE app.type_note_invoices_input IS
    E'Input of note_invoices.\n'
    '\n'
    '@fraiseql:input name=NoteInvoicesInput';

COMMENT ON COLUMN app.type_note_invoices_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_note_invoices_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.note_invoices(UUID, app.type_note_invoices_input, JSONB, UUID) IS
    E'Note invoices.\n'
    '\n'
    'Called by app.note_invoices.';

COMMENT ON FUNCTION app.note_invoices(UUID, UUID, JSONB) IS
    E'Note invoices.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: noteInvoices\n'
    'input_type: app.type_note_invoices_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Note invoices."';

COMMENT ON TYPE app.type_set_lists_input IS
    E'Input of set_lists.\n'
    '\n'
    '@fraiseql:input name=SetListsInput';

COMMENT ON COLUMN app.type_set_lists_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_lists_input.watchers IS
    '@fraiseql:field name=watchers,type=[UUID!],required=false,references=Customer';

COMMENT ON COLUMN app.type_set_lists_input.friends IS
    '@fraiseql:field name=friends,type=[UUID!],required=false,references=Customer';

COMMENT ON COLUMN app.type_set_lists_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.set_lists(UUID, app.type_set_lists_input, JSONB, UUID) IS
    E'Set lists.\n'
    '\n'
    'Called by app.set_lists.';

COMMENT ON FUNCTION app.set_lists(UUID, UUID, JSONB) IS
    E'Set lists.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setLists\n'
    'input_type: app.type_set_lists_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set lists."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["watchers", "friends"]}}';

COMMENT ON TYPE app.type_copy_lists_input IS
    E'Input of copy_lists.\n'
    '\n'
    '@fraiseql:input name=CopyListsInput';

COMMENT ON COLUMN app.type_copy_lists_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_copy_lists_input.other IS
    '@fraiseql:field name=other,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_copy_lists_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.copy_lists(UUID, app.type_copy_lists_input, JSONB, UUID) IS
    E'Copy lists.\n'
    '\n'
    'Called by app.copy_lists.';

COMMENT ON FUNCTION app.copy_lists(UUID, UUID, JSONB) IS
    E'Copy lists.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: copyLists\n'
    'input_type: app.type_copy_lists_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Copy lists."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["watchers", "friends"]}}';

COMMENT ON TYPE app.type_take_lists_input IS
    E'Input of take_lists.\n'
    '\n'
    '@fraiseql:input name=TakeListsInput';

COMMENT ON COLUMN app.type_take_lists_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_take_lists_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.take_lists(UUID, app.type_take_lists_input, JSONB, UUID) IS
    E'Take lists.\n'
    '\n'
    'Called by app.take_lists.';

COMMENT ON FUNCTION app.take_lists(UUID, UUID, JSONB) IS
    E'Take lists.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: takeLists\n'
    'input_type: app.type_take_lists_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Take lists."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["friends"]}}';

COMMENT ON TYPE app.type_copy_customer_input IS
    E'Input of copy_customer.\n'
    '\n'
    '@fraiseql:input name=CopyCustomerInput';

COMMENT ON COLUMN app.type_copy_customer_input.other IS
    '@fraiseql:field name=other,type=UUID!,required=true,references=Customer';

COMMENT ON FUNCTION desk.copy_customer(UUID, app.type_copy_customer_input, JSONB, UUID) IS
    E'Copy customer.\n'
    '\n'
    'Called by app.copy_customer.';

COMMENT ON FUNCTION app.copy_customer(UUID, UUID, JSONB) IS
    E'Copy customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: copyCustomer\n'
    'input_type: app.type_copy_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Copy customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "CREATE", "fields": ["name", "friends", "owner"]}}';

COMMENT ON TYPE app.type_give_input IS
    E'Input of give.\n'
    '\n'
    '@fraiseql:input name=GiveInput';

COMMENT ON COLUMN app.type_give_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_give_input."to" IS
    '@fraiseql:field name=to,type=UUID!,required=true,references=Customer|Invoice';

COMMENT ON COLUMN app.type_give_input.to_type IS
    '@fraiseql:field name=to_type,type=GiveToType!,required=true,enum=true';

COMMENT ON COLUMN app.type_give_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.give(UUID, app.type_give_input, JSONB, UUID) IS
    E'Give.\n'
    '\n'
    'Called by app.give.';

COMMENT ON FUNCTION app.give(UUID, UUID, JSONB) IS
    E'Give.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: give\n'
    'input_type: app.type_give_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Give."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["owner"]}}';

COMMENT ON TYPE app.type_give_to_referrer_input IS
    E'Input of give_to_referrer.\n'
    '\n'
    '@fraiseql:input name=GiveToReferrerInput';

COMMENT ON COLUMN app.type_give_to_referrer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_give_to_referrer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.give_to_referrer(UUID, app.type_give_to_referrer_input, JSONB, UUID) IS
    E'Give to referrer.\n'
    '\n'
    'Called by app.give_to_referrer.';

COMMENT ON FUNCTION app.give_to_referrer(UUID, UUID, JSONB) IS
    E'Give to referrer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: giveToReferrer\n'
    'input_type: app.type_give_to_referrer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Give to referrer."';

COMMENT ON TYPE app.type_nest_input IS
    E'Input of nest.\n'
    '\n'
    '@fraiseql:input name=NestInput';

COMMENT ON COLUMN app.type_nest_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_nest_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.nest(UUID, app.type_nest_input, JSONB, UUID) IS
    E'Nest.\n'
    '\n'
    'Called by app.nest.';

COMMENT ON FUNCTION app.nest(UUID, UUID, JSONB) IS
    E'Nest.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: nest\n'
    'input_type: app.type_nest_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Nest."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "UPDATE", "fields": ["points"]}}';
-- specql: end desk.Customer metadata
