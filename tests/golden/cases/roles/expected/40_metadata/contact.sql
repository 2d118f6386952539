-- specql: crm.Contact metadata
-- content-sha256: 7d2865bc7f24617146da4cee1bc9df4a86931f72c37b68f658a9cc089ec38727
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

COMMENT ON COLUMN crm.tb_contact.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.tb_contact.fk_country IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN crm.tb_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

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

COMMENT ON COLUMN crm.v_contact.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.v_contact.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN crm.v_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

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

COMMENT ON TYPE app.type_create_contact_input IS
    E'Input of create_contact.\n'
    '\n'
    '@fraiseql:input name=CreateContactInput';

COMMENT ON COLUMN app.type_create_contact_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN app.type_create_contact_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_create_contact_input.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN app.type_create_contact_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON FUNCTION crm.create_contact(UUID, app.type_create_contact_input, JSONB, UUID) IS
    E'Create contact.\n'
    '\n'
    'Called by app.create_contact.';

COMMENT ON FUNCTION app.create_contact(UUID, UUID, JSONB) IS
    E'Create contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createContact\n'
    'input_type: app.type_create_contact_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create contact."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "CREATE", "fields": ["email", "company", "country", "status"]}}';

COMMENT ON TYPE app.type_delete_contact_input IS
    E'Input of delete_contact.\n'
    '\n'
    '@fraiseql:input name=DeleteContactInput';

COMMENT ON COLUMN app.type_delete_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_contact(UUID, app.type_delete_contact_input, JSONB, UUID) IS
    E'Delete contact.\n'
    '\n'
    'Called by app.delete_contact.';

COMMENT ON FUNCTION app.delete_contact(UUID, UUID, JSONB) IS
    E'Delete contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteContact\n'
    'input_type: app.type_delete_contact_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete contact."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_qualify_lead_input IS
    E'Input of qualify_lead.\n'
    '\n'
    '@fraiseql:input name=QualifyLeadInput';

COMMENT ON COLUMN app.type_qualify_lead_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_qualify_lead_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.qualify_lead(UUID, app.type_qualify_lead_input, JSONB, UUID) IS
    E'Qualify lead.\n'
    '\n'
    'Called by app.qualify_lead.';

COMMENT ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) IS
    E'Qualify lead.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyLead\n'
    'input_type: app.type_qualify_lead_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Qualify lead."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"]}}';
-- specql: end crm.Contact metadata
