-- specql: desk.Entry metadata
-- content-sha256: 099899b4917ce5ae9c682cb2c0f7d8d783f1b2b8154a7ba13a88e531ead1e22a
COMMENT ON TABLE desk.tb_entry IS
    E'A line of the log.\n'
    '\n'
    '@fraiseql:type name=Entry,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_entry.pk_entry IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_entry.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_entry.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_entry.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_entry.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.tb_entry.fk_about_company IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN desk.tb_entry.fk_about_person IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN desk.tb_entry.is_known IS
    '@fraiseql:field name=is_known,type=Boolean,required=false,description=about IS NOT NULL';

COMMENT ON COLUMN desk.tb_entry.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_entry.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_entry.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_entry.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_entry.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_entry.deleted_by IS
    'User who deleted the row.';

COMMENT ON CONSTRAINT tb_entry_has_about_check ON desk.tb_entry IS
    E'about IS NOT NULL OR text = ''nobody''\n'
    '\n'
    '@specql:constraint name=has_about';

COMMENT ON VIEW desk.v_entry IS
    E'A line of the log.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Entry\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "A line of the log."';

COMMENT ON COLUMN desk.v_entry.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_entry.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_entry.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_entry.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.v_entry.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Company|Person';

COMMENT ON COLUMN desk.v_entry.about_type IS
    '@fraiseql:field name=about_type,type=EntryAboutType,required=false,enum=true';

COMMENT ON COLUMN desk.v_entry.is_known IS
    '@fraiseql:field name=is_known,type=Boolean,required=false,description=about IS NOT NULL';

COMMENT ON COLUMN desk.v_entry.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_entry.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_entry.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.entry_pk(UUID, UUID) IS
    'Internal key of a live Entry, by its id.';

COMMENT ON FUNCTION desk.entry_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Entry, by its identifier.';

COMMENT ON FUNCTION desk.entry_id(INTEGER, UUID) IS
    'Id of a Entry, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.entry_identifier(INTEGER, UUID) IS
    'Identifier of a Entry, deleted or not, by its internal key.';
-- specql: end desk.Entry metadata
