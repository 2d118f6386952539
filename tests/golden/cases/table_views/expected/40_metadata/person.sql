-- specql: sales.Person metadata
-- content-sha256: 7dd29ba7f069cab64c8a911e0ca7e4d55dd1585f3c5d3560d9c8ec1b5d6b70ce
COMMENT ON TABLE sales.tb_person IS
    E'Somebody.\n'
    '\n'
    '@fraiseql:type name=Person,schema=sales,trinity=true';

COMMENT ON COLUMN sales.tb_person.pk_person IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN sales.tb_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.tb_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.tb_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_person.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.tb_person.fk_company IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN sales.tb_person.fk_birth_country IS
    '@fraiseql:field name=birth_country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN sales.tb_person.fk_boss IS
    '@fraiseql:field name=boss_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN sales.tb_person.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN sales.tb_person.nickname IS
    'Nickname.';

COMMENT ON COLUMN sales.tb_person.fk_home_country IS
    '@fraiseql:field name=home_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN sales.tb_person.fk_home_company IS
    '@fraiseql:field name=home_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN sales.tb_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.tb_person.created_by IS
    'User who created the row.';

COMMENT ON COLUMN sales.tb_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.tb_person.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN sales.tb_person.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN sales.tb_person.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW sales.v_person IS
    E'Somebody.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Person\n'
    'schema: sales\n'
    'trinity: true\n'
    'expose_fields: [id, identifier, name, company_id, company, birth_country_id, birth_country, boss_id, boss, t, home_id, home_type, home, friends, clients, created_at, updated_at]\n'
    'description: "Somebody."';

COMMENT ON COLUMN sales.v_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN sales.v_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN sales.v_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.v_person.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN sales.v_person.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN sales.v_person.birth_country_id IS
    '@fraiseql:field name=birth_country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN sales.v_person.boss_id IS
    '@fraiseql:field name=boss_id,type=UUID,required=false,references=Person';

COMMENT ON COLUMN sales.v_person.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN sales.v_person.nickname IS
    'Nickname.';

COMMENT ON COLUMN sales.v_person.home_id IS
    '@fraiseql:field name=home_id,type=UUID,required=false,references=Country|Company';

COMMENT ON COLUMN sales.v_person.home_type IS
    '@fraiseql:field name=home_type,type=PersonHomeType,required=false,enum=true';

COMMENT ON COLUMN sales.v_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN sales.v_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN sales.v_person.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE sales.tb_person_friends IS
    'The list friends of Person.';

COMMENT ON COLUMN sales.tb_person_friends.fk_person IS
    'The Person whose list it is.';

COMMENT ON COLUMN sales.tb_person_friends.fk_friends IS
    'The Person in the list.';

COMMENT ON COLUMN sales.tb_person_friends.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_person_friends."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN sales.tb_person_friends.created_at IS
    'When the row was created.';

COMMENT ON COLUMN sales.tb_person_friends.created_by IS
    'User who created the row.';

COMMENT ON TABLE sales.tb_person_clients IS
    'The list clients of Person.';

COMMENT ON COLUMN sales.tb_person_clients.fk_person IS
    'The Person whose list it is.';

COMMENT ON COLUMN sales.tb_person_clients.fk_company IS
    'The Company in the list.';

COMMENT ON COLUMN sales.tb_person_clients.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN sales.tb_person_clients."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN sales.tb_person_clients.created_at IS
    'When the row was created.';

COMMENT ON COLUMN sales.tb_person_clients.created_by IS
    'User who created the row.';

COMMENT ON TABLE sales.tv_person IS
    E'Person with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Person,schema=sales,source=materialized';

COMMENT ON COLUMN sales.tv_person.pk_person IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN sales.tv_person.id IS
    'Public identifier.';

COMMENT ON COLUMN sales.tv_person.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN sales.tv_person.fk_company IS
    '@fraiseql:field internal=true,description=Internal key of company';

COMMENT ON COLUMN sales.tv_person.company_id IS
    '@fraiseql:filter type=UUID,relation=Company,index=btree,performance=optimized,description=Filter by company';

COMMENT ON COLUMN sales.tv_person.fk_birth_country IS
    '@fraiseql:field internal=true,description=Internal key of birth_country';

COMMENT ON COLUMN sales.tv_person.birth_country_id IS
    '@fraiseql:filter type=UUID,relation=Country,index=btree,performance=optimized,description=Filter by birth_country';

COMMENT ON COLUMN sales.tv_person.fk_boss IS
    '@fraiseql:field internal=true,description=Internal key of boss';

COMMENT ON COLUMN sales.tv_person.boss_id IS
    '@fraiseql:filter type=UUID,relation=Person,index=btree,performance=optimized,description=Filter by boss';

COMMENT ON COLUMN sales.tv_person.name IS
    '@fraiseql:filter type=String,index=btree,performance=optimized,description=Filter by name';

COMMENT ON COLUMN sales.tv_person.company_name IS
    '@fraiseql:filter type=String,index=btree,performance=optimized,description=Filter by company_name';

COMMENT ON COLUMN sales.tv_person.country_code IS
    '@fraiseql:filter type=String,index=btree,performance=optimized,description=Filter by country_code';

COMMENT ON COLUMN sales.tv_person.data IS
    '@fraiseql:jsonb expand=true,description=Person with what it refers to';

COMMENT ON COLUMN sales.tv_person.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION sales.person_pk(UUID, UUID) IS
    'Internal key of a live Person, by its id.';

COMMENT ON FUNCTION sales.person_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Person, by its identifier.';

COMMENT ON FUNCTION sales.person_id(INTEGER, UUID) IS
    'Id of a Person, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.person_identifier(INTEGER, UUID) IS
    'Identifier of a Person, deleted or not, by its internal key.';

COMMENT ON FUNCTION sales.refresh_tv_person(INTEGER) IS
    'Refreshes the table view of Person: one row, or all of them.';
-- specql: end sales.Person metadata
