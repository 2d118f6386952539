-- specql: crm.Contact metadata
-- content-sha256: 02099ce07f22c904df6cf350955206c0af84c39b08e181bb7ab4483b19b23bb3
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
    'description: "Create contact."';

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
    'description: "Delete contact."';

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
    'description: "Qualify lead."';
-- specql: end crm.Contact metadata
