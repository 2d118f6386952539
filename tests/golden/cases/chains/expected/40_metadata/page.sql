-- specql: base.Page metadata
-- content-sha256: 52baf296d33a1b40870397ad3737f174f7b9abc4e183c8ad8bc9bcede1efa773
COMMENT ON TABLE base.tb_page IS
    E'Each page may follow another one; of no tenant, and deleted for good.\n'
    '\n'
    '@fraiseql:type name=Page,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_page.pk_page IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_page.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_page.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_page.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN base.tb_page.fk_follows IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Page';

COMMENT ON COLUMN base.tb_page.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_page.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_page.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_page.updated_by IS
    'User who last changed the row.';

COMMENT ON VIEW base.v_page IS
    E'Each page may follow another one; of no tenant, and deleted for good.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Page\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Each page may follow another one; of no tenant, and deleted for good."';

COMMENT ON COLUMN base.v_page.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_page.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_page.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN base.v_page.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Page';

COMMENT ON COLUMN base.v_page.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_page.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_page.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.page_pk(UUID) IS
    'Internal key of a live Page, by its id.';

COMMENT ON FUNCTION base.page_pk_by_identifier(TEXT) IS
    'Internal key of a live Page, by its identifier.';

COMMENT ON FUNCTION base.page_id(INTEGER) IS
    'Id of a Page, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.page_identifier(INTEGER) IS
    'Identifier of a Page, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.page_check_follows() IS
    'Called by a trigger of Page.';

COMMENT ON TYPE app.type_create_page_input IS
    E'Input of create_page.\n'
    '\n'
    '@fraiseql:input name=CreatePageInput';

COMMENT ON COLUMN app.type_create_page_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_page_input.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Page';

COMMENT ON FUNCTION base.create_page(UUID, app.type_create_page_input, JSONB, UUID) IS
    E'Create page.\n'
    '\n'
    'Called by app.create_page.';

COMMENT ON FUNCTION app.create_page(UUID, UUID, JSONB) IS
    E'Create page.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createPage\n'
    'input_type: app.type_create_page_input\n'
    'success_type: Page\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create page."\n'
    'impact: {"primary": {"entity": "Page", "operation": "CREATE", "fields": ["title", "follows"]}}';

COMMENT ON TYPE app.type_update_page_input IS
    E'Input of update_page.\n'
    '\n'
    '@fraiseql:input name=UpdatePageInput';

COMMENT ON COLUMN app.type_update_page_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_page_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_page_input.follows_id IS
    '@fraiseql:field name=follows_id,type=UUID,required=false,references=Page';

COMMENT ON COLUMN app.type_update_page_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.update_page(UUID, app.type_update_page_input, JSONB, UUID) IS
    E'Update page.\n'
    '\n'
    'Called by app.update_page.';

COMMENT ON FUNCTION app.update_page(UUID, UUID, JSONB) IS
    E'Update page.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updatePage\n'
    'input_type: app.type_update_page_input\n'
    'success_type: Page\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update page."\n'
    'impact: {"primary": {"entity": "Page", "operation": "UPDATE", "fields": ["title", "follows"]}}';
-- specql: end base.Page metadata
