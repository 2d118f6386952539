-- specql: sales.Note metadata
-- content-sha256: 2a836204433cd96d79c2c15fc417c5bcc74d7f4f20c6175692716bd8b87d2430
COMMENT ON TABLE sales.tb_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type name=Note,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_note.pk_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN sales.tb_note.fk_person IS
    '@fraiseql:field name=person_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN sales.tb_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Note"';

COMMENT ON COLUMN sales.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN sales.v_note.person_id IS
    '@fraiseql:field name=person_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN sales.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION sales.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION sales.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';
-- specql: end sales.Note metadata
