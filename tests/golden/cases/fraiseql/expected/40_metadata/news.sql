-- specql: base.News metadata
-- content-sha256: f3e6b38b3229da1b53837a47c1b13ecc23095ac633ee32527f0728704e9cee98
COMMENT ON TABLE base.tb_news IS
    E'News\n'
    '\n'
    '@fraiseql:type name=News,schema=base';

COMMENT ON COLUMN base.tb_news.pk_news IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_news.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_news.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_news.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN base.tb_news.body IS
    'Body.';

COMMENT ON COLUMN base.tb_news.fk_about_topic IS
    'About id.';

COMMENT ON COLUMN base.tb_news.fk_about_internal IS
    'About id.';

COMMENT ON COLUMN base.tb_news.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_news.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_news.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_news.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_news.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_news.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_news IS
    E'News\n'
    '\n'
    '@fraiseql:type\n'
    'name: News\n'
    'schema: base\n'
    'trinity: false\n'
    'expose_fields: [id, identifier, title, tagged, created_at, updated_at]\n'
    'description: "News"';

COMMENT ON COLUMN base.v_news.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_news.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_news.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN base.v_news.body IS
    'Body.';

COMMENT ON COLUMN base.v_news.about_id IS
    'About id.';

COMMENT ON COLUMN base.v_news.about_type IS
    '@fraiseql:field name=about_type,type=NewsAboutType,required=false,enum=true';

COMMENT ON COLUMN base.v_news.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_news.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_news.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tb_news_tagged IS
    'The list tagged of News.';

COMMENT ON COLUMN base.tb_news_tagged.fk_news IS
    'The News whose list it is.';

COMMENT ON COLUMN base.tb_news_tagged.fk_topic IS
    'The Topic in the list.';

COMMENT ON COLUMN base.tb_news_tagged."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN base.tb_news_tagged.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.tb_news_tagged.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION base.news_pk(UUID) IS
    'Internal key of a live News, by its id.';

COMMENT ON FUNCTION base.news_pk_by_identifier(TEXT) IS
    'Internal key of a live News, by its identifier.';

COMMENT ON FUNCTION base.news_id(INTEGER) IS
    'Id of a News, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.news_identifier(INTEGER) IS
    'Identifier of a News, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_news_input IS
    E'Input of create_news.\n'
    '\n'
    '@fraiseql:input name=CreateNewsInput';

COMMENT ON COLUMN app.type_create_news_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_create_news_input.body IS
    '@fraiseql:field name=body,type=String,required=false';

COMMENT ON COLUMN app.type_create_news_input.tagged_ids IS
    '@fraiseql:field name=tagged_ids,type=[UUID!],required=false,references=Topic';

COMMENT ON COLUMN app.type_create_news_input.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Topic|Internal';

COMMENT ON COLUMN app.type_create_news_input.about_type IS
    '@fraiseql:field name=about_type,type=NewsAboutType,required=false,enum=true';

COMMENT ON FUNCTION base.create_news(UUID, app.type_create_news_input, JSONB, UUID) IS
    E'Create news.\n'
    '\n'
    'Called by app.create_news.';

COMMENT ON FUNCTION app.create_news(UUID, UUID, JSONB) IS
    E'Create news.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createNews\n'
    'input_type: app.type_create_news_input\n'
    'success_type: News\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create news."\n'
    'impact: {"primary": {"entity": "News", "operation": "CREATE", "fields": ["title", "body", "tagged", "about"]}}';
-- specql: end base.News metadata
