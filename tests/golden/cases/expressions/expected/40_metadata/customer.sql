-- specql: sales.Customer metadata
-- content-sha256: 54919381731fe033f6a886859adfe3d863325f88fc3eb392eedb3ad81a68f96e
COMMENT ON TABLE sales.tb_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type name=Customer,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_customer.pk_customer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.tb_customer.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN sales.tb_customer.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN sales.tb_customer.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_customer.status IS
    '@fraiseql:field name=status,type=CustomerStatus,required=false,enum=true';

COMMENT ON COLUMN sales.tb_customer.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.tb_customer.born IS
    '@fraiseql:field name=born,type=Date,required=false';

COMMENT ON COLUMN sales.tb_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_customer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_customer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_customer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_customer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_customer IS
    E'Customer\n'
    '\n'
    '@fraiseql:type\n'
    'name: Customer\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Customer"';

COMMENT ON COLUMN sales.v_customer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_customer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_customer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_customer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.v_customer.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN sales.v_customer.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN sales.v_customer.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.v_customer.status IS
    '@fraiseql:field name=status,type=CustomerStatus,required=false,enum=true';

COMMENT ON COLUMN sales.v_customer.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.v_customer.born IS
    '@fraiseql:field name=born,type=Date,required=false';

COMMENT ON COLUMN sales.v_customer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_customer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_customer.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.customer_pk(UUID, UUID) IS
    'Internal key of a live Customer, by its id.';

COMMENT ON FUNCTION sales.customer_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Customer, by its identifier.';

COMMENT ON FUNCTION sales.customer_id(INTEGER, UUID) IS
    'Id of a Customer, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.customer_identifier(INTEGER, UUID) IS
    'Identifier of a Customer, deleted or not, by its internal key.';
-- specql: end sales.Customer metadata
