-- specql: sales.Shift metadata
-- content-sha256: 7a0dd2cf943f3a506ec28f4289867bb7234b42fef866d0cc081b3f3fe8d01092
COMMENT ON TABLE sales.tb_shift IS
    E'A field of every kind, cast, chosen and compared with every kind of value it goes together with.\n'
    '\n'
    '@fraiseql:type name=Shift,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_shift.pk_shift IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_shift.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_shift.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_shift.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_shift.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN sales.tb_shift.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN sales.tb_shift.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN sales.tb_shift.big IS
    '@fraiseql:field name=big,type=String,required=false';

COMMENT ON COLUMN sales.tb_shift.ratio IS
    '@fraiseql:field name=ratio,type=Float,required=false';

COMMENT ON COLUMN sales.tb_shift.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN sales.tb_shift.day IS
    '@fraiseql:field name=day,type=Date,required=false';

COMMENT ON COLUMN sales.tb_shift.starts IS
    '@fraiseql:field name=starts,type=Time,required=false';

COMMENT ON COLUMN sales.tb_shift.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN sales.tb_shift.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN sales.tb_shift.key IS
    '@fraiseql:field name=key,type=UUID,required=false';

COMMENT ON COLUMN sales.tb_shift.info IS
    '@fraiseql:field name=info,type=JSON,required=false';

COMMENT ON COLUMN sales.tb_shift.ip IS
    '@fraiseql:field name=ip,type=IpAddress,required=false';

COMMENT ON COLUMN sales.tb_shift.mac IS
    '@fraiseql:field name=mac,type=MacAddress,required=false';

COMMENT ON COLUMN sales.tb_shift.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.tb_shift.days IS
    '@fraiseql:field name=days,type=[Date!],required=false';

COMMENT ON COLUMN sales.tb_shift.keys IS
    '@fraiseql:field name=keys,type=[UUID!],required=false';

COMMENT ON COLUMN sales.tb_shift.rank IS
    '@fraiseql:field name=rank,type=ShiftRank,required=false,enum=true';

COMMENT ON COLUMN sales.tb_shift.fk_team IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN sales.tb_shift.fk_other IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN sales.tb_shift.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_shift.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_shift.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_shift.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_shift.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_shift.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_shift IS
    E'A field of every kind, cast, chosen and compared with every kind of value it goes together with.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Shift\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "A field of every kind, cast, chosen and compared with every kind of value it goes together with."';

COMMENT ON COLUMN sales.v_shift.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_shift.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_shift.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_shift.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN sales.v_shift.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN sales.v_shift.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN sales.v_shift.big IS
    '@fraiseql:field name=big,type=String,required=false';

COMMENT ON COLUMN sales.v_shift.ratio IS
    '@fraiseql:field name=ratio,type=Float,required=false';

COMMENT ON COLUMN sales.v_shift.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN sales.v_shift.day IS
    '@fraiseql:field name=day,type=Date,required=false';

COMMENT ON COLUMN sales.v_shift.starts IS
    '@fraiseql:field name=starts,type=Time,required=false';

COMMENT ON COLUMN sales.v_shift.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN sales.v_shift.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN sales.v_shift.key IS
    '@fraiseql:field name=key,type=UUID,required=false';

COMMENT ON COLUMN sales.v_shift.info IS
    '@fraiseql:field name=info,type=JSON,required=false';

COMMENT ON COLUMN sales.v_shift.ip IS
    '@fraiseql:field name=ip,type=IpAddress,required=false';

COMMENT ON COLUMN sales.v_shift.mac IS
    '@fraiseql:field name=mac,type=MacAddress,required=false';

COMMENT ON COLUMN sales.v_shift.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.v_shift.days IS
    '@fraiseql:field name=days,type=[Date!],required=false';

COMMENT ON COLUMN sales.v_shift.keys IS
    '@fraiseql:field name=keys,type=[UUID!],required=false';

COMMENT ON COLUMN sales.v_shift.rank IS
    '@fraiseql:field name=rank,type=ShiftRank,required=false,enum=true';

COMMENT ON COLUMN sales.v_shift.team_id IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN sales.v_shift.other_id IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN sales.v_shift.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_shift.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_shift.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE sales.tb_shift_members IS
    'The list members of Shift.';

COMMENT ON COLUMN sales.tb_shift_members.fk_shift IS
    'The Shift whose list it is.';

COMMENT ON COLUMN sales.tb_shift_members.fk_team IS
    'The Team in the list.';

COMMENT ON COLUMN sales.tb_shift_members.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_shift_members."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN sales.tb_shift_members.created_at IS
    'When the row was created.';

COMMENT ON COLUMN sales.tb_shift_members.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION sales.shift_pk(UUID, UUID) IS
    'Internal key of a live Shift, by its id.';

