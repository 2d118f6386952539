-- specql: base.Tag metadata
-- content-sha256: 9be9a14efcd81ea5630b34219e83d2a62301e24a8ea65d14d3d130294eb678a4
COMMENT ON TABLE base.tb_tag IS
    E'Tag\n'
    '\n'
    '@fraiseql:type name=Tag,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_tag.pk_tag IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_tag.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN base.tb_tag.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_tag.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_tag.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_tag.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_tag.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_tag.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_tag IS
    E'Tag\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tag\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Tag"';

COMMENT ON COLUMN base.v_tag.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_tag.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_tag.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN base.v_tag.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_tag.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_tag.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.tag_pk(UUID) IS
    'Internal key of a live Tag, by its id.';

COMMENT ON FUNCTION base.tag_pk_by_identifier(TEXT) IS
    'Internal key of a live Tag, by its identifier.';

COMMENT ON FUNCTION base.tag_id(INTEGER) IS
    'Id of a Tag, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.tag_identifier(INTEGER) IS
    'Identifier of a Tag, deleted or not, by its internal key.';
-- specql: end base.Tag metadata
