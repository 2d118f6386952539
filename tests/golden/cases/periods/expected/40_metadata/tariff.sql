-- specql: shop.Tariff metadata
-- content-sha256: e81c1fde1d6f9ccd9774fba701706b9a9927848c7e9bf392e4c47c2687ea4594
COMMENT ON TABLE shop.tb_tariff IS
    E'Keeps every version; prices and the unique name may change, the note may not.\n'
    '\n'
    '@fraiseql:type name=Tariff,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_tariff.pk_tariff IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_tariff.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_tariff.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_tariff.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_tariff.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.tb_tariff.fk_room IS
    '@fraiseql:field name=room_id,type=UUID!,required=true,references=Room';

COMMENT ON COLUMN shop.tb_tariff.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN shop.tb_tariff.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN shop.tb_tariff.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.tb_tariff.effective_date IS
    '@fraiseql:field name=effective_date,type=DateTime!,required=true';

COMMENT ON COLUMN shop.tb_tariff.expiry_date IS
    '@fraiseql:field name=expiry_date,type=DateTime,required=false';

COMMENT ON COLUMN shop.tb_tariff.is_current IS
    '@fraiseql:field name=is_current,type=Boolean!,required=true';

COMMENT ON COLUMN shop.tb_tariff.edition IS
    '@fraiseql:field name=edition,type=Int!,required=true';

COMMENT ON COLUMN shop.tb_tariff.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON COLUMN shop.tb_tariff.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_tariff.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_tariff.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_tariff.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_tariff.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_tariff.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_tariff IS
    E'Keeps every version; prices and the unique name may change, the note may not.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tariff\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Keeps every version; prices and the unique name may change, the note may not."';

COMMENT ON COLUMN shop.v_tariff.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_tariff.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_tariff.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_tariff.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.v_tariff.room_id IS
    '@fraiseql:field name=room_id,type=UUID!,required=true,references=Room';

COMMENT ON COLUMN shop.v_tariff.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN shop.v_tariff.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN shop.v_tariff.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.v_tariff.effective_date IS
    '@fraiseql:field name=effective_date,type=DateTime!,required=true';

COMMENT ON COLUMN shop.v_tariff.expiry_date IS
    '@fraiseql:field name=expiry_date,type=DateTime,required=false';

COMMENT ON COLUMN shop.v_tariff.is_current IS
    '@fraiseql:field name=is_current,type=Boolean!,required=true';

COMMENT ON COLUMN shop.v_tariff.edition IS
    '@fraiseql:field name=edition,type=Int!,required=true';

COMMENT ON COLUMN shop.v_tariff.version IS
    '@fraiseql:field name=version,type=Int!,required=true,description=How often the row was written.';

COMMENT ON COLUMN shop.v_tariff.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_tariff.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_tariff.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.tariff_pk(UUID, UUID) IS
    'Internal key of a live Tariff, by its id.';

COMMENT ON FUNCTION shop.tariff_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Tariff, by its identifier.';

COMMENT ON FUNCTION shop.tariff_id(INTEGER, UUID) IS
    'Id of a Tariff, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.tariff_identifier(INTEGER, UUID) IS
    'Identifier of a Tariff, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.create_new_version_tariff(JSONB, JSONB, UUID) IS
    'Helper of Tariff.';

COMMENT ON FUNCTION shop.tariff_set_version() IS
    'Called by a trigger of Tariff.';

COMMENT ON TYPE app.type_create_tariff_input IS
    E'Input of create_tariff.\n'
    '\n'
    '@fraiseql:input name=CreateTariffInput';

COMMENT ON COLUMN app.type_create_tariff_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_create_tariff_input.room_id IS
    '@fraiseql:field name=room_id,type=UUID!,required=true,references=Room';

COMMENT ON COLUMN app.type_create_tariff_input.price IS
    '@fraiseql:field name=price,type=Decimal!,required=true';

COMMENT ON COLUMN app.type_create_tariff_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_create_tariff_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_create_tariff_input.effective_date IS
    '@fraiseql:field name=effective_date,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_tariff_input.expiry_date IS
    '@fraiseql:field name=expiry_date,type=DateTime,required=false';

COMMENT ON COLUMN app.type_create_tariff_input.is_current IS
    '@fraiseql:field name=is_current,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_tariff_input.edition IS
    '@fraiseql:field name=edition,type=Int,required=false';

COMMENT ON FUNCTION shop.create_tariff(UUID, app.type_create_tariff_input, JSONB, UUID) IS
    E'Create tariff.\n'
    '\n'
    'Called by app.create_tariff.';

COMMENT ON FUNCTION app.create_tariff(UUID, UUID, JSONB) IS
    E'Create tariff.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTariff\n'
    'input_type: app.type_create_tariff_input\n'
    'success_type: Tariff\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create tariff."\n'
    'impact: {"primary": {"entity": "Tariff", "operation": "CREATE", "fields": ["code", "room", "price", "name", "note", "effective_date", "expiry_date", "is_current", "edition"]}}';

COMMENT ON TYPE app.type_update_tariff_input IS
    E'Input of update_tariff.\n'
    '\n'
    '@fraiseql:input name=UpdateTariffInput';

COMMENT ON COLUMN app.type_update_tariff_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_tariff_input.code IS
    '@fraiseql:field name=code,type=String,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.room_id IS
    '@fraiseql:field name=room_id,type=UUID,required=false,references=Room';

COMMENT ON COLUMN app.type_update_tariff_input.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.effective_date IS
    '@fraiseql:field name=effective_date,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.expiry_date IS
    '@fraiseql:field name=expiry_date,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.is_current IS
    '@fraiseql:field name=is_current,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.edition IS
    '@fraiseql:field name=edition,type=Int,required=false';

COMMENT ON COLUMN app.type_update_tariff_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_update_tariff_input.expected_version IS
    '@fraiseql:field name=expected_version,type=Int,required=false,description=The version that was seen: version.';

COMMENT ON FUNCTION shop.update_tariff(UUID, app.type_update_tariff_input, JSONB, UUID) IS
    E'Update tariff.\n'
    '\n'
    'Called by app.update_tariff.';

COMMENT ON FUNCTION app.update_tariff(UUID, UUID, JSONB) IS
    E'Update tariff.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateTariff\n'
    'input_type: app.type_update_tariff_input\n'
    'success_type: Tariff\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update tariff."\n'
    'impact: {"primary": {"entity": "Tariff", "operation": "UPDATE", "fields": ["code", "room", "price", "name", "note", "effective_date", "expiry_date", "is_current", "edition"]}}';
-- specql: end shop.Tariff metadata
