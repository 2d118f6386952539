-- specql: cms.Section metadata
-- content-sha256: 93bc7653609b614cbee5113f096ec455c55979d86e392a4e0cde789c9df36429
COMMENT ON TABLE cms.tb_section IS
    E'Section\n'
    '\n'
    '@fraiseql:type name=Section,schema=cms,trinity=true';

COMMENT ON COLUMN cms.tb_section.pk_section IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN cms.tb_section.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN cms.tb_section.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN cms.tb_section.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN cms.tb_section.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN cms.tb_section.is_active IS
    '@fraiseql:field name=is_active,type=Boolean,required=false';

COMMENT ON COLUMN cms.tb_section.active IS
    '@fraiseql:field name=active,type=Boolean,required=false';

COMMENT ON COLUMN cms.tb_section.status IS
    '@fraiseql:field name=status,type=String,required=false';

COMMENT ON COLUMN cms.tb_section.archived_at IS
    '@fraiseql:field name=archived_at,type=DateTime,required=false';

COMMENT ON COLUMN cms.tb_section.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN cms.tb_section.created_by IS
    'User who created the row.';

COMMENT ON COLUMN cms.tb_section.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN cms.tb_section.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN cms.tb_section.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN cms.tb_section.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW cms.v_section IS
    E'Section\n'
    '\n'
    '@fraiseql:type\n'
    'name: Section\n'
    'schema: cms\n'
    'trinity: true\n'
    'description: "Section"';

COMMENT ON COLUMN cms.v_section.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN cms.v_section.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN cms.v_section.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN cms.v_section.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN cms.v_section.is_active IS
    '@fraiseql:field name=is_active,type=Boolean,required=false';

COMMENT ON COLUMN cms.v_section.active IS
    '@fraiseql:field name=active,type=Boolean,required=false';

COMMENT ON COLUMN cms.v_section.status IS
    '@fraiseql:field name=status,type=String,required=false';

COMMENT ON COLUMN cms.v_section.archived_at IS
    '@fraiseql:field name=archived_at,type=DateTime,required=false';

COMMENT ON COLUMN cms.v_section.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN cms.v_section.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN cms.v_section.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION cms.section_pk(UUID, UUID) IS
    'Internal key of a live Section, by its id.';

COMMENT ON FUNCTION cms.section_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Section, by its identifier.';

COMMENT ON FUNCTION cms.section_id(INTEGER, UUID) IS
    'Id of a Section, deleted or not, by its internal key.';

COMMENT ON FUNCTION cms.section_identifier(INTEGER, UUID) IS
    'Identifier of a Section, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_activate_section_input IS
    E'Input of activate_section.\n'
    '\n'
    '@fraiseql:input name=ActivateSectionInput';

COMMENT ON COLUMN app.type_activate_section_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_activate_section_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.activate_section(UUID, app.type_activate_section_input, JSONB, UUID) IS
    E'Activate section.\n'
    '\n'
    'Called by app.activate_section.';

COMMENT ON FUNCTION app.activate_section(UUID, UUID, JSONB) IS
    E'Activate section.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: activateSection\n'
    'input_type: app.type_activate_section_input\n'
    'success_type: Section\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Activate section."\n'
    'impact: {"primary": {"entity": "Section", "operation": "UPDATE", "fields": ["is_active"]}}';

COMMENT ON TYPE app.type_deactivate_section_input IS
    E'Input of deactivate_section.\n'
    '\n'
    '@fraiseql:input name=DeactivateSectionInput';

COMMENT ON COLUMN app.type_deactivate_section_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_deactivate_section_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.deactivate_section(UUID, app.type_deactivate_section_input, JSONB, UUID) IS
    E'Deactivate section.\n'
    '\n'
    'Called by app.deactivate_section.';

COMMENT ON FUNCTION app.deactivate_section(UUID, UUID, JSONB) IS
    E'Deactivate section.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deactivateSection\n'
    'input_type: app.type_deactivate_section_input\n'
    'success_type: Section\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Deactivate section."\n'
    'impact: {"primary": {"entity": "Section", "operation": "UPDATE", "fields": ["is_active"]}}';

COMMENT ON TYPE app.type_archive_section_input IS
    E'Input of archive_section.\n'
    '\n'
    '@fraiseql:input name=ArchiveSectionInput';

COMMENT ON COLUMN app.type_archive_section_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_archive_section_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.archive_section(UUID, app.type_archive_section_input, JSONB, UUID) IS
    E'Archive section.\n'
    '\n'
    'Called by app.archive_section.';

COMMENT ON FUNCTION app.archive_section(UUID, UUID, JSONB) IS
    E'Archive section.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: archiveSection\n'
    'input_type: app.type_archive_section_input\n'
    'success_type: Section\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Archive section."\n'
    'impact: {"primary": {"entity": "Section", "operation": "UPDATE", "fields": ["archived_at"]}}';

COMMENT ON TYPE app.type_restore_section_input IS
    E'Input of restore_section.\n'
    '\n'
    '@fraiseql:input name=RestoreSectionInput';

COMMENT ON COLUMN app.type_restore_section_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_restore_section_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION cms.restore_section(UUID, app.type_restore_section_input, JSONB, UUID) IS
    E'Restore section.\n'
    '\n'
    'Called by app.restore_section.';

COMMENT ON FUNCTION app.restore_section(UUID, UUID, JSONB) IS
    E'Restore section.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restoreSection\n'
    'input_type: app.type_restore_section_input\n'
    'success_type: Section\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore section."\n'
    'impact: {"primary": {"entity": "Section", "operation": "UPDATE"}}';
-- specql: end cms.Section metadata
