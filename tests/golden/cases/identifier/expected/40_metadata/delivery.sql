-- specql: crm.Delivery metadata
-- content-sha256: d4931445df29e293269488a24e660b6dfe05c183c35ea4fab098d8bd52f13bf2
COMMENT ON TABLE crm.tb_delivery IS
    E'Components over several references.\n'
    '\n'
    '@fraiseql:type name=Delivery,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_delivery.pk_delivery IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_delivery.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_delivery.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_delivery.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_delivery.fk_contract IS
    '@fraiseql:field name=contract_id,type=UUID!,required=true,references=Contract';

COMMENT ON COLUMN crm.tb_delivery.fk_after IS
    '@fraiseql:field name=after_id,type=UUID,required=false,references=Delivery';

COMMENT ON COLUMN crm.tb_delivery.day IS
    '@fraiseql:field name=day,type=Date!,required=true';

COMMENT ON COLUMN crm.tb_delivery.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_delivery.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_delivery.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_delivery.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_delivery.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_delivery.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_delivery IS
    E'Components over several references.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Delivery\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Components over several references."';

COMMENT ON COLUMN crm.v_delivery.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_delivery.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_delivery.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_delivery.contract_id IS
    '@fraiseql:field name=contract_id,type=UUID!,required=true,references=Contract';

COMMENT ON COLUMN crm.v_delivery.after_id IS
    '@fraiseql:field name=after_id,type=UUID,required=false,references=Delivery';

COMMENT ON COLUMN crm.v_delivery.day IS
    '@fraiseql:field name=day,type=Date!,required=true';

COMMENT ON COLUMN crm.v_delivery.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_delivery.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_delivery.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.delivery_pk(UUID, UUID) IS
    'Internal key of a live Delivery, by its id.';

COMMENT ON FUNCTION crm.delivery_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Delivery, by its identifier.';

COMMENT ON FUNCTION crm.delivery_id(INTEGER, UUID) IS
    'Id of a Delivery, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.delivery_identifier(INTEGER, UUID) IS
    'Identifier of a Delivery, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.delivery_set_identifier() IS
    'Called by a trigger of Delivery.';

COMMENT ON FUNCTION crm.delivery_recompute_identifiers(UUID) IS
    'Makes the identifiers of Delivery anew.';
-- specql: end crm.Delivery metadata
