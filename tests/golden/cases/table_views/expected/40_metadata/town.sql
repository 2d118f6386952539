-- specql: base.Town metadata
-- content-sha256: 25764bdc3074e335097357fc85e03677eaf770e1503aac90f1cac97fa04fdba4
COMMENT ON TABLE base.tb_town IS
    E'Town\n'
    '\n'
    '@fraiseql:type name=Town,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_town.pk_town IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_town.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_town.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_town.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_town.mayor IS
    'Mayor.';

COMMENT ON COLUMN base.tb_town.budget IS
    'Budget.';

COMMENT ON COLUMN base.tb_town.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_town.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_town.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_town.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_town.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_town.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_town IS
    E'Town\n'
    '\n'
    '@fraiseql:type\n'
    'name: Town\n'
    'schema: base\n'
    'trinity: true\n'
    'expose_fields: [id, identifier, name, created_at, updated_at]\n'
    'description: "Town"';

COMMENT ON COLUMN base.v_town.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_town.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_town.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_town.mayor IS
    'Mayor.';

COMMENT ON COLUMN base.v_town.budget IS
    'Budget.';

COMMENT ON COLUMN base.v_town.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_town.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_town.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.town_pk(UUID) IS
    'Internal key of a live Town, by its id.';

COMMENT ON FUNCTION base.town_pk_by_identifier(TEXT) IS
    'Internal key of a live Town, by its identifier.';

COMMENT ON FUNCTION base.town_id(INTEGER) IS
    'Id of a Town, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.town_identifier(INTEGER) IS
    'Identifier of a Town, deleted or not, by its internal key.';
-- specql: end base.Town metadata
