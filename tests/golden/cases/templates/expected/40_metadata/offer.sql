-- specql: shop.Offer metadata
-- content-sha256: e87b923480887e0146c454864f479c03c96dad2b39d82e1e288b8fd7ad1364d8
COMMENT ON TABLE shop.tb_offer IS
    E'Offer\n'
    '\n'
    '@fraiseql:type name=Offer,schema=shop,trinity=true';

COMMENT ON COLUMN shop.tb_offer.pk_offer IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN shop.tb_offer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.tb_offer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.tb_offer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.tb_offer.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.tb_offer.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN shop.tb_offer.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.tb_offer.level IS
    '@fraiseql:field name=level,type=OfferLevel,required=false,enum=true';

COMMENT ON COLUMN shop.tb_offer.fk_category IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN shop.tb_offer.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON COLUMN shop.tb_offer.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN shop.tb_offer.fk_template IS
    '@fraiseql:field name=template_id,type=UUID,required=false,references=Offer';

COMMENT ON COLUMN shop.tb_offer.fk_model IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Model';

COMMENT ON COLUMN shop.tb_offer.resolved IS
    '@fraiseql:field name=resolved,type=String,required=false';

COMMENT ON COLUMN shop.tb_offer.shown IS
    '@fraiseql:field name=shown,type=String,required=false,description=coalesce(title, ''nameless'')';

COMMENT ON COLUMN shop.tb_offer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.tb_offer.created_by IS
    'User who created the row.';

COMMENT ON COLUMN shop.tb_offer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.tb_offer.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN shop.tb_offer.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN shop.tb_offer.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW shop.v_offer IS
    E'Offer\n'
    '\n'
    '@fraiseql:type\n'
    'name: Offer\n'
    'schema: shop\n'
    'trinity: true\n'
    'description: "Offer"';

COMMENT ON COLUMN shop.v_offer.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_offer.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_offer.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_offer.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.v_offer.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN shop.v_offer.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_offer.level IS
    '@fraiseql:field name=level,type=OfferLevel,required=false,enum=true';

COMMENT ON COLUMN shop.v_offer.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN shop.v_offer.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON COLUMN shop.v_offer.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN shop.v_offer.template_id IS
    '@fraiseql:field name=template_id,type=UUID,required=false,references=Offer';

COMMENT ON COLUMN shop.v_offer.model_id IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Model';

COMMENT ON COLUMN shop.v_offer.resolved IS
    '@fraiseql:field name=resolved,type=String,required=false';

COMMENT ON COLUMN shop.v_offer.name_of_category IS
    '@fraiseql:field name=name_of_category,type=String,required=false,description=category.name';

COMMENT ON COLUMN shop.v_offer.shown IS
    '@fraiseql:field name=shown,type=String,required=false,description=coalesce(title, ''nameless'')';

COMMENT ON COLUMN shop.v_offer.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_offer.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_offer.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW shop.v_offer_resolved IS
    'Offer with all that templates give.';

COMMENT ON COLUMN shop.v_offer_resolved.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN shop.v_offer_resolved.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN shop.v_offer_resolved.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN shop.v_offer_resolved.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN shop.v_offer_resolved.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN shop.v_offer_resolved.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN shop.v_offer_resolved.level IS
    '@fraiseql:field name=level,type=OfferLevel,required=false,enum=true';

COMMENT ON COLUMN shop.v_offer_resolved.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN shop.v_offer_resolved.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON COLUMN shop.v_offer_resolved.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN shop.v_offer_resolved.template_id IS
    '@fraiseql:field name=template_id,type=UUID,required=false,references=Offer';

COMMENT ON COLUMN shop.v_offer_resolved.model_id IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Model';

COMMENT ON COLUMN shop.v_offer_resolved.resolved IS
    '@fraiseql:field name=resolved,type=String,required=false';

COMMENT ON COLUMN shop.v_offer_resolved.name_of_category IS
    '@fraiseql:field name=name_of_category,type=String,required=false,description=category.name';

COMMENT ON COLUMN shop.v_offer_resolved.shown IS
    '@fraiseql:field name=shown,type=String,required=false,description=coalesce(title, ''nameless'')';

COMMENT ON COLUMN shop.v_offer_resolved.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN shop.v_offer_resolved.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN shop.v_offer_resolved.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION shop.offer_pk(UUID, UUID) IS
    'Internal key of a live Offer, by its id.';

COMMENT ON FUNCTION shop.offer_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Offer, by its identifier.';

COMMENT ON FUNCTION shop.offer_id(INTEGER, UUID) IS
    'Id of a Offer, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.offer_identifier(INTEGER, UUID) IS
    'Identifier of a Offer, deleted or not, by its internal key.';

