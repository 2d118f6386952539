-- specql: shop.Place metadata
-- content-sha256: 1eaf4b9691174e7e7bfed301d7222f51c9d29059fd6892552cf064024912065e
COMMENT ON TABLE shop.tb_place IS
    E'Not signed, but kept when deleted.\n'
    '\n'
    '@fraiseql:type name=Place,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_place.pk_place IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_place.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_place.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_place.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_place.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.tb_place.secret IS
    '@fraiseql:field name=secret,type=String,required=false';

COMMENT ON COLUMN shop.tb_place.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_place.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_place IS
    E'Not signed, but kept when deleted.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Place\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Not signed, but kept when deleted."';

COMMENT ON COLUMN shop.v_place.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_place.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_place.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_place.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN shop.v_place.secret IS
    '@fraiseql:field name=secret,type=String,required=false';

COMMENT ON COLUMN shop.v_place.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE shop.tb_place_tags IS
    'The list tags of Place.';

COMMENT ON COLUMN shop.tb_place_tags.fk_place IS
    'The Place whose list it is.';

COMMENT ON COLUMN shop.tb_place_tags.fk_tag IS
    'The Tag in the list.';

COMMENT ON COLUMN shop.tb_place_tags.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_place_tags."position" IS
    'Place in the list, from 1.';

COMMENT ON TABLE shop.tv_place IS
    E'Place with what it refers to, as of the last refresh.\n'
    '\n'
    '@fraiseql:type name=Place,schema=shop,source=materialized';

COMMENT ON COLUMN shop.tv_place.pk_place IS
    '@fraiseql:field internal=true,description=Internal key';

COMMENT ON COLUMN shop.tv_place.id IS
    'Public identifier.';

COMMENT ON COLUMN shop.tv_place.tenant_id IS
    '@fraiseql:filter type=UUID,index=btree,performance=optimized,description=Tenant the row belongs to';

COMMENT ON COLUMN shop.tv_place.name IS
    '@fraiseql:filter type=String,index=btree,performance=optimized,description=Filter by name';

COMMENT ON COLUMN shop.tv_place.data IS
    '@fraiseql:jsonb expand=true,description=Place with what it refers to';

COMMENT ON COLUMN shop.tv_place.refreshed_at IS
    '@fraiseql:field internal=true,description=When the row was refreshed';

COMMENT ON FUNCTION shop.place_pk(UUID, UUID) IS
    'Internal key of a live Place, by its id.';

COMMENT ON FUNCTION shop.place_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Place, by its identifier.';

COMMENT ON FUNCTION shop.place_id(INTEGER, UUID) IS
    'Id of a Place, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.place_identifier(INTEGER, UUID) IS
    'Identifier of a Place, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.place_set_identifier() IS
    'Called by a trigger of Place.';

COMMENT ON FUNCTION shop.place_recompute_identifiers(UUID) IS
    'Makes the identifiers of Place anew.';

COMMENT ON FUNCTION shop.refresh_tv_place(INTEGER) IS
    'Refreshes the table view of Place: one row, or all of them.';

COMMENT ON TYPE app.type_create_place_input IS
    E'Input of create_place.\n'
    '\n'
    '@fraiseql:input name=CreatePlaceInput';

COMMENT ON COLUMN app.type_create_place_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON COLUMN app.type_create_place_input.secret IS
    '@fraiseql:field name=secret,type=String,required=false';

COMMENT ON COLUMN app.type_create_place_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON FUNCTION shop.create_place(UUID, app.type_create_place_input, JSONB, UUID) IS
    E'Create place.\n'
    '\n'
    'Called by app.create_place.';

COMMENT ON FUNCTION app.create_place(UUID, UUID, JSONB) IS
    E'Create place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createPlace\n'
    'input_type: app.type_create_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create place."\n'
    'impact: {"primary": {"entity": "Place", "operation": "CREATE", "fields": ["name", "secret", "tags"]}}';

COMMENT ON TYPE app.type_update_place_input IS
    E'Input of update_place.\n'
    '\n'
    '@fraiseql:input name=UpdatePlaceInput';

COMMENT ON COLUMN app.type_update_place_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_place_input.name IS
    '@fraiseql:field name=name,type=String,required=false';

COMMENT ON COLUMN app.type_update_place_input.secret IS
    '@fraiseql:field name=secret,type=String,required=false';

COMMENT ON COLUMN app.type_update_place_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!],required=false,references=Tag';

COMMENT ON FUNCTION shop.update_place(UUID, app.type_update_place_input, JSONB, UUID) IS
    E'Update place.\n'
    '\n'
    'Called by app.update_place.';

