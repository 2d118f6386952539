-- specql: web.Region metadata
-- content-sha256: 2261be22ef95064698717ad4ee8195d0ab28dc3c7088c4589988df1e2073b8e4
COMMENT ON TABLE web.tb_region IS
    E'Region\n'
    '\n'
    '@fraiseql:type name=Region,schema=web,trinity=true';

COMMENT ON COLUMN web.tb_region.pk_region IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN web.tb_region.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN web.tb_region.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN web.tb_region.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN web.tb_region.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN web.tb_region.created_by IS
    'User who created the row.';

COMMENT ON COLUMN web.tb_region.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN web.tb_region.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN web.tb_region.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN web.tb_region.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW web.v_region IS
    E'Region\n'
    '\n'
    '@fraiseql:type\n'
    'name: Region\n'
    'schema: web\n'
    'trinity: true\n'
    'description: "Region"';

COMMENT ON COLUMN web.v_region.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN web.v_region.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN web.v_region.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN web.v_region.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN web.v_region.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN web.v_region.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE web.mv_region_agg IS
    E'Rows of Order in groups, as of the last write.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=auto';

COMMENT ON COLUMN web.mv_region_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN web.mv_region_agg.fk_customer IS
    'Internal key of customer.';

COMMENT ON COLUMN web.mv_region_agg.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN web.mv_region_agg.status IS
    '@fraiseql:field name=status,type=String!,required=true';

COMMENT ON COLUMN web.mv_region_agg.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.mv_region_agg.largest IS
    '@fraiseql:field name=largest,type=Money,required=false,description=Largest of amount';

COMMENT ON COLUMN web.mv_region_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION web.refresh_mv_region_agg(UUID) IS
    'Makes mv_region_agg anew, of one tenant or of all that are seen.';

COMMENT ON VIEW web.v_region_agg IS
    'The groups of mv_region_agg as the API reads them.';

COMMENT ON COLUMN web.v_region_agg.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN web.v_region_agg.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN web.v_region_agg.status IS
    '@fraiseql:field name=status,type=String!,required=true';

COMMENT ON COLUMN web.v_region_agg.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.v_region_agg.largest IS
    '@fraiseql:field name=largest,type=Money,required=false,description=Largest of amount';

COMMENT ON COLUMN web.v_region_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN web.v_region_agg.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE web.mv_orders_by_country IS
    E'Rows of Order in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN web.mv_orders_by_country.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN web.mv_orders_by_country.who_country IS
    '@fraiseql:field name=who_country,type=String,required=false,description=customer.country';

COMMENT ON COLUMN web.mv_orders_by_country.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.mv_orders_by_country.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION web.refresh_mv_orders_by_country(UUID) IS
    'Makes mv_orders_by_country anew, of one tenant or of all that are seen.';

COMMENT ON VIEW web.v_orders_by_country IS
    'The groups of mv_orders_by_country as the API reads them.';

COMMENT ON COLUMN web.v_orders_by_country.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN web.v_orders_by_country.who_country IS
    '@fraiseql:field name=who_country,type=String,required=false,description=customer.country';

COMMENT ON COLUMN web.v_orders_by_country.orders IS
    '@fraiseql:field name=orders,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.v_orders_by_country.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN web.v_orders_by_country.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE web.mv_region_visits IS
    E'Rows of Visit in groups, as of the last write.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=incremental';

COMMENT ON COLUMN web.mv_region_visits.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN web.mv_region_visits.visits IS
    '@fraiseql:field name=visits,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.mv_region_visits.seconds IS
    '@fraiseql:field name=seconds,type=String!,required=true,description=Sum of seconds';

COMMENT ON COLUMN web.mv_region_visits.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION web.refresh_mv_region_visits() IS
    'Makes mv_region_visits anew.';

COMMENT ON VIEW web.v_region_visits IS
    'The groups of mv_region_visits as the API reads them.';

COMMENT ON COLUMN web.v_region_visits.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN web.v_region_visits.visits IS
    '@fraiseql:field name=visits,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.v_region_visits.seconds IS
    '@fraiseql:field name=seconds,type=String!,required=true,description=Sum of seconds';

COMMENT ON COLUMN web.v_region_visits.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN web.v_region_visits.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION web.region_pk(UUID) IS
    'Internal key of a live Region, by its id.';

COMMENT ON FUNCTION web.region_pk_by_identifier(TEXT) IS
    'Internal key of a live Region, by its identifier.';

COMMENT ON FUNCTION web.region_id(INTEGER) IS
    'Id of a Region, deleted or not, by its internal key.';

COMMENT ON FUNCTION web.region_identifier(INTEGER) IS
    'Identifier of a Region, deleted or not, by its internal key.';

COMMENT ON FUNCTION web.follow_mv_region_agg() IS
    'Called by a trigger of Region.';

COMMENT ON FUNCTION web.follow_updates_mv_region_agg() IS
    'Called by a trigger of Region.';

COMMENT ON FUNCTION web.follow_mv_region_visits() IS
    'Called by a trigger of Region.';

COMMENT ON FUNCTION web.follow_updates_mv_region_visits() IS
    'Called by a trigger of Region.';

COMMENT ON FUNCTION web.follow_truncate_mv_region_visits() IS
    'Called by a trigger of Region.';

COMMENT ON TYPE app.type_create_region_input IS
    E'Input of create_region.\n'
    '\n'
    '@fraiseql:input name=CreateRegionInput';

COMMENT ON COLUMN app.type_create_region_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON FUNCTION web.create_region(UUID, app.type_create_region_input, JSONB, UUID) IS
    E'Create region.\n'
    '\n'
    'Called by app.create_region.';

COMMENT ON FUNCTION app.create_region(UUID, UUID, JSONB) IS
    E'Create region.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createRegion\n'
    'input_type: app.type_create_region_input\n'
    'success_type: Region\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create region."\n'
    'impact: {"primary": {"entity": "Region", "operation": "CREATE", "fields": ["name"]}}';
-- specql: end web.Region metadata
