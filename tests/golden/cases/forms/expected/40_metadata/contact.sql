-- specql: crm.Contact metadata
-- content-sha256: 7c978b959d085db0032e29d4d8e5d0c1ad42c09e69167cee71a7b487f46697b3
COMMENT ON TABLE crm.tb_contact IS
    E'One action for each form that a step may have.\n'
    '\n'
    '@fraiseql:type name=Contact,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_contact.pk_contact IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_contact.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.tb_contact.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN crm.tb_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.tb_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.tb_contact.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN crm.tb_contact.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN crm.tb_contact.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN crm.tb_contact.fk_company IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.tb_contact.fk_owner IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN crm.tb_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_contact.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_contact.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_contact.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_contact.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_contact IS
    E'One action for each form that a step may have.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Contact\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "One action for each form that a step may have."';

COMMENT ON COLUMN crm.v_contact.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_contact.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_contact.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_contact.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN crm.v_contact.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN crm.v_contact.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN crm.v_contact.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN crm.v_contact.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN crm.v_contact.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN crm.v_contact.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN crm.v_contact.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN crm.v_contact.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN crm.v_contact.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_contact.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_contact.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.tv_contact IS
    E'Contact with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Contact,schema=crm,source=materialized';

COMMENT ON COLUMN crm.tv_contact.pk_contact IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN crm.tv_contact.id IS
    'Public identifier.';

COMMENT ON COLUMN crm.tv_contact.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN crm.tv_contact.fk_company IS
    '@fraiseql:field internal=true,description=Internal key of company';

COMMENT ON COLUMN crm.tv_contact.company_id IS
    '@fraiseql:filter type=UUID,relation=Company,index=btree,performance=optimized,description=Filter by company';

COMMENT ON COLUMN crm.tv_contact.fk_owner IS
    '@fraiseql:field internal=true,description=Internal key of owner';

COMMENT ON COLUMN crm.tv_contact.owner_id IS
    '@fraiseql:filter type=UUID,relation=Contact,index=btree,performance=optimized,description=Filter by owner';

COMMENT ON COLUMN crm.tv_contact.data IS
    '@fraiseql:jsonb expand=true,description=Contact with what it refers to';

COMMENT ON COLUMN crm.tv_contact.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION crm.contact_pk(UUID, UUID) IS
    'Internal key of a live Contact, by its id.';

COMMENT ON FUNCTION crm.contact_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Contact, by its identifier.';

COMMENT ON FUNCTION crm.contact_id(INTEGER, UUID) IS
    'Id of a Contact, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.contact_identifier(INTEGER, UUID) IS
    'Identifier of a Contact, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.refresh_tv_contact(INTEGER) IS
    'Refreshes the table view of Contact: one row, or all of them.';

COMMENT ON TYPE app.type_validate_error_input IS
    E'Input of validate_error.\n'
    '\n'
    '@fraiseql:input name=ValidateErrorInput';

COMMENT ON COLUMN app.type_validate_error_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_error_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_error(UUID, app.type_validate_error_input, JSONB, UUID) IS
    E'Validate error.\n'
    '\n'
    'Called by app.validate_error.';

COMMENT ON FUNCTION app.validate_error(UUID, UUID, JSONB) IS
    E'Validate error.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateError\n'
    'input_type: app.type_validate_error_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate error."';

COMMENT ON TYPE app.type_validate_message_input IS
    E'Input of validate_message.\n'
    '\n'
    '@fraiseql:input name=ValidateMessageInput';

COMMENT ON COLUMN app.type_validate_message_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_message_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_message(UUID, app.type_validate_message_input, JSONB, UUID) IS
    E'Validate message.\n'
    '\n'
    'Called by app.validate_message.';

COMMENT ON FUNCTION app.validate_message(UUID, UUID, JSONB) IS
    E'Validate message.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateMessage\n'
    'input_type: app.type_validate_message_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate message."';

COMMENT ON TYPE app.type_validate_error_message_input IS
    E'Input of validate_error_message.\n'
    '\n'
    '@fraiseql:input name=ValidateErrorMessageInput';

COMMENT ON COLUMN app.type_validate_error_message_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_error_message_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_error_message(UUID, app.type_validate_error_message_input, JSONB, UUID) IS
    E'Validate error message.\n'
    '\n'
    'Called by app.validate_error_message.';

COMMENT ON FUNCTION app.validate_error_message(UUID, UUID, JSONB) IS
    E'Validate error message.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateErrorMessage\n'
    'input_type: app.type_validate_error_message_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate error message."';

COMMENT ON TYPE app.type_validate_is_valid_input IS
    E'Input of validate_is_valid.\n'
    '\n'
    '@fraiseql:input name=ValidateIsValidInput';

COMMENT ON COLUMN app.type_validate_is_valid_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_is_valid_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_is_valid(UUID, app.type_validate_is_valid_input, JSONB, UUID) IS
    E'Validate is valid.\n'
    '\n'
    'Called by app.validate_is_valid.';

COMMENT ON FUNCTION app.validate_is_valid(UUID, UUID, JSONB) IS
    E'Validate is valid.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateIsValid\n'
    'input_type: app.type_validate_is_valid_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate is valid."';

COMMENT ON TYPE app.type_validate_matches_pattern_input IS
    E'Input of validate_matches_pattern.\n'
    '\n'
    '@fraiseql:input name=ValidateMatchesPatternInput';

COMMENT ON COLUMN app.type_validate_matches_pattern_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_matches_pattern_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_matches_pattern(UUID, app.type_validate_matches_pattern_input, JSONB, UUID) IS
    E'Validate matches pattern.\n'
    '\n'
    'Called by app.validate_matches_pattern.';

COMMENT ON FUNCTION app.validate_matches_pattern(UUID, UUID, JSONB) IS
    E'Validate matches pattern.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateMatchesPattern\n'
    'input_type: app.type_validate_matches_pattern_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate matches pattern."';

COMMENT ON TYPE app.type_validate_matches_name_input IS
    E'Input of validate_matches_name.\n'
    '\n'
    '@fraiseql:input name=ValidateMatchesNameInput';

COMMENT ON COLUMN app.type_validate_matches_name_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_matches_name_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_matches_name(UUID, app.type_validate_matches_name_input, JSONB, UUID) IS
    E'Validate matches name.\n'
    '\n'
    'Called by app.validate_matches_name.';

COMMENT ON FUNCTION app.validate_matches_name(UUID, UUID, JSONB) IS
    E'Validate matches name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateMatchesName\n'
    'input_type: app.type_validate_matches_name_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate matches name."';

COMMENT ON TYPE app.type_validate_matches_regex_input IS
    E'Input of validate_matches_regex.\n'
    '\n'
    '@fraiseql:input name=ValidateMatchesRegexInput';

COMMENT ON COLUMN app.type_validate_matches_regex_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_matches_regex_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_matches_regex(UUID, app.type_validate_matches_regex_input, JSONB, UUID) IS
    E'Validate matches regex.\n'
    '\n'
    'Called by app.validate_matches_regex.';

COMMENT ON FUNCTION app.validate_matches_regex(UUID, UUID, JSONB) IS
    E'Validate matches regex.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateMatchesRegex\n'
    'input_type: app.type_validate_matches_regex_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate matches regex."';

COMMENT ON TYPE app.type_validate_exists_input IS
    E'Input of validate_exists.\n'
    '\n'
    '@fraiseql:input name=ValidateExistsInput';

COMMENT ON COLUMN app.type_validate_exists_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_exists_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_exists(UUID, app.type_validate_exists_input, JSONB, UUID) IS
    E'Validate exists.\n'
    '\n'
    'Called by app.validate_exists.';

COMMENT ON FUNCTION app.validate_exists(UUID, UUID, JSONB) IS
    E'Validate exists.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateExists\n'
    'input_type: app.type_validate_exists_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate exists."';

COMMENT ON TYPE app.type_validate_id_exists_in_input IS
    E'Input of validate_id_exists_in.\n'
    '\n'
    '@fraiseql:input name=ValidateIdExistsInInput';

COMMENT ON COLUMN app.type_validate_id_exists_in_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_id_exists_in_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_id_exists_in(UUID, app.type_validate_id_exists_in_input, JSONB, UUID) IS
    E'Validate id exists in.\n'
    '\n'
    'Called by app.validate_id_exists_in.';

COMMENT ON FUNCTION app.validate_id_exists_in(UUID, UUID, JSONB) IS
    E'Validate id exists in.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateIdExistsIn\n'
    'input_type: app.type_validate_id_exists_in_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate id exists in."';

COMMENT ON TYPE app.type_validate_exists_where_input IS
    E'Input of validate_exists_where.\n'
    '\n'
    '@fraiseql:input name=ValidateExistsWhereInput';

COMMENT ON COLUMN app.type_validate_exists_where_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_exists_where_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_exists_where(UUID, app.type_validate_exists_where_input, JSONB, UUID) IS
    E'Validate exists where.\n'
    '\n'
    'Called by app.validate_exists_where.';

COMMENT ON FUNCTION app.validate_exists_where(UUID, UUID, JSONB) IS
    E'Validate exists where.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateExistsWhere\n'
    'input_type: app.type_validate_exists_where_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate exists where."';

COMMENT ON TYPE app.type_validate_not_exists_where_input IS
    E'Input of validate_not_exists_where.\n'
    '\n'
    '@fraiseql:input name=ValidateNotExistsWhereInput';

