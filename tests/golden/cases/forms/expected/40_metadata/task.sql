-- specql: crm.Task metadata
-- content-sha256: 7305935e6e796b996ccfd3f22bb35e769549e1c5d04e097a273f93ed96503d4c
COMMENT ON TABLE crm.tb_task IS
    E'Task\n'
    '\n'
    '@fraiseql:type name=Task,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_task.pk_task IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_task.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_task.fk_contact IS
    '@fraiseql:field name=contact_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN crm.tb_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.tb_task.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN crm.tb_task.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN crm.tb_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_task.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_task.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_task.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_task.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_task IS
    E'Task\n'
    '\n'
    '@fraiseql:type\n'
    'name: Task\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Task"';

COMMENT ON COLUMN crm.v_task.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_task.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_task.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_task.contact_id IS
    '@fraiseql:field name=contact_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN crm.v_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.v_task.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN crm.v_task.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN crm.v_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_task.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.task_pk(UUID, UUID) IS
    'Internal key of a live Task, by its id.';

COMMENT ON FUNCTION crm.task_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Task, by its identifier.';

COMMENT ON FUNCTION crm.task_id(INTEGER, UUID) IS
    'Id of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.task_identifier(INTEGER, UUID) IS
    'Identifier of a Task, deleted or not, by its internal key.';
-- specql: end crm.Task metadata
