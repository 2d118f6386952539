-- specql: crm.Price metadata
-- content-sha256: 7ec165f53cf9ea2e25ece9c8ffc3dee68ccc6ee05193753aebd4212c8b4d6476
COMMENT ON TABLE crm.tb_price IS
    E'Price\n'
    '\n'
    '@fraiseql:type name=Price,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_price.pk_price IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_price.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_price.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_price.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_price.valid_from IS
    '@fraiseql:field name=valid_from,type=Date!,required=true';

COMMENT ON COLUMN crm.tb_price.valid_to IS
    '@fraiseql:field name=valid_to,type=Date,required=false';

COMMENT ON COLUMN crm.tb_price.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN crm.tb_price.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_price.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_price.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_price.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_price.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_price.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_price IS
    E'Price\n'
    '\n'
    '@fraiseql:type\n'
    'name: Price\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Price"';

COMMENT ON COLUMN crm.v_price.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_price.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_price.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_price.valid_from IS
    '@fraiseql:field name=valid_from,type=Date!,required=true';

COMMENT ON COLUMN crm.v_price.valid_to IS
    '@fraiseql:field name=valid_to,type=Date,required=false';

COMMENT ON COLUMN crm.v_price.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN crm.v_price.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_price.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_price.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.price_pk(UUID, UUID) IS
    'Internal key of a live Price, by its id.';

COMMENT ON FUNCTION crm.price_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Price, by its identifier.';

COMMENT ON FUNCTION crm.price_id(INTEGER, UUID) IS
    'Id of a Price, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.price_identifier(INTEGER, UUID) IS
    'Identifier of a Price, deleted or not, by its internal key.';
-- specql: end crm.Price metadata
