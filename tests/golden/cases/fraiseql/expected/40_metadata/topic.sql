-- specql: base.Topic metadata
-- content-sha256: 50d885a9ffd5e9a493c15ab956ce218db890caf1a22050eff7fbac00727282b9
COMMENT ON TABLE base.tb_topic IS
    E'Topic\n'
    '\n'
    '@fraiseql:type name=Topic,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_topic.pk_topic IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_topic.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_topic.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_topic.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_topic.clicks IS
    '@fraiseql:field name=clicks,type=String,required=false';

COMMENT ON COLUMN base.tb_topic.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_topic.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_topic.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_topic.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_topic.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_topic.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_topic IS
    E'Topic\n'
    '\n'
    '@fraiseql:type\n'
    'name: Topic\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Topic"';

COMMENT ON COLUMN base.v_topic.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_topic.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_topic.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_topic.clicks IS
    '@fraiseql:field name=clicks,type=String,required=false';

COMMENT ON COLUMN base.v_topic.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_topic.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_topic.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tv_topic IS
    E'Topic with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Topic,schema=base,source=materialized';

COMMENT ON COLUMN base.tv_topic.pk_topic IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN base.tv_topic.id IS
    'Public identifier.';

COMMENT ON COLUMN base.tv_topic.data IS
    '@fraiseql:jsonb expand=true,description=Topic with what it refers to';

COMMENT ON COLUMN base.tv_topic.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION base.topic_pk(UUID) IS
    'Internal key of a live Topic, by its id.';

COMMENT ON FUNCTION base.topic_pk_by_identifier(TEXT) IS
    'Internal key of a live Topic, by its identifier.';

COMMENT ON FUNCTION base.topic_id(INTEGER) IS
    'Id of a Topic, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.topic_identifier(INTEGER) IS
    'Identifier of a Topic, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.refresh_tv_topic(INTEGER) IS
    'Refreshes the table view of Topic: one row, or all of them.';

COMMENT ON TABLE base.tl_topic IS
    'Topic in other languages.';

COMMENT ON COLUMN base.tl_topic.fk_topic IS
    'The row whose texts these are.';

COMMENT ON COLUMN base.tl_topic.locale IS
    'The language they are in.';

COMMENT ON COLUMN base.tl_topic.name IS
    'Translation of name; NULL: none.';

COMMENT ON FUNCTION base.get_topic_name(INTEGER, TEXT) IS
    'The name of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN base.tl_topic.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.tl_topic.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tl_topic.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN base.tl_topic.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tl_topic.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tl_topic.deleted_by IS
    'User who deleted the row.';
-- specql: end base.Topic metadata
