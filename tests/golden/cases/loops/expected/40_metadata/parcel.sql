-- specql: shop.Parcel metadata
-- content-sha256: da30cda1a84e912bd401d0976b4be67eda4da3d3c3c64e85e2ece61f748ff3bf
COMMENT ON TABLE shop.tb_parcel IS
    E'Steps that decide, count, remember and answer.\n'
    '\n'
    '@fraiseql:type name=Parcel,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_parcel.pk_parcel IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_parcel.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_parcel.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_parcel.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_parcel.kind IS
    '@fraiseql:field name=kind,type=ParcelKind!,required=true,enum=true';

COMMENT ON COLUMN shop.tb_parcel.weight IS
    '@fraiseql:field name=weight,type=Decimal!,required=true';

COMMENT ON COLUMN shop.tb_parcel.grade IS
    '@fraiseql:field name=grade,type=Int,required=false';

COMMENT ON COLUMN shop.tb_parcel.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN shop.tb_parcel.fk_order IS
    '@fraiseql:field name=order_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.tb_parcel.parts IS
    '@fraiseql:field name=parts,type=JSON,required=false';

COMMENT ON COLUMN shop.tb_parcel.is_big IS
    '@fraiseql:field name=is_big,type=Boolean,required=false';

COMMENT ON COLUMN shop.tb_parcel.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_parcel.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_parcel.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_parcel.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_parcel.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_parcel.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_parcel.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_parcel IS
    E'Steps that decide, count, remember and answer.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Parcel\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Steps that decide, count, remember and answer."';

COMMENT ON COLUMN shop.v_parcel.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_parcel.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_parcel.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_parcel.kind IS
    '@fraiseql:field name=kind,type=ParcelKind!,required=true,enum=true';

COMMENT ON COLUMN shop.v_parcel.weight IS
    '@fraiseql:field name=weight,type=Decimal!,required=true';

COMMENT ON COLUMN shop.v_parcel.grade IS
    '@fraiseql:field name=grade,type=Int,required=false';

COMMENT ON COLUMN shop.v_parcel.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN shop.v_parcel.order_id IS
    '@fraiseql:field name=order_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN shop.v_parcel.parts IS
    '@fraiseql:field name=parts,type=JSON,required=false';

COMMENT ON COLUMN shop.v_parcel.is_big IS
    '@fraiseql:field name=is_big,type=Boolean,required=false';

COMMENT ON COLUMN shop.v_parcel.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_parcel.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_parcel.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_parcel.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.parcel_pk(UUID, UUID) IS
    'Internal key of a live Parcel, by its id.';

COMMENT ON FUNCTION shop.parcel_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Parcel, by its identifier.';

COMMENT ON FUNCTION shop.parcel_id(INTEGER, UUID) IS
    'Id of a Parcel, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.parcel_identifier(INTEGER, UUID) IS
    'Identifier of a Parcel, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_parcel_input IS
    E'Input of create_parcel.\n'
    '\n'
    '@fraiseql:input name=CreateParcelInput';

COMMENT ON COLUMN app.type_create_parcel_input.kind IS
    '@fraiseql:field name=kind,type=ParcelKind!,required=true,enum=true';

COMMENT ON COLUMN app.type_create_parcel_input.weight IS
    '@fraiseql:field name=weight,type=Decimal!,required=true';

COMMENT ON COLUMN app.type_create_parcel_input.grade IS
    '@fraiseql:field name=grade,type=Int,required=false';

COMMENT ON COLUMN app.type_create_parcel_input.owner IS
    '@fraiseql:field name=owner,type=String,required=false';

COMMENT ON COLUMN app.type_create_parcel_input.order_id IS
    '@fraiseql:field name=order_id,type=UUID,required=false,references=Order';

COMMENT ON COLUMN app.type_create_parcel_input.parts IS
    '@fraiseql:field name=parts,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_parcel_input.is_big IS
    '@fraiseql:field name=is_big,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_parcel_input.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON FUNCTION shop.create_parcel(UUID, app.type_create_parcel_input, JSONB, UUID) IS
    E'Create parcel.\n'
    '\n'
    'Called by app.create_parcel.';

COMMENT ON FUNCTION app.create_parcel(UUID, UUID, JSONB) IS
    E'Create parcel.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createParcel\n'
    'input_type: app.type_create_parcel_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create parcel."\n'
    'impact: {"primary": {"entity": "Parcel", "operation": "CREATE", "fields": ["kind", "weight", "grade", "owner", "order", "parts", "is_big", "price"]}}';

COMMENT ON TYPE app.type_price_parcel_input IS
    E'Input of price_parcel.\n'
    '\n'
    '@fraiseql:input name=PriceParcelInput';

COMMENT ON COLUMN app.type_price_parcel_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_price_parcel_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.price_parcel(UUID, app.type_price_parcel_input, JSONB, UUID) IS
    E'Price parcel.\n'
    '\n'
    'Called by app.price_parcel.';

COMMENT ON FUNCTION app.price_parcel(UUID, UUID, JSONB) IS
    E'Price parcel.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: priceParcel\n'
    'input_type: app.type_price_parcel_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Price parcel."\n'
    'impact: {"primary": {"entity": "Parcel", "operation": "UPDATE", "fields": ["price"]}}';

