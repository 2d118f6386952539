-- specql: common.Page metadata
-- content-sha256: 3366a1721250455e05bf5834fe99772ebb1d5cbb0c44cadadde59d1685605b30
COMMENT ON TABLE common.tb_page IS
    E'Its only reference to itself leads to the parent; not hierarchical entities may have a field called path.\n'
    '\n'
    '@fraiseql:type name=Page,schema=common,trinity=true';

COMMENT ON COLUMN common.tb_page.pk_page IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN common.tb_page.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.tb_page.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.tb_page.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN common.tb_page.fk_below IS
    '@fraiseql:field name=below_id,type=UUID,required=false,references=Page';

COMMENT ON COLUMN common.tb_page.path IS
    'Keys from the root down to the row itself; never leaves the database.';

COMMENT ON COLUMN common.tb_page.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.tb_page.created_by IS
    'User who created the row.';

COMMENT ON COLUMN common.tb_page.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.tb_page.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN common.tb_page.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN common.tb_page.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW common.v_page IS
    E'Its only reference to itself leads to the parent; not hierarchical entities may have a field called path.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Page\n'
    'schema: common\n'
    'trinity: true\n'
    'description: "Its only reference to itself leads to the parent; not hierarchical entities may have a field called path."';

COMMENT ON COLUMN common.v_page.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN common.v_page.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN common.v_page.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN common.v_page.below_id IS
    '@fraiseql:field name=below_id,type=UUID,required=false,references=Page';

COMMENT ON COLUMN common.v_page.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN common.v_page.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN common.v_page.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION common.page_pk(UUID) IS
    'Internal key of a live Page, by its id.';

COMMENT ON FUNCTION common.page_pk_by_identifier(TEXT) IS
    'Internal key of a live Page, by its identifier.';

COMMENT ON FUNCTION common.page_id(INTEGER) IS
    'Id of a Page, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.page_identifier(INTEGER) IS
    'Identifier of a Page, deleted or not, by its internal key.';

COMMENT ON FUNCTION common.page_set_path() IS
    'Called by a trigger of Page.';

COMMENT ON FUNCTION common.page_set_paths_below() IS
    'Called by a trigger of Page.';

COMMENT ON FUNCTION common.page_ancestors(INTEGER) IS
    'The rows of Page above one.';

COMMENT ON FUNCTION common.page_descendants(INTEGER) IS
    'The rows of Page below one.';
-- specql: end common.Page metadata
