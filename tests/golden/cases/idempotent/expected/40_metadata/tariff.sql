-- specql: base.Tariff metadata
-- content-sha256: c9f741ace7ac4f1d2eadd0bc0276cd2444026469e4391366bf1964dbb0754e6e
COMMENT ON TABLE base.tb_tariff IS
    E'Tariff\n'
    '\n'
    '@fraiseql:type name=Tariff,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_tariff.pk_tariff IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_tariff.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_tariff.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_tariff.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.tb_tariff.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_tariff.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_tariff.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_tariff.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_tariff.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_tariff.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_tariff IS
    E'Tariff\n'
    '\n'
    '@fraiseql:type\n'
    'name: Tariff\n'
    'schema: base\n'
    'trinity: true\n'
    'description: "Tariff"';

COMMENT ON COLUMN base.v_tariff.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_tariff.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_tariff.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN base.v_tariff.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_tariff.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_tariff.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.tariff_pk(UUID) IS
    'Internal key of a live Tariff, by its id.';

COMMENT ON FUNCTION base.tariff_pk_by_identifier(TEXT) IS
    'Internal key of a live Tariff, by its identifier.';

COMMENT ON FUNCTION base.tariff_id(INTEGER) IS
    'Id of a Tariff, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.tariff_identifier(INTEGER) IS
    'Identifier of a Tariff, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_tariff_input IS
    E'Input of create_tariff.\n'
    '\n'
    '@fraiseql:input name=CreateTariffInput';

COMMENT ON COLUMN app.type_create_tariff_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_tariff_input.idempotency_key IS
    '@fraiseql:field name=idempotency_key,type=String,required=false,description=A repeated call with the same key answers as the first one did.';

COMMENT ON FUNCTION base.create_tariff(UUID, app.type_create_tariff_input, JSONB, UUID) IS
    E'Create tariff.\n'
    '\n'
    'Called by app.create_tariff.';

COMMENT ON FUNCTION app.create_tariff(UUID, UUID, JSONB) IS
    E'Create tariff.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createTariff\n'
    'input_type: app.type_create_tariff_input\n'
    'success_type: Tariff\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create tariff."\n'
    'impact: {"primary": {"entity": "Tariff", "operation": "CREATE", "fields": ["name"]}}';
-- specql: end base.Tariff metadata
