-- specql: crm.Essay metadata
-- content-sha256: 259fa8bdb5ce8035329b4f3fb8618333f63c061d098826752aea426e9f507a47
COMMENT ON TABLE crm.tb_essay IS
    E'Essay\n'
    '\n'
    '@fraiseql:type name=Essay,schema=crm,trinity=true';

COMMENT ON COLUMN crm.tb_essay.pk_essay IS
    'Internal key; never leaves the database.';

COMMENT ON COLUMN crm.tb_essay.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.tb_essay.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.tb_essay.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_essay.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.tb_essay.state IS
    '@fraiseql:field name=state,type=EssayState,required=false,enum=true';

COMMENT ON COLUMN crm.tb_essay.pages IS
    '@fraiseql:field name=pages,type=Int,required=false';

COMMENT ON COLUMN crm.tb_essay.is_done IS
    '@fraiseql:field name=is_done,type=Boolean,required=false';

COMMENT ON COLUMN crm.tb_essay.fk_parent IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.tb_essay.fk_model IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.tb_essay.fk_about_essay IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.tb_essay.fk_about_topic IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Topic';

COMMENT ON COLUMN crm.tb_essay.fk_topic IS
    '@fraiseql:field name=topic_id,type=UUID,required=false,references=Topic';

COMMENT ON COLUMN crm.tb_essay.mark IS
    '@fraiseql:field name=mark,type=Int,required=false';

COMMENT ON COLUMN crm.tb_essay.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.tb_essay.created_by IS
    'User who created the row.';

COMMENT ON COLUMN crm.tb_essay.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.tb_essay.updated_by IS
    'User who last changed the row.';

COMMENT ON COLUMN crm.tb_essay.deleted_at IS
    'When the row was deleted; NULL while it lives.';

COMMENT ON COLUMN crm.tb_essay.deleted_by IS
    'User who deleted the row.';

COMMENT ON VIEW crm.v_essay IS
    E'Essay\n'
    '\n'
    '@fraiseql:type\n'
    'name: Essay\n'
    'schema: crm\n'
    'trinity: true\n'
    'description: "Essay"';

COMMENT ON COLUMN crm.v_essay.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_essay.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_essay.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_essay.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.v_essay.state IS
    '@fraiseql:field name=state,type=EssayState,required=false,enum=true';

COMMENT ON COLUMN crm.v_essay.pages IS
    '@fraiseql:field name=pages,type=Int,required=false';

COMMENT ON COLUMN crm.v_essay.is_done IS
    '@fraiseql:field name=is_done,type=Boolean,required=false';

COMMENT ON COLUMN crm.v_essay.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.v_essay.model_id IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.v_essay.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Essay|Topic';

COMMENT ON COLUMN crm.v_essay.about_type IS
    '@fraiseql:field name=about_type,type=EssayAboutType,required=false,enum=true';

COMMENT ON COLUMN crm.v_essay.topic_id IS
    '@fraiseql:field name=topic_id,type=UUID,required=false,references=Topic';

COMMENT ON COLUMN crm.v_essay.mark IS
    '@fraiseql:field name=mark,type=Int,required=false';

COMMENT ON COLUMN crm.v_essay.sisters IS
    '@fraiseql:field name=sisters,type=Int,required=false,description=count(Essay WHERE parent = self)';

COMMENT ON COLUMN crm.v_essay.above IS
    '@fraiseql:field name=above,type=String,required=false,description=paper.parent.topic.name';

COMMENT ON COLUMN crm.v_essay.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_essay.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_essay.data IS
    'All of it as one JSON object.';

COMMENT ON VIEW crm.v_essay_resolved IS
    'Essay with all that templates give.';

COMMENT ON COLUMN crm.v_essay_resolved.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=Public identifier.';

COMMENT ON COLUMN crm.v_essay_resolved.identifier IS
    '@fraiseql:field name=identifier,type=String!,required=true,description=Human-readable identifier.';

COMMENT ON COLUMN crm.v_essay_resolved.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.v_essay_resolved.title IS
    '@fraiseql:field name=title,type=String!,required=true';

COMMENT ON COLUMN crm.v_essay_resolved.state IS
    '@fraiseql:field name=state,type=EssayState,required=false,enum=true';

COMMENT ON COLUMN crm.v_essay_resolved.pages IS
    '@fraiseql:field name=pages,type=Int,required=false';

COMMENT ON COLUMN crm.v_essay_resolved.is_done IS
    '@fraiseql:field name=is_done,type=Boolean,required=false';

COMMENT ON COLUMN crm.v_essay_resolved.parent_id IS
    '@fraiseql:field name=parent_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.v_essay_resolved.model_id IS
    '@fraiseql:field name=model_id,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN crm.v_essay_resolved.about_id IS
    '@fraiseql:field name=about_id,type=UUID,required=false,references=Essay|Topic';

COMMENT ON COLUMN crm.v_essay_resolved.about_type IS
    '@fraiseql:field name=about_type,type=EssayAboutType,required=false,enum=true';

