-- specql: catalog.manufacturer metadata
-- content-sha256: c117797651c735c7458c3aeaccb3093de665b1c5388cc522619555ca7fd18a4d
COMMENT ON TABLE catalog.tb_manufacturer IS
    E'Manufacturer\n'
    '\n'
    '@fraiseql:type name=manufacturer,schema=catalog,trinity=true';

COMMENT ON COLUMN catalog.tb_manufacturer.pk_manufacturer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN catalog.tb_manufacturer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN catalog.tb_manufacturer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN catalog.tb_manufacturer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN catalog.tb_manufacturer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN catalog.tb_manufacturer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN catalog.tb_manufacturer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN catalog.tb_manufacturer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN catalog.tb_manufacturer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN catalog.tb_manufacturer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW catalog.v_manufacturer IS
    E'Manufacturer\n'
    '\n'
    '@fraiseql:type\n'
    'name: manufacturer\n'
    'schema: catalog\n'
    'trinity: true\n'
    'description: "Manufacturer"';

COMMENT ON COLUMN catalog.v_manufacturer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN catalog.v_manufacturer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN catalog.v_manufacturer.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN catalog.v_manufacturer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN catalog.v_manufacturer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN catalog.v_manufacturer.data IS
    'All of it as one JSON object.';
-- specql: end catalog.manufacturer metadata
