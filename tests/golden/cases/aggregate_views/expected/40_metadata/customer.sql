-- specql: shop.Customer metadata
-- content-sha256: a5b29f2284dc442e04ffd0d36e3612b70c7a03f1f4a28cbf4a97bd0ffb47a139
COMMENT ON TABLE shop.tb_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type name=Customer,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_customer.pk_customer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_customer.country IS
    '@fraiseql:field name=country,type=String,required=false';

COMMENT ON COLUMN shop.tb_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_customer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_customer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_customer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_customer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type\n'
    'name: Customer\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Customer"';

COMMENT ON COLUMN shop.v_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_customer.country IS
    '@fraiseql:field name=country,type=String,required=false';

COMMENT ON COLUMN shop.v_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_customer.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.customer_pk(UUID, UUID) IS
    'Internal key of a live Customer, by its id.';

COMMENT ON FUNCTION shop.customer_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Customer, by its identifier.';

COMMENT ON FUNCTION shop.customer_id(INTEGER, UUID) IS
    'Id of a Customer, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.customer_identifier(INTEGER, UUID) IS
    'Identifier of a Customer, deleted or not, by its internal key.';
-- specql: end shop.Customer metadata
