-- specql: crm.Client metadata
-- content-sha256: fea0e6dc39d73b088067125f412f47b1a223b6745217b19ec6a19696699c8459
COMMENT ON TABLE crm.tb_client IS
    E'Client\n'
    '\n'
    '@fraiseql:type name=Client,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_client.pk_client IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_client.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_client.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_client.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_client.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.tb_client.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN crm.tb_client.status IS
    '@fraiseql:field name=status,type=ClientStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_client.fk_referrer IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Client';

COMMENT ON COLUMN crm.tb_client.fk_language IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN crm.tb_client.customer_since IS
    '@fraiseql:field name=customer_since,type=Date,required=false';

COMMENT ON COLUMN crm.tb_client.tier IS
    '@fraiseql:field name=tier,type=ClientTier,required=false,enum=true';

COMMENT ON COLUMN crm.tb_client.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_client.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_client.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_client.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_client.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_client.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_client IS
    E'Client\n'
    '\n'
    '@fraiseql:type\n'
    'name: Client\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Client"';

COMMENT ON COLUMN crm.v_client.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_client.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_client.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_client.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.v_client.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN crm.v_client.status IS
    '@fraiseql:field name=status,type=ClientStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_client.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Client';

COMMENT ON COLUMN crm.v_client.language_id IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN crm.v_client.customer_since IS
    '@fraiseql:field name=customer_since,type=Date,required=false';

COMMENT ON COLUMN crm.v_client.tier IS
    '@fraiseql:field name=tier,type=ClientTier,required=false,enum=true';

COMMENT ON COLUMN crm.v_client.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_client.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_client.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.client_pk(UUID, UUID) IS
    'Internal key of a live Client, by its id.';

COMMENT ON FUNCTION crm.client_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Client, by its identifier.';

COMMENT ON FUNCTION crm.client_id(INTEGER, UUID) IS
    'Id of a Client, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.client_identifier(INTEGER, UUID) IS
    'Identifier of a Client, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_client_input IS
    E'Input of create_client.\n'
    '\n'
    '@fraiseql:input name=CreateClientInput';

COMMENT ON COLUMN app.type_create_client_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN app.type_create_client_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_create_client_input.status IS
    '@fraiseql:field name=status,type=ClientStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_client_input.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=Client';

COMMENT ON COLUMN app.type_create_client_input.language_id IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN app.type_create_client_input.customer_since IS
    '@fraiseql:field name=customer_since,type=Date,required=false';

COMMENT ON COLUMN app.type_create_client_input.tier IS
    '@fraiseql:field name=tier,type=ClientTier,required=false,enum=true';

COMMENT ON FUNCTION crm.create_client(UUID, app.type_create_client_input, JSONB, UUID) IS
    E'A lead that came by itself.\n'
    '\n'
    'Called by app.create_client.';

COMMENT ON FUNCTION app.create_client(UUID, UUID, JSONB) IS
    E'A lead that came by itself.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createClient\n'
    'input_type: app.type_create_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A lead that came by itself."\n'
    'impact: {"primary": {"entity": "Client", "operation": "CREATE", "fields": ["email", "name", "status", "referrer", "language", "customer_since", "tier"]}}';

COMMENT ON TYPE app.type_delete_client_input IS
    E'Input of delete_client.\n'
    '\n'
    '@fraiseql:input name=DeleteClientInput';

COMMENT ON COLUMN app.type_delete_client_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_client_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_client(UUID, app.type_delete_client_input, JSONB, UUID) IS
    E'Delete client.\n'
    '\n'
    'Called by app.delete_client.';

COMMENT ON FUNCTION app.delete_client(UUID, UUID, JSONB) IS
    E'Delete client.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteClient\n'
    'input_type: app.type_delete_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete client."\n'
    'impact: {"primary": {"entity": "Client", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_set_name_client_input IS
    E'Input of set_name_client.\n'
    '\n'
    '@fraiseql:input name=SetNameClientInput';

COMMENT ON COLUMN app.type_set_name_client_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_name_client_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_set_name_client_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.set_name_client(UUID, app.type_set_name_client_input, JSONB, UUID) IS
    E'Set name.\n'
    '\n'
    'Called by app.set_name_client.';

COMMENT ON FUNCTION app.set_name_client(UUID, UUID, JSONB) IS
    E'Set name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setNameClient\n'
    'input_type: app.type_set_name_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set name."\n'
    'impact: {"primary": {"entity": "Client", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_qualify_client_input IS
    E'Input of qualify_client.\n'
    '\n'
    '@fraiseql:input name=QualifyClientInput';

COMMENT ON COLUMN app.type_qualify_client_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_qualify_client_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.qualify_client(UUID, app.type_qualify_client_input, JSONB, UUID) IS
    E'Turns a lead into somebody to talk to.\n'
    '\n'
    'Called by app.qualify_client.';

COMMENT ON FUNCTION app.qualify_client(UUID, UUID, JSONB) IS
    E'Turns a lead into somebody to talk to.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyClient\n'
    'input_type: app.type_qualify_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Turns a lead into somebody to talk to."\n'
    'impact: {"primary": {"entity": "Client", "operation": "UPDATE", "fields": ["status"]}}';
-- specql: end crm.Client metadata
