-- specql: projects.Task metadata
-- content-sha256: 4774dc3bbbf99a224c0b43f9f7ec517b542bab0ff1ccc477d833590afc45daa8
COMMENT ON TABLE projects.tb_task IS
    E'Something to do.\n'
    '\n'
    '@fraiseql:type name=Task,schema=projects,trinity=true';

COMMENT ON COLUMN projects.tb_task.pk_task IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN projects.tb_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN projects.tb_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN projects.tb_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN projects.tb_task.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN projects.tb_task.priority IS
    '@fraiseql:field name=priority,type=Int,required=false';

COMMENT ON COLUMN projects.tb_task.due_date IS
    '@fraiseql:field name=due_date,type=Date,required=false';

COMMENT ON COLUMN projects.tb_task.fk_assignee IS
    '@fraiseql:field name=assignee_id,type=UUID,required=false,references=User';

COMMENT ON COLUMN projects.tb_task.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN projects.tb_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN projects.tb_task.created_by IS
    'User who created the row.';

COMMENT ON COLUMN projects.tb_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN projects.tb_task.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN projects.tb_task.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN projects.tb_task.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW projects.v_task IS
    E'Something to do.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Task\n'
    'schema: projects\n'
    'trinity: true\n'
    'description: "Something to do."';

COMMENT ON COLUMN projects.v_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN projects.v_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN projects.v_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN projects.v_task.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN projects.v_task.priority IS
    '@fraiseql:field name=priority,type=Int,required=false';

COMMENT ON COLUMN projects.v_task.due_date IS
    '@fraiseql:field name=due_date,type=Date,required=false';

COMMENT ON COLUMN projects.v_task.assignee_id IS
    '@fraiseql:field name=assignee_id,type=UUID,required=false,references=User';

COMMENT ON COLUMN projects.v_task.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN projects.v_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN projects.v_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN projects.v_task.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION projects.task_pk(UUID) IS
    'Internal key of a live Task, by its id.';

COMMENT ON FUNCTION projects.task_pk_by_identifier(TEXT) IS
    'Internal key of a live Task, by its identifier.';

COMMENT ON FUNCTION projects.task_id(INTEGER) IS
    'Id of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION projects.task_identifier(INTEGER) IS
    'Identifier of a Task, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_task_input IS
    E'Input of create_task.\n'
    '\n'
    '@fraiseql:input name=CreateTaskInput';

COMMENT ON COLUMN app.type_create_task_input.priority IS
    '@fraiseql:field name=priority,type=Int,required=false';

COMMENT ON COLUMN app.type_create_task_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_task_input.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_task_input.due_date IS
    '@fraiseql:field name=due_date,type=Date,required=false';

COMMENT ON COLUMN app.type_create_task_input.assignee_id IS
    '@fraiseql:field name=assignee_id,type=UUID,required=false,references=User';

COMMENT ON COLUMN app.type_create_task_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON FUNCTION projects.create_task(UUID, app.type_create_task_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "status", "priority", "due_date", "assignee", "parent"]}}';

COMMENT ON TYPE app.type_assign_task_input IS
    E'Input of assign_task.\n'
    '\n'
    '@fraiseql:input name=AssignTaskInput';

COMMENT ON COLUMN app.type_assign_task_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_assign_task_input.assignee_id IS
    '@fraiseql:field name=assignee_id,type=UUID!,required=true,references=User';

COMMENT ON COLUMN app.type_assign_task_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION projects.assign_task(UUID, app.type_assign_task_input, JSONB, UUID) IS
    E'Gives a task to a user.\n'
    '\n'
    'Called by app.assign_task.';

COMMENT ON FUNCTION app.assign_task(UUID, UUID, JSONB) IS
    E'Gives a task to a user.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: assignTask\n'
    'input_type: app.type_assign_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Gives a task to a user."\n'
    'impact: {"primary": {"entity": "Task", "operation": "UPDATE", "fields": ["assignee", "status"]}}';

COMMENT ON TYPE app.type_complete_task_input IS
    E'Input of complete_task.\n'
    '\n'
    '@fraiseql:input name=CompleteTaskInput';

COMMENT ON COLUMN app.type_complete_task_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_complete_task_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION projects.complete_task(UUID, app.type_complete_task_input, JSONB, UUID) IS
    E'Complete task.\n'
    '\n'
    'Called by app.complete_task.';

COMMENT ON FUNCTION app.complete_task(UUID, UUID, JSONB) IS
    E'Complete task.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: completeTask\n'
    'input_type: app.type_complete_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Complete task."\n'
    'impact: {"primary": {"entity": "Task", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_drop_task_input IS
    E'Input of drop_task.\n'
    '\n'
    '@fraiseql:input name=DropTaskInput';

COMMENT ON COLUMN app.type_drop_task_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_drop_task_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION projects.drop_task(UUID, app.type_drop_task_input, JSONB, UUID) IS
    E'Drop task.\n'
    '\n'
    'Called by app.drop_task.';

COMMENT ON FUNCTION app.drop_task(UUID, UUID, JSONB) IS
    E'Drop task.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropTask\n'
    'input_type: app.type_drop_task_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop task."\n'
    'impact: {"primary": {"entity": "Task", "operation": "DELETE"}}';
-- specql: end projects.Task metadata
