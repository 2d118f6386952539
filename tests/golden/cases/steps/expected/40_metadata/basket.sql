-- specql: shop.Basket metadata
-- content-sha256: 2ef097b4a7f0a519485561823053968cd69563314a880fee9818ba192e5a15fe
COMMENT ON TABLE shop.tb_basket IS
    E'Steps that look, and steps that are not always done.\n'
    '\n'
    '@fraiseql:type name=Basket,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_basket.pk_basket IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_basket.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_basket.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_basket.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_basket.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON COLUMN shop.tb_basket.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_basket.fk_voucher IS
    '@fraiseql:field name=voucher_id,type=UUID,required=false,references=Voucher';

COMMENT ON COLUMN shop.tb_basket.state IS
    '@fraiseql:field name=state,type=BasketState,required=false,enum=true';

COMMENT ON COLUMN shop.tb_basket.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_basket.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_basket.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_basket.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_basket.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_basket.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_basket IS
    E'Steps that look, and steps that are not always done.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Basket\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Steps that look, and steps that are not always done."';

COMMENT ON COLUMN shop.v_basket.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_basket.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_basket.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_basket.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON COLUMN shop.v_basket.total IS
    '@fraiseql:field name=total,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_basket.voucher_id IS
    '@fraiseql:field name=voucher_id,type=UUID,required=false,references=Voucher';

COMMENT ON COLUMN shop.v_basket.state IS
    '@fraiseql:field name=state,type=BasketState,required=false,enum=true';

COMMENT ON COLUMN shop.v_basket.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_basket.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_basket.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.basket_pk(UUID, UUID) IS
    'Internal key of a live Basket, by its id.';

COMMENT ON FUNCTION shop.basket_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Basket, by its identifier.';

COMMENT ON FUNCTION shop.basket_id(INTEGER, UUID) IS
    'Id of a Basket, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.basket_identifier(INTEGER, UUID) IS
    'Identifier of a Basket, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_get_basket_input IS
    E'Input of get_basket.\n'
    '\n'
    '@fraiseql:input name=GetBasketInput';

COMMENT ON COLUMN app.type_get_basket_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_get_basket_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.get_basket(UUID, app.type_get_basket_input, JSONB, UUID) IS
    E'Get basket.\n'
    '\n'
    'Called by app.get_basket.';

COMMENT ON FUNCTION app.get_basket(UUID, UUID, JSONB) IS
    E'Get basket.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: getBasket\n'
    'input_type: app.type_get_basket_input\n'
    'success_type: Basket\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Get basket."';

COMMENT ON TYPE app.type_use_voucher_input IS
    E'Input of use_voucher.\n'
    '\n'
    '@fraiseql:input name=UseVoucherInput';

COMMENT ON COLUMN app.type_use_voucher_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_use_voucher_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_use_voucher_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.use_voucher(UUID, app.type_use_voucher_input, JSONB, UUID) IS
    E'Use voucher.\n'
    '\n'
    'Called by app.use_voucher.';

COMMENT ON FUNCTION app.use_voucher(UUID, UUID, JSONB) IS
    E'Use voucher.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: useVoucher\n'
    'input_type: app.type_use_voucher_input\n'
    'success_type: Basket\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Use voucher."\n'
    'impact: {"primary": {"entity": "Basket", "operation": "UPDATE", "fields": ["voucher", "total"]}, "sideEffects": [{"entity": "Voucher", "operation": "UPDATE", "fields": ["used_at"], "collection": "updatedVouchers"}, {"entity": "VoucherUse", "operation": "CREATE", "fields": ["voucher", "worth"], "collection": "createdVoucherUses"}]}';

COMMENT ON TYPE app.type_open_basket_input IS
    E'Input of open_basket.\n'
    '\n'
    '@fraiseql:input name=OpenBasketInput';

COMMENT ON COLUMN app.type_open_basket_input.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON FUNCTION shop.open_basket(UUID, app.type_open_basket_input, JSONB, UUID) IS
    E'Open basket.\n'
    '\n'
    'Called by app.open_basket.';

COMMENT ON FUNCTION app.open_basket(UUID, UUID, JSONB) IS
    E'Open basket.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: openBasket\n'
    'input_type: app.type_open_basket_input\n'
    'success_type: Basket\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Open basket."\n'
    'impact: {"primary": {"entity": "Basket", "operation": "CREATE", "fields": ["owner"]}}';

COMMENT ON TYPE app.type_drop_basket_input IS
    E'Input of drop_basket.\n'
    '\n'
    '@fraiseql:input name=DropBasketInput';

COMMENT ON COLUMN app.type_drop_basket_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_drop_basket_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.drop_basket(UUID, app.type_drop_basket_input, JSONB, UUID) IS
    E'Drop basket.\n'
    '\n'
    'Called by app.drop_basket.';

COMMENT ON FUNCTION app.drop_basket(UUID, UUID, JSONB) IS
    E'Drop basket.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropBasket\n'
    'input_type: app.type_drop_basket_input\n'
    'success_type: Basket\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop basket."\n'
    'impact: {"primary": {"entity": "Basket", "operation": "DELETE", "fields": ["state"]}, "sideEffects": [{"entity": "VoucherUse", "operation": "DELETE", "collection": "deletedVoucherUses"}]}';

COMMENT ON TYPE app.type_look_twice_input IS
    E'Input of look_twice.\n'
    '\n'
    '@fraiseql:input name=LookTwiceInput';

COMMENT ON COLUMN app.type_look_twice_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_look_twice_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.look_twice(UUID, app.type_look_twice_input, JSONB, UUID) IS
    E'Look twice.\n'
    '\n'
    'Called by app.look_twice.';

COMMENT ON FUNCTION app.look_twice(UUID, UUID, JSONB) IS
    E'Look twice.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: lookTwice\n'
    'input_type: app.type_look_twice_input\n'
    'success_type: Basket\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Look twice."';
-- specql: end shop.Basket metadata
