-- specql: mall.Sale metadata
-- content-sha256: 8508e123662165bec5cc3cd904ce99a3b7fb11935f09d853dd37ce073a2d8ae2
COMMENT ON TABLE mall.tb_sale IS
    E'An order of another kind; it has the aggregate views of the order.\n'
    '\n'
    '@fraiseql:type name=Sale,schema=mall,trinity=true';

COMMENT ON COLUMN mall.tb_sale.pk_sale IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN mall.tb_sale.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN mall.tb_sale.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN mall.tb_sale.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN mall.tb_sale.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN mall.tb_sale.status IS
    '@fraiseql:field name=status,type=SaleStatus!,required=true,enum=true';

COMMENT ON COLUMN mall.tb_sale.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN mall.tb_sale.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN mall.tb_sale.discount IS
    '@fraiseql:field name=discount,type=Int!,required=true';

COMMENT ON COLUMN mall.tb_sale.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN mall.tb_sale.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN mall.tb_sale.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN mall.tb_sale.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN mall.tb_sale.seller IS
    '@fraiseql:field name=seller,type=String,required=false';

COMMENT ON COLUMN mall.tb_sale.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false,description=amount > 100';

COMMENT ON COLUMN mall.tb_sale.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN mall.tb_sale.created_by IS
    'User who created the row.';

COMMENT ON COLUMN mall.tb_sale.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN mall.tb_sale.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN mall.tb_sale.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN mall.tb_sale.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW mall.v_sale IS
    E'An order of another kind; it has the aggregate views of the order.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Sale\n'
    'schema: mall\n'
    'trinity: true\n'
    'description: "An order of another kind; it has the aggregate views of the order."';

COMMENT ON COLUMN mall.v_sale.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN mall.v_sale.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN mall.v_sale.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN mall.v_sale.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN mall.v_sale.status IS
    '@fraiseql:field name=status,type=SaleStatus!,required=true,enum=true';

COMMENT ON COLUMN mall.v_sale.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN mall.v_sale.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN mall.v_sale.discount IS
    '@fraiseql:field name=discount,type=Int!,required=true';

COMMENT ON COLUMN mall.v_sale.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN mall.v_sale.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN mall.v_sale.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN mall.v_sale.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN mall.v_sale.seller IS
    '@fraiseql:field name=seller,type=String,required=false';

COMMENT ON COLUMN mall.v_sale.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false,description=amount > 100';

COMMENT ON COLUMN mall.v_sale.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN mall.v_sale.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN mall.v_sale.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE mall.mv_sale_agg IS
    E'Rows of Sale in groups, as of the last write.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=auto';

COMMENT ON COLUMN mall.mv_sale_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN mall.mv_sale_agg.fk_customer IS
    'Internal key of customer.';

COMMENT ON COLUMN mall.mv_sale_agg.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN mall.mv_sale_agg.status IS
    '@fraiseql:field name=status,type=SaleStatus!,required=true,enum=true';

COMMENT ON COLUMN mall.mv_sale_agg.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN mall.mv_sale_agg.paid_orders IS
    '@fraiseql:field name=paid_orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN mall.mv_sale_agg.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of amount';

COMMENT ON COLUMN mall.mv_sale_agg.open_total IS
    '@fraiseql:field name=open_total,type=Decimal!,required=true,description=Sum of amount * (1 - discount / 100.0)';

COMMENT ON COLUMN mall.mv_sale_agg.average IS
    '@fraiseql:field name=average,type=Decimal,required=false,description=Average of amount';

COMMENT ON COLUMN mall.mv_sale_agg.items IS
    '@fraiseql:field name=items,type=String!,required=true,description=Sum of pieces';

COMMENT ON COLUMN mall.mv_sale_agg.articles IS
    '@fraiseql:field name=articles,type=String!,required=true,description=Number of different values of article';

COMMENT ON COLUMN mall.mv_sale_agg.first_day IS
    '@fraiseql:field name=first_day,type=Date,required=false,description=Smallest of placed_on';

COMMENT ON COLUMN mall.mv_sale_agg.last_article IS
    '@fraiseql:field name=last_article,type=String,required=false,description=Largest of article';

COMMENT ON COLUMN mall.mv_sale_agg.effort IS
    '@fraiseql:field name=effort,type=Duration!,required=true,description=Sum of took';

COMMENT ON COLUMN mall.mv_sale_agg.mean_weight IS
    '@fraiseql:field name=mean_weight,type=Float,required=false,description=Average of weight';

