-- specql: crm.CustomerNote metadata
-- content-sha256: 2a8d3947a43d412329a403e2cdfd36183167f310e20bb64a9f786edf4917d25c
COMMENT ON TABLE crm.tb_customer_note IS
    E'Customer note\n'
    '\n'
    '@fraiseql:type name=CustomerNote,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_customer_note.pk_customer_note IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_customer_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_customer_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_customer_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN crm.tb_customer_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_customer_note.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_customer_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_customer_note.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_customer_note.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_customer_note.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_customer_note IS
    E'Customer note\n'
    '\n'
    '@fraiseql:type\n'
    'name: CustomerNote\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Customer note"';

COMMENT ON COLUMN crm.v_customer_note.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_customer_note.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_customer_note.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN crm.v_customer_note.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_customer_note.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_customer_note.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.customer_note_pk(UUID) IS
    'Internal key of a live CustomerNote, by its id.';

COMMENT ON FUNCTION crm.customer_note_pk_by_identifier(TEXT) IS
    'Internal key of a live CustomerNote, by its identifier.';

COMMENT ON FUNCTION crm.customer_note_id(INTEGER) IS
    'Id of a CustomerNote, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.customer_note_identifier(INTEGER) IS
    'Identifier of a CustomerNote, deleted or not, by its internal key.';
-- specql: end crm.CustomerNote metadata
