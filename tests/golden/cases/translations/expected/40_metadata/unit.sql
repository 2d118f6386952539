-- specql: shop.Unit metadata
-- content-sha256: 30439145c4e5c4b3b8db9ca9cc22bf881fafbced5fbf903b5f4c3a156abd0b7f
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
-- specql: end shop.Unit metadata
