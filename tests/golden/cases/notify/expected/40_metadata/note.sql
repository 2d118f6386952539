-- specql: base.Note metadata
-- content-sha256: a4093b97149601c6272804e4e4d1ebb67d5cca8b1dda19b22298014c51590ec8
COMMENT ON TABLE base.tb_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type name=Note,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_note.pk_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN base.tb_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Note"';

COMMENT ON COLUMN base.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN base.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.note_pk(UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION base.note_pk_by_identifier(TEXT) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION base.note_id(INTEGER) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.note_identifier(INTEGER) IS
    'Identifier of a Note, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_tell_note_input IS
    E'Input of tell_note.\n'
    '\n'
    '@fraiseql:input name=TellNoteInput';

COMMENT ON COLUMN app.type_tell_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tell_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.tell_note(UUID, app.type_tell_note_input, JSONB, UUID) IS
    E'Tell note.\n'
    '\n'
    'Called by app.tell_note.';

COMMENT ON FUNCTION app.tell_note(UUID, UUID, JSONB) IS
    E'Tell note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tellNote\n'
    'input_type: app.type_tell_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tell note."';
-- specql: end base.Note metadata
