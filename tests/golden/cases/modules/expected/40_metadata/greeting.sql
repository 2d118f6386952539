-- specql: crm.Greeting metadata
-- content-sha256: 311a8401cf39f15a8452713c2de41d6c49c3a1a00845c934c2e1e9b9c5a03198
COMMENT ON TABLE crm.tb_greeting IS
    E'Greeting\n'
    '\n'
    '@fraiseql:type name=Greeting,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_greeting.pk_greeting IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_greeting.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_greeting.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_greeting.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_greeting.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN crm.tb_greeting.fk_language IS
    '@fraiseql:field name=language_id,type=UUID!,required=true,references=Language';

COMMENT ON COLUMN crm.tb_greeting.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_greeting.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_greeting.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_greeting.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_greeting.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_greeting.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_greeting IS
    E'Greeting\n'
    '\n'
    '@fraiseql:type\n'
    'name: Greeting\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Greeting"';

COMMENT ON COLUMN crm.v_greeting.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_greeting.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_greeting.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_greeting.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN crm.v_greeting.language_id IS
    '@fraiseql:field name=language_id,type=UUID!,required=true,references=Language';

COMMENT ON COLUMN crm.v_greeting.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_greeting.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_greeting.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.greeting_pk(UUID, UUID) IS
    'Internal key of a live Greeting, by its id.';

COMMENT ON FUNCTION crm.greeting_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Greeting, by its identifier.';

COMMENT ON FUNCTION crm.greeting_id(INTEGER, UUID) IS
    'Id of a Greeting, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.greeting_identifier(INTEGER, UUID) IS
    'Identifier of a Greeting, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_say_greeting_input IS
    E'Input of say_greeting.\n'
    '\n'
    '@fraiseql:input name=SayGreetingInput';

COMMENT ON COLUMN app.type_say_greeting_input.language_id IS
    '@fraiseql:field name=language_id,type=UUID!,required=true,references=Language';

COMMENT ON FUNCTION crm.say_greeting(UUID, app.type_say_greeting_input, JSONB, UUID) IS
    E'Say.\n'
    '\n'
    'Called by app.say_greeting.';

COMMENT ON FUNCTION app.say_greeting(UUID, UUID, JSONB) IS
    E'Say.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sayGreeting\n'
    'input_type: app.type_say_greeting_input\n'
    'success_type: Greeting\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Say."\n'
    'impact: {"sideEffects": [{"entity": "Language", "operation": "UPDATE", "fields": ["code"], "collection": "updatedLanguages"}]}';
-- specql: end crm.Greeting metadata