COMMENT ON COLUMN app.type_validate_not_exists_where_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_not_exists_where_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_not_exists_where(UUID, app.type_validate_not_exists_where_input, JSONB, UUID) IS
    E'Validate not exists where.\n'
    '\n'
    'Called by app.validate_not_exists_where.';

COMMENT ON FUNCTION app.validate_not_exists_where(UUID, UUID, JSONB) IS
    E'Validate not exists where.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateNotExistsWhere\n'
    'input_type: app.type_validate_not_exists_where_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate not exists where."';

COMMENT ON TYPE app.type_validate_not_exists_select_input IS
    E'Input of validate_not_exists_select.\n'
    '\n'
    '@fraiseql:input name=ValidateNotExistsSelectInput';

COMMENT ON COLUMN app.type_validate_not_exists_select_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_not_exists_select_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_not_exists_select(UUID, app.type_validate_not_exists_select_input, JSONB, UUID) IS
    E'Validate not exists select.\n'
    '\n'
    'Called by app.validate_not_exists_select.';

COMMENT ON FUNCTION app.validate_not_exists_select(UUID, UUID, JSONB) IS
    E'Validate not exists select.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateNotExistsSelect\n'
    'input_type: app.type_validate_not_exists_select_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate not exists select."';

COMMENT ON TYPE app.type_validate_exists_paren_input IS
    E'Input of validate_exists_paren.\n'
    '\n'
    '@fraiseql:input name=ValidateExistsParenInput';

COMMENT ON COLUMN app.type_validate_exists_paren_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_exists_paren_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_exists_paren(UUID, app.type_validate_exists_paren_input, JSONB, UUID) IS
    E'Validate exists paren.\n'
    '\n'
    'Called by app.validate_exists_paren.';

COMMENT ON FUNCTION app.validate_exists_paren(UUID, UUID, JSONB) IS
    E'Validate exists paren.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateExistsParen\n'
    'input_type: app.type_validate_exists_paren_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate exists paren."';

COMMENT ON TYPE app.type_validate_call_input IS
    E'Input of validate_call.\n'
    '\n'
    '@fraiseql:input name=ValidateCallInput';

COMMENT ON COLUMN app.type_validate_call_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_validate_call_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.validate_call(UUID, app.type_validate_call_input, JSONB, UUID) IS
    E'Validate call.\n'
    '\n'
    'Called by app.validate_call.';

COMMENT ON FUNCTION app.validate_call(UUID, UUID, JSONB) IS
    E'Validate call.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateCall\n'
    'input_type: app.type_validate_call_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate call."';

COMMENT ON TYPE app.type_validate_false_input IS
    E'Input of validate_false.\n'
    '\n'
    '@fraiseql:input name=ValidateFalseInput';

COMMENT ON FUNCTION crm.validate_false(UUID, app.type_validate_false_input, JSONB, UUID) IS
    E'Validate false.\n'
    '\n'
    'Called by app.validate_false.';

COMMENT ON FUNCTION app.validate_false(UUID, UUID, JSONB) IS
    E'Validate false.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: validateFalse\n'
    'input_type: app.type_validate_false_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Validate false."';

COMMENT ON TYPE app.type_update_set_input IS
    E'Input of update_set.\n'
    '\n'
    '@fraiseql:input name=UpdateSetInput';

COMMENT ON COLUMN app.type_update_set_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_set_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_set(UUID, app.type_update_set_input, JSONB, UUID) IS
    E'Update set.\n'
    '\n'
    'Called by app.update_set.';

COMMENT ON FUNCTION app.update_set(UUID, UUID, JSONB) IS
    E'Update set.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateSet\n'
    'input_type: app.type_update_set_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update set."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status", "score"]}}';

COMMENT ON TYPE app.type_update_where_input IS
    E'Input of update_where.\n'
    '\n'
    '@fraiseql:input name=UpdateWhereInput';

COMMENT ON COLUMN app.type_update_where_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_where_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_where(UUID, app.type_update_where_input, JSONB, UUID) IS
    E'Update where.\n'
    '\n'
    'Called by app.update_where.';

COMMENT ON FUNCTION app.update_where(UUID, UUID, JSONB) IS
    E'Update where.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateWhere\n'
    'input_type: app.type_update_where_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update where."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_update_folded_input IS
    E'Input of update_folded.\n'
    '\n'
    '@fraiseql:input name=UpdateFoldedInput';

COMMENT ON COLUMN app.type_update_folded_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_folded_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_folded(UUID, app.type_update_folded_input, JSONB, UUID) IS
    E'Update folded.\n'
    '\n'
    'Called by app.update_folded.';

COMMENT ON FUNCTION app.update_folded(UUID, UUID, JSONB) IS
    E'Update folded.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateFolded\n'
    'input_type: app.type_update_folded_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update folded."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status", "score"]}}';

COMMENT ON TYPE app.type_update_bare_input IS
    E'Input of update_bare.\n'
    '\n'
    '@fraiseql:input name=UpdateBareInput';

COMMENT ON COLUMN app.type_update_bare_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_bare_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_bare_input.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN app.type_update_bare_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_bare_input.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN app.type_update_bare_input.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN app.type_update_bare_input.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_bare_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_bare_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_update_bare_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Contact';

COMMENT ON COLUMN app.type_update_bare_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_bare(UUID, app.type_update_bare_input, JSONB, UUID) IS
    E'Update bare.\n'
    '\n'
    'Called by app.update_bare.';

COMMENT ON FUNCTION app.update_bare(UUID, UUID, JSONB) IS
    E'Update bare.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateBare\n'
    'input_type: app.type_update_bare_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update bare."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["name", "email", "status", "score", "due", "seen", "tags", "company", "owner"]}}';

COMMENT ON TYPE app.type_update_now_input IS
    E'Input of update_now.\n'
    '\n'
    '@fraiseql:input name=UpdateNowInput';

COMMENT ON COLUMN app.type_update_now_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_now_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_now(UUID, app.type_update_now_input, JSONB, UUID) IS
    E'Update now.\n'
    '\n'
    'Called by app.update_now.';

COMMENT ON FUNCTION app.update_now(UUID, UUID, JSONB) IS
    E'Update now.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateNow\n'
    'input_type: app.type_update_now_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update now."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["seen"]}}';

COMMENT ON TYPE app.type_update_input_input IS
    E'Input of update_input.\n'
    '\n'
    '@fraiseql:input name=UpdateInputInput';

COMMENT ON COLUMN app.type_update_input_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_input_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_update_input_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_input(UUID, app.type_update_input_input, JSONB, UUID) IS
    E'Update input.\n'
    '\n'
    'Called by app.update_input.';

COMMENT ON FUNCTION app.update_input(UUID, UUID, JSONB) IS
    E'Update input.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateInput\n'
    'input_type: app.type_update_input_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update input."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_update_dollar_name_input IS
    E'Input of update_dollar_name.\n'
    '\n'
    '@fraiseql:input name=UpdateDollarNameInput';

COMMENT ON COLUMN app.type_update_dollar_name_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_dollar_name_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_update_dollar_name_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_dollar_name(UUID, app.type_update_dollar_name_input, JSONB, UUID) IS
    E'Update dollar name.\n'
    '\n'
    'Called by app.update_dollar_name.';

COMMENT ON FUNCTION app.update_dollar_name(UUID, UUID, JSONB) IS
    E'Update dollar name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateDollarName\n'
    'input_type: app.type_update_dollar_name_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update dollar name."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_update_colon_name_input IS
    E'Input of update_colon_name.\n'
    '\n'
    '@fraiseql:input name=UpdateColonNameInput';

COMMENT ON COLUMN app.type_update_colon_name_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_colon_name_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_update_colon_name_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_colon_name(UUID, app.type_update_colon_name_input, JSONB, UUID) IS
    E'Update colon name.\n'
    '\n'
    'Called by app.update_colon_name.';

COMMENT ON FUNCTION app.update_colon_name(UUID, UUID, JSONB) IS
    E'Update colon name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateColonName\n'
    'input_type: app.type_update_colon_name_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update colon name."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_update_question_mark_input IS
    E'Input of update_question_mark.\n'
    '\n'
    '@fraiseql:input name=UpdateQuestionMarkInput';

COMMENT ON COLUMN app.type_update_question_mark_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_question_mark_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_update_question_mark_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_question_mark(UUID, app.type_update_question_mark_input, JSONB, UUID) IS
    E'Update question mark.\n'
    '\n'
    'Called by app.update_question_mark.';

COMMENT ON FUNCTION app.update_question_mark(UUID, UUID, JSONB) IS
    E'Update question mark.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateQuestionMark\n'
    'input_type: app.type_update_question_mark_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update question mark."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_update_reference_input IS
    E'Input of update_reference.\n'
    '\n'
    '@fraiseql:input name=UpdateReferenceInput';

COMMENT ON COLUMN app.type_update_reference_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_reference_input.boss IS
    '@fraiseql:field name=boss,type=UUID!,required=true';

COMMENT ON COLUMN app.type_update_reference_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_reference(UUID, app.type_update_reference_input, JSONB, UUID) IS
    E'Update reference.\n'
    '\n'
    'Called by app.update_reference.';

