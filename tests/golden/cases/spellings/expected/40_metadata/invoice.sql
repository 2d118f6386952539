-- specql: desk.Invoice metadata
-- content-sha256: 55c8c6536f8b5edfc2b1137b5034f775207cbf2dbd1fa14e123ab911c18c2c74
COMMENT ON TABLE desk.tb_invoice IS
    E'Invoice\n'
    '\n'
    '@fraiseql:type name=Invoice,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_invoice.pk_invoice IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_invoice.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_invoice.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_invoice.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_invoice.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN desk.tb_invoice.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN desk.tb_invoice.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN desk.tb_invoice.status IS
    '@fraiseql:field name=status,type=InvoiceStatus,required=false,enum=true';

COMMENT ON COLUMN desk.tb_invoice.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN desk.tb_invoice.paid_at IS
    '@fraiseql:field name=paid_at,type=DateTime,required=false';

COMMENT ON COLUMN desk.tb_invoice.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_invoice.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_invoice.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_invoice.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_invoice.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_invoice.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_invoice IS
    E'Invoice\n'
    '\n'
    '@fraiseql:type\n'
    'name: Invoice\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Invoice"';

COMMENT ON COLUMN desk.v_invoice.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_invoice.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_invoice.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_invoice.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN desk.v_invoice.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN desk.v_invoice.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN desk.v_invoice.status IS
    '@fraiseql:field name=status,type=InvoiceStatus,required=false,enum=true';

COMMENT ON COLUMN desk.v_invoice.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN desk.v_invoice.paid_at IS
    '@fraiseql:field name=paid_at,type=DateTime,required=false';

COMMENT ON COLUMN desk.v_invoice.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_invoice.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_invoice.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE desk.tv_invoice IS
    E'Invoice with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Invoice,schema=desk,source=materialized';

COMMENT ON COLUMN desk.tv_invoice.pk_invoice IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN desk.tv_invoice.id IS
    'Public identifier.';

COMMENT ON COLUMN desk.tv_invoice.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN desk.tv_invoice.fk_customer IS
    '@fraiseql:field internal=true,description=Internal key of customer';

COMMENT ON COLUMN desk.tv_invoice.customer_id IS
    '@fraiseql:filter type=UUID,relation=Customer,index=btree,performance=optimized,description=Filter by customer';

COMMENT ON COLUMN desk.tv_invoice.data IS
    '@fraiseql:jsonb expand=true,description=Invoice with what it refers to';

COMMENT ON COLUMN desk.tv_invoice.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION desk.invoice_pk(UUID, UUID) IS
    'Internal key of a live Invoice, by its id.';

COMMENT ON FUNCTION desk.invoice_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Invoice, by its identifier.';

COMMENT ON FUNCTION desk.invoice_id(INTEGER, UUID) IS
    'Id of a Invoice, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.invoice_identifier(INTEGER, UUID) IS
    'Identifier of a Invoice, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.refresh_tv_invoice(INTEGER) IS
    'Refreshes the table view of Invoice: one row, or all of them.';

COMMENT ON TYPE app.type_create_invoice_input IS
    E'Input of create_invoice.\n'
    '\n'
    '@fraiseql:input name=CreateInvoiceInput';

COMMENT ON COLUMN app.type_create_invoice_input.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_create_invoice_input.number IS
    '@fraiseql:field name=number,type=String!,required=true';

COMMENT ON COLUMN app.type_create_invoice_input.total IS
    '@fraiseql:field name=total,type=Money,required=false';

COMMENT ON COLUMN app.type_create_invoice_input.status IS
    '@fraiseql:field name=status,type=InvoiceStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_invoice_input.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN app.type_create_invoice_input.paid_at IS
    '@fraiseql:field name=paid_at,type=DateTime,required=false';

COMMENT ON FUNCTION desk.create_invoice(UUID, app.type_create_invoice_input, JSONB, UUID) IS
    E'Create invoice.\n'
    '\n'
    'Called by app.create_invoice.';

COMMENT ON FUNCTION app.create_invoice(UUID, UUID, JSONB) IS
    E'Create invoice.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createInvoice\n'
    'input_type: app.type_create_invoice_input\n'
    'success_type: Invoice\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create invoice."\n'
    'impact: {"primary": {"entity": "Invoice", "operation": "CREATE", "fields": ["customer", "number", "total", "status", "due", "paid_at"]}}';

COMMENT ON TYPE app.type_pay_invoice_input IS
    E'Input of pay_invoice.\n'
    '\n'
    '@fraiseql:input name=PayInvoiceInput';

COMMENT ON COLUMN app.type_pay_invoice_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_pay_invoice_input.paid_at IS
    '@fraiseql:field name=paid_at,type=DateTime!,required=true';

COMMENT ON COLUMN app.type_pay_invoice_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.pay_invoice(UUID, app.type_pay_invoice_input, JSONB, UUID) IS
    E'Pay invoice.\n'
    '\n'
    'Called by app.pay_invoice.';

COMMENT ON FUNCTION app.pay_invoice(UUID, UUID, JSONB) IS
    E'Pay invoice.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: payInvoice\n'
    'input_type: app.type_pay_invoice_input\n'
    'success_type: Invoice\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Pay invoice."\n'
    'impact: {"primary": {"entity": "Invoice", "operation": "UPDATE", "fields": ["status", "paid_at"]}, "sideEffects": [{"entity": "Customer", "operation": "UPDATE", "fields": ["credit"], "collection": "updatedCustomers"}]}';

COMMENT ON TYPE app.type_renumber_input IS
    E'Input of renumber.\n'
    '\n'
    '@fraiseql:input name=RenumberInput';

COMMENT ON COLUMN app.type_renumber_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_renumber_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.renumber(UUID, app.type_renumber_input, JSONB, UUID) IS
    E'Renumber.\n'
    '\n'
    'Called by app.renumber.';

COMMENT ON FUNCTION app.renumber(UUID, UUID, JSONB) IS
    E'Renumber.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renumber\n'
    'input_type: app.type_renumber_input\n'
    'success_type: Invoice\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Renumber."\n'
    'impact: {"primary": {"entity": "Invoice", "operation": "UPDATE", "fields": ["number"]}}';

COMMENT ON TYPE app.type_sum_up_input IS
    E'Input of sum_up.\n'
    '\n'
    '@fraiseql:input name=SumUpInput';

COMMENT ON COLUMN app.type_sum_up_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_sum_up_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.sum_up(UUID, app.type_sum_up_input, JSONB, UUID) IS
    E'Sum up.\n'
    '\n'
    'Called by app.sum_up.';

COMMENT ON FUNCTION app.sum_up(UUID, UUID, JSONB) IS
    E'Sum up.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sumUp\n'
    'input_type: app.type_sum_up_input\n'
    'success_type: Invoice\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Sum up."\n'
    'impact: {"primary": {"entity": "Invoice", "operation": "UPDATE", "fields": ["total"]}}';

COMMENT ON TYPE app.type_remind_input IS
    E'Input of remind.\n'
    '\n'
    '@fraiseql:input name=RemindInput';

COMMENT ON COLUMN app.type_remind_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_remind_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.remind(UUID, app.type_remind_input, JSONB, UUID) IS
    E'Remind.\n'
    '\n'
    'Called by app.remind.';

COMMENT ON FUNCTION app.remind(UUID, UUID, JSONB) IS
    E'Remind.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: remind\n'
    'input_type: app.type_remind_input\n'
    'success_type: Invoice\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Remind."';
-- specql: end desk.Invoice metadata
