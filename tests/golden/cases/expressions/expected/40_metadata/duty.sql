-- specql: sales.Duty metadata
-- content-sha256: dc5717dad89a1995b89078d3124648301554a5fba545e0ef8ec959d16e59882f
COMMENT ON TABLE sales.tb_duty IS
    E'The name of the own entity, or of other rows, in front of a path.\n'
    '\n'
    '@fraiseql:type name=Duty,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_duty.pk_duty IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_duty.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_duty.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_duty.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_duty.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN sales.tb_duty.fk_place IS
    '@fraiseql:field name=place_id,type=UUID,required=false,references=Place';

COMMENT ON COLUMN sales.tb_duty.fk_after IS
    '@fraiseql:field name=after_id,type=UUID,required=false,references=Duty';

COMMENT ON COLUMN sales.tb_duty.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_duty.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_duty.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_duty.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_duty.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_duty.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_duty IS
    E'The name of the own entity, or of other rows, in front of a path.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Duty\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "The name of the own entity, or of other rows, in front of a path."';

COMMENT ON COLUMN sales.v_duty.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_duty.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_duty.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_duty.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN sales.v_duty.place_id IS
    '@fraiseql:field name=place_id,type=UUID,required=false,references=Place';

COMMENT ON COLUMN sales.v_duty.after_id IS
    '@fraiseql:field name=after_id,type=UUID,required=false,references=Duty';

COMMENT ON COLUMN sales.v_duty.town IS
    '@fraiseql:field name=town,type=String,required=false,description=duty.place.town';

COMMENT ON COLUMN sales.v_duty.followers IS
    '@fraiseql:field name=followers,type=Int,required=false,description=count(Duty AS d WHERE d.after = self AND d.place.opened = duty.title AND Duty.place.country <> title)';

COMMENT ON COLUMN sales.v_duty.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_duty.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_duty.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW sales.v_far_duties IS
    'Far duties';

COMMENT ON COLUMN sales.v_far_duties.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN sales.v_far_duties.duty_place_street IS
    '@fraiseql:field name=duty_place_street,type=String,required=false,description=duty.place.street';

COMMENT ON TABLE sales.mv_duty_agg IS
    E'Rows of Duty in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN sales.mv_duty_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN sales.mv_duty_agg.place_region IS
    '@fraiseql:field name=place_region,type=String,required=false,description=Duty.place.region';

COMMENT ON COLUMN sales.mv_duty_agg.after_title IS
    '@fraiseql:field name=after_title,type=String,required=false,description=self.after.title';

COMMENT ON COLUMN sales.mv_duty_agg.closed IS
    '@fraiseql:field name=closed,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN sales.mv_duty_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION sales.refresh_mv_duty_agg(UUID) IS
    'Makes mv_duty_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW sales.v_duty_agg IS
    'The groups of mv_duty_agg as the API reads them.';

COMMENT ON COLUMN sales.v_duty_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN sales.v_duty_agg.place_region IS
    '@fraiseql:field name=place_region,type=String,required=false,description=Duty.place.region';

COMMENT ON COLUMN sales.v_duty_agg.after_title IS
    '@fraiseql:field name=after_title,type=String,required=false,description=self.after.title';

COMMENT ON COLUMN sales.v_duty_agg.closed IS
    '@fraiseql:field name=closed,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN sales.v_duty_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN sales.v_duty_agg.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.duty_pk(UUID, UUID) IS
    'Internal key of a live Duty, by its id.';

COMMENT ON FUNCTION sales.duty_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Duty, by its identifier.';

COMMENT ON FUNCTION sales.duty_id(INTEGER, UUID) IS
    'Id of a Duty, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.duty_identifier(INTEGER, UUID) IS
    'Identifier of a Duty, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_move_duty_input IS
    E'Input of move_duty.\n'
    '\n'
    '@fraiseql:input name=MoveDutyInput';

COMMENT ON COLUMN app.type_move_duty_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_move_duty_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.move_duty(UUID, app.type_move_duty_input, JSONB, UUID) IS
    E'Move duty.\n'
    '\n'
    'Called by app.move_duty.';

COMMENT ON FUNCTION app.move_duty(UUID, UUID, JSONB) IS
    E'Move duty.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: moveDuty\n'
    'input_type: app.type_move_duty_input\n'
    'success_type: Duty\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Move duty."\n'
    'impact: {"primary": {"entity": "Duty", "operation": "UPDATE", "fields": ["title"]}}';
-- specql: end sales.Duty metadata
