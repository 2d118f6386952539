-- specql: work.Employee metadata
-- content-sha256: f352f9c94be3f22b0705644bbe7a78ee061ea01480652a1cbc9aab7e575fbede
COMMENT ON TABLE work.tb_employee IS
    E'Employee\n'
    '\n'
    '@fraiseql:type name=Employee,schema=work,trinity=true';

COMMENT ON COLUMN work.tb_employee.pk_employee IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN work.tb_employee.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.tb_employee.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.tb_employee.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.tb_employee.first_name IS
    '@fraiseql:field name=first_name,type=String!,required=true';

COMMENT ON COLUMN work.tb_employee.last_name IS
    '@fraiseql:field name=last_name,type=String,required=false';

COMMENT ON COLUMN work.tb_employee.middle IS
    '@fraiseql:field name=middle,type=String,required=false';

COMMENT ON COLUMN work.tb_employee.status IS
    '@fraiseql:field name=status,type=EmployeeStatus,required=false,enum=true';

COMMENT ON COLUMN work.tb_employee.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN work.tb_employee.salary IS
    '@fraiseql:field name=salary,type=Money,required=false';

COMMENT ON COLUMN work.tb_employee.bonus IS
    '@fraiseql:field name=bonus,type=Decimal,required=false';

COMMENT ON COLUMN work.tb_employee.days_off IS
    '@fraiseql:field name=days_off,type=Int,required=false';

COMMENT ON COLUMN work.tb_employee.visits IS
    '@fraiseql:field name=visits,type=String,required=false';

COMMENT ON COLUMN work.tb_employee.on_leave IS
    '@fraiseql:field name=on_leave,type=Boolean,required=false';

COMMENT ON COLUMN work.tb_employee.fk_company IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN work.tb_employee.fk_team IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.tb_employee.fk_mentor IS
    '@fraiseql:field name=mentor_id,type=UUID,required=false,references=Employee';

COMMENT ON COLUMN work.tb_employee.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN work.tb_employee.hired IS
    '@fraiseql:field name=hired,type=Date,required=false';

COMMENT ON COLUMN work.tb_employee.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN work.tb_employee.full_name IS
    '@fraiseql:field name=full_name,type=String,required=false,description=concat(first_name, '' '', middle, '' '', last_name)';

COMMENT ON COLUMN work.tb_employee.greeting IS
    '@fraiseql:field name=greeting,type=String,required=false,description=''Hello '' || full_name';

COMMENT ON COLUMN work.tb_employee.income IS
    '@fraiseql:field name=income,type=Decimal,required=false,description=coalesce(salary, 0) * 12 + coalesce(bonus, 0)';

COMMENT ON COLUMN work.tb_employee.is_rich IS
    '@fraiseql:field name=is_rich,type=Boolean,required=false,description=income > 100000';

COMMENT ON COLUMN work.tb_employee.state IS
    '@fraiseql:field name=state,type=EmployeeState,required=false,enum=true,description=status';

COMMENT ON COLUMN work.tb_employee.twice IS
    '@fraiseql:field name=twice,type=String,required=false,description=visits * 2';

COMMENT ON COLUMN work.tb_employee.team_known IS
    '@fraiseql:field name=team_known,type=Boolean,required=false,description=team IS NOT NULL';

COMMENT ON COLUMN work.tb_employee.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.tb_employee.created_by IS
    'User who created the row.';

COMMENT ON COLUMN work.tb_employee.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.tb_employee.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN work.tb_employee.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN work.tb_employee.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW work.v_employee IS
    E'Employee\n'
    '\n'
    '@fraiseql:type\n'
    'name: Employee\n'
    'schema: work\n'
    'trinity: true\n'
    'description: "Employee"';

COMMENT ON COLUMN work.v_employee.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN work.v_employee.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN work.v_employee.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN work.v_employee.first_name IS
    '@fraiseql:field name=first_name,type=String!,required=true';

COMMENT ON COLUMN work.v_employee.last_name IS
    '@fraiseql:field name=last_name,type=String,required=false';

COMMENT ON COLUMN work.v_employee.middle IS
    '@fraiseql:field name=middle,type=String,required=false';

COMMENT ON COLUMN work.v_employee.status IS
    '@fraiseql:field name=status,type=EmployeeStatus,required=false,enum=true';

COMMENT ON COLUMN work.v_employee.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN work.v_employee.salary IS
    '@fraiseql:field name=salary,type=Money,required=false';

COMMENT ON COLUMN work.v_employee.bonus IS
    '@fraiseql:field name=bonus,type=Decimal,required=false';

COMMENT ON COLUMN work.v_employee.days_off IS
    '@fraiseql:field name=days_off,type=Int,required=false';

COMMENT ON COLUMN work.v_employee.visits IS
    '@fraiseql:field name=visits,type=String,required=false';

