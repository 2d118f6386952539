-- specql: desk.Line metadata
-- content-sha256: 0c58ca310cf59a12329cc0bcc09cea7d63ab800d82c2816ebf777374082aca17
COMMENT ON TABLE desk.tb_line IS
    E'Line\n'
    '\n'
    '@fraiseql:type name=Line,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_line.pk_line IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_line.fk_invoice IS
    '@fraiseql:field name=invoice_id,type=UUID!,required=true,references=Invoice';

COMMENT ON COLUMN desk.tb_line.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.tb_line.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN desk.tb_line.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN desk.tb_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_line.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_line.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_line.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_line.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_line IS
    E'Line\n'
    '\n'
    '@fraiseql:type\n'
    'name: Line\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Line"';

COMMENT ON COLUMN desk.v_line.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_line.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_line.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_line.invoice_id IS
    '@fraiseql:field name=invoice_id,type=UUID!,required=true,references=Invoice';

COMMENT ON COLUMN desk.v_line.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN desk.v_line.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN desk.v_line.quantity IS
    '@fraiseql:field name=quantity,type=Int,required=false';

COMMENT ON COLUMN desk.v_line.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_line.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_line.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION desk.line_pk(UUID, UUID) IS
    'Internal key of a live Line, by its id.';

COMMENT ON FUNCTION desk.line_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Line, by its identifier.';

COMMENT ON FUNCTION desk.line_id(INTEGER, UUID) IS
    'Id of a Line, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.line_identifier(INTEGER, UUID) IS
    'Identifier of a Line, deleted or not, by its internal key.';
-- specql: end desk.Line metadata
