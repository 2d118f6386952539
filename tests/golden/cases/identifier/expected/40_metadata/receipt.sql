-- specql: crm.Receipt metadata
-- content-sha256: 851fbcdbb56811c4c9ee889376afd8ccd36020f3d9b2429216ced320d7af7fd8
COMMENT ON TABLE crm.tb_receipt IS
    E'Columns that every table has, and dates without a format.\n'
    '\n'
    '@fraiseql:type name=Receipt,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_receipt.pk_receipt IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_receipt.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_receipt.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_receipt.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_receipt.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN crm.tb_receipt.paid IS
    '@fraiseql:field name=paid,type=DateTime,required=false';

COMMENT ON COLUMN crm.tb_receipt.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_receipt.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_receipt.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_receipt.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_receipt.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_receipt.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_receipt IS
    E'Columns that every table has, and dates without a format.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Receipt\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Columns that every table has, and dates without a format."';

COMMENT ON COLUMN crm.v_receipt.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_receipt.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_receipt.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_receipt.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN crm.v_receipt.paid IS
    '@fraiseql:field name=paid,type=DateTime,required=false';

COMMENT ON COLUMN crm.v_receipt.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_receipt.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_receipt.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.receipt_pk(UUID, UUID) IS
    'Internal key of a live Receipt, by its id.';

COMMENT ON FUNCTION crm.receipt_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Receipt, by its identifier.';

COMMENT ON FUNCTION crm.receipt_id(INTEGER, UUID) IS
    'Id of a Receipt, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.receipt_identifier(INTEGER, UUID) IS
    'Identifier of a Receipt, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.receipt_set_identifier() IS
    'Called by a trigger of Receipt.';

COMMENT ON FUNCTION crm.receipt_recompute_identifiers(UUID) IS
    'Makes the identifiers of Receipt anew.';

COMMENT ON TYPE app.type_create_receipt_input IS
    E'Input of create_receipt.\n'
    '\n'
    '@fraiseql:input name=CreateReceiptInput';

COMMENT ON COLUMN app.type_create_receipt_input.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN app.type_create_receipt_input.paid IS
    '@fraiseql:field name=paid,type=DateTime,required=false';

COMMENT ON FUNCTION crm.create_receipt(UUID, app.type_create_receipt_input, JSONB, UUID) IS
    E'Create receipt.\n'
    '\n'
    'Called by app.create_receipt.';

COMMENT ON FUNCTION app.create_receipt(UUID, UUID, JSONB) IS
    E'Create receipt.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createReceipt\n'
    'input_type: app.type_create_receipt_input\n'
    'success_type: Receipt\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create receipt."\n'
    'impact: {"primary": {"entity": "Receipt", "operation": "CREATE", "fields": ["due", "paid"]}}';

COMMENT ON TYPE app.type_update_receipt_input IS
    E'Input of update_receipt.\n'
    '\n'
    '@fraiseql:input name=UpdateReceiptInput';

COMMENT ON COLUMN app.type_update_receipt_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_receipt_input.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN app.type_update_receipt_input.paid IS
    '@fraiseql:field name=paid,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_receipt_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_receipt(UUID, app.type_update_receipt_input, JSONB, UUID) IS
    E'Update receipt.\n'
    '\n'
    'Called by app.update_receipt.';

COMMENT ON FUNCTION app.update_receipt(UUID, UUID, JSONB) IS
    E'Update receipt.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateReceipt\n'
    'input_type: app.type_update_receipt_input\n'
    'success_type: Receipt\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update receipt."\n'
    'impact: {"primary": {"entity": "Receipt", "operation": "UPDATE", "fields": ["due", "paid"]}}';
-- specql: end crm.Receipt metadata