COMMENT ON FUNCTION app.update_reference(UUID, UUID, JSONB) IS
    E'Update reference.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateReference\n'
    'input_type: app.type_update_reference_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update reference."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["owner", "company"]}}';

COMMENT ON TYPE app.type_update_other_where_input IS
    E'Input of update_other_where.\n'
    '\n'
    '@fraiseql:input name=UpdateOtherWhereInput';

COMMENT ON COLUMN app.type_update_other_where_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_other_where_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_other_where(UUID, app.type_update_other_where_input, JSONB, UUID) IS
    E'Update other where.\n'
    '\n'
    'Called by app.update_other_where.';

COMMENT ON FUNCTION app.update_other_where(UUID, UUID, JSONB) IS
    E'Update other where.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateOtherWhere\n'
    'input_type: app.type_update_other_where_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update other where."\n'
    'impact: {"sideEffects": [{"entity": "Company", "operation": "UPDATE", "fields": ["status"], "collection": "updatedCompanys"}]}';

COMMENT ON TYPE app.type_update_fields_input IS
    E'Input of update_fields.\n'
    '\n'
    '@fraiseql:input name=UpdateFieldsInput';

COMMENT ON COLUMN app.type_update_fields_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_fields_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.update_fields(UUID, app.type_update_fields_input, JSONB, UUID) IS
    E'Update fields.\n'
    '\n'
    'Called by app.update_fields.';

COMMENT ON FUNCTION app.update_fields(UUID, UUID, JSONB) IS
    E'Update fields.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateFields\n'
    'input_type: app.type_update_fields_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update fields."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_insert_bare_input IS
    E'Input of insert_bare.\n'
    '\n'
    '@fraiseql:input name=InsertBareInput';

COMMENT ON COLUMN app.type_insert_bare_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_insert_bare_input.email IS
    '@fraiseql:field name=email,type=Email,required=false';

COMMENT ON COLUMN app.type_insert_bare_input.status IS
    '@fraiseql:field name=status,type=ContactStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_insert_bare_input.score IS
    '@fraiseql:field name=score,type=Int,required=false';

COMMENT ON COLUMN app.type_insert_bare_input.due IS
    '@fraiseql:field name=due,type=Date,required=false';

COMMENT ON COLUMN app.type_insert_bare_input.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN app.type_insert_bare_input.tags IS
    '@fraiseql:field name=tags,type=[String!],required=false';

COMMENT ON COLUMN app.type_insert_bare_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_insert_bare_input.owner_id IS
    '@fraiseql:field name=owner_id,type=UUID,required=false,references=Contact';

COMMENT ON FUNCTION crm.insert_bare(UUID, app.type_insert_bare_input, JSONB, UUID) IS
    E'Insert bare.\n'
    '\n'
    'Called by app.insert_bare.';

COMMENT ON FUNCTION app.insert_bare(UUID, UUID, JSONB) IS
    E'Insert bare.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertBare\n'
    'input_type: app.type_insert_bare_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert bare."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "CREATE", "fields": ["name", "email", "status", "score", "due", "seen", "tags", "company", "owner"]}}';

COMMENT ON TYPE app.type_insert_bare_other_input IS
    E'Input of insert_bare_other.\n'
    '\n'
    '@fraiseql:input name=InsertBareOtherInput';

COMMENT ON COLUMN app.type_insert_bare_other_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_bare_other_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_insert_bare_other_input.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN app.type_insert_bare_other_input.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN app.type_insert_bare_other_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_bare_other(UUID, app.type_insert_bare_other_input, JSONB, UUID) IS
    E'Insert bare other.\n'
    '\n'
    'Called by app.insert_bare_other.';

COMMENT ON FUNCTION app.insert_bare_other(UUID, UUID, JSONB) IS
    E'Insert bare other.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertBareOther\n'
    'input_type: app.type_insert_bare_other_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert bare other."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["contact", "title", "points", "done"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_paren_input IS
    E'Input of insert_paren.\n'
    '\n'
    '@fraiseql:input name=InsertParenInput';

COMMENT ON COLUMN app.type_insert_paren_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_paren_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_paren(UUID, app.type_insert_paren_input, JSONB, UUID) IS
    E'Insert paren.\n'
    '\n'
    'Called by app.insert_paren.';

COMMENT ON FUNCTION app.insert_paren(UUID, UUID, JSONB) IS
    E'Insert paren.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertParen\n'
    'input_type: app.type_insert_paren_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert paren."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_set_input IS
    E'Input of insert_set.\n'
    '\n'
    '@fraiseql:input name=InsertSetInput';

COMMENT ON COLUMN app.type_insert_set_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_set_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_set(UUID, app.type_insert_set_input, JSONB, UUID) IS
    E'Insert set.\n'
    '\n'
    'Called by app.insert_set.';

COMMENT ON FUNCTION app.insert_set(UUID, UUID, JSONB) IS
    E'Insert set.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertSet\n'
    'input_type: app.type_insert_set_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert set."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_return_id_input IS
    E'Input of insert_return_id.\n'
    '\n'
    '@fraiseql:input name=InsertReturnIdInput';

COMMENT ON COLUMN app.type_insert_return_id_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_return_id_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_return_id(UUID, app.type_insert_return_id_input, JSONB, UUID) IS
    E'Insert return id.\n'
    '\n'
    'Called by app.insert_return_id.';

COMMENT ON FUNCTION app.insert_return_id(UUID, UUID, JSONB) IS
    E'Insert return id.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertReturnId\n'
    'input_type: app.type_insert_return_id_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert return id."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_values_quoted_input IS
    E'Input of insert_values_quoted.\n'
    '\n'
    '@fraiseql:input name=InsertValuesQuotedInput';

COMMENT ON COLUMN app.type_insert_values_quoted_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_values_quoted_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_values_quoted(UUID, app.type_insert_values_quoted_input, JSONB, UUID) IS
    E'Insert values quoted.\n'
    '\n'
    'Called by app.insert_values_quoted.';

COMMENT ON FUNCTION app.insert_values_quoted(UUID, UUID, JSONB) IS
    E'Insert values quoted.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertValuesQuoted\n'
    'input_type: app.type_insert_values_quoted_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert values quoted."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_values_block_input IS
    E'Input of insert_values_block.\n'
    '\n'
    '@fraiseql:input name=InsertValuesBlockInput';

COMMENT ON COLUMN app.type_insert_values_block_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_values_block_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_values_block(UUID, app.type_insert_values_block_input, JSONB, UUID) IS
    E'Insert values block.\n'
    '\n'
    'Called by app.insert_values_block.';

COMMENT ON FUNCTION app.insert_values_block(UUID, UUID, JSONB) IS
    E'Insert values block.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertValuesBlock\n'
    'input_type: app.type_insert_values_block_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert values block."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_braces_quoted_input IS
    E'Input of insert_braces_quoted.\n'
    '\n'
    '@fraiseql:input name=InsertBracesQuotedInput';

COMMENT ON COLUMN app.type_insert_braces_quoted_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_braces_quoted_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_braces_quoted(UUID, app.type_insert_braces_quoted_input, JSONB, UUID) IS
    E'Insert braces quoted.\n'
    '\n'
    'Called by app.insert_braces_quoted.';

COMMENT ON FUNCTION app.insert_braces_quoted(UUID, UUID, JSONB) IS
    E'Insert braces quoted.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertBracesQuoted\n'
    'input_type: app.type_insert_braces_quoted_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert braces quoted."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_braces_block_input IS
    E'Input of insert_braces_block.\n'
    '\n'
    '@fraiseql:input name=InsertBracesBlockInput';

COMMENT ON COLUMN app.type_insert_braces_block_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_braces_block_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_braces_block(UUID, app.type_insert_braces_block_input, JSONB, UUID) IS
    E'Insert braces block.\n'
    '\n'
    'Called by app.insert_braces_block.';

COMMENT ON FUNCTION app.insert_braces_block(UUID, UUID, JSONB) IS
    E'Insert braces block.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertBracesBlock\n'
    'input_type: app.type_insert_braces_block_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert braces block."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_names_input IS
    E'Input of insert_names.\n'
    '\n'
    '@fraiseql:input name=InsertNamesInput';

COMMENT ON COLUMN app.type_insert_names_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_names_input.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN app.type_insert_names_input.points IS
    '@fraiseql:field name=points,type=Int!,required=true';

COMMENT ON COLUMN app.type_insert_names_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_names(UUID, app.type_insert_names_input, JSONB, UUID) IS
    E'Insert names.\n'
    '\n'
    'Called by app.insert_names.';

COMMENT ON FUNCTION app.insert_names(UUID, UUID, JSONB) IS
    E'Insert names.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertNames\n'
    'input_type: app.type_insert_names_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert names."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_all_fields_input IS
    E'Input of insert_all_fields.\n'
    '\n'
    '@fraiseql:input name=InsertAllFieldsInput';

COMMENT ON COLUMN app.type_insert_all_fields_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_all_fields_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_insert_all_fields_input.points IS
    '@fraiseql:field name=points,type=Int,required=false';

COMMENT ON COLUMN app.type_insert_all_fields_input.done IS
    '@fraiseql:field name=done,type=Boolean,required=false';

COMMENT ON COLUMN app.type_insert_all_fields_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_all_fields(UUID, app.type_insert_all_fields_input, JSONB, UUID) IS
    E'Insert all fields.\n'
    '\n'
    'Called by app.insert_all_fields.';

