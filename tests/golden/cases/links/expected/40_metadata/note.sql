-- specql: desk.Note metadata
-- content-sha256: fa5dece21b5c222c3a5dcea1006b7e58897a901851cc39e8825621045c0fcfd7
COMMENT ON TABLE desk.tb_note IS
    E'About a company or somebody.\n'
    '\n'
    '@fraiseql:type name=Note,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_note.pk_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.tb_note.fk_about_company IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Company,description=Whom it is about.';

COMMENT ON COLUMN desk.tb_note.fk_about_person IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Person,description=Whom it is about.';

COMMENT ON COLUMN desk.tb_note.fk_source_call IS
    '@fraiseql:field name=source_id,type=UUID,required=false,references=Call';

COMMENT ON COLUMN desk.tb_note.fk_source_person IS
    '@fraiseql:field name=source_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN desk.tb_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_note IS
    E'About a company or somebody.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "About a company or somebody."';

COMMENT ON COLUMN desk.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.v_note.about_id IS
    '@fraiseql:field name=about_id,type=UUID!,required=true,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN desk.v_note.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType!,required=true,enum=true';

COMMENT ON COLUMN desk.v_note.source_id IS
    '@fraiseql:field name=source_id,type=UUID,required=false,references=Call|Person';

COMMENT ON COLUMN desk.v_note.source_type IS
    '@fraiseql:field name=source_type,type=NoteSourceType,required=false,enum=true';

COMMENT ON COLUMN desk.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE desk.tb_note_tags IS
    'What it is filed under.';

COMMENT ON COLUMN desk.tb_note_tags.fk_note IS
    'The Note whose list it is.';

COMMENT ON COLUMN desk.tb_note_tags.fk_tag IS
    'The Tag in the list.';

COMMENT ON COLUMN desk.tb_note_tags.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_note_tags."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN desk.tb_note_tags.created_at IS
    'When the row was created.';

COMMENT ON COLUMN desk.tb_note_tags.created_by IS
    'User who created the row.';

COMMENT ON TABLE desk.tb_note_readers IS
    'The list readers of Note.';

COMMENT ON COLUMN desk.tb_note_readers.fk_note IS
    'The Note whose list it is.';

COMMENT ON COLUMN desk.tb_note_readers.fk_person IS
    'The Person in the list.';

COMMENT ON COLUMN desk.tb_note_readers.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_note_readers."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN desk.tb_note_readers.created_at IS
    'When the row was created.';

COMMENT ON COLUMN desk.tb_note_readers.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION desk.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION desk.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION desk.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_note_input IS
    E'Input of create_note.\n'
    '\n'
    '@fraiseql:input name=CreateNoteInput';

COMMENT ON COLUMN app.type_create_note_input.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN app.type_create_note_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID!,required=true,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN app.type_create_note_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType!,required=true,enum=true';

COMMENT ON COLUMN app.type_create_note_input.source_id IS
    '@fraiseql:field name=source_id,type=UUID,required=false,references=Call|Person';

COMMENT ON COLUMN app.type_create_note_input.source_type IS
    '@fraiseql:field name=source_type,type=NoteSourceType,required=false,enum=true';

COMMENT ON COLUMN app.type_create_note_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!]!,required=true,references=Tag,description=What it is filed under.';

COMMENT ON COLUMN app.type_create_note_input.readers_ids IS
    '@fraiseql:field name=readers_ids,type=[UUID!],required=false,references=Person';

