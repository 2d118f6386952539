-- specql: shop.Label metadata
-- content-sha256: 1126d95a9879de7efd267bd3dacd3bdeb26c63bbbdcedd0722553aa23146ddc1
COMMENT ON TABLE shop.tb_label IS
    E'Label\n'
    '\n'
    '@fraiseql:type name=Label,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_label.pk_label IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_label.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_label.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_label.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_label.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_label.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_label.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_label.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_label.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_label.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_label.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_label IS
    E'Label\n'
    '\n'
    '@fraiseql:type\n'
    'name: Label\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Label"';

COMMENT ON COLUMN shop.v_label.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_label.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_label.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_label.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_label.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_label.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_label.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.label_pk(UUID, UUID) IS
    'Internal key of a live Label, by its id.';

COMMENT ON FUNCTION shop.label_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Label, by its identifier.';

COMMENT ON FUNCTION shop.label_id(INTEGER, UUID) IS
    'Id of a Label, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.label_identifier(INTEGER, UUID) IS
    'Identifier of a Label, deleted or not, by its internal key.';
-- specql: end shop.Label metadata
