-- specql: shop.Voucher metadata
-- content-sha256: a6d7607c697efcc6f6236f1c962bca400e407a2aba06816967b3332c3d837959
COMMENT ON TABLE shop.tb_voucher IS
    E'Voucher\n'
    '\n'
    '@fraiseql:type name=Voucher,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_voucher.pk_voucher IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_voucher.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_voucher.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_voucher.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_voucher.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.tb_voucher.worth IS
    '@fraiseql:field name=worth,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_voucher.minimum IS
    '@fraiseql:field name=minimum,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_voucher.is_single_use IS
    '@fraiseql:field name=is_single_use,type=Boolean,required=false';

COMMENT ON COLUMN shop.tb_voucher.used_at IS
    '@fraiseql:field name=used_at,type=DateTime,required=false';

COMMENT ON COLUMN shop.tb_voucher.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_voucher.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_voucher.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_voucher.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_voucher.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_voucher.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_voucher IS
    E'Voucher\n'
    '\n'
    '@fraiseql:type\n'
    'name: Voucher\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Voucher"';

COMMENT ON COLUMN shop.v_voucher.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_voucher.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_voucher.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_voucher.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.v_voucher.worth IS
    '@fraiseql:field name=worth,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_voucher.minimum IS
    '@fraiseql:field name=minimum,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_voucher.is_single_use IS
    '@fraiseql:field name=is_single_use,type=Boolean,required=false';

COMMENT ON COLUMN shop.v_voucher.used_at IS
    '@fraiseql:field name=used_at,type=DateTime,required=false';

COMMENT ON COLUMN shop.v_voucher.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_voucher.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_voucher.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.voucher_pk(UUID, UUID) IS
    'Internal key of a live Voucher, by its id.';

COMMENT ON FUNCTION shop.voucher_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Voucher, by its identifier.';

COMMENT ON FUNCTION shop.voucher_id(INTEGER, UUID) IS
    'Id of a Voucher, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.voucher_identifier(INTEGER, UUID) IS
    'Identifier of a Voucher, deleted or not, by its internal key.';
-- specql: end shop.Voucher metadata
