-- specql: crm.Contract metadata
-- content-sha256: dedf1299e535cf017081430adeb27a35c17a2d239e7ff8306dfb0a67e0c96bbd
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
-- specql: end crm.Contract metadata