COMMENT ON FUNCTION app.insert_all_fields(UUID, UUID, JSONB) IS
    E'Insert all fields.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertAllFields\n'
    'input_type: app.type_insert_all_fields_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert all fields."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["contact", "title", "points", "done"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_sql_input IS
    E'Input of insert_sql.\n'
    '\n'
    '@fraiseql:input name=InsertSqlInput';

COMMENT ON COLUMN app.type_insert_sql_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_sql_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_sql(UUID, app.type_insert_sql_input, JSONB, UUID) IS
    E'Insert sql.\n'
    '\n'
    'Called by app.insert_sql.';

COMMENT ON FUNCTION app.insert_sql(UUID, UUID, JSONB) IS
    E'Insert sql.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertSql\n'
    'input_type: app.type_insert_sql_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert sql."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_insert_fields_input IS
    E'Input of insert_fields.\n'
    '\n'
    '@fraiseql:input name=InsertFieldsInput';

COMMENT ON COLUMN app.type_insert_fields_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_insert_fields_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.insert_fields(UUID, app.type_insert_fields_input, JSONB, UUID) IS
    E'Insert fields.\n'
    '\n'
    'Called by app.insert_fields.';

COMMENT ON FUNCTION app.insert_fields(UUID, UUID, JSONB) IS
    E'Insert fields.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: insertFields\n'
    'input_type: app.type_insert_fields_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Insert fields."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_delete_bare_input IS
    E'Input of delete_bare.\n'
    '\n'
    '@fraiseql:input name=DeleteBareInput';

COMMENT ON COLUMN app.type_delete_bare_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_bare_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_bare(UUID, app.type_delete_bare_input, JSONB, UUID) IS
    E'Delete bare.\n'
    '\n'
    'Called by app.delete_bare.';

COMMENT ON FUNCTION app.delete_bare(UUID, UUID, JSONB) IS
    E'Delete bare.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteBare\n'
    'input_type: app.type_delete_bare_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete bare."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_delete_where_input IS
    E'Input of delete_where.\n'
    '\n'
    '@fraiseql:input name=DeleteWhereInput';

COMMENT ON COLUMN app.type_delete_where_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_where_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_where(UUID, app.type_delete_where_input, JSONB, UUID) IS
    E'Delete where.\n'
    '\n'
    'Called by app.delete_where.';

COMMENT ON FUNCTION app.delete_where(UUID, UUID, JSONB) IS
    E'Delete where.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteWhere\n'
    'input_type: app.type_delete_where_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete where."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "DELETE", "collection": "deletedTasks"}]}';

COMMENT ON TYPE app.type_delete_hard_input IS
    E'Input of delete_hard.\n'
    '\n'
    '@fraiseql:input name=DeleteHardInput';

COMMENT ON COLUMN app.type_delete_hard_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_hard_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_hard(UUID, app.type_delete_hard_input, JSONB, UUID) IS
    E'Delete hard.\n'
    '\n'
    'Called by app.delete_hard.';

COMMENT ON FUNCTION app.delete_hard(UUID, UUID, JSONB) IS
    E'Delete hard.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteHard\n'
    'input_type: app.type_delete_hard_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete hard."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_delete_check_dependencies_input IS
    E'Input of delete_check_dependencies.\n'
    '\n'
    '@fraiseql:input name=DeleteCheckDependenciesInput';

COMMENT ON COLUMN app.type_delete_check_dependencies_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_check_dependencies_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.delete_check_dependencies(UUID, app.type_delete_check_dependencies_input, JSONB, UUID) IS
    E'Delete check dependencies.\n'
    '\n'
    'Called by app.delete_check_dependencies.';

COMMENT ON FUNCTION app.delete_check_dependencies(UUID, UUID, JSONB) IS
    E'Delete check dependencies.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteCheckDependencies\n'
    'input_type: app.type_delete_check_dependencies_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete check dependencies."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_if_then_else_input IS
    E'Input of if_then_else.\n'
    '\n'
    '@fraiseql:input name=IfThenElseInput';

COMMENT ON COLUMN app.type_if_then_else_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_if_then_else_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.if_then_else(UUID, app.type_if_then_else_input, JSONB, UUID) IS
    E'If then else.\n'
    '\n'
    'Called by app.if_then_else.';

COMMENT ON FUNCTION app.if_then_else(UUID, UUID, JSONB) IS
    E'If then else.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: ifThenElse\n'
    'input_type: app.type_if_then_else_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "If then else."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["status"]}}';

COMMENT ON TYPE app.type_switch_cases_input IS
    E'Input of switch_cases.\n'
    '\n'
    '@fraiseql:input name=SwitchCasesInput';

COMMENT ON COLUMN app.type_switch_cases_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_switch_cases_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.switch_cases(UUID, app.type_switch_cases_input, JSONB, UUID) IS
    E'Switch cases.\n'
    '\n'
    'Called by app.switch_cases.';

COMMENT ON FUNCTION app.switch_cases(UUID, UUID, JSONB) IS
    E'Switch cases.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: switchCases\n'
    'input_type: app.type_switch_cases_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Switch cases."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_switch_map_input IS
    E'Input of switch_map.\n'
    '\n'
    '@fraiseql:input name=SwitchMapInput';

COMMENT ON COLUMN app.type_switch_map_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_switch_map_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.switch_map(UUID, app.type_switch_map_input, JSONB, UUID) IS
    E'Switch map.\n'
    '\n'
    'Called by app.switch_map.';

COMMENT ON FUNCTION app.switch_map(UUID, UUID, JSONB) IS
    E'Switch map.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: switchMap\n'
    'input_type: app.type_switch_map_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Switch map."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_foreach_in_input IS
    E'Input of foreach_in.\n'
    '\n'
    '@fraiseql:input name=ForeachInInput';

COMMENT ON COLUMN app.type_foreach_in_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_in_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_in(UUID, app.type_foreach_in_input, JSONB, UUID) IS
    E'Foreach in.\n'
    '\n'
    'Called by app.foreach_in.';

COMMENT ON FUNCTION app.foreach_in(UUID, UUID, JSONB) IS
    E'Foreach in.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachIn\n'
    'input_type: app.type_foreach_in_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach in."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "UPDATE", "fields": ["done"], "collection": "updatedTasks"}]}';

COMMENT ON TYPE app.type_foreach_in_list_input IS
    E'Input of foreach_in_list.\n'
    '\n'
    '@fraiseql:input name=ForeachInListInput';

COMMENT ON COLUMN app.type_foreach_in_list_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_in_list_input.names IS
    '@fraiseql:field name=names,type=[String!]!,required=true';

COMMENT ON COLUMN app.type_foreach_in_list_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_in_list(UUID, app.type_foreach_in_list_input, JSONB, UUID) IS
    E'Foreach in list.\n'
    '\n'
    'Called by app.foreach_in_list.';

COMMENT ON FUNCTION app.foreach_in_list(UUID, UUID, JSONB) IS
    E'Foreach in list.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachInList\n'
    'input_type: app.type_foreach_in_list_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach in list."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_foreach_as_input IS
    E'Input of foreach_as.\n'
    '\n'
    '@fraiseql:input name=ForeachAsInput';

COMMENT ON COLUMN app.type_foreach_as_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_as_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_as(UUID, app.type_foreach_as_input, JSONB, UUID) IS
    E'Foreach as.\n'
    '\n'
    'Called by app.foreach_as.';

COMMENT ON FUNCTION app.foreach_as(UUID, UUID, JSONB) IS
    E'Foreach as.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachAs\n'
    'input_type: app.type_foreach_as_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach as."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "UPDATE", "fields": ["done"], "collection": "updatedTasks"}]}';

COMMENT ON TYPE app.type_foreach_entity_as_input IS
    E'Input of foreach_entity_as.\n'
    '\n'
    '@fraiseql:input name=ForeachEntityAsInput';

COMMENT ON COLUMN app.type_foreach_entity_as_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_entity_as_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_entity_as(UUID, app.type_foreach_entity_as_input, JSONB, UUID) IS
    E'Foreach entity as.\n'
    '\n'
    'Called by app.foreach_entity_as.';

COMMENT ON FUNCTION app.foreach_entity_as(UUID, UUID, JSONB) IS
    E'Foreach entity as.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachEntityAs\n'
    'input_type: app.type_foreach_entity_as_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach entity as."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "UPDATE", "fields": ["done"], "collection": "updatedTasks"}]}';

COMMENT ON TYPE app.type_foreach_dollar_as_input IS
    E'Input of foreach_dollar_as.\n'
    '\n'
    '@fraiseql:input name=ForeachDollarAsInput';

COMMENT ON COLUMN app.type_foreach_dollar_as_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_dollar_as_input.names IS
    '@fraiseql:field name=names,type=[String!]!,required=true';

COMMENT ON COLUMN app.type_foreach_dollar_as_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_dollar_as(UUID, app.type_foreach_dollar_as_input, JSONB, UUID) IS
    E'Foreach dollar as.\n'
    '\n'
    'Called by app.foreach_dollar_as.';

COMMENT ON FUNCTION app.foreach_dollar_as(UUID, UUID, JSONB) IS
    E'Foreach dollar as.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachDollarAs\n'
    'input_type: app.type_foreach_dollar_as_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach dollar as."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_foreach_then_input IS
    E'Input of foreach_then.\n'
    '\n'
    '@fraiseql:input name=ForeachThenInput';

