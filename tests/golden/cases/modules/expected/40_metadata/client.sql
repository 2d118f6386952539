-- specql: crm.Client metadata
-- content-sha256: 687f70f39e4da183f6cb982a21cb2f0a5c0c291b2d621a91645fcf20449a6cee
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

COMMENT ON COLUMN crm.tb_client.contact IS
    '@fraiseql:field name=contact,type=String,required=false';

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

COMMENT ON COLUMN crm.v_client.contact IS
    '@fraiseql:field name=contact,type=String,required=false';

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

COMMENT ON COLUMN app.type_create_client_input.contact IS
    '@fraiseql:field name=contact,type=String,required=false';

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
    'impact: {"primary": {"entity": "Client", "operation": "CREATE", "fields": ["email", "name", "status", "referrer", "language", "contact", "customer_since", "tier"]}}';

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

COMMENT ON TYPE app.type_refer_client_to_us_client_input IS
    E'Input of refer_client_to_us_client.\n'
    '\n'
    '@fraiseql:input name=ReferClientToUsClientInput';

COMMENT ON COLUMN app.type_refer_client_to_us_client_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_refer_client_to_us_client_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON FUNCTION crm.refer_client_to_us_client(UUID, app.type_refer_client_to_us_client_input, JSONB, UUID) IS
    E'Refer client to us.\n'
    '\n'
    'Called by app.refer_client_to_us_client.';

COMMENT ON FUNCTION app.refer_client_to_us_client(UUID, UUID, JSONB) IS
    E'Refer client to us.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: referClientToUsClient\n'
    'input_type: app.type_refer_client_to_us_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refer client to us."';

COMMENT ON TYPE app.type_change_contact_client_input IS
    E'Input of change_contact_client.\n'
    '\n'
    '@fraiseql:input name=ChangeContactClientInput';

COMMENT ON COLUMN app.type_change_contact_client_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_contact_client_input.contact IS
    '@fraiseql:field name=contact,type=String!,required=true';

COMMENT ON COLUMN app.type_change_contact_client_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.change_contact_client(UUID, app.type_change_contact_client_input, JSONB, UUID) IS
    E'Change contact.\n'
    '\n'
    'Called by app.change_contact_client.';

COMMENT ON FUNCTION app.change_contact_client(UUID, UUID, JSONB) IS
    E'Change contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeContactClient\n'
    'input_type: app.type_change_contact_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change contact."\n'
    'impact: {"primary": {"entity": "Client", "operation": "UPDATE", "fields": ["contact"]}}';

COMMENT ON TYPE app.type_client_is_lead_client_input IS
    E'Input of client_is_lead_client.\n'
    '\n'
    '@fraiseql:input name=ClientIsLeadClientInput';

COMMENT ON COLUMN app.type_client_is_lead_client_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_client_is_lead_client_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.client_is_lead_client(UUID, app.type_client_is_lead_client_input, JSONB, UUID) IS
    E'Client is lead.\n'
    '\n'
    'Called by app.client_is_lead_client.';

COMMENT ON FUNCTION app.client_is_lead_client(UUID, UUID, JSONB) IS
    E'Client is lead.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: clientIsLeadClient\n'
    'input_type: app.type_client_is_lead_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Client is lead."';

COMMENT ON TYPE app.type_qualify_all_contacts_client_input IS
    E'Input of qualify_all_contacts_client.\n'
    '\n'
    '@fraiseql:input name=QualifyAllContactsClientInput';

COMMENT ON COLUMN app.type_qualify_all_contacts_client_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_qualify_all_contacts_client_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.qualify_all_contacts_client(UUID, app.type_qualify_all_contacts_client_input, JSONB, UUID) IS
    E'Qualify all contacts.\n'
    '\n'
    'Called by app.qualify_all_contacts_client.';

COMMENT ON FUNCTION app.qualify_all_contacts_client(UUID, UUID, JSONB) IS
    E'Qualify all contacts.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyAllContactsClient\n'
    'input_type: app.type_qualify_all_contacts_client_input\n'
    'success_type: Client\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Qualify all contacts."\n'
    'impact: {"primary": {"entity": "Client", "operation": "UPDATE", "fields": ["name"]}, "sideEffects": [{"entity": "Client", "operation": "UPDATE", "fields": ["status"], "collection": "updatedClients"}]}';
-- specql: end crm.Client metadata
