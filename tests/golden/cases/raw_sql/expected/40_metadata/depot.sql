-- specql: shop.Depot metadata
-- content-sha256: 5657a81828240ea0f573b067361388134116197986f21111d1257a2371442811
COMMENT ON TABLE shop.tb_depot IS
    E'Depot\n'
    '\n'
    '@fraiseql:type name=Depot,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_depot.pk_depot IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_depot.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_depot.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_depot.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_depot.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_depot.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_depot.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_depot.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_depot.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_depot.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_depot.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_depot IS
    E'Depot\n'
    '\n'
    '@fraiseql:type\n'
    'name: Depot\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Depot"';

COMMENT ON COLUMN shop.v_depot.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_depot.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_depot.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_depot.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_depot.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_depot.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_depot.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.depot_pk(UUID, UUID) IS
    'Internal key of a live Depot, by its id.';

COMMENT ON FUNCTION shop.depot_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Depot, by its identifier.';

COMMENT ON FUNCTION shop.depot_id(INTEGER, UUID) IS
    'Id of a Depot, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.depot_identifier(INTEGER, UUID) IS
    'Identifier of a Depot, deleted or not, by its internal key.';
-- specql: end shop.Depot metadata
