-- specql: shop.Machine metadata
-- content-sha256: de8432264c82e0f9f9fabdb3c55a2f7236e5cadd33d78f64866714a8074932b6
COMMENT ON TABLE shop.tb_machine IS
    E'Actions that are made from patterns.\n'
    '\n'
    '@fraiseql:type name=Machine,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_machine.pk_machine IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_machine.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_machine.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_machine.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_machine.serial IS
    '@fraiseql:field name=serial,type=String!,required=true';

COMMENT ON COLUMN shop.tb_machine.site IS
    '@fraiseql:field name=site,type=String,required=false';

COMMENT ON COLUMN shop.tb_machine.status IS
    '@fraiseql:field name=status,type=MachineStatus,required=false,enum=true';

COMMENT ON COLUMN shop.tb_machine.installed_at IS
    '@fraiseql:field name=installed_at,type=Date,required=false';

COMMENT ON COLUMN shop.tb_machine.hours IS
    '@fraiseql:field name=hours,type=Int,required=false';

COMMENT ON COLUMN shop.tb_machine.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_machine.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_machine.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_machine.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_machine.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_machine.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_machine IS
    E'Actions that are made from patterns.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Machine\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Actions that are made from patterns."';

COMMENT ON COLUMN shop.v_machine.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_machine.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_machine.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_machine.serial IS
    '@fraiseql:field name=serial,type=String!,required=true';

COMMENT ON COLUMN shop.v_machine.site IS
    '@fraiseql:field name=site,type=String,required=false';

COMMENT ON COLUMN shop.v_machine.status IS
    '@fraiseql:field name=status,type=MachineStatus,required=false,enum=true';

COMMENT ON COLUMN shop.v_machine.installed_at IS
    '@fraiseql:field name=installed_at,type=Date,required=false';

COMMENT ON COLUMN shop.v_machine.hours IS
    '@fraiseql:field name=hours,type=Int,required=false';

COMMENT ON COLUMN shop.v_machine.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_machine.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_machine.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.machine_pk(UUID, UUID) IS
    'Internal key of a live Machine, by its id.';

COMMENT ON FUNCTION shop.machine_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Machine, by its identifier.';

COMMENT ON FUNCTION shop.machine_id(INTEGER, UUID) IS
    'Id of a Machine, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.machine_identifier(INTEGER, UUID) IS
    'Identifier of a Machine, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_register_machine_input IS
    E'Input of register_machine.\n'
    '\n'
    '@fraiseql:input name=RegisterMachineInput';

COMMENT ON COLUMN app.type_register_machine_input.serial IS
    '@fraiseql:field name=serial,type=String!,required=true';

COMMENT ON COLUMN app.type_register_machine_input.site IS
    '@fraiseql:field name=site,type=String,required=false';

COMMENT ON COLUMN app.type_register_machine_input.status IS
    '@fraiseql:field name=status,type=MachineStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_register_machine_input.installed_at IS
    '@fraiseql:field name=installed_at,type=Date,required=false';

COMMENT ON COLUMN app.type_register_machine_input.hours IS
    '@fraiseql:field name=hours,type=Int,required=false';

COMMENT ON FUNCTION shop.register_machine(UUID, app.type_register_machine_input, JSONB, UUID) IS
    E'Register machine.\n'
    '\n'
    'Called by app.register_machine.';

COMMENT ON FUNCTION app.register_machine(UUID, UUID, JSONB) IS
    E'Register machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: registerMachine\n'
    'input_type: app.type_register_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Register machine."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "CREATE", "fields": ["serial", "site", "status", "installed_at", "hours"]}}';

COMMENT ON TYPE app.type_create_machine_input IS
    E'Input of create_machine.\n'
    '\n'
    '@fraiseql:input name=CreateMachineInput';

COMMENT ON COLUMN app.type_create_machine_input.serial IS
    '@fraiseql:field name=serial,type=String!,required=true';

COMMENT ON COLUMN app.type_create_machine_input.site IS
    '@fraiseql:field name=site,type=String,required=false';

COMMENT ON COLUMN app.type_create_machine_input.status IS
    '@fraiseql:field name=status,type=MachineStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_create_machine_input.installed_at IS
    '@fraiseql:field name=installed_at,type=Date,required=false';

COMMENT ON COLUMN app.type_create_machine_input.hours IS
    '@fraiseql:field name=hours,type=Int,required=false';

