-- specql: desk.Call metadata
-- content-sha256: 3a6aad12849953bc40f940d2982eeedd1fc1cacbefc5262d786c16d75b6104b3
COMMENT ON TABLE desk.tb_call IS
    E'Somebody calls for a company.\n'
    '\n'
    '@fraiseql:type name=Call,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_call.pk_call IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_call.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_call.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_call.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_call.reason IS
    '@fraiseql:field name=reason,type=String!,required=true';

COMMENT ON COLUMN desk.tb_call.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN desk.tb_call.fk_caller IS
    '@fraiseql:field name=caller_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN desk.tb_call.name IS
    '@fraiseql:field name=name,type=Int,required=false,description=A number that is called like the name of a company.';

COMMENT ON COLUMN desk.tb_call.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_call.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_call.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_call.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_call.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_call.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_call IS
    E'Somebody calls for a company.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Call\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Somebody calls for a company."';

COMMENT ON COLUMN desk.v_call.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_call.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_call.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_call.reason IS
    '@fraiseql:field name=reason,type=String!,required=true';

COMMENT ON COLUMN desk.v_call.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN desk.v_call.caller_id IS
    '@fraiseql:field name=caller_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN desk.v_call.name IS
    '@fraiseql:field name=name,type=Int,required=false,description=A number that is called like the name of a company.';

COMMENT ON COLUMN desk.v_call.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_call.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_call.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.call_pk(UUID, UUID) IS
    'Internal key of a live Call, by its id.';

COMMENT ON FUNCTION desk.call_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Call, by its identifier.';

COMMENT ON FUNCTION desk.call_id(INTEGER, UUID) IS
    'Id of a Call, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.call_identifier(INTEGER, UUID) IS
    'Identifier of a Call, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_call_input IS
    E'Input of create_call.\n'
    '\n'
    '@fraiseql:input name=CreateCallInput';

COMMENT ON COLUMN app.type_create_call_input.reason IS
    '@fraiseql:field name=reason,type=String!,required=true';

COMMENT ON COLUMN app.type_create_call_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN app.type_create_call_input.caller_id IS
    '@fraiseql:field name=caller_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN app.type_create_call_input.name IS
    '@fraiseql:field name=name,type=Int,required=false,description=A number that is called like the name of a company.';

COMMENT ON FUNCTION desk.create_call(UUID, app.type_create_call_input, JSONB, UUID) IS
    E'Create call.\n'
    '\n'
    'Called by app.create_call.';

COMMENT ON FUNCTION app.create_call(UUID, UUID, JSONB) IS
    E'Create call.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createCall\n'
    'input_type: app.type_create_call_input\n'
    'success_type: Call\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create call."\n'
    'impact: {"primary": {"entity": "Call", "operation": "CREATE", "fields": ["reason", "customer", "caller", "name"]}}';

COMMENT ON TYPE app.type_rename_customer_input IS
    E'Input of rename_customer.\n'
    '\n'
    '@fraiseql:input name=RenameCustomerInput';

COMMENT ON COLUMN app.type_rename_customer_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_customer_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Company';

COMMENT ON FUNCTION desk.rename_customer(UUID, app.type_rename_customer_input, JSONB, UUID) IS
    E'The value is the company''s name, though the call has a field of that name.\n'
    '\n'
    'Called by app.rename_customer.';

COMMENT ON FUNCTION app.rename_customer(UUID, UUID, JSONB) IS
    E'The value is the company''s name, though the call has a field of that name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renameCustomer\n'
    'input_type: app.type_rename_customer_input\n'
    'success_type: Call\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "The value is the company''s name, though the call has a field of that name."\n'
    'impact: {"sideEffects": [{"entity": "Company", "operation": "UPDATE", "fields": ["name"], "collection": "updatedCompanys"}]}';
-- specql: end desk.Call metadata
