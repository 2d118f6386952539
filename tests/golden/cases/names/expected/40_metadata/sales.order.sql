-- specql: sales.Order metadata
-- content-sha256: d0db9d395b17ee4b06680917d77974cb9e3f3216f277e6074da2044d0e9850bf
COMMENT ON TABLE sales.tb_order IS
    E'Keywords, quotes '' and " and \\ and $specql$, *\x2F and \x2F* in one place.\n'
    'A second line.\n'
    '\n'
    '@fraiseql:type name=Order,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_order.pk_order IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_order."select" IS
    '@fraiseql:field name=select,type=String!,required=true';

COMMENT ON COLUMN sales.tb_order."user" IS
    '@fraiseql:field name=user,type=String,required=false';

COMMENT ON COLUMN sales.tb_order."end" IS
    '@fraiseql:field name=end,type=Date,required=false';

COMMENT ON COLUMN sales.tb_order."table" IS
    '@fraiseql:field name=table,type=OrderTable,required=false,enum=true';

COMMENT ON COLUMN sales.tb_order."order" IS
    '@fraiseql:field name=order,type=Int,required=false,description=Comma, = and line end';

COMMENT ON COLUMN sales.tb_order.fk_group IS
    '@fraiseql:field name=group_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN sales.tb_order.auth_user_id IS
    '@fraiseql:field name=auth_user_id,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.auth_tenant_id IS
    '@fraiseql:field name=auth_tenant_id,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.input_data IS
    '@fraiseql:field name=input_data,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.payload IS
    '@fraiseql:field name=payload,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.result IS
    '@fraiseql:field name=result,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.self IS
    '@fraiseql:field name=self,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN sales.tb_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_order.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_order.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_order.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_order.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_order IS
    E'Keywords, quotes '' and " and \\ and $specql$, *\x2F and \x2F* in one place.\n'
    'A second line.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Keywords, quotes '' and \\" and \\\\ and $specql$, *\x2F and \x2F* in one place.\\nA second line."';

COMMENT ON COLUMN sales.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_order."select" IS
    '@fraiseql:field name=select,type=String!,required=true';

COMMENT ON COLUMN sales.v_order."user" IS
    '@fraiseql:field name=user,type=String,required=false';

COMMENT ON COLUMN sales.v_order."end" IS
    '@fraiseql:field name=end,type=Date,required=false';

COMMENT ON COLUMN sales.v_order."table" IS
    '@fraiseql:field name=table,type=OrderTable,required=false,enum=true';

COMMENT ON COLUMN sales.v_order."order" IS
    '@fraiseql:field name=order,type=Int,required=false,description=Comma, = and line end';

COMMENT ON COLUMN sales.v_order.group_id IS
    '@fraiseql:field name=group_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN sales.v_order.auth_user_id IS
    '@fraiseql:field name=auth_user_id,type=String,required=false';

COMMENT ON COLUMN sales.v_order.auth_tenant_id IS
    '@fraiseql:field name=auth_tenant_id,type=String,required=false';

COMMENT ON COLUMN sales.v_order.input_data IS
    '@fraiseql:field name=input_data,type=String,required=false';

COMMENT ON COLUMN sales.v_order.payload IS
    '@fraiseql:field name=payload,type=String,required=false';

COMMENT ON COLUMN sales.v_order.result IS
    '@fraiseql:field name=result,type=String,required=false';

COMMENT ON COLUMN sales.v_order.self IS
    '@fraiseql:field name=self,type=String,required=false';

COMMENT ON COLUMN sales.v_order.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN sales.v_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_order.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.order_pk(UUID, UUID) IS
    'Internal key of a live Order, by its id.';

COMMENT ON FUNCTION sales.order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Order, by its identifier.';

COMMENT ON FUNCTION sales.order_id(BIGINT, UUID) IS
    'Id of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.order_identifier(BIGINT, UUID) IS
    'Identifier of a Order, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_order_input IS
    E'Input of create_order.\n'
    '\n'
    '@fraiseql:input name=CreateOrderInput';

COMMENT ON COLUMN app.type_create_order_input."select" IS
    '@fraiseql:field name=select,type=String!,required=true';

COMMENT ON COLUMN app.type_create_order_input."user" IS
    '@fraiseql:field name=user,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input."end" IS
    '@fraiseql:field name=end,type=Date,required=false';

COMMENT ON COLUMN app.type_create_order_input."table" IS
    '@fraiseql:field name=table,type=OrderTable,required=false,enum=true';

COMMENT ON COLUMN app.type_create_order_input."order" IS
    '@fraiseql:field name=order,type=Int,required=false,description=Comma, = and line end';

COMMENT ON COLUMN app.type_create_order_input.group_id IS
    '@fraiseql:field name=group_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_create_order_input.auth_user_id IS
    '@fraiseql:field name=auth_user_id,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input.auth_tenant_id IS
    '@fraiseql:field name=auth_tenant_id,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input.input_data IS
    '@fraiseql:field name=input_data,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input.payload IS
    '@fraiseql:field name=payload,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input.result IS
    '@fraiseql:field name=result,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input.self IS
    '@fraiseql:field name=self,type=String,required=false';

COMMENT ON COLUMN app.type_create_order_input.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON FUNCTION sales.create_order(UUID, app.type_create_order_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["select", "user", "end", "table", "order", "group", "auth_user_id", "auth_tenant_id", "input_data", "payload", "result", "self", "t"]}}';

COMMENT ON TYPE app.type_update_order_input IS
    E'Input of update_order.\n'
    '\n'
    '@fraiseql:input name=UpdateOrderInput';

COMMENT ON COLUMN app.type_update_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_order_input."select" IS
    '@fraiseql:field name=select,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input."user" IS
    '@fraiseql:field name=user,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input."end" IS
    '@fraiseql:field name=end,type=Date,required=false';

COMMENT ON COLUMN app.type_update_order_input."table" IS
    '@fraiseql:field name=table,type=OrderTable,required=false,enum=true';

COMMENT ON COLUMN app.type_update_order_input."order" IS
    '@fraiseql:field name=order,type=Int,required=false,description=Comma, = and line end';

COMMENT ON COLUMN app.type_update_order_input.group_id IS
    '@fraiseql:field name=group_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_update_order_input.auth_user_id IS
    '@fraiseql:field name=auth_user_id,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.auth_tenant_id IS
    '@fraiseql:field name=auth_tenant_id,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.input_data IS
    '@fraiseql:field name=input_data,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.payload IS
    '@fraiseql:field name=payload,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.result IS
    '@fraiseql:field name=result,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.self IS
    '@fraiseql:field name=self,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.update_order(UUID, app.type_update_order_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["select", "user", "end", "table", "order", "group", "auth_user_id", "auth_tenant_id", "input_data", "payload", "result", "self", "t"]}}';

COMMENT ON TYPE app.type_close_order_input IS
    E'Input of close_order.\n'
    '\n'
    '@fraiseql:input name=CloseOrderInput';

COMMENT ON COLUMN app.type_close_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.close_order(UUID, app.type_close_order_input, JSONB, UUID) IS
    E'Close.\n'
    '\n'
    'Called by app.close_order.';

COMMENT ON FUNCTION app.close_order(UUID, UUID, JSONB) IS
    E'Close.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeOrder\n'
    'input_type: app.type_close_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["table", "end"]}}';
-- specql: end sales.Order metadata
