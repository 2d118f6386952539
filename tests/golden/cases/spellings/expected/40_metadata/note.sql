-- specql: desk.Note metadata
-- content-sha256: 989825218ea645c840dde4b75cdb0c567c249d5e10a4a4623f551f19a2a115da
COMMENT ON TABLE desk.tb_note IS
    E'Note\n'
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

COMMENT ON COLUMN desk.tb_note.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN desk.tb_note.body IS
    '@fraiseql:field name=body,type=String!,required=true';

COMMENT ON COLUMN desk.tb_note.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN desk.tb_note.kind IS
    '@fraiseql:field name=kind,type=NoteKind,required=false,enum=true';

COMMENT ON COLUMN desk.tb_note.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN desk.tb_note.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN desk.tb_note.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN desk.tb_note.fk_about_invoice IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Invoice';

COMMENT ON COLUMN desk.tb_note.fk_about_customer IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN desk.tb_note.fk_author_customer IS
    '@fraiseql:field name=author_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN desk.tb_note.fk_author_invoice IS
    '@fraiseql:field name=author_id,type=UUID,required=false,references=Invoice';

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
    E'Note\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Note"';

COMMENT ON COLUMN desk.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_note.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN desk.v_note.body IS
    '@fraiseql:field name=body,type=String!,required=true';

COMMENT ON COLUMN desk.v_note.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN desk.v_note.kind IS
    '@fraiseql:field name=kind,type=NoteKind,required=false,enum=true';

COMMENT ON COLUMN desk.v_note.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN desk.v_note.words IS
    '@fraiseql:field name=words,type=[String!],required=false';

COMMENT ON COLUMN desk.v_note.extra IS
    '@fraiseql:field name=extra,type=JSON,required=false';

COMMENT ON COLUMN desk.v_note.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Invoice|Customer';

COMMENT ON COLUMN desk.v_note.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType,required=false,enum=true';

COMMENT ON COLUMN desk.v_note.author_id IS
    '@fraiseql:field name=author_id,type=UUID,required=false,references=Customer|Invoice';

COMMENT ON COLUMN desk.v_note.author_type IS
    '@fraiseql:field name=author_type,type=NoteAuthorType,required=false,enum=true';

COMMENT ON COLUMN desk.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION desk.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION desk.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';
-- specql: end desk.Note metadata
