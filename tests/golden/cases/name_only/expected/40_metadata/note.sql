-- specql: cms.Note metadata
-- content-sha256: eef3aca32067091aea893d3f8a67e552cfba36ad14c3cf78bf1967df64b5e30d
COMMENT ON TABLE cms.tb_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type name=Note,schema=cms,trinity=true';

COMMENT ON COLUMN cms.tb_note.pk_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN cms.tb_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN cms.tb_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN cms.tb_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN cms.tb_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN cms.tb_note.is_archived IS
    '@fraiseql:field name=is_archived,type=Boolean,required=false';

COMMENT ON COLUMN cms.tb_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN cms.tb_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN cms.tb_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN cms.tb_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN cms.tb_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN cms.tb_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW cms.v_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: cms\n'
    'trinity: true\n'
    'description: "Note"';

COMMENT ON COLUMN cms.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN cms.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN cms.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN cms.v_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN cms.v_note.is_archived IS
    '@fraiseql:field name=is_archived,type=Boolean,required=false';

COMMENT ON COLUMN cms.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN cms.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN cms.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION cms.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION cms.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION cms.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION cms.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_archive_note_input IS
    E'Input of archive_note.\n'
    '\n'
    '@fraiseql:input name=ArchiveNoteInput';

COMMENT ON COLUMN app.type_archive_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_archive_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.archive_note(UUID, app.type_archive_note_input, JSONB, UUID) IS
    E'Archive note.\n'
    '\n'
    'Called by app.archive_note.';

COMMENT ON FUNCTION app.archive_note(UUID, UUID, JSONB) IS
    E'Archive note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: archiveNote\n'
    'input_type: app.type_archive_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Archive note."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["is_archived"]}}';

COMMENT ON TYPE app.type_activate_note_input IS
    'Input of activate_note.';

COMMENT ON FUNCTION cms.activate_note(UUID, app.type_activate_note_input, JSONB, UUID) IS
    E'Activate note.\n'
    '\n'
    'Called by app.activate_note.';

COMMENT ON FUNCTION app.activate_note(UUID, UUID, JSONB) IS
    E'Activate note.\n'
    '\n'
    'Not implemented: every call fails.';
-- specql: end cms.Note metadata
