-- specql: sales.Quote metadata
-- content-sha256: 3cf441d754b3727e107f8e077b092996108a04d7b823219c11f1a34f30fffad5
COMMENT ON TABLE sales.tb_quote IS
    E'Quote\n'
    '\n'
    '@fraiseql:type name=Quote,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_quote.pk_quote IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_quote.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_quote.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_quote.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_quote.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN sales.tb_quote.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_quote.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_quote.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_quote.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_quote.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_quote.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_quote IS
    E'Quote\n'
    '\n'
    '@fraiseql:type\n'
    'name: Quote\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Quote"';

COMMENT ON COLUMN sales.v_quote.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_quote.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_quote.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_quote.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN sales.v_quote.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_quote.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_quote.data IS
    'All of it as one JSON object.';
-- specql: end sales.Quote metadata
