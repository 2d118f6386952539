-- specql: shop.Remark metadata
-- content-sha256: f8aaef31cd23a680a1a184cb1e1af41ede5d5de0fa7ec4755934b6f7baf41a5f
COMMENT ON TABLE shop.tb_remark IS
    E'A tree whose rows go when they are deleted; signed.\n'
    '\n'
    '@fraiseql:type name=Remark,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_remark.pk_remark IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_remark.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_remark.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_remark.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_remark.body IS
    '@fraiseql:field name=body,type=String!,required=true';

COMMENT ON COLUMN shop.tb_remark.mood IS
    '@fraiseql:field name=mood,type=RemarkMood,required=false,enum=true';

COMMENT ON COLUMN shop.tb_remark.fk_article IS
    '@fraiseql:field name=article_id,type=UUID!,required=true,references=Article';

COMMENT ON COLUMN shop.tb_remark.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Remark';

COMMENT ON COLUMN shop.tb_remark.fk_tag IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.tb_remark.path IS
    'Keys from the root down to the row itself; never leaves the database.';

COMMENT ON COLUMN shop.tb_remark.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_remark.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_remark.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_remark.updated_by IS
    'User who last changed the row.';

COMMENT ON VIEW shop.v_remark IS
    E'A tree whose rows go when they are deleted; signed.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Remark\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "A tree whose rows go when they are deleted; signed."';

COMMENT ON COLUMN shop.v_remark.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_remark.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_remark.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_remark.body IS
    '@fraiseql:field name=body,type=String!,required=true';

COMMENT ON COLUMN shop.v_remark.mood IS
    '@fraiseql:field name=mood,type=RemarkMood,required=false,enum=true';

COMMENT ON COLUMN shop.v_remark.article_id IS
    '@fraiseql:field name=article_id,type=UUID!,required=true,references=Article';

COMMENT ON COLUMN shop.v_remark.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Remark';

COMMENT ON COLUMN shop.v_remark.tag_id IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.v_remark.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_remark.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_remark.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tv_remark IS
    E'Remark with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Remark,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_remark.pk_remark IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_remark.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_remark.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_remark.fk_article IS
    '@fraiseql:field internal=true,description=Internal key of article';

COMMENT ON COLUMN shop.tv_remark.article_id IS
    '@fraiseql:filter type=UUID,relation=Article,index=btree,performance=optimized,description=Filter by article';

COMMENT ON COLUMN shop.tv_remark.fk_parent IS
    '@fraiseql:field internal=true,description=Internal key of parent';

COMMENT ON COLUMN shop.tv_remark.parent_id IS
    '@fraiseql:filter type=UUID,relation=Remark,index=btree,performance=optimized,description=Filter by parent';

COMMENT ON COLUMN shop.tv_remark.fk_tag IS
    '@fraiseql:field internal=true,description=Internal key of tag';

COMMENT ON COLUMN shop.tv_remark.tag_id IS
    '@fraiseql:filter type=UUID,relation=Tag,index=btree,performance=optimized,description=Filter by tag';

COMMENT ON COLUMN shop.tv_remark.data IS
    '@fraiseql:jsonb expand=true,description=Remark with what it refers to';

COMMENT ON COLUMN shop.tv_remark.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.remark_pk(UUID, UUID) IS
    'Internal key of a live Remark, by its id.';

COMMENT ON FUNCTION shop.remark_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Remark, by its identifier.';

COMMENT ON FUNCTION shop.remark_id(INTEGER, UUID) IS
    'Id of a Remark, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.remark_identifier(INTEGER, UUID) IS
    'Identifier of a Remark, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.remark_set_path() IS
    'Called by a trigger of Remark.';

COMMENT ON FUNCTION shop.remark_set_paths_below() IS
    'Called by a trigger of Remark.';

COMMENT ON FUNCTION shop.remark_ancestors(INTEGER, UUID) IS
    'The rows of Remark above one.';

COMMENT ON FUNCTION shop.remark_descendants(INTEGER, UUID) IS
    'The rows of Remark below one.';

COMMENT ON FUNCTION shop.refresh_tv_remark(INTEGER) IS
    'Refreshes the table view of Remark: one row, or all of them.';

COMMENT ON TYPE app.type_create_remark_input IS
    E'Input of create_remark.\n'
    '\n'
    '@fraiseql:input name=CreateRemarkInput';

COMMENT ON COLUMN app.type_create_remark_input.body IS
    '@fraiseql:field name=body,type=String!,required=true';

