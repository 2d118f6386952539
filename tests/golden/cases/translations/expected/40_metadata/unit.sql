-- specql: shop.Unit metadata
-- content-sha256: 49b7ae7adea7f854ab7322a487511ba6cb4355a054ce3e0e14c29bed8eee5ed7
COMMENT ON TABLE shop.tb_unit IS
    E'Nothing is translated.\n'
    '\n'
    '@fraiseql:type name=Unit,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_unit.pk_unit IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_unit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_unit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_unit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_unit.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN shop.tb_unit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_unit.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_unit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_unit.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_unit.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_unit.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_unit IS
    E'Nothing is translated.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Unit\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Nothing is translated."';

COMMENT ON COLUMN shop.v_unit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_unit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_unit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_unit.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN shop.v_unit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_unit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_unit.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.unit_pk(UUID, UUID) IS
    'Internal key of a live Unit, by its id.';

COMMENT ON FUNCTION shop.unit_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Unit, by its identifier.';

COMMENT ON FUNCTION shop.unit_id(INTEGER, UUID) IS
    'Id of a Unit, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.unit_identifier(INTEGER, UUID) IS
    'Identifier of a Unit, deleted or not, by its internal key.';
-- specql: end shop.Unit metadata