COMMENT ON FUNCTION shop.create_machine(UUID, app.type_create_machine_input, JSONB, UUID) IS
    E'Create machine.\n'
    '\n'
    'Called by app.create_machine.';

COMMENT ON FUNCTION app.create_machine(UUID, UUID, JSONB) IS
    E'Create machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createMachine\n'
    'input_type: app.type_create_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create machine."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "CREATE", "fields": ["serial", "site", "status", "installed_at", "hours"]}}';

COMMENT ON TYPE app.type_edit_machine_input IS
    E'Input of edit_machine.\n'
    '\n'
    '@fraiseql:input name=EditMachineInput';

COMMENT ON COLUMN app.type_edit_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_edit_machine_input.serial IS
    '@fraiseql:field name=serial,type=String,required=false';

COMMENT ON COLUMN app.type_edit_machine_input.site IS
    '@fraiseql:field name=site,type=String,required=false';

COMMENT ON COLUMN app.type_edit_machine_input.status IS
    '@fraiseql:field name=status,type=MachineStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_edit_machine_input.installed_at IS
    '@fraiseql:field name=installed_at,type=Date,required=false';

COMMENT ON COLUMN app.type_edit_machine_input.hours IS
    '@fraiseql:field name=hours,type=Int,required=false';

COMMENT ON COLUMN app.type_edit_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.edit_machine(UUID, app.type_edit_machine_input, JSONB, UUID) IS
    E'Edit machine.\n'
    '\n'
    'Called by app.edit_machine.';

COMMENT ON FUNCTION app.edit_machine(UUID, UUID, JSONB) IS
    E'Edit machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: editMachine\n'
    'input_type: app.type_edit_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Edit machine."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "UPDATE", "fields": ["serial", "site", "status", "installed_at", "hours"]}}';

COMMENT ON TYPE app.type_remove_machine_input IS
    E'Input of remove_machine.\n'
    '\n'
    '@fraiseql:input name=RemoveMachineInput';

COMMENT ON COLUMN app.type_remove_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_remove_machine_input.hard_delete IS
    '@fraiseql:field name=hard_delete,type=Boolean,required=false';

COMMENT ON COLUMN app.type_remove_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.remove_machine(UUID, app.type_remove_machine_input, JSONB, UUID) IS
    E'Remove machine.\n'
    '\n'
    'Called by app.remove_machine.';

COMMENT ON FUNCTION app.remove_machine(UUID, UUID, JSONB) IS
    E'Remove machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: removeMachine\n'
    'input_type: app.type_remove_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Remove machine."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_drop_machine_input IS
    E'Input of drop_machine.\n'
    '\n'
    '@fraiseql:input name=DropMachineInput';

COMMENT ON COLUMN app.type_drop_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_drop_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.drop_machine(UUID, app.type_drop_machine_input, JSONB, UUID) IS
    E'Drop machine.\n'
    '\n'
    'Called by app.drop_machine.';

COMMENT ON FUNCTION app.drop_machine(UUID, UUID, JSONB) IS
    E'Drop machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropMachine\n'
    'input_type: app.type_drop_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop machine."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_install_input IS
    E'Input of install.\n'
    '\n'
    '@fraiseql:input name=InstallInput';

COMMENT ON COLUMN app.type_install_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_install_input.day IS
    '@fraiseql:field name=day,type=Date!,required=true';

COMMENT ON COLUMN app.type_install_input.note IS
    '@fraiseql:field name=note,type=String,required=false';

COMMENT ON COLUMN app.type_install_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.install(UUID, app.type_install_input, JSONB, UUID) IS
    E'Install.\n'
    '\n'
    'Called by app.install.';

COMMENT ON FUNCTION app.install(UUID, UUID, JSONB) IS
    E'Install.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: install\n'
    'input_type: app.type_install_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Install."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "UPDATE", "fields": ["status", "installed_at"]}, "sideEffects": [{"entity": "Visit", "operation": "CREATE", "fields": ["machine", "note"], "collection": "createdVisits"}]}';

COMMENT ON TYPE app.type_retire_input IS
    E'Input of retire.\n'
    '\n'
    '@fraiseql:input name=RetireInput';

COMMENT ON COLUMN app.type_retire_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_retire_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.retire(UUID, app.type_retire_input, JSONB, UUID) IS
    E'Retire.\n'
    '\n'
    'Called by app.retire.';

