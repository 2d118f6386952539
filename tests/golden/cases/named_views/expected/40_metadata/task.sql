-- specql: work.Task metadata
-- content-sha256: 8ac01caa0074b5f2ac88c66edbaff8c3573bd6e77dc8f1f81ff6f96e11cafd5d
COMMENT ON TABLE work.tb_task IS
    E'Task\n'
    '\n'
    '@fraiseql:type name=Task,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_task.pk_task IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_task.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN work.tb_task.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN work.tb_task.hours IS
    '@fraiseql:field name=hours,type=Decimal,required=false';

COMMENT ON COLUMN work.tb_task.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN work.tb_task.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN work.tb_task.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN work.tb_task.deadline IS
    '@fraiseql:field name=deadline,type=DateTime,required=false';

COMMENT ON COLUMN work.tb_task.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN work.tb_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_task.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_task.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_task.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_task.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_task IS
    E'Task\n'
    '\n'
    '@fraiseql:type\n'
    'name: Task\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Task"';

COMMENT ON COLUMN work.v_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_task.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN work.v_task.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN work.v_task.hours IS
    '@fraiseql:field name=hours,type=Decimal,required=false';

COMMENT ON COLUMN work.v_task.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN work.v_task.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN work.v_task.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN work.v_task.deadline IS
    '@fraiseql:field name=deadline,type=DateTime,required=false';

COMMENT ON COLUMN work.v_task.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN work.v_task.late IS
    '@fraiseql:field name=late,type=Boolean,required=false,description=deadline < now()';

COMMENT ON COLUMN work.v_task.company_code IS
    '@fraiseql:field name=company_code,type=String,required=false,description=company.country.code';

COMMENT ON COLUMN work.v_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_task.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW work.v_open_tasks IS
    'What is left to do, "soon".';

COMMENT ON COLUMN work.v_open_tasks.id IS
    '@fraiseql:field name=id,type=UUID,required=false';

COMMENT ON COLUMN work.v_open_tasks.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN work.v_open_tasks.company_name IS
    '@fraiseql:field name=company_name,type=String,required=false,description=company.name';

COMMENT ON COLUMN work.v_open_tasks.country IS
    '@fraiseql:field name=country,type=String,required=false,description=company.country.code';

COMMENT ON COLUMN work.v_open_tasks.late IS
    '@fraiseql:field name=late,type=Boolean,required=false';

COMMENT ON COLUMN work.v_open_tasks.company_code IS
    '@fraiseql:field name=company_code,type=String,required=false';

COMMENT ON COLUMN work.v_open_tasks.subtasks IS
    '@fraiseql:field name=subtasks,type=Int,required=false,description=count(Task)';

COMMENT ON COLUMN work.v_open_tasks.loud IS
    '@fraiseql:field name=loud,type=String,required=false,description=upper(title) || ''!''';

COMMENT ON COLUMN work.v_open_tasks.hours IS
    '@fraiseql:field name=hours,type=Decimal,required=false';

COMMENT ON COLUMN work.v_open_tasks.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN work.v_open_tasks.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON VIEW work.v_done IS
    'Done';

COMMENT ON COLUMN work.v_done.id IS
    '@fraiseql:field name=id,type=UUID,required=false';

COMMENT ON COLUMN work.v_done.created_at IS
    '@fraiseql:field name=created_at,type=DateTime,required=false';

COMMENT ON COLUMN work.v_done."order" IS
    '@fraiseql:field name=order,type=String,required=false,description=title';

COMMENT ON COLUMN work.v_done.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true,description=self.status';

COMMENT ON FUNCTION work.v_tasks_of(TEXT, NUMERIC, TEXT, TEXT[], UUID, UUID) IS
    'Tasks of a status, with at least so many hours.';

COMMENT ON FUNCTION work.task_pk(UUID, UUID) IS
    'Internal key of a live Task, by its id.';

COMMENT ON FUNCTION work.task_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Task, by its identifier.';

COMMENT ON FUNCTION work.task_id(INTEGER, UUID) IS
    'Id of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.task_identifier(INTEGER, UUID) IS
    'Identifier of a Task, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_task_input IS
    E'Input of create_task.\n'
    '\n'
    '@fraiseql:input name=CreateTaskInput';

COMMENT ON COLUMN app.type_create_task_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_task_input.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_task_input.hours IS
    '@fraiseql:field name=hours,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_task_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_create_task_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_create_task_input.place IS
    '@fraiseql:field name=place,type=Coordinates,required=false';

COMMENT ON COLUMN app.type_create_task_input.deadline IS
    '@fraiseql:field name=deadline,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_task_input.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON FUNCTION work.create_task(UUID, app.type_create_task_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "status", "hours", "company", "parent", "place", "deadline", "t"]}}';
-- specql: end work.Task metadata
