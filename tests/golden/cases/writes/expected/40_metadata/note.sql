-- specql: crm.Note metadata
-- content-sha256: 5cdd04cd9518a1d2bc149110aaec66077fe6a72fef49e731a070c9cafdd5d81e
COMMENT ON TABLE crm.tb_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type name=Note,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_note.pk_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_note.text IS
    '@fraiseql:field name=text,type=String,required=false';

COMMENT ON COLUMN crm.tb_note.fk_about IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN crm.tb_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_note IS
    E'Note\n'
    '\n'
    '@fraiseql:type\n'
    'name: Note\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Note"';

COMMENT ON COLUMN crm.v_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_note.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_note.text IS
    '@fraiseql:field name=text,type=String,required=false';

COMMENT ON COLUMN crm.v_note.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN crm.v_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.note_pk(UUID, UUID) IS
    'Internal key of a live Note, by its id.';

COMMENT ON FUNCTION crm.note_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Note, by its identifier.';

COMMENT ON FUNCTION crm.note_id(INTEGER, UUID) IS
    'Id of a Note, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.note_identifier(INTEGER, UUID) IS
    'Identifier of a Note, deleted or not, by its internal key.';
-- specql: end crm.Note metadata