COMMENT ON FUNCTION app.retire(UUID, UUID, JSONB) IS
    E'Retire.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: retire\n'
    'input_type: app.type_retire_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Retire."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "UPDATE", "fields": ["status"]}, "sideEffects": [{"entity": "Visit", "operation": "UPDATE", "fields": ["note"], "collection": "updatedVisits"}]}';

COMMENT ON TYPE app.type_check_machine_input IS
    E'Input of check_machine.\n'
    '\n'
    '@fraiseql:input name=CheckMachineInput';

COMMENT ON COLUMN app.type_check_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_check_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.check_machine(UUID, app.type_check_machine_input, JSONB, UUID) IS
    E'Check machine.\n'
    '\n'
    'Called by app.check_machine.';

COMMENT ON FUNCTION app.check_machine(UUID, UUID, JSONB) IS
    E'Check machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: checkMachine\n'
    'input_type: app.type_check_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Check machine."';

COMMENT ON TYPE app.type_enroll_machine_input IS
    E'Input of enroll_machine.\n'
    '\n'
    '@fraiseql:input name=EnrollMachineInput';

COMMENT ON COLUMN app.type_enroll_machine_input.serial IS
    '@fraiseql:field name=serial,type=String!,required=true';

COMMENT ON COLUMN app.type_enroll_machine_input.site IS
    '@fraiseql:field name=site,type=String,required=false';

COMMENT ON COLUMN app.type_enroll_machine_input.status IS
    '@fraiseql:field name=status,type=MachineStatus,required=false,enum=true';

COMMENT ON COLUMN app.type_enroll_machine_input.installed_at IS
    '@fraiseql:field name=installed_at,type=Date,required=false';

COMMENT ON COLUMN app.type_enroll_machine_input.hours IS
    '@fraiseql:field name=hours,type=Int,required=false';

COMMENT ON FUNCTION shop.enroll_machine(UUID, app.type_enroll_machine_input, JSONB, UUID) IS
    E'Enroll machine.\n'
    '\n'
    'Called by app.enroll_machine.';

COMMENT ON FUNCTION app.enroll_machine(UUID, UUID, JSONB) IS
    E'Enroll machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: enrollMachine\n'
    'input_type: app.type_enroll_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Enroll machine."\n'
    'impact: {"primary": {"entity": "Machine", "operation": "CREATE", "fields": ["serial", "site", "status", "installed_at", "hours"]}}';

COMMENT ON TYPE app.type_inspect_machine_input IS
    E'Input of inspect_machine.\n'
    '\n'
    '@fraiseql:input name=InspectMachineInput';

COMMENT ON COLUMN app.type_inspect_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_inspect_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.inspect_machine(UUID, app.type_inspect_machine_input, JSONB, UUID) IS
    E'Inspect machine.\n'
    '\n'
    'Called by app.inspect_machine.';

COMMENT ON FUNCTION app.inspect_machine(UUID, UUID, JSONB) IS
    E'Inspect machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: inspectMachine\n'
    'input_type: app.type_inspect_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Inspect machine."';

COMMENT ON TYPE app.type_report_machine_input IS
    E'Input of report_machine.\n'
    '\n'
    '@fraiseql:input name=ReportMachineInput';

COMMENT ON COLUMN app.type_report_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_report_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.report_machine(UUID, app.type_report_machine_input, JSONB, UUID) IS
    E'Report machine.\n'
    '\n'
    'Called by app.report_machine.';

COMMENT ON FUNCTION app.report_machine(UUID, UUID, JSONB) IS
    E'Report machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: reportMachine\n'
    'input_type: app.type_report_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Report machine."';

COMMENT ON TYPE app.type_survey_machine_input IS
    E'Input of survey_machine.\n'
    '\n'
    '@fraiseql:input name=SurveyMachineInput';

COMMENT ON COLUMN app.type_survey_machine_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_survey_machine_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.survey_machine(UUID, app.type_survey_machine_input, JSONB, UUID) IS
    E'Survey machine.\n'
    '\n'
    'Called by app.survey_machine.';

COMMENT ON FUNCTION app.survey_machine(UUID, UUID, JSONB) IS
    E'Survey machine.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: surveyMachine\n'
    'input_type: app.type_survey_machine_input\n'
    'success_type: Machine\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Survey machine."';
-- specql: end shop.Machine metadata