COMMENT ON COLUMN crm.v_essay_resolved.topic_id IS
    '@fraiseql:field name=topic_id,type=UUID,required=false,references=Topic';

COMMENT ON COLUMN crm.v_essay_resolved.mark IS
    '@fraiseql:field name=mark,type=Int,required=false';

COMMENT ON COLUMN crm.v_essay_resolved.sisters IS
    '@fraiseql:field name=sisters,type=Int,required=false,description=count(Essay WHERE parent = self)';

COMMENT ON COLUMN crm.v_essay_resolved.above IS
    '@fraiseql:field name=above,type=String,required=false,description=paper.parent.topic.name';

COMMENT ON COLUMN crm.v_essay_resolved.created_at IS
    '@fraiseql:field name=created_at,type=DateTime!,required=true,description=When the row was created.';

COMMENT ON COLUMN crm.v_essay_resolved.updated_at IS
    '@fraiseql:field name=updated_at,type=DateTime!,required=true,description=When the row was last changed.';

COMMENT ON COLUMN crm.v_essay_resolved.data IS
    'All of it as one JSON object.';

COMMENT ON TABLE crm.tb_essay_annexes IS
    'The list annexes of Essay.';

COMMENT ON COLUMN crm.tb_essay_annexes.fk_essay IS
    'The Essay whose list it is.';

COMMENT ON COLUMN crm.tb_essay_annexes.fk_annexes IS
    'The Essay in the list.';

COMMENT ON COLUMN crm.tb_essay_annexes.tenant_id IS
    'Tenant the row belongs to.';

COMMENT ON COLUMN crm.tb_essay_annexes."position" IS
    'Place in the list, from 1.';

COMMENT ON COLUMN crm.tb_essay_annexes.created_at IS
    'When the row was created.';

COMMENT ON COLUMN crm.tb_essay_annexes.created_by IS
    'User who created the row.';

COMMENT ON FUNCTION crm.v_long_papers(INTEGER, UUID) IS
    'Long papers';

COMMENT ON TABLE crm.mv_papers_by_topic IS
    E'Rows of Essay in groups, as of the last refresh.\n'
    '\n'
    '@fraiseql:aggregate_view refresh_mode=manual';

COMMENT ON COLUMN crm.mv_papers_by_topic.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN crm.mv_papers_by_topic.subject_name IS
    '@fraiseql:field name=subject_name,type=String,required=false,description=topic.name';

COMMENT ON COLUMN crm.mv_papers_by_topic.above_state IS
    '@fraiseql:field name=above_state,type=String,required=false,description=parent.state';

COMMENT ON COLUMN crm.mv_papers_by_topic.papers IS
    '@fraiseql:field name=papers,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.mv_papers_by_topic.finals IS
    '@fraiseql:field name=finals,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.mv_papers_by_topic.pages IS
    '@fraiseql:field name=pages,type=String!,required=true,description=Sum of Paper.pages';

COMMENT ON COLUMN crm.mv_papers_by_topic.refreshed_at IS
    'When the row was made.';

COMMENT ON FUNCTION crm.refresh_mv_papers_by_topic(UUID) IS
    'Makes mv_papers_by_topic anew, of one tenant or of all that are seen.';

COMMENT ON VIEW crm.v_papers_by_topic IS
    'The groups of mv_papers_by_topic as the API reads them.';

COMMENT ON COLUMN crm.v_papers_by_topic.tenant_id IS
    'Tenant the rows belong to.';

COMMENT ON COLUMN crm.v_papers_by_topic.subject_name IS
    '@fraiseql:field name=subject_name,type=String,required=false,description=topic.name';

COMMENT ON COLUMN crm.v_papers_by_topic.above_state IS
    '@fraiseql:field name=above_state,type=String,required=false,description=parent.state';

COMMENT ON COLUMN crm.v_papers_by_topic.papers IS
    '@fraiseql:field name=papers,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.v_papers_by_topic.finals IS
    '@fraiseql:field name=finals,type=String!,required=true,description=Number of rows';

COMMENT ON COLUMN crm.v_papers_by_topic.pages IS
    '@fraiseql:field name=pages,type=String!,required=true,description=Sum of Paper.pages';

COMMENT ON COLUMN crm.v_papers_by_topic.refreshed_at IS
    'When the row was made.';

COMMENT ON COLUMN crm.v_papers_by_topic.data IS
    'All of it as one JSON object.';

COMMENT ON FUNCTION crm.essay_pk(UUID, UUID) IS
    'Internal key of a live Essay, by its id.';

COMMENT ON FUNCTION crm.essay_pk_by_identifier(TEXT, UUID) IS
    'Internal key of a live Essay, by its identifier.';

COMMENT ON FUNCTION crm.essay_id(INTEGER, UUID) IS
    'Id of a Essay, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.essay_identifier(INTEGER, UUID) IS
    'Identifier of a Essay, deleted or not, by its internal key.';

COMMENT ON FUNCTION crm.essay_check_parent() IS
    'Called by a trigger of Essay.';

COMMENT ON FUNCTION crm.essay_check_templates() IS
    'Called by a trigger of Essay.';

