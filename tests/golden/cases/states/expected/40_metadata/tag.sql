-- specql: base.Tag metadata
-- content-sha256: e3e83fd7f8b5e311c73c76cf07a29889957b79f499b5c5d02add6e913d493f78
COMMENT ON TABLE base.tb_tag IS
    E'Shared, neither dated nor kept, in a tree; its version is read by others, one state is a secret.\n'
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

COMMENT ON COLUMN base.tb_tag.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN base.tb_tag.mood IS
    '@fraiseql:field name=mood,type=TagMood,required=false,enum=true';

COMMENT ON COLUMN base.tb_tag.path IS
    'Keys from the root down to the row itself; never leaves the database.';

COMMENT ON COLUMN base.tb_tag.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON VIEW base.v_tag IS
    E'Shared, neither dated nor kept, in a tree; its version is read by others, one state is a secret.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tag\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Shared, neither dated nor kept, in a tree; its version is read by others, one state is a secret."';

COMMENT ON COLUMN base.v_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_tag.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_tag.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN base.v_tag.mood IS
    '@fraiseql:field name=mood,type=TagMood,required=false,enum=true';

COMMENT ON COLUMN base.v_tag.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON COLUMN base.v_tag.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.tag_pk(UUID) IS
    'Internal key of a live Tag, by its id.';

COMMENT ON FUNCTION base.tag_pk_by_identifier(TEXT) IS
    'Internal key of a live Tag, by its identifier.';

COMMENT ON FUNCTION base.tag_id(INTEGER) IS
    'Id of a Tag, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.tag_identifier(INTEGER) IS
    'Identifier of a Tag, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.tag_set_path() IS
    'Called by a trigger of Tag.';

COMMENT ON FUNCTION base.tag_set_paths_below() IS
    'Called by a trigger of Tag.';

COMMENT ON FUNCTION base.tag_ancestors(INTEGER) IS
    'The rows of Tag above one.';

COMMENT ON FUNCTION base.tag_descendants(INTEGER) IS
    'The rows of Tag below one.';

COMMENT ON FUNCTION base.tag_check_mood() IS
    'Called by a trigger of Tag.';

COMMENT ON FUNCTION base.tag_set_version() IS
    'Called by a trigger of Tag.';

COMMENT ON TYPE app.type_create_tag_input IS
    E'Input of create_tag.\n'
    '\n'
    '@fraiseql:input name=CreateTagInput';

COMMENT ON COLUMN app.type_create_tag_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_tag_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN app.type_create_tag_input.mood IS
    '@fraiseql:field name=mood,type=TagMood,required=false,enum=true';

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
    'impact: {"primary": {"entity": "Tag", "operation": "CREATE", "fields": ["name", "parent", "mood"]}}';

COMMENT ON TYPE app.type_update_tag_input IS
    E'Input of update_tag.\n'
    '\n'
    '@fraiseql:input name=UpdateTagInput';

COMMENT ON COLUMN app.type_update_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_tag_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_tag_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN app.type_update_tag_input.mood IS
    '@fraiseql:field name=mood,type=TagMood,required=false,enum=true';

COMMENT ON COLUMN app.type_update_tag_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

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
    'impact: {"primary": {"entity": "Tag", "operation": "UPDATE", "fields": ["name", "parent", "mood"]}}';

COMMENT ON TYPE app.type_delete_tag_input IS
    E'Input of delete_tag.\n'
    '\n'
    '@fraiseql:input name=DeleteTagInput';

COMMENT ON COLUMN app.type_delete_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_tag_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

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

COMMENT ON TYPE app.type_change_mood_input IS
    E'Input of change_mood.\n'
    '\n'
    '@fraiseql:input name=ChangeMoodInput';

COMMENT ON COLUMN app.type_change_mood_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_mood_input.mood IS
    '@fraiseql:field name=mood,type=TagMood!,required=true,enum=true';

COMMENT ON COLUMN app.type_change_mood_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION base.change_mood(UUID, app.type_change_mood_input, JSONB, UUID) IS
    E'Change mood.\n'
    '\n'
    'Called by app.change_mood.';

COMMENT ON FUNCTION app.change_mood(UUID, UUID, JSONB) IS
    E'Change mood.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeMood\n'
    'input_type: app.type_change_mood_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change mood."\n'
    'impact: {"primary": {"entity": "Tag", "operation": "UPDATE", "fields": ["mood"]}}';
-- specql: end base.Tag metadata
