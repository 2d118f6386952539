-- specql: work.Team metadata
-- content-sha256: dbfeb3b0310ad7553a2648e5e41330daa7b441d751c8b47ec0b76c0d525fda1b
COMMENT ON TABLE work.tb_team IS
    E'Table views that actions make anew.\n'
    '\n'
    '@fraiseql:type name=Team,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_team.pk_team IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_team.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_team.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_team.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_team.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.tb_team.fk_lead IS
    '@fraiseql:field name=lead_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN work.tb_team.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_team.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_team.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_team.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_team.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_team.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_team IS
    E'Table views that actions make anew.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Team\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Table views that actions make anew."';

COMMENT ON COLUMN work.v_team.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_team.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_team.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_team.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.v_team.lead_id IS
    '@fraiseql:field name=lead_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN work.v_team.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_team.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_team.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE work.tv_team IS
    E'Team with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Team,schema=work,source=materialized';

COMMENT ON COLUMN work.tv_team.pk_team IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN work.tv_team.id IS
    'Public identifier.';

COMMENT ON COLUMN work.tv_team.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN work.tv_team.fk_lead IS
    '@fraiseql:field internal=true,description=Internal key of lead';

COMMENT ON COLUMN work.tv_team.lead_id IS
    '@fraiseql:filter type=UUID,relation=Person,index=btree,performance=optimized,description=Filter by lead';

COMMENT ON COLUMN work.tv_team.data IS
    '@fraiseql:jsonb expand=true,description=Team with what it refers to';

COMMENT ON COLUMN work.tv_team.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION work.team_pk(UUID, UUID) IS
    'Internal key of a live Team, by its id.';

COMMENT ON FUNCTION work.team_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Team, by its identifier.';

COMMENT ON FUNCTION work.team_id(INTEGER, UUID) IS
    'Id of a Team, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.team_identifier(INTEGER, UUID) IS
    'Identifier of a Team, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.refresh_tv_team(INTEGER) IS
    'Refreshes the table view of Team: one row, or all of them.';

COMMENT ON TYPE app.type_create_team_input IS
    E'Input of create_team.\n'
    '\n'
    '@fraiseql:input name=CreateTeamInput';

COMMENT ON COLUMN app.type_create_team_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_team_input.lead_id IS
    '@fraiseql:field name=lead_id,type=UUID,required=false,references=Person';

COMMENT ON FUNCTION work.create_team(UUID, app.type_create_team_input, JSONB, UUID) IS
    E'Create team.\n'
    '\n'
    'Called by app.create_team.';

COMMENT ON FUNCTION app.create_team(UUID, UUID, JSONB) IS
    E'Create team.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTeam\n'
    'input_type: app.type_create_team_input\n'
    'success_type: Team\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create team."\n'
    'impact: {"primary": {"entity": "Team", "operation": "CREATE", "fields": ["name", "lead"]}}';

COMMENT ON TYPE app.type_rename_team_input IS
    E'Input of rename_team.\n'
    '\n'
    '@fraiseql:input name=RenameTeamInput';

COMMENT ON COLUMN app.type_rename_team_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rename_team_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_team_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.rename_team(UUID, app.type_rename_team_input, JSONB, UUID) IS
    E'Rename team.\n'
    '\n'
    'Called by app.rename_team.';

COMMENT ON FUNCTION app.rename_team(UUID, UUID, JSONB) IS
    E'Rename team.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renameTeam\n'
    'input_type: app.type_rename_team_input\n'
    'success_type: Team\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rename team."\n'
    'impact: {"primary": {"entity": "Team", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_rename_quietly_input IS
    E'Input of rename_quietly.\n'
    '\n'
    '@fraiseql:input name=RenameQuietlyInput';

COMMENT ON COLUMN app.type_rename_quietly_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rename_quietly_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_quietly_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.rename_quietly(UUID, app.type_rename_quietly_input, JSONB, UUID) IS
    E'Rename quietly.\n'
    '\n'
    'Called by app.rename_quietly.';

COMMENT ON FUNCTION app.rename_quietly(UUID, UUID, JSONB) IS
    E'Rename quietly.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renameQuietly\n'
    'input_type: app.type_rename_quietly_input\n'
    'success_type: Team\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rename quietly."\n'
    'impact: {"primary": {"entity": "Team", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_rename_and_return_input IS
    E'Input of rename_and_return.\n'
    '\n'
    '@fraiseql:input name=RenameAndReturnInput';

COMMENT ON COLUMN app.type_rename_and_return_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rename_and_return_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_and_return_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.rename_and_return(UUID, app.type_rename_and_return_input, JSONB, UUID) IS
    E'Rename and return.\n'
    '\n'
    'Called by app.rename_and_return.';

COMMENT ON FUNCTION app.rename_and_return(UUID, UUID, JSONB) IS
    E'Rename and return.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renameAndReturn\n'
    'input_type: app.type_rename_and_return_input\n'
    'success_type: Team\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rename and return."\n'
    'impact: {"primary": {"entity": "Team", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_delete_team_input IS
    E'Input of delete_team.\n'
    '\n'
    '@fraiseql:input name=DeleteTeamInput';

COMMENT ON COLUMN app.type_delete_team_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_team_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.delete_team(UUID, app.type_delete_team_input, JSONB, UUID) IS
    E'Delete team.\n'
    '\n'
    'Called by app.delete_team.';

COMMENT ON FUNCTION app.delete_team(UUID, UUID, JSONB) IS
    E'Delete team.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteTeam\n'
    'input_type: app.type_delete_team_input\n'
    'success_type: Team\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete team."\n'
    'impact: {"primary": {"entity": "Team", "operation": "DELETE"}}';
-- specql: end work.Team metadata
