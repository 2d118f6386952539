-- specql: work.Team metadata
-- content-sha256: 6f7a0db0fe2057e430ef581265cb9d210c129d5f67d1a87437ba98e665110943
COMMENT ON TABLE work.tb_team IS
    E'Team\n'
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
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN work.tb_team.size IS
    '@fraiseql:field name=size,type=Int,required=false';

COMMENT ON COLUMN work.tb_team.fk_lead IS
    '@fraiseql:field name=lead_id,type=UUID,required=false,references=Employee';

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
    E'Team\n'
    '\n'
    '@fraiseql:type\n'
    'name: Team\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Team"';

COMMENT ON COLUMN work.v_team.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_team.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_team.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_team.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN work.v_team.size IS
    '@fraiseql:field name=size,type=Int,required=false';

COMMENT ON COLUMN work.v_team.lead_id IS
    '@fraiseql:field name=lead_id,type=UUID,required=false,references=Employee';

COMMENT ON COLUMN work.v_team.members IS
    '@fraiseql:field name=members,type=Int,required=false,description=count(Employee WHERE team = self)';

COMMENT ON COLUMN work.v_team.led IS
    '@fraiseql:field name=led,type=Int,required=false,description=count(work.Employee WHERE mentor = self.lead)';

COMMENT ON COLUMN work.v_team.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_team.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_team.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION work.team_pk(UUID, UUID) IS
    'Internal key of a live Team, by its id.';

COMMENT ON FUNCTION work.team_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Team, by its identifier.';

COMMENT ON FUNCTION work.team_id(INTEGER, UUID) IS
    'Id of a Team, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.team_identifier(INTEGER, UUID) IS
    'Identifier of a Team, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_team_input IS
    E'Input of create_team.\n'
    '\n'
    '@fraiseql:input name=CreateTeamInput';

COMMENT ON COLUMN app.type_create_team_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_create_team_input.size IS
    '@fraiseql:field name=size,type=Int,required=false';

COMMENT ON COLUMN app.type_create_team_input.lead_id IS
    '@fraiseql:field name=lead_id,type=UUID,required=false,references=Employee';

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
    'impact: {"primary": {"entity": "Team", "operation": "CREATE", "fields": ["name", "size", "lead"]}}';
-- specql: end work.Team metadata
