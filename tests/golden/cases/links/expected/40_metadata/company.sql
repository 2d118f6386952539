-- specql: desk.Company metadata
-- content-sha256: 4e4b1c6a25597f39090c4c70ea547512ea16f552c305aa337a71becda5ec2aa8
COMMENT ON TABLE desk.tb_company IS
    E'A customer.\n'
    '\n'
    '@fraiseql:type name=Company,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_company.pk_company IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN desk.tb_company.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN desk.tb_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_company.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_company.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_company.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_company.deleted_by IS
    'User who deleted the row.';

COMMENT ON CONSTRAINT tb_company_not_its_parent_check ON desk.tb_company IS
    E'A company is not its own parent.\n'
    '\n'
    '@specql:constraint name=not_its_parent';

COMMENT ON VIEW desk.v_company IS
    E'A customer.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Company\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "A customer."';

COMMENT ON COLUMN desk.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN desk.v_company.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN desk.v_company.entries IS
    '@fraiseql:field name=entries,type=Int,required=false,description=count(Entry WHERE about = self)';

COMMENT ON COLUMN desk.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.company_pk(UUID, UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION desk.company_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION desk.company_id(INTEGER, UUID) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.company_identifier(INTEGER, UUID) IS
    'Identifier of a Company, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_company_input IS
    E'Input of create_company.\n'
    '\n'
    '@fraiseql:input name=CreateCompanyInput';

COMMENT ON COLUMN app.type_create_company_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_company_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON FUNCTION desk.create_company(UUID, app.type_create_company_input, JSONB, UUID) IS
    E'Create company.\n'
    '\n'
    'Called by app.create_company.';

COMMENT ON FUNCTION app.create_company(UUID, UUID, JSONB) IS
    E'Create company.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createCompany\n'
    'input_type: app.type_create_company_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create company."\n'
    'impact: {"primary": {"entity": "Company", "operation": "CREATE", "fields": ["name", "parent"]}}';

COMMENT ON TYPE app.type_update_company_input IS
    E'Input of update_company.\n'
    '\n'
    '@fraiseql:input name=UpdateCompanyInput';

COMMENT ON COLUMN app.type_update_company_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_company_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_company_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_update_company_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.update_company(UUID, app.type_update_company_input, JSONB, UUID) IS
    E'Update company.\n'
    '\n'
    'Called by app.update_company.';

COMMENT ON FUNCTION app.update_company(UUID, UUID, JSONB) IS
    E'Update company.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateCompany\n'
    'input_type: app.type_update_company_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update company."\n'
    'impact: {"primary": {"entity": "Company", "operation": "UPDATE", "fields": ["name", "parent"]}}';

COMMENT ON TYPE app.type_log_company_input IS
    E'Input of log_company.\n'
    '\n'
    '@fraiseql:input name=LogCompanyInput';

COMMENT ON COLUMN app.type_log_company_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_log_company_input.reason IS
    '@fraiseql:field name=reason,type=String!,required=true';

COMMENT ON COLUMN app.type_log_company_input.caller_id IS
    '@fraiseql:field name=caller_id,type=UUID!,required=true,references=Person';

COMMENT ON COLUMN app.type_log_company_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.log_company(UUID, app.type_log_company_input, JSONB, UUID) IS
    E'Call and entry are of the company, which nobody has to say.\n'
    '\n'
    'Called by app.log_company.';

COMMENT ON FUNCTION app.log_company(UUID, UUID, JSONB) IS
    E'Call and entry are of the company, which nobody has to say.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: logCompany\n'
    'input_type: app.type_log_company_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call and entry are of the company, which nobody has to say."\n'
    'impact: {"sideEffects": [{"entity": "Call", "operation": "CREATE", "fields": ["reason", "caller", "customer"], "collection": "createdCalls"}, {"entity": "Entry", "operation": "CREATE", "fields": ["text", "about"], "collection": "createdEntrys"}]}';

COMMENT ON TYPE app.type_open_company_input IS
    E'Input of open_company.\n'
    '\n'
    '@fraiseql:input name=OpenCompanyInput';

COMMENT ON COLUMN app.type_open_company_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_open_company_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID!,required=true,references=Company';

COMMENT ON FUNCTION desk.open_company(UUID, app.type_open_company_input, JSONB, UUID) IS
    E'A company with its first call, and an entry about its parent.\n'
    '\n'
    'Called by app.open_company.';

COMMENT ON FUNCTION app.open_company(UUID, UUID, JSONB) IS
    E'A company with its first call, and an entry about its parent.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: openCompany\n'
    'input_type: app.type_open_company_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A company with its first call, and an entry about its parent."\n'
    'impact: {"primary": {"entity": "Company", "operation": "CREATE", "fields": ["name", "parent"]}, "sideEffects": [{"entity": "Call", "operation": "CREATE", "fields": ["reason", "customer"], "collection": "createdCalls"}, {"entity": "Entry", "operation": "CREATE", "fields": ["text", "about"], "collection": "createdEntrys"}]}';

COMMENT ON TYPE app.type_close_company_input IS
    E'Input of close_company.\n'
    '\n'
    '@fraiseql:input name=CloseCompanyInput';

COMMENT ON COLUMN app.type_close_company_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_company_input.caller_id IS
    '@fraiseql:field name=caller_id,type=UUID!,required=true,references=Person';

COMMENT ON COLUMN app.type_close_company_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.close_company(UUID, app.type_close_company_input, JSONB, UUID) IS
    E'Close company.\n'
    '\n'
    'Called by app.close_company.';

COMMENT ON FUNCTION app.close_company(UUID, UUID, JSONB) IS
    E'Close company.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeCompany\n'
    'input_type: app.type_close_company_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close company."\n'
    'impact: {"primary": {"entity": "Company", "operation": "DELETE"}, "sideEffects": [{"entity": "Entry", "operation": "UPDATE", "fields": ["text"], "collection": "updatedEntrys"}, {"entity": "Call", "operation": "DELETE", "collection": "deletedCalls"}]}';

COMMENT ON TYPE app.type_note_call_input IS
    E'Input of note_call.\n'
    '\n'
    '@fraiseql:input name=NoteCallInput';

COMMENT ON COLUMN app.type_note_call_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_note_call_input.caller IS
    '@fraiseql:field name=caller,type=UUID,required=false,references=Person';

COMMENT ON COLUMN app.type_note_call_input.person IS
    '@fraiseql:field name=person,type=UUID,required=false,references=Person';

COMMENT ON COLUMN app.type_note_call_input.person_ids IS
    '@fraiseql:field name=person_ids,type=[UUID!],required=false,references=Person';

COMMENT ON COLUMN app.type_note_call_input.caller_id IS
    '@fraiseql:field name=caller_id,type=UUID!,required=true,references=Person';

COMMENT ON COLUMN app.type_note_call_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.note_call(UUID, app.type_note_call_input, JSONB, UUID) IS
    E'Names of parameters that differ by no more than an end which other names lose.\n'
    '\n'
    'Called by app.note_call.';

COMMENT ON FUNCTION app.note_call(UUID, UUID, JSONB) IS
    E'Names of parameters that differ by no more than an end which other names lose.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: noteCall\n'
    'input_type: app.type_note_call_input\n'
    'success_type: Company\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Names of parameters that differ by no more than an end which other names lose."\n'
    'impact: {"sideEffects": [{"entity": "Call", "operation": "CREATE", "fields": ["reason", "customer", "caller"], "collection": "createdCalls"}]}';
-- specql: end desk.Company metadata
