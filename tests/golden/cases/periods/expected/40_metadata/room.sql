-- specql: shop.Room metadata
-- content-sha256: c28297a92afb4b502b62969964a1e1ec564d330444067e251cccdf644a13c50d
COMMENT ON TABLE shop.tb_room IS
    E'Room\n'
    '\n'
    '@fraiseql:type name=Room,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_room.pk_room IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_room.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_room.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_room.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_room.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_room.beds IS
    '@fraiseql:field name=beds,type=Int,required=false';

COMMENT ON COLUMN shop.tb_room.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_room.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_room.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_room.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_room.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_room.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_room IS
    E'Room\n'
    '\n'
    '@fraiseql:type\n'
    'name: Room\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Room"';

COMMENT ON COLUMN shop.v_room.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_room.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_room.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_room.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_room.beds IS
    '@fraiseql:field name=beds,type=Int,required=false';

COMMENT ON COLUMN shop.v_room.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_room.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_room.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.room_pk(UUID, UUID) IS
    'Internal key of a live Room, by its id.';

COMMENT ON FUNCTION shop.room_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Room, by its identifier.';

COMMENT ON FUNCTION shop.room_id(INTEGER, UUID) IS
    'Id of a Room, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.room_identifier(INTEGER, UUID) IS
    'Identifier of a Room, deleted or not, by its internal key.';
-- specql: end shop.Room metadata
