-- specql: shop.Order metadata
-- content-sha256: 37b8e6b1f60949d55d4448d15d82b3d14af6bd13e7a3b3f7af715abda70a333e
COMMENT ON TABLE shop.tb_order IS
    E'What is sold, in sums that follow every write and in others that are as old as their last refresh.\n'
    '\n'
    '@fraiseql:type name=Order,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_order.pk_order IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_order.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.tb_order.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.tb_order.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN shop.tb_order.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN shop.tb_order.discount IS
    '@fraiseql:field name=discount,type=Int!,required=true';

COMMENT ON COLUMN shop.tb_order.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN shop.tb_order.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN shop.tb_order.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN shop.tb_order.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN shop.tb_order.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false,description=amount > 100';

COMMENT ON COLUMN shop.tb_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_order.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_order.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_order.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_order.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_order IS
    E'What is sold, in sums that follow every write and in others that are as old as their last refresh.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Order\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "What is sold, in sums that follow every write and in others that are as old as their last refresh."';

COMMENT ON COLUMN shop.v_order.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_order.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_order.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_order.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.v_order.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.v_order.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN shop.v_order.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN shop.v_order.discount IS
    '@fraiseql:field name=discount,type=Int!,required=true';

COMMENT ON COLUMN shop.v_order.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN shop.v_order.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN shop.v_order.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN shop.v_order.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN shop.v_order.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false,description=amount > 100';

COMMENT ON COLUMN shop.v_order.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_order.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_order.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.mv_order_agg IS
    E'Rows of Order in groups, as of the last write.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=auto';

COMMENT ON COLUMN shop.mv_order_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.mv_order_agg.fk_customer IS
    'Internal key of customer.';

COMMENT ON COLUMN shop.mv_order_agg.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.mv_order_agg.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.mv_order_agg.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.mv_order_agg.paid_orders IS
    '@fraiseql:field name=paid_orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.mv_order_agg.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of amount';

COMMENT ON COLUMN shop.mv_order_agg.open_total IS
    '@fraiseql:field name=open_total,type=Decimal!,required=true,description=Sum of amount * (1 - discount / 100.0)';

COMMENT ON COLUMN shop.mv_order_agg.average IS
    '@fraiseql:field name=average,type=Decimal,required=false,description=Average of amount';

COMMENT ON COLUMN shop.mv_order_agg.items IS
    '@fraiseql:field name=items,type=String!,required=true,description=Sum of pieces';

COMMENT ON COLUMN shop.mv_order_agg.articles IS
    '@fraiseql:field name=articles,type=String!,required=true,description=Number of different values of article';

COMMENT ON COLUMN shop.mv_order_agg.first_day IS
    '@fraiseql:field name=first_day,type=Date,required=false,description=Smallest of placed_on';

COMMENT ON COLUMN shop.mv_order_agg.last_article IS
    '@fraiseql:field name=last_article,type=String,required=false,description=Largest of article';

COMMENT ON COLUMN shop.mv_order_agg.effort IS
    '@fraiseql:field name=effort,type=Duration!,required=true,description=Sum of took';

COMMENT ON COLUMN shop.mv_order_agg.mean_weight IS
    '@fraiseql:field name=mean_weight,type=Float,required=false,description=Average of weight';

COMMENT ON COLUMN shop.mv_order_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION shop.refresh_mv_order_agg(UUID) IS
    'Makes mv_order_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW shop.v_order_agg IS
    'The groups of mv_order_agg as the API reads them.';

COMMENT ON COLUMN shop.v_order_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.v_order_agg.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.v_order_agg.status IS
    '@fraiseql:field name=status,type=OrderStatus!,required=true,enum=true';

COMMENT ON COLUMN shop.v_order_agg.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.v_order_agg.paid_orders IS
    '@fraiseql:field name=paid_orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.v_order_agg.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of amount';

COMMENT ON COLUMN shop.v_order_agg.open_total IS
    '@fraiseql:field name=open_total,type=Decimal!,required=true,description=Sum of amount * (1 - discount / 100.0)';

COMMENT ON COLUMN shop.v_order_agg.average IS
    '@fraiseql:field name=average,type=Decimal,required=false,description=Average of amount';

COMMENT ON COLUMN shop.v_order_agg.items IS
    '@fraiseql:field name=items,type=String!,required=true,description=Sum of pieces';

COMMENT ON COLUMN shop.v_order_agg.articles IS
    '@fraiseql:field name=articles,type=String!,required=true,description=Number of different values of article';

COMMENT ON COLUMN shop.v_order_agg.first_day IS
    '@fraiseql:field name=first_day,type=Date,required=false,description=Smallest of placed_on';

COMMENT ON COLUMN shop.v_order_agg.last_article IS
    '@fraiseql:field name=last_article,type=String,required=false,description=Largest of article';

COMMENT ON COLUMN shop.v_order_agg.effort IS
    '@fraiseql:field name=effort,type=Duration!,required=true,description=Sum of took';

COMMENT ON COLUMN shop.v_order_agg.mean_weight IS
    '@fraiseql:field name=mean_weight,type=Float,required=false,description=Average of weight';

COMMENT ON COLUMN shop.v_order_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN shop.v_order_agg.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.mv_sales_by_country IS
    E'Rows of Order in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN shop.mv_sales_by_country.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.mv_sales_by_country.customer_country IS
    '@fraiseql:field name=customer_country,type=String,required=false,description=customer.country';

