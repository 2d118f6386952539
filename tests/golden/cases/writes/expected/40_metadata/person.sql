-- specql: crm.Person metadata
-- content-sha256: 6f036fb79ace92e90e9b30d1f89e69e0889e9a4b0d85e734be9b221a6d66f165
COMMENT ON TABLE crm.tb_person IS
    E'Person\n'
    '\n'
    '@fraiseql:type name=Person,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_person.pk_person IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_person.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN crm.tb_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_person.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_person.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_person.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_person.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_person IS
    E'Person\n'
    '\n'
    '@fraiseql:type\n'
    'name: Person\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Person"';

COMMENT ON COLUMN crm.v_person.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_person.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_person.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_person.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN crm.v_person.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_person.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_person.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.person_pk(UUID, UUID) IS
    'Internal key of a live Person, by its id.';

COMMENT ON FUNCTION crm.person_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Person, by its identifier.';

COMMENT ON FUNCTION crm.person_id(INTEGER, UUID) IS
    'Id of a Person, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.person_identifier(INTEGER, UUID) IS
    'Identifier of a Person, deleted or not, by its internal key.';
-- specql: end crm.Person metadata
