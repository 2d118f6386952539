-- specql: crm.Notification metadata
-- content-sha256: 7fe84061c487a7eee151459694b27faa97c38182cc1329b0780fb29cc3f73806
COMMENT ON TABLE crm.tb_notification IS
    E'Notification\n'
    '\n'
    '@fraiseql:type name=Notification,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_notification.pk_notification IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_notification.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_notification.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_notification.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_notification.fk_contact IS
    '@fraiseql:field name=contact_id,type=UUID!,required=true,references=Contact';

COMMENT ON COLUMN crm.tb_notification.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN crm.tb_notification.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_notification.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_notification.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_notification.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_notification.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_notification.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_notification IS
    E'Notification\n'
    '\n'
    '@fraiseql:type\n'
    'name: Notification\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Notification"';

COMMENT ON COLUMN crm.v_notification.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_notification.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_notification.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_notification.contact_id IS
    '@fraiseql:field name=contact_id,type=UUID!,required=true,references=Contact';

COMMENT ON COLUMN crm.v_notification.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN crm.v_notification.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_notification.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_notification.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.notification_pk(UUID, UUID) IS
    'Internal key of a live Notification, by its id.';

COMMENT ON FUNCTION crm.notification_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Notification, by its identifier.';

COMMENT ON FUNCTION crm.notification_id(INTEGER, UUID) IS
    'Id of a Notification, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.notification_identifier(INTEGER, UUID) IS
    'Identifier of a Notification, deleted or not, by its internal key.';
-- specql: end crm.Notification metadata
