-- specql: desk.Person metadata
-- content-sha256: 09ac2916f947e2921dbd44ee93da2314906dfa5f828f1d842f0f01e1ebb30a4f
COMMENT ON TABLE desk.tb_person IS
    E'Somebody who calls.\n'
    '\n'
    '@fraiseql:type name=Person,schema=desk,trinity=true';

COMMENT ON COLUMN desk.tb_person.pk_person IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN desk.tb_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.tb_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.tb_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_person.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN desk.tb_person.fk_employer IS
    '@fraiseql:field name=employer_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN desk.tb_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.tb_person.created_by IS
    'User who created the row.';

COMMENT ON COLUMN desk.tb_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.tb_person.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN desk.tb_person.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN desk.tb_person.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW desk.v_person IS
    E'Somebody who calls.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Person\n'
    'schema: desk\n'
    'trinity: true\n'
    'description: "Somebody who calls."';

COMMENT ON COLUMN desk.v_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN desk.v_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN desk.v_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.v_person.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN desk.v_person.employer_id IS
    '@fraiseql:field name=employer_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN desk.v_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN desk.v_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN desk.v_person.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE desk.tb_person_friends IS
    'The list friends of Person.';

COMMENT ON COLUMN desk.tb_person_friends.fk_person IS
    'The Person whose list it is.';

COMMENT ON COLUMN desk.tb_person_friends.fk_friends IS
    'The Person in the list.';

COMMENT ON COLUMN desk.tb_person_friends.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN desk.tb_person_friends."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN desk.tb_person_friends.created_at IS
    'When the row was created.';

COMMENT ON COLUMN desk.tb_person_friends.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION desk.person_pk(UUID, UUID) IS
    'Internal key of a live Person, by its id.';

COMMENT ON FUNCTION desk.person_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Person, by its identifier.';

COMMENT ON FUNCTION desk.person_id(INTEGER, UUID) IS
    'Id of a Person, deleted or not, by its internal key.';

COMMENT ON FUNCTION desk.person_identifier(INTEGER, UUID) IS
    'Identifier of a Person, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_person_input IS
    E'Input of create_person.\n'
    '\n'
    '@fraiseql:input name=CreatePersonInput';

COMMENT ON COLUMN app.type_create_person_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_person_input.friends_ids IS
    '@fraiseql:field name=friends_ids,type=[UUID!],required=false,references=Person';

COMMENT ON COLUMN app.type_create_person_input.employer_id IS
    '@fraiseql:field name=employer_id,type=UUID,required=false,references=Company';

COMMENT ON FUNCTION desk.create_person(UUID, app.type_create_person_input, JSONB, UUID) IS
    E'Create person.\n'
    '\n'
    'Called by app.create_person.';

COMMENT ON FUNCTION app.create_person(UUID, UUID, JSONB) IS
    E'Create person.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createPerson\n'
    'input_type: app.type_create_person_input\n'
    'success_type: Person\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create person."\n'
    'impact: {"primary": {"entity": "Person", "operation": "CREATE", "fields": ["name", "friends", "employer"]}}';

COMMENT ON TYPE app.type_update_person_input IS
    E'Input of update_person.\n'
    '\n'
    '@fraiseql:input name=UpdatePersonInput';

COMMENT ON COLUMN app.type_update_person_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_person_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_person_input.friends_ids IS
    '@fraiseql:field name=friends_ids,type=[UUID!],required=false,references=Person';

COMMENT ON COLUMN app.type_update_person_input.employer_id IS
    '@fraiseql:field name=employer_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_update_person_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.update_person(UUID, app.type_update_person_input, JSONB, UUID) IS
    E'Update person.\n'
    '\n'
    'Called by app.update_person.';

COMMENT ON FUNCTION app.update_person(UUID, UUID, JSONB) IS
    E'Update person.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updatePerson\n'
    'input_type: app.type_update_person_input\n'
    'success_type: Person\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update person."\n'
    'impact: {"primary": {"entity": "Person", "operation": "UPDATE", "fields": ["name", "friends", "employer"]}}';

COMMENT ON TYPE app.type_delete_person_input IS
    E'Input of delete_person.\n'
    '\n'
    '@fraiseql:input name=DeletePersonInput';

COMMENT ON COLUMN app.type_delete_person_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_person_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION desk.delete_person(UUID, app.type_delete_person_input, JSONB, UUID) IS
    E'Delete person.\n'
    '\n'
    'Called by app.delete_person.';

COMMENT ON FUNCTION app.delete_person(UUID, UUID, JSONB) IS
    E'Delete person.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deletePerson\n'
    'input_type: app.type_delete_person_input\n'
    'success_type: Person\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete person."\n'
    'impact: {"primary": {"entity": "Person", "operation": "DELETE"}}';
-- specql: end desk.Person metadata
