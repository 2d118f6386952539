-- specql: shop.Price metadata
-- content-sha256: 4e1ef172d338d0dd7179cef529013d8ee3b93d840368a7b734287d17930cce36
COMMENT ON TABLE shop.tb_price IS
    E'Prices, many of which change at once.\n'
    '\n'
    '@fraiseql:type name=Price,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_price.pk_price IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_price.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_price.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_price.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_price.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.tb_price.amount IS
    '@fraiseql:field name=amount,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_price.fk_seller IS
    '@fraiseql:field name=seller_id,type=UUID,required=false,references=Seller';

COMMENT ON COLUMN shop.tb_price.status IS
    '@fraiseql:field name=status,type=PriceStatus,required=false,enum=true';

COMMENT ON COLUMN shop.tb_price.remark IS
    '@fraiseql:field name=remark,type=String,required=false';

COMMENT ON COLUMN shop.tb_price.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_price.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_price.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_price.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_price.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_price.deleted_by IS
    'User who deleted the row.';

COMMENT ON CONSTRAINT tb_price_positive_check ON shop.tb_price IS
    E'A price is positive.\n'
    '\n'
    '@specql:constraint name=positive';

COMMENT ON VIEW shop.v_price IS
    E'Prices, many of which change at once.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Price\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Prices, many of which change at once."';

COMMENT ON COLUMN shop.v_price.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_price.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_price.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_price.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.v_price.amount IS
    '@fraiseql:field name=amount,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_price.seller_id IS
    '@fraiseql:field name=seller_id,type=UUID,required=false,references=Seller';

COMMENT ON COLUMN shop.v_price.status IS
    '@fraiseql:field name=status,type=PriceStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_price.remark IS
    '@fraiseql:field name=remark,type=String,required=false';

COMMENT ON COLUMN shop.v_price.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_price.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_price.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tv_price IS
    E'Price with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Price,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_price.pk_price IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_price.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_price.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_price.fk_seller IS
    '@fraiseql:field internal=true,description=Internal key of seller';

COMMENT ON COLUMN shop.tv_price.seller_id IS
    '@fraiseql:filter type=UUID,relation=Seller,index=btree,performance=optimized,description=Filter by seller';

COMMENT ON COLUMN shop.tv_price.data IS
    '@fraiseql:jsonb expand=true,description=Price with what it refers to';

COMMENT ON COLUMN shop.tv_price.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.price_pk(UUID, UUID) IS
    'Internal key of a live Price, by its id.';

COMMENT ON FUNCTION shop.price_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Price, by its identifier.';

COMMENT ON FUNCTION shop.price_id(INTEGER, UUID) IS
    'Id of a Price, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.price_identifier(INTEGER, UUID) IS
    'Identifier of a Price, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.refresh_tv_price(INTEGER) IS
    'Refreshes the table view of Price: one row, or all of them.';

COMMENT ON TYPE app.type_change_prices_input IS
    E'Input of change_prices.\n'
    '\n'
    '@fraiseql:input name=ChangePricesInput';

COMMENT ON COLUMN app.type_change_prices_input.changes IS
    '@fraiseql:field name=changes,type=[JSON!]!,required=true';

COMMENT ON FUNCTION shop.change_prices(UUID, app.type_change_prices_input, JSONB, UUID) IS
    E'Change prices.\n'
    '\n'
    'Called by app.change_prices.';

COMMENT ON FUNCTION app.change_prices(UUID, UUID, JSONB) IS
    E'Change prices.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changePrices\n'
    'input_type: app.type_change_prices_input\n'
    'success_type: Price\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change prices."\n'
    'impact: {"sideEffects": [{"entity": "Price", "operation": "UPDATE", "fields": ["amount"], "collection": "updatedPrices"}]}';

COMMENT ON TYPE app.type_add_prices_input IS
    E'Input of add_prices.\n'
    '\n'
    '@fraiseql:input name=AddPricesInput';

COMMENT ON COLUMN app.type_add_prices_input.prices IS
    '@fraiseql:field name=prices,type=JSON!,required=true';

COMMENT ON COLUMN app.type_add_prices_input.seller IS
    '@fraiseql:field name=seller,type=UUID,required=false,references=Seller';

COMMENT ON FUNCTION shop.add_prices(UUID, app.type_add_prices_input, JSONB, UUID) IS
    E'Add prices.\n'
    '\n'
    'Called by app.add_prices.';

COMMENT ON FUNCTION app.add_prices(UUID, UUID, JSONB) IS
    E'Add prices.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: addPrices\n'
    'input_type: app.type_add_prices_input\n'
    'success_type: Price\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Add prices."\n'
    'impact: {"sideEffects": [{"entity": "Price", "operation": "CREATE", "fields": ["code", "amount", "seller", "remark"], "collection": "createdPrices"}]}';

COMMENT ON TYPE app.type_close_prices_input IS
    E'Input of close_prices.\n'
    '\n'
    '@fraiseql:input name=ClosePricesInput';

COMMENT ON COLUMN app.type_close_prices_input.price_ids IS
    '@fraiseql:field name=price_ids,type=[UUID!],required=false';

COMMENT ON FUNCTION shop.close_prices(UUID, app.type_close_prices_input, JSONB, UUID) IS
    E'Close prices.\n'
    '\n'
    'Called by app.close_prices.';

COMMENT ON FUNCTION app.close_prices(UUID, UUID, JSONB) IS
    E'Close prices.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closePrices\n'
    'input_type: app.type_close_prices_input\n'
    'success_type: Price\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close prices."\n'
    'impact: {"sideEffects": [{"entity": "Price", "operation": "UPDATE", "fields": ["status"], "collection": "updatedPrices"}]}';

COMMENT ON TYPE app.type_drop_prices_input IS
    E'Input of drop_prices.\n'
    '\n'
    '@fraiseql:input name=DropPricesInput';

COMMENT ON COLUMN app.type_drop_prices_input.ids IS
    '@fraiseql:field name=ids,type=[JSON!]!,required=true';

COMMENT ON FUNCTION shop.drop_prices(UUID, app.type_drop_prices_input, JSONB, UUID) IS
    E'Drop prices.\n'
    '\n'
    'Called by app.drop_prices.';

COMMENT ON FUNCTION app.drop_prices(UUID, UUID, JSONB) IS
    E'Drop prices.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropPrices\n'
    'input_type: app.type_drop_prices_input\n'
    'success_type: Price\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop prices."\n'
    'impact: {"sideEffects": [{"entity": "Price", "operation": "DELETE", "collection": "deletedPrices"}]}';

COMMENT ON TYPE app.type_drop_sellers_input IS
    E'Input of drop_sellers.\n'
    '\n'
    '@fraiseql:input name=DropSellersInput';

COMMENT ON COLUMN app.type_drop_sellers_input.sellers IS
    '@fraiseql:field name=sellers,type=[JSON!]!,required=true';

COMMENT ON FUNCTION shop.drop_sellers(UUID, app.type_drop_sellers_input, JSONB, UUID) IS
    E'Drop sellers.\n'
    '\n'
    'Called by app.drop_sellers.';

COMMENT ON FUNCTION app.drop_sellers(UUID, UUID, JSONB) IS
    E'Drop sellers.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropSellers\n'
    'input_type: app.type_drop_sellers_input\n'
    'success_type: Price\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop sellers."\n'
    'impact: {"sideEffects": [{"entity": "Seller", "operation": "DELETE", "collection": "deletedSellers"}], "description": "Sellers go."}';
-- specql: end shop.Price metadata
