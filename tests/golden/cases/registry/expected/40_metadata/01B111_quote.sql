-- specql: sales.Quote metadata
-- content-sha256: 6834827b7670144351b190b098186b0e213c72fb322d764d15bbd95ad815f929
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

COMMENT ON FUNCTION sales.quote_pk(UUID, UUID) IS
    'Internal key of a live Quote, by its id.';

COMMENT ON FUNCTION sales.quote_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Quote, by its identifier.';

COMMENT ON FUNCTION sales.quote_id(INTEGER, UUID) IS
    'Id of a Quote, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.quote_identifier(INTEGER, UUID) IS
    'Identifier of a Quote, deleted or not, by its internal key.';
-- specql: end sales.Quote metadata
