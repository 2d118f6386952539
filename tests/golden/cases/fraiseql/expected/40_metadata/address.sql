-- specql: base.Address metadata
-- content-sha256: ab8b2c75b3f3027c457c9da19cbddf714773b8f998bc3177992ecec7a0fe6b44
COMMENT ON TABLE base.tb_address IS
    E'Address\n'
    '\n'
    '@fraiseql:type name=Address,schema=base,trinity=true';

COMMENT ON COLUMN base.tb_address.pk_address IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN base.tb_address.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.tb_address.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.tb_address.town IS
    '@fraiseql:field name=town,type=String,required=false';

COMMENT ON COLUMN base.tb_address.status IS
    '@fraiseql:field name=status,type=AddressStatus,required=false,enum=true';

COMMENT ON COLUMN base.tb_address.grade IS
    '@fraiseql:field name=grade,type=AddressGrade,required=false,enum=true';

COMMENT ON COLUMN base.tb_address.marks IS
    'Marks.';

COMMENT ON COLUMN base.tb_address.quality IS
    '@fraiseql:field name=quality,type=AddressQuality,required=false,enum=true';

COMMENT ON COLUMN base.tb_address.visits IS
    '@fraiseql:field name=visits,type=Int,required=false';

COMMENT ON COLUMN base.tb_address.share IS
    'Share.';

COMMENT ON COLUMN base.tb_address.vacant IS
    'Vacant.';

COMMENT ON COLUMN base.tb_address.label IS
    '@fraiseql:field name=label,type=String,required=false,description=upper(town)';

COMMENT ON COLUMN base.tb_address.secret_label IS
    'lower(town)';

COMMENT ON COLUMN base.tb_address.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.tb_address.created_by IS
    'User who created the row.';

COMMENT ON COLUMN base.tb_address.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.tb_address.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN base.tb_address.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN base.tb_address.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW base.v_address IS
    E'Address\n'
    '\n'
    '@fraiseql:type\n'
    'name: Address\n'
    'schema: base\n'
    'trinity: true\n'
    'expose_fields: [id, identifier, town, status, grade, quality, visits, label, created_at, updated_at]\n'
    'description: "Address"';

COMMENT ON COLUMN base.v_address.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN base.v_address.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN base.v_address.town IS
    '@fraiseql:field name=town,type=String,required=false';

COMMENT ON COLUMN base.v_address.status IS
    '@fraiseql:field name=status,type=AddressStatus,required=false,enum=true';

COMMENT ON COLUMN base.v_address.grade IS
    '@fraiseql:field name=grade,type=AddressGrade,required=false,enum=true';

COMMENT ON COLUMN base.v_address.marks IS
    'Marks.';

COMMENT ON COLUMN base.v_address.quality IS
    '@fraiseql:field name=quality,type=AddressQuality,required=false,enum=true';

COMMENT ON COLUMN base.v_address.visits IS
    '@fraiseql:field name=visits,type=Int,required=false';

COMMENT ON COLUMN base.v_address.share IS
    'Share.';

COMMENT ON COLUMN base.v_address.vacant IS
    'Vacant.';

COMMENT ON COLUMN base.v_address.label IS
    '@fraiseql:field name=label,type=String,required=false,description=upper(town)';

COMMENT ON COLUMN base.v_address.secret_label IS
    'lower(town)';

COMMENT ON COLUMN base.v_address.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN base.v_address.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN base.v_address.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW base.v_address_stages IS
    'Address stages';

COMMENT ON COLUMN base.v_address_stages.status IS
    '@fraiseql:field name=status,type=AddressStatus,required=false,enum=true';

COMMENT ON COLUMN base.v_address_stages.stage IS
    '@fraiseql:field name=stage,type=String,required=false,description=status';

COMMENT ON COLUMN base.v_address_stages.marks IS
    '@fraiseql:field name=marks,type=[AddressMarks!],required=false,enum=true';

COMMENT ON COLUMN base.v_address_stages.seen IS
    '@fraiseql:field name=seen,type=[String!],required=false,description=marks';

COMMENT ON COLUMN base.v_address_stages.shouted IS
    '@fraiseql:field name=shouted,type=String,required=false,description=upper(town)';

