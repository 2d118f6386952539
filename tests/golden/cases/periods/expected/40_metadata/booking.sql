-- specql: shop.Booking metadata
-- content-sha256: eeca78339fcdc754f1f4a17c4e5185ba14ac2bc2ea7de9101a605a37177ac5f4
COMMENT ON TABLE shop.tb_booking IS
    E'A room is given to one guest at a time.\n'
    '\n'
    '@fraiseql:type name=Booking,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_booking.pk_booking IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_booking.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_booking.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_booking.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_booking.guest IS
    '@fraiseql:field name=guest,type=String!,required=true';

COMMENT ON COLUMN shop.tb_booking.fk_room IS
    '@fraiseql:field name=room_id,type=UUID,required=false,references=Room';

COMMENT ON COLUMN shop.tb_booking.kind IS
    '@fraiseql:field name=kind,type=BookingKind!,required=true,enum=true';

COMMENT ON COLUMN shop.tb_booking.wing IS
    '@fraiseql:field name=wing,type=Int,required=false';

COMMENT ON COLUMN shop.tb_booking.from_day IS
    '@fraiseql:field name=from_day,type=Date,required=false';

COMMENT ON COLUMN shop.tb_booking.till IS
    '@fraiseql:field name=till,type=Date,required=false';

COMMENT ON COLUMN shop.tb_booking.rate IS
    '@fraiseql:field name=rate,type=Decimal!,required=true';

COMMENT ON COLUMN shop.tb_booking.nights IS
    '@fraiseql:field name=nights,type=Int,required=false,description=How many nights it is.';

COMMENT ON COLUMN shop.tb_booking.label IS
    '@fraiseql:field name=label,type=String,required=false,description=concat(guest, '' '', kind)';

COMMENT ON COLUMN shop.tb_booking.price IS
    '@fraiseql:field name=price,type=Decimal,required=false,description=rate * 2';

COMMENT ON COLUMN shop.tb_booking.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_booking.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_booking.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_booking.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_booking.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_booking.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_booking IS
    E'A room is given to one guest at a time.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Booking\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "A room is given to one guest at a time."';

COMMENT ON COLUMN shop.v_booking.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_booking.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_booking.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_booking.guest IS
    '@fraiseql:field name=guest,type=String!,required=true';

COMMENT ON COLUMN shop.v_booking.room_id IS
    '@fraiseql:field name=room_id,type=UUID,required=false,references=Room';

COMMENT ON COLUMN shop.v_booking.kind IS
    '@fraiseql:field name=kind,type=BookingKind!,required=true,enum=true';

COMMENT ON COLUMN shop.v_booking.wing IS
    '@fraiseql:field name=wing,type=Int,required=false';

COMMENT ON COLUMN shop.v_booking.from_day IS
    '@fraiseql:field name=from_day,type=Date,required=false';

COMMENT ON COLUMN shop.v_booking.till IS
    '@fraiseql:field name=till,type=Date,required=false';

COMMENT ON COLUMN shop.v_booking.rate IS
    '@fraiseql:field name=rate,type=Decimal!,required=true';

COMMENT ON COLUMN shop.v_booking.nights IS
    '@fraiseql:field name=nights,type=Int,required=false,description=How many nights it is.';

COMMENT ON COLUMN shop.v_booking.label IS
    '@fraiseql:field name=label,type=String,required=false,description=concat(guest, '' '', kind)';

COMMENT ON COLUMN shop.v_booking.price IS
    '@fraiseql:field name=price,type=Decimal,required=false,description=rate * 2';

COMMENT ON COLUMN shop.v_booking.room_name IS
    '@fraiseql:field name=room_name,type=String,required=false,description=room.name';

COMMENT ON COLUMN shop.v_booking.doubled IS
    '@fraiseql:field name=doubled,type=Int,required=false,description=room.beds * 2.5';

COMMENT ON COLUMN shop.v_booking.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_booking.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_booking.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.booking_pk(UUID, UUID) IS
    'Internal key of a live Booking, by its id.';

COMMENT ON FUNCTION shop.booking_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Booking, by its identifier.';

COMMENT ON FUNCTION shop.booking_id(INTEGER, UUID) IS
    'Id of a Booking, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.booking_identifier(INTEGER, UUID) IS
    'Identifier of a Booking, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_booking_input IS
    E'Input of create_booking.\n'
    '\n'
    '@fraiseql:input name=CreateBookingInput';

COMMENT ON COLUMN app.type_create_booking_input.guest IS
    '@fraiseql:field name=guest,type=String!,required=true';

