-- specql: bank.Entry metadata
-- content-sha256: 43414b19ccbb7a60ba66b2eba95c8c6e4e5c93d616e082b918ac34c7267d4153
COMMENT ON TABLE bank.tb_entry IS
    E'Entry\n'
    '\n'
    '@fraiseql:type name=Entry,schema=bank,trinity=true';

COMMENT ON COLUMN bank.tb_entry.pk_entry IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN bank.tb_entry.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.tb_entry.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.tb_entry.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.tb_entry.fk_account IS
    '@fraiseql:field name=account_id,type=UUID!,required=true,references=Account';

COMMENT ON COLUMN bank.tb_entry.amount IS
    '@fraiseql:field name=amount,type=Money,required=false';

COMMENT ON COLUMN bank.tb_entry.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN bank.tb_entry.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.tb_entry.created_by IS
    'User who created the row.';

COMMENT ON COLUMN bank.tb_entry.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.tb_entry.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN bank.tb_entry.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN bank.tb_entry.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW bank.v_entry IS
    E'Entry\n'
    '\n'
    '@fraiseql:type\n'
    'name: Entry\n'
    'schema: bank\n'
    'trinity: true\n'
    'description: "Entry"';

COMMENT ON COLUMN bank.v_entry.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.v_entry.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.v_entry.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.v_entry.account_id IS
    '@fraiseql:field name=account_id,type=UUID!,required=true,references=Account';

COMMENT ON COLUMN bank.v_entry.amount IS
    '@fraiseql:field name=amount,type=Money,required=false';

COMMENT ON COLUMN bank.v_entry.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN bank.v_entry.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.v_entry.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.v_entry.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION bank.entry_pk(UUID, UUID) IS
    'Internal key of a live Entry, by its id.';

COMMENT ON FUNCTION bank.entry_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Entry, by its identifier.';

COMMENT ON FUNCTION bank.entry_id(INTEGER, UUID) IS
    'Id of a Entry, deleted or not, by its internal key.';

COMMENT ON FUNCTION bank.entry_identifier(INTEGER, UUID) IS
    'Identifier of a Entry, deleted or not, by its internal key.';
-- specql: end bank.Entry metadata
