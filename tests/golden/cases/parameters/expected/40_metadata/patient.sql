-- specql: kinds.Patient metadata
-- content-sha256: 789ce2f01cf97eaa31cb0ab61294bbfb32b1b3606cb765a9990f0f75b78caebd
COMMENT ON TABLE kinds.tb_patient IS
    E'Patient\n'
    '\n'
    '@fraiseql:type name=Patient,schema=kinds,trinity=true';

COMMENT ON COLUMN kinds.tb_patient.pk_patient IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN kinds.tb_patient.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.tb_patient.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.tb_patient.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN kinds.tb_patient.born IS
    '@fraiseql:field name=born,type=Date,required=false';

COMMENT ON COLUMN kinds.tb_patient.card IS
    '@fraiseql:field name=card,type=CreditCard,required=false';

COMMENT ON COLUMN kinds.tb_patient.ward IS
    '@fraiseql:field name=ward,type=String,required=false';

COMMENT ON COLUMN kinds.tb_patient.fk_record IS
    '@fraiseql:field name=record_id,type=UUID,required=false,references=Parameters';

COMMENT ON COLUMN kinds.tb_patient.initial IS
    '@fraiseql:field name=initial,type=String,required=false,description=substring(name, 1, 1)';

COMMENT ON COLUMN kinds.tb_patient.greeting IS
    '@fraiseql:field name=greeting,type=String,required=false,description=''Hello '' || initial';

COMMENT ON COLUMN kinds.tb_patient.shouted IS
    '@fraiseql:field name=shouted,type=String,required=false,description=upper(ward)';

COMMENT ON COLUMN kinds.tb_patient.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.tb_patient.created_by IS
    'User who created the row.';

COMMENT ON COLUMN kinds.tb_patient.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.tb_patient.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN kinds.tb_patient.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN kinds.tb_patient.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW kinds.v_patient IS
    E'Patient\n'
    '\n'
    '@fraiseql:type\n'
    'name: Patient\n'
    'schema: kinds\n'
    'trinity: true\n'
    'description: "Patient"';

COMMENT ON COLUMN kinds.v_patient.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN kinds.v_patient.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN kinds.v_patient.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN kinds.v_patient.born IS
    '@fraiseql:field name=born,type=Date,required=false';

COMMENT ON COLUMN kinds.v_patient.card IS
    '@fraiseql:field name=card,type=CreditCard,required=false';

COMMENT ON COLUMN kinds.v_patient.ward IS
    '@fraiseql:field name=ward,type=String,required=false';

COMMENT ON COLUMN kinds.v_patient.record_id IS
    '@fraiseql:field name=record_id,type=UUID,required=false,references=Parameters';

COMMENT ON COLUMN kinds.v_patient.initial IS
    '@fraiseql:field name=initial,type=String,required=false,description=substring(name, 1, 1)';

COMMENT ON COLUMN kinds.v_patient.greeting IS
    '@fraiseql:field name=greeting,type=String,required=false,description=''Hello '' || initial';

COMMENT ON COLUMN kinds.v_patient.record_secret IS
    '@fraiseql:field name=record_secret,type=String,required=false,description=record.a_secret';

COMMENT ON COLUMN kinds.v_patient.record_code IS
    '@fraiseql:field name=record_code,type=String,required=false,description=record.a_code';

COMMENT ON COLUMN kinds.v_patient.shouted IS
    '@fraiseql:field name=shouted,type=String,required=false,description=upper(ward)';

COMMENT ON COLUMN kinds.v_patient.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN kinds.v_patient.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN kinds.v_patient.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION kinds.patient_pk(UUID) IS
    'Internal key of a live Patient, by its id.';

COMMENT ON FUNCTION kinds.patient_pk_by_identifier(TEXT) IS
    'Internal key of a live Patient, by its identifier.';

COMMENT ON FUNCTION kinds.patient_id(INTEGER) IS
    'Id of a Patient, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.patient_identifier(INTEGER) IS
    'Identifier of a Patient, deleted or not, by its internal key.';

COMMENT ON FUNCTION kinds.patient_set_identifier() IS
    'Called by a trigger of Patient.';

COMMENT ON FUNCTION kinds.patient_recompute_identifiers() IS
    'Makes the identifiers of Patient anew.';

COMMENT ON TYPE app.type_create_patient_input IS
    E'Input of create_patient.\n'
    '\n'
    '@fraiseql:input name=CreatePatientInput';

COMMENT ON COLUMN app.type_create_patient_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_patient_input.born IS
    '@fraiseql:field name=born,type=Date,required=false';

COMMENT ON COLUMN app.type_create_patient_input.card IS
    '@fraiseql:field name=card,type=CreditCard,required=false';

COMMENT ON COLUMN app.type_create_patient_input.ward IS
    '@fraiseql:field name=ward,type=String,required=false';

