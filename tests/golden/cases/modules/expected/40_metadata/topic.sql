-- specql: crm.Topic metadata
-- content-sha256: 7c0106f8e0c5f02b1e165e5c61381dc577fab737062ede2cffc5e756e12a42aa
COMMENT ON TABLE crm.tb_topic IS
    E'Topic\n'
    '\n'
    '@fraiseql:type name=Topic,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_topic.pk_topic IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_topic.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_topic.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_topic.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_topic.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_topic.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_topic.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_topic.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_topic.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_topic.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_topic.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_topic IS
    E'Topic\n'
    '\n'
    '@fraiseql:type\n'
    'name: Topic\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Topic"';

COMMENT ON COLUMN crm.v_topic.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_topic.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_topic.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_topic.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.v_topic.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_topic.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_topic.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.topic_pk(UUID, UUID) IS
    'Internal key of a live Topic, by its id.';

COMMENT ON FUNCTION crm.topic_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Topic, by its identifier.';

COMMENT ON FUNCTION crm.topic_id(INTEGER, UUID) IS
    'Id of a Topic, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.topic_identifier(INTEGER, UUID) IS
    'Identifier of a Topic, deleted or not, by its internal key.';
-- specql: end crm.Topic metadata
