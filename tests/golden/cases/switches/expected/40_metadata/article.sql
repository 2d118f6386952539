-- specql: shop.Article metadata
-- content-sha256: 534d97736ad9d9ce76f19fe7013d3cd0d7c5d58262e3a6bb7105a55464a138a3
COMMENT ON TABLE shop.tb_article IS
    E'An entity like any other that reads and writes those without.\n'
    '\n'
    '@fraiseql:type name=Article,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_article.pk_article IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_article.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_article.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_article.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_article.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.tb_article.fk_main_tag IS
    '@fraiseql:field name=main_tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.tb_article.fk_about_tag IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.tb_article.fk_about_remark IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Remark';

COMMENT ON COLUMN shop.tb_article.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_article.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_article.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_article.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_article.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_article.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_article IS
    E'An entity like any other that reads and writes those without.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Article\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "An entity like any other that reads and writes those without."';

COMMENT ON COLUMN shop.v_article.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_article.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_article.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_article.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN shop.v_article.main_tag_id IS
    '@fraiseql:field name=main_tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN shop.v_article.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Tag|Remark';

COMMENT ON COLUMN shop.v_article.about_type IS
    '@fraiseql:field name=about_type,type=ArticleAboutType,required=false,enum=true';

COMMENT ON COLUMN shop.v_article.remarks IS
    '@fraiseql:field name=remarks,type=Int,required=false,description=count(Remark)';

COMMENT ON COLUMN shop.v_article.red_remarks IS
    '@fraiseql:field name=red_remarks,type=Int,required=false,description=count(Remark WHERE mood = ''bad'')';

COMMENT ON COLUMN shop.v_article.tag_name IS
    '@fraiseql:field name=tag_name,type=String,required=false,description=main_tag.name';

COMMENT ON COLUMN shop.v_article.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_article.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_article.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_article_tags IS
    'The list tags of Article.';

COMMENT ON COLUMN shop.tb_article_tags.fk_article IS
    'The Article whose list it is.';

COMMENT ON COLUMN shop.tb_article_tags.fk_tag IS
    'The Tag in the list.';

COMMENT ON COLUMN shop.tb_article_tags.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_article_tags."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN shop.tb_article_tags.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_article_tags.created_by IS
    'User who created the row.';

COMMENT ON TABLE shop.tv_article IS
    E'Article with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Article,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_article.pk_article IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_article.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_article.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_article.fk_main_tag IS
    '@fraiseql:field internal=true,description=Internal key of main_tag';

COMMENT ON COLUMN shop.tv_article.main_tag_id IS
    '@fraiseql:filter type=UUID,relation=Tag,index=btree,performance=optimized,description=Filter by main_tag';

COMMENT ON COLUMN shop.tv_article.data IS
    '@fraiseql:jsonb expand=true,description=Article with what it refers to';

COMMENT ON COLUMN shop.tv_article.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.article_pk(UUID, UUID) IS
    'Internal key of a live Article, by its id.';

COMMENT ON FUNCTION shop.article_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Article, by its identifier.';

COMMENT ON FUNCTION shop.article_id(INTEGER, UUID) IS
    'Id of a Article, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.article_identifier(INTEGER, UUID) IS
    'Identifier of a Article, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.refresh_tv_article(INTEGER) IS
    'Refreshes the table view of Article: one row, or all of them.';

COMMENT ON TYPE app.type_create_article_input IS
    E'Input of create_article.\n'
    '\n'
    '@fraiseql:input name=CreateArticleInput';

COMMENT ON COLUMN app.type_create_article_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_article_input.main_tag_id IS
    '@fraiseql:field name=main_tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN app.type_create_article_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON COLUMN app.type_create_article_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Tag|Remark';

COMMENT ON COLUMN app.type_create_article_input.about_type IS
    '@fraiseql:field name=about_type,type=ArticleAboutType,required=false,enum=true';

COMMENT ON FUNCTION shop.create_article(UUID, app.type_create_article_input, JSONB, UUID) IS
    E'Create article.\n'
    '\n'
    'Called by app.create_article.';

COMMENT ON FUNCTION app.create_article(UUID, UUID, JSONB) IS
    E'Create article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createArticle\n'
    'input_type: app.type_create_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "CREATE", "fields": ["title", "main_tag", "tags", "about"]}}';

COMMENT ON TYPE app.type_update_article_input IS
    E'Input of update_article.\n'
    '\n'
    '@fraiseql:input name=UpdateArticleInput';

COMMENT ON COLUMN app.type_update_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_article_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_article_input.main_tag_id IS
    '@fraiseql:field name=main_tag_id,type=UUID,required=false,references=Tag';

COMMENT ON COLUMN app.type_update_article_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON COLUMN app.type_update_article_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Tag|Remark';

COMMENT ON COLUMN app.type_update_article_input.about_type IS
    '@fraiseql:field name=about_type,type=ArticleAboutType,required=false,enum=true';

