-- specql: bank.Account metadata
-- content-sha256: 825c494ffe2a3eeca20da802c6ab9b2857bd75079dd433c86d4c9f6aeed9ff9b
COMMENT ON TABLE bank.tb_account IS
    E'Actions that call others, and are called.\n'
    '\n'
    '@fraiseql:type name=Account,schema=bank,trinity=true';

COMMENT ON COLUMN bank.tb_account.pk_account IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN bank.tb_account.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.tb_account.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.tb_account.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.tb_account.fk_owner IS
    '@fraiseql:field name=owner_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN bank.tb_account.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN bank.tb_account.state IS
    '@fraiseql:field name=state,type=AccountState,required=false,enum=true';

COMMENT ON COLUMN bank.tb_account.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN bank.tb_account.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.tb_account.created_by IS
    'User who created the row.';

COMMENT ON COLUMN bank.tb_account.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.tb_account.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN bank.tb_account.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN bank.tb_account.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW bank.v_account IS
    E'Actions that call others, and are called.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Account\n'
    'schema: bank\n'
    'trinity: true\n'
    'description: "Actions that call others, and are called."';

COMMENT ON COLUMN bank.v_account.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.v_account.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.v_account.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.v_account.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN bank.v_account.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN bank.v_account.state IS
    '@fraiseql:field name=state,type=AccountState,required=false,enum=true';

COMMENT ON COLUMN bank.v_account.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN bank.v_account.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN bank.v_account.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN bank.v_account.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION bank.account_pk(UUID, UUID) IS
    'Internal key of a live Account, by its id.';

COMMENT ON FUNCTION bank.account_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Account, by its identifier.';

COMMENT ON FUNCTION bank.account_id(INTEGER, UUID) IS
    'Id of a Account, deleted or not, by its internal key.';

COMMENT ON FUNCTION bank.account_identifier(INTEGER, UUID) IS
    'Identifier of a Account, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_account_input IS
    E'Input of create_account.\n'
    '\n'
    '@fraiseql:input name=CreateAccountInput';

COMMENT ON COLUMN app.type_create_account_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID!,required=true,references=Customer';

COMMENT ON COLUMN app.type_create_account_input.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN app.type_create_account_input.state IS
    '@fraiseql:field name=state,type=AccountState,required=false,enum=true';

COMMENT ON COLUMN app.type_create_account_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON FUNCTION bank.create_account(UUID, app.type_create_account_input, JSONB, UUID) IS
    E'Create account.\n'
    '\n'
    'Called by app.create_account.';

COMMENT ON FUNCTION app.create_account(UUID, UUID, JSONB) IS
    E'Create account.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createAccount\n'
    'input_type: app.type_create_account_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create account."\n'
    'impact: {"primary": {"entity": "Account", "operation": "CREATE", "fields": ["owner", "balance", "state", "tags"]}}';

COMMENT ON TYPE app.type_update_account_input IS
    E'Input of update_account.\n'
    '\n'
    '@fraiseql:input name=UpdateAccountInput';

COMMENT ON COLUMN app.type_update_account_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_account_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN app.type_update_account_input.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN app.type_update_account_input.state IS
    '@fraiseql:field name=state,type=AccountState,required=false,enum=true';

COMMENT ON COLUMN app.type_update_account_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_account_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.update_account(UUID, app.type_update_account_input, JSONB, UUID) IS
    E'Update account.\n'
    '\n'
    'Called by app.update_account.';

COMMENT ON FUNCTION app.update_account(UUID, UUID, JSONB) IS
    E'Update account.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateAccount\n'
    'input_type: app.type_update_account_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update account."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["owner", "balance", "state", "tags"]}}';

COMMENT ON TYPE app.type_withdraw_input IS
    E'Input of withdraw.\n'
    '\n'
    '@fraiseql:input name=WithdrawInput';

COMMENT ON COLUMN app.type_withdraw_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_withdraw_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_withdraw_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_withdraw_input.method IS
    '@fraiseql:field name=method,type=WithdrawMethod,required=false,enum=true';

COMMENT ON COLUMN app.type_withdraw_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.withdraw(UUID, app.type_withdraw_input, JSONB, UUID) IS
    E'Withdraw.\n'
    '\n'
    'Called by app.withdraw.';

