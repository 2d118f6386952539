-- specql: crm.Task metadata
-- content-sha256: 360a35ec1ebec19473daae3548ec0c244d7681c9316badfa4036a8cfd9618267
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

COMMENT ON COLUMN crm.tb_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.tb_task.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_task.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN crm.tb_task.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN crm.tb_task.fk_owner IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Person';

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

COMMENT ON COLUMN crm.v_task.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.v_task.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_task.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN crm.v_task.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN crm.v_task.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN crm.v_task.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_task.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_task.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.tb_task_watchers IS
    'The list watchers of Task.';

COMMENT ON COLUMN crm.tb_task_watchers.fk_task IS
    'The Task whose list it is.';

COMMENT ON COLUMN crm.tb_task_watchers.fk_person IS
    'The Person in the list.';

COMMENT ON COLUMN crm.tb_task_watchers.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_task_watchers."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN crm.tb_task_watchers.created_at IS
    'When the row was created.';

COMMENT ON COLUMN crm.tb_task_watchers.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION crm.task_pk(UUID, UUID) IS
    'Internal key of a live Task, by its id.';

COMMENT ON FUNCTION crm.task_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Task, by its identifier.';

COMMENT ON FUNCTION crm.task_id(INTEGER, UUID) IS
    'Id of a Task, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.task_identifier(INTEGER, UUID) IS
    'Identifier of a Task, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_braces_input IS
    E'Input of braces.\n'
    '\n'
    '@fraiseql:input name=BracesInput';

COMMENT ON COLUMN app.type_braces_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_braces_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID!,required=true,references=Person';

COMMENT ON FUNCTION crm.braces(UUID, app.type_braces_input, JSONB, UUID) IS
    E'Braces.\n'
    '\n'
    'Called by app.braces.';

COMMENT ON FUNCTION app.braces(UUID, UUID, JSONB) IS
    E'Braces.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: braces\n'
    'input_type: app.type_braces_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Braces."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "owner"]}}';

COMMENT ON TYPE app.type_fields_input IS
    E'Input of fields.\n'
    '\n'
    '@fraiseql:input name=FieldsInput';

COMMENT ON COLUMN app.type_fields_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_fields_input.points IS
    '@fraiseql:field name=points,type=Int!,required=true';

COMMENT ON FUNCTION crm.fields(UUID, app.type_fields_input, JSONB, UUID) IS
    E'Fields.\n'
    '\n'
    'Called by app.fields.';

COMMENT ON FUNCTION app.fields(UUID, UUID, JSONB) IS
    E'Fields.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: fields\n'
    'input_type: app.type_fields_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Fields."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "status", "points", "tags", "owner"]}, "sideEffects": [{"entity": "Note", "operation": "CREATE", "fields": ["text", "about"], "collection": "createdNotes"}]}';

COMMENT ON TYPE app.type_names_input IS
    E'Input of names.\n'
    '\n'
    '@fraiseql:input name=NamesInput';

COMMENT ON COLUMN app.type_names_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_names_input.points IS
    '@fraiseql:field name=points,type=Int!,required=true';

COMMENT ON FUNCTION crm.names(UUID, app.type_names_input, JSONB, UUID) IS
    E'Names.\n'
    '\n'
    'Called by app.names.';

COMMENT ON FUNCTION app.names(UUID, UUID, JSONB) IS
    E'Names.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: names\n'
    'input_type: app.type_names_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Names."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "points"]}}';

COMMENT ON TYPE app.type_names_listed_input IS
    E'Input of names_listed.\n'
    '\n'
    '@fraiseql:input name=NamesListedInput';

COMMENT ON COLUMN app.type_names_listed_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_names_listed_input.points IS
    '@fraiseql:field name=points,type=Int!,required=true';

COMMENT ON FUNCTION crm.names_listed(UUID, app.type_names_listed_input, JSONB, UUID) IS
    E'Names listed.\n'
    '\n'
    'Called by app.names_listed.';

COMMENT ON FUNCTION app.names_listed(UUID, UUID, JSONB) IS
    E'Names listed.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: namesListed\n'
    'input_type: app.type_names_listed_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Names listed."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "points"]}}';

COMMENT ON TYPE app.type_all_fields_input IS
    E'Input of all_fields.\n'
    '\n'
    '@fraiseql:input name=AllFieldsInput';

COMMENT ON COLUMN app.type_all_fields_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_all_fields_input.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_all_fields_input.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN app.type_all_fields_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_all_fields_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN app.type_all_fields_input.watchers_ids IS
    '@fraiseql:field name=watchers_ids,type=[UUID!],required=false,references=Person';

COMMENT ON FUNCTION crm.all_fields(UUID, app.type_all_fields_input, JSONB, UUID) IS
    E'All fields.\n'
    '\n'
    'Called by app.all_fields.';