COMMENT ON TYPE app.type_grade_parcel_input IS
    E'Input of grade_parcel.\n'
    '\n'
    '@fraiseql:input name=GradeParcelInput';

COMMENT ON COLUMN app.type_grade_parcel_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_grade_parcel_input.level IS
    '@fraiseql:field name=level,type=Int!,required=true';

COMMENT ON COLUMN app.type_grade_parcel_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.grade_parcel(UUID, app.type_grade_parcel_input, JSONB, UUID) IS
    E'Grade parcel.\n'
    '\n'
    'Called by app.grade_parcel.';

COMMENT ON FUNCTION app.grade_parcel(UUID, UUID, JSONB) IS
    E'Grade parcel.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: gradeParcel\n'
    'input_type: app.type_grade_parcel_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Grade parcel."\n'
    'impact: {"primary": {"entity": "Parcel", "operation": "UPDATE", "fields": ["grade"]}}';

COMMENT ON TYPE app.type_sort_parcel_input IS
    E'Input of sort_parcel.\n'
    '\n'
    '@fraiseql:input name=SortParcelInput';

COMMENT ON COLUMN app.type_sort_parcel_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_sort_parcel_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.sort_parcel(UUID, app.type_sort_parcel_input, JSONB, UUID) IS
    E'Sort parcel.\n'
    '\n'
    'Called by app.sort_parcel.';

COMMENT ON FUNCTION app.sort_parcel(UUID, UUID, JSONB) IS
    E'Sort parcel.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sortParcel\n'
    'input_type: app.type_sort_parcel_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Sort parcel."\n'
    'impact: {"primary": {"entity": "Parcel", "operation": "UPDATE", "fields": ["owner"]}, "sideEffects": [{"entity": "OrderLine", "operation": "CREATE", "fields": ["order", "note"], "collection": "createdOrderLines"}]}';

COMMENT ON TYPE app.type_sum_up_input IS
    E'Input of sum_up.\n'
    '\n'
    '@fraiseql:input name=SumUpInput';

COMMENT ON COLUMN app.type_sum_up_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_sum_up_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.sum_up(UUID, app.type_sum_up_input, JSONB, UUID) IS
    E'Sum up.\n'
    '\n'
    'Called by app.sum_up.';

COMMENT ON FUNCTION app.sum_up(UUID, UUID, JSONB) IS
    E'Sum up.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: sumUp\n'
    'input_type: app.type_sum_up_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Sum up."';

COMMENT ON TYPE app.type_halve_input IS
    E'Input of halve.\n'
    '\n'
    '@fraiseql:input name=HalveInput';

COMMENT ON COLUMN app.type_halve_input.start IS
    '@fraiseql:field name=start,type=Int!,required=true';

COMMENT ON FUNCTION shop.halve(UUID, app.type_halve_input, JSONB, UUID) IS
    E'Halve.\n'
    '\n'
    'Called by app.halve.';

COMMENT ON FUNCTION app.halve(UUID, UUID, JSONB) IS
    E'Halve.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: halve\n'
    'input_type: app.type_halve_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Halve."';

COMMENT ON TYPE app.type_first_line_input IS
    E'Input of first_line.\n'
    '\n'
    '@fraiseql:input name=FirstLineInput';

COMMENT ON COLUMN app.type_first_line_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_first_line_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.first_line(UUID, app.type_first_line_input, JSONB, UUID) IS
    E'First line.\n'
    '\n'
    'Called by app.first_line.';

COMMENT ON FUNCTION app.first_line(UUID, UUID, JSONB) IS
    E'First line.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: firstLine\n'
    'input_type: app.type_first_line_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "First line."';

COMMENT ON TYPE app.type_settle_input IS
    E'Input of settle.\n'
    '\n'
    '@fraiseql:input name=SettleInput';

COMMENT ON COLUMN app.type_settle_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_settle_input.stop IS
    '@fraiseql:field name=stop,type=Boolean,required=false';

COMMENT ON COLUMN app.type_settle_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.settle(UUID, app.type_settle_input, JSONB, UUID) IS
    E'Settle.\n'
    '\n'
    'Called by app.settle.';

COMMENT ON FUNCTION app.settle(UUID, UUID, JSONB) IS
    E'Settle.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: settle\n'
    'input_type: app.type_settle_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Settle."\n'
    'impact: {"primary": {"entity": "Parcel", "operation": "UPDATE", "fields": ["owner", "price", "grade"]}, "sideEffects": [{"entity": "OrderLine", "operation": "CREATE", "fields": ["order", "note"], "collection": "createdOrderLines"}]}';

COMMENT ON TYPE app.type_settle_all_input IS
    E'Input of settle_all.\n'
    '\n'
    '@fraiseql:input name=SettleAllInput';

COMMENT ON COLUMN app.type_settle_all_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_settle_all_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.settle_all(UUID, app.type_settle_all_input, JSONB, UUID) IS
    E'Settle all.\n'
    '\n'
    'Called by app.settle_all.';

COMMENT ON FUNCTION app.settle_all(UUID, UUID, JSONB) IS
    E'Settle all.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: settleAll\n'
    'input_type: app.type_settle_all_input\n'
    'success_type: Parcel\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Settle all."\n'
    'impact: {"primary": {"entity": "Parcel", "operation": "UPDATE", "fields": ["owner"]}}';
-- specql: end shop.Parcel metadata
