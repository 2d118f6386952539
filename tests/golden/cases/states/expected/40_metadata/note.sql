-- specql: shop.Note metadata
-- content-sha256: eb182b86585732da9af8300b834105bbaa4654ffbc84b6964e14846c12446057
COMMENT ON TABLE shop.tb_note IS
    E'Reads and writes versioned rows of others; has a field of that name itself.\n'
    '\n'
    '@fraiseql:type name=Note,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_note.pk_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_note.version IS
    '@fraiseql:field name=version,type=String,required=false';

COMMENT ON COLUMN shop.tb_note.fk_tag IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.tb_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_note IS
    E'Reads and writes versioned rows of others; has a field of that name itself.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Reads and writes versioned rows of others; has a field of that name itself."';

COMMENT ON COLUMN shop.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_note.version IS
    '@fraiseql:field name=version,type=String,required=false';

COMMENT ON COLUMN shop.v_note.tag_id IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.v_note.tag_version IS
    '@fraiseql:field name=tag_version,type=Int,required=false,description=tag.version';

COMMENT ON COLUMN shop.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION shop.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION shop.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_note_input IS
    E'Input of create_note.\n'
    '\n'
    '@fraiseql:input name=CreateNoteInput';

COMMENT ON COLUMN app.type_create_note_input.version IS
    '@fraiseql:field name=version,type=String,required=false';

COMMENT ON COLUMN app.type_create_note_input.tag_id IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON FUNCTION shop.create_note(UUID, app.type_create_note_input, JSONB, UUID) IS
    E'Create note.\n'
    '\n'
    'Called by app.create_note.';

COMMENT ON FUNCTION app.create_note(UUID, UUID, JSONB) IS
    E'Create note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createNote\n'
    'input_type: app.type_create_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create note."\n'
    'impact: {"primary": {"entity": "Note", "operation": "CREATE", "fields": ["version", "tag"]}}';

COMMENT ON TYPE app.type_spoil_tag_input IS
    E'Input of spoil_tag.\n'
    '\n'
    '@fraiseql:input name=SpoilTagInput';

COMMENT ON COLUMN app.type_spoil_tag_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_spoil_tag_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.spoil_tag(UUID, app.type_spoil_tag_input, JSONB, UUID) IS
    E'Spoil tag.\n'
    '\n'
    'Called by app.spoil_tag.';

COMMENT ON FUNCTION app.spoil_tag(UUID, UUID, JSONB) IS
    E'Spoil tag.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: spoilTag\n'
    'input_type: app.type_spoil_tag_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Spoil tag."\n'
    'impact: {"sideEffects": [{"entity": "Tag", "operation": "UPDATE", "fields": ["mood"], "collection": "updatedTags"}]}';
-- specql: end shop.Note metadata
