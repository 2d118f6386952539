-- specql: crm.MyContact metadata
-- content-sha256: 2c1dc2cd8dd6bd60c10bda4544797cec8b6afbdd39dfac9792996c9f7b7c180e
COMMENT ON TABLE crm.tb_my_contact IS
    E'My contact\n'
    '\n'
    '@fraiseql:type name=MyContact,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_my_contact.pk_my_contact IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_my_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_my_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_my_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_my_contact.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.tb_my_contact.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN crm.tb_my_contact.status IS
    '@fraiseql:field name=status,type=MyContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_my_contact.fk_referrer IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=MyContact';

COMMENT ON COLUMN crm.tb_my_contact.fk_language IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN crm.tb_my_contact.contact IS
    '@fraiseql:field name=contact,type=String,required=false';

COMMENT ON COLUMN crm.tb_my_contact.customer_since IS
    '@fraiseql:field name=customer_since,type=Date,required=false';

COMMENT ON COLUMN crm.tb_my_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_my_contact.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_my_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_my_contact.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_my_contact.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_my_contact.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_my_contact IS
    E'My contact\n'
    '\n'
    '@fraiseql:type\n'
    'name: MyContact\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "My contact"';

COMMENT ON COLUMN crm.v_my_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_my_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_my_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_my_contact.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN crm.v_my_contact.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN crm.v_my_contact.status IS
    '@fraiseql:field name=status,type=MyContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_my_contact.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=MyContact';

COMMENT ON COLUMN crm.v_my_contact.language_id IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN crm.v_my_contact.contact IS
    '@fraiseql:field name=contact,type=String,required=false';

COMMENT ON COLUMN crm.v_my_contact.customer_since IS
    '@fraiseql:field name=customer_since,type=Date,required=false';

COMMENT ON COLUMN crm.v_my_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_my_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_my_contact.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.my_contact_pk(UUID, UUID) IS
    'Internal key of a live MyContact, by its id.';

COMMENT ON FUNCTION crm.my_contact_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live MyContact, by its identifier.';

COMMENT ON FUNCTION crm.my_contact_id(INTEGER, UUID) IS
    'Id of a MyContact, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.my_contact_identifier(INTEGER, UUID) IS
    'Identifier of a MyContact, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_my_contact_input IS
    E'Input of create_my_contact.\n'
    '\n'
    '@fraiseql:input name=CreateMyContactInput';

COMMENT ON COLUMN app.type_create_my_contact_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN app.type_create_my_contact_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_create_my_contact_input.status IS
    '@fraiseql:field name=status,type=MyContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_my_contact_input.referrer_id IS
    '@fraiseql:field name=referrer_id,type=UUID,required=false,references=MyContact';

COMMENT ON COLUMN app.type_create_my_contact_input.language_id IS
    '@fraiseql:field name=language_id,type=UUID,required=false,references=Language';

COMMENT ON COLUMN app.type_create_my_contact_input.contact IS
    '@fraiseql:field name=contact,type=String,required=false';

COMMENT ON COLUMN app.type_create_my_contact_input.customer_since IS
    '@fraiseql:field name=customer_since,type=Date,required=false';

COMMENT ON FUNCTION crm.create_my_contact(UUID, app.type_create_my_contact_input, JSONB, UUID) IS
    E'A lead that came by itself.\n'
    '\n'
    'Called by app.create_my_contact.';

COMMENT ON FUNCTION app.create_my_contact(UUID, UUID, JSONB) IS
    E'A lead that came by itself.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createMyContact\n'
    'input_type: app.type_create_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A lead that came by itself."\n'
    'impact: {"primary": {"entity": "MyContact", "operation": "CREATE", "fields": ["email", "name", "status", "referrer", "language", "contact", "customer_since"]}}';

COMMENT ON TYPE app.type_delete_my_contact_input IS
    E'Input of delete_my_contact.\n'
    '\n'
    '@fraiseql:input name=DeleteMyContactInput';

COMMENT ON COLUMN app.type_delete_my_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_my_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_my_contact(UUID, app.type_delete_my_contact_input, JSONB, UUID) IS
    E'Delete my contact.\n'
    '\n'
    'Called by app.delete_my_contact.';

COMMENT ON FUNCTION app.delete_my_contact(UUID, UUID, JSONB) IS
    E'Delete my contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteMyContact\n'
    'input_type: app.type_delete_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete my contact."\n'
    'impact: {"primary": {"entity": "MyContact", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_set_name_my_contact_input IS
    E'Input of set_name_my_contact.\n'
    '\n'
    '@fraiseql:input name=SetNameMyContactInput';

COMMENT ON COLUMN app.type_set_name_my_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_name_my_contact_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_set_name_my_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.set_name_my_contact(UUID, app.type_set_name_my_contact_input, JSONB, UUID) IS
    E'Set name.\n'
    '\n'
    'Called by app.set_name_my_contact.';

