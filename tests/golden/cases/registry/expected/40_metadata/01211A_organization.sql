-- specql: management.Organization metadata
-- content-sha256: 711fa758f2047ebf6aaf846013e29c4ffd8f3a89b734edd8a1785051a88849e4
COMMENT ON TABLE management.tb_organization IS
    E'Organization\n'
    '\n'
    '@fraiseql:type name=Organization,schema=management,trinity=true';

COMMENT ON COLUMN management.tb_organization.pk_organization IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN management.tb_organization.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN management.tb_organization.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN management.tb_organization.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN management.tb_organization.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN management.tb_organization.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN management.tb_organization.created_by IS
    'User who created the row.';

COMMENT ON COLUMN management.tb_organization.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN management.tb_organization.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN management.tb_organization.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN management.tb_organization.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW management.v_organization IS
    E'Organization\n'
    '\n'
    '@fraiseql:type\n'
    'name: Organization\n'
    'schema: management\n'
    'trinity: true\n'
    'description: "Organization"';

COMMENT ON COLUMN management.v_organization.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN management.v_organization.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN management.v_organization.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN management.v_organization.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN management.v_organization.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN management.v_organization.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN management.v_organization.data IS
    'All of it as one JSON object.';
-- specql: end management.Organization metadata
