-- specql: work.Person metadata
-- content-sha256: 0e889fabeb26cda8ddd1ad6110d7503e963a7747b63a1c23d909ff7b8ea3b256
COMMENT ON TABLE work.tb_person IS
    E'Person\n'
    '\n'
    '@fraiseql:type name=Person,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_person.pk_person IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_person.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.tb_person.fk_team IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.tb_person.fk_about_team IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.tb_person.fk_about_task IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Task';

COMMENT ON COLUMN work.tb_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_person.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_person.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_person.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_person.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_person IS
    E'Person\n'
    '\n'
    '@fraiseql:type\n'
    'name: Person\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Person"';

COMMENT ON COLUMN work.v_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_person.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.v_person.team_id IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.v_person.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Team|Task';

COMMENT ON COLUMN work.v_person.about_type IS
    '@fraiseql:field name=about_type,type=PersonAboutType,required=false,enum=true';

COMMENT ON COLUMN work.v_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_person.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE work.tb_person_teams IS
    'The list teams of Person.';

COMMENT ON COLUMN work.tb_person_teams.fk_person IS
    'The Person whose list it is.';

COMMENT ON COLUMN work.tb_person_teams.fk_team IS
    'The Team in the list.';

COMMENT ON COLUMN work.tb_person_teams.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_person_teams."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN work.tb_person_teams.created_at IS
    'When the row was created.';

COMMENT ON COLUMN work.tb_person_teams.created_by IS
    'User who created the row.';

COMMENT ON TABLE work.tv_person IS
    E'Person with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Person,schema=work,source=materialized';

COMMENT ON COLUMN work.tv_person.pk_person IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN work.tv_person.id IS
    'Public identifier.';

COMMENT ON COLUMN work.tv_person.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN work.tv_person.fk_team IS
    '@fraiseql:field internal=true,description=Internal key of team';

COMMENT ON COLUMN work.tv_person.team_id IS
    '@fraiseql:filter type=UUID,relation=Team,index=btree,performance=optimized,description=Filter by team';

COMMENT ON COLUMN work.tv_person.data IS
    '@fraiseql:jsonb expand=true,description=Person with what it refers to';

COMMENT ON COLUMN work.tv_person.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION work.person_pk(UUID, UUID) IS
    'Internal key of a live Person, by its id.';

COMMENT ON FUNCTION work.person_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Person, by its identifier.';

COMMENT ON FUNCTION work.person_id(INTEGER, UUID) IS
    'Id of a Person, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.person_identifier(INTEGER, UUID) IS
    'Identifier of a Person, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.refresh_tv_person(INTEGER) IS
    'Refreshes the table view of Person: one row, or all of them.';

COMMENT ON TYPE app.type_move_person_input IS
    E'Input of move_person.\n'
    '\n'
    '@fraiseql:input name=MovePersonInput';

COMMENT ON COLUMN app.type_move_person_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_move_person_input.team IS
    '@fraiseql:field name=team,type=UUID,required=false,references=Team';

COMMENT ON COLUMN app.type_move_person_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.move_person(UUID, app.type_move_person_input, JSONB, UUID) IS
    E'Move person.\n'
    '\n'
    'Called by app.move_person.';

COMMENT ON FUNCTION app.move_person(UUID, UUID, JSONB) IS
    E'Move person.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: movePerson\n'
    'input_type: app.type_move_person_input\n'
    'success_type: Person\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Move person."\n'
    'impact: {"primary": {"entity": "Person", "operation": "UPDATE", "fields": ["team"]}}';

COMMENT ON TYPE app.type_all_teams_input IS
    E'Input of all_teams.\n'
    '\n'
    '@fraiseql:input name=AllTeamsInput';

COMMENT ON FUNCTION work.all_teams(UUID, app.type_all_teams_input, JSONB, UUID) IS
    E'All teams.\n'
    '\n'
    'Called by app.all_teams.';

COMMENT ON FUNCTION app.all_teams(UUID, UUID, JSONB) IS
    E'All teams.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: allTeams\n'
    'input_type: app.type_all_teams_input\n'
    'success_type: Person\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "All teams."';

COMMENT ON TYPE app.type_touch_person_input IS
    E'Input of touch_person.\n'
    '\n'
    '@fraiseql:input name=TouchPersonInput';

COMMENT ON COLUMN app.type_touch_person_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_touch_person_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.touch_person(UUID, app.type_touch_person_input, JSONB, UUID) IS
    E'Touch person.\n'
    '\n'
    'Called by app.touch_person.';

COMMENT ON FUNCTION app.touch_person(UUID, UUID, JSONB) IS
    E'Touch person.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: touchPerson\n'
    'input_type: app.type_touch_person_input\n'
    'success_type: Person\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Touch person."';
-- specql: end work.Person metadata
