-- specql: common.File metadata
-- content-sha256: 3d77079c964b4b06366e7b51c29104c7cc2ec60cdc73e9916a1ab57f4567f563
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

COMMENT ON FUNCTION common.file_pk(UUID) IS
    'Internal key of a live File, by its id.';

COMMENT ON FUNCTION common.file_pk_by_identifier(TEXT) IS
    'Internal key of a live File, by its identifier.';

COMMENT ON FUNCTION common.file_id(INTEGER) IS
    'Id of a File, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.file_identifier(INTEGER) IS
    'Identifier of a File, deleted or not, by its internal key.';
-- specql: end common.File metadata
