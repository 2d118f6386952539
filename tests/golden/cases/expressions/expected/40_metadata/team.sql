-- specql: sales.Team metadata
-- content-sha256: f6153b3d2d657e42ac7085be32b01b597c8385d0de669752aa9206c704470977
COMMENT ON TABLE sales.tb_team IS
    E'Team\n'
    '\n'
    '@fraiseql:type name=Team,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_team.pk_team IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_team.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_team.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_team.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_team.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN sales.tb_team.size IS
    '@fraiseql:field name=size,type=Int,required=false';

COMMENT ON COLUMN sales.tb_team.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_team.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_team.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_team.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_team.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_team.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_team IS
    E'Team\n'
    '\n'
    '@fraiseql:type\n'
    'name: Team\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Team"';

COMMENT ON COLUMN sales.v_team.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_team.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_team.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_team.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN sales.v_team.size IS
    '@fraiseql:field name=size,type=Int,required=false';

COMMENT ON COLUMN sales.v_team.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_team.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_team.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.team_pk(UUID, UUID) IS
    'Internal key of a live Team, by its id.';

COMMENT ON FUNCTION sales.team_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Team, by its identifier.';

COMMENT ON FUNCTION sales.team_id(INTEGER, UUID) IS
    'Id of a Team, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.team_identifier(INTEGER, UUID) IS
    'Identifier of a Team, deleted or not, by its internal key.';
-- specql: end sales.Team metadata
