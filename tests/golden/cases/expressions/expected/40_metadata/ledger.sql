-- specql: sales.Ledger metadata
-- content-sha256: 2c8cd03b62f2192617d5118cf8f1bed9cb2a54d2fd4cf8dc2f12830ab86f20da
COMMENT ON TABLE sales.tb_ledger IS
    E'Ids beside references, columns that every table has, and values that JSON has in another form.\n'
    '\n'
    '@fraiseql:type name=Ledger,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_ledger.pk_ledger IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_ledger.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_ledger.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_ledger.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_ledger.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN sales.tb_ledger.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_ledger.fk_other IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_ledger.fk_holder IS
    '@fraiseql:field name=holder_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN sales.tb_ledger.big IS
    '@fraiseql:field name=big,type=String,required=false';

COMMENT ON COLUMN sales.tb_ledger.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN sales.tb_ledger.key IS
    '@fraiseql:field name=key,type=UUID,required=false';

COMMENT ON COLUMN sales.tb_ledger.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_ledger.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_ledger.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_ledger.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_ledger.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_ledger.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_ledger IS
    E'Ids beside references, columns that every table has, and values that JSON has in another form.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Ledger\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Ids beside references, columns that every table has, and values that JSON has in another form."';

COMMENT ON COLUMN sales.v_ledger.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_ledger.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_ledger.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_ledger.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN sales.v_ledger.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.v_ledger.other_id IS
    '@fraiseql:field name=other_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.v_ledger.holder_id IS
    '@fraiseql:field name=holder_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN sales.v_ledger.big IS
    '@fraiseql:field name=big,type=String,required=false';

COMMENT ON COLUMN sales.v_ledger.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN sales.v_ledger.key IS
    '@fraiseql:field name=key,type=UUID,required=false';

COMMENT ON COLUMN sales.v_ledger.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_ledger.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_ledger.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE sales.tb_ledger_watchers IS
    'The list watchers of Ledger.';

COMMENT ON COLUMN sales.tb_ledger_watchers.fk_ledger IS
    'The Ledger whose list it is.';

COMMENT ON COLUMN sales.tb_ledger_watchers.fk_customer IS
    'The Customer in the list.';

COMMENT ON COLUMN sales.tb_ledger_watchers.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_ledger_watchers."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN sales.tb_ledger_watchers.created_at IS
    'When the row was created.';

COMMENT ON COLUMN sales.tb_ledger_watchers.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION sales.v_ledgers_of(UUID, UUID) IS
    'Ledgers of';

COMMENT ON FUNCTION sales.ledger_pk(UUID, UUID) IS
    'Internal key of a live Ledger, by its id.';

COMMENT ON FUNCTION sales.ledger_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Ledger, by its identifier.';

COMMENT ON FUNCTION sales.ledger_id(INTEGER, UUID) IS
    'Id of a Ledger, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.ledger_identifier(INTEGER, UUID) IS
    'Identifier of a Ledger, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_sum_ledgers_input IS
    E'Input of sum_ledgers.\n'
    '\n'
    '@fraiseql:input name=SumLedgersInput';

COMMENT ON COLUMN app.type_sum_ledgers_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_sum_ledgers_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.sum_ledgers(UUID, app.type_sum_ledgers_input, JSONB, UUID) IS
    E'Sum ledgers.\n'
    '\n'
    'Called by app.sum_ledgers.';

COMMENT ON FUNCTION app.sum_ledgers(UUID, UUID, JSONB) IS
    E'Sum ledgers.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sumLedgers\n'
    'input_type: app.type_sum_ledgers_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Sum ledgers."';

COMMENT ON TYPE app.type_own_ledger_input IS
    E'Input of own_ledger.\n'
    '\n'
    '@fraiseql:input name=OwnLedgerInput';

COMMENT ON COLUMN app.type_own_ledger_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_own_ledger_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.own_ledger(UUID, app.type_own_ledger_input, JSONB, UUID) IS
    E'Own ledger.\n'
    '\n'
    'Called by app.own_ledger.';

