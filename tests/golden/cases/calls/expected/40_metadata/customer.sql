-- specql: bank.Customer metadata
-- content-sha256: f35de6d9397a239b100acb30c46240ca9f08fd90eeaa5163e3562ac931eecd70
COMMENT ON TABLE bank.tb_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type name=Customer,schema=bank,trinity=true';

COMMENT ON COLUMN bank.tb_customer.pk_customer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN bank.tb_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.tb_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.tb_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.tb_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN bank.tb_customer.visits IS
    '@fraiseql:field name=visits,type=Int,required=false';

COMMENT ON COLUMN bank.tb_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.tb_customer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN bank.tb_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.tb_customer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN bank.tb_customer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN bank.tb_customer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW bank.v_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type\n'
    'name: Customer\n'
    'schema: bank\n'
    'trinity: true\n'
    'description: "Customer"';

COMMENT ON COLUMN bank.v_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.v_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.v_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.v_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN bank.v_customer.visits IS
    '@fraiseql:field name=visits,type=Int,required=false';

COMMENT ON COLUMN bank.v_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.v_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.v_customer.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION bank.customer_pk(UUID, UUID) IS
    'Internal key of a live Customer, by its id.';

COMMENT ON FUNCTION bank.customer_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Customer, by its identifier.';

COMMENT ON FUNCTION bank.customer_id(INTEGER, UUID) IS
    'Id of a Customer, deleted or not, by its internal key.';

COMMENT ON FUNCTION bank.customer_identifier(INTEGER, UUID) IS
    'Identifier of a Customer, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_customer_input IS
    E'Input of create_customer.\n'
    '\n'
    '@fraiseql:input name=CreateCustomerInput';

COMMENT ON COLUMN app.type_create_customer_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_customer_input.visits IS
    '@fraiseql:field name=visits,type=Int,required=false';

COMMENT ON FUNCTION bank.create_customer(UUID, app.type_create_customer_input, JSONB, UUID) IS
    E'Create customer.\n'
    '\n'
    'Called by app.create_customer.';

COMMENT ON FUNCTION app.create_customer(UUID, UUID, JSONB) IS
    E'Create customer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createCustomer\n'
    'input_type: app.type_create_customer_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create customer."\n'
    'impact: {"primary": {"entity": "Customer", "operation": "CREATE", "fields": ["name", "visits"]}}';

COMMENT ON TYPE app.type_log_visit_input IS
    E'Input of log_visit.\n'
    '\n'
    '@fraiseql:input name=LogVisitInput';

COMMENT ON COLUMN app.type_log_visit_input.customer IS
    '@fraiseql:field name=customer,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_log_visit_input.reason IS
    '@fraiseql:field name=reason,type=String,required=false';

COMMENT ON FUNCTION bank.log_visit(UUID, app.type_log_visit_input, JSONB, UUID) IS
    E'Log visit.\n'
    '\n'
    'Called by app.log_visit.';

COMMENT ON FUNCTION app.log_visit(UUID, UUID, JSONB) IS
    E'Log visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: logVisit\n'
    'input_type: app.type_log_visit_input\n'
    'success_type: Customer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Log visit."\n'
    'impact: {"sideEffects": [{"entity": "Visit", "operation": "CREATE", "fields": ["customer", "reason"], "collection": "createdVisits"}, {"entity": "Customer", "operation": "UPDATE", "fields": ["visits"], "collection": "updatedCustomers"}]}';
-- specql: end bank.Customer metadata
