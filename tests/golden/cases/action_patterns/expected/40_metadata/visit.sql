-- specql: shop.Visit metadata
-- content-sha256: d4ceb9f4dc2ba3a5c097fe42b94ce538dc3287710c71d4931eccc71a41f9c87e
COMMENT ON TABLE shop.tb_visit IS
    E'Visit\n'
    '\n'
    '@fraiseql:type name=Visit,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_visit.pk_visit IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_visit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_visit.fk_machine IS
    '@fraiseql:field name=machine_id,type=UUID!,required=true,references=Machine';

COMMENT ON COLUMN shop.tb_visit.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.tb_visit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_visit.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_visit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_visit.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_visit.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_visit.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_visit IS
    E'Visit\n'
    '\n'
    '@fraiseql:type\n'
    'name: Visit\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Visit"';

COMMENT ON COLUMN shop.v_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_visit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_visit.machine_id IS
    '@fraiseql:field name=machine_id,type=UUID!,required=true,references=Machine';

COMMENT ON COLUMN shop.v_visit.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN shop.v_visit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_visit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_visit.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tv_visit IS
    E'Visit with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Visit,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_visit.pk_visit IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_visit.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_visit.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_visit.fk_machine IS
    '@fraiseql:field internal=true,description=Internal key of machine';

COMMENT ON COLUMN shop.tv_visit.machine_id IS
    '@fraiseql:filter type=UUID,relation=Machine,index=btree,performance=optimized,description=Filter by machine';

COMMENT ON COLUMN shop.tv_visit.data IS
    '@fraiseql:jsonb expand=true,description=Visit with what it refers to';

COMMENT ON COLUMN shop.tv_visit.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.visit_pk(UUID, UUID) IS
    'Internal key of a live Visit, by its id.';

COMMENT ON FUNCTION shop.visit_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Visit, by its identifier.';

COMMENT ON FUNCTION shop.visit_id(INTEGER, UUID) IS
    'Id of a Visit, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.visit_identifier(INTEGER, UUID) IS
    'Identifier of a Visit, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.refresh_tv_visit(INTEGER) IS
    'Refreshes the table view of Visit: one row, or all of them.';
-- specql: end shop.Visit metadata
