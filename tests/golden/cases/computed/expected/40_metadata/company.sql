-- specql: work.Company metadata
-- content-sha256: d615624f032d3d4d56962f5f0a787f082dc5b07d9c021e5f2369490c18c62eae
COMMENT ON TABLE work.tb_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type name=Company,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_company.pk_company IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.tb_company.fk_country IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN work.tb_company.fk_r IS
    '@fraiseql:field name=r_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN work.tb_company.label IS
    '@fraiseql:field name=label,type=String,required=false,description=upper(name)';

COMMENT ON COLUMN work.tb_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_company.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_company.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_company.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_company.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_company IS
    E'Company\n'
    '\n'
    '@fraiseql:type\n'
    'name: Company\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Company"';

COMMENT ON COLUMN work.v_company.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_company.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_company.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_company.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN work.v_company.country_id IS
    '@fraiseql:field name=country_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN work.v_company.r_id IS
    '@fraiseql:field name=r_id,type=UUID,required=false,references=Country';

COMMENT ON COLUMN work.v_company.label IS
    '@fraiseql:field name=label,type=String,required=false,description=upper(name)';

COMMENT ON COLUMN work.v_company.staff IS
    '@fraiseql:field name=staff,type=Int,required=false,description=count(Employee)';

COMMENT ON COLUMN work.v_company.adults IS
    '@fraiseql:field name=adults,type=Int,required=false,description=count(Employee WHERE age >= 18 AND team.name IS NOT NULL AND self.country.code = ''FR'')';

COMMENT ON COLUMN work.v_company.payroll IS
    '@fraiseql:field name=payroll,type=Decimal,required=false,description=sum(Employee.salary WHERE NOT on_leave)';

COMMENT ON COLUMN work.v_company.days IS
    '@fraiseql:field name=days,type=String,required=false,description=sum(Employee.days_off)';

COMMENT ON COLUMN work.v_company.oldest IS
    '@fraiseql:field name=oldest,type=Int,required=false,description=max(Employee.age)';

COMMENT ON COLUMN work.v_company.team_sizes IS
    '@fraiseql:field name=team_sizes,type=String,required=false,description=sum(work.Employee.team.size)';

COMMENT ON COLUMN work.v_company.average IS
    '@fraiseql:field name=average,type=Decimal,required=false,description=round(avg(Employee.salary), 2)';

COMMENT ON COLUMN work.v_company.r_code IS
    '@fraiseql:field name=r_code,type=String,required=false,description=r.code';

COMMENT ON COLUMN work.v_company.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_company.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_company.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION work.company_pk(UUID, UUID) IS
    'Internal key of a live Company, by its id.';

COMMENT ON FUNCTION work.company_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Company, by its identifier.';

COMMENT ON FUNCTION work.company_id(INTEGER, UUID) IS
    'Id of a Company, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.company_identifier(INTEGER, UUID) IS
    'Identifier of a Company, deleted or not, by its internal key.';
-- specql: end work.Company metadata