COMMENT ON COLUMN app.type_create_patient_input.record_id IS
    '@fraiseql:field name=record_id,type=UUID,required=false,references=Parameters';

COMMENT ON FUNCTION kinds.create_patient(UUID, app.type_create_patient_input, JSONB, UUID) IS
    E'Takes somebody in.\n'
    'Whoever it is.\n'
    '\n'
    'Called by app.create_patient.';

COMMENT ON FUNCTION app.create_patient(UUID, UUID, JSONB) IS
    E'Takes somebody in.\n'
    'Whoever it is.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createPatient\n'
    'input_type: app.type_create_patient_input\n'
    'success_type: Patient\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Takes somebody in.\\nWhoever it is."\n'
    'impact: {"primary": {"entity": "Patient", "operation": "CREATE", "fields": ["name", "born", "card", "ward", "record"]}}';

COMMENT ON TYPE app.type_marry_input IS
    E'Input of marry.\n'
    '\n'
    '@fraiseql:input name=MarryInput';

COMMENT ON COLUMN app.type_marry_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_marry_input.surname IS
    '@fraiseql:field name=surname,type=String!,required=true';

COMMENT ON COLUMN app.type_marry_input.place IS
    '@fraiseql:field name=place,type=String,required=false';

COMMENT ON COLUMN app.type_marry_input.password IS
    '@fraiseql:field name=password,type=String,required=false';

COMMENT ON COLUMN app.type_marry_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.marry(UUID, app.type_marry_input, JSONB, UUID) IS
    E'Marry.\n'
    '\n'
    'Called by app.marry.';

COMMENT ON FUNCTION app.marry(UUID, UUID, JSONB) IS
    E'Marry.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: marry\n'
    'input_type: app.type_marry_input\n'
    'success_type: Patient\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Marry."\n'
    'impact: {"primary": {"entity": "Patient", "operation": "UPDATE", "fields": ["name", "ward"]}}';

COMMENT ON TYPE app.type_note_input IS
    E'Input of note.\n'
    '\n'
    '@fraiseql:input name=NoteInput';

COMMENT ON COLUMN app.type_note_input.found IS
    '@fraiseql:field name=found,type=String!,required=true';

COMMENT ON COLUMN app.type_note_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON FUNCTION kinds.note(UUID, app.type_note_input, JSONB, UUID) IS
    E'Note.\n'
    '\n'
    'Called by app.note.';

COMMENT ON FUNCTION app.note(UUID, UUID, JSONB) IS
    E'Note.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: note\n'
    'input_type: app.type_note_input\n'
    'success_type: Patient\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Note."\n'
    'impact: {"sideEffects": [{"entity": "Parameters", "operation": "CREATE", "fields": ["a_code", "a_plate", "some_sizes", "a_secret"], "collection": "createdParameters"}]}';

COMMENT ON TYPE app.type_admit_input IS
    E'Input of admit.\n'
    '\n'
    '@fraiseql:input name=AdmitInput';

COMMENT ON COLUMN app.type_admit_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_admit_input.key IS
    '@fraiseql:field name=key,type=ApiKey!,required=true';

COMMENT ON COLUMN app.type_admit_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.admit(UUID, app.type_admit_input, JSONB, UUID) IS
    E'Admit.\n'
    '\n'
    'Called by app.admit.';

COMMENT ON FUNCTION app.admit(UUID, UUID, JSONB) IS
    E'Admit.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: admit\n'
    'input_type: app.type_admit_input\n'
    'success_type: Patient\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Admit."';

COMMENT ON TYPE app.type_tell_input IS
    E'Input of tell.\n'
    '\n'
    '@fraiseql:input name=TellInput';

COMMENT ON COLUMN app.type_tell_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tell_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.tell(UUID, app.type_tell_input, JSONB, UUID) IS
    E'Tell.\n'
    '\n'
    'Called by app.tell.';

COMMENT ON FUNCTION app.tell(UUID, UUID, JSONB) IS
    E'Tell.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tell\n'
    'input_type: app.type_tell_input\n'
    'success_type: Patient\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tell."';

COMMENT ON TYPE app.type_whisper_input IS
    E'Input of whisper.\n'
    '\n'
    '@fraiseql:input name=WhisperInput';

COMMENT ON COLUMN app.type_whisper_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_whisper_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION kinds.whisper(UUID, app.type_whisper_input, JSONB, UUID) IS
    E'Whisper.\n'
    '\n'
    'Called by app.whisper.';

COMMENT ON FUNCTION app.whisper(UUID, UUID, JSONB) IS
    E'Whisper.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: whisper\n'
    'input_type: app.type_whisper_input\n'
    'success_type: Patient\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Whisper."';
-- specql: end kinds.Patient metadata