COMMENT ON COLUMN app.type_foreach_then_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_then_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_then(UUID, app.type_foreach_then_input, JSONB, UUID) IS
    E'Foreach then.\n'
    '\n'
    'Called by app.foreach_then.';

COMMENT ON FUNCTION app.foreach_then(UUID, UUID, JSONB) IS
    E'Foreach then.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachThen\n'
    'input_type: app.type_foreach_then_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach then."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "UPDATE", "fields": ["done"], "collection": "updatedTasks"}]}';

COMMENT ON TYPE app.type_foreach_steps_input IS
    E'Input of foreach_steps.\n'
    '\n'
    '@fraiseql:input name=ForeachStepsInput';

COMMENT ON COLUMN app.type_foreach_steps_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_steps_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_steps(UUID, app.type_foreach_steps_input, JSONB, UUID) IS
    E'Foreach steps.\n'
    '\n'
    'Called by app.foreach_steps.';

COMMENT ON FUNCTION app.foreach_steps(UUID, UUID, JSONB) IS
    E'Foreach steps.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachSteps\n'
    'input_type: app.type_foreach_steps_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach steps."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "UPDATE", "fields": ["done"], "collection": "updatedTasks"}]}';

COMMENT ON TYPE app.type_foreach_json_input IS
    E'Input of foreach_json.\n'
    '\n'
    '@fraiseql:input name=ForeachJsonInput';

COMMENT ON COLUMN app.type_foreach_json_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_foreach_json_input.items IS
    '@fraiseql:field name=items,type=[JSON!]!,required=true';

COMMENT ON COLUMN app.type_foreach_json_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.foreach_json(UUID, app.type_foreach_json_input, JSONB, UUID) IS
    E'Foreach json.\n'
    '\n'
    'Called by app.foreach_json.';

COMMENT ON FUNCTION app.foreach_json(UUID, UUID, JSONB) IS
    E'Foreach json.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: foreachJson\n'
    'input_type: app.type_foreach_json_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Foreach json."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "points", "contact"], "collection": "createdTasks"}]}';

COMMENT ON TYPE app.type_call_helper_input IS
    E'Input of call_helper.\n'
    '\n'
    '@fraiseql:input name=CallHelperInput';

COMMENT ON COLUMN app.type_call_helper_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_helper_input.text IS
    '@fraiseql:field name=text,type=String!,required=true';

COMMENT ON COLUMN app.type_call_helper_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_helper(UUID, app.type_call_helper_input, JSONB, UUID) IS
    E'Call helper.\n'
    '\n'
    'Called by app.call_helper.';

COMMENT ON FUNCTION app.call_helper(UUID, UUID, JSONB) IS
    E'Call helper.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callHelper\n'
    'input_type: app.type_call_helper_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call helper."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_call_named_input IS
    E'Input of call_named.\n'
    '\n'
    '@fraiseql:input name=CallNamedInput';

COMMENT ON COLUMN app.type_call_named_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_named_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_named(UUID, app.type_call_named_input, JSONB, UUID) IS
    E'Call named.\n'
    '\n'
    'Called by app.call_named.';

COMMENT ON FUNCTION app.call_named(UUID, UUID, JSONB) IS
    E'Call named.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callNamed\n'
    'input_type: app.type_call_named_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call named."';

COMMENT ON TYPE app.type_call_positional_input IS
    E'Input of call_positional.\n'
    '\n'
    '@fraiseql:input name=CallPositionalInput';

COMMENT ON COLUMN app.type_call_positional_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_positional_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_positional(UUID, app.type_call_positional_input, JSONB, UUID) IS
    E'Call positional.\n'
    '\n'
    'Called by app.call_positional.';

COMMENT ON FUNCTION app.call_positional(UUID, UUID, JSONB) IS
    E'Call positional.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callPositional\n'
    'input_type: app.type_call_positional_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call positional."';

COMMENT ON TYPE app.type_call_store_input IS
    E'Input of call_store.\n'
    '\n'
    '@fraiseql:input name=CallStoreInput';

COMMENT ON COLUMN app.type_call_store_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_store_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_store(UUID, app.type_call_store_input, JSONB, UUID) IS
    E'Call store.\n'
    '\n'
    'Called by app.call_store.';

COMMENT ON FUNCTION app.call_store(UUID, UUID, JSONB) IS
    E'Call store.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callStore\n'
    'input_type: app.type_call_store_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call store."';

COMMENT ON TYPE app.type_call_schema_input IS
    E'Input of call_schema.\n'
    '\n'
    '@fraiseql:input name=CallSchemaInput';

COMMENT ON FUNCTION crm.call_schema(UUID, app.type_call_schema_input, JSONB, UUID) IS
    E'Call schema.\n'
    '\n'
    'Called by app.call_schema.';

COMMENT ON FUNCTION app.call_schema(UUID, UUID, JSONB) IS
    E'Call schema.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callSchema\n'
    'input_type: app.type_call_schema_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call schema."';

COMMENT ON TYPE app.type_call_bare_input IS
    E'Input of call_bare.\n'
    '\n'
    '@fraiseql:input name=CallBareInput';

COMMENT ON FUNCTION crm.call_bare(UUID, app.type_call_bare_input, JSONB, UUID) IS
    E'Call bare.\n'
    '\n'
    'Called by app.call_bare.';

COMMENT ON FUNCTION app.call_bare(UUID, UUID, JSONB) IS
    E'Call bare.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callBare\n'
    'input_type: app.type_call_bare_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call bare."';

COMMENT ON TYPE app.type_call_args_input IS
    E'Input of call_args.\n'
    '\n'
    '@fraiseql:input name=CallArgsInput';

COMMENT ON COLUMN app.type_call_args_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_args_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_args(UUID, app.type_call_args_input, JSONB, UUID) IS
    E'Call args.\n'
    '\n'
    'Called by app.call_args.';

COMMENT ON FUNCTION app.call_args(UUID, UUID, JSONB) IS
    E'Call args.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callArgs\n'
    'input_type: app.type_call_args_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call args."';

COMMENT ON TYPE app.type_call_return_input IS
    E'Input of call_return.\n'
    '\n'
    '@fraiseql:input name=CallReturnInput';

COMMENT ON COLUMN app.type_call_return_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_return_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_return(UUID, app.type_call_return_input, JSONB, UUID) IS
    E'Call return.\n'
    '\n'
    'Called by app.call_return.';

COMMENT ON FUNCTION app.call_return(UUID, UUID, JSONB) IS
    E'Call return.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callReturn\n'
    'input_type: app.type_call_return_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call return."';

COMMENT ON TYPE app.type_call_returns_input IS
    E'Input of call_returns.\n'
    '\n'
    '@fraiseql:input name=CallReturnsInput';

COMMENT ON COLUMN app.type_call_returns_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_returns_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_returns(UUID, app.type_call_returns_input, JSONB, UUID) IS
    E'Call returns.\n'
    '\n'
    'Called by app.call_returns.';

COMMENT ON FUNCTION app.call_returns(UUID, UUID, JSONB) IS
    E'Call returns.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callReturns\n'
    'input_type: app.type_call_returns_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call returns."';

COMMENT ON TYPE app.type_call_function_input IS
    E'Input of call_function.\n'
    '\n'
    '@fraiseql:input name=CallFunctionInput';

COMMENT ON COLUMN app.type_call_function_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_call_function_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.call_function(UUID, app.type_call_function_input, JSONB, UUID) IS
    E'Call function.\n'
    '\n'
    'Called by app.call_function.';

COMMENT ON FUNCTION app.call_function(UUID, UUID, JSONB) IS
    E'Call function.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: callFunction\n'
    'input_type: app.type_call_function_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Call function."';

COMMENT ON TYPE app.type_notify_channel_input IS
    E'Input of notify_channel.\n'
    '\n'
    '@fraiseql:input name=NotifyChannelInput';

COMMENT ON COLUMN app.type_notify_channel_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_notify_channel_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.notify_channel(UUID, app.type_notify_channel_input, JSONB, UUID) IS
    E'Notify channel.\n'
    '\n'
    'Called by app.notify_channel.';

COMMENT ON FUNCTION app.notify_channel(UUID, UUID, JSONB) IS
    E'Notify channel.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: notifyChannel\n'
    'input_type: app.type_notify_channel_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Notify channel."';

COMMENT ON TYPE app.type_notify_own_input IS
    E'Input of notify_own.\n'
    '\n'
    '@fraiseql:input name=NotifyOwnInput';

COMMENT ON COLUMN app.type_notify_own_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_notify_own_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.notify_own(UUID, app.type_notify_own_input, JSONB, UUID) IS
    E'Notify own.\n'
    '\n'
    'Called by app.notify_own.';

COMMENT ON FUNCTION app.notify_own(UUID, UUID, JSONB) IS
    E'Notify own.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: notifyOwn\n'
    'input_type: app.type_notify_own_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Notify own."';

COMMENT ON TYPE app.type_notify_payload_input IS
    E'Input of notify_payload.\n'
    '\n'
    '@fraiseql:input name=NotifyPayloadInput';

COMMENT ON COLUMN app.type_notify_payload_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_notify_payload_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.notify_payload(UUID, app.type_notify_payload_input, JSONB, UUID) IS
    E'Notify payload.\n'
    '\n'
    'Called by app.notify_payload.';

