-- specql: cms.Article metadata
-- content-sha256: e010321e2f41809cbbf265ae8261442ea3f3b01ed02a92b65fbde045ba3b75be
COMMENT ON TABLE cms.tb_article IS
    E'What the name of an action says, where it has no steps.\n'
    '\n'
    '@fraiseql:type name=Article,schema=cms,trinity=true';

COMMENT ON COLUMN cms.tb_article.pk_article IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN cms.tb_article.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN cms.tb_article.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN cms.tb_article.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN cms.tb_article.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN cms.tb_article.status IS
    '@fraiseql:field name=status,type=ArticleStatus,required=false,enum=true';

COMMENT ON COLUMN cms.tb_article.fk_section IS
    '@fraiseql:field name=section_id,type=UUID,required=false,references=Section';

COMMENT ON COLUMN cms.tb_article.article IS
    '@fraiseql:field name=article,type=String,required=false';

COMMENT ON COLUMN cms.tb_article.access IS
    '@fraiseql:field name=access,type=ApiKey,required=false';

COMMENT ON COLUMN cms.tb_article.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN cms.tb_article.created_by IS
    'User who created the row.';

COMMENT ON COLUMN cms.tb_article.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN cms.tb_article.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN cms.tb_article.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN cms.tb_article.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW cms.v_article IS
    E'What the name of an action says, where it has no steps.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Article\n'
    'schema: cms\n'
    'trinity: true\n'
    'description: "What the name of an action says, where it has no steps."';

COMMENT ON COLUMN cms.v_article.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN cms.v_article.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN cms.v_article.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN cms.v_article.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN cms.v_article.status IS
    '@fraiseql:field name=status,type=ArticleStatus,required=false,enum=true';

COMMENT ON COLUMN cms.v_article.section_id IS
    '@fraiseql:field name=section_id,type=UUID,required=false,references=Section';

COMMENT ON COLUMN cms.v_article.article IS
    '@fraiseql:field name=article,type=String,required=false';

COMMENT ON COLUMN cms.v_article.access IS
    '@fraiseql:field name=access,type=ApiKey,required=false';

COMMENT ON COLUMN cms.v_article.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN cms.v_article.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN cms.v_article.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION cms.article_pk(UUID, UUID) IS
    'Internal key of a live Article, by its id.';

COMMENT ON FUNCTION cms.article_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Article, by its identifier.';

COMMENT ON FUNCTION cms.article_id(INTEGER, UUID) IS
    'Id of a Article, deleted or not, by its internal key.';

COMMENT ON FUNCTION cms.article_identifier(INTEGER, UUID) IS
    'Identifier of a Article, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_article_input IS
    E'Input of create_article.\n'
    '\n'
    '@fraiseql:input name=CreateArticleInput';

COMMENT ON COLUMN app.type_create_article_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_article_input.status IS
    '@fraiseql:field name=status,type=ArticleStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_article_input.section_id IS
    '@fraiseql:field name=section_id,type=UUID,required=false,references=Section';

COMMENT ON COLUMN app.type_create_article_input.article IS
    '@fraiseql:field name=article,type=String,required=false';

COMMENT ON COLUMN app.type_create_article_input.access IS
    '@fraiseql:field name=access,type=ApiKey,required=false';

COMMENT ON FUNCTION cms.create_article(UUID, app.type_create_article_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Article", "operation": "CREATE", "fields": ["title", "status", "section", "article", "access"]}}';

COMMENT ON TYPE app.type_update_article_input IS
    E'Input of update_article.\n'
    '\n'
    '@fraiseql:input name=UpdateArticleInput';

COMMENT ON COLUMN app.type_update_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_article_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_article_input.status IS
    '@fraiseql:field name=status,type=ArticleStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_article_input.section_id IS
    '@fraiseql:field name=section_id,type=UUID,required=false,references=Section';

COMMENT ON COLUMN app.type_update_article_input.article IS
    '@fraiseql:field name=article,type=String,required=false';

COMMENT ON COLUMN app.type_update_article_input.access IS
    '@fraiseql:field name=access,type=ApiKey,required=false';

COMMENT ON COLUMN app.type_update_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.update_article(UUID, app.type_update_article_input, JSONB, UUID) IS
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
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["title", "status", "section", "article", "access"]}}';

COMMENT ON TYPE app.type_delete_article_input IS
    E'Input of delete_article.\n'
    '\n'
    '@fraiseql:input name=DeleteArticleInput';

COMMENT ON COLUMN app.type_delete_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.delete_article(UUID, app.type_delete_article_input, JSONB, UUID) IS
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

COMMENT ON TYPE app.type_archive_article_input IS
    E'Input of archive_article.\n'
    '\n'
    '@fraiseql:input name=ArchiveArticleInput';

COMMENT ON COLUMN app.type_archive_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_archive_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.archive_article(UUID, app.type_archive_article_input, JSONB, UUID) IS
    E'Archive article.\n'
    '\n'
    'Called by app.archive_article.';

