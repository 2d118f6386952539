-- specql: shop.Ticket metadata
-- content-sha256: 5f0b531a931ab0d06f129e6d1a2496a2aa4c2b3443a5ac037668979af2c295e7
COMMENT ON TABLE shop.tb_ticket IS
    E'Ticket\n'
    '\n'
    '@fraiseql:type name=Ticket,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_ticket.pk_ticket IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_ticket.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_ticket.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_ticket.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_ticket.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.tb_ticket.fk_order IS
    '@fraiseql:field name=order_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.tb_ticket.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_ticket.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_ticket.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_ticket.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_ticket.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_ticket.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_ticket IS
    E'Ticket\n'
    '\n'
    '@fraiseql:type\n'
    'name: Ticket\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Ticket"';

COMMENT ON COLUMN shop.v_ticket.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_ticket.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_ticket.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_ticket.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN shop.v_ticket.order_id IS
    '@fraiseql:field name=order_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.v_ticket.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_ticket.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_ticket.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.ticket_pk(UUID, UUID) IS
    'Internal key of a live Ticket, by its id.';

COMMENT ON FUNCTION shop.ticket_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Ticket, by its identifier.';

COMMENT ON FUNCTION shop.ticket_id(INTEGER, UUID) IS
    'Id of a Ticket, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.ticket_identifier(INTEGER, UUID) IS
    'Identifier of a Ticket, deleted or not, by its internal key.';
-- specql: end shop.Ticket metadata
