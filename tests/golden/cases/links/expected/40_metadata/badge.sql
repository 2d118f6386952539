-- specql: desk.Badge metadata
-- content-sha256: 4f25f4f6a668f160942f3757b412e24904a1953092eacad3dd755c75061d67cc
COMMENT ON TABLE desk.tb_badge IS
    E'One for each company and person, at most.\n'
    '\n'
    '@fraiseql:type name=Badge,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_badge.pk_badge IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_badge.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_badge.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_badge.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_badge.number IS
    '@fraiseql:field name=number,type=Int!,required=true';

COMMENT ON COLUMN desk.tb_badge.fk_holder_company IS
    '@fraiseql:field name=holder_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN desk.tb_badge.fk_holder_person IS
    '@fraiseql:field name=holder_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN desk.tb_badge.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_badge.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_badge.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_badge.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_badge.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_badge.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_badge IS
    E'One for each company and person, at most.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Badge\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "One for each company and person, at most."';

COMMENT ON COLUMN desk.v_badge.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_badge.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_badge.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_badge.number IS
    '@fraiseql:field name=number,type=Int!,required=true';

COMMENT ON COLUMN desk.v_badge.holder_id IS
    '@fraiseql:field name=holder_id,type=UUID,required=false,references=Company|Person';

COMMENT ON COLUMN desk.v_badge.holder_type IS
    '@fraiseql:field name=holder_type,type=BadgeHolderType,required=false,enum=true';

COMMENT ON COLUMN desk.v_badge.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_badge.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_badge.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.badge_pk(UUID, UUID) IS
    'Internal key of a live Badge, by its id.';

COMMENT ON FUNCTION desk.badge_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Badge, by its identifier.';

COMMENT ON FUNCTION desk.badge_id(INTEGER, UUID) IS
    'Id of a Badge, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.badge_identifier(INTEGER, UUID) IS
    'Identifier of a Badge, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_badge_input IS
    E'Input of create_badge.\n'
    '\n'
    '@fraiseql:input name=CreateBadgeInput';

COMMENT ON COLUMN app.type_create_badge_input.number IS
    '@fraiseql:field name=number,type=Int!,required=true';

COMMENT ON COLUMN app.type_create_badge_input.holder_id IS
    '@fraiseql:field name=holder_id,type=UUID,required=false,references=Company|Person';

COMMENT ON COLUMN app.type_create_badge_input.holder_type IS
    '@fraiseql:field name=holder_type,type=BadgeHolderType,required=false,enum=true';

COMMENT ON FUNCTION desk.create_badge(UUID, app.type_create_badge_input, JSONB, UUID) IS
    E'Create badge.\n'
    '\n'
    'Called by app.create_badge.';

COMMENT ON FUNCTION app.create_badge(UUID, UUID, JSONB) IS
    E'Create badge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createBadge\n'
    'input_type: app.type_create_badge_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create badge."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "CREATE", "fields": ["number", "holder"]}}';

COMMENT ON TYPE app.type_change_holder_input IS
    E'Input of change_holder.\n'
    '\n'
    '@fraiseql:input name=ChangeHolderInput';

COMMENT ON COLUMN app.type_change_holder_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_holder_input.holder_id IS
    '@fraiseql:field name=holder_id,type=UUID!,required=true,references=Company|Person';

COMMENT ON COLUMN app.type_change_holder_input.holder_type IS
    '@fraiseql:field name=holder_type,type=BadgeHolderType,required=false,enum=true';

COMMENT ON COLUMN app.type_change_holder_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.change_holder(UUID, app.type_change_holder_input, JSONB, UUID) IS
    E'Change holder.\n'
    '\n'
    'Called by app.change_holder.';

COMMENT ON FUNCTION app.change_holder(UUID, UUID, JSONB) IS
    E'Change holder.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeHolder\n'
    'input_type: app.type_change_holder_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change holder."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "UPDATE", "fields": ["holder"]}}';
-- specql: end desk.Badge metadata
