-- specql: shop.Need metadata
-- content-sha256: de48834dc6ab5cec2cf937c450fcbe937f3b56d066c658c6de01e040bda2afcd
COMMENT ON TABLE shop.tb_need IS
    E'A task leads to another one; those of one kind never lead back.\n'
    '\n'
    '@fraiseql:type name=Need,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_need.pk_need IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_need.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_need.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_need.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_need.fk_task IS
    '@fraiseql:field name=task_id,type=UUID!,required=true,references=Task';

COMMENT ON COLUMN shop.tb_need.fk_needed_task IS
    '@fraiseql:field name=needed_task_id,type=UUID!,required=true,references=Task';

COMMENT ON COLUMN shop.tb_need.kind IS
    '@fraiseql:field name=kind,type=NeedKind,required=false,enum=true';

COMMENT ON COLUMN shop.tb_need.fk_other IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN shop.tb_need.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_need.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_need.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_need.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_need.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_need.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_need IS
    E'A task leads to another one; those of one kind never lead back.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Need\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "A task leads to another one; those of one kind never lead back."';

COMMENT ON COLUMN shop.v_need.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_need.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_need.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_need.task_id IS
    '@fraiseql:field name=task_id,type=UUID!,required=true,references=Task';

COMMENT ON COLUMN shop.v_need.needed_task_id IS
    '@fraiseql:field name=needed_task_id,type=UUID!,required=true,references=Task';

COMMENT ON COLUMN shop.v_need.kind IS
    '@fraiseql:field name=kind,type=NeedKind,required=false,enum=true';

COMMENT ON COLUMN shop.v_need.other_id IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN shop.v_need.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_need.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_need.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.need_pk(UUID, UUID) IS
    'Internal key of a live Need, by its id.';

COMMENT ON FUNCTION shop.need_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Need, by its identifier.';

COMMENT ON FUNCTION shop.need_id(INTEGER, UUID) IS
    'Id of a Need, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.need_identifier(INTEGER, UUID) IS
    'Identifier of a Need, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.need_check_task() IS
    'Called by a trigger of Need.';

COMMENT ON FUNCTION shop.need_check_other() IS
    'Called by a trigger of Need.';

COMMENT ON TYPE app.type_create_need_input IS
    E'Input of create_need.\n'
    '\n'
    '@fraiseql:input name=CreateNeedInput';

COMMENT ON COLUMN app.type_create_need_input.task_id IS
    '@fraiseql:field name=task_id,type=UUID!,required=true,references=Task';

COMMENT ON COLUMN app.type_create_need_input.needed_task_id IS
    '@fraiseql:field name=needed_task_id,type=UUID!,required=true,references=Task';

COMMENT ON COLUMN app.type_create_need_input.kind IS
    '@fraiseql:field name=kind,type=NeedKind,required=false,enum=true';

COMMENT ON COLUMN app.type_create_need_input.other_id IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Task';

COMMENT ON FUNCTION shop.create_need(UUID, app.type_create_need_input, JSONB, UUID) IS
    E'Create need.\n'
    '\n'
    'Called by app.create_need.';

COMMENT ON FUNCTION app.create_need(UUID, UUID, JSONB) IS
    E'Create need.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createNeed\n'
    'input_type: app.type_create_need_input\n'
    'success_type: Need\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create need."\n'
    'impact: {"primary": {"entity": "Need", "operation": "CREATE", "fields": ["task", "needed_task", "kind", "other"]}}';

COMMENT ON TYPE app.type_update_need_input IS
    E'Input of update_need.\n'
    '\n'
    '@fraiseql:input name=UpdateNeedInput';

COMMENT ON COLUMN app.type_update_need_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_need_input.task_id IS
    '@fraiseql:field name=task_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_update_need_input.needed_task_id IS
    '@fraiseql:field name=needed_task_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_update_need_input.kind IS
    '@fraiseql:field name=kind,type=NeedKind,required=false,enum=true';

COMMENT ON COLUMN app.type_update_need_input.other_id IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN app.type_update_need_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_need(UUID, app.type_update_need_input, JSONB, UUID) IS
    E'Update need.\n'
    '\n'
    'Called by app.update_need.';

COMMENT ON FUNCTION app.update_need(UUID, UUID, JSONB) IS
    E'Update need.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateNeed\n'
    'input_type: app.type_update_need_input\n'
    'success_type: Need\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update need."\n'
    'impact: {"primary": {"entity": "Need", "operation": "UPDATE", "fields": ["task", "needed_task", "kind", "other"]}}';

COMMENT ON TYPE app.type_delete_need_input IS
    E'Input of delete_need.\n'
    '\n'
    '@fraiseql:input name=DeleteNeedInput';

COMMENT ON COLUMN app.type_delete_need_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_need_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_need(UUID, app.type_delete_need_input, JSONB, UUID) IS
    E'Delete need.\n'
    '\n'
    'Called by app.delete_need.';

COMMENT ON FUNCTION app.delete_need(UUID, UUID, JSONB) IS
    E'Delete need.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteNeed\n'
    'input_type: app.type_delete_need_input\n'
    'success_type: Need\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete need."\n'
    'impact: {"primary": {"entity": "Need", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_need_input IS
    E'Input of restore_need.\n'
    '\n'
    '@fraiseql:input name=RestoreNeedInput';

COMMENT ON COLUMN app.type_restore_need_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_need_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.restore_need(UUID, app.type_restore_need_input, JSONB, UUID) IS
    E'Restore need.\n'
    '\n'
    'Called by app.restore_need.';

COMMENT ON FUNCTION app.restore_need(UUID, UUID, JSONB) IS
    E'Restore need.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreNeed\n'
    'input_type: app.type_restore_need_input\n'
    'success_type: Need\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore need."\n'
    'impact: {"primary": {"entity": "Need", "operation": "UPDATE"}}';
-- specql: end shop.Need metadata
