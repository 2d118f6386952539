-- specql: shop.Supplier metadata
-- content-sha256: f757649c793272446a518a98d5afb3fe1076b735ba22a14298523208ca990438
COMMENT ON TABLE shop.tb_supplier IS
    E'Supplier\n'
    '\n'
    '@fraiseql:type name=Vendor,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_supplier.pk_supplier IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_supplier.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_supplier.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_supplier.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_supplier.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_supplier.email IS
    '@fraiseql:field name=email,type=Email,required=false,filter=eq|in|contains|isnull';

COMMENT ON COLUMN shop.tb_supplier.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false,filter=none';

COMMENT ON COLUMN shop.tb_supplier.secret IS
    'Secret.';

COMMENT ON COLUMN shop.tb_supplier.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_supplier.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_supplier.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_supplier.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_supplier.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_supplier.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_supplier IS
    E'Supplier\n'
    '\n'
    '@fraiseql:type\n'
    'name: Vendor\n'
    'schema: shop\n'
    'trinity: true\n'
    'expose_fields: [id, identifier, name, email, phone, created_at, updated_at]\n'
    'description: "Supplier"';

COMMENT ON COLUMN shop.v_supplier.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_supplier.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_supplier.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_supplier.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_supplier.email IS
    '@fraiseql:field name=email,type=Email,required=false,filter=eq|in|contains|isnull';

COMMENT ON COLUMN shop.v_supplier.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false,filter=none';

COMMENT ON COLUMN shop.v_supplier.secret IS
    'Secret.';

COMMENT ON COLUMN shop.v_supplier.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_supplier.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_supplier.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.supplier_pk(UUID, UUID) IS
    'Internal key of a live Supplier, by its id.';

COMMENT ON FUNCTION shop.supplier_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Supplier, by its identifier.';

COMMENT ON FUNCTION shop.supplier_id(INTEGER, UUID) IS
    'Id of a Supplier, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.supplier_identifier(INTEGER, UUID) IS
    'Identifier of a Supplier, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_supplier_input IS
    E'Input of create_supplier.\n'
    '\n'
    '@fraiseql:input name=CreateSupplierInput';

COMMENT ON COLUMN app.type_create_supplier_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_supplier_input.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN app.type_create_supplier_input.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN app.type_create_supplier_input.secret IS
    '@fraiseql:field name=secret,type=String,required=false';

COMMENT ON FUNCTION shop.create_supplier(UUID, app.type_create_supplier_input, JSONB, UUID) IS
    E'Create supplier.\n'
    '\n'
    'Called by app.create_supplier.';

COMMENT ON FUNCTION app.create_supplier(UUID, UUID, JSONB) IS
    E'Create supplier.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createSupplier\n'
    'input_type: app.type_create_supplier_input\n'
    'success_type: Vendor\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create supplier."\n'
    'impact: {"primary": {"entity": "Vendor", "operation": "CREATE", "fields": ["name", "email", "phone", "secret"]}}';

COMMENT ON TYPE app.type_forget_supplier_input IS
    E'Input of forget_supplier.\n'
    '\n'
    '@fraiseql:input name=ForgetSupplierInput';

COMMENT ON COLUMN app.type_forget_supplier_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_forget_supplier_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.forget_supplier(UUID, app.type_forget_supplier_input, JSONB, UUID) IS
    E'Forget supplier.\n'
    '\n'
    'Called by app.forget_supplier.';

COMMENT ON FUNCTION app.forget_supplier(UUID, UUID, JSONB) IS
    E'Forget supplier.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: forgetSupplier\n'
    'input_type: app.type_forget_supplier_input\n'
    'success_type: Vendor\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Forget supplier."\n'
    'impact: {"primary": {"entity": "Vendor", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_log_day_input IS
    E'Input of log_day.\n'
    '\n'
    '@fraiseql:input name=LogDayInput';

COMMENT ON FUNCTION shop.log_day(UUID, app.type_log_day_input, JSONB, UUID) IS
    E'Log day.\n'
    '\n'
    'Called by app.log_day.';

COMMENT ON FUNCTION app.log_day(UUID, UUID, JSONB) IS
    E'Log day.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: logDay\n'
    'input_type: app.type_log_day_input\n'
    'success_type: Vendor\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Log day."\n'
    'impact: {"sideEffects": [{"entity": "Movement", "operation": "CREATE", "fields": ["note"], "collection": "createdMovements"}]}';
-- specql: end shop.Supplier metadata