COMMENT ON COLUMN app.type_create_booking_input.room_id IS
    '@fraiseql:field name=room_id,type=UUID,required=false,references=Room';

COMMENT ON COLUMN app.type_create_booking_input.kind IS
    '@fraiseql:field name=kind,type=BookingKind,required=false,enum=true';

COMMENT ON COLUMN app.type_create_booking_input.wing IS
    '@fraiseql:field name=wing,type=Int,required=false';

COMMENT ON COLUMN app.type_create_booking_input.from_day IS
    '@fraiseql:field name=from_day,type=Date,required=false';

COMMENT ON COLUMN app.type_create_booking_input.till IS
    '@fraiseql:field name=till,type=Date,required=false';

COMMENT ON COLUMN app.type_create_booking_input.rate IS
    '@fraiseql:field name=rate,type=Decimal,required=false';

COMMENT ON FUNCTION shop.create_booking(UUID, app.type_create_booking_input, JSONB, UUID) IS
    E'Create booking.\n'
    '\n'
    'Called by app.create_booking.';

COMMENT ON FUNCTION app.create_booking(UUID, UUID, JSONB) IS
    E'Create booking.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createBooking\n'
    'input_type: app.type_create_booking_input\n'
    'success_type: Booking\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create booking."\n'
    'impact: {"primary": {"entity": "Booking", "operation": "CREATE", "fields": ["guest", "room", "kind", "wing", "from_day", "till", "rate"]}}';

COMMENT ON TYPE app.type_update_booking_input IS
    E'Input of update_booking.\n'
    '\n'
    '@fraiseql:input name=UpdateBookingInput';

COMMENT ON COLUMN app.type_update_booking_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_booking_input.guest IS
    '@fraiseql:field name=guest,type=String,required=false';

COMMENT ON COLUMN app.type_update_booking_input.room_id IS
    '@fraiseql:field name=room_id,type=UUID,required=false,references=Room';

COMMENT ON COLUMN app.type_update_booking_input.kind IS
    '@fraiseql:field name=kind,type=BookingKind,required=false,enum=true';

COMMENT ON COLUMN app.type_update_booking_input.wing IS
    '@fraiseql:field name=wing,type=Int,required=false';

COMMENT ON COLUMN app.type_update_booking_input.from_day IS
    '@fraiseql:field name=from_day,type=Date,required=false';

COMMENT ON COLUMN app.type_update_booking_input.till IS
    '@fraiseql:field name=till,type=Date,required=false';

COMMENT ON COLUMN app.type_update_booking_input.rate IS
    '@fraiseql:field name=rate,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_booking_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_booking(UUID, app.type_update_booking_input, JSONB, UUID) IS
    E'Update booking.\n'
    '\n'
    'Called by app.update_booking.';

COMMENT ON FUNCTION app.update_booking(UUID, UUID, JSONB) IS
    E'Update booking.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateBooking\n'
    'input_type: app.type_update_booking_input\n'
    'success_type: Booking\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update booking."\n'
    'impact: {"primary": {"entity": "Booking", "operation": "UPDATE", "fields": ["guest", "room", "kind", "wing", "from_day", "till", "rate"]}}';

COMMENT ON TYPE app.type_delete_booking_input IS
    E'Input of delete_booking.\n'
    '\n'
    '@fraiseql:input name=DeleteBookingInput';

COMMENT ON COLUMN app.type_delete_booking_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_booking_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_booking(UUID, app.type_delete_booking_input, JSONB, UUID) IS
    E'Delete booking.\n'
    '\n'
    'Called by app.delete_booking.';

COMMENT ON FUNCTION app.delete_booking(UUID, UUID, JSONB) IS
    E'Delete booking.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteBooking\n'
    'input_type: app.type_delete_booking_input\n'
    'success_type: Booking\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete booking."\n'
    'impact: {"primary": {"entity": "Booking", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_booking_input IS
    E'Input of restore_booking.\n'
    '\n'
    '@fraiseql:input name=RestoreBookingInput';

COMMENT ON COLUMN app.type_restore_booking_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_booking_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.restore_booking(UUID, app.type_restore_booking_input, JSONB, UUID) IS
    E'Restore booking.\n'
    '\n'
    'Called by app.restore_booking.';

COMMENT ON FUNCTION app.restore_booking(UUID, UUID, JSONB) IS
    E'Restore booking.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreBooking\n'
    'input_type: app.type_restore_booking_input\n'
    'success_type: Booking\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore booking."\n'
    'impact: {"primary": {"entity": "Booking", "operation": "UPDATE"}}';
-- specql: end shop.Booking metadata
