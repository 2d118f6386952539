-- specql: crm.Contact metadata
-- content-sha256: 7c51b7be1c845d84c3ecc6f334dca9955744025fcbc90677bb9d32ab87e0624d
COMMENT ON TABLE crm.tb_contact IS
    E'Contact\n'
    '\n'
    '@fraiseql:type name=Contact,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_contact.pk_contact IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_contact.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.tb_contact.fk_organization IS
    '@fraiseql:field name=organization_id,type=UUID,required=false,references=Organization';

COMMENT ON COLUMN crm.tb_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_contact.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_contact.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_contact.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_contact.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_contact IS
    E'Contact\n'
    '\n'
    '@fraiseql:type\n'
    'name: Contact\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Contact"';

COMMENT ON COLUMN crm.v_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_contact.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.v_contact.organization_id IS
    '@fraiseql:field name=organization_id,type=UUID,required=false,references=Organization';

COMMENT ON COLUMN crm.v_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_contact.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.contact_pk(UUID, UUID) IS
    'Internal key of a live Contact, by its id.';

COMMENT ON FUNCTION crm.contact_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Contact, by its identifier.';

COMMENT ON FUNCTION crm.contact_id(INTEGER, UUID) IS
    'Id of a Contact, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.contact_identifier(INTEGER, UUID) IS
    'Identifier of a Contact, deleted or not, by its internal key.';
-- specql: end crm.Contact metadata
