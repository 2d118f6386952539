-- specql: desk.Line metadata
-- content-sha256: 46d46c16cd9e8eedee497ba7329fccd8ab42f773accf189121c7ee9535a68fe6
COMMENT ON TABLE desk.tb_line IS
    E'Line\n'
    '\n'
    '@fraiseql:type name=Line,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_line.pk_line IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_line.fk_invoice IS
    '@fraiseql:field name=invoice_id,type=UUID!,required=true,references=Invoice';

COMMENT ON COLUMN desk.tb_line.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.tb_line.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN desk.tb_line.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN desk.tb_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_line.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_line.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_line.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_line.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_line IS
    E'Line\n'
    '\n'
    '@fraiseql:type\n'
    'name: Line\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Line"';

COMMENT ON COLUMN desk.v_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_line.invoice_id IS
    '@fraiseql:field name=invoice_id,type=UUID!,required=true,references=Invoice';

COMMENT ON COLUMN desk.v_line.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.v_line.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN desk.v_line.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN desk.v_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_line.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.line_pk(UUID, UUID) IS
    'Internal key of a live Line, by its id.';

COMMENT ON FUNCTION desk.line_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Line, by its identifier.';

COMMENT ON FUNCTION desk.line_id(INTEGER, UUID) IS
    'Id of a Line, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.line_identifier(INTEGER, UUID) IS
    'Identifier of a Line, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_line_input IS
    E'Input of create_line.\n'
    '\n'
    '@fraiseql:input name=CreateLineInput';

COMMENT ON COLUMN app.type_create_line_input.invoice_id IS
    '@fraiseql:field name=invoice_id,type=UUID!,required=true,references=Invoice';

COMMENT ON COLUMN app.type_create_line_input.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN app.type_create_line_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_create_line_input.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON FUNCTION desk.create_line(UUID, app.type_create_line_input, JSONB, UUID) IS
    E'Create line.\n'
    '\n'
    'Called by app.create_line.';

COMMENT ON FUNCTION app.create_line(UUID, UUID, JSONB) IS
    E'Create line.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createLine\n'
    'input_type: app.type_create_line_input\n'
    'success_type: Line\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create line."\n'
    'impact: {"primary": {"entity": "Line", "operation": "CREATE", "fields": ["invoice", "text", "amount", "quantity"]}}';

COMMENT ON TYPE app.type_note_line_input IS
    E'Input of note_line.\n'
    '\n'
    '@fraiseql:input name=NoteLineInput';

COMMENT ON COLUMN app.type_note_line_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_note_line_input.body IS
    '@fraiseql:field name=body,type=String,required=false';

COMMENT ON COLUMN app.type_note_line_input.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN app.type_note_line_input.kind IS
    '@fraiseql:field name=kind,type=NoteLineKind,required=false,enum=true';

COMMENT ON COLUMN app.type_note_line_input.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN app.type_note_line_input.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN app.type_note_line_input.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN app.type_note_line_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Invoice|Customer';

COMMENT ON COLUMN app.type_note_line_input.about_type IS
    '@fraiseql:field name=about_type,type=NoteLineAboutType,required=false,enum=true';

COMMENT ON COLUMN app.type_note_line_input.author_id IS
    '@fraiseql:field name=author_id,type=UUID,required=false,references=Customer|Invoice';

COMMENT ON COLUMN app.type_note_line_input.author_type IS
    '@fraiseql:field name=author_type,type=NoteLineAuthorType,required=false,enum=true';

COMMENT ON FUNCTION desk.note_line(UUID, app.type_note_line_input, JSONB, UUID) IS
    E'Note line.\n'
    '\n'
    'Called by app.note_line.';

COMMENT ON FUNCTION app.note_line(UUID, UUID, JSONB) IS
    E'Note line.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: noteLine\n'
    'input_type: app.type_note_line_input\n'
    'success_type: Line\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Note line."\n'
    'impact: {"sideEffects": [{"entity": "Note", "operation": "CREATE", "fields": ["customer", "body", "level", "kind", "at", "words", "extra", "about", "author"], "collection": "createdNotes"}]}';

COMMENT ON TYPE app.type_note_twice_input IS
    E'Input of note_twice.\n'
    '\n'
    '@fraiseql:input name=NoteTwiceInput';

COMMENT ON COLUMN app.type_note_twice_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_note_twice_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.note_twice(UUID, app.type_note_twice_input, JSONB, UUID) IS
    E'Note twice.\n'
    '\n'
    'Called by app.note_twice.';

COMMENT ON FUNCTION app.note_twice(UUID, UUID, JSONB) IS
    E'Note twice.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: noteTwice\n'
    'input_type: app.type_note_twice_input\n'
    'success_type: Line\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Note twice."';
-- specql: end desk.Line metadata