COMMENT ON COLUMN app.type_create_remark_input.mood IS
    '@fraiseql:field name=mood,type=RemarkMood,required=false,enum=true';

COMMENT ON COLUMN app.type_create_remark_input.article_id IS
    '@fraiseql:field name=article_id,type=UUID!,required=true,references=Article';

COMMENT ON COLUMN app.type_create_remark_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Remark';

COMMENT ON COLUMN app.type_create_remark_input.tag_id IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON FUNCTION shop.create_remark(UUID, app.type_create_remark_input, JSONB, UUID) IS
    E'Create remark.\n'
    '\n'
    'Called by app.create_remark.';

COMMENT ON FUNCTION app.create_remark(UUID, UUID, JSONB) IS
    E'Create remark.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createRemark\n'
    'input_type: app.type_create_remark_input\n'
    'success_type: Remark\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create remark."\n'
    'impact: {"primary": {"entity": "Remark", "operation": "CREATE", "fields": ["body", "mood", "article", "parent", "tag"]}}';

COMMENT ON TYPE app.type_update_remark_input IS
    E'Input of update_remark.\n'
    '\n'
    '@fraiseql:input name=UpdateRemarkInput';

COMMENT ON COLUMN app.type_update_remark_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_remark_input.body IS
    '@fraiseql:field name=body,type=String,required=false';

COMMENT ON COLUMN app.type_update_remark_input.mood IS
    '@fraiseql:field name=mood,type=RemarkMood,required=false,enum=true';

COMMENT ON COLUMN app.type_update_remark_input.article_id IS
    '@fraiseql:field name=article_id,type=UUID,required=false,references=Article';

COMMENT ON COLUMN app.type_update_remark_input.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Remark';

COMMENT ON COLUMN app.type_update_remark_input.tag_id IS
    '@fraiseql:field name=tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN app.type_update_remark_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_remark(UUID, app.type_update_remark_input, JSONB, UUID) IS
    E'Update remark.\n'
    '\n'
    'Called by app.update_remark.';

COMMENT ON FUNCTION app.update_remark(UUID, UUID, JSONB) IS
    E'Update remark.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateRemark\n'
    'input_type: app.type_update_remark_input\n'
    'success_type: Remark\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update remark."\n'
    'impact: {"primary": {"entity": "Remark", "operation": "UPDATE", "fields": ["body", "mood", "article", "parent", "tag"]}}';

COMMENT ON TYPE app.type_delete_remark_input IS
    E'Input of delete_remark.\n'
    '\n'
    '@fraiseql:input name=DeleteRemarkInput';

COMMENT ON COLUMN app.type_delete_remark_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_remark_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_remark(UUID, app.type_delete_remark_input, JSONB, UUID) IS
    E'Delete remark.\n'
    '\n'
    'Called by app.delete_remark.';

COMMENT ON FUNCTION app.delete_remark(UUID, UUID, JSONB) IS
    E'Delete remark.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteRemark\n'
    'input_type: app.type_delete_remark_input\n'
    'success_type: Remark\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete remark."\n'
    'impact: {"primary": {"entity": "Remark", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_close_remark_input IS
    E'Input of close_remark.\n'
    '\n'
    '@fraiseql:input name=CloseRemarkInput';

COMMENT ON COLUMN app.type_close_remark_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_remark_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.close_remark(UUID, app.type_close_remark_input, JSONB, UUID) IS
    E'Close remark.\n'
    '\n'
    'Called by app.close_remark.';

COMMENT ON FUNCTION app.close_remark(UUID, UUID, JSONB) IS
    E'Close remark.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeRemark\n'
    'input_type: app.type_close_remark_input\n'
    'success_type: Remark\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close remark."\n'
    'impact: {"primary": {"entity": "Remark", "operation": "DELETE"}}';

COMMENT ON TABLE shop.tl_remark IS
    'Remark in other languages.';

COMMENT ON COLUMN shop.tl_remark.fk_remark IS
    'The row whose texts these are.';

COMMENT ON COLUMN shop.tl_remark.fk_locale IS
    'The language they are in.';

COMMENT ON COLUMN shop.tl_remark.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tl_remark.body IS
    'Translation of body; NULL: none.';

COMMENT ON FUNCTION shop.get_remark_body(INTEGER, TEXT, UUID) IS
    'The body of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN shop.tl_remark.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tl_remark.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tl_remark.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN shop.tl_remark.updated_by IS
    'User who last changed the row.';
-- specql: end shop.Remark metadata
