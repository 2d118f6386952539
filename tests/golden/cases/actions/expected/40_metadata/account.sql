-- specql: bank.Account metadata
-- content-sha256: c1e28f022625003d234451a0649c73382f6c3044e6ee866a5e3568d1c7147a19
COMMENT ON TABLE bank.tb_account IS
    E'Something with a balance.\n'
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

COMMENT ON COLUMN bank.tb_account.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON COLUMN bank.tb_account.balance IS
    '@fraiseql:field name=balance,type=Money!,required=true';

COMMENT ON COLUMN bank.tb_account.state IS
    '@fraiseql:field name=state,type=AccountState!,required=true,enum=true';

COMMENT ON COLUMN bank.tb_account.limit_amount IS
    '@fraiseql:field name=limit_amount,type=Decimal,required=false';

COMMENT ON COLUMN bank.tb_account.opened_on IS
    '@fraiseql:field name=opened_on,type=Date,required=false';

COMMENT ON COLUMN bank.tb_account.closed_at IS
    '@fraiseql:field name=closed_at,type=DateTime,required=false';

COMMENT ON COLUMN bank.tb_account.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN bank.tb_account.fk_successor IS
    '@fraiseql:field name=successor_id,type=UUID,required=false,references=Account';

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
    E'Something with a balance.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Account\n'
    'schema: bank\n'
    'trinity: true\n'
    'description: "Something with a balance."';

COMMENT ON COLUMN bank.v_account.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN bank.v_account.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN bank.v_account.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN bank.v_account.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON COLUMN bank.v_account.balance IS
    '@fraiseql:field name=balance,type=Money!,required=true';

COMMENT ON COLUMN bank.v_account.state IS
    '@fraiseql:field name=state,type=AccountState!,required=true,enum=true';

COMMENT ON COLUMN bank.v_account.limit_amount IS
    '@fraiseql:field name=limit_amount,type=Decimal,required=false';

COMMENT ON COLUMN bank.v_account.opened_on IS
    '@fraiseql:field name=opened_on,type=Date,required=false';

COMMENT ON COLUMN bank.v_account.closed_at IS
    '@fraiseql:field name=closed_at,type=DateTime,required=false';

COMMENT ON COLUMN bank.v_account.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN bank.v_account.successor_id IS
    '@fraiseql:field name=successor_id,type=UUID,required=false,references=Account';

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

COMMENT ON TYPE app.type_open_account_input IS
    E'Input of open_account.\n'
    '\n'
    '@fraiseql:input name=OpenAccountInput';

COMMENT ON COLUMN app.type_open_account_input.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON COLUMN app.type_open_account_input.balance IS
    '@fraiseql:field name=balance,type=Money,required=false';

COMMENT ON COLUMN app.type_open_account_input.state IS
    '@fraiseql:field name=state,type=AccountState,required=false,enum=true';

COMMENT ON COLUMN app.type_open_account_input.limit_amount IS
    '@fraiseql:field name=limit_amount,type=Decimal,required=false';

COMMENT ON COLUMN app.type_open_account_input.opened_on IS
    '@fraiseql:field name=opened_on,type=Date,required=false';

COMMENT ON COLUMN app.type_open_account_input.closed_at IS
    '@fraiseql:field name=closed_at,type=DateTime,required=false';

COMMENT ON COLUMN app.type_open_account_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_open_account_input.successor_id IS
    '@fraiseql:field name=successor_id,type=UUID,required=false,references=Account';

COMMENT ON FUNCTION bank.open_account(UUID, app.type_open_account_input, JSONB, UUID) IS
    E'Opens an account and books its first entry.\n'
    '\n'
    'Called by app.open_account.';

COMMENT ON FUNCTION app.open_account(UUID, UUID, JSONB) IS
    E'Opens an account and books its first entry.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: openAccount\n'
    'input_type: app.type_open_account_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Opens an account and books its first entry."\n'
    'impact: {"primary": {"entity": "Account", "operation": "CREATE", "fields": ["owner", "balance", "state", "limit_amount", "opened_on", "closed_at", "note", "successor"]}, "sideEffects": [{"entity": "Entry", "operation": "CREATE", "fields": ["amount", "kind", "booked_on", "account"], "collection": "createdEntrys"}]}';

COMMENT ON TYPE app.type_open_by_hand_input IS
    E'Input of open_by_hand.\n'
    '\n'
    '@fraiseql:input name=OpenByHandInput';

COMMENT ON COLUMN app.type_open_by_hand_input.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON FUNCTION bank.open_by_hand(UUID, app.type_open_by_hand_input, JSONB, UUID) IS
    E'Open by hand.\n'
    '\n'
    'Called by app.open_by_hand.';

COMMENT ON FUNCTION app.open_by_hand(UUID, UUID, JSONB) IS
    E'Open by hand.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: openByHand\n'
    'input_type: app.type_open_by_hand_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Open by hand."\n'
    'impact: {"primary": {"entity": "Account", "operation": "CREATE", "fields": ["owner", "balance", "note"]}}';