COMMENT ON FUNCTION sales.shift_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Shift, by its identifier.';

COMMENT ON FUNCTION sales.shift_id(INTEGER, UUID) IS
    'Id of a Shift, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.shift_identifier(INTEGER, UUID) IS
    'Identifier of a Shift, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_cast_shift_input IS
    E'Input of cast_shift.\n'
    '\n'
    '@fraiseql:input name=CastShiftInput';

COMMENT ON COLUMN app.type_cast_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_cast_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.cast_shift(UUID, app.type_cast_shift_input, JSONB, UUID) IS
    E'Cast shift.\n'
    '\n'
    'Called by app.cast_shift.';

COMMENT ON FUNCTION app.cast_shift(UUID, UUID, JSONB) IS
    E'Cast shift.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: castShift\n'
    'input_type: app.type_cast_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Cast shift."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["note"]}}';

COMMENT ON TYPE app.type_choose_for_shift_input IS
    E'Input of choose_for_shift.\n'
    '\n'
    '@fraiseql:input name=ChooseForShiftInput';

COMMENT ON COLUMN app.type_choose_for_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_choose_for_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.choose_for_shift(UUID, app.type_choose_for_shift_input, JSONB, UUID) IS
    E'Choose for shift.\n'
    '\n'
    'Called by app.choose_for_shift.';

COMMENT ON FUNCTION app.choose_for_shift(UUID, UUID, JSONB) IS
    E'Choose for shift.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: chooseForShift\n'
    'input_type: app.type_choose_for_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Choose for shift."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["team", "note", "at", "days", "keys", "rank", "age"]}}';

COMMENT ON TYPE app.type_list_for_shift_input IS
    E'Input of list_for_shift.\n'
    '\n'
    '@fraiseql:input name=ListForShiftInput';

COMMENT ON COLUMN app.type_list_for_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_list_for_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.list_for_shift(UUID, app.type_list_for_shift_input, JSONB, UUID) IS
    E'List for shift.\n'
    '\n'
    'Called by app.list_for_shift.';

COMMENT ON FUNCTION app.list_for_shift(UUID, UUID, JSONB) IS
    E'List for shift.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: listForShift\n'
    'input_type: app.type_list_for_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "List for shift."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["tags", "note"]}}';

COMMENT ON TYPE app.type_measure_shift_input IS
    E'Input of measure_shift.\n'
    '\n'
    '@fraiseql:input name=MeasureShiftInput';

COMMENT ON COLUMN app.type_measure_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_measure_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.measure_shift(UUID, app.type_measure_shift_input, JSONB, UUID) IS
    E'Measure shift.\n'
    '\n'
    'Called by app.measure_shift.';

COMMENT ON FUNCTION app.measure_shift(UUID, UUID, JSONB) IS
    E'Measure shift.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: measureShift\n'
    'input_type: app.type_measure_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Measure shift."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["note"]}}';

COMMENT ON TYPE app.type_place_shift_input IS
    E'Input of place_shift.\n'
    '\n'
    '@fraiseql:input name=PlaceShiftInput';

COMMENT ON COLUMN app.type_place_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_place_shift_input.doc IS
    '@fraiseql:field name=doc,type=JSON,required=false';

COMMENT ON COLUMN app.type_place_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.place_shift(UUID, app.type_place_shift_input, JSONB, UUID) IS
    E'A member of a document that goes into a reference is the id of a row, which must be there.\n'
    '\n'
    'Called by app.place_shift.';

COMMENT ON FUNCTION app.place_shift(UUID, UUID, JSONB) IS
    E'A member of a document that goes into a reference is the id of a row, which must be there.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: placeShift\n'
    'input_type: app.type_place_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A member of a document that goes into a reference is the id of a row, which must be there."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["team", "other", "note"]}}';

COMMENT ON TYPE app.type_guard_shift_input IS
    E'Input of guard_shift.\n'
    '\n'
    '@fraiseql:input name=GuardShiftInput';

COMMENT ON COLUMN app.type_guard_shift_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_guard_shift_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.guard_shift(UUID, app.type_guard_shift_input, JSONB, UUID) IS
    E'The names of permissions, where nothing else is meant.\n'
    '\n'
    'Called by app.guard_shift.';

COMMENT ON FUNCTION app.guard_shift(UUID, UUID, JSONB) IS
    E'The names of permissions, where nothing else is meant.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: guardShift\n'
    'input_type: app.type_guard_shift_input\n'
    'success_type: Shift\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "The names of permissions, where nothing else is meant."\n'
    'impact: {"primary": {"entity": "Shift", "operation": "UPDATE", "fields": ["note"]}}';
-- specql: end sales.Shift metadata