COMMENT ON COLUMN work.v_employee.on_leave IS
    '@fraiseql:field name=on_leave,type=Boolean,required=false';

COMMENT ON COLUMN work.v_employee.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN work.v_employee.team_id IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN work.v_employee.mentor_id IS
    '@fraiseql:field name=mentor_id,type=UUID,required=false,references=Employee';

COMMENT ON COLUMN work.v_employee.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN work.v_employee.hired IS
    '@fraiseql:field name=hired,type=Date,required=false';

COMMENT ON COLUMN work.v_employee.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN work.v_employee.full_name IS
    '@fraiseql:field name=full_name,type=String,required=false,description=concat(first_name, '' '', middle, '' '', last_name)';

COMMENT ON COLUMN work.v_employee.greeting IS
    '@fraiseql:field name=greeting,type=String,required=false,description=''Hello '' || full_name';

COMMENT ON COLUMN work.v_employee.income IS
    '@fraiseql:field name=income,type=Decimal,required=false,description=coalesce(salary, 0) * 12 + coalesce(bonus, 0)';

COMMENT ON COLUMN work.v_employee.is_rich IS
    '@fraiseql:field name=is_rich,type=Boolean,required=false,description=income > 100000';

COMMENT ON COLUMN work.v_employee.state IS
    '@fraiseql:field name=state,type=EmployeeState,required=false,enum=true,description=status';

COMMENT ON COLUMN work.v_employee.twice IS
    '@fraiseql:field name=twice,type=String,required=false,description=visits * 2';

COMMENT ON COLUMN work.v_employee.team_known IS
    '@fraiseql:field name=team_known,type=Boolean,required=false,description=team IS NOT NULL';

COMMENT ON COLUMN work.v_employee.tag IS
    '@fraiseql:field name=tag,type=String,required=false,description=concat(first_name, age)';

COMMENT ON COLUMN work.v_employee.years IS
    '@fraiseql:field name=years,type=Float,required=false,description=date_part(''year'', hired)';

COMMENT ON COLUMN work.v_employee.hired_today IS
    '@fraiseql:field name=hired_today,type=Boolean,required=false,description=hired = current_date';

COMMENT ON COLUMN work.v_employee.late IS
    '@fraiseql:field name=late,type=Boolean,required=false,description=seen > hired';

COMMENT ON COLUMN work.v_employee.company_name IS
    '@fraiseql:field name=company_name,type=String,required=false,description=company.name';

COMMENT ON COLUMN work.v_employee.country IS
    '@fraiseql:field name=country,type=String,required=false,description=company.country.code';

COMMENT ON COLUMN work.v_employee.mentor_company IS
    '@fraiseql:field name=mentor_company,type=String,required=false,description=mentor.company.name';

COMMENT ON COLUMN work.v_employee.mentor_is_colleague IS
    '@fraiseql:field name=mentor_is_colleague,type=Boolean,required=false,description=mentor.company = company';

COMMENT ON COLUMN work.v_employee.number IS
    '@fraiseql:field name=number,type=String,required=false,description=identifier || ''!''';

COMMENT ON COLUMN work.v_employee.pupils IS
    '@fraiseql:field name=pupils,type=Int,required=false,description=count(Employee)';

COMMENT ON COLUMN work.v_employee.pupil_visits IS
    '@fraiseql:field name=pupil_visits,type=Decimal,required=false,description=sum(Employee.visits)';

COMMENT ON COLUMN work.v_employee.same IS
    '@fraiseql:field name=same,type=Boolean,required=false,description=company.country = mentor.company.country';

COMMENT ON COLUMN work.v_employee.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN work.v_employee.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN work.v_employee.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION work.employee_pk(UUID, UUID) IS
    'Internal key of a live Employee, by its id.';

COMMENT ON FUNCTION work.employee_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Employee, by its identifier.';

COMMENT ON FUNCTION work.employee_id(INTEGER, UUID) IS
    'Id of a Employee, deleted or not, by its internal key.';

COMMENT ON FUNCTION work.employee_identifier(INTEGER, UUID) IS
    'Identifier of a Employee, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_employee_input IS
    E'Input of create_employee.\n'
    '\n'
    '@fraiseql:input name=CreateEmployeeInput';

COMMENT ON COLUMN app.type_create_employee_input.first_name IS
    '@fraiseql:field name=first_name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_employee_input.last_name IS
    '@fraiseql:field name=last_name,type=String,required=false';

COMMENT ON COLUMN app.type_create_employee_input.middle IS
    '@fraiseql:field name=middle,type=String,required=false';

COMMENT ON COLUMN app.type_create_employee_input.status IS
    '@fraiseql:field name=status,type=EmployeeStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_employee_input.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN app.type_create_employee_input.salary IS
    '@fraiseql:field name=salary,type=Money,required=false';

