-- specql: pay.Payment metadata
-- content-sha256: 0c1f9458fa73df0172be436131410b0b7719a499f9c78836d0bcf6044b82547a
COMMENT ON TABLE pay.tb_payment IS
    E'Actions that a client may repeat.\n'
    '\n'
    '@fraiseql:type name=Payment,schema=pay,trinity=true';

COMMENT ON COLUMN pay.tb_payment.pk_payment IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN pay.tb_payment.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN pay.tb_payment.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN pay.tb_payment.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN pay.tb_payment.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN pay.tb_payment.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN pay.tb_payment.state IS
    '@fraiseql:field name=state,type=PaymentState,required=false,enum=true';

COMMENT ON COLUMN pay.tb_payment.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN pay.tb_payment.created_by IS
    'User who created the row.';

COMMENT ON COLUMN pay.tb_payment.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN pay.tb_payment.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN pay.tb_payment.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN pay.tb_payment.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW pay.v_payment IS
    E'Actions that a client may repeat.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Payment\n'
    'schema: pay\n'
    'trinity: true\n'
    'description: "Actions that a client may repeat."';

COMMENT ON COLUMN pay.v_payment.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN pay.v_payment.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN pay.v_payment.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN pay.v_payment.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN pay.v_payment.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN pay.v_payment.state IS
    '@fraiseql:field name=state,type=PaymentState,required=false,enum=true';

COMMENT ON COLUMN pay.v_payment.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN pay.v_payment.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN pay.v_payment.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION pay.payment_pk(UUID, UUID) IS
    'Internal key of a live Payment, by its id.';

COMMENT ON FUNCTION pay.payment_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Payment, by its identifier.';

COMMENT ON FUNCTION pay.payment_id(INTEGER, UUID) IS
    'Id of a Payment, deleted or not, by its internal key.';

COMMENT ON FUNCTION pay.payment_identifier(INTEGER, UUID) IS
    'Identifier of a Payment, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_payment_input IS
    E'Input of create_payment.\n'
    '\n'
    '@fraiseql:input name=CreatePaymentInput';

COMMENT ON COLUMN app.type_create_payment_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_create_payment_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_create_payment_input.state IS
    '@fraiseql:field name=state,type=PaymentState,required=false,enum=true';

COMMENT ON COLUMN app.type_create_payment_input.idempotency_key IS
    '@fraiseql:field name=idempotency_key,type=String,required=false,description=A repeated call with the same key answers as the first one did.';

COMMENT ON FUNCTION pay.create_payment(UUID, app.type_create_payment_input, JSONB, UUID) IS
    E'Create payment.\n'
    '\n'
    'Called by app.create_payment.';

COMMENT ON FUNCTION app.create_payment(UUID, UUID, JSONB) IS
    E'Create payment.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createPayment\n'
    'input_type: app.type_create_payment_input\n'
    'success_type: Payment\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create payment."\n'
    'impact: {"primary": {"entity": "Payment", "operation": "CREATE", "fields": ["amount", "note", "state"]}}';

COMMENT ON TYPE app.type_settle_input IS
    E'Input of settle.\n'
    '\n'
    '@fraiseql:input name=SettleInput';

COMMENT ON COLUMN app.type_settle_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_settle_input.note IS
    '@fraiseql:field name=note,type=String!,required=true';

COMMENT ON COLUMN app.type_settle_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON COLUMN app.type_settle_input.idempotency_key IS
    '@fraiseql:field name=idempotency_key,type=String,required=false,description=A repeated call with the same key answers as the first one did.';

COMMENT ON FUNCTION pay.settle(UUID, app.type_settle_input, JSONB, UUID) IS
    E'Settle.\n'
    '\n'
    'Called by app.settle.';

COMMENT ON FUNCTION app.settle(UUID, UUID, JSONB) IS
    E'Settle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: settle\n'
    'input_type: app.type_settle_input\n'
    'success_type: Payment\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Settle."\n'
    'impact: {"primary": {"entity": "Payment", "operation": "UPDATE", "fields": ["state", "note"]}}';

COMMENT ON TYPE app.type_update_payment_input IS
    E'Input of update_payment.\n'
    '\n'
    '@fraiseql:input name=UpdatePaymentInput';

COMMENT ON COLUMN app.type_update_payment_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_payment_input.amount IS
    '@fraiseql:field name=amount,type=Money,required=false';

COMMENT ON COLUMN app.type_update_payment_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_update_payment_input.state IS
    '@fraiseql:field name=state,type=PaymentState,required=false,enum=true';

COMMENT ON COLUMN app.type_update_payment_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION pay.update_payment(UUID, app.type_update_payment_input, JSONB, UUID) IS
    E'Update payment.\n'
    '\n'
    'Called by app.update_payment.';

COMMENT ON FUNCTION app.update_payment(UUID, UUID, JSONB) IS
    E'Update payment.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updatePayment\n'
    'input_type: app.type_update_payment_input\n'
    'success_type: Payment\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update payment."\n'
    'impact: {"primary": {"entity": "Payment", "operation": "UPDATE", "fields": ["amount", "note", "state"]}}';
-- specql: end pay.Payment metadata
