-- specql: shop.Stock metadata
-- content-sha256: 6301cb48c191da8703b5ec821a29778b44f9c906ac76b007c29f257b0d537d9a
COMMENT ON TABLE shop.tb_stock IS
    E'What cannot be said with other steps is SQL.\n'
    '\n'
    '@fraiseql:type name=Stock,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_stock.pk_stock IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_stock.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_stock.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_stock.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_stock.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_stock.amount IS
    '@fraiseql:field name=amount,type=Int,required=false';

COMMENT ON COLUMN shop.tb_stock.result IS
    '@fraiseql:field name=result,type=String,required=false';

COMMENT ON COLUMN shop.tb_stock.fk_depot IS
    '@fraiseql:field name=depot_id,type=UUID,required=false,references=Depot';

COMMENT ON COLUMN shop.tb_stock.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_stock.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_stock.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_stock.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_stock.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_stock.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_stock IS
    E'What cannot be said with other steps is SQL.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Stock\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "What cannot be said with other steps is SQL."';

COMMENT ON COLUMN shop.v_stock.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_stock.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_stock.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_stock.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_stock.amount IS
    '@fraiseql:field name=amount,type=Int,required=false';

COMMENT ON COLUMN shop.v_stock.result IS
    '@fraiseql:field name=result,type=String,required=false';

COMMENT ON COLUMN shop.v_stock.depot_id IS
    '@fraiseql:field name=depot_id,type=UUID,required=false,references=Depot';

COMMENT ON COLUMN shop.v_stock.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_stock.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_stock.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.stock_pk(UUID, UUID) IS
    'Internal key of a live Stock, by its id.';

COMMENT ON FUNCTION shop.stock_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Stock, by its identifier.';

COMMENT ON FUNCTION shop.stock_id(INTEGER, UUID) IS
    'Id of a Stock, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.stock_identifier(INTEGER, UUID) IS
    'Identifier of a Stock, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_take_all_input IS
    E'Input of take_all.\n'
    '\n'
    '@fraiseql:input name=TakeAllInput';

COMMENT ON COLUMN app.type_take_all_input.factor IS
    '@fraiseql:field name=factor,type=Int!,required=true';

COMMENT ON COLUMN app.type_take_all_input.lines IS
    '@fraiseql:field name=lines,type=[JSON!],required=false';

COMMENT ON FUNCTION shop.take_all(UUID, app.type_take_all_input, JSONB, UUID) IS
    E'Take all.\n'
    '\n'
    'Called by app.take_all.';

COMMENT ON FUNCTION app.take_all(UUID, UUID, JSONB) IS
    E'Take all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: takeAll\n'
    'input_type: app.type_take_all_input\n'
    'success_type: Stock\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Take all."';

COMMENT ON TYPE app.type_take_one_input IS
    E'Input of take_one.\n'
    '\n'
    '@fraiseql:input name=TakeOneInput';

COMMENT ON COLUMN app.type_take_one_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_take_one_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.take_one(UUID, app.type_take_one_input, JSONB, UUID) IS
    E'Take one.\n'
    '\n'
    'Called by app.take_one.';

COMMENT ON FUNCTION app.take_one(UUID, UUID, JSONB) IS
    E'Take one.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: takeOne\n'
    'input_type: app.type_take_one_input\n'
    'success_type: Stock\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Take one."';

COMMENT ON TYPE app.type_count_names_input IS
    E'Input of count_names.\n'
    '\n'
    '@fraiseql:input name=CountNamesInput';

COMMENT ON COLUMN app.type_count_names_input.pattern IS
    '@fraiseql:field name=pattern,type=String!,required=true';

COMMENT ON FUNCTION shop.count_names(UUID, app.type_count_names_input, JSONB, UUID) IS
    E'Count names.\n'
    '\n'
    'Called by app.count_names.';

COMMENT ON FUNCTION app.count_names(UUID, UUID, JSONB) IS
    E'Count names.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: countNames\n'
    'input_type: app.type_count_names_input\n'
    'success_type: Stock\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Count names."';

COMMENT ON TYPE app.type_merge_names_input IS
    E'Input of merge_names.\n'
    '\n'
    '@fraiseql:input name=MergeNamesInput';

COMMENT ON COLUMN app.type_merge_names_input.depot IS
    '@fraiseql:field name=depot,type=UUID,required=false,references=Depot';

COMMENT ON FUNCTION shop.merge_names(UUID, app.type_merge_names_input, JSONB, UUID) IS
    E'Merge names.\n'
    '\n'
    'Called by app.merge_names.';

COMMENT ON FUNCTION app.merge_names(UUID, UUID, JSONB) IS
    E'Merge names.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: mergeNames\n'
    'input_type: app.type_merge_names_input\n'
    'success_type: Stock\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Merge names."\n'
    'impact: {"primary": {"entity": "Stock", "operation": "CREATE", "fields": ["name", "amount", "result"]}, "sideEffects": [{"entity": "Stock", "operation": "CREATE", "fields": ["name", "amount", "result"], "collection": "createdStocks"}]}';

COMMENT ON TYPE app.type_refill_input IS
    E'Input of refill.\n'
    '\n'
    '@fraiseql:input name=RefillInput';

COMMENT ON FUNCTION shop.refill(UUID, app.type_refill_input, JSONB, UUID) IS
    E'Refill.\n'
    '\n'
    'Called by app.refill.';

COMMENT ON FUNCTION app.refill(UUID, UUID, JSONB) IS
    E'Refill.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refill\n'
    'input_type: app.type_refill_input\n'
    'success_type: Stock\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refill."';
-- specql: end shop.Stock metadata
