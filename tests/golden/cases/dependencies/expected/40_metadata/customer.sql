-- specql: shop.Customer metadata
-- content-sha256: 1355ba441568fec80046b8696df8910cb3f73d4eb6740af2956d9d199d7d050b
COMMENT ON TABLE shop.tb_customer IS
    E'What is still used is not deleted.\n'
    '\n'
    '@fraiseql:type name=Customer,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_customer.pk_customer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_customer.fk_referrer IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.tb_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_customer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_customer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_customer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_customer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_customer IS
    E'What is still used is not deleted.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Customer\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "What is still used is not deleted."';

COMMENT ON COLUMN shop.v_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_customer.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.v_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_customer.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.customer_pk(UUID, UUID) IS
    'Internal key of a live Customer, by its id.';

COMMENT ON FUNCTION shop.customer_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Customer, by its identifier.';

COMMENT ON FUNCTION shop.customer_id(INTEGER, UUID) IS
    'Id of a Customer, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.customer_identifier(INTEGER, UUID) IS
    'Identifier of a Customer, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_delete_customer_input IS
    E'Input of delete_customer.\n'
    '\n'
    '@fraiseql:input name=DeleteCustomerInput';

COMMENT ON COLUMN app.type_delete_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_customer(UUID, app.type_delete_customer_input, JSONB, UUID) IS
    E'Delete customer.\n'
    '\n'
    'Called by app.delete_customer.';

COMMENT ON FUNCTION app.delete_customer(UUID, UUID, JSONB) IS
    E'Delete customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteCustomer\n'
    'input_type: app.type_delete_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_purge_customer_input IS
    E'Input of purge_customer.\n'
    '\n'
    '@fraiseql:input name=PurgeCustomerInput';

COMMENT ON COLUMN app.type_purge_customer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_purge_customer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.purge_customer(UUID, app.type_purge_customer_input, JSONB, UUID) IS
    E'Purge customer.\n'
    '\n'
    'Called by app.purge_customer.';

COMMENT ON FUNCTION app.purge_customer(UUID, UUID, JSONB) IS
    E'Purge customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: purgeCustomer\n'
    'input_type: app.type_purge_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Purge customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_delete_orders_input IS
    E'Input of delete_orders.\n'
    '\n'
    '@fraiseql:input name=DeleteOrdersInput';

COMMENT ON COLUMN app.type_delete_orders_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_orders_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_orders(UUID, app.type_delete_orders_input, JSONB, UUID) IS
    E'Delete orders.\n'
    '\n'
    'Called by app.delete_orders.';

COMMENT ON FUNCTION app.delete_orders(UUID, UUID, JSONB) IS
    E'Delete orders.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteOrders\n'
    'input_type: app.type_delete_orders_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete orders."\n'
    'impact: {"sideEffects": [{"entity": "Order", "operation": "DELETE", "collection": "deletedOrders"}]}';
-- specql: end shop.Customer metadata
