-- specql: crm.Draft metadata
-- content-sha256: 5ac627bae653fc3e55f6ac4ae8d928ca477771af790b060f45e90977c171e80b
COMMENT ON TABLE crm.tb_draft IS
    E'Draft\n'
    '\n'
    '@fraiseql:type name=Draft,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_draft.pk_draft IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_draft.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_draft.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_draft.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_draft.fk_contact IS
    '@fraiseql:field name=contact_id,type=UUID!,required=true,references=Contact';

COMMENT ON COLUMN crm.tb_draft.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_draft.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_draft.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_draft.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_draft.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_draft.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_draft IS
    E'Draft\n'
    '\n'
    '@fraiseql:type\n'
    'name: Draft\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Draft"';

COMMENT ON COLUMN crm.v_draft.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_draft.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_draft.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_draft.contact_id IS
    '@fraiseql:field name=contact_id,type=UUID!,required=true,references=Contact';

COMMENT ON COLUMN crm.v_draft.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_draft.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_draft.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.draft_pk(UUID, UUID) IS
    'Internal key of a live Draft, by its id.';

COMMENT ON FUNCTION crm.draft_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Draft, by its identifier.';

COMMENT ON FUNCTION crm.draft_id(INTEGER, UUID) IS
    'Id of a Draft, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.draft_identifier(INTEGER, UUID) IS
    'Identifier of a Draft, deleted or not, by its internal key.';
-- specql: end crm.Draft metadata
