-- specql: crm.Contact metadata
-- content-sha256: b44eae0d3f43352cfd6441957230d9db6085e4f69513d4c8924045e843a94ac0
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

COMMENT ON COLUMN crm.tb_contact.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.tb_contact.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

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

COMMENT ON COLUMN crm.v_contact.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.v_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.v_contact.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

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
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"], "relationships": ["company"]}, "sideEffects": [{"entity": "Notification", "operation": "CREATE", "fields": ["contact", "text"], "collection": "createdNotifications"}, {"entity": "Task", "operation": "UPDATE", "fields": ["done"], "collection": "updatedTasks", "condition": "when it has open tasks"}, {"entity": "Draft", "operation": "DELETE", "collection": "deletedDrafts"}], "description": "Qualifies a lead and tells \\"everybody\\".", "cacheInvalidations": [{"query": "contacts", "filter": {"status": "lead"}, "strategy": "REFETCH", "reason": "the list of leads has changed"}, {"query": "dashboard", "strategy": "EVICT"}], "permissions": ["qualify"], "optimisticUpdateSafe": true, "estimatedDurationMs": 50}';

COMMENT ON TYPE app.type_set_score_input IS
    E'Input of set_score.\n'
    '\n'
    '@fraiseql:input name=SetScoreInput';

COMMENT ON COLUMN app.type_set_score_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_score_input.score IS
    '@fraiseql:field name=score,type=Int!,required=true';

COMMENT ON COLUMN app.type_set_score_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.set_score(UUID, app.type_set_score_input, JSONB, UUID) IS
    E'Set score.\n'
    '\n'
    'Called by app.set_score.';

COMMENT ON FUNCTION app.set_score(UUID, UUID, JSONB) IS
    E'Set score.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setScore\n'
    'input_type: app.type_set_score_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set score."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}, "sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["contact", "title"], "collection": "newTasks"}]}';

COMMENT ON TYPE app.type_remind_input IS
    E'Input of remind.\n'
    '\n'
    '@fraiseql:input name=RemindInput';

COMMENT ON COLUMN app.type_remind_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_remind_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.remind(UUID, app.type_remind_input, JSONB, UUID) IS
    E'Remind.\n'
    '\n'
    'Called by app.remind.';

COMMENT ON FUNCTION app.remind(UUID, UUID, JSONB) IS
    E'Remind.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: remind\n'
    'input_type: app.type_remind_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Remind."\n'
    'impact: {"sideEffects": [{"entity": "Notification", "operation": "CREATE", "fields": ["contact", "text"], "collection": "createdNotifications"}]}';

COMMENT ON TYPE app.type_try_twice_input IS
    E'Input of try_twice.\n'
    '\n'
    '@fraiseql:input name=TryTwiceInput';

COMMENT ON COLUMN app.type_try_twice_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_try_twice_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.try_twice(UUID, app.type_try_twice_input, JSONB, UUID) IS
    E'Try twice.\n'
    '\n'
    'Called by app.try_twice.';

COMMENT ON FUNCTION app.try_twice(UUID, UUID, JSONB) IS
    E'Try twice.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tryTwice\n'
    'input_type: app.type_try_twice_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Try twice."\n'
    'impact: {"sideEffects": [{"entity": "Notification", "operation": "CREATE", "fields": ["contact", "text"], "collection": "createdNotifications"}]}';

COMMENT ON TYPE app.type_create_contact_input IS
    E'Input of create_contact.\n'
    '\n'
    '@fraiseql:input name=CreateContactInput';

COMMENT ON COLUMN app.type_create_contact_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_contact_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_contact_input.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN app.type_create_contact_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

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
    'impact: {"primary": {"entity": "Contact", "operation": "CREATE", "fields": ["name", "status", "score", "company"]}}';

COMMENT ON TYPE app.type_lose_input IS
    E'Input of lose.\n'
    '\n'
    '@fraiseql:input name=LoseInput';

COMMENT ON COLUMN app.type_lose_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_lose_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.lose(UUID, app.type_lose_input, JSONB, UUID) IS
    E'Lose.\n'
    '\n'
    'Called by app.lose.';

COMMENT ON FUNCTION app.lose(UUID, UUID, JSONB) IS
    E'Lose.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: lose\n'
    'input_type: app.type_lose_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Lose."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"], "relationships": ["company"], "filters": {"status": "lead"}, "description": "The contact is lost."}, "sideEffects": [{"entity": "Notification", "operation": "CREATE", "fields": ["contact", "text"], "collection": "lostNotifications", "filters": {"kind": "lost"}}]}';

COMMENT ON TYPE app.type_look_input IS
    E'Input of look.\n'
    '\n'
    '@fraiseql:input name=LookInput';

COMMENT ON COLUMN app.type_look_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_look_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.look(UUID, app.type_look_input, JSONB, UUID) IS
    E'Look.\n'
    '\n'
    'Called by app.look.';

COMMENT ON FUNCTION app.look(UUID, UUID, JSONB) IS
    E'Look.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: look\n'
    'input_type: app.type_look_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Look."';
-- specql: end crm.Contact metadata
