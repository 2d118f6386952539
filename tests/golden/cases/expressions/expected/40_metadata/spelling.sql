-- specql: sales.Spelling metadata
-- content-sha256: fde6f2eb0dc3448fff7b171710159126be02276a112ceb88721d34bfc3d76cf3
COMMENT ON TABLE sales.tb_spelling IS
    E'Every spelling that the language knows, in one place; the database checks that each of them means something.\n'
    '\n'
    '@fraiseql:type name=Spelling,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_spelling.pk_spelling IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_spelling.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_spelling.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_spelling.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_spelling.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN sales.tb_spelling.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN sales.tb_spelling.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN sales.tb_spelling.website IS
    '@fraiseql:field name=website,type=Url,required=false';

COMMENT ON COLUMN sales.tb_spelling.status IS
    '@fraiseql:field name=status,type=SpellingStatus,required=false,enum=true';

COMMENT ON COLUMN sales.tb_spelling.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN sales.tb_spelling.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_spelling.fk_partner IS
    '@fraiseql:field name=partner_id,type=UUID,required=false,references=Spelling';

COMMENT ON COLUMN sales.tb_spelling.due_date IS
    '@fraiseql:field name=due_date,type=Date,required=false';

COMMENT ON COLUMN sales.tb_spelling.birth IS
    '@fraiseql:field name=birth,type=Date,required=false';

COMMENT ON COLUMN sales.tb_spelling.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.tb_spelling.info IS
    '@fraiseql:field name=info,type=JSON,required=false';

COMMENT ON COLUMN sales.tb_spelling.active IS
    '@fraiseql:field name=active,type=Boolean,required=false';

COMMENT ON COLUMN sales.tb_spelling.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN sales.tb_spelling.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_spelling.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_spelling.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_spelling.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_spelling.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_spelling.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_spelling IS
    E'Every spelling that the language knows, in one place; the database checks that each of them means something.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Spelling\n'
    'schema: sales\n'
    'trinity: true\n'
    'description: "Every spelling that the language knows, in one place; the database checks that each of them means something."';

COMMENT ON COLUMN sales.v_spelling.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_spelling.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_spelling.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_spelling.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN sales.v_spelling.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN sales.v_spelling.phone IS
    '@fraiseql:field name=phone,type=PhoneNumber,required=false';

COMMENT ON COLUMN sales.v_spelling.website IS
    '@fraiseql:field name=website,type=Url,required=false';

COMMENT ON COLUMN sales.v_spelling.status IS
    '@fraiseql:field name=status,type=SpellingStatus,required=false,enum=true';

COMMENT ON COLUMN sales.v_spelling.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN sales.v_spelling.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.v_spelling.partner_id IS
    '@fraiseql:field name=partner_id,type=UUID,required=false,references=Spelling';

COMMENT ON COLUMN sales.v_spelling.due_date IS
    '@fraiseql:field name=due_date,type=Date,required=false';

COMMENT ON COLUMN sales.v_spelling.birth IS
    '@fraiseql:field name=birth,type=Date,required=false';

COMMENT ON COLUMN sales.v_spelling.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN sales.v_spelling.info IS
    '@fraiseql:field name=info,type=JSON,required=false';

COMMENT ON COLUMN sales.v_spelling.active IS
    '@fraiseql:field name=active,type=Boolean,required=false';

COMMENT ON COLUMN sales.v_spelling.address IS
    '@fraiseql:field name=address,type=SimpleAddress,required=false';

COMMENT ON COLUMN sales.v_spelling.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_spelling.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_spelling.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION sales.spelling_pk(UUID, UUID) IS
    'Internal key of a live Spelling, by its id.';

COMMENT ON FUNCTION sales.spelling_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Spelling, by its identifier.';

COMMENT ON FUNCTION sales.spelling_id(INTEGER, UUID) IS
    'Id of a Spelling, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.spelling_identifier(INTEGER, UUID) IS
    'Identifier of a Spelling, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_spell_comparisons_input IS
    E'Input of spell_comparisons.\n'
    '\n'
    '@fraiseql:input name=SpellComparisonsInput';

COMMENT ON COLUMN app.type_spell_comparisons_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_spell_comparisons_input.statuses IS
    '@fraiseql:field name=statuses,type=[String!],required=false';

COMMENT ON COLUMN app.type_spell_comparisons_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_spell_comparisons_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.spell_comparisons(UUID, app.type_spell_comparisons_input, JSONB, UUID) IS
    E'Spell comparisons.\n'
    '\n'
    'Called by app.spell_comparisons.';

COMMENT ON FUNCTION app.spell_comparisons(UUID, UUID, JSONB) IS
    E'Spell comparisons.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: spellComparisons\n'
    'input_type: app.type_spell_comparisons_input\n'
    'success_type: Spelling\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Spell comparisons."';

COMMENT ON TYPE app.type_spell_names_input IS
    E'Input of spell_names.\n'
    '\n'
    '@fraiseql:input name=SpellNamesInput';

COMMENT ON COLUMN app.type_spell_names_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_spell_names_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN app.type_spell_names_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_spell_names_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN app.type_spell_names_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.spell_names(UUID, app.type_spell_names_input, JSONB, UUID) IS
    E'Spell names.\n'
    '\n'
    'Called by app.spell_names.';

COMMENT ON FUNCTION app.spell_names(UUID, UUID, JSONB) IS
    E'Spell names.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: spellNames\n'
    'input_type: app.type_spell_names_input\n'
    'success_type: Spelling\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Spell names."';

COMMENT ON TYPE app.type_spell_rows_input IS
    E'Input of spell_rows.\n'
    '\n'
    '@fraiseql:input name=SpellRowsInput';

COMMENT ON COLUMN app.type_spell_rows_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_spell_rows_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN app.type_spell_rows_input.email IS
    '@fraiseql:field name=email,type=Email!,required=true';

COMMENT ON COLUMN app.type_spell_rows_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.spell_rows(UUID, app.type_spell_rows_input, JSONB, UUID) IS
    E'Spell rows.\n'
    '\n'
    'Called by app.spell_rows.';

COMMENT ON FUNCTION app.spell_rows(UUID, UUID, JSONB) IS
    E'Spell rows.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: spellRows\n'
    'input_type: app.type_spell_rows_input\n'
    'success_type: Spelling\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Spell rows."';

COMMENT ON TYPE app.type_spell_times_input IS
    E'Input of spell_times.\n'
    '\n'
    '@fraiseql:input name=SpellTimesInput';

COMMENT ON COLUMN app.type_spell_times_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_spell_times_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.spell_times(UUID, app.type_spell_times_input, JSONB, UUID) IS
    E'Spell times.\n'
    '\n'
    'Called by app.spell_times.';

COMMENT ON FUNCTION app.spell_times(UUID, UUID, JSONB) IS
    E'Spell times.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: spellTimes\n'
    'input_type: app.type_spell_times_input\n'
    'success_type: Spelling\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Spell times."';

COMMENT ON TYPE app.type_spell_values_input IS
    E'Input of spell_values.\n'
    '\n'
    '@fraiseql:input name=SpellValuesInput';

COMMENT ON COLUMN app.type_spell_values_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_spell_values_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION sales.spell_values(UUID, app.type_spell_values_input, JSONB, UUID) IS
    E'Spell values.\n'
    '\n'
    'Called by app.spell_values.';

COMMENT ON FUNCTION app.spell_values(UUID, UUID, JSONB) IS
    E'Spell values.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: spellValues\n'
    'input_type: app.type_spell_values_input\n'
    'success_type: Spelling\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Spell values."';
-- specql: end sales.Spelling metadata
