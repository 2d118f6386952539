-- specql: base.Model metadata
-- content-sha256: c70680e55436bd4632316d424e02a3abfbd30a06225898b2a192a4585942240c
COMMENT ON TABLE base.tb_model IS
    E'Model\n'
    '\n'
    '@fraiseql:type name=Model,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_model.pk_model IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_model.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_model.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_model.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN base.tb_model.level IS
    '@fraiseql:field name=level,type=ModelLevel,required=false,enum=true';

COMMENT ON COLUMN base.tb_model.fk_category IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN base.tb_model.fk_kind IS
    '@fraiseql:field name=kind_id,type=UUID,required=false,references=Kind';

COMMENT ON COLUMN base.tb_model.make IS
    '@fraiseql:field name=make,type=String,required=false';

COMMENT ON COLUMN base.tb_model.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_model.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_model.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_model.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_model.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_model.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_model IS
    E'Model\n'
    '\n'
    '@fraiseql:type\n'
    'name: Model\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Model"';

COMMENT ON COLUMN base.v_model.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_model.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_model.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN base.v_model.level IS
    '@fraiseql:field name=level,type=ModelLevel,required=false,enum=true';

COMMENT ON COLUMN base.v_model.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN base.v_model.kind_id IS
    '@fraiseql:field name=kind_id,type=UUID,required=false,references=Kind';

COMMENT ON COLUMN base.v_model.make IS
    '@fraiseql:field name=make,type=String,required=false';

COMMENT ON COLUMN base.v_model.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_model.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_model.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW base.v_model_resolved IS
    'Model with all that templates give.';

COMMENT ON COLUMN base.v_model_resolved.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_model_resolved.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_model_resolved.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN base.v_model_resolved.level IS
    '@fraiseql:field name=level,type=ModelLevel,required=false,enum=true';

COMMENT ON COLUMN base.v_model_resolved.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN base.v_model_resolved.kind_id IS
    '@fraiseql:field name=kind_id,type=UUID,required=false,references=Kind';

COMMENT ON COLUMN base.v_model_resolved.make IS
    '@fraiseql:field name=make,type=String,required=false';

COMMENT ON COLUMN base.v_model_resolved.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_model_resolved.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_model_resolved.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.model_pk(UUID) IS
    'Internal key of a live Model, by its id.';

COMMENT ON FUNCTION base.model_pk_by_identifier(TEXT) IS
    'Internal key of a live Model, by its identifier.';

COMMENT ON FUNCTION base.model_id(INTEGER) IS
    'Id of a Model, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.model_identifier(INTEGER) IS
    'Identifier of a Model, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.model_resolved(INTEGER) IS
    'What a Model is with all that its templates give it.';

COMMENT ON TYPE app.type_create_model_input IS
    E'Input of create_model.\n'
    '\n'
    '@fraiseql:input name=CreateModelInput';

COMMENT ON COLUMN app.type_create_model_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_create_model_input.level IS
    '@fraiseql:field name=level,type=ModelLevel,required=false,enum=true';

COMMENT ON COLUMN app.type_create_model_input.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN app.type_create_model_input.kind_id IS
    '@fraiseql:field name=kind_id,type=UUID,required=false,references=Kind';

COMMENT ON COLUMN app.type_create_model_input.make IS
    '@fraiseql:field name=make,type=String,required=false';

COMMENT ON FUNCTION base.create_model(UUID, app.type_create_model_input, JSONB, UUID) IS
    E'Create model.\n'
    '\n'
    'Called by app.create_model.';

COMMENT ON FUNCTION app.create_model(UUID, UUID, JSONB) IS
    E'Create model.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createModel\n'
    'input_type: app.type_create_model_input\n'
    'success_type: Model\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create model."\n'
    'impact: {"primary": {"entity": "Model", "operation": "CREATE", "fields": ["title", "level", "category", "kind", "make"]}}';

COMMENT ON TYPE app.type_update_model_input IS
    E'Input of update_model.\n'
    '\n'
    '@fraiseql:input name=UpdateModelInput';

COMMENT ON COLUMN app.type_update_model_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_model_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_model_input.level IS
    '@fraiseql:field name=level,type=ModelLevel,required=false,enum=true';

COMMENT ON COLUMN app.type_update_model_input.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN app.type_update_model_input.kind_id IS
    '@fraiseql:field name=kind_id,type=UUID,required=false,references=Kind';

COMMENT ON COLUMN app.type_update_model_input.make IS
    '@fraiseql:field name=make,type=String,required=false';

COMMENT ON COLUMN app.type_update_model_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.update_model(UUID, app.type_update_model_input, JSONB, UUID) IS
    E'Update model.\n'
    '\n'
    'Called by app.update_model.';

COMMENT ON FUNCTION app.update_model(UUID, UUID, JSONB) IS
    E'Update model.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateModel\n'
    'input_type: app.type_update_model_input\n'
    'success_type: Model\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update model."\n'
    'impact: {"primary": {"entity": "Model", "operation": "UPDATE", "fields": ["title", "level", "category", "kind", "make"]}}';
-- specql: end base.Model metadata