COMMENT ON COLUMN shop.mv_sales_by_country.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false';

COMMENT ON COLUMN shop.mv_sales_by_country.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN shop.mv_sales_by_country.customers IS
    '@fraiseql:field name=customers,type=String!,required=true,description=Number of different values of customer';

COMMENT ON COLUMN shop.mv_sales_by_country.largest IS
    '@fraiseql:field name=largest,type=Money,required=false,description=Largest of amount';

COMMENT ON COLUMN shop.mv_sales_by_country.rows IS
    '@fraiseql:field name=rows,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.mv_sales_by_country.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION shop.refresh_mv_sales_by_country(UUID) IS
    'Makes mv_sales_by_country anew, of one tenant or of all that are seen.';

COMMENT ON VIEW shop.v_sales_by_country IS
    'The groups of mv_sales_by_country as the API reads them.';

COMMENT ON COLUMN shop.v_sales_by_country.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN shop.v_sales_by_country.customer_country IS
    '@fraiseql:field name=customer_country,type=String,required=false,description=customer.country';

COMMENT ON COLUMN shop.v_sales_by_country.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false';

COMMENT ON COLUMN shop.v_sales_by_country.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN shop.v_sales_by_country.customers IS
    '@fraiseql:field name=customers,type=String!,required=true,description=Number of different values of customer';

COMMENT ON COLUMN shop.v_sales_by_country.largest IS
    '@fraiseql:field name=largest,type=Money,required=false,description=Largest of amount';

COMMENT ON COLUMN shop.v_sales_by_country.rows IS
    '@fraiseql:field name=rows,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN shop.v_sales_by_country.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN shop.v_sales_by_country.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.order_pk(UUID, UUID) IS
    'Internal key of a live Order, by its id.';

COMMENT ON FUNCTION shop.order_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Order, by its identifier.';

COMMENT ON FUNCTION shop.order_id(INTEGER, UUID) IS
    'Id of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.order_identifier(INTEGER, UUID) IS
    'Identifier of a Order, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.follow_mv_order_agg() IS
    'Called by a trigger of Order.';

COMMENT ON FUNCTION shop.follow_updates_mv_order_agg() IS
    'Called by a trigger of Order.';

COMMENT ON TYPE app.type_create_order_input IS
    E'Input of create_order.\n'
    '\n'
    '@fraiseql:input name=CreateOrderInput';

COMMENT ON COLUMN app.type_create_order_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_create_order_input.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_order_input.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN app.type_create_order_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_create_order_input.discount IS
    '@fraiseql:field name=discount,type=Int,required=false';

COMMENT ON COLUMN app.type_create_order_input.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN app.type_create_order_input.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN app.type_create_order_input.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_order_input.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON FUNCTION shop.create_order(UUID, app.type_create_order_input, JSONB, UUID) IS
    E'Create order.\n'
    '\n'
    'Called by app.create_order.';

COMMENT ON FUNCTION app.create_order(UUID, UUID, JSONB) IS
    E'Create order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createOrder\n'
    'input_type: app.type_create_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "CREATE", "fields": ["customer", "status", "article", "amount", "discount", "pieces", "placed_on", "took", "weight"]}}';

COMMENT ON TYPE app.type_update_order_input IS
    E'Input of update_order.\n'
    '\n'
    '@fraiseql:input name=UpdateOrderInput';

COMMENT ON COLUMN app.type_update_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_order_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_update_order_input.status IS
    '@fraiseql:field name=status,type=OrderStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_order_input.article IS
    '@fraiseql:field name=article,type=String,required=false';

COMMENT ON COLUMN app.type_update_order_input.amount IS
    '@fraiseql:field name=amount,type=Money,required=false';

COMMENT ON COLUMN app.type_update_order_input.discount IS
    '@fraiseql:field name=discount,type=Int,required=false';

COMMENT ON COLUMN app.type_update_order_input.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN app.type_update_order_input.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN app.type_update_order_input.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN app.type_update_order_input.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN app.type_update_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_order(UUID, app.type_update_order_input, JSONB, UUID) IS
    E'Update order.\n'
    '\n'
    'Called by app.update_order.';

COMMENT ON FUNCTION app.update_order(UUID, UUID, JSONB) IS
    E'Update order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateOrder\n'
    'input_type: app.type_update_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "UPDATE", "fields": ["customer", "status", "article", "amount", "discount", "pieces", "placed_on", "took", "weight"]}}';

COMMENT ON TYPE app.type_delete_order_input IS
    E'Input of delete_order.\n'
    '\n'
    '@fraiseql:input name=DeleteOrderInput';

COMMENT ON COLUMN app.type_delete_order_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_order_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_order(UUID, app.type_delete_order_input, JSONB, UUID) IS
    E'Delete order.\n'
    '\n'
    'Called by app.delete_order.';

COMMENT ON FUNCTION app.delete_order(UUID, UUID, JSONB) IS
    E'Delete order.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteOrder\n'
    'input_type: app.type_delete_order_input\n'
    'success_type: Order\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete order."\n'
    'impact: {"primary": {"entity": "Order", "operation": "DELETE"}}';
-- specql: end shop.Order metadata
