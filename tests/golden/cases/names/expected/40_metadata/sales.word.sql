-- specql: sales.Word metadata
-- content-sha256: 28119ed3ecbd64713be5f40ff7b449fa8eb75d0880b3ea55ccfa5c1abc80a547
COMMENT ON TABLE sales.tb_word IS
    E'Words of PL/pgSQL.\n'
    '\n'
    '@fraiseql:type name=Word,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_word.pk_word IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_word.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_word.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_word.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_word."begin" IS
    '@fraiseql:field name=begin,type=String,required=false';

COMMENT ON COLUMN sales.tb_word.fk_by IS
    '@fraiseql:field name=by_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN sales.tb_word."declare" IS
    '@fraiseql:field name=declare,type=String,required=false';

COMMENT ON COLUMN sales.tb_word."execute" IS
    '@fraiseql:field name=execute,type=String,required=false';

COMMENT ON COLUMN sales.tb_word."foreach" IS
    '@fraiseql:field name=foreach,type=String,required=false';

COMMENT ON COLUMN sales.tb_word."if" IS
    '@fraiseql:field name=if,type=Boolean,required=false';

COMMENT ON COLUMN sales.tb_word."loop" IS
    '@fraiseql:field name=loop,type=String,required=false';

COMMENT ON COLUMN sales.tb_word."strict" IS
    '@fraiseql:field name=strict,type=String,required=false';

COMMENT ON COLUMN sales.tb_word."while" IS
    '@fraiseql:field name=while,type=String,required=false';

COMMENT ON COLUMN sales.tb_word.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_word.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_word.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_word.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_word.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_word.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_word IS
    E'Words of PL/pgSQL.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Word\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Words of PL/pgSQL."';

COMMENT ON COLUMN sales.v_word.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_word.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_word.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_word."begin" IS
    '@fraiseql:field name=begin,type=String,required=false';

COMMENT ON COLUMN sales.v_word.by_id IS
    '@fraiseql:field name=by_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN sales.v_word."declare" IS
    '@fraiseql:field name=declare,type=String,required=false';

COMMENT ON COLUMN sales.v_word."execute" IS
    '@fraiseql:field name=execute,type=String,required=false';

COMMENT ON COLUMN sales.v_word."foreach" IS
    '@fraiseql:field name=foreach,type=String,required=false';

COMMENT ON COLUMN sales.v_word."if" IS
    '@fraiseql:field name=if,type=Boolean,required=false';

COMMENT ON COLUMN sales.v_word."loop" IS
    '@fraiseql:field name=loop,type=String,required=false';

COMMENT ON COLUMN sales.v_word."strict" IS
    '@fraiseql:field name=strict,type=String,required=false';

COMMENT ON COLUMN sales.v_word."while" IS
    '@fraiseql:field name=while,type=String,required=false';

COMMENT ON COLUMN sales.v_word.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_word.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_word.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.word_pk(UUID, UUID) IS
    'Internal key of a live Word, by its id.';

COMMENT ON FUNCTION sales.word_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Word, by its identifier.';

COMMENT ON FUNCTION sales.word_id(BIGINT, UUID) IS
    'Id of a Word, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.word_identifier(BIGINT, UUID) IS
    'Identifier of a Word, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_word_input IS
    E'Input of create_word.\n'
    '\n'
    '@fraiseql:input name=CreateWordInput';

COMMENT ON COLUMN app.type_create_word_input."begin" IS
    '@fraiseql:field name=begin,type=String,required=false';

COMMENT ON COLUMN app.type_create_word_input.by_id IS
    '@fraiseql:field name=by_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_create_word_input."declare" IS
    '@fraiseql:field name=declare,type=String,required=false';

COMMENT ON COLUMN app.type_create_word_input."execute" IS
    '@fraiseql:field name=execute,type=String,required=false';

COMMENT ON COLUMN app.type_create_word_input."foreach" IS
    '@fraiseql:field name=foreach,type=String,required=false';

COMMENT ON COLUMN app.type_create_word_input."if" IS
    '@fraiseql:field name=if,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_word_input."loop" IS
    '@fraiseql:field name=loop,type=String,required=false';

COMMENT ON COLUMN app.type_create_word_input."strict" IS
    '@fraiseql:field name=strict,type=String,required=false';

COMMENT ON COLUMN app.type_create_word_input."while" IS
    '@fraiseql:field name=while,type=String,required=false';

COMMENT ON FUNCTION sales.create_word(UUID, app.type_create_word_input, JSONB, UUID) IS
    E'Create word.\n'
    '\n'
    'Called by app.create_word.';

COMMENT ON FUNCTION app.create_word(UUID, UUID, JSONB) IS
    E'Create word.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createWord\n'
    'input_type: app.type_create_word_input\n'
    'success_type: Word\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create word."\n'
    'impact: {"primary": {"entity": "Word", "operation": "CREATE", "fields": ["begin", "by", "declare", "execute", "foreach", "if", "loop", "strict", "while"]}}';

COMMENT ON TYPE app.type_update_word_input IS
    E'Input of update_word.\n'
    '\n'
    '@fraiseql:input name=UpdateWordInput';

COMMENT ON COLUMN app.type_update_word_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_word_input."begin" IS
    '@fraiseql:field name=begin,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input.by_id IS
    '@fraiseql:field name=by_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_update_word_input."declare" IS
    '@fraiseql:field name=declare,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input."execute" IS
    '@fraiseql:field name=execute,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input."foreach" IS
    '@fraiseql:field name=foreach,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input."if" IS
    '@fraiseql:field name=if,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_word_input."loop" IS
    '@fraiseql:field name=loop,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input."strict" IS
    '@fraiseql:field name=strict,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input."while" IS
    '@fraiseql:field name=while,type=String,required=false';

COMMENT ON COLUMN app.type_update_word_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.update_word(UUID, app.type_update_word_input, JSONB, UUID) IS
    E'Update word.\n'
    '\n'
    'Called by app.update_word.';

COMMENT ON FUNCTION app.update_word(UUID, UUID, JSONB) IS
    E'Update word.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateWord\n'
    'input_type: app.type_update_word_input\n'
    'success_type: Word\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update word."\n'
    'impact: {"primary": {"entity": "Word", "operation": "UPDATE", "fields": ["begin", "by", "declare", "execute", "foreach", "if", "loop", "strict", "while"]}}';
-- specql: end sales.Word metadata