COMMENT ON FUNCTION app.own_ledger(UUID, UUID, JSONB) IS
    E'Own ledger.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: ownLedger\n'
    'input_type: app.type_own_ledger_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Own ledger."';

COMMENT ON TYPE app.type_compare_ledger_input IS
    E'Input of compare_ledger.\n'
    '\n'
    '@fraiseql:input name=CompareLedgerInput';

COMMENT ON COLUMN app.type_compare_ledger_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_compare_ledger_input.k IS
    '@fraiseql:field name=k,type=UUID,required=false';

COMMENT ON COLUMN app.type_compare_ledger_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.compare_ledger(UUID, app.type_compare_ledger_input, JSONB, UUID) IS
    E'Compare ledger.\n'
    '\n'
    'Called by app.compare_ledger.';

COMMENT ON FUNCTION app.compare_ledger(UUID, UUID, JSONB) IS
    E'Compare ledger.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: compareLedger\n'
    'input_type: app.type_compare_ledger_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Compare ledger."';

COMMENT ON TYPE app.type_seek_ledger_input IS
    E'Input of seek_ledger.\n'
    '\n'
    '@fraiseql:input name=SeekLedgerInput';

COMMENT ON COLUMN app.type_seek_ledger_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_seek_ledger_input.k IS
    '@fraiseql:field name=k,type=UUID,required=false';

COMMENT ON COLUMN app.type_seek_ledger_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.seek_ledger(UUID, app.type_seek_ledger_input, JSONB, UUID) IS
    E'Seek ledger.\n'
    '\n'
    'Called by app.seek_ledger.';

COMMENT ON FUNCTION app.seek_ledger(UUID, UUID, JSONB) IS
    E'Seek ledger.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: seekLedger\n'
    'input_type: app.type_seek_ledger_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Seek ledger."';

COMMENT ON TYPE app.type_move_ledger_input IS
    E'Input of move_ledger.\n'
    '\n'
    '@fraiseql:input name=MoveLedgerInput';

COMMENT ON COLUMN app.type_move_ledger_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_move_ledger_input."to" IS
    '@fraiseql:field name=to,type=UUID,required=false';

COMMENT ON COLUMN app.type_move_ledger_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.move_ledger(UUID, app.type_move_ledger_input, JSONB, UUID) IS
    E'Move ledger.\n'
    '\n'
    'Called by app.move_ledger.';

COMMENT ON FUNCTION app.move_ledger(UUID, UUID, JSONB) IS
    E'Move ledger.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: moveLedger\n'
    'input_type: app.type_move_ledger_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Move ledger."\n'
    'impact: {"primary": {"entity": "Ledger", "operation": "UPDATE", "fields": ["company", "title"]}}';

COMMENT ON TYPE app.type_name_ledger_input IS
    E'Input of name_ledger.\n'
    '\n'
    '@fraiseql:input name=NameLedgerInput';

COMMENT ON COLUMN app.type_name_ledger_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_name_ledger_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.name_ledger(UUID, app.type_name_ledger_input, JSONB, UUID) IS
    E'Name ledger.\n'
    '\n'
    'Called by app.name_ledger.';

COMMENT ON FUNCTION app.name_ledger(UUID, UUID, JSONB) IS
    E'Name ledger.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: nameLedger\n'
    'input_type: app.type_name_ledger_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Name ledger."\n'
    'impact: {"primary": {"entity": "Ledger", "operation": "UPDATE", "fields": ["title"]}}';

COMMENT ON TYPE app.type_watch_ledger_input IS
    E'Input of watch_ledger.\n'
    '\n'
    '@fraiseql:input name=WatchLedgerInput';

COMMENT ON COLUMN app.type_watch_ledger_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_watch_ledger_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.watch_ledger(UUID, app.type_watch_ledger_input, JSONB, UUID) IS
    E'Watch ledger.\n'
    '\n'
    'Called by app.watch_ledger.';

COMMENT ON FUNCTION app.watch_ledger(UUID, UUID, JSONB) IS
    E'Watch ledger.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: watchLedger\n'
    'input_type: app.type_watch_ledger_input\n'
    'success_type: Ledger\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Watch ledger."';
-- specql: end sales.Ledger metadata