COMMENT ON FUNCTION shop.offer_check_templates() IS
    'Called by a trigger of Offer.';

COMMENT ON FUNCTION shop.offer_resolved(INTEGER, UUID, INTEGER) IS
    'What a Offer is with all that its templates give it.';

COMMENT ON TYPE app.type_create_offer_input IS
    E'Input of create_offer.\n'
    '\n'
    '@fraiseql:input name=CreateOfferInput';

COMMENT ON COLUMN app.type_create_offer_input.code IS
    '@fraiseql:field name=code,type=String!,required=true';

COMMENT ON COLUMN app.type_create_offer_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_create_offer_input.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_create_offer_input.level IS
    '@fraiseql:field name=level,type=OfferLevel,required=false,enum=true';

COMMENT ON COLUMN app.type_create_offer_input.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN app.type_create_offer_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON COLUMN app.type_create_offer_input.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN app.type_create_offer_input.template_id IS
    '@fraiseql:field name=template_id,type=UUID,required=false,references=Offer';

COMMENT ON COLUMN app.type_create_offer_input.model_id IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Model';

COMMENT ON COLUMN app.type_create_offer_input.resolved IS
    '@fraiseql:field name=resolved,type=String,required=false';

COMMENT ON FUNCTION shop.create_offer(UUID, app.type_create_offer_input, JSONB, UUID) IS
    E'Create offer.\n'
    '\n'
    'Called by app.create_offer.';

COMMENT ON FUNCTION app.create_offer(UUID, UUID, JSONB) IS
    E'Create offer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createOffer\n'
    'input_type: app.type_create_offer_input\n'
    'success_type: Offer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create offer."\n'
    'impact: {"primary": {"entity": "Offer", "operation": "CREATE", "fields": ["code", "title", "price", "level", "category", "labels", "settings", "template", "model", "resolved"]}}';

COMMENT ON TYPE app.type_update_offer_input IS
    E'Input of update_offer.\n'
    '\n'
    '@fraiseql:input name=UpdateOfferInput';

COMMENT ON COLUMN app.type_update_offer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_offer_input.code IS
    '@fraiseql:field name=code,type=String,required=false';

COMMENT ON COLUMN app.type_update_offer_input.title IS
    '@fraiseql:field name=title,type=String,required=false';

COMMENT ON COLUMN app.type_update_offer_input.price IS
    '@fraiseql:field name=price,type=Decimal,required=false';

COMMENT ON COLUMN app.type_update_offer_input.level IS
    '@fraiseql:field name=level,type=OfferLevel,required=false,enum=true';

COMMENT ON COLUMN app.type_update_offer_input.category_id IS
    '@fraiseql:field name=category_id,type=UUID,required=false,references=Category';

COMMENT ON COLUMN app.type_update_offer_input.labels IS
    '@fraiseql:field name=labels,type=[String!],required=false';

COMMENT ON COLUMN app.type_update_offer_input.settings IS
    '@fraiseql:field name=settings,type=JSON,required=false';

COMMENT ON COLUMN app.type_update_offer_input.template_id IS
    '@fraiseql:field name=template_id,type=UUID,required=false,references=Offer';

COMMENT ON COLUMN app.type_update_offer_input.model_id IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Model';

COMMENT ON COLUMN app.type_update_offer_input.resolved IS
    '@fraiseql:field name=resolved,type=String,required=false';

COMMENT ON COLUMN app.type_update_offer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.update_offer(UUID, app.type_update_offer_input, JSONB, UUID) IS
    E'Update offer.\n'
    '\n'
    'Called by app.update_offer.';

COMMENT ON FUNCTION app.update_offer(UUID, UUID, JSONB) IS
    E'Update offer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateOffer\n'
    'input_type: app.type_update_offer_input\n'
    'success_type: Offer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update offer."\n'
    'impact: {"primary": {"entity": "Offer", "operation": "UPDATE", "fields": ["code", "title", "price", "level", "category", "labels", "settings", "template", "model", "resolved"]}}';

COMMENT ON TYPE app.type_delete_offer_input IS
    E'Input of delete_offer.\n'
    '\n'
    '@fraiseql:input name=DeleteOfferInput';

COMMENT ON COLUMN app.type_delete_offer_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_offer_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION shop.delete_offer(UUID, app.type_delete_offer_input, JSONB, UUID) IS
    E'Delete offer.\n'
    '\n'
    'Called by app.delete_offer.';

COMMENT ON FUNCTION app.delete_offer(UUID, UUID, JSONB) IS
    E'Delete offer.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteOffer\n'
    'input_type: app.type_delete_offer_input\n'
    'success_type: Offer\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete offer."\n'
    'impact: {"primary": {"entity": "Offer", "operation": "DELETE"}}';
-- specql: end shop.Offer metadata
