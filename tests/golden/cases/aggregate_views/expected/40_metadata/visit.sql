-- specql: web.Visit metadata
-- content-sha256: b76a8f17f3ab17b48f24c9320c9301740da385ec53e69f516b0b8a3af4fe7fa1
COMMENT ON TABLE web.tb_visit IS
    E'Visit\n'
    '\n'
    '@fraiseql:type name=Visit,schema=web,trinity=true';

COMMENT ON COLUMN web.tb_visit.pk_visit IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN web.tb_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN web.tb_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN web.tb_visit.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN web.tb_visit.seconds IS
    '@fraiseql:field name=seconds,type=Int,required=false';

COMMENT ON VIEW web.v_visit IS
    E'Visit\n'
    '\n'
    '@fraiseql:type\n'
    'name: Visit\n'
    'schema: web\n'
    'trinity: true\n'
    'description: "Visit"';

COMMENT ON COLUMN web.v_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN web.v_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN web.v_visit.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN web.v_visit.seconds IS
    '@fraiseql:field name=seconds,type=Int,required=false';

COMMENT ON COLUMN web.v_visit.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE web.mv_visit_agg IS
    E'Rows of Visit in groups, as of the last write.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=auto';

COMMENT ON COLUMN web.mv_visit_agg.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN web.mv_visit_agg.visits IS
    '@fraiseql:field name=visits,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.mv_visit_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION web.refresh_mv_visit_agg() IS
    'Makes mv_visit_agg anew.';

COMMENT ON VIEW web.v_visit_agg IS
    'The groups of mv_visit_agg as the API reads them.';

COMMENT ON COLUMN web.v_visit_agg.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN web.v_visit_agg.visits IS
    '@fraiseql:field name=visits,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN web.v_visit_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN web.v_visit_agg.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION web.visit_pk(UUID) IS
    'Internal key of a live Visit, by its id.';

COMMENT ON FUNCTION web.visit_pk_by_identifier(TEXT) IS
    'Internal key of a live Visit, by its identifier.';

COMMENT ON FUNCTION web.visit_id(INTEGER) IS
    'Id of a Visit, deleted or not, by its internal key.';

COMMENT ON FUNCTION web.visit_identifier(INTEGER) IS
    'Identifier of a Visit, deleted or not, by its internal key.';

COMMENT ON FUNCTION web.follow_mv_visit_agg() IS
    'Called by a trigger of Visit.';

COMMENT ON TYPE app.type_create_visit_input IS
    E'Input of create_visit.\n'
    '\n'
    '@fraiseql:input name=CreateVisitInput';

COMMENT ON COLUMN app.type_create_visit_input.page IS
    '@fraiseql:field name=page,type=String!,required=true';

COMMENT ON COLUMN app.type_create_visit_input.seconds IS
    '@fraiseql:field name=seconds,type=Int,required=false';

COMMENT ON FUNCTION web.create_visit(UUID, app.type_create_visit_input, JSONB, UUID) IS
    E'Create visit.\n'
    '\n'
    'Called by app.create_visit.';

COMMENT ON FUNCTION app.create_visit(UUID, UUID, JSONB) IS
    E'Create visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createVisit\n'
    'input_type: app.type_create_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "CREATE", "fields": ["page", "seconds"]}}';

COMMENT ON TYPE app.type_update_visit_input IS
    E'Input of update_visit.\n'
    '\n'
    '@fraiseql:input name=UpdateVisitInput';

COMMENT ON COLUMN app.type_update_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_visit_input.page IS
    '@fraiseql:field name=page,type=String,required=false';

COMMENT ON COLUMN app.type_update_visit_input.seconds IS
    '@fraiseql:field name=seconds,type=Int,required=false';

COMMENT ON FUNCTION web.update_visit(UUID, app.type_update_visit_input, JSONB, UUID) IS
    E'Update visit.\n'
    '\n'
    'Called by app.update_visit.';

COMMENT ON FUNCTION app.update_visit(UUID, UUID, JSONB) IS
    E'Update visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateVisit\n'
    'input_type: app.type_update_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["page", "seconds"]}}';

COMMENT ON TYPE app.type_delete_visit_input IS
    E'Input of delete_visit.\n'
    '\n'
    '@fraiseql:input name=DeleteVisitInput';

COMMENT ON COLUMN app.type_delete_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION web.delete_visit(UUID, app.type_delete_visit_input, JSONB, UUID) IS
    E'Delete visit.\n'
    '\n'
    'Called by app.delete_visit.';

COMMENT ON FUNCTION app.delete_visit(UUID, UUID, JSONB) IS
    E'Delete visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteVisit\n'
    'input_type: app.type_delete_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "DELETE"}}';
-- specql: end web.Visit metadata