COMMENT ON FUNCTION app.notify_payload(UUID, UUID, JSONB) IS
    E'Notify payload.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: notifyPayload\n'
    'input_type: app.type_notify_payload_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Notify payload."';

COMMENT ON TYPE app.type_notify_to_data_input IS
    E'Input of notify_to_data.\n'
    '\n'
    '@fraiseql:input name=NotifyToDataInput';

COMMENT ON COLUMN app.type_notify_to_data_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_notify_to_data_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.notify_to_data(UUID, app.type_notify_to_data_input, JSONB, UUID) IS
    E'Notify to data.\n'
    '\n'
    'Called by app.notify_to_data.';

COMMENT ON FUNCTION app.notify_to_data(UUID, UUID, JSONB) IS
    E'Notify to data.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: notifyToData\n'
    'input_type: app.type_notify_to_data_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Notify to data."';

COMMENT ON TYPE app.type_notify_text_input IS
    E'Input of notify_text.\n'
    '\n'
    '@fraiseql:input name=NotifyTextInput';

COMMENT ON COLUMN app.type_notify_text_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_notify_text_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.notify_text(UUID, app.type_notify_text_input, JSONB, UUID) IS
    E'Notify text.\n'
    '\n'
    'Called by app.notify_text.';

COMMENT ON FUNCTION app.notify_text(UUID, UUID, JSONB) IS
    E'Notify text.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: notifyText\n'
    'input_type: app.type_notify_text_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Notify text."';

COMMENT ON TYPE app.type_notify_bare_input IS
    E'Input of notify_bare.\n'
    '\n'
    '@fraiseql:input name=NotifyBareInput';

COMMENT ON FUNCTION crm.notify_bare(UUID, app.type_notify_bare_input, JSONB, UUID) IS
    E'Notify bare.\n'
    '\n'
    'Called by app.notify_bare.';

COMMENT ON FUNCTION app.notify_bare(UUID, UUID, JSONB) IS
    E'Notify bare.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: notifyBare\n'
    'input_type: app.type_notify_bare_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Notify bare."';

COMMENT ON TYPE app.type_refresh_self_input IS
    E'Input of refresh_self.\n'
    '\n'
    '@fraiseql:input name=RefreshSelfInput';

COMMENT ON COLUMN app.type_refresh_self_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_self_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_self(UUID, app.type_refresh_self_input, JSONB, UUID) IS
    E'Refresh self.\n'
    '\n'
    'Called by app.refresh_self.';

COMMENT ON FUNCTION app.refresh_self(UUID, UUID, JSONB) IS
    E'Refresh self.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshSelf\n'
    'input_type: app.type_refresh_self_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh self."';

COMMENT ON TYPE app.type_refresh_related_input IS
    E'Input of refresh_related.\n'
    '\n'
    '@fraiseql:input name=RefreshRelatedInput';

COMMENT ON COLUMN app.type_refresh_related_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_related_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_related(UUID, app.type_refresh_related_input, JSONB, UUID) IS
    E'Refresh related.\n'
    '\n'
    'Called by app.refresh_related.';

COMMENT ON FUNCTION app.refresh_related(UUID, UUID, JSONB) IS
    E'Refresh related.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshRelated\n'
    'input_type: app.type_refresh_related_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh related."';

COMMENT ON TYPE app.type_refresh_propagate_input IS
    E'Input of refresh_propagate.\n'
    '\n'
    '@fraiseql:input name=RefreshPropagateInput';

COMMENT ON COLUMN app.type_refresh_propagate_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_propagate_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_propagate(UUID, app.type_refresh_propagate_input, JSONB, UUID) IS
    E'Refresh propagate.\n'
    '\n'
    'Called by app.refresh_propagate.';

COMMENT ON FUNCTION app.refresh_propagate(UUID, UUID, JSONB) IS
    E'Refresh propagate.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshPropagate\n'
    'input_type: app.type_refresh_propagate_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh propagate."';

COMMENT ON TYPE app.type_refresh_propagate_entity_input IS
    E'Input of refresh_propagate_entity.\n'
    '\n'
    '@fraiseql:input name=RefreshPropagateEntityInput';

COMMENT ON COLUMN app.type_refresh_propagate_entity_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_propagate_entity_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_propagate_entity(UUID, app.type_refresh_propagate_entity_input, JSONB, UUID) IS
    E'Refresh propagate entity.\n'
    '\n'
    'Called by app.refresh_propagate_entity.';

COMMENT ON FUNCTION app.refresh_propagate_entity(UUID, UUID, JSONB) IS
    E'Refresh propagate entity.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshPropagateEntity\n'
    'input_type: app.type_refresh_propagate_entity_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh propagate entity."';

COMMENT ON TYPE app.type_refresh_batch_input IS
    E'Input of refresh_batch.\n'
    '\n'
    '@fraiseql:input name=RefreshBatchInput';

COMMENT ON COLUMN app.type_refresh_batch_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_batch_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_batch(UUID, app.type_refresh_batch_input, JSONB, UUID) IS
    E'Refresh batch.\n'
    '\n'
    'Called by app.refresh_batch.';

COMMENT ON FUNCTION app.refresh_batch(UUID, UUID, JSONB) IS
    E'Refresh batch.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshBatch\n'
    'input_type: app.type_refresh_batch_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh batch."';

COMMENT ON TYPE app.type_refresh_immediate_input IS
    E'Input of refresh_immediate.\n'
    '\n'
    '@fraiseql:input name=RefreshImmediateInput';

COMMENT ON COLUMN app.type_refresh_immediate_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_immediate_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_immediate(UUID, app.type_refresh_immediate_input, JSONB, UUID) IS
    E'Refresh immediate.\n'
    '\n'
    'Called by app.refresh_immediate.';

COMMENT ON FUNCTION app.refresh_immediate(UUID, UUID, JSONB) IS
    E'Refresh immediate.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshImmediate\n'
    'input_type: app.type_refresh_immediate_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh immediate."';

COMMENT ON TYPE app.type_refresh_deferred_input IS
    E'Input of refresh_deferred.\n'
    '\n'
    '@fraiseql:input name=RefreshDeferredInput';

COMMENT ON COLUMN app.type_refresh_deferred_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refresh_deferred_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refresh_deferred(UUID, app.type_refresh_deferred_input, JSONB, UUID) IS
    E'Refresh deferred.\n'
    '\n'
    'Called by app.refresh_deferred.';

COMMENT ON FUNCTION app.refresh_deferred(UUID, UUID, JSONB) IS
    E'Refresh deferred.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshDeferred\n'
    'input_type: app.type_refresh_deferred_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh deferred."';

COMMENT ON TYPE app.type_refresh_name_input IS
    E'Input of refresh_name.\n'
    '\n'
    '@fraiseql:input name=RefreshNameInput';

COMMENT ON FUNCTION crm.refresh_name(UUID, app.type_refresh_name_input, JSONB, UUID) IS
    E'Refresh name.\n'
    '\n'
    'Called by app.refresh_name.';

COMMENT ON FUNCTION app.refresh_name(UUID, UUID, JSONB) IS
    E'Refresh name.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshName\n'
    'input_type: app.type_refresh_name_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh name."';

COMMENT ON TYPE app.type_refresh_view_input IS
    E'Input of refresh_view.\n'
    '\n'
    '@fraiseql:input name=RefreshViewInput';

COMMENT ON FUNCTION crm.refresh_view(UUID, app.type_refresh_view_input, JSONB, UUID) IS
    E'Refresh view.\n'
    '\n'
    'Called by app.refresh_view.';

COMMENT ON FUNCTION app.refresh_view(UUID, UUID, JSONB) IS
    E'Refresh view.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshView\n'
    'input_type: app.type_refresh_view_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh view."';

COMMENT ON TYPE app.type_refresh_view_entity_input IS
    E'Input of refresh_view_entity.\n'
    '\n'
    '@fraiseql:input name=RefreshViewEntityInput';

COMMENT ON FUNCTION crm.refresh_view_entity(UUID, app.type_refresh_view_entity_input, JSONB, UUID) IS
    E'Refresh view entity.\n'
    '\n'
    'Called by app.refresh_view_entity.';

COMMENT ON FUNCTION app.refresh_view_entity(UUID, UUID, JSONB) IS
    E'Refresh view entity.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refreshViewEntity\n'
    'input_type: app.type_refresh_view_entity_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refresh view entity."';

COMMENT ON TYPE app.type_reject_code_input IS
    E'Input of reject_code.\n'
    '\n'
    '@fraiseql:input name=RejectCodeInput';

COMMENT ON FUNCTION crm.reject_code(UUID, app.type_reject_code_input, JSONB, UUID) IS
    E'Reject code.\n'
    '\n'
    'Called by app.reject_code.';

COMMENT ON FUNCTION app.reject_code(UUID, UUID, JSONB) IS
    E'Reject code.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: rejectCode\n'
    'input_type: app.type_reject_code_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Reject code."';

COMMENT ON TYPE app.type_reject_if_input IS
    E'Input of reject_if.\n'
    '\n'
    '@fraiseql:input name=RejectIfInput';

COMMENT ON COLUMN app.type_reject_if_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_reject_if_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.reject_if(UUID, app.type_reject_if_input, JSONB, UUID) IS
    E'Reject if.\n'
    '\n'
    'Called by app.reject_if.';

