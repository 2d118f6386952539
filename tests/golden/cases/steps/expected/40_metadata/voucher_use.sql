-- specql: shop.VoucherUse metadata
-- content-sha256: 8524e1bdc03fc3b238da758dcd7ea140b4accff9cc3bc5207472897d7f0c7386
COMMENT ON TABLE shop.tb_voucher_use IS
    E'Voucher use\n'
    '\n'
    '@fraiseql:type name=VoucherUse,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_voucher_use.pk_voucher_use IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_voucher_use.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_voucher_use.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_voucher_use.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_voucher_use.fk_voucher IS
    '@fraiseql:field name=voucher_id,type=UUID,required=false,references=Voucher';

COMMENT ON COLUMN shop.tb_voucher_use.worth IS
    '@fraiseql:field name=worth,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_voucher_use.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_voucher_use.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_voucher_use.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_voucher_use.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_voucher_use.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_voucher_use.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_voucher_use IS
    E'Voucher use\n'
    '\n'
    '@fraiseql:type\n'
    'name: VoucherUse\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Voucher use"';

COMMENT ON COLUMN shop.v_voucher_use.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_voucher_use.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_voucher_use.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_voucher_use.voucher_id IS
    '@fraiseql:field name=voucher_id,type=UUID,required=false,references=Voucher';

COMMENT ON COLUMN shop.v_voucher_use.worth IS
    '@fraiseql:field name=worth,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_voucher_use.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_voucher_use.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_voucher_use.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.voucher_use_pk(UUID, UUID) IS
    'Internal key of a live VoucherUse, by its id.';

COMMENT ON FUNCTION shop.voucher_use_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live VoucherUse, by its identifier.';

COMMENT ON FUNCTION shop.voucher_use_id(INTEGER, UUID) IS
    'Id of a VoucherUse, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.voucher_use_identifier(INTEGER, UUID) IS
    'Identifier of a VoucherUse, deleted or not, by its internal key.';
-- specql: end shop.VoucherUse metadata