COMMENT ON FUNCTION app.archive_article(UUID, UUID, JSONB) IS
    E'Archive article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: archiveArticle\n'
    'input_type: app.type_archive_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Archive article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_restore_article_input IS
    E'Input of restore_article.\n'
    '\n'
    '@fraiseql:input name=RestoreArticleInput';

COMMENT ON COLUMN app.type_restore_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.restore_article(UUID, app.type_restore_article_input, JSONB, UUID) IS
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

COMMENT ON TYPE app.type_activate_article_input IS
    E'Input of activate_article.\n'
    '\n'
    '@fraiseql:input name=ActivateArticleInput';

COMMENT ON COLUMN app.type_activate_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_activate_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.activate_article(UUID, app.type_activate_article_input, JSONB, UUID) IS
    E'Activate article.\n'
    '\n'
    'Called by app.activate_article.';

COMMENT ON FUNCTION app.activate_article(UUID, UUID, JSONB) IS
    E'Activate article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: activateArticle\n'
    'input_type: app.type_activate_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Activate article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_deactivate_article_input IS
    E'Input of deactivate_article.\n'
    '\n'
    '@fraiseql:input name=DeactivateArticleInput';

COMMENT ON COLUMN app.type_deactivate_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_deactivate_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.deactivate_article(UUID, app.type_deactivate_article_input, JSONB, UUID) IS
    E'Deactivate article.\n'
    '\n'
    'Called by app.deactivate_article.';

COMMENT ON FUNCTION app.deactivate_article(UUID, UUID, JSONB) IS
    E'Deactivate article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deactivateArticle\n'
    'input_type: app.type_deactivate_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Deactivate article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_title_input IS
    E'Input of change_title.\n'
    '\n'
    '@fraiseql:input name=ChangeTitleInput';

COMMENT ON COLUMN app.type_change_title_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_title_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_change_title_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.change_title(UUID, app.type_change_title_input, JSONB, UUID) IS
    E'A title is required, so null is none.\n'
    '\n'
    'Called by app.change_title.';

COMMENT ON FUNCTION app.change_title(UUID, UUID, JSONB) IS
    E'A title is required, so null is none.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeTitle\n'
    'input_type: app.type_change_title_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "A title is required, so null is none."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["title"]}}';

COMMENT ON TYPE app.type_set_section_input IS
    E'Input of set_section.\n'
    '\n'
    '@fraiseql:input name=SetSectionInput';

COMMENT ON COLUMN app.type_set_section_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_section_input.section_id IS
    '@fraiseql:field name=section_id,type=UUID!,required=true,references=Section';

COMMENT ON COLUMN app.type_set_section_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.set_section(UUID, app.type_set_section_input, JSONB, UUID) IS
    E'Set section.\n'
    '\n'
    'Called by app.set_section.';

COMMENT ON FUNCTION app.set_section(UUID, UUID, JSONB) IS
    E'Set section.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setSection\n'
    'input_type: app.type_set_section_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set section."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["section"]}}';

COMMENT ON TYPE app.type_update_status_input IS
    E'Input of update_status.\n'
    '\n'
    '@fraiseql:input name=UpdateStatusInput';

COMMENT ON COLUMN app.type_update_status_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_status_input.status IS
    '@fraiseql:field name=status,type=ArticleStatus!,required=true,enum=true';

COMMENT ON COLUMN app.type_update_status_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.update_status(UUID, app.type_update_status_input, JSONB, UUID) IS
    E'Update status.\n'
    '\n'
    'Called by app.update_status.';

COMMENT ON FUNCTION app.update_status(UUID, UUID, JSONB) IS
    E'Update status.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateStatus\n'
    'input_type: app.type_update_status_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update status."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_change_article_input IS
    E'Input of change_article.\n'
    '\n'
    '@fraiseql:input name=ChangeArticleInput';

COMMENT ON COLUMN app.type_change_article_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_change_article_input.article IS
    '@fraiseql:field name=article,type=String!,required=true';

COMMENT ON COLUMN app.type_change_article_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.change_article(UUID, app.type_change_article_input, JSONB, UUID) IS
    E'Change article.\n'
    '\n'
    'Called by app.change_article.';

COMMENT ON FUNCTION app.change_article(UUID, UUID, JSONB) IS
    E'Change article.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: changeArticle\n'
    'input_type: app.type_change_article_input\n'
    'success_type: Article\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Change article."\n'
    'impact: {"primary": {"entity": "Article", "operation": "UPDATE", "fields": ["article"]}}';

COMMENT ON TYPE app.type_print_on_paper_input IS
    'Input of print_on_paper.';

COMMENT ON FUNCTION cms.print_on_paper(UUID, app.type_print_on_paper_input, JSONB, UUID) IS
    E'Print on paper.\n'
    '\n'
    'Called by app.print_on_paper.';

COMMENT ON FUNCTION app.print_on_paper(UUID, UUID, JSONB) IS
    E'Print on paper.\n'
    '\n'
    'Not implemented: every call fails.';
-- specql: end cms.Article metadata
