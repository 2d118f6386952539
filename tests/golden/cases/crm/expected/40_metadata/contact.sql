-- specql: crm.Contact metadata
-- content-sha256: 8f6eb37d130d7956f2a2550ad23a690e0eea8477c65d5ad67f666fc7fb86d1c2
COMMENT ON TABLE crm.tb_contact IS
    E'A person we know.\n'
    'It''s the "first" entity of most projects.\n'
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

COMMENT ON COLUMN crm.tb_contact.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN crm.tb_contact.first_name IS
    '@fraiseql:field name=first_name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_contact.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.tb_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.tb_contact.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

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
    E'A person we know.\n'
    'It''s the "first" entity of most projects.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Contact\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "A person we know.\\nIt''s the \\"first\\" entity of most projects."';

COMMENT ON COLUMN crm.v_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_contact.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.v_contact.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN crm.v_contact.first_name IS
    '@fraiseql:field name=first_name,type=String!,required=true';

COMMENT ON COLUMN crm.v_contact.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.v_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.v_contact.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

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

COMMENT ON COLUMN app.type_create_contact_input.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_create_contact_input.first_name IS
    '@fraiseql:field name=first_name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_contact_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_create_contact_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_contact_input.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN app.type_create_contact_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

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
    'impact: {"primary": {"entity": "Contact", "operation": "CREATE", "fields": ["email", "phone", "first_name", "company", "status", "score", "tags"]}}';

COMMENT ON TYPE app.type_update_contact_input IS
    E'Input of update_contact.\n'
    '\n'
    '@fraiseql:input name=UpdateContactInput';

COMMENT ON COLUMN app.type_update_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_contact_input.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN app.type_update_contact_input.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_update_contact_input.first_name IS
    '@fraiseql:field name=first_name,type=String,required=false';

COMMENT ON COLUMN app.type_update_contact_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_update_contact_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_contact_input.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN app.type_update_contact_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_contact(UUID, app.type_update_contact_input, JSONB, UUID) IS
    E'Update contact.\n'
    '\n'
    'Called by app.update_contact.';

COMMENT ON FUNCTION app.update_contact(UUID, UUID, JSONB) IS
    E'Update contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateContact\n'
    'input_type: app.type_update_contact_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update contact."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["email", "phone", "first_name", "company", "status", "score", "tags"]}}';

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
    E'Turns a lead into a qualified contact.\n'
    '\n'
    'Called by app.qualify_lead.';

COMMENT ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) IS
    E'Turns a lead into a qualified contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyLead\n'
    'input_type: app.type_qualify_lead_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Turns a lead into a qualified contact."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_company_input IS
    E'Input of change_company.\n'
    '\n'
    '@fraiseql:input name=ChangeCompanyInput';

COMMENT ON COLUMN app.type_change_company_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_company_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN app.type_change_company_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.change_company(UUID, app.type_change_company_input, JSONB, UUID) IS
    E'Change company.\n'
    '\n'
    'Called by app.change_company.';

COMMENT ON FUNCTION app.change_company(UUID, UUID, JSONB) IS
    E'Change company.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeCompany\n'
    'input_type: app.type_change_company_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change company."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["company"]}}';
-- specql: end crm.Contact metadata
