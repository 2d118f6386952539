-- specql: shop.Movement metadata
-- content-sha256: 1f5db3cc925b2b259df22765dfbea08e8218a8cbb3b07be22dc82b883f83bd46
COMMENT ON TABLE shop.tb_movement IS
    E'Movement\n'
    '\n'
    '@fraiseql:type name=Movement,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_movement.pk_movement IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_movement.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_movement.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_movement.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_movement.fk_product IS
    '@fraiseql:field name=product_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN shop.tb_movement.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.tb_movement.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_movement.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_movement.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_movement.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_movement.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_movement.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_movement IS
    E'Movement\n'
    '\n'
    '@fraiseql:type\n'
    'name: Movement\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Movement"';

COMMENT ON COLUMN shop.v_movement.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_movement.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_movement.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_movement.product_id IS
    '@fraiseql:field name=product_id,type=UUID,required=false,references=Product';

COMMENT ON COLUMN shop.v_movement.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.v_movement.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_movement.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_movement.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.movement_pk(UUID, UUID) IS
    'Internal key of a live Movement, by its id.';

COMMENT ON FUNCTION shop.movement_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Movement, by its identifier.';

COMMENT ON FUNCTION shop.movement_id(INTEGER, UUID) IS
    'Id of a Movement, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.movement_identifier(INTEGER, UUID) IS
    'Identifier of a Movement, deleted or not, by its internal key.';
-- specql: end shop.Movement metadata