COMMENT ON FUNCTION app.all_fields(UUID, UUID, JSONB) IS
    E'All fields.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: allFields\n'
    'input_type: app.type_all_fields_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "All fields."\n'
    'impact: {"primary": {"entity": "Task", "operation": "CREATE", "fields": ["title", "status", "points", "tags", "owner", "watchers"]}, "sideEffects": [{"entity": "Note", "operation": "CREATE", "fields": ["text", "about"], "collection": "createdNotes"}]}';

COMMENT ON TYPE app.type_finish_input IS
    E'Input of finish.\n'
    '\n'
    '@fraiseql:input name=FinishInput';

COMMENT ON COLUMN app.type_finish_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_finish_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.finish(UUID, app.type_finish_input, JSONB, UUID) IS
    E'Finish.\n'
    '\n'
    'Called by app.finish.';

COMMENT ON FUNCTION app.finish(UUID, UUID, JSONB) IS
    E'Finish.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: finish\n'
    'input_type: app.type_finish_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Finish."\n'
    'impact: {"primary": {"entity": "Task", "operation": "UPDATE", "fields": ["status", "points"]}, "sideEffects": [{"entity": "Note", "operation": "UPDATE", "fields": ["text"], "collection": "updatedNotes"}]}';

COMMENT ON TYPE app.type_clear_input IS
    E'Input of clear.\n'
    '\n'
    '@fraiseql:input name=ClearInput';

COMMENT ON COLUMN app.type_clear_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_clear_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.clear(UUID, app.type_clear_input, JSONB, UUID) IS
    E'Clear.\n'
    '\n'
    'Called by app.clear.';

COMMENT ON FUNCTION app.clear(UUID, UUID, JSONB) IS
    E'Clear.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: clear\n'
    'input_type: app.type_clear_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Clear."\n'
    'impact: {"primary": {"entity": "Task", "operation": "UPDATE", "fields": ["points", "tags"]}, "sideEffects": [{"entity": "Note", "operation": "UPDATE", "fields": ["text"], "collection": "updatedNotes"}]}';

COMMENT ON TYPE app.type_change_input IS
    E'Input of change.\n'
    '\n'
    '@fraiseql:input name=ChangeInput';

COMMENT ON COLUMN app.type_change_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_change_input.status IS
    '@fraiseql:field name=status,type=TaskStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_change_input.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN app.type_change_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_change_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN app.type_change_input.watchers_ids IS
    '@fraiseql:field name=watchers_ids,type=[UUID!],required=false,references=Person';

COMMENT ON COLUMN app.type_change_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.change(UUID, app.type_change_input, JSONB, UUID) IS
    E'Change.\n'
    '\n'
    'Called by app.change.';

COMMENT ON FUNCTION app.change(UUID, UUID, JSONB) IS
    E'Change.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: change\n'
    'input_type: app.type_change_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change."\n'
    'impact: {"primary": {"entity": "Task", "operation": "UPDATE", "fields": ["title", "status", "points", "tags", "owner", "watchers"]}}';

COMMENT ON TYPE app.type_tell_input IS
    E'Input of tell.\n'
    '\n'
    '@fraiseql:input name=TellInput';

COMMENT ON COLUMN app.type_tell_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tell_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.tell(UUID, app.type_tell_input, JSONB, UUID) IS
    E'Tell.\n'
    '\n'
    'Called by app.tell.';

COMMENT ON FUNCTION app.tell(UUID, UUID, JSONB) IS
    E'Tell.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tell\n'
    'input_type: app.type_tell_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tell."';

COMMENT ON TYPE app.type_tell_watchers_input IS
    E'Input of tell_watchers.\n'
    '\n'
    '@fraiseql:input name=TellWatchersInput';

COMMENT ON COLUMN app.type_tell_watchers_input.people IS
    '@fraiseql:field name=people,type=[UUID!],required=false,references=Person';

COMMENT ON FUNCTION crm.tell_watchers(UUID, app.type_tell_watchers_input, JSONB, UUID) IS
    E'Tell watchers.\n'
    '\n'
    'Called by app.tell_watchers.';

COMMENT ON FUNCTION app.tell_watchers(UUID, UUID, JSONB) IS
    E'Tell watchers.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tellWatchers\n'
    'input_type: app.type_tell_watchers_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tell watchers."';

COMMENT ON TYPE app.type_route_input IS
    E'Input of route.\n'
    '\n'
    '@fraiseql:input name=RouteInput';

COMMENT ON COLUMN app.type_route_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_route_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.route(UUID, app.type_route_input, JSONB, UUID) IS
    E'Route.\n'
    '\n'
    'Called by app.route.';

COMMENT ON FUNCTION app.route(UUID, UUID, JSONB) IS
    E'Route.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: route\n'
    'input_type: app.type_route_input\n'
    'success_type: Task\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Route."';
-- specql: end crm.Task metadata
