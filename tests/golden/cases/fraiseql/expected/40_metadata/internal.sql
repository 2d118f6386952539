-- specql: base.Internal metadata
-- content-sha256: 9608927fd982d0d284a1a945d1c00e5ca00bc0e276d498e5c910ce842390ebe8
COMMENT ON TABLE base.tb_internal IS
    'Internal';

COMMENT ON COLUMN base.tb_internal.pk_internal IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_internal.id IS
    'Public identifier.';

COMMENT ON COLUMN base.tb_internal.identifier IS
    'Human-readable identifier.';

COMMENT ON COLUMN base.tb_internal.secret IS
    'Secret.';

COMMENT ON COLUMN base.tb_internal.fk_topic IS
    'Topic id.';

COMMENT ON COLUMN base.tb_internal.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.tb_internal.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_internal.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN base.tb_internal.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_internal.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_internal.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_internal IS
    'Internal';

COMMENT ON COLUMN base.v_internal.id IS
    'Public identifier.';

COMMENT ON COLUMN base.v_internal.identifier IS
    'Human-readable identifier.';

COMMENT ON COLUMN base.v_internal.secret IS
    'Secret.';

COMMENT ON COLUMN base.v_internal.topic_id IS
    'Topic id.';

COMMENT ON COLUMN base.v_internal.created_at IS
    'When the row was created.';

COMMENT ON COLUMN base.v_internal.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN base.v_internal.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE base.tv_internal IS
    'Internal with what it refers to, as of the last refresh.';

COMMENT ON COLUMN base.tv_internal.pk_internal IS
    'Internal key';

COMMENT ON COLUMN base.tv_internal.id IS
    'Public identifier.';

COMMENT ON COLUMN base.tv_internal.fk_topic IS
    'Internal key of topic';

COMMENT ON COLUMN base.tv_internal.topic_id IS
    'Filter by topic';

COMMENT ON COLUMN base.tv_internal.data IS
    'Internal with what it refers to';

COMMENT ON COLUMN base.tv_internal.refreshed_at IS
    'When the row was refreshed';

COMMENT ON FUNCTION base.internal_pk(UUID) IS
    'Internal key of a live Internal, by its id.';

COMMENT ON FUNCTION base.internal_pk_by_identifier(TEXT) IS
    'Internal key of a live Internal, by its identifier.';

COMMENT ON FUNCTION base.internal_id(INTEGER) IS
    'Id of a Internal, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.internal_identifier(INTEGER) IS
    'Identifier of a Internal, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.refresh_tv_internal(INTEGER) IS
    'Refreshes the table view of Internal: one row, or all of them.';

COMMENT ON TYPE app.type_create_internal_input IS
    'Input of create_internal.';

COMMENT ON COLUMN app.type_create_internal_input.secret IS
    'Secret.';

COMMENT ON COLUMN app.type_create_internal_input.topic_id IS
    'Topic id.';

COMMENT ON FUNCTION base.create_internal(UUID, app.type_create_internal_input, JSONB, UUID) IS
    E'Create internal.\n'
    '\n'
    'Called by app.create_internal.';

COMMENT ON FUNCTION app.create_internal(UUID, UUID, JSONB) IS
    'Create internal.';
-- specql: end base.Internal metadata
