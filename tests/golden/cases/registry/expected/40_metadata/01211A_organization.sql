-- specql: management.Organization metadata
-- content-sha256: c62fac46587b648b59f69629b8da69ce2bb93d0901dc49798e565778de384b3d
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

COMMENT ON FUNCTION management.organization_pk(UUID, UUID) IS
    'Internal key of a live Organization, by its id.';

COMMENT ON FUNCTION management.organization_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Organization, by its identifier.';

COMMENT ON FUNCTION management.organization_id(INTEGER, UUID) IS
    'Id of a Organization, deleted or not, by its internal key.';

COMMENT ON FUNCTION management.organization_identifier(INTEGER, UUID) IS
    'Identifier of a Organization, deleted or not, by its internal key.';
-- specql: end management.Organization metadata
