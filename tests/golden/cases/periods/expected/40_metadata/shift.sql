-- specql: shop.Shift metadata
-- content-sha256: 45d6d0fab2bf05a03682d309ac9a4324965b2ccd0840ff440800581fd5782a34
COMMENT ON TABLE shop.tb_shift IS
    E'Overlaps are taken, with a warning.\n'
    '\n'
    '@fraiseql:type name=Shift,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_shift.pk_shift IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_shift.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_shift.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_shift.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_shift.fk_room IS
    '@fraiseql:field name=room_id,type=UUID!,required=true,references=Room';

COMMENT ON COLUMN shop.tb_shift.first IS
    '@fraiseql:field name=first,type=Date!,required=true';

COMMENT ON COLUMN shop.tb_shift.last IS
    '@fraiseql:field name=last,type=Date!,required=true';

COMMENT ON COLUMN shop.tb_shift.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_shift.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_shift.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_shift.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_shift.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_shift.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_shift IS
    E'Overlaps are taken, with a warning.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Shift\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Overlaps are taken, with a warning."';

COMMENT ON COLUMN shop.v_shift.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_shift.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_shift.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_shift.room_id IS
    '@fraiseql:field name=room_id,type=UUID!,required=true,references=Room';

COMMENT ON COLUMN shop.v_shift.first IS
    '@fraiseql:field name=first,type=Date!,required=true';

COMMENT ON COLUMN shop.v_shift.last IS
    '@fraiseql:field name=last,type=Date!,required=true';

COMMENT ON COLUMN shop.v_shift.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_shift.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_shift.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.shift_pk(UUID, UUID) IS
    'Internal key of a live Shift, by its id.';

COMMENT ON FUNCTION shop.shift_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Shift, by its identifier.';

COMMENT ON FUNCTION shop.shift_id(INTEGER, UUID) IS
    'Id of a Shift, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.shift_identifier(INTEGER, UUID) IS
    'Identifier of a Shift, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.shift_warn_first() IS
    'Called by a trigger of Shift.';

COMMENT ON TYPE app.type_create_shift_input IS
    E'Input of create_shift.\n'
    '\n'
    '@fraiseql:input name=CreateShiftInput';

COMMENT ON COLUMN app.type_create_shift_input.room_id IS
    '@fraiseql:field name=room_id,type=UUID!,required=true,references=Room';

COMMENT ON COLUMN app.type_create_shift_input.first IS
    '@fraiseql:field name=first,type=Date!,required=true';

COMMENT ON COLUMN app.type_create_shift_input.last IS
    '@fraiseql:field name=last,type=Date!,required=true';

COMMENT ON FUNCTION shop.create_shift(UUID, app.type_create_shift_input, JSONB, UUID) IS
    E'Create shift.\n'
    '\n'
    'Called by app.create_shift.';

COMMENT ON FUNCTION app.create_shift(UUID, UUID, JSONB) IS
    E'Create shift.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createShift\n'
    'input_type: app.type_create_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create shift."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "CREATE", "fields": ["room", "first", "last"]}}';

COMMENT ON TYPE app.type_update_shift_input IS
    E'Input of update_shift.\n'
    '\n'
    '@fraiseql:input name=UpdateShiftInput';

COMMENT ON COLUMN app.type_update_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_shift_input.room_id IS
    '@fraiseql:field name=room_id,type=UUID,required=false,references=Room';

COMMENT ON COLUMN app.type_update_shift_input.first IS
    '@fraiseql:field name=first,type=Date,required=false';

COMMENT ON COLUMN app.type_update_shift_input.last IS
    '@fraiseql:field name=last,type=Date,required=false';

COMMENT ON COLUMN app.type_update_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_shift(UUID, app.type_update_shift_input, JSONB, UUID) IS
    E'Update shift.\n'
    '\n'
    'Called by app.update_shift.';

COMMENT ON FUNCTION app.update_shift(UUID, UUID, JSONB) IS
    E'Update shift.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateShift\n'
    'input_type: app.type_update_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update shift."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["room", "first", "last"]}}';
-- specql: end shop.Shift metadata
