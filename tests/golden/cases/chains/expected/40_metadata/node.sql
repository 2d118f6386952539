-- specql: shop.Node metadata
-- content-sha256: 18875376b666ebce545d709113f6ef122d2f3d61a8e1abee49cf1d1fb82d2a26
COMMENT ON TABLE shop.tb_node IS
    E'Node\n'
    '\n'
    '@fraiseql:type name=Node,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_node.pk_node IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_node.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_node.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_node.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_node.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN shop.tb_node.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_node.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_node.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_node.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_node.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_node.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_node IS
    E'Node\n'
    '\n'
    '@fraiseql:type\n'
    'name: Node\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Node"';

COMMENT ON COLUMN shop.v_node.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_node.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_node.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_node.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN shop.v_node.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_node.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_node.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.node_pk(UUID, UUID) IS
    'Internal key of a live Node, by its id.';

COMMENT ON FUNCTION shop.node_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Node, by its identifier.';

COMMENT ON FUNCTION shop.node_id(INTEGER, UUID) IS
    'Id of a Node, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.node_identifier(INTEGER, UUID) IS
    'Identifier of a Node, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_node_input IS
    E'Input of create_node.\n'
    '\n'
    '@fraiseql:input name=CreateNodeInput';

COMMENT ON COLUMN app.type_create_node_input.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON FUNCTION shop.create_node(UUID, app.type_create_node_input, JSONB, UUID) IS
    E'Create node.\n'
    '\n'
    'Called by app.create_node.';

COMMENT ON FUNCTION app.create_node(UUID, UUID, JSONB) IS
    E'Create node.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createNode\n'
    'input_type: app.type_create_node_input\n'
    'success_type: Node\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create node."\n'
    'impact: {"primary": {"entity": "Node", "operation": "CREATE", "fields": ["owner"]}}';
-- specql: end shop.Node metadata
