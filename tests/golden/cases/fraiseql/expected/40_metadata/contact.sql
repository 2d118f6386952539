-- specql: crm.Contact metadata
-- content-sha256: 260a778c21a7afa74254c55af9a08cb88e52d6938da8bbed0eb3379ebab6f77f
COMMENT ON TABLE crm.tb_contact IS
    E'A person "we" know.\n'
    'In two lines.\n'
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

COMMENT ON COLUMN crm.tb_contact.full_name IS
    '@fraiseql:field name=full_name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_contact.email IS
    '@fraiseql:field name=email,type=Email,required=false,filter=eq|in,sortable=false';

COMMENT ON COLUMN crm.tb_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.tb_contact.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN crm.tb_contact.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN crm.tb_contact.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN crm.tb_contact.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.tb_contact.notes_about IS
    'Notes about.';

COMMENT ON COLUMN crm.tb_contact.line_1 IS
    '@fraiseql:field name=line_1,type=String,required=false';

COMMENT ON COLUMN crm.tb_contact.bic IS
    '@fraiseql:field name=bic,type=SwiftCode,required=false';

COMMENT ON COLUMN crm.tb_contact.label IS
    '@fraiseql:field name=label,type=String,required=false,description=concat(full_name, '' '', email)';

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
    E'A person "we" know.\n'
    'In two lines.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Contact\n'
    'schema: crm\n'
    'trinity: true\n'
    'use_projection: true\n'
    'expose_fields: [id, identifier, full_name, email, status, score, balance, address, tags, company_id, company, line_1, bic, label, created_at, updated_at]\n'
    'description: "A person \\"we\\" know.\\nIn two lines."';

COMMENT ON COLUMN crm.v_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_contact.full_name IS
    '@fraiseql:field name=full_name,type=String!,required=true';

COMMENT ON COLUMN crm.v_contact.email IS
    '@fraiseql:field name=email,type=Email,required=false,filter=eq|in,sortable=false';

COMMENT ON COLUMN crm.v_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.v_contact.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN crm.v_contact.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN crm.v_contact.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN crm.v_contact.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.v_contact.notes_about IS
    'Notes about.';

COMMENT ON COLUMN crm.v_contact.line_1 IS
    '@fraiseql:field name=line_1,type=String,required=false';

COMMENT ON COLUMN crm.v_contact.bic IS
    '@fraiseql:field name=bic,type=SwiftCode,required=false';

COMMENT ON COLUMN crm.v_contact.label IS
    '@fraiseql:field name=label,type=String,required=false,description=concat(full_name, '' '', email)';

COMMENT ON COLUMN crm.v_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_contact.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.mv_contact_agg IS
    E'Rows of Contact in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN crm.mv_contact_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN crm.mv_contact_agg.fk_company IS
    'Internal key of company.';

COMMENT ON COLUMN crm.mv_contact_agg.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.mv_contact_agg.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.mv_contact_agg.company_name IS
    '@fraiseql:field name=company_name,type=String,required=false,description=company.name';

COMMENT ON COLUMN crm.mv_contact_agg.notes_about IS
    '@fraiseql:field name=notes_about,type=String,required=false';

COMMENT ON COLUMN crm.mv_contact_agg.company_industry IS
    '@fraiseql:field name=company_industry,type=String,required=false,description=company.industry';

COMMENT ON COLUMN crm.mv_contact_agg.contacts IS
    '@fraiseql:field name=contacts,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.mv_contact_agg.mean_score IS
    '@fraiseql:field name=mean_score,type=Decimal,required=false,description=Average of score';

COMMENT ON COLUMN crm.mv_contact_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION crm.refresh_mv_contact_agg(UUID) IS
    'Makes mv_contact_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW crm.v_contact_agg IS
    'The groups of mv_contact_agg as the API reads them.';

COMMENT ON COLUMN crm.v_contact_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN crm.v_contact_agg.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.v_contact_agg.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_contact_agg.company_name IS
    '@fraiseql:field name=company_name,type=String,required=false,description=company.name';

COMMENT ON COLUMN crm.v_contact_agg.notes_about IS
    '@fraiseql:field name=notes_about,type=String,required=false';

COMMENT ON COLUMN crm.v_contact_agg.company_industry IS
    '@fraiseql:field name=company_industry,type=String,required=false,description=company.industry';

COMMENT ON COLUMN crm.v_contact_agg.contacts IS
    '@fraiseql:field name=contacts,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.v_contact_agg.mean_score IS
    '@fraiseql:field name=mean_score,type=Decimal,required=false,description=Average of score';

COMMENT ON COLUMN crm.v_contact_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN crm.v_contact_agg.data IS
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

COMMENT ON COLUMN app.type_create_contact_input.full_name IS
    '@fraiseql:field name=full_name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_contact_input.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN app.type_create_contact_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_contact_input.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN app.type_create_contact_input.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN app.type_create_contact_input.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN app.type_create_contact_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_contact_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_create_contact_input.notes_about IS
    '@fraiseql:field name=notes_about,type=String,required=false';

COMMENT ON COLUMN app.type_create_contact_input.line_1 IS
    '@fraiseql:field name=line_1,type=String,required=false';

COMMENT ON COLUMN app.type_create_contact_input.bic IS
    '@fraiseql:field name=bic,type=SwiftCode,required=false';

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
    'impact: {"primary": {"entity": "Contact", "operation": "CREATE", "fields": ["full_name", "email", "status", "score", "balance", "address", "tags", "company", "notes_about", "line_1", "bic"]}}';

COMMENT ON TYPE app.type_qualify_lead_input IS
    E'Input of qualify_lead.\n'
    '\n'
    '@fraiseql:input name=QualifyLeadInput';

COMMENT ON COLUMN app.type_qualify_lead_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_qualify_lead_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.qualify_lead(UUID, app.type_qualify_lead_input, JSONB, UUID) IS
    E'A lead becomes a customer.\n'
    '\n'
    'Called by app.qualify_lead.';

COMMENT ON FUNCTION app.qualify_lead(UUID, UUID, JSONB) IS
    E'A lead becomes a customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyLead\n'
    'input_type: app.type_qualify_lead_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A lead becomes a customer."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_grade_input IS
    E'Input of grade.\n'
    '\n'
    '@fraiseql:input name=GradeInput';

COMMENT ON COLUMN app.type_grade_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_grade_input.mark IS
    '@fraiseql:field name=mark,type=GradeMark!,required=true,enum=true';

COMMENT ON COLUMN app.type_grade_input.comment IS
    '@fraiseql:field name=comment,type=String,required=false';

COMMENT ON COLUMN app.type_grade_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.grade(UUID, app.type_grade_input, JSONB, UUID) IS
    E'Grade.\n'
    '\n'
    'Called by app.grade.';

COMMENT ON FUNCTION app.grade(UUID, UUID, JSONB) IS
    E'Grade.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: grade\n'
    'input_type: app.type_grade_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Grade."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_greet_all_input IS
    E'Input of greet_all.\n'
    '\n'
    '@fraiseql:input name=GreetAllInput';

COMMENT ON FUNCTION crm.greet_all(UUID, app.type_greet_all_input, JSONB, UUID) IS
    E'Greet all.\n'
    '\n'
    'Called by app.greet_all.';

COMMENT ON FUNCTION app.greet_all(UUID, UUID, JSONB) IS
    E'Greet all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: greetAll\n'
    'input_type: app.type_greet_all_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Greet all."';

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
-- specql: end crm.Contact metadata