COMMENT ON FUNCTION app.update_place(UUID, UUID, JSONB) IS
    E'Update place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updatePlace\n'
    'input_type: app.type_update_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update place."\n'
    'impact: {"primary": {"entity": "Place", "operation": "UPDATE", "fields": ["name", "secret", "tags"]}}';

COMMENT ON TYPE app.type_delete_place_input IS
    E'Input of delete_place.\n'
    '\n'
    '@fraiseql:input name=DeletePlaceInput';

COMMENT ON COLUMN app.type_delete_place_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION shop.delete_place(UUID, app.type_delete_place_input, JSONB, UUID) IS
    E'Delete place.\n'
    '\n'
    'Called by app.delete_place.';

COMMENT ON FUNCTION app.delete_place(UUID, UUID, JSONB) IS
    E'Delete place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deletePlace\n'
    'input_type: app.type_delete_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete place."\n'
    'impact: {"primary": {"entity": "Place", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_restore_place_input IS
    E'Input of restore_place.\n'
    '\n'
    '@fraiseql:input name=RestorePlaceInput';

COMMENT ON COLUMN app.type_restore_place_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION shop.restore_place(UUID, app.type_restore_place_input, JSONB, UUID) IS
    E'Restore place.\n'
    '\n'
    'Called by app.restore_place.';

COMMENT ON FUNCTION app.restore_place(UUID, UUID, JSONB) IS
    E'Restore place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: restorePlace\n'
    'input_type: app.type_restore_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Restore place."\n'
    'impact: {"primary": {"entity": "Place", "operation": "UPDATE"}}';

COMMENT ON TYPE app.type_tag_place_input IS
    E'Input of tag_place.\n'
    '\n'
    '@fraiseql:input name=TagPlaceInput';

COMMENT ON COLUMN app.type_tag_place_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_tag_place_input.tags_ids IS
    '@fraiseql:field name=tags_ids,type=[UUID!]!,required=true,references=Tag';

COMMENT ON FUNCTION shop.tag_place(UUID, app.type_tag_place_input, JSONB, UUID) IS
    E'Tag place.\n'
    '\n'
    'Called by app.tag_place.';

COMMENT ON FUNCTION app.tag_place(UUID, UUID, JSONB) IS
    E'Tag place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: tagPlace\n'
    'input_type: app.type_tag_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Tag place."\n'
    'impact: {"primary": {"entity": "Place", "operation": "UPDATE", "fields": ["tags"]}}';

COMMENT ON TYPE app.type_guarded_place_input IS
    E'Input of guarded_place.\n'
    '\n'
    '@fraiseql:input name=GuardedPlaceInput';

COMMENT ON COLUMN app.type_guarded_place_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_guarded_place_input.name IS
    '@fraiseql:field name=name,type=String!,required=true';

COMMENT ON FUNCTION shop.guarded_place(UUID, app.type_guarded_place_input, JSONB, UUID) IS
    E'Guarded place.\n'
    '\n'
    'Called by app.guarded_place.';

COMMENT ON FUNCTION app.guarded_place(UUID, UUID, JSONB) IS
    E'Guarded place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: guardedPlace\n'
    'input_type: app.type_guarded_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Guarded place."\n'
    'impact: {"primary": {"entity": "Place", "operation": "UPDATE", "fields": ["name"]}}';

COMMENT ON TYPE app.type_look_at_place_input IS
    E'Input of look_at_place.\n'
    '\n'
    '@fraiseql:input name=LookAtPlaceInput';

COMMENT ON COLUMN app.type_look_at_place_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON FUNCTION shop.look_at_place(UUID, app.type_look_at_place_input, JSONB, UUID) IS
    E'Look at place.\n'
    '\n'
    'Called by app.look_at_place.';

COMMENT ON FUNCTION app.look_at_place(UUID, UUID, JSONB) IS
    E'Look at place.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: lookAtPlace\n'
    'input_type: app.type_look_at_place_input\n'
    'success_type: Place\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Look at place."';

COMMENT ON TABLE shop.tl_place IS
    'Place in other languages.';

COMMENT ON COLUMN shop.tl_place.fk_place IS
    'The row whose texts these are.';

COMMENT ON COLUMN shop.tl_place.fk_locale IS
    'The language they are in.';

COMMENT ON COLUMN shop.tl_place.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tl_place.name IS
    'Translation of name; NULL: none.';

COMMENT ON FUNCTION shop.get_place_name(INTEGER, TEXT, UUID) IS
    'The name of a row in a locale, in its language, or as the row has it.';

COMMENT ON COLUMN shop.tl_place.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tl_place.deleted_by IS
    'User who deleted the row.';
-- specql: end shop.Place metadata