COMMENT ON FUNCTION app.set_name_my_contact(UUID, UUID, JSONB) IS
    E'Set name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setNameMyContact\n'
    'input_type: app.type_set_name_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set name."\n'
    'impact: {"primary": {"entity": "MyContact", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_qualify_my_contact_input IS
    E'Input of qualify_my_contact.\n'
    '\n'
    '@fraiseql:input name=QualifyMyContactInput';

COMMENT ON COLUMN app.type_qualify_my_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_qualify_my_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.qualify_my_contact(UUID, app.type_qualify_my_contact_input, JSONB, UUID) IS
    E'Turns a lead into somebody to talk to.\n'
    '\n'
    'Called by app.qualify_my_contact.';

COMMENT ON FUNCTION app.qualify_my_contact(UUID, UUID, JSONB) IS
    E'Turns a lead into somebody to talk to.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyMyContact\n'
    'input_type: app.type_qualify_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Turns a lead into somebody to talk to."\n'
    'impact: {"primary": {"entity": "MyContact", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_refer_my_contact_to_us_my_contact_input IS
    E'Input of refer_my_contact_to_us_my_contact.\n'
    '\n'
    '@fraiseql:input name=ReferMyContactToUsMyContactInput';

COMMENT ON COLUMN app.type_refer_my_contact_to_us_my_contact_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_refer_my_contact_to_us_my_contact_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON FUNCTION crm.refer_my_contact_to_us_my_contact(UUID, app.type_refer_my_contact_to_us_my_contact_input, JSONB, UUID) IS
    E'Refer my contact to us.\n'
    '\n'
    'Called by app.refer_my_contact_to_us_my_contact.';

COMMENT ON FUNCTION app.refer_my_contact_to_us_my_contact(UUID, UUID, JSONB) IS
    E'Refer my contact to us.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: referMyContactToUsMyContact\n'
    'input_type: app.type_refer_my_contact_to_us_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refer my contact to us."';

COMMENT ON TYPE app.type_change_contact_my_contact_input IS
    E'Input of change_contact_my_contact.\n'
    '\n'
    '@fraiseql:input name=ChangeContactMyContactInput';

COMMENT ON COLUMN app.type_change_contact_my_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_contact_my_contact_input.contact IS
    '@fraiseql:field name=contact,type=String!,required=true';

COMMENT ON COLUMN app.type_change_contact_my_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.change_contact_my_contact(UUID, app.type_change_contact_my_contact_input, JSONB, UUID) IS
    E'Change contact.\n'
    '\n'
    'Called by app.change_contact_my_contact.';

COMMENT ON FUNCTION app.change_contact_my_contact(UUID, UUID, JSONB) IS
    E'Change contact.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeContactMyContact\n'
    'input_type: app.type_change_contact_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change contact."\n'
    'impact: {"primary": {"entity": "MyContact", "operation": "UPDATE", "fields": ["contact"]}}';

COMMENT ON TYPE app.type_my_contact_is_lead_my_contact_input IS
    E'Input of my_contact_is_lead_my_contact.\n'
    '\n'
    '@fraiseql:input name=MyContactIsLeadMyContactInput';

COMMENT ON COLUMN app.type_my_contact_is_lead_my_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_my_contact_is_lead_my_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.my_contact_is_lead_my_contact(UUID, app.type_my_contact_is_lead_my_contact_input, JSONB, UUID) IS
    E'My contact is lead.\n'
    '\n'
    'Called by app.my_contact_is_lead_my_contact.';

COMMENT ON FUNCTION app.my_contact_is_lead_my_contact(UUID, UUID, JSONB) IS
    E'My contact is lead.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: myContactIsLeadMyContact\n'
    'input_type: app.type_my_contact_is_lead_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "My contact is lead."';

COMMENT ON TYPE app.type_qualify_all_contacts_my_contact_input IS
    E'Input of qualify_all_contacts_my_contact.\n'
    '\n'
    '@fraiseql:input name=QualifyAllContactsMyContactInput';

COMMENT ON COLUMN app.type_qualify_all_contacts_my_contact_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_qualify_all_contacts_my_contact_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.qualify_all_contacts_my_contact(UUID, app.type_qualify_all_contacts_my_contact_input, JSONB, UUID) IS
    E'Qualify all contacts.\n'
    '\n'
    'Called by app.qualify_all_contacts_my_contact.';

COMMENT ON FUNCTION app.qualify_all_contacts_my_contact(UUID, UUID, JSONB) IS
    E'Qualify all contacts.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: qualifyAllContactsMyContact\n'
    'input_type: app.type_qualify_all_contacts_my_contact_input\n'
    'success_type: MyContact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Qualify all contacts."\n'
    'impact: {"primary": {"entity": "MyContact", "operation": "UPDATE", "fields": ["name"]}, "sideEffects": [{"entity": "MyContact", "operation": "UPDATE", "fields": ["status"], "collection": "updatedMyContacts"}]}';
-- specql: end crm.MyContact metadata