COMMENT ON TYPE app.type_raise_limit_input IS
    E'Input of raise_limit.\n'
    '\n'
    '@fraiseql:input name=RaiseLimitInput';

COMMENT ON COLUMN app.type_raise_limit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_raise_limit_input.limit_amount IS
    '@fraiseql:field name=limit_amount,type=Decimal!,required=true';

COMMENT ON COLUMN app.type_raise_limit_input.note IS
    '@fraiseql:field name=note,type=String!,required=true';

COMMENT ON COLUMN app.type_raise_limit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.raise_limit(UUID, app.type_raise_limit_input, JSONB, UUID) IS
    E'Raise limit.\n'
    '\n'
    'Called by app.raise_limit.';

COMMENT ON FUNCTION app.raise_limit(UUID, UUID, JSONB) IS
    E'Raise limit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: raiseLimit\n'
    'input_type: app.type_raise_limit_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Raise limit."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["limit_amount", "note"]}}';

COMMENT ON TYPE app.type_freeze_input IS
    E'Input of freeze.\n'
    '\n'
    '@fraiseql:input name=FreezeInput';

COMMENT ON COLUMN app.type_freeze_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_freeze_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank."freeze"(UUID, app.type_freeze_input, JSONB, UUID) IS
    E'Freeze.\n'
    '\n'
    'Called by app.freeze.';

COMMENT ON FUNCTION app."freeze"(UUID, UUID, JSONB) IS
    E'Freeze.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: freeze\n'
    'input_type: app.type_freeze_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Freeze."\n'
    'impact: {"primary": {"entity": "Account", "operation": "UPDATE", "fields": ["state", "note"]}}';

COMMENT ON TYPE app.type_close_account_input IS
    E'Input of close_account.\n'
    '\n'
    '@fraiseql:input name=CloseAccountInput';

COMMENT ON COLUMN app.type_close_account_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_close_account_input.successor_id IS
    '@fraiseql:field name=successor_id,type=UUID!,required=true,references=Account';

COMMENT ON COLUMN app.type_close_account_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.close_account(UUID, app.type_close_account_input, JSONB, UUID) IS
    E'Close account.\n'
    '\n'
    'Called by app.close_account.';

COMMENT ON FUNCTION app.close_account(UUID, UUID, JSONB) IS
    E'Close account.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: closeAccount\n'
    'input_type: app.type_close_account_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Close account."\n'
    'impact: {"primary": {"entity": "Account", "operation": "DELETE", "fields": ["state", "closed_at", "successor"]}, "sideEffects": [{"entity": "Entry", "operation": "UPDATE", "fields": ["is_settled"], "collection": "updatedEntrys"}]}';

COMMENT ON TYPE app.type_purge_entries_input IS
    E'Input of purge_entries.\n'
    '\n'
    '@fraiseql:input name=PurgeEntriesInput';

COMMENT ON COLUMN app.type_purge_entries_input.opened_on IS
    '@fraiseql:field name=opened_on,type=Date!,required=true';

COMMENT ON FUNCTION bank.purge_entries(UUID, app.type_purge_entries_input, JSONB, UUID) IS
    E'Purge entries.\n'
    '\n'
    'Called by app.purge_entries.';

COMMENT ON FUNCTION app.purge_entries(UUID, UUID, JSONB) IS
    E'Purge entries.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: purgeEntries\n'
    'input_type: app.type_purge_entries_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Purge entries."\n'
    'impact: {"sideEffects": [{"entity": "Entry", "operation": "DELETE", "collection": "deletedEntrys"}]}';

COMMENT ON TYPE app.type_never_input IS
    E'Input of never.\n'
    '\n'
    '@fraiseql:input name=NeverInput';

COMMENT ON FUNCTION bank.never(UUID, app.type_never_input, JSONB, UUID) IS
    E'Never.\n'
    '\n'
    'Called by app.never.';

COMMENT ON FUNCTION app.never(UUID, UUID, JSONB) IS
    E'Never.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: never\n'
    'input_type: app.type_never_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Never."';

COMMENT ON TYPE app.type_rename_owner_input IS
    E'Input of rename_owner.\n'
    '\n'
    '@fraiseql:input name=RenameOwnerInput';

COMMENT ON COLUMN app.type_rename_owner_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rename_owner_input.owner IS
    '@fraiseql:field name=owner,type=String!,required=true';

COMMENT ON COLUMN app.type_rename_owner_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION bank.rename_owner(UUID, app.type_rename_owner_input, JSONB, UUID) IS
    E'Rename owner.\n'
    '\n'
    'Called by app.rename_owner.';

COMMENT ON FUNCTION app.rename_owner(UUID, UUID, JSONB) IS
    E'Rename owner.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: renameOwner\n'
    'input_type: app.type_rename_owner_input\n'
    'success_type: Account\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rename owner."\n'
    'impact: {"sideEffects": [{"entity": "Account", "operation": "UPDATE", "fields": ["owner"], "collection": "updatedAccounts"}]}';
-- specql: end bank.Account metadata
