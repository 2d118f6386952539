-- specql: catalog.manufacturer metadata
-- content-sha256: e3256287a36a4614593044144bbaf60ec8032eca2f2c30de296a85154e03bbe9
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

COMMENT ON FUNCTION catalog.manufacturer_pk(UUID) IS
    'Internal key of a live manufacturer, by its id.';

COMMENT ON FUNCTION catalog.manufacturer_pk_by_identifier(TEXT) IS
    'Internal key of a live manufacturer, by its identifier.';

COMMENT ON FUNCTION catalog.manufacturer_id(INTEGER) IS
    'Id of a manufacturer, deleted or not, by its internal key.';

COMMENT ON FUNCTION catalog.manufacturer_identifier(INTEGER) IS
    'Identifier of a manufacturer, deleted or not, by its internal key.';
-- specql: end catalog.manufacturer metadata