COMMENT ON FUNCTION app.reject_if(UUID, UUID, JSONB) IS
    E'Reject if.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: rejectIf\n'
    'input_type: app.type_reject_if_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Reject if."';

COMMENT ON TYPE app.type_return_text_input IS
    E'Input of return_text.\n'
    '\n'
    '@fraiseql:input name=ReturnTextInput';

COMMENT ON FUNCTION crm.return_text(UUID, app.type_return_text_input, JSONB, UUID) IS
    E'Return text.\n'
    '\n'
    'Called by app.return_text.';

COMMENT ON FUNCTION app.return_text(UUID, UUID, JSONB) IS
    E'Return text.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnText\n'
    'input_type: app.type_return_text_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return text."';

COMMENT ON TYPE app.type_return_var_input IS
    E'Input of return_var.\n'
    '\n'
    '@fraiseql:input name=ReturnVarInput';

COMMENT ON FUNCTION crm.return_var(UUID, app.type_return_var_input, JSONB, UUID) IS
    E'Return var.\n'
    '\n'
    'Called by app.return_var.';

COMMENT ON FUNCTION app.return_var(UUID, UUID, JSONB) IS
    E'Return var.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnVar\n'
    'input_type: app.type_return_var_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return var."';

COMMENT ON TYPE app.type_return_map_input IS
    E'Input of return_map.\n'
    '\n'
    '@fraiseql:input name=ReturnMapInput';

COMMENT ON FUNCTION crm.return_map(UUID, app.type_return_map_input, JSONB, UUID) IS
    E'Return map.\n'
    '\n'
    'Called by app.return_map.';

COMMENT ON FUNCTION app.return_map(UUID, UUID, JSONB) IS
    E'Return map.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnMap\n'
    'input_type: app.type_return_map_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return map."';

COMMENT ON TYPE app.type_return_early_scalar_input IS
    E'Input of return_early_scalar.\n'
    '\n'
    '@fraiseql:input name=ReturnEarlyScalarInput';

COMMENT ON COLUMN app.type_return_early_scalar_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_return_early_scalar_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.return_early_scalar(UUID, app.type_return_early_scalar_input, JSONB, UUID) IS
    E'Return early scalar.\n'
    '\n'
    'Called by app.return_early_scalar.';

COMMENT ON FUNCTION app.return_early_scalar(UUID, UUID, JSONB) IS
    E'Return early scalar.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnEarlyScalar\n'
    'input_type: app.type_return_early_scalar_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return early scalar."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_return_early_bare_input IS
    E'Input of return_early_bare.\n'
    '\n'
    '@fraiseql:input name=ReturnEarlyBareInput';

COMMENT ON COLUMN app.type_return_early_bare_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_return_early_bare_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.return_early_bare(UUID, app.type_return_early_bare_input, JSONB, UUID) IS
    E'Return early bare.\n'
    '\n'
    'Called by app.return_early_bare.';

COMMENT ON FUNCTION app.return_early_bare(UUID, UUID, JSONB) IS
    E'Return early bare.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnEarlyBare\n'
    'input_type: app.type_return_early_bare_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return early bare."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_return_early_map_input IS
    E'Input of return_early_map.\n'
    '\n'
    '@fraiseql:input name=ReturnEarlyMapInput';

COMMENT ON COLUMN app.type_return_early_map_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_return_early_map_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.return_early_map(UUID, app.type_return_early_map_input, JSONB, UUID) IS
    E'Return early map.\n'
    '\n'
    'Called by app.return_early_map.';

COMMENT ON FUNCTION app.return_early_map(UUID, UUID, JSONB) IS
    E'Return early map.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnEarlyMap\n'
    'input_type: app.type_return_early_map_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return early map."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_return_early_success_input IS
    E'Input of return_early_success.\n'
    '\n'
    '@fraiseql:input name=ReturnEarlySuccessInput';

COMMENT ON COLUMN app.type_return_early_success_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_return_early_success_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.return_early_success(UUID, app.type_return_early_success_input, JSONB, UUID) IS
    E'Return early success.\n'
    '\n'
    'Called by app.return_early_success.';

COMMENT ON FUNCTION app.return_early_success(UUID, UUID, JSONB) IS
    E'Return early success.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: returnEarlySuccess\n'
    'input_type: app.type_return_early_success_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Return early success."';

COMMENT ON TYPE app.type_find_as_input IS
    E'Input of find_as.\n'
    '\n'
    '@fraiseql:input name=FindAsInput';

COMMENT ON FUNCTION crm.find_as(UUID, app.type_find_as_input, JSONB, UUID) IS
    E'Find as.\n'
    '\n'
    'Called by app.find_as.';

COMMENT ON FUNCTION app.find_as(UUID, UUID, JSONB) IS
    E'Find as.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: findAs\n'
    'input_type: app.type_find_as_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Find as."';

COMMENT ON TYPE app.type_find_required_input IS
    E'Input of find_required.\n'
    '\n'
    '@fraiseql:input name=FindRequiredInput';

COMMENT ON FUNCTION crm.find_required(UUID, app.type_find_required_input, JSONB, UUID) IS
    E'Find required.\n'
    '\n'
    'Called by app.find_required.';

COMMENT ON FUNCTION app.find_required(UUID, UUID, JSONB) IS
    E'Find required.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: findRequired\n'
    'input_type: app.type_find_required_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Find required."';

COMMENT ON TYPE app.type_query_entity_input IS
    E'Input of query_entity.\n'
    '\n'
    '@fraiseql:input name=QueryEntityInput';

COMMENT ON FUNCTION crm.query_entity(UUID, app.type_query_entity_input, JSONB, UUID) IS
    E'Query entity.\n'
    '\n'
    'Called by app.query_entity.';

COMMENT ON FUNCTION app.query_entity(UUID, UUID, JSONB) IS
    E'Query entity.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: queryEntity\n'
    'input_type: app.type_query_entity_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Query entity."';

COMMENT ON TYPE app.type_select_own_input IS
    E'Input of select_own.\n'
    '\n'
    '@fraiseql:input name=SelectOwnInput';

COMMENT ON COLUMN app.type_select_own_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_select_own_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.select_own(UUID, app.type_select_own_input, JSONB, UUID) IS
    E'Select own.\n'
    '\n'
    'Called by app.select_own.';

COMMENT ON FUNCTION app.select_own(UUID, UUID, JSONB) IS
    E'Select own.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: selectOwn\n'
    'input_type: app.type_select_own_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Select own."';

COMMENT ON TYPE app.type_select_where_input IS
    E'Input of select_where.\n'
    '\n'
    '@fraiseql:input name=SelectWhereInput';

COMMENT ON FUNCTION crm.select_where(UUID, app.type_select_where_input, JSONB, UUID) IS
    E'Select where.\n'
    '\n'
    'Called by app.select_where.';

COMMENT ON FUNCTION app.select_where(UUID, UUID, JSONB) IS
    E'Select where.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: selectWhere\n'
    'input_type: app.type_select_where_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Select where."';

COMMENT ON TYPE app.type_while_condition_input IS
    E'Input of while_condition.\n'
    '\n'
    '@fraiseql:input name=WhileConditionInput';

COMMENT ON FUNCTION crm.while_condition(UUID, app.type_while_condition_input, JSONB, UUID) IS
    E'While condition.\n'
    '\n'
    'Called by app.while_condition.';

COMMENT ON FUNCTION app.while_condition(UUID, UUID, JSONB) IS
    E'While condition.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: whileCondition\n'
    'input_type: app.type_while_condition_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "While condition."';

COMMENT ON TYPE app.type_declare_mapping_input IS
    E'Input of declare_mapping.\n'
    '\n'
    '@fraiseql:input name=DeclareMappingInput';

COMMENT ON FUNCTION crm.declare_mapping(UUID, app.type_declare_mapping_input, JSONB, UUID) IS
    E'Declare mapping.\n'
    '\n'
    'Called by app.declare_mapping.';

COMMENT ON FUNCTION app.declare_mapping(UUID, UUID, JSONB) IS
    E'Declare mapping.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: declareMapping\n'
    'input_type: app.type_declare_mapping_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Declare mapping."';

COMMENT ON TYPE app.type_declare_list_input IS
    E'Input of declare_list.\n'
    '\n'
    '@fraiseql:input name=DeclareListInput';

COMMENT ON FUNCTION crm.declare_list(UUID, app.type_declare_list_input, JSONB, UUID) IS
    E'Declare list.\n'
    '\n'
    'Called by app.declare_list.';

COMMENT ON FUNCTION app.declare_list(UUID, UUID, JSONB) IS
    E'Declare list.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: declareList\n'
    'input_type: app.type_declare_list_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Declare list."';

COMMENT ON TYPE app.type_assign_value_input IS
    E'Input of assign_value.\n'
    '\n'
    '@fraiseql:input name=AssignValueInput';

COMMENT ON COLUMN app.type_assign_value_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_assign_value_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.assign_value(UUID, app.type_assign_value_input, JSONB, UUID) IS
    E'Assign value.\n'
    '\n'
    'Called by app.assign_value.';

COMMENT ON FUNCTION app.assign_value(UUID, UUID, JSONB) IS
    E'Assign value.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: assignValue\n'
    'input_type: app.type_assign_value_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Assign value."';

COMMENT ON TYPE app.type_set_value_input IS
    E'Input of set_value.\n'
    '\n'
    '@fraiseql:input name=SetValueInput';

