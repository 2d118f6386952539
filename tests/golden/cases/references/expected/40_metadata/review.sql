-- specql: tenants.Review metadata
-- content-sha256: 29b3c520ee9d50b38ceb341e52f49a62eb7139599b50f7d81f3af296dcdbe95b
COMMENT ON TABLE tenants.tb_review IS
    E'Tenant-scoped, about something shared.\n'
    '\n'
    '@fraiseql:type name=Review,schema=tenants,trinity=true';

COMMENT ON COLUMN tenants.tb_review.pk_review IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN tenants.tb_review.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN tenants.tb_review.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN tenants.tb_review.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN tenants.tb_review.fk_book IS
    '@fraiseql:field name=book_id,type=UUID!,required=true,references=Book';

COMMENT ON COLUMN tenants.tb_review.stars IS
    '@fraiseql:field name=stars,type=Int,required=false';

COMMENT ON COLUMN tenants.tb_review.fk_answer_to IS
    '@fraiseql:field name=answer_to_id,type=UUID,required=false,references=Review';

COMMENT ON COLUMN tenants.tb_review.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN tenants.tb_review.created_by IS
    'User who created the row.';

COMMENT ON COLUMN tenants.tb_review.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN tenants.tb_review.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN tenants.tb_review.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN tenants.tb_review.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW tenants.v_review IS
    E'Tenant-scoped, about something shared.\n'
    '\n'
    '@fraiseql:type\n'
    'name: Review\n'
    'schema: tenants\n'
    'trinity: true\n'
    'description: "Tenant-scoped, about something shared."';

COMMENT ON COLUMN tenants.v_review.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN tenants.v_review.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN tenants.v_review.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN tenants.v_review.book_id IS
    '@fraiseql:field name=book_id,type=UUID!,required=true,references=Book';

COMMENT ON COLUMN tenants.v_review.stars IS
    '@fraiseql:field name=stars,type=Int,required=false';

COMMENT ON COLUMN tenants.v_review.answer_to_id IS
    '@fraiseql:field name=answer_to_id,type=UUID,required=false,references=Review';

COMMENT ON COLUMN tenants.v_review.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN tenants.v_review.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN tenants.v_review.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION tenants.review_pk(UUID, UUID) IS
    'Internal key of a live Review, by its id.';

COMMENT ON FUNCTION tenants.review_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Review, by its identifier.';

COMMENT ON FUNCTION tenants.review_id(INTEGER, UUID) IS
    'Id of a Review, deleted or not, by its internal key.';

COMMENT ON FUNCTION tenants.review_identifier(INTEGER, UUID) IS
    'Identifier of a Review, deleted or not, by its internal key.';

COMMENT ON TYPE app.type_create_review_input IS
    E'Input of create_review.\n'
    '\n'
    '@fraiseql:input name=CreateReviewInput';

COMMENT ON COLUMN app.type_create_review_input.book_id IS
    '@fraiseql:field name=book_id,type=UUID!,required=true,references=Book';

COMMENT ON COLUMN app.type_create_review_input.stars IS
    '@fraiseql:field name=stars,type=Int,required=false';

COMMENT ON COLUMN app.type_create_review_input.answer_to_id IS
    '@fraiseql:field name=answer_to_id,type=UUID,required=false,references=Review';

COMMENT ON FUNCTION tenants.create_review(UUID, app.type_create_review_input, JSONB, UUID) IS
    E'Create review.\n'
    '\n'
    'Called by app.create_review.';

COMMENT ON FUNCTION app.create_review(UUID, UUID, JSONB) IS
    E'Create review.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: createReview\n'
    'input_type: app.type_create_review_input\n'
    'success_type: Review\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Create review."\n'
    'impact: {"primary": {"entity": "Review", "operation": "CREATE", "fields": ["book", "stars", "answer_to"]}}';

COMMENT ON TYPE app.type_update_review_input IS
    E'Input of update_review.\n'
    '\n'
    '@fraiseql:input name=UpdateReviewInput';

COMMENT ON COLUMN app.type_update_review_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_update_review_input.book_id IS
    '@fraiseql:field name=book_id,type=UUID,required=false,references=Book';

COMMENT ON COLUMN app.type_update_review_input.stars IS
    '@fraiseql:field name=stars,type=Int,required=false';

COMMENT ON COLUMN app.type_update_review_input.answer_to_id IS
    '@fraiseql:field name=answer_to_id,type=UUID,required=false,references=Review';

COMMENT ON COLUMN app.type_update_review_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION tenants.update_review(UUID, app.type_update_review_input, JSONB, UUID) IS
    E'Update review.\n'
    '\n'
    'Called by app.update_review.';

COMMENT ON FUNCTION app.update_review(UUID, UUID, JSONB) IS
    E'Update review.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: updateReview\n'
    'input_type: app.type_update_review_input\n'
    'success_type: Review\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Update review."\n'
    'impact: {"primary": {"entity": "Review", "operation": "UPDATE", "fields": ["book", "stars", "answer_to"]}}';

COMMENT ON TYPE app.type_delete_review_input IS
    E'Input of delete_review.\n'
    '\n'
    '@fraiseql:input name=DeleteReviewInput';

COMMENT ON COLUMN app.type_delete_review_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_delete_review_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION tenants.delete_review(UUID, app.type_delete_review_input, JSONB, UUID) IS
    E'Delete review.\n'
    '\n'
    'Called by app.delete_review.';

COMMENT ON FUNCTION app.delete_review(UUID, UUID, JSONB) IS
    E'Delete review.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: deleteReview\n'
    'input_type: app.type_delete_review_input\n'
    'success_type: Review\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Delete review."\n'
    'impact: {"primary": {"entity": "Review", "operation": "DELETE"}}';
-- specql: end tenants.Review metadata