COMMENT ON COLUMN app.type_create_employee_input.bonus IS
    '@fraiseql:field name=bonus,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_employee_input.days_off IS
    '@fraiseql:field name=days_off,type=Int,required=false';

COMMENT ON COLUMN app.type_create_employee_input.visits IS
    '@fraiseql:field name=visits,type=String,required=false';

COMMENT ON COLUMN app.type_create_employee_input.on_leave IS
    '@fraiseql:field name=on_leave,type=Boolean,required=false';

COMMENT ON COLUMN app.type_create_employee_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID!,required=true,references=Company';

COMMENT ON COLUMN app.type_create_employee_input.team_id IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN app.type_create_employee_input.mentor_id IS
    '@fraiseql:field name=mentor_id,type=UUID,required=false,references=Employee';

COMMENT ON COLUMN app.type_create_employee_input.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN app.type_create_employee_input.hired IS
    '@fraiseql:field name=hired,type=Date,required=false';

COMMENT ON COLUMN app.type_create_employee_input.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON FUNCTION work.create_employee(UUID, app.type_create_employee_input, JSONB, UUID) IS
    E'Create employee.\n'
    '\n'
    'Called by app.create_employee.';

COMMENT ON FUNCTION app.create_employee(UUID, UUID, JSONB) IS
    E'Create employee.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createEmployee\n'
    'input_type: app.type_create_employee_input\n'
    'success_type: Employee\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create employee."\n'
    'impact: {"primary": {"entity": "Employee", "operation": "CREATE", "fields": ["first_name", "last_name", "middle", "status", "age", "salary", "bonus", "days_off", "visits", "on_leave", "company", "team", "mentor", "t", "hired", "seen"]}}';

COMMENT ON TYPE app.type_update_employee_input IS
    E'Input of update_employee.\n'
    '\n'
    '@fraiseql:input name=UpdateEmployeeInput';

COMMENT ON COLUMN app.type_update_employee_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_employee_input.first_name IS
    '@fraiseql:field name=first_name,type=String,required=false';

COMMENT ON COLUMN app.type_update_employee_input.last_name IS
    '@fraiseql:field name=last_name,type=String,required=false';

COMMENT ON COLUMN app.type_update_employee_input.middle IS
    '@fraiseql:field name=middle,type=String,required=false';

COMMENT ON COLUMN app.type_update_employee_input.status IS
    '@fraiseql:field name=status,type=EmployeeStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_update_employee_input.age IS
    '@fraiseql:field name=age,type=Int,required=false';

COMMENT ON COLUMN app.type_update_employee_input.salary IS
    '@fraiseql:field name=salary,type=Money,required=false';

COMMENT ON COLUMN app.type_update_employee_input.bonus IS
    '@fraiseql:field name=bonus,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_employee_input.days_off IS
    '@fraiseql:field name=days_off,type=Int,required=false';

COMMENT ON COLUMN app.type_update_employee_input.visits IS
    '@fraiseql:field name=visits,type=String,required=false';

COMMENT ON COLUMN app.type_update_employee_input.on_leave IS
    '@fraiseql:field name=on_leave,type=Boolean,required=false';

COMMENT ON COLUMN app.type_update_employee_input.company_id IS
    '@fraiseql:field name=company_id,type=UUID,required=false,references=Company';

COMMENT ON COLUMN app.type_update_employee_input.team_id IS
    '@fraiseql:field name=team_id,type=UUID,required=false,references=Team';

COMMENT ON COLUMN app.type_update_employee_input.mentor_id IS
    '@fraiseql:field name=mentor_id,type=UUID,required=false,references=Employee';

COMMENT ON COLUMN app.type_update_employee_input.t IS
    '@fraiseql:field name=t,type=String,required=false';

COMMENT ON COLUMN app.type_update_employee_input.hired IS
    '@fraiseql:field name=hired,type=Date,required=false';

COMMENT ON COLUMN app.type_update_employee_input.seen IS
    '@fraiseql:field name=seen,type=DateTime,required=false';

COMMENT ON COLUMN app.type_update_employee_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION work.update_employee(UUID, app.type_update_employee_input, JSONB, UUID) IS
    E'Update employee.\n'
    '\n'
    'Called by app.update_employee.';

COMMENT ON FUNCTION app.update_employee(UUID, UUID, JSONB) IS
    E'Update employee.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateEmployee\n'
    'input_type: app.type_update_employee_input\n'
    'success_type: Employee\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update employee."\n'
    'impact: {"primary": {"entity": "Employee", "operation": "UPDATE", "fields": ["first_name", "last_name", "middle", "status", "age", "salary", "bonus", "days_off", "visits", "on_leave", "company", "team", "mentor", "t", "hired", "seen"]}}';
-- specql: end work.Employee metadata
