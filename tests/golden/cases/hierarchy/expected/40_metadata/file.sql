-- specql: common.File metadata
-- content-sha256: 544a3d325d4364c8dc70225e4e2bc87a8c3ce5efa4af21877de784be2b0b6ab9
COMMENT ON TABLE common.tb_file IS
    E'File\n'
    '\n'
    '@fraiseql:type name=File,schema=common,trinity=true';

COMMENT ON COLUMN common.tb_file.pk_file IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN common.tb_file.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.tb_file.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.tb_file.path IS
    '@fraiseql:field name=path,type=String!,required=true';

COMMENT ON COLUMN common.tb_file.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.tb_file.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tb_file.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.tb_file.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tb_file.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tb_file.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW common.v_file IS
    E'File\n'
    '\n'
    '@fraiseql:type\n'
    'name: File\n'
    'schema: common\n'
    'trinity: true\n'
    'description: "File"';

COMMENT ON COLUMN common.v_file.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.v_file.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.v_file.path IS
    '@fraiseql:field name=path,type=String!,required=true';

COMMENT ON COLUMN common.v_file.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.v_file.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.v_file.data IS
    'All of it as one JSON object.';
-- specql: end common.File metadata