COMMENT ON FUNCTION desk.create_note(UUID, app.type_create_note_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Note", "operation": "CREATE", "fields": ["text", "about", "source", "tags", "readers"]}}';

COMMENT ON TYPE app.type_update_note_input IS
    E'Input of update_note.\n'
    '\n'
    '@fraiseql:input name=UpdateNoteInput';

COMMENT ON COLUMN app.type_update_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_note_input.text IS
    '@fraiseql:field name=text,type=String,required=false';

COMMENT ON COLUMN app.type_update_note_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN app.type_update_note_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType,required=false,enum=true';

COMMENT ON COLUMN app.type_update_note_input.source_id IS
    '@fraiseql:field name=source_id,type=UUID,required=false,references=Call|Person';

COMMENT ON COLUMN app.type_update_note_input.source_type IS
    '@fraiseql:field name=source_type,type=NoteSourceType,required=false,enum=true';

COMMENT ON COLUMN app.type_update_note_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag,description=What it is filed under.';

COMMENT ON COLUMN app.type_update_note_input.readers_ids IS
    '@fraiseql:field name=readers_ids,type=[UUID!],required=false,references=Person';

COMMENT ON COLUMN app.type_update_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.update_note(UUID, app.type_update_note_input, JSONB, UUID) IS
    E'Update note.\n'
    '\n'
    'Called by app.update_note.';

COMMENT ON FUNCTION app.update_note(UUID, UUID, JSONB) IS
    E'Update note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateNote\n'
    'input_type: app.type_update_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update note."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["text", "about", "source", "tags", "readers"]}}';

COMMENT ON TYPE app.type_delete_note_input IS
    E'Input of delete_note.\n'
    '\n'
    '@fraiseql:input name=DeleteNoteInput';

COMMENT ON COLUMN app.type_delete_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.delete_note(UUID, app.type_delete_note_input, JSONB, UUID) IS
    E'Delete note.\n'
    '\n'
    'Called by app.delete_note.';

COMMENT ON FUNCTION app.delete_note(UUID, UUID, JSONB) IS
    E'Delete note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteNote\n'
    'input_type: app.type_delete_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete note."\n'
    'impact: {"primary": {"entity": "Note", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_change_about_input IS
    E'Input of change_about.\n'
    '\n'
    '@fraiseql:input name=ChangeAboutInput';

COMMENT ON COLUMN app.type_change_about_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_about_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID!,required=true,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN app.type_change_about_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType!,required=true,enum=true';

COMMENT ON COLUMN app.type_change_about_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.change_about(UUID, app.type_change_about_input, JSONB, UUID) IS
    E'Change about.\n'
    '\n'
    'Called by app.change_about.';

COMMENT ON FUNCTION app.change_about(UUID, UUID, JSONB) IS
    E'Change about.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeAbout\n'
    'input_type: app.type_change_about_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change about."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["about"]}}';

COMMENT ON TYPE app.type_set_tags_input IS
    E'Input of set_tags.\n'
    '\n'
    '@fraiseql:input name=SetTagsInput';

COMMENT ON COLUMN app.type_set_tags_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_tags_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!]!,required=true,references=Tag,description=What it is filed under.';

COMMENT ON COLUMN app.type_set_tags_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.set_tags(UUID, app.type_set_tags_input, JSONB, UUID) IS
    E'Set tags.\n'
    '\n'
    'Called by app.set_tags.';

COMMENT ON FUNCTION app.set_tags(UUID, UUID, JSONB) IS
    E'Set tags.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setTags\n'
    'input_type: app.type_set_tags_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set tags."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_file_note_input IS
    E'Input of file_note.\n'
    '\n'
    '@fraiseql:input name=FileNoteInput';

COMMENT ON COLUMN app.type_file_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_file_note_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!]!,required=true,references=Tag,description=What it is filed under.';

COMMENT ON COLUMN app.type_file_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.file_note(UUID, app.type_file_note_input, JSONB, UUID) IS
    E'File note.\n'
    '\n'
    'Called by app.file_note.';

COMMENT ON FUNCTION app.file_note(UUID, UUID, JSONB) IS
    E'File note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: fileNote\n'
    'input_type: app.type_file_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "File note."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["tags", "text"]}}';

COMMENT ON TYPE app.type_write_note_input IS
    E'Input of write_note.\n'
    '\n'
    '@fraiseql:input name=WriteNoteInput';