COMMENT ON FUNCTION base.v_address_picks(INTEGER) IS
    'Address picks';

COMMENT ON TABLE base.mv_address_agg IS
    E'Rows of Address in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN base.mv_address_agg.status IS
    '@fraiseql:field name=status,type=AddressStatus,required=false,enum=true';

COMMENT ON COLUMN base.mv_address_agg.grade IS
    '@fraiseql:field name=grade,type=AddressGrade,required=false,enum=true';

COMMENT ON COLUMN base.mv_address_agg.addresses IS
    '@fraiseql:field name=addresses,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN base.mv_address_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION base.refresh_mv_address_agg() IS
    'Makes mv_address_agg anew.';

COMMENT ON VIEW base.v_address_agg IS
    'The groups of mv_address_agg as the API reads them.';

COMMENT ON COLUMN base.v_address_agg.status IS
    '@fraiseql:field name=status,type=AddressStatus,required=false,enum=true';

COMMENT ON COLUMN base.v_address_agg.grade IS
    '@fraiseql:field name=grade,type=AddressGrade,required=false,enum=true';

COMMENT ON COLUMN base.v_address_agg.addresses IS
    '@fraiseql:field name=addresses,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN base.v_address_agg.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN base.v_address_agg.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION base.address_pk(UUID) IS
    'Internal key of a live Address, by its id.';

COMMENT ON FUNCTION base.address_pk_by_identifier(TEXT) IS
    'Internal key of a live Address, by its identifier.';

COMMENT ON FUNCTION base.address_id(INTEGER) IS
    'Id of a Address, deleted or not, by its internal key.';

COMMENT ON FUNCTION base.address_identifier(INTEGER) IS
    'Identifier of a Address, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_mark_address_input IS
    E'Input of mark_address.\n'
    '\n'
    '@fraiseql:input name=MarkAddressInput';

COMMENT ON COLUMN app.type_mark_address_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_mark_address_input.status IS
    '@fraiseql:field name=status,type=AddressStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_mark_address_input.grade IS
    '@fraiseql:field name=grade,type=MarkAddressGrade,required=false,enum=true';

COMMENT ON COLUMN app.type_mark_address_input.marks IS
    '@fraiseql:field name=marks,type=[AddressMarks!],required=false,enum=true';

COMMENT ON COLUMN app.type_mark_address_input.town IS
    '@fraiseql:field name=town,type=MarkAddressTown,required=false,enum=true';

COMMENT ON COLUMN app.type_mark_address_input.vacant IS
    '@fraiseql:field name=vacant,type=[MarkAddressVacant!],required=false,enum=true';

COMMENT ON COLUMN app.type_mark_address_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.mark_address(UUID, app.type_mark_address_input, JSONB, UUID) IS
    E'Mark address.\n'
    '\n'
    'Called by app.mark_address.';

COMMENT ON FUNCTION app.mark_address(UUID, UUID, JSONB) IS
    E'Mark address.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: markAddress\n'
    'input_type: app.type_mark_address_input\n'
    'success_type: Address\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Mark address."\n'
    'impact: {"primary": {"entity": "Address", "operation": "UPDATE", "fields": ["status", "marks"]}}';

COMMENT ON TYPE app.type_settle_address_input IS
    E'Input of settle_address.\n'
    '\n'
    '@fraiseql:input name=SettleAddressInput';

COMMENT ON COLUMN app.type_settle_address_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_settle_address_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION base.settle_address(UUID, app.type_settle_address_input, JSONB, UUID) IS
    E'Settle address.\n'
    '\n'
    'Called by app.settle_address.';

COMMENT ON FUNCTION app.settle_address(UUID, UUID, JSONB) IS
    E'Settle address.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: settleAddress\n'
    'input_type: app.type_settle_address_input\n'
    'success_type: Address\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Settle address."\n'
    'impact: {"primary": {"entity": "Address", "operation": "UPDATE", "fields": ["status", "visits", "share", "vacant", "town"]}, "optimisticUpdateSafe": true}';
-- specql: end base.Address metadata
