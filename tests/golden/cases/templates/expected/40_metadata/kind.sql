-- specql: base.Kind metadata
-- content-sha256: 92b7df33116d732ce8876582b3a4e30b4178d12e71b95e33d28c2cd6c4a8781c
COMMENT ON TABLE base.tb_kind IS
    E'Kind\n'
    '\n'
    '@fraiseql:type name=Kind,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_kind.pk_kind IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_kind.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_kind.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_kind.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN base.tb_kind.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN base.tb_kind.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_kind.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_kind.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_kind.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_kind.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_kind.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_kind IS
    E'Kind\n'
    '\n'
    '@fraiseql:type\n'
    'name: Kind\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Kind"';

COMMENT ON COLUMN base.v_kind.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_kind.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_kind.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN base.v_kind.weight IS
    '@fraiseql:field name=weight,type=Int,required=false';

COMMENT ON COLUMN base.v_kind.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_kind.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_kind.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.kind_pk(UUID) IS
    'Internal key of a live Kind, by its id.';

COMMENT ON FUNCTION base.kind_pk_by_identifier(TEXT) IS
    'Internal key of a live Kind, by its identifier.';

COMMENT ON FUNCTION base.kind_id(INTEGER) IS
    'Id of a Kind, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.kind_identifier(INTEGER) IS
    'Identifier of a Kind, deleted or not, by its internal key.';
-- specql: end base.Kind metadata
