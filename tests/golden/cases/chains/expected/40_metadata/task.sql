-- specql: shop.Task metadata
-- content-sha256: 63f24e42b7600362e2f43187ac6037a1bcdaf2c888012d5a6ecec6605a6e3be7
COMMENT ON TABLE shop.tb_task IS
    E'Task\n'
    '\n'
    '@fraiseql:type name=Task,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_task.pk_task IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_task.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.tb_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_task.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_task.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_task.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_task.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_task IS
    E'Task\n'
    '\n'
    '@fraiseql:type\n'
    'name: Task\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Task"';

COMMENT ON COLUMN shop.v_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_task.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.v_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_task.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.task_pk(UUID, UUID) IS
    'Internal key of a live Task, by its id.';

COMMENT ON FUNCTION shop.task_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Task, by its identifier.';

COMMENT ON FUNCTION shop.task_id(INTEGER, UUID) IS
    'Id of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.task_identifier(INTEGER, UUID) IS
    'Identifier of a Task, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_task_input IS
    E'Input of create_task.\n'
    '\n'
    '@fraiseql:input name=CreateTaskInput';

COMMENT ON COLUMN app.type_create_task_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON FUNCTION shop.create_task(UUID, app.type_create_task_input, JSONB, UUID) IS
    E'Create task.\n'
    '\n'
    'Called by app.create_task.';

COMMENT ON FUNCTION app.create_task(UUID, UUID, JSONB) IS
    E'Create task.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTask\n'
    'input_type: app.type_create_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create task."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title"]}}';

COMMENT ON TYPE app.type_delete_task_input IS
    E'Input of delete_task.\n'
    '\n'
    '@fraiseql:input name=DeleteTaskInput';

COMMENT ON COLUMN app.type_delete_task_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_task_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_task(UUID, app.type_delete_task_input, JSONB, UUID) IS
    E'Delete task.\n'
    '\n'
    'Called by app.delete_task.';

COMMENT ON FUNCTION app.delete_task(UUID, UUID, JSONB) IS
    E'Delete task.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteTask\n'
    'input_type: app.type_delete_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete task."\n'
    'impact: {"primary": {"entity": "Task", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_link_both_input IS
    E'Input of link_both.\n'
    '\n'
    '@fraiseql:input name=LinkBothInput';

COMMENT ON COLUMN app.type_link_both_input.from_id IS
    '@fraiseql:field name=from_id,type=UUID!,required=true';

COMMENT ON COLUMN app.type_link_both_input.to_id IS
    '@fraiseql:field name=to_id,type=UUID!,required=true';

COMMENT ON FUNCTION shop.link_both(UUID, app.type_link_both_input, JSONB, UUID) IS
    E'Link both.\n'
    '\n'
    'Called by app.link_both.';

COMMENT ON FUNCTION app.link_both(UUID, UUID, JSONB) IS
    E'Link both.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: linkBoth\n'
    'input_type: app.type_link_both_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Link both."\n'
    'impact: {"sideEffects": [{"entity": "Need", "operation": "CREATE", "fields": ["task", "needed_task", "kind"], "collection": "createdNeeds"}]}';
-- specql: end shop.Task metadata
