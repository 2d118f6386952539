-- specql: shop.Task metadata
-- content-sha256: 92273c248caa53f249eb34be40243f598369dc2cac94d26c836ea334b8cbdfa8
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

COMMENT ON COLUMN shop.tb_task.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_task.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN shop.tb_task.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN shop.tb_task.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

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

COMMENT ON COLUMN shop.v_task.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_task.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN shop.v_task.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN shop.v_task.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

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

COMMENT ON COLUMN app.type_create_task_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN app.type_create_task_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_task_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_create_task_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON FUNCTION shop.create_task(UUID, app.type_create_task_input, JSONB, UUID) IS
    E'Inserts, or says why not.\n'
    '\n'
    'Called by app.create_task.';

COMMENT ON FUNCTION app.create_task(UUID, UUID, JSONB) IS
    E'Inserts, or says why not.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTask\n'
    'input_type: app.type_create_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Inserts, or says why not."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "parent", "weight", "labels"]}}';

COMMENT ON TYPE app.type_put_task_input IS
    E'Input of put_task.\n'
    '\n'
    '@fraiseql:input name=PutTaskInput';

COMMENT ON COLUMN app.type_put_task_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_put_task_input.weight IS
    '@fraiseql:field name=weight,type=Int!,required=true';

COMMENT ON FUNCTION shop.put_task(UUID, app.type_put_task_input, JSONB, UUID) IS
    E'Inserts a row, or writes into one that is there.\n'
    '\n'
    'Called by app.put_task.';

COMMENT ON FUNCTION app.put_task(UUID, UUID, JSONB) IS
    E'Inserts a row, or writes into one that is there.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: putTask\n'
    'input_type: app.type_put_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Inserts a row, or writes into one that is there."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "weight"]}, "sideEffects": [{"entity": "Task", "operation": "UPDATE", "fields": ["weight"], "collection": "updatedTasks"}]}';

COMMENT ON TYPE app.type_choose_task_input IS
    E'Input of choose_task.\n'
    '\n'
    '@fraiseql:input name=ChooseTaskInput';

COMMENT ON COLUMN app.type_choose_task_input.kind IS
    '@fraiseql:field name=kind,type=String!,required=true';

COMMENT ON FUNCTION shop.choose_task(UUID, app.type_choose_task_input, JSONB, UUID) IS
    E'Both branches insert, so the row is there behind them.\n'
    '\n'
    'Called by app.choose_task.';

COMMENT ON FUNCTION app.choose_task(UUID, UUID, JSONB) IS
    E'Both branches insert, so the row is there behind them.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: chooseTask\n'
    'input_type: app.type_choose_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Both branches insert, so the row is there behind them."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "weight"]}}';

COMMENT ON TYPE app.type_import_tasks_input IS
    E'Input of import_tasks.\n'
    '\n'
    '@fraiseql:input name=ImportTasksInput';

COMMENT ON COLUMN app.type_import_tasks_input.names IS
    '@fraiseql:field name=names,type=[String!]!,required=true';

COMMENT ON FUNCTION shop.import_tasks(UUID, app.type_import_tasks_input, JSONB, UUID) IS
    E'The row of the action is the first one.\n'
    '\n'
    'Called by app.import_tasks.';

COMMENT ON FUNCTION app.import_tasks(UUID, UUID, JSONB) IS
    E'The row of the action is the first one.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: importTasks\n'
    'input_type: app.type_import_tasks_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "The row of the action is the first one."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name"]}, "sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["name"], "collection": "otherTasks"}]}';

COMMENT ON TYPE app.type_copy_tasks_input IS
    E'Input of copy_tasks.\n'
    '\n'
    '@fraiseql:input name=CopyTasksInput';

COMMENT ON COLUMN app.type_copy_tasks_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_copy_tasks_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN app.type_copy_tasks_input.copies IS
    '@fraiseql:field name=copies,type=Int!,required=true';

COMMENT ON FUNCTION shop.copy_tasks(UUID, app.type_copy_tasks_input, JSONB, UUID) IS
    E'Values of the input in every round.\n'
    '\n'
    'Called by app.copy_tasks.';

COMMENT ON FUNCTION app.copy_tasks(UUID, UUID, JSONB) IS
    E'Values of the input in every round.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: copyTasks\n'
    'input_type: app.type_copy_tasks_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Values of the input in every round."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "weight"]}, "sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["name", "weight"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_fill_tasks_input IS
    E'Input of fill_tasks.\n'
    '\n'
    '@fraiseql:input name=FillTasksInput';

COMMENT ON COLUMN app.type_fill_tasks_input.copies IS
    '@fraiseql:field name=copies,type=Int!,required=true';

COMMENT ON COLUMN app.type_fill_tasks_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_fill_tasks_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_fill_tasks_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN app.type_fill_tasks_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON FUNCTION shop.fill_tasks(UUID, app.type_fill_tasks_input, JSONB, UUID) IS
    E'Fill tasks.\n'
    '\n'
    'Called by app.fill_tasks.';

COMMENT ON FUNCTION app.fill_tasks(UUID, UUID, JSONB) IS
    E'Fill tasks.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: fillTasks\n'
    'input_type: app.type_fill_tasks_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Fill tasks."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "parent", "weight", "labels"]}, "sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["name", "parent", "weight", "labels"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_split_task_input IS
    E'Input of split_task.\n'
    '\n'
    '@fraiseql:input name=SplitTaskInput';

COMMENT ON COLUMN app.type_split_task_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_split_task_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_split_task_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN app.type_split_task_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON FUNCTION shop.split_task(UUID, app.type_split_task_input, JSONB, UUID) IS
    E'The second row refers to the first.\n'
    '\n'
    'Called by app.split_task.';

COMMENT ON FUNCTION app.split_task(UUID, UUID, JSONB) IS
    E'The second row refers to the first.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: splitTask\n'
    'input_type: app.type_split_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "The second row refers to the first."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "parent", "weight", "labels"]}, "sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["name", "parent"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_try_task_input IS
    E'Input of try_task.\n'
    '\n'
    '@fraiseql:input name=TryTaskInput';

COMMENT ON COLUMN app.type_try_task_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_try_task_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_try_task_input.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN app.type_try_task_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON FUNCTION shop.try_task(UUID, app.type_try_task_input, JSONB, UUID) IS
    E'What was tried is undone, the row with it.\n'
    '\n'
    'Called by app.try_task.';

COMMENT ON FUNCTION app.try_task(UUID, UUID, JSONB) IS
    E'What was tried is undone, the row with it.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tryTask\n'
    'input_type: app.type_try_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "What was tried is undone, the row with it."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["name", "parent", "weight", "labels"]}}';
-- specql: end shop.Task metadata