COMMENT ON FUNCTION crm.essay_resolved(INTEGER, UUID, INTEGER) IS
    'What a Essay is with all that its templates give it.';

COMMENT ON TYPE app.type_finish_essay_input IS
    E'Input of finish_essay.\n'
    '\n'
    '@fraiseql:input name=FinishEssayInput';

COMMENT ON COLUMN app.type_finish_essay_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_finish_essay_input.other IS
    '@fraiseql:field name=other,type=UUID,required=false,references=Essay';

COMMENT ON COLUMN app.type_finish_essay_input.others IS
    '@fraiseql:field name=others,type=[UUID!],required=false,references=Essay';

COMMENT ON COLUMN app.type_finish_essay_input.either IS
    '@fraiseql:field name=either,type=UUID,required=false,references=Essay|Topic';

COMMENT ON COLUMN app.type_finish_essay_input.either_type IS
    '@fraiseql:field name=either_type,type=FinishEssayEitherType,required=false,enum=true';

COMMENT ON COLUMN app.type_finish_essay_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.finish_essay(UUID, app.type_finish_essay_input, JSONB, UUID) IS
    E'Finish essay.\n'
    '\n'
    'Called by app.finish_essay.';

COMMENT ON FUNCTION app.finish_essay(UUID, UUID, JSONB) IS
    E'Finish essay.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: finishEssay\n'
    'input_type: app.type_finish_essay_input\n'
    'success_type: Essay\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Finish essay."\n'
    'impact: {"primary": {"entity": "Essay", "operation": "UPDATE", "fields": ["state"]}, "sideEffects": [{"entity": "Essay", "operation": "UPDATE", "fields": ["state", "pages"], "collection": "updatedEssays"}, {"entity": "Essay", "operation": "CREATE", "fields": ["title", "parent", "pages"], "collection": "createdEssays"}, {"entity": "Topic", "operation": "UPDATE", "fields": ["name"], "collection": "updatedTopics"}]}';

COMMENT ON TYPE app.type_drop_essay_input IS
    E'Input of drop_essay.\n'
    '\n'
    '@fraiseql:input name=DropEssayInput';

COMMENT ON COLUMN app.type_drop_essay_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_drop_essay_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.drop_essay(UUID, app.type_drop_essay_input, JSONB, UUID) IS
    E'Drop essay.\n'
    '\n'
    'Called by app.drop_essay.';

COMMENT ON FUNCTION app.drop_essay(UUID, UUID, JSONB) IS
    E'Drop essay.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: dropEssay\n'
    'input_type: app.type_drop_essay_input\n'
    'success_type: Essay\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Drop essay."\n'
    'impact: {"primary": {"entity": "Essay", "operation": "DELETE"}}';

COMMENT ON TYPE app.type_number_papers_essay_input IS
    E'Input of number_papers_essay.\n'
    '\n'
    '@fraiseql:input name=NumberPapersEssayInput';

COMMENT ON COLUMN app.type_number_papers_essay_input.numbers IS
    '@fraiseql:field name=numbers,type=[JSON!]!,required=true';

COMMENT ON FUNCTION crm.number_papers_essay(UUID, app.type_number_papers_essay_input, JSONB, UUID) IS
    E'Number papers.\n'
    '\n'
    'Called by app.number_papers_essay.';

COMMENT ON FUNCTION app.number_papers_essay(UUID, UUID, JSONB) IS
    E'Number papers.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: numberPapersEssay\n'
    'input_type: app.type_number_papers_essay_input\n'
    'success_type: Essay\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Number papers."\n'
    'impact: {"sideEffects": [{"entity": "Essay", "operation": "UPDATE", "fields": ["pages"], "collection": "updatedEssays"}]}';

COMMENT ON TYPE app.type_refuse_essay_input IS
    E'Input of refuse_essay.\n'
    '\n'
    '@fraiseql:input name=RefuseEssayInput';

COMMENT ON COLUMN app.type_refuse_essay_input.id IS
    '@fraiseql:field name=id,type=UUID!,required=true,description=The row to work on.';

COMMENT ON COLUMN app.type_refuse_essay_input.expected_updated_at IS
    '@fraiseql:field name=expected_updated_at,type=DateTime,required=false,description=The version that was seen: updated_at.';

COMMENT ON FUNCTION crm.refuse_essay(UUID, app.type_refuse_essay_input, JSONB, UUID) IS
    E'Refuse essay.\n'
    '\n'
    'Called by app.refuse_essay.';

COMMENT ON FUNCTION app.refuse_essay(UUID, UUID, JSONB) IS
    E'Refuse essay.\n'
    '\n'
    '@fraiseql:mutation\n'
    'name: refuseEssay\n'
    'input_type: app.type_refuse_essay_input\n'
    'success_type: Essay\n'
    'error_type: MutationError\n'
    'failure_type: MutationError\n'
    'context_params: [auth_tenant_id, auth_user_id]\n'
    'description: "Refuse essay."';
-- specql: end crm.Essay metadata
