-- specql: base.Season metadata
-- content-sha256: 3ba2854ef1bff0638715a9d1d1a1f33cc89949e9fc3e1198cd792ddce1b33a15
COMMENT ON TABLE base.tb_season IS
    E'Shared, not kept; no scope. Seasons leave a day between them, and the last day is not part of them.\n'
    '\n'
    '@fraiseql:type name=Season,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_season.pk_season IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_season.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_season.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_season.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_season.begins IS
    '@fraiseql:field name=begins,type=Date!,required=true';

COMMENT ON COLUMN base.tb_season.ends IS
    '@fraiseql:field name=ends,type=Date,required=false';

COMMENT ON COLUMN base.tb_season.sold IS
    '@fraiseql:field name=sold,type=Date,required=false';

COMMENT ON COLUMN base.tb_season.returned IS
    '@fraiseql:field name=returned,type=Date,required=false';

COMMENT ON COLUMN base.tb_season.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_season.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_season.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_season.updated_by IS
    'User who last changed the row.';

COMMENT ON VIEW base.v_season IS
    E'Shared, not kept; no scope. Seasons leave a day between them, and the last day is not part of them.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Season\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Shared, not kept; no scope. Seasons leave a day between them, and the last day is not part of them."';

COMMENT ON COLUMN base.v_season.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_season.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_season.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_season.begins IS
    '@fraiseql:field name=begins,type=Date!,required=true';

COMMENT ON COLUMN base.v_season.ends IS
    '@fraiseql:field name=ends,type=Date,required=false';

COMMENT ON COLUMN base.v_season.sold IS
    '@fraiseql:field name=sold,type=Date,required=false';

COMMENT ON COLUMN base.v_season.returned IS
    '@fraiseql:field name=returned,type=Date,required=false';

COMMENT ON COLUMN base.v_season.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_season.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_season.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.season_pk(UUID) IS
    'Internal key of a live Season, by its id.';

COMMENT ON FUNCTION base.season_pk_by_identifier(TEXT) IS
    'Internal key of a live Season, by its identifier.';

COMMENT ON FUNCTION base.season_id(INTEGER) IS
    'Id of a Season, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.season_identifier(INTEGER) IS
    'Identifier of a Season, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.season_warn_sold() IS
    'Called by a trigger of Season.';

COMMENT ON TYPE app.type_create_season_input IS
    E'Input of create_season.\n'
    '\n'
    '@fraiseql:input name=CreateSeasonInput';

COMMENT ON COLUMN app.type_create_season_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_season_input.begins IS
    '@fraiseql:field name=begins,type=Date!,required=true';

COMMENT ON COLUMN app.type_create_season_input.ends IS
    '@fraiseql:field name=ends,type=Date,required=false';

COMMENT ON COLUMN app.type_create_season_input.sold IS
    '@fraiseql:field name=sold,type=Date,required=false';

COMMENT ON COLUMN app.type_create_season_input.returned IS
    '@fraiseql:field name=returned,type=Date,required=false';

COMMENT ON FUNCTION base.create_season(UUID, app.type_create_season_input, JSONB, UUID) IS
    E'Create season.\n'
    '\n'
    'Called by app.create_season.';

COMMENT ON FUNCTION app.create_season(UUID, UUID, JSONB) IS
    E'Create season.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createSeason\n'
    'input_type: app.type_create_season_input\n'
    'success_type: Season\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create season."\n'
    'impact: {"primary": {"entity": "Season", "operation": "CREATE", "fields": ["name", "begins", "ends", "sold", "returned"]}}';

COMMENT ON TYPE app.type_update_season_input IS
    E'Input of update_season.\n'
    '\n'
    '@fraiseql:input name=UpdateSeasonInput';

COMMENT ON COLUMN app.type_update_season_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_season_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_season_input.begins IS
    '@fraiseql:field name=begins,type=Date,required=false';

COMMENT ON COLUMN app.type_update_season_input.ends IS
    '@fraiseql:field name=ends,type=Date,required=false';

COMMENT ON COLUMN app.type_update_season_input.sold IS
    '@fraiseql:field name=sold,type=Date,required=false';

COMMENT ON COLUMN app.type_update_season_input.returned IS
    '@fraiseql:field name=returned,type=Date,required=false';

COMMENT ON COLUMN app.type_update_season_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.update_season(UUID, app.type_update_season_input, JSONB, UUID) IS
    E'Update season.\n'
    '\n'
    'Called by app.update_season.';

COMMENT ON FUNCTION app.update_season(UUID, UUID, JSONB) IS
    E'Update season.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateSeason\n'
    'input_type: app.type_update_season_input\n'
    'success_type: Season\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update season."\n'
    'impact: {"primary": {"entity": "Season", "operation": "UPDATE", "fields": ["name", "begins", "ends", "sold", "returned"]}}';

COMMENT ON TYPE app.type_delete_season_input IS
    E'Input of delete_season.\n'
    '\n'
    '@fraiseql:input name=DeleteSeasonInput';

COMMENT ON COLUMN app.type_delete_season_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_season_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.delete_season(UUID, app.type_delete_season_input, JSONB, UUID) IS
    E'Delete season.\n'
    '\n'
    'Called by app.delete_season.';

COMMENT ON FUNCTION app.delete_season(UUID, UUID, JSONB) IS
    E'Delete season.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteSeason\n'
    'input_type: app.type_delete_season_input\n'
    'success_type: Season\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete season."\n'
    'impact: {"primary": {"entity": "Season", "operation": "DELETE"}}';
-- specql: end base.Season metadata
