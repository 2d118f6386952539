-- specql: work.Badge metadata
-- content-sha256: a0903510ef54da3aab797fc1795c298442060ffab830b737739fc62bad77f9ca
COMMENT ON TABLE work.tb_badge IS
    E'Refers to somebody always, and to somebody else sometimes.\n'
    '\n'
    '@fraiseql:type name=Badge,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_badge.pk_badge IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_badge.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_badge.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_badge.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_badge.label IS
    '@fraiseql:field name=label,type=String,required=false';

COMMENT ON COLUMN work.tb_badge.fk_holder IS
    '@fraiseql:field name=holder_id,type=UUID!,required=true,references=Person';

COMMENT ON COLUMN work.tb_badge.fk_lender IS
    '@fraiseql:field name=lender_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN work.tb_badge.fk_team IS
    '@fraiseql:field name=team_id,type=UUID!,required=true,references=Team';

COMMENT ON COLUMN work.tb_badge.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_badge.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_badge.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_badge.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_badge.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_badge.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_badge IS
    E'Refers to somebody always, and to somebody else sometimes.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Badge\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Refers to somebody always, and to somebody else sometimes."';

COMMENT ON COLUMN work.v_badge.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_badge.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_badge.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_badge.label IS
    '@fraiseql:field name=label,type=String,required=false';

COMMENT ON COLUMN work.v_badge.holder_id IS
    '@fraiseql:field name=holder_id,type=UUID!,required=true,references=Person';

COMMENT ON COLUMN work.v_badge.lender_id IS
    '@fraiseql:field name=lender_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN work.v_badge.team_id IS
    '@fraiseql:field name=team_id,type=UUID!,required=true,references=Team';

COMMENT ON COLUMN work.v_badge.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_badge.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_badge.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE work.tv_badge IS
    E'Badge with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Badge,schema=work,source=materialized';

COMMENT ON COLUMN work.tv_badge.pk_badge IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN work.tv_badge.id IS
    'Public identifier.';

COMMENT ON COLUMN work.tv_badge.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN work.tv_badge.fk_holder IS
    '@fraiseql:field internal=true,description=Internal key of holder';

COMMENT ON COLUMN work.tv_badge.holder_id IS
    '@fraiseql:filter type=UUID,relation=Person,index=btree,performance=optimized,description=Filter by holder';

COMMENT ON COLUMN work.tv_badge.fk_lender IS
    '@fraiseql:field internal=true,description=Internal key of lender';

COMMENT ON COLUMN work.tv_badge.lender_id IS
    '@fraiseql:filter type=UUID,relation=Person,index=btree,performance=optimized,description=Filter by lender';

COMMENT ON COLUMN work.tv_badge.fk_team IS
    '@fraiseql:field internal=true,description=Internal key of team';

COMMENT ON COLUMN work.tv_badge.team_id IS
    '@fraiseql:filter type=UUID,relation=Team,index=btree,performance=optimized,description=Filter by team';

COMMENT ON COLUMN work.tv_badge.data IS
    '@fraiseql:jsonb expand=true,description=Badge with what it refers to';

COMMENT ON COLUMN work.tv_badge.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION work.badge_pk(UUID, UUID) IS
    'Internal key of a live Badge, by its id.';

COMMENT ON FUNCTION work.badge_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Badge, by its identifier.';

COMMENT ON FUNCTION work.badge_id(INTEGER, UUID) IS
    'Id of a Badge, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.badge_identifier(INTEGER, UUID) IS
    'Identifier of a Badge, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.refresh_tv_badge(INTEGER) IS
    'Refreshes the table view of Badge: one row, or all of them.';

COMMENT ON TYPE app.type_touch_badge_input IS
    E'Input of touch_badge.\n'
    '\n'
    '@fraiseql:input name=TouchBadgeInput';

COMMENT ON COLUMN app.type_touch_badge_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_touch_badge_input.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN app.type_touch_badge_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.touch_badge(UUID, app.type_touch_badge_input, JSONB, UUID) IS
    E'Touch badge.\n'
    '\n'
    'Called by app.touch_badge.';

COMMENT ON FUNCTION app.touch_badge(UUID, UUID, JSONB) IS
    E'Touch badge.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: touchBadge\n'
    'input_type: app.type_touch_badge_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Touch badge."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "UPDATE", "fields": ["label"]}}';

COMMENT ON TYPE app.type_touch_later_input IS
    E'Input of touch_later.\n'
    '\n'
    '@fraiseql:input name=TouchLaterInput';

COMMENT ON COLUMN app.type_touch_later_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_touch_later_input.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN app.type_touch_later_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.touch_later(UUID, app.type_touch_later_input, JSONB, UUID) IS
    E'Touch later.\n'
    '\n'
    'Called by app.touch_later.';

COMMENT ON FUNCTION app.touch_later(UUID, UUID, JSONB) IS
    E'Touch later.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: touchLater\n'
    'input_type: app.type_touch_later_input\n'
    'success_type: Badge\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Touch later."\n'
    'impact: {"primary": {"entity": "Badge", "operation": "UPDATE", "fields": ["label"]}}';
-- specql: end work.Badge metadata
