-- specql: crm.Location metadata
-- content-sha256: 01dd1912f099a33a0e1cebb3e126dcc6cc4694e73a4d1ef7b38b34219c2e6b7c
COMMENT ON TABLE crm.tb_location IS
    E'Location\n'
    '\n'
    '@fraiseql:type name=Location,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_location.pk_location IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_location.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_location.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_location.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_location.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_location.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Location';

COMMENT ON COLUMN crm.tb_location.street IS
    '@fraiseql:field name=street,type=String,required=false';

COMMENT ON COLUMN crm.tb_location.path IS
    'Keys from the root down to the row itself; never leaves the database.';

COMMENT ON COLUMN crm.tb_location.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_location.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_location.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_location.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_location.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_location.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_location IS
    E'Location\n'
    '\n'
    '@fraiseql:type\n'
    'name: Location\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Location"';

COMMENT ON COLUMN crm.v_location.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_location.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_location.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_location.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.v_location.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Location';

COMMENT ON COLUMN crm.v_location.street IS
    '@fraiseql:field name=street,type=String,required=false';

COMMENT ON COLUMN crm.v_location.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_location.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_location.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.tv_location IS
    E'Location with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Location,schema=crm,source=materialized';

COMMENT ON COLUMN crm.tv_location.pk_location IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN crm.tv_location.id IS
    'Public identifier.';

COMMENT ON COLUMN crm.tv_location.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN crm.tv_location.fk_parent IS
    '@fraiseql:field internal=true,description=Internal key of parent';

COMMENT ON COLUMN crm.tv_location.parent_id IS
    '@fraiseql:filter type=UUID,relation=Location,index=btree,performance=optimized,description=Filter by parent';

COMMENT ON COLUMN crm.tv_location.street IS
    '@fraiseql:filter type=String,index=gin_trgm,performance=acceptable,description=Filter by street';

COMMENT ON COLUMN crm.tv_location.data IS
    '@fraiseql:jsonb expand=true,description=Location with what it refers to';

COMMENT ON COLUMN crm.tv_location.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION crm.location_pk(UUID, UUID) IS
    'Internal key of a live Location, by its id.';

COMMENT ON FUNCTION crm.location_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Location, by its identifier.';

COMMENT ON FUNCTION crm.location_id(INTEGER, UUID) IS
    'Id of a Location, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.location_identifier(INTEGER, UUID) IS
    'Identifier of a Location, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.location_set_identifier() IS
    'Called by a trigger of Location.';

COMMENT ON FUNCTION crm.location_recompute_identifiers(UUID) IS
    'Makes the identifiers of Location anew.';

COMMENT ON FUNCTION crm.location_set_path() IS
    'Called by a trigger of Location.';

COMMENT ON FUNCTION crm.location_set_paths_below() IS
    'Called by a trigger of Location.';

COMMENT ON FUNCTION crm.location_ancestors(INTEGER, UUID) IS
    'The rows of Location above one.';

COMMENT ON FUNCTION crm.location_descendants(INTEGER, UUID) IS
    'The rows of Location below one.';

COMMENT ON FUNCTION crm.refresh_tv_location(INTEGER) IS
    'Refreshes the table view of Location: one row, or all of them.';
-- specql: end crm.Location metadata
