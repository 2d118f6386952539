-- specql: support.Ticket metadata
-- content-sha256: 2c69e853ff4b82a5ce2f2e582cc35341fcad297ccb4ac8e10286dbdc4ac56acb
COMMENT ON TABLE support.tb_ticket IS
    E'Ticket\n'
    '\n'
    '@fraiseql:type name=Ticket,schema=support,trinity=true';

COMMENT ON COLUMN support.tb_ticket.pk_ticket IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN support.tb_ticket.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN support.tb_ticket.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN support.tb_ticket.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN support.tb_ticket.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN support.tb_ticket.fk_contact IS
    '@fraiseql:field name=contact_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN support.tb_ticket.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN support.tb_ticket.created_by IS
    'User who created the row.';

COMMENT ON COLUMN support.tb_ticket.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN support.tb_ticket.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN support.tb_ticket.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN support.tb_ticket.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW support.v_ticket IS
    E'Ticket\n'
    '\n'
    '@fraiseql:type\n'
    'name: Ticket\n'
    'schema: support\n'
    'trinity: true\n'
    'description: "Ticket"';

COMMENT ON COLUMN support.v_ticket.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN support.v_ticket.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN support.v_ticket.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN support.v_ticket.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN support.v_ticket.contact_id IS
    '@fraiseql:field name=contact_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN support.v_ticket.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN support.v_ticket.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN support.v_ticket.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION support.ticket_pk(UUID, UUID) IS
    'Internal key of a live Ticket, by its id.';

COMMENT ON FUNCTION support.ticket_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Ticket, by its identifier.';

COMMENT ON FUNCTION support.ticket_id(INTEGER, UUID) IS
    'Id of a Ticket, deleted or not, by its internal key.';

COMMENT ON FUNCTION support.ticket_identifier(INTEGER, UUID) IS
    'Identifier of a Ticket, deleted or not, by its internal key.';
-- specql: end support.Ticket metadata
