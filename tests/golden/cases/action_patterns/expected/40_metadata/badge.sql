-- specql: shop.Badge metadata
-- content-sha256: 36ece041b27724cf01b7209cb8290e1c42ab711fa47e8558904c4e92aaa2dc50
COMMENT ON TABLE shop.tb_badge IS
    E'Badge\n'
    '\n'
    '@fraiseql:type name=Badge,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_badge.pk_badge IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_badge.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_badge.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_badge.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_badge.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.tb_badge.holder IS
    '@fraiseql:field name=holder,type=String,required=false';

COMMENT ON COLUMN shop.tb_badge.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN shop.tb_badge.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.tb_badge.fk_owner_machine IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Machine';

COMMENT ON COLUMN shop.tb_badge.fk_owner_visit IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Visit';

COMMENT ON COLUMN shop.tb_badge.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_badge.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_badge.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_badge.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_badge.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_badge.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_badge IS
    E'Badge\n'
    '\n'
    '@fraiseql:type\n'
    'name: Badge\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Badge"';

COMMENT ON COLUMN shop.v_badge.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_badge.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_badge.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_badge.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.v_badge.holder IS
    '@fraiseql:field name=holder,type=String,required=false';

COMMENT ON COLUMN shop.v_badge.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN shop.v_badge.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.v_badge.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Machine|Visit';

COMMENT ON COLUMN shop.v_badge.owner_type IS
    '@fraiseql:field name=owner_type,type=BadgeOwnerType,required=false,enum=true';

COMMENT ON COLUMN shop.v_badge.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_badge.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_badge.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_badge_machines IS
    'The list machines of Badge.';

COMMENT ON COLUMN shop.tb_badge_machines.fk_badge IS
    'The Badge whose list it is.';

COMMENT ON COLUMN shop.tb_badge_machines.fk_machine IS
    'The Machine in the list.';

COMMENT ON COLUMN shop.tb_badge_machines.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_badge_machines."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_badge_machines.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_badge_machines.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION shop.badge_pk(UUID, UUID) IS
    'Internal key of a live Badge, by its id.';

COMMENT ON FUNCTION shop.badge_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Badge, by its identifier.';

COMMENT ON FUNCTION shop.badge_id(INTEGER, UUID) IS
    'Id of a Badge, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.badge_identifier(INTEGER, UUID) IS
    'Identifier of a Badge, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_issue_badge_input IS
    E'Input of issue_badge.\n'
    '\n'
    '@fraiseql:input name=IssueBadgeInput';

COMMENT ON COLUMN app.type_issue_badge_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_issue_badge_input.holder IS
    '@fraiseql:field name=holder,type=String,required=false';

COMMENT ON COLUMN app.type_issue_badge_input.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN app.type_issue_badge_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_issue_badge_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Machine|Visit';

COMMENT ON COLUMN app.type_issue_badge_input.owner_type IS
    '@fraiseql:field name=owner_type,type=BadgeOwnerType,required=false,enum=true';

COMMENT ON COLUMN app.type_issue_badge_input.machines_ids IS
    '@fraiseql:field name=machines_ids,type=[UUID!],required=false,references=Machine';

COMMENT ON FUNCTION shop.issue_badge(UUID, app.type_issue_badge_input, JSONB, UUID) IS
    E'Issue badge.\n'
    '\n'
    'Called by app.issue_badge.';

COMMENT ON FUNCTION app.issue_badge(UUID, UUID, JSONB) IS
    E'Issue badge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: issueBadge\n'
    'input_type: app.type_issue_badge_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Issue badge."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "CREATE", "fields": ["code", "holder", "level", "note", "owner", "machines"]}}';

COMMENT ON TYPE app.type_hand_out_badge_input IS
    E'Input of hand_out_badge.\n'
    '\n'
    '@fraiseql:input name=HandOutBadgeInput';

COMMENT ON COLUMN app.type_hand_out_badge_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_hand_out_badge_input.holder IS
    '@fraiseql:field name=holder,type=String,required=false';

COMMENT ON COLUMN app.type_hand_out_badge_input.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN app.type_hand_out_badge_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_hand_out_badge_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Machine|Visit';

COMMENT ON COLUMN app.type_hand_out_badge_input.owner_type IS
    '@fraiseql:field name=owner_type,type=BadgeOwnerType,required=false,enum=true';

COMMENT ON COLUMN app.type_hand_out_badge_input.machines_ids IS
    '@fraiseql:field name=machines_ids,type=[UUID!],required=false,references=Machine';

COMMENT ON FUNCTION shop.hand_out_badge(UUID, app.type_hand_out_badge_input, JSONB, UUID) IS
    E'Hand out badge.\n'
    '\n'
    'Called by app.hand_out_badge.';

COMMENT ON FUNCTION app.hand_out_badge(UUID, UUID, JSONB) IS
    E'Hand out badge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: handOutBadge\n'
    'input_type: app.type_hand_out_badge_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Hand out badge."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "CREATE", "fields": ["code", "holder", "level", "note", "owner", "machines"]}}';

COMMENT ON TYPE app.type_replace_badge_input IS
    E'Input of replace_badge.\n'
    '\n'
    '@fraiseql:input name=ReplaceBadgeInput';

COMMENT ON COLUMN app.type_replace_badge_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_replace_badge_input.code IS
    '@fraiseql:field name=code,type=String,required=false';

COMMENT ON COLUMN app.type_replace_badge_input.holder IS
    '@fraiseql:field name=holder,type=String,required=false';

COMMENT ON COLUMN app.type_replace_badge_input.level IS
    '@fraiseql:field name=level,type=Int,required=false';

COMMENT ON COLUMN app.type_replace_badge_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_replace_badge_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Machine|Visit';

COMMENT ON COLUMN app.type_replace_badge_input.owner_type IS
    '@fraiseql:field name=owner_type,type=BadgeOwnerType,required=false,enum=true';

COMMENT ON COLUMN app.type_replace_badge_input.machines_ids IS
    '@fraiseql:field name=machines_ids,type=[UUID!],required=false,references=Machine';

COMMENT ON COLUMN app.type_replace_badge_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.replace_badge(UUID, app.type_replace_badge_input, JSONB, UUID) IS
    E'Replace badge.\n'
    '\n'
    'Called by app.replace_badge.';

COMMENT ON FUNCTION app.replace_badge(UUID, UUID, JSONB) IS
    E'Replace badge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: replaceBadge\n'
    'input_type: app.type_replace_badge_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Replace badge."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "UPDATE", "fields": ["code", "holder", "level", "note", "owner", "machines"]}}';

COMMENT ON TYPE app.type_seek_badge_input IS
    E'Input of seek_badge.\n'
    '\n'
    '@fraiseql:input name=SeekBadgeInput';

COMMENT ON COLUMN app.type_seek_badge_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_seek_badge_input.holder IS
    '@fraiseql:field name=holder,type=String!,required=true';

COMMENT ON FUNCTION shop.seek_badge(UUID, app.type_seek_badge_input, JSONB, UUID) IS
    E'Seek badge.\n'
    '\n'
    'Called by app.seek_badge.';

COMMENT ON FUNCTION app.seek_badge(UUID, UUID, JSONB) IS
    E'Seek badge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: seekBadge\n'
    'input_type: app.type_seek_badge_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Seek badge."';
-- specql: end shop.Badge metadata
