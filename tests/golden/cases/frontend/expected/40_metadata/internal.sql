-- specql: shop.Internal metadata
-- content-sha256: 4923183639227029e40753bbdb90b12245e1586ccf2cfff98ea333556f4e2fb9
COMMENT ON TABLE shop.tb_internal IS
    'Internal';

COMMENT ON COLUMN shop.tb_internal.pk_internal IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_internal.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tb_internal.identifier IS
    'Human-readable identifier.';

COMMENT ON COLUMN shop.tb_internal.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_internal.note IS
    'Note.';

COMMENT ON COLUMN shop.tb_internal.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.tb_internal.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_internal.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN shop.tb_internal.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_internal.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_internal.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_internal IS
    'Internal';

COMMENT ON COLUMN shop.v_internal.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.v_internal.identifier IS
    'Human-readable identifier.';

COMMENT ON COLUMN shop.v_internal.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_internal.note IS
    'Note.';

COMMENT ON COLUMN shop.v_internal.created_at IS
    'When the row was created.';

COMMENT ON COLUMN shop.v_internal.updated_at IS
    'When the row was last changed.';

COMMENT ON COLUMN shop.v_internal.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.internal_pk(UUID, UUID) IS
    'Internal key of a live Internal, by its id.';

COMMENT ON FUNCTION shop.internal_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Internal, by its identifier.';

COMMENT ON FUNCTION shop.internal_id(INTEGER, UUID) IS
    'Id of a Internal, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.internal_identifier(INTEGER, UUID) IS
    'Identifier of a Internal, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_internal_input IS
    'Input of create_internal.';

COMMENT ON COLUMN app.type_create_internal_input.note IS
    'Note.';

COMMENT ON FUNCTION shop.create_internal(UUID, app.type_create_internal_input, JSONB, UUID) IS
    E'Create internal.\n'
    '\n'
    'Called by app.create_internal.';

COMMENT ON FUNCTION app.create_internal(UUID, UUID, JSONB) IS
    'Create internal.';
-- specql: end shop.Internal metadata