COMMENT ON FUNCTION app.withdraw(UUID, UUID, JSONB) IS
    E'Withdraw.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: withdraw\n'
    'input_type: app.type_withdraw_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Withdraw."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["balance"]}, "sideEffects": [{"entity": "Entry", "operation": "CREATE", "fields": ["account", "amount", "note"], "collection": "createdEntrys"}]}';

COMMENT ON TYPE app.type_deposit_input IS
    E'Input of deposit.\n'
    '\n'
    '@fraiseql:input name=DepositInput';

COMMENT ON COLUMN app.type_deposit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_deposit_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_deposit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.deposit(UUID, app.type_deposit_input, JSONB, UUID) IS
    E'Deposit.\n'
    '\n'
    'Called by app.deposit.';

COMMENT ON FUNCTION app.deposit(UUID, UUID, JSONB) IS
    E'Deposit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deposit\n'
    'input_type: app.type_deposit_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Deposit."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["balance"]}}';

COMMENT ON TYPE app.type_transfer_input IS
    E'Input of transfer.\n'
    '\n'
    '@fraiseql:input name=TransferInput';

COMMENT ON COLUMN app.type_transfer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_transfer_input.amount IS
    '@fraiseql:field name=amount,type=Money!,required=true';

COMMENT ON COLUMN app.type_transfer_input.target IS
    '@fraiseql:field name=target,type=UUID!,required=true,references=Account';

COMMENT ON COLUMN app.type_transfer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.transfer(UUID, app.type_transfer_input, JSONB, UUID) IS
    E'Takes from one account and gives to another.\n'
    '\n'
    'Called by app.transfer.';

COMMENT ON FUNCTION app.transfer(UUID, UUID, JSONB) IS
    E'Takes from one account and gives to another.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: transfer\n'
    'input_type: app.type_transfer_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Takes from one account and gives to another."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_bill_input IS
    E'Input of bill.\n'
    '\n'
    '@fraiseql:input name=BillInput';

COMMENT ON COLUMN app.type_bill_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_bill_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.bill(UUID, app.type_bill_input, JSONB, UUID) IS
    E'Bill.\n'
    '\n'
    'Called by app.bill.';

COMMENT ON FUNCTION app.bill(UUID, UUID, JSONB) IS
    E'Bill.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: bill\n'
    'input_type: app.type_bill_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Bill."';

COMMENT ON TYPE app.type_add_interest_input IS
    E'Input of add_interest.\n'
    '\n'
    '@fraiseql:input name=AddInterestInput';

COMMENT ON COLUMN app.type_add_interest_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_add_interest_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.add_interest(UUID, app.type_add_interest_input, JSONB, UUID) IS
    E'Add interest.\n'
    '\n'
    'Called by app.add_interest.';

COMMENT ON FUNCTION app.add_interest(UUID, UUID, JSONB) IS
    E'Add interest.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: addInterest\n'
    'input_type: app.type_add_interest_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Add interest."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["balance"]}, "sideEffects": [{"entity": "Entry", "operation": "CREATE", "fields": ["account", "amount", "note"], "collection": "createdEntrys"}]}';

COMMENT ON TYPE app.type_open_account_input IS
    E'Input of open_account.\n'
    '\n'
    '@fraiseql:input name=OpenAccountInput';

COMMENT ON COLUMN app.type_open_account_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON FUNCTION bank.open_account(UUID, app.type_open_account_input, JSONB, UUID) IS
    E'Open account.\n'
    '\n'
    'Called by app.open_account.';

COMMENT ON FUNCTION app.open_account(UUID, UUID, JSONB) IS
    E'Open account.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: openAccount\n'
    'input_type: app.type_open_account_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Open account."\n'
    'impact: {"primary": {"entity": "Account", "operation": "CREATE", "fields": ["owner", "balance"]}}';

COMMENT ON TYPE app.type_settle_input IS
    E'Input of settle.\n'
    '\n'
    '@fraiseql:input name=SettleInput';

COMMENT ON COLUMN app.type_settle_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_settle_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.settle(UUID, app.type_settle_input, JSONB, UUID) IS
    E'Settle.\n'
    '\n'
    'Called by app.settle.';

COMMENT ON FUNCTION app.settle(UUID, UUID, JSONB) IS
    E'Settle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: settle\n'
    'input_type: app.type_settle_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Settle."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["balance"]}, "sideEffects": [{"entity": "Entry", "operation": "CREATE", "fields": ["account", "amount", "note"], "collection": "createdEntrys"}]}';
-- specql: end bank.Account metadata
