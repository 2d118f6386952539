-- specql: crm.Location metadata
-- content-sha256: bf1c6f89e7b5a181ac83a786efb5baa7f69281b03c73c43dc8b2a56f327ab7fb
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

COMMENT ON COLUMN crm.v_location.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_location.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_location.data IS
    'All of it as one JSON object.';
-- specql: end crm.Location metadata
