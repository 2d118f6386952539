-- specql: work.Task metadata
-- content-sha256: 9b9f0b18deadfa011f0a95249f94a781797684f0e735c9e5b3e1caa339c7c98e
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

COMMENT ON COLUMN work.tb_task.fk_team IS
    '@fraiseql:field name=team_id,type=UUID!,required=true,references=Team';

COMMENT ON COLUMN work.tb_task.title IS
    '@fraiseql:field name=title,type=String,required=false';

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

COMMENT ON COLUMN work.v_task.team_id IS
    '@fraiseql:field name=team_id,type=UUID!,required=true,references=Team';

COMMENT ON COLUMN work.v_task.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN work.v_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_task.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE work.tv_task IS
    E'Task with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Task,schema=work,source=materialized';

COMMENT ON COLUMN work.tv_task.pk_task IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN work.tv_task.id IS
    'Public identifier.';

COMMENT ON COLUMN work.tv_task.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN work.tv_task.fk_team IS
    '@fraiseql:field internal=true,description=Internal key of team';

COMMENT ON COLUMN work.tv_task.team_id IS
    '@fraiseql:filter type=UUID,relation=Team,index=btree,performance=optimized,description=Filter by team';

COMMENT ON COLUMN work.tv_task.data IS
    '@fraiseql:jsonb expand=true,description=Task with what it refers to';

COMMENT ON COLUMN work.tv_task.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION work.task_pk(UUID, UUID) IS
    'Internal key of a live Task, by its id.';

COMMENT ON FUNCTION work.task_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Task, by its identifier.';

COMMENT ON FUNCTION work.task_id(INTEGER, UUID) IS
    'Id of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.task_identifier(INTEGER, UUID) IS
    'Identifier of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.refresh_tv_task(INTEGER) IS
    'Refreshes the table view of Task: one row, or all of them.';
-- specql: end work.Task metadata
