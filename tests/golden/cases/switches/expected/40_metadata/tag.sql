-- specql: base.Tag metadata
-- content-sha256: 821ffb4a7225b715028e567387518f79729bfc6c611efdd876ab4a2a05463d0e
COMMENT ON TABLE base.tb_tag IS
    E'Shared, neither signed nor kept; read and written by others.\n'
    '\n'
    '@fraiseql:type name=Tag,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_tag.pk_tag IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_tag.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_tag.code IS
    '@fraiseql:field name=code,type=Int,required=false';

COMMENT ON COLUMN base.tb_tag.color IS
    '@fraiseql:field name=color,type=TagColor,required=false,enum=true';

COMMENT ON COLUMN base.tb_tag.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON VIEW base.v_tag IS
    E'Shared, neither signed nor kept; read and written by others.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tag\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Shared, neither signed nor kept; read and written by others."';

COMMENT ON COLUMN base.v_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_tag.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_tag.code IS
    '@fraiseql:field name=code,type=Int,required=false';

COMMENT ON COLUMN base.v_tag.color IS
    '@fraiseql:field name=color,type=TagColor,required=false,enum=true';

COMMENT ON COLUMN base.v_tag.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN base.v_tag.children IS
    '@fraiseql:field name=children,type=Int,required=false,description=count(Tag WHERE color = ''red'')';

COMMENT ON COLUMN base.v_tag.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW base.v_all_tags IS
    'All tags';

COMMENT ON COLUMN base.v_all_tags.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_all_tags.color IS
    '@fraiseql:field name=color,type=TagColor,required=false,enum=true';

COMMENT ON FUNCTION base.v_tags_like(TEXT) IS
    'Tags like';

COMMENT ON FUNCTION base.tag_pk(UUID) IS
    'Internal key of a live Tag, by its id.';

COMMENT ON FUNCTION base.tag_pk_by_identifier(TEXT) IS
    'Internal key of a live Tag, by its identifier.';

COMMENT ON FUNCTION base.tag_id(INTEGER) IS
    'Id of a Tag, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.tag_identifier(INTEGER) IS
    'Identifier of a Tag, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_tag_input IS
    E'Input of create_tag.\n'
    '\n'
    '@fraiseql:input name=CreateTagInput';

COMMENT ON COLUMN app.type_create_tag_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_create_tag_input.code IS
    '@fraiseql:field name=code,type=Int,required=false';

COMMENT ON COLUMN app.type_create_tag_input.color IS
    '@fraiseql:field name=color,type=TagColor,required=false,enum=true';

COMMENT ON COLUMN app.type_create_tag_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON FUNCTION base.create_tag(UUID, app.type_create_tag_input, JSONB, UUID) IS
    E'Create tag.\n'
    '\n'
    'Called by app.create_tag.';

COMMENT ON FUNCTION app.create_tag(UUID, UUID, JSONB) IS
    E'Create tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTag\n'
    'input_type: app.type_create_tag_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create tag."\n'
    'impact: {"primary": {"entity": "Tag", "operation": "CREATE", "fields": ["name", "code", "color", "parent"]}}';

COMMENT ON TYPE app.type_update_tag_input IS
    E'Input of update_tag.\n'
    '\n'
    '@fraiseql:input name=UpdateTagInput';

COMMENT ON COLUMN app.type_update_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_tag_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_tag_input.code IS
    '@fraiseql:field name=code,type=Int,required=false';

COMMENT ON COLUMN app.type_update_tag_input.color IS
    '@fraiseql:field name=color,type=TagColor,required=false,enum=true';

COMMENT ON COLUMN app.type_update_tag_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON FUNCTION base.update_tag(UUID, app.type_update_tag_input, JSONB, UUID) IS
    E'Update tag.\n'
    '\n'
    'Called by app.update_tag.';

COMMENT ON FUNCTION app.update_tag(UUID, UUID, JSONB) IS
    E'Update tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateTag\n'
    'input_type: app.type_update_tag_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update tag."\n'
    'impact: {"primary": {"entity": "Tag", "operation": "UPDATE", "fields": ["name", "code", "color", "parent"]}}';

COMMENT ON TYPE app.type_delete_tag_input IS
    E'Input of delete_tag.\n'
    '\n'
    '@fraiseql:input name=DeleteTagInput';

COMMENT ON COLUMN app.type_delete_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION base.delete_tag(UUID, app.type_delete_tag_input, JSONB, UUID) IS
    E'Delete tag.\n'
    '\n'
    'Called by app.delete_tag.';

COMMENT ON FUNCTION app.delete_tag(UUID, UUID, JSONB) IS
    E'Delete tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteTag\n'
    'input_type: app.type_delete_tag_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete tag."\n'
    'impact: {"primary": {"entity": "Tag", "operation": "DELETE"}}';
-- specql: end base.Tag metadata
