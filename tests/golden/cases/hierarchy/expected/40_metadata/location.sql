-- specql: tenant.Location metadata
-- content-sha256: c50c96fa15064fc5042d91c50cf539891f2e02b24db784ef5fe523d7f78e8859
COMMENT ON TABLE tenant.tb_location IS
    E'With tenants, an identifier, and a depth of its own.\n'
    '\n'
    '@fraiseql:type name=Location,schema=tenant,trinity=true';

COMMENT ON COLUMN tenant.tb_location.pk_location IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN tenant.tb_location.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN tenant.tb_location.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN tenant.tb_location.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN tenant.tb_location.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN tenant.tb_location.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Location';

COMMENT ON COLUMN tenant.tb_location.path IS
    'Keys from the root down to the row itself; never leaves the database.';

COMMENT ON COLUMN tenant.tb_location.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN tenant.tb_location.created_by IS
    'User who created the row.';

COMMENT ON COLUMN tenant.tb_location.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN tenant.tb_location.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN tenant.tb_location.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN tenant.tb_location.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW tenant.v_location IS
    E'With tenants, an identifier, and a depth of its own.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Location\n'
    'schema: tenant\n'
    'trinity: true\n'
    'description: "With tenants, an identifier, and a depth of its own."';

COMMENT ON COLUMN tenant.v_location.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN tenant.v_location.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN tenant.v_location.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN tenant.v_location.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN tenant.v_location.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Location';

COMMENT ON COLUMN tenant.v_location.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN tenant.v_location.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN tenant.v_location.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION tenant.location_pk(UUID, UUID) IS
    'Internal key of a live Location, by its id.';

COMMENT ON FUNCTION tenant.location_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Location, by its identifier.';

COMMENT ON FUNCTION tenant.location_id(INTEGER, UUID) IS
    'Id of a Location, deleted or not, by its internal key.';

COMMENT ON FUNCTION tenant.location_identifier(INTEGER, UUID) IS
    'Identifier of a Location, deleted or not, by its internal key.';

COMMENT ON FUNCTION tenant.location_set_identifier() IS
    'Called by a trigger of Location.';

COMMENT ON FUNCTION tenant.location_recompute_identifiers(UUID) IS
    'Makes the identifiers of Location anew.';

COMMENT ON FUNCTION tenant.location_set_path() IS
    'Called by a trigger of Location.';

COMMENT ON FUNCTION tenant.location_set_paths_below() IS
    'Called by a trigger of Location.';

COMMENT ON FUNCTION tenant.location_ancestors(INTEGER, UUID) IS
    'The rows of Location above one.';

COMMENT ON FUNCTION tenant.location_descendants(INTEGER, UUID) IS
    'The rows of Location below one.';

COMMENT ON TYPE app.type_create_location_input IS
    E'Input of create_location.\n'
    '\n'
    '@fraiseql:input name=CreateLocationInput';

COMMENT ON COLUMN app.type_create_location_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_location_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Location';

COMMENT ON FUNCTION tenant.create_location(UUID, app.type_create_location_input, JSONB, UUID) IS
    E'Create location.\n'
    '\n'
    'Called by app.create_location.';

COMMENT ON FUNCTION app.create_location(UUID, UUID, JSONB) IS
    E'Create location.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createLocation\n'
    'input_type: app.type_create_location_input\n'
    'success_type: Location\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create location."\n'
    'impact: {"primary": {"entity": "Location", "operation": "CREATE", "fields": ["name", "parent"]}}';

COMMENT ON TYPE app.type_update_location_input IS
    E'Input of update_location.\n'
    '\n'
    '@fraiseql:input name=UpdateLocationInput';

COMMENT ON COLUMN app.type_update_location_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_location_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_location_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Location';

COMMENT ON COLUMN app.type_update_location_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION tenant.update_location(UUID, app.type_update_location_input, JSONB, UUID) IS
    E'Update location.\n'
    '\n'
    'Called by app.update_location.';

COMMENT ON FUNCTION app.update_location(UUID, UUID, JSONB) IS
    E'Update location.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateLocation\n'
    'input_type: app.type_update_location_input\n'
    'success_type: Location\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update location."\n'
    'impact: {"primary": {"entity": "Location", "operation": "UPDATE", "fields": ["name", "parent"]}}';

COMMENT ON TYPE app.type_delete_location_input IS
    E'Input of delete_location.\n'
    '\n'
    '@fraiseql:input name=DeleteLocationInput';

COMMENT ON COLUMN app.type_delete_location_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_location_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION tenant.delete_location(UUID, app.type_delete_location_input, JSONB, UUID) IS
    E'Delete location.\n'
    '\n'
    'Called by app.delete_location.';

COMMENT ON FUNCTION app.delete_location(UUID, UUID, JSONB) IS
    E'Delete location.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteLocation\n'
    'input_type: app.type_delete_location_input\n'
    'success_type: Location\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete location."\n'
    'impact: {"primary": {"entity": "Location", "operation": "DELETE"}}';
-- specql: end tenant.Location metadata
