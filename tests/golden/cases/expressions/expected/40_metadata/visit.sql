-- specql: sales.Visit metadata
-- content-sha256: 51f619d54f7b1c4b1581d5301e16c1ff21da01053afabf94c3b289a781968e03
COMMENT ON TABLE sales.tb_visit IS
    E'CASE, casts, dates, lists and patterns.\n'
    '\n'
    '@fraiseql:type name=Visit,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_visit.pk_visit IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_visit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_visit.place IS
    '@fraiseql:field name=place,type=String,required=false';

COMMENT ON COLUMN sales.tb_visit.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN sales.tb_visit.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN sales.tb_visit.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN sales.tb_visit.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN sales.tb_visit.rank IS
    '@fraiseql:field name=rank,type=VisitRank,required=false,enum=true';

COMMENT ON COLUMN sales.tb_visit.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN sales.tb_visit.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.tb_visit.days IS
    '@fraiseql:field name=days,type=[Date!],required=false';

COMMENT ON COLUMN sales.tb_visit.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN sales.tb_visit.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN sales.tb_visit.fk_customer IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN sales.tb_visit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_visit.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_visit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_visit.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_visit.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_visit.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_visit IS
    E'CASE, casts, dates, lists and patterns.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Visit\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "CASE, casts, dates, lists and patterns."';

COMMENT ON COLUMN sales.v_visit.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_visit.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_visit.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_visit.place IS
    '@fraiseql:field name=place,type=String,required=false';

COMMENT ON COLUMN sales.v_visit.at IS
    '@fraiseql:field name=at,type=DateTime,required=false';

COMMENT ON COLUMN sales.v_visit.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN sales.v_visit.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN sales.v_visit.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN sales.v_visit.rank IS
    '@fraiseql:field name=rank,type=VisitRank,required=false,enum=true';

COMMENT ON COLUMN sales.v_visit.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN sales.v_visit.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.v_visit.days IS
    '@fraiseql:field name=days,type=[Date!],required=false';

COMMENT ON COLUMN sales.v_visit.lasts IS
    '@fraiseql:field name=lasts,type=Duration,required=false';

COMMENT ON COLUMN sales.v_visit.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN sales.v_visit.customer_id IS
    '@fraiseql:field name=customer_id,type=UUID,required=false,references=Customer';

COMMENT ON COLUMN sales.v_visit.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_visit.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_visit.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.visit_pk(UUID, UUID) IS
    'Internal key of a live Visit, by its id.';

COMMENT ON FUNCTION sales.visit_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Visit, by its identifier.';

COMMENT ON FUNCTION sales.visit_id(INTEGER, UUID) IS
    'Id of a Visit, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.visit_identifier(INTEGER, UUID) IS
    'Identifier of a Visit, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_rate_visit_input IS
    E'Input of rate_visit.\n'
    '\n'
    '@fraiseql:input name=RateVisitInput';

COMMENT ON COLUMN app.type_rate_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_rate_visit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.rate_visit(UUID, app.type_rate_visit_input, JSONB, UUID) IS
    E'Rate visit.\n'
    '\n'
    'Called by app.rate_visit.';

COMMENT ON FUNCTION app.rate_visit(UUID, UUID, JSONB) IS
    E'Rate visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: rateVisit\n'
    'input_type: app.type_rate_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Rate visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["rank", "note", "at"]}}';

COMMENT ON TYPE app.type_judge_visit_input IS
    E'Input of judge_visit.\n'
    '\n'
    '@fraiseql:input name=JudgeVisitInput';

COMMENT ON COLUMN app.type_judge_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_judge_visit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.judge_visit(UUID, app.type_judge_visit_input, JSONB, UUID) IS
    E'Judge visit.\n'
    '\n'
    'Called by app.judge_visit.';

COMMENT ON FUNCTION app.judge_visit(UUID, UUID, JSONB) IS
    E'Judge visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: judgeVisit\n'
    'input_type: app.type_judge_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Judge visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["note"]}}';

COMMENT ON TYPE app.type_cast_visit_input IS
    E'Input of cast_visit.\n'
    '\n'
    '@fraiseql:input name=CastVisitInput';

COMMENT ON COLUMN app.type_cast_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_cast_visit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.cast_visit(UUID, app.type_cast_visit_input, JSONB, UUID) IS
    E'Cast visit.\n'
    '\n'
    'Called by app.cast_visit.';

COMMENT ON FUNCTION app.cast_visit(UUID, UUID, JSONB) IS
    E'Cast visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: castVisit\n'
    'input_type: app.type_cast_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Cast visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["note", "place"]}}';

COMMENT ON TYPE app.type_time_visit_input IS
    E'Input of time_visit.\n'
    '\n'
    '@fraiseql:input name=TimeVisitInput';

COMMENT ON COLUMN app.type_time_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_time_visit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.time_visit(UUID, app.type_time_visit_input, JSONB, UUID) IS
    E'Time visit.\n'
    '\n'
    'Called by app.time_visit.';

COMMENT ON FUNCTION app.time_visit(UUID, UUID, JSONB) IS
    E'Time visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: timeVisit\n'
    'input_type: app.type_time_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Time visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["at", "lasts", "days"]}}';

COMMENT ON TYPE app.type_tag_visit_input IS
    E'Input of tag_visit.\n'
    '\n'
    '@fraiseql:input name=TagVisitInput';

COMMENT ON COLUMN app.type_tag_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tag_visit_input.wanted IS
    '@fraiseql:field name=wanted,type=[String!]!,required=true';

COMMENT ON COLUMN app.type_tag_visit_input.ages IS
    '@fraiseql:field name=ages,type=[Int!],required=false';

COMMENT ON COLUMN app.type_tag_visit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.tag_visit(UUID, app.type_tag_visit_input, JSONB, UUID) IS
    E'Tag visit.\n'
    '\n'
    'Called by app.tag_visit.';

COMMENT ON FUNCTION app.tag_visit(UUID, UUID, JSONB) IS
    E'Tag visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tagVisit\n'
    'input_type: app.type_tag_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tag visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_match_visit_input IS
    E'Input of match_visit.\n'
    '\n'
    '@fraiseql:input name=MatchVisitInput';

COMMENT ON COLUMN app.type_match_visit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_match_visit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.match_visit(UUID, app.type_match_visit_input, JSONB, UUID) IS
    E'Match visit.\n'
    '\n'
    'Called by app.match_visit.';

COMMENT ON FUNCTION app.match_visit(UUID, UUID, JSONB) IS
    E'Match visit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: matchVisit\n'
    'input_type: app.type_match_visit_input\n'
    'success_type: Visit\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Match visit."\n'
    'impact: {"primary": {"entity": "Visit", "operation": "UPDATE", "fields": ["note"]}}';
-- specql: end sales.Visit metadata