COMMENT ON COLUMN app.type_set_value_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_set_value_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.set_value(UUID, app.type_set_value_input, JSONB, UUID) IS
    E'Set value.\n'
    '\n'
    'Called by app.set_value.';

COMMENT ON FUNCTION app.set_value(UUID, UUID, JSONB) IS
    E'Set value.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: setValue\n'
    'input_type: app.type_set_value_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Set value."';

COMMENT ON TYPE app.type_compute_value_input IS
    E'Input of compute_value.\n'
    '\n'
    '@fraiseql:input name=ComputeValueInput';

COMMENT ON COLUMN app.type_compute_value_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_compute_value_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.compute_value(UUID, app.type_compute_value_input, JSONB, UUID) IS
    E'Compute value.\n'
    '\n'
    'Called by app.compute_value.';

COMMENT ON FUNCTION app.compute_value(UUID, UUID, JSONB) IS
    E'Compute value.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: computeValue\n'
    'input_type: app.type_compute_value_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Compute value."';

COMMENT ON TYPE app.type_compute_as_input IS
    E'Input of compute_as.\n'
    '\n'
    '@fraiseql:input name=ComputeAsInput';

COMMENT ON COLUMN app.type_compute_as_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_compute_as_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.compute_as(UUID, app.type_compute_as_input, JSONB, UUID) IS
    E'Compute as.\n'
    '\n'
    'Called by app.compute_as.';

COMMENT ON FUNCTION app.compute_as(UUID, UUID, JSONB) IS
    E'Compute as.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: computeAs\n'
    'input_type: app.type_compute_as_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Compute as."';

COMMENT ON TYPE app.type_aggregate_sum_input IS
    E'Input of aggregate_sum.\n'
    '\n'
    '@fraiseql:input name=AggregateSumInput';

COMMENT ON FUNCTION crm.aggregate_sum(UUID, app.type_aggregate_sum_input, JSONB, UUID) IS
    E'Aggregate sum.\n'
    '\n'
    'Called by app.aggregate_sum.';

COMMENT ON FUNCTION app.aggregate_sum(UUID, UUID, JSONB) IS
    E'Aggregate sum.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: aggregateSum\n'
    'input_type: app.type_aggregate_sum_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Aggregate sum."';

COMMENT ON TYPE app.type_aggregate_count_input IS
    E'Input of aggregate_count.\n'
    '\n'
    '@fraiseql:input name=AggregateCountInput';

COMMENT ON COLUMN app.type_aggregate_count_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_aggregate_count_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.aggregate_count(UUID, app.type_aggregate_count_input, JSONB, UUID) IS
    E'Aggregate count.\n'
    '\n'
    'Called by app.aggregate_count.';

COMMENT ON FUNCTION app.aggregate_count(UUID, UUID, JSONB) IS
    E'Aggregate count.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: aggregateCount\n'
    'input_type: app.type_aggregate_count_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Aggregate count."';

COMMENT ON TYPE app.type_aggregate_avg_input IS
    E'Input of aggregate_avg.\n'
    '\n'
    '@fraiseql:input name=AggregateAvgInput';

COMMENT ON FUNCTION crm.aggregate_avg(UUID, app.type_aggregate_avg_input, JSONB, UUID) IS
    E'Aggregate avg.\n'
    '\n'
    'Called by app.aggregate_avg.';

COMMENT ON FUNCTION app.aggregate_avg(UUID, UUID, JSONB) IS
    E'Aggregate avg.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: aggregateAvg\n'
    'input_type: app.type_aggregate_avg_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Aggregate avg."';

COMMENT ON TYPE app.type_aggregate_min_input IS
    E'Input of aggregate_min.\n'
    '\n'
    '@fraiseql:input name=AggregateMinInput';

COMMENT ON FUNCTION crm.aggregate_min(UUID, app.type_aggregate_min_input, JSONB, UUID) IS
    E'Aggregate min.\n'
    '\n'
    'Called by app.aggregate_min.';

COMMENT ON FUNCTION app.aggregate_min(UUID, UUID, JSONB) IS
    E'Aggregate min.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: aggregateMin\n'
    'input_type: app.type_aggregate_min_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Aggregate min."';

COMMENT ON TYPE app.type_aggregate_max_input IS
    E'Input of aggregate_max.\n'
    '\n'
    '@fraiseql:input name=AggregateMaxInput';

COMMENT ON FUNCTION crm.aggregate_max(UUID, app.type_aggregate_max_input, JSONB, UUID) IS
    E'Aggregate max.\n'
    '\n'
    'Called by app.aggregate_max.';

COMMENT ON FUNCTION app.aggregate_max(UUID, UUID, JSONB) IS
    E'Aggregate max.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: aggregateMax\n'
    'input_type: app.type_aggregate_max_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Aggregate max."';

COMMENT ON TYPE app.type_aggregate_group_input IS
    E'Input of aggregate_group.\n'
    '\n'
    '@fraiseql:input name=AggregateGroupInput';

COMMENT ON FUNCTION crm.aggregate_group(UUID, app.type_aggregate_group_input, JSONB, UUID) IS
    E'Aggregate group.\n'
    '\n'
    'Called by app.aggregate_group.';

COMMENT ON FUNCTION app.aggregate_group(UUID, UUID, JSONB) IS
    E'Aggregate group.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: aggregateGroup\n'
    'input_type: app.type_aggregate_group_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Aggregate group."';

COMMENT ON TYPE app.type_try_and_catch_input IS
    E'Input of try_and_catch.\n'
    '\n'
    '@fraiseql:input name=TryAndCatchInput';

COMMENT ON COLUMN app.type_try_and_catch_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_try_and_catch_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.try_and_catch(UUID, app.type_try_and_catch_input, JSONB, UUID) IS
    E'Try and catch.\n'
    '\n'
    'Called by app.try_and_catch.';

COMMENT ON FUNCTION app.try_and_catch(UUID, UUID, JSONB) IS
    E'Try and catch.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tryAndCatch\n'
    'input_type: app.type_try_and_catch_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Try and catch."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_trap_comment_input IS
    E'Input of trap_comment.\n'
    '\n'
    '@fraiseql:input name=TrapCommentInput';

COMMENT ON COLUMN app.type_trap_comment_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_trap_comment_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.trap_comment(UUID, app.type_trap_comment_input, JSONB, UUID) IS
    E'Trap comment.\n'
    '\n'
    'Called by app.trap_comment.';

COMMENT ON FUNCTION app.trap_comment(UUID, UUID, JSONB) IS
    E'Trap comment.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: trapComment\n'
    'input_type: app.type_trap_comment_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Trap comment."';

COMMENT ON TYPE app.type_trap_notify_input IS
    E'Input of trap_notify.\n'
    '\n'
    '@fraiseql:input name=TrapNotifyInput';

COMMENT ON COLUMN app.type_trap_notify_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_trap_notify_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.trap_notify(UUID, app.type_trap_notify_input, JSONB, UUID) IS
    E'Trap notify.\n'
    '\n'
    'Called by app.trap_notify.';

COMMENT ON FUNCTION app.trap_notify(UUID, UUID, JSONB) IS
    E'Trap notify.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: trapNotify\n'
    'input_type: app.type_trap_notify_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Trap notify."';

COMMENT ON TYPE app.type_trap_call_input IS
    E'Input of trap_call.\n'
    '\n'
    '@fraiseql:input name=TrapCallInput';

COMMENT ON COLUMN app.type_trap_call_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_trap_call_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.trap_call(UUID, app.type_trap_call_input, JSONB, UUID) IS
    E'Trap call.\n'
    '\n'
    'Called by app.trap_call.';

COMMENT ON FUNCTION app.trap_call(UUID, UUID, JSONB) IS
    E'Trap call.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: trapCall\n'
    'input_type: app.type_trap_call_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Trap call."';

COMMENT ON TYPE app.type_block_literal_input IS
    E'Input of block_literal.\n'
    '\n'
    '@fraiseql:input name=BlockLiteralInput';

COMMENT ON COLUMN app.type_block_literal_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_block_literal_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.block_literal(UUID, app.type_block_literal_input, JSONB, UUID) IS
    E'Block literal.\n'
    '\n'
    'Called by app.block_literal.';

COMMENT ON FUNCTION app.block_literal(UUID, UUID, JSONB) IS
    E'Block literal.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: blockLiteral\n'
    'input_type: app.type_block_literal_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Block literal."\n'
    'impact: {"primary": {"entity": "Contact", "operation": "UPDATE", "fields": ["score"]}}';

COMMENT ON TYPE app.type_block_folded_input IS
    E'Input of block_folded.\n'
    '\n'
    '@fraiseql:input name=BlockFoldedInput';

COMMENT ON COLUMN app.type_block_folded_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_block_folded_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.block_folded(UUID, app.type_block_folded_input, JSONB, UUID) IS
    E'Block folded.\n'
    '\n'
    'Called by app.block_folded.';

COMMENT ON FUNCTION app.block_folded(UUID, UUID, JSONB) IS
    E'Block folded.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: blockFolded\n'
    'input_type: app.type_block_folded_input\n'
    'success_type: Contact\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Block folded."\n'
    'impact: {"sideEffects": [{"entity": "Task", "operation": "CREATE", "fields": ["title", "contact"], "collection": "createdTasks"}, {"entity": "Task", "operation": "DELETE", "collection": "deletedTasks"}]}';
-- specql: end crm.Contact metadata
