-- specql: shop.Note metadata
-- content-sha256: f56808f14ef889ef75cfa11e18e4a2f5fa459a69d013bc3bf15b99b0647ccad7
COMMENT ON TABLE shop.tb_note IS
    E'Note\n'
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

COMMENT ON COLUMN shop.tb_note.fk_about_customer IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.tb_note.fk_about_order IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Order';

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
    E'Note\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Note"';

COMMENT ON COLUMN shop.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_note.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Customer|Order';

COMMENT ON COLUMN shop.v_note.about_type IS
    '@fraiseql:field name=about_type,type=NoteAboutType,required=false,enum=true';

COMMENT ON COLUMN shop.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_note_readers IS
    'The list readers of Note.';

COMMENT ON COLUMN shop.tb_note_readers.fk_note IS
    'The Note whose list it is.';

COMMENT ON COLUMN shop.tb_note_readers.fk_customer IS
    'The Customer in the list.';

COMMENT ON COLUMN shop.tb_note_readers.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_note_readers."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_note_readers.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_note_readers.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION shop.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION shop.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION shop.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';
-- specql: end shop.Note metadata