COMMENT ON COLUMN mall.mv_sale_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION mall.refresh_mv_sale_agg(UUID) IS
    'Makes mv_sale_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW mall.v_sale_agg IS
    'The groups of mv_sale_agg as the API reads them.';

COMMENT ON COLUMN mall.v_sale_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN mall.v_sale_agg.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN mall.v_sale_agg.status IS
    '@fraiseql:field name=status,type=SaleStatus!,required=true,enum=true';

COMMENT ON COLUMN mall.v_sale_agg.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN mall.v_sale_agg.paid_orders IS
    '@fraiseql:field name=paid_orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN mall.v_sale_agg.total IS
    '@fraiseql:field name=total,type=Decimal!,required=true,description=Sum of amount';

COMMENT ON COLUMN mall.v_sale_agg.open_total IS
    '@fraiseql:field name=open_total,type=Decimal!,required=true,description=Sum of amount * (1 - discount / 100.0)';

COMMENT ON COLUMN mall.v_sale_agg.average IS
    '@fraiseql:field name=average,type=Decimal,required=false,description=Average of amount';

COMMENT ON COLUMN mall.v_sale_agg.items IS
    '@fraiseql:field name=items,type=String!,required=true,description=Sum of pieces';

COMMENT ON COLUMN mall.v_sale_agg.articles IS
    '@fraiseql:field name=articles,type=String!,required=true,description=Number of different values of article';

COMMENT ON COLUMN mall.v_sale_agg.first_day IS
    '@fraiseql:field name=first_day,type=Date,required=false,description=Smallest of placed_on';

COMMENT ON COLUMN mall.v_sale_agg.last_article IS
    '@fraiseql:field name=last_article,type=String,required=false,description=Largest of article';

COMMENT ON COLUMN mall.v_sale_agg.effort IS
    '@fraiseql:field name=effort,type=Duration!,required=true,description=Sum of took';

COMMENT ON COLUMN mall.v_sale_agg.mean_weight IS
    '@fraiseql:field name=mean_weight,type=Float,required=false,description=Average of weight';

COMMENT ON COLUMN mall.v_sale_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN mall.v_sale_agg.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE mall.mv_sales_by_country IS
    E'Rows of Sale in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN mall.mv_sales_by_country.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN mall.mv_sales_by_country.customer_country IS
    '@fraiseql:field name=customer_country,type=String,required=false,description=customer.country';

COMMENT ON COLUMN mall.mv_sales_by_country.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false';

COMMENT ON COLUMN mall.mv_sales_by_country.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN mall.mv_sales_by_country.customers IS
    '@fraiseql:field name=customers,type=String!,required=true,description=Number of different values of customer';

COMMENT ON COLUMN mall.mv_sales_by_country.largest IS
    '@fraiseql:field name=largest,type=Money,required=false,description=Largest of amount';

COMMENT ON COLUMN mall.mv_sales_by_country.rows IS
    '@fraiseql:field name=rows,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN mall.mv_sales_by_country.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION mall.refresh_mv_sales_by_country(UUID) IS
    'Makes mv_sales_by_country anew, of one tenant or of all that are seen.';

COMMENT ON VIEW mall.v_sales_by_country IS
    'The groups of mv_sales_by_country as the API reads them.';

COMMENT ON COLUMN mall.v_sales_by_country.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN mall.v_sales_by_country.customer_country IS
    '@fraiseql:field name=customer_country,type=String,required=false,description=customer.country';

COMMENT ON COLUMN mall.v_sales_by_country.is_large IS
    '@fraiseql:field name=is_large,type=Boolean,required=false';

COMMENT ON COLUMN mall.v_sales_by_country.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN mall.v_sales_by_country.customers IS
    '@fraiseql:field name=customers,type=String!,required=true,description=Number of different values of customer';

COMMENT ON COLUMN mall.v_sales_by_country.largest IS
    '@fraiseql:field name=largest,type=Money,required=false,description=Largest of amount';

COMMENT ON COLUMN mall.v_sales_by_country.rows IS
    '@fraiseql:field name=rows,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN mall.v_sales_by_country.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN mall.v_sales_by_country.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION mall.sale_pk(UUID, UUID) IS
    'Internal key of a live Sale, by its id.';

COMMENT ON FUNCTION mall.sale_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Sale, by its identifier.';

COMMENT ON FUNCTION mall.sale_id(INTEGER, UUID) IS
    'Id of a Sale, deleted or not, by its internal key.';

