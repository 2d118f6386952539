-- specql: work.Tag metadata
-- content-sha256: f30e69943ff10b6c1c4cc4ec5b86cf12ed225daf2d03e89ed775fa89d8b37839
COMMENT ON TABLE work.tb_tag IS
    E'Tag\n'
    '\n'
    '@fraiseql:type name=Tag,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_tag.pk_tag IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_tag.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_tag.fk_team IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.tb_tag.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_tag.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_tag.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_tag.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_tag.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_tag.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_tag IS
    E'Tag\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tag\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Tag"';

COMMENT ON COLUMN work.v_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_tag.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_tag.team_id IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.v_tag.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_tag.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_tag.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION work.tag_pk(UUID, UUID) IS
    'Internal key of a live Tag, by its id.';

COMMENT ON FUNCTION work.tag_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Tag, by its identifier.';

COMMENT ON FUNCTION work.tag_id(INTEGER, UUID) IS
    'Id of a Tag, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.tag_identifier(INTEGER, UUID) IS
    'Identifier of a Tag, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_touch_tag_input IS
    E'Input of touch_tag.\n'
    '\n'
    '@fraiseql:input name=TouchTagInput';

COMMENT ON COLUMN app.type_touch_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_touch_tag_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.touch_tag(UUID, app.type_touch_tag_input, JSONB, UUID) IS
    E'Touch tag.\n'
    '\n'
    'Called by app.touch_tag.';

COMMENT ON FUNCTION app.touch_tag(UUID, UUID, JSONB) IS
    E'Touch tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: touchTag\n'
    'input_type: app.type_touch_tag_input\n'
    'success_type: Tag\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Touch tag."';
-- specql: end work.Tag metadata