COMMENT ON COLUMN app.type_update_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_article(UUID, app.type_update_article_input, JSONB, UUID) IS
    E'Update article.\n'
    '\n'
    'Called by app.update_article.';

COMMENT ON FUNCTION app.update_article(UUID, UUID, JSONB) IS
    E'Update article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateArticle\n'
    'input_type: app.type_update_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["title", "main_tag", "tags", "about"]}}';

COMMENT ON TYPE app.type_delete_article_input IS
    E'Input of delete_article.\n'
    '\n'
    '@fraiseql:input name=DeleteArticleInput';

COMMENT ON COLUMN app.type_delete_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_article(UUID, app.type_delete_article_input, JSONB, UUID) IS
    E'Delete article.\n'
    '\n'
    'Called by app.delete_article.';

COMMENT ON FUNCTION app.delete_article(UUID, UUID, JSONB) IS
    E'Delete article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteArticle\n'
    'input_type: app.type_delete_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_article_input IS
    E'Input of restore_article.\n'
    '\n'
    '@fraiseql:input name=RestoreArticleInput';

COMMENT ON COLUMN app.type_restore_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.restore_article(UUID, app.type_restore_article_input, JSONB, UUID) IS
    E'Restore article.\n'
    '\n'
    'Called by app.restore_article.';

COMMENT ON FUNCTION app.restore_article(UUID, UUID, JSONB) IS
    E'Restore article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreArticle\n'
    'input_type: app.type_restore_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE"}}';

COMMENT ON TYPE app.type_tag_article_input IS
    E'Input of tag_article.\n'
    '\n'
    '@fraiseql:input name=TagArticleInput';

COMMENT ON COLUMN app.type_tag_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tag_article_input.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN app.type_tag_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.tag_article(UUID, app.type_tag_article_input, JSONB, UUID) IS
    E'Tag article.\n'
    '\n'
    'Called by app.tag_article.';

COMMENT ON FUNCTION app.tag_article(UUID, UUID, JSONB) IS
    E'Tag article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tagArticle\n'
    'input_type: app.type_tag_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tag article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["main_tag"]}, "sideEffects": [{"entity": "Remark", "operation": "CREATE", "fields": ["body", "article"], "collection": "createdRemarks"}, {"entity": "Tag", "operation": "UPDATE", "fields": ["color"], "collection": "updatedTags"}]}';

COMMENT ON TYPE app.type_untag_article_input IS
    E'Input of untag_article.\n'
    '\n'
    '@fraiseql:input name=UntagArticleInput';

COMMENT ON COLUMN app.type_untag_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_untag_article_input.label IS
    '@fraiseql:field name=label,type=String!,required=true';

COMMENT ON COLUMN app.type_untag_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.untag_article(UUID, app.type_untag_article_input, JSONB, UUID) IS
    E'Untag article.\n'
    '\n'
    'Called by app.untag_article.';

COMMENT ON FUNCTION app.untag_article(UUID, UUID, JSONB) IS
    E'Untag article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: untagArticle\n'
    'input_type: app.type_untag_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Untag article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["main_tag"]}, "sideEffects": [{"entity": "Remark", "operation": "DELETE", "collection": "deletedRemarks"}, {"entity": "Tag", "operation": "DELETE", "collection": "deletedTags"}]}';

COMMENT ON TYPE app.type_go_through_article_input IS
    E'Input of go_through_article.\n'
    '\n'
    '@fraiseql:input name=GoThroughArticleInput';

COMMENT ON COLUMN app.type_go_through_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_go_through_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.go_through_article(UUID, app.type_go_through_article_input, JSONB, UUID) IS
    E'Go through article.\n'
    '\n'
    'Called by app.go_through_article.';

COMMENT ON FUNCTION app.go_through_article(UUID, UUID, JSONB) IS
    E'Go through article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: goThroughArticle\n'
    'input_type: app.type_go_through_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Go through article."\n'
    'impact: {"sideEffects": [{"entity": "Remark", "operation": "UPDATE", "fields": ["mood"], "collection": "updatedRemarks"}, {"entity": "Tag", "operation": "UPDATE", "fields": ["color"], "collection": "updatedTags"}]}';

COMMENT ON TYPE app.type_count_tags_input IS
    E'Input of count_tags.\n'
    '\n'
    '@fraiseql:input name=CountTagsInput';

COMMENT ON COLUMN app.type_count_tags_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_count_tags_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.count_tags(UUID, app.type_count_tags_input, JSONB, UUID) IS
    E'Count tags.\n'
    '\n'
    'Called by app.count_tags.';

COMMENT ON FUNCTION app.count_tags(UUID, UUID, JSONB) IS
    E'Count tags.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: countTags\n'
    'input_type: app.type_count_tags_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Count tags."';
-- specql: end shop.Article metadata