COMMENT ON COLUMN app.type_write_note_input.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN app.type_write_note_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID!,required=true,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN app.type_write_note_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType!,required=true,enum=true';

COMMENT ON COLUMN app.type_write_note_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!]!,required=true,references=Tag,description=What it is filed under.';

COMMENT ON FUNCTION desk.write_note(UUID, app.type_write_note_input, JSONB, UUID) IS
    E'Write note.\n'
    '\n'
    'Called by app.write_note.';

COMMENT ON FUNCTION app.write_note(UUID, UUID, JSONB) IS
    E'Write note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: writeNote\n'
    'input_type: app.type_write_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Write note."\n'
    'impact: {"primary": {"entity": "Note", "operation": "CREATE", "fields": ["text", "about", "tags"]}}';

COMMENT ON TYPE app.type_turn_note_input IS
    E'Input of turn_note.\n'
    '\n'
    '@fraiseql:input name=TurnNoteInput';

COMMENT ON COLUMN app.type_turn_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_turn_note_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID!,required=true,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN app.type_turn_note_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType!,required=true,enum=true';

COMMENT ON COLUMN app.type_turn_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.turn_note(UUID, app.type_turn_note_input, JSONB, UUID) IS
    E'About the one who called.\n'
    '\n'
    'Called by app.turn_note.';

COMMENT ON FUNCTION app.turn_note(UUID, UUID, JSONB) IS
    E'About the one who called.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: turnNote\n'
    'input_type: app.type_turn_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "About the one who called."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["about", "source", "readers"]}}';

COMMENT ON TYPE app.type_copy_note_input IS
    E'Input of copy_note.\n'
    '\n'
    '@fraiseql:input name=CopyNoteInput';

COMMENT ON COLUMN app.type_copy_note_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_copy_note_input.labels IS
    '@fraiseql:field name=labels,type=[UUID!]!,required=true,references=Tag';

COMMENT ON COLUMN app.type_copy_note_input.readers IS
    '@fraiseql:field name=readers,type=[UUID!],required=false,references=Person';

COMMENT ON COLUMN app.type_copy_note_input.origin IS
    '@fraiseql:field name=origin,type=UUID!,required=true';

COMMENT ON COLUMN app.type_copy_note_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.copy_note(UUID, app.type_copy_note_input, JSONB, UUID) IS
    E'Declared parameters, and a row that was found.\n'
    '\n'
    'Called by app.copy_note.';

COMMENT ON FUNCTION app.copy_note(UUID, UUID, JSONB) IS
    E'Declared parameters, and a row that was found.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: copyNote\n'
    'input_type: app.type_copy_note_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Declared parameters, and a row that was found."\n'
    'impact: {"primary": {"entity": "Note", "operation": "UPDATE", "fields": ["about", "source", "tags", "readers"]}}';

COMMENT ON TYPE app.type_forget_notes_input IS
    E'Input of forget_notes.\n'
    '\n'
    '@fraiseql:input name=ForgetNotesInput';

COMMENT ON COLUMN app.type_forget_notes_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_forget_notes_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID!,required=true,references=Company|Person,description=Whom it is about.';

COMMENT ON COLUMN app.type_forget_notes_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType!,required=true,enum=true';

COMMENT ON COLUMN app.type_forget_notes_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.forget_notes(UUID, app.type_forget_notes_input, JSONB, UUID) IS
    E'Forget notes.\n'
    '\n'
    'Called by app.forget_notes.';

COMMENT ON FUNCTION app.forget_notes(UUID, UUID, JSONB) IS
    E'Forget notes.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: forgetNotes\n'
    'input_type: app.type_forget_notes_input\n'
    'success_type: Note\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Forget notes."\n'
    'impact: {"primary": {"entity": "Note", "operation": "DELETE"}}';
-- specql: end desk.Note metadata
