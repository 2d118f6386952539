-- specql: crm.Contract metadata
-- content-sha256: 10d81de47e83be578c5e53b9733d033079136041a5b9f5cdcd8336e2d9bf23f0
COMMENT ON TABLE crm.tb_contract IS
    E'Every kind of component.\n'
    '\n'
    '@fraiseql:type name=Contract,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_contract.pk_contract IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_contract.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_contract.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_contract.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_contract.fk_company IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN crm.tb_contract.fk_broker IS
    '@fraiseql:field name=broker_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.tb_contract.signed_on IS
    '@fraiseql:field name=signed_on,type=Date!,required=true';

COMMENT ON COLUMN crm.tb_contract.started IS
    '@fraiseql:field name=started,type=DateTime,required=false';

COMMENT ON COLUMN crm.tb_contract.number IS
    '@fraiseql:field name=number,type=Int,required=false';

COMMENT ON COLUMN crm.tb_contract.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN crm.tb_contract.status IS
    '@fraiseql:field name=status,type=ContractStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_contract.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN crm.tb_contract.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_contract.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_contract.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_contract.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_contract.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_contract.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_contract IS
    E'Every kind of component.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Contract\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Every kind of component."';

COMMENT ON COLUMN crm.v_contract.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_contract.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_contract.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_contract.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN crm.v_contract.broker_id IS
    '@fraiseql:field name=broker_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.v_contract.signed_on IS
    '@fraiseql:field name=signed_on,type=Date!,required=true';

COMMENT ON COLUMN crm.v_contract.started IS
    '@fraiseql:field name=started,type=DateTime,required=false';

COMMENT ON COLUMN crm.v_contract.number IS
    '@fraiseql:field name=number,type=Int,required=false';

COMMENT ON COLUMN crm.v_contract.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN crm.v_contract.status IS
    '@fraiseql:field name=status,type=ContractStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_contract.kind IS
    '@fraiseql:field name=kind,type=String,required=false';

COMMENT ON COLUMN crm.v_contract.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_contract.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_contract.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.contract_pk(UUID, UUID) IS
    'Internal key of a live Contract, by its id.';

COMMENT ON FUNCTION crm.contract_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Contract, by its identifier.';

COMMENT ON FUNCTION crm.contract_id(INTEGER, UUID) IS
    'Id of a Contract, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.contract_identifier(INTEGER, UUID) IS
    'Identifier of a Contract, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.contract_set_identifier() IS
    'Called by a trigger of Contract.';

COMMENT ON FUNCTION crm.contract_recompute_identifiers(UUID) IS
    'Makes the identifiers of Contract anew.';
-- specql: end crm.Contract metadata
