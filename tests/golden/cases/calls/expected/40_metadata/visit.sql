-- specql: bank.Visit metadata
-- content-sha256: 04ca91d81ef7f27fefd42fd5e333dacf2cb83bac5bee8b548b33827e1f535179
COMMENT ON TABLE bank.tb_visit IS
    E'Visit\n'
    '\n'
    '@fraiseql:type name=Visit,schema=bank,trinity=true';

COMMENT ON COLUMN bank.tb_visit.pk_visit IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN bank.tb_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.tb_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.tb_visit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.tb_visit.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN bank.tb_visit.reason IS
    '@fraiseql:field name=reason,type=String,required=false';

COMMENT ON COLUMN bank.tb_visit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.tb_visit.created_by IS
    'User who created the row.';

COMMENT ON COLUMN bank.tb_visit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.tb_visit.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN bank.tb_visit.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN bank.tb_visit.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW bank.v_visit IS
    E'Visit\n'
    '\n'
    '@fraiseql:type\n'
    'name: Visit\n'
    'schema: bank\n'
    'trinity: true\n'
    'description: "Visit"';

COMMENT ON COLUMN bank.v_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.v_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.v_visit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.v_visit.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN bank.v_visit.reason IS
    '@fraiseql:field name=reason,type=String,required=false';

COMMENT ON COLUMN bank.v_visit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.v_visit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.v_visit.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION bank.visit_pk(UUID, UUID) IS
    'Internal key of a live Visit, by its id.';

COMMENT ON FUNCTION bank.visit_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Visit, by its identifier.';

COMMENT ON FUNCTION bank.visit_id(INTEGER, UUID) IS
    'Id of a Visit, deleted or not, by its internal key.';

COMMENT ON FUNCTION bank.visit_identifier(INTEGER, UUID) IS
    'Identifier of a Visit, deleted or not, by its internal key.';
-- specql: end bank.Visit metadata