COMMENT ON FUNCTION mall.sale_identifier(INTEGER, UUID) IS
    'Identifier of a Sale, deleted or not, by its internal key.';

COMMENT ON FUNCTION mall.follow_mv_sale_agg() IS
    'Called by a trigger of Sale.';

COMMENT ON FUNCTION mall.follow_updates_mv_sale_agg() IS
    'Called by a trigger of Sale.';

COMMENT ON TYPE app.type_create_sale_input IS
    E'Input of create_sale.\n'
    '\n'
    '@fraiseql:input name=CreateSaleInput';

COMMENT ON COLUMN app.type_create_sale_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_create_sale_input.status IS
    '@fraiseql:field name=status,type=SaleStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_sale_input.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN app.type_create_sale_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_create_sale_input.discount IS
    '@fraiseql:field name=discount,type=Int,required=false';

COMMENT ON COLUMN app.type_create_sale_input.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN app.type_create_sale_input.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN app.type_create_sale_input.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN app.type_create_sale_input.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN app.type_create_sale_input.seller IS
    '@fraiseql:field name=seller,type=String,required=false';

COMMENT ON FUNCTION mall.create_sale(UUID, app.type_create_sale_input, JSONB, UUID) IS
    E'Create sale.\n'
    '\n'
    'Called by app.create_sale.';

COMMENT ON FUNCTION app.create_sale(UUID, UUID, JSONB) IS
    E'Create sale.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createSale\n'
    'input_type: app.type_create_sale_input\n'
    'success_type: Sale\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create sale."\n'
    'impact: {"primary": {"entity": "Sale", "operation": "CREATE", "fields": ["customer", "status", "article", "amount", "discount", "pieces", "placed_on", "took", "weight", "seller"]}}';

COMMENT ON TYPE app.type_update_sale_input IS
    E'Input of update_sale.\n'
    '\n'
    '@fraiseql:input name=UpdateSaleInput';

COMMENT ON COLUMN app.type_update_sale_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_sale_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_update_sale_input.status IS
    '@fraiseql:field name=status,type=SaleStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_sale_input.article IS
    '@fraiseql:field name=article,type=String,required=false';

COMMENT ON COLUMN app.type_update_sale_input.amount IS
    '@fraiseql:field name=amount,type=Money,required=false';

COMMENT ON COLUMN app.type_update_sale_input.discount IS
    '@fraiseql:field name=discount,type=Int,required=false';

COMMENT ON COLUMN app.type_update_sale_input.pieces IS
    '@fraiseql:field name=pieces,type=Int,required=false';

COMMENT ON COLUMN app.type_update_sale_input.placed_on IS
    '@fraiseql:field name=placed_on,type=Date,required=false';

COMMENT ON COLUMN app.type_update_sale_input.took IS
    '@fraiseql:field name=took,type=Duration,required=false';

COMMENT ON COLUMN app.type_update_sale_input.weight IS
    '@fraiseql:field name=weight,type=Float,required=false';

COMMENT ON COLUMN app.type_update_sale_input.seller IS
    '@fraiseql:field name=seller,type=String,required=false';

COMMENT ON COLUMN app.type_update_sale_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION mall.update_sale(UUID, app.type_update_sale_input, JSONB, UUID) IS
    E'Update sale.\n'
    '\n'
    'Called by app.update_sale.';

COMMENT ON FUNCTION app.update_sale(UUID, UUID, JSONB) IS
    E'Update sale.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateSale\n'
    'input_type: app.type_update_sale_input\n'
    'success_type: Sale\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update sale."\n'
    'impact: {"primary": {"entity": "Sale", "operation": "UPDATE", "fields": ["customer", "status", "article", "amount", "discount", "pieces", "placed_on", "took", "weight", "seller"]}}';

COMMENT ON TYPE app.type_delete_sale_input IS
    E'Input of delete_sale.\n'
    '\n'
    '@fraiseql:input name=DeleteSaleInput';

COMMENT ON COLUMN app.type_delete_sale_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_sale_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION mall.delete_sale(UUID, app.type_delete_sale_input, JSONB, UUID) IS
    E'Delete sale.\n'
    '\n'
    'Called by app.delete_sale.';

COMMENT ON FUNCTION app.delete_sale(UUID, UUID, JSONB) IS
    E'Delete sale.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteSale\n'
    'input_type: app.type_delete_sale_input\n'
    'success_type: Sale\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete sale."\n'
    'impact: {"primary": {"entity": "Sale", "operation": "DELETE"}}';
-- specql: end mall.Sale metadata
