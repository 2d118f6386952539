/* plan_core.c - the frame of a core function: what every action does before and after its steps. */
#include "plan/plan_core.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "model/step_walk.h"
#include "plan/core_links.h"
#include "plan/plan_impact.h"
#include "plan/plan_result.h"
#include "plan/plan_steps.h"
#include "templates/templates.h"

/* ---- before the steps ---- */

/* Whether any row the action touches has a tenant. */
static bool needs_tenant(const struct core *core)
{
	const struct action *action = core->action;

	if (core->entity->tenant_scoped || action->asks_tenant)
		return true;
	for (size_t i = 0; i < core->steps.len; i++)
		if (core->steps.items[i]->target != NULL && core->steps.items[i]->target->tenant_scoped)
			return true;
	for (size_t i = 0; i < action->param_count; i++)
		if (core_reaches_tenant(&action->params[i].type))
			return true;
	return false;
}

static void check_tenant(struct core *core)
{
	if (!needs_tenant(core))
		return;
	core_paragraph(core);
	tmpl_tenant_check(&core->body, &(struct tmpl_tenant_check){ 0 });
}

/* A parameter whose key is absent has its default from here on. */
static void fill_defaults(struct core *core)
{
	for (size_t i = 0; i < core->action->param_count; i++) {
		const struct param *param = &core->action->params[i];
		struct out condition, assignment;

		if (param->def == NULL)
			continue;
		out_init(&condition, core->arena);
		out_cstr(&condition, "NOT input_payload ? ");
		sql_lit(&condition, LIT(param->key));
		out_init(&assignment, core->arena);
		sql_frag(&assignment, core_column(core->arena, "input_data", param->key));
		out_cstr(&assignment, " := ");
		sql_frag(&assignment, expr_sql(core->arena, param->def));
		out_char(&assignment, ';');
		core_guard(core, FRAG(out_text(&condition)), FRAG(out_text(&assignment)));
	}
}

/* What a declared parameter's type asks for; of the others the fields they go into ask. */
static void check_values(struct core *core)
{
	for (size_t i = 0; i < core->action->param_count; i++) {
		const struct param *param = &core->action->params[i];
		struct str name = core_param_name(param);
		struct frag value = core_column(core->arena, "input_data", param->key);
		struct frag check =
		        param->declared ? plan_value_check(core->arena, &param->type, value) : FRAG(STR_EMPTY);
		struct out condition;

		if (check.sql.len == 0)
			continue;
		out_init(&condition, core->arena);
		out_printf(&condition, "NOT (%.*s)", STR_ARG(check.sql));
		core_guard(core, FRAG(out_text(&condition)),
		           core_failure(core, STR("validation:invalid_value"),
		                        arena_printf(core->arena, "Invalid value: %.*s", STR_ARG(name)), &name, 1));
	}
}

static void require(struct core *core, struct frag condition, struct str name)
{
	struct str message = arena_printf(core->arena, "Required: %.*s", STR_ARG(name));

	core_guard(core, condition, core_failure(core, STR("validation:required_field"), message, &name, 1));
}

/* Keys that must be there, whatever the steps do with them. */
static void check_required(struct core *core)
{
	const struct action *action = core->action;

	if (action->kind == ACTION_LOADS)
		require(core, FRAG(STR("input_data.id IS NULL")), STR("id"));
	for (size_t i = 0; i < action->param_count; i++) {
		const struct param *param = &action->params[i];
		struct out o;

		if (!param->must_be_present)
			continue;
		out_init(&o, core->arena);
		if (param->nullable) {
			out_cstr(&o, "NOT input_payload ? ");
			sql_lit(&o, LIT(param->key));
		} else {
			sql_frag(&o, core_column(core->arena, "input_data", param->key));
			out_cstr(&o, " IS NULL");
		}
		require(core, FRAG(out_text(&o)), core_param_name(param));
	}
}

static void resolve_reference(struct core *core, const struct param *param)
{
	struct str name = core_param_name(param);
	struct str message = arena_printf(core->arena, "Reference not found: %.*s", STR_ARG(name));
	struct frag id = core_column(core->arena, "input_data", param->key);
	struct frag key = core_param_value(core, param, 0);
	struct out o;

	core_paragraph(core);
	sql_frag(&core->body, key);
	out_cstr(&core->body, " := ");
	sql_frag(&core->body, core_key_lookup(core, param->type.target, id));
	out_cstr(&core->body, ";\n");

	out_init(&o, core->arena);
	sql_frag(&o, key);
	out_cstr(&o, " IS NULL AND ");
	sql_frag(&o, id);
	out_cstr(&o, " IS NOT NULL");
	tmpl_guard(&core->body,
	           &(struct tmpl_guard){
	                   .condition = FRAG(out_text(&o)),
	                   .failure = core_failure(core, STR("validation:reference_not_found"), message, &name, 1),
	           });
}

static void load(struct core *core)
{
	struct str message = arena_printf(core->arena, "%.*s not found", STR_ARG(core->entity->name));
	struct str code = arena_printf(core->arena, "not_found:%.*s", STR_ARG(core->entity->slug));
	struct str id = STR("id");
	struct out conditions;
	bool locks = false, restores = false;

	for (size_t i = 0; i < core->steps.len; i++) {
		locks = locks || core_is_write(core->steps.items[i]) || core->steps.items[i]->kind == STEP_CALL ||
		        plan_raw_writes(core->steps.items[i]);
		restores = restores || core->steps.items[i]->restores;
	}
	out_init(&conditions, core->arena);
	out_cstr(&conditions, "t.id = input_data.id");
	core_and_tenant(&conditions, "t", core->entity);
	if (!restores)
		core_and_live(&conditions, "t", core->entity);

	core_paragraph(core);
	tmpl_load(&core->body,
	          &(struct tmpl_load){
	                  .table = QNAME(core->entity->schema, name_table(core->arena, core->entity->slug)),
	                  .conditions = FRAG(out_text(&conditions)),
	                  .lock = FRAG(locks ? STR("\nFOR NO KEY UPDATE") : STR_EMPTY),
	                  .failure = core_failure(core, code, message, &id, 1),
	          });
	core->has_self = true;
}

/* After the guards: who may not touch a row learns nothing of its version. */
static void check_version(struct core *core)
{
	struct str field = STR("expected_version");
	bool dated = !core->entity->no_audit_trail;

	if (core->entity->versioned)
		core_guard(core, FRAG(STR("input_data.expected_version <> self.version")),
		           core_failure(core, STR("conflict:stale_version"), STR("The row was changed in the meantime"),
		                        &field, 1));
	if ((core->action->guard_count > 0 || core->entity->versioned) && (dated || core->has_loaded))
		core_paragraph(core);
	if (dated)
		out_cstr(&core->body, "PERFORM app.check_version(self.updated_at, input_data.expected_updated_at);\n");
	if (core->has_loaded)
		out_cstr(&core->body, "loaded := self;\n");
}

static void check_guards(struct core *core)
{
	const struct action *action = core->action;
	struct str code = arena_printf(core->arena, "forbidden:%.*s", STR_ARG(action->name));

	for (size_t i = 0; i < action->guard_count; i++) {
		struct out condition;

		out_init(&condition, core->arena);
		sql_frag(&condition, expr_sql_operand(core->arena, action->guards[i]));
		out_cstr(&condition, " IS NOT TRUE");
		core_guard(core, FRAG(out_text(&condition)), core_failure(core, code, STR("Not allowed"), NULL, 0));
	}
}

/* An action that creates its row starts with the row that the input describes. */
static void fill_self(struct core *core)
{
	core_paragraph(core);
	for (size_t i = 0; i < core->entity->field_count; i++) {
		const struct field *field = &core->entity->fields[i];
		const struct param *param = core_param_of(core, field);

		if (param == NULL && field->def == NULL)
			continue;
		for (size_t c = 0; c < field_column_count(field); c++) {
			sql_frag(&core->body, core_column(core->arena, "self", field_column(field, c)));
			out_cstr(&core->body, " := ");
			if (param == NULL)
				sql_frag(&core->body, expr_sql(core->arena, field->def));
			else if (field->def == NULL)
				sql_frag(&core->body, core_param_value(core, param, c));
			else
				sql_frag(&core->body,
				         core_param_or(core, param, c, expr_sql_operand(core->arena, field->def)));
			out_cstr(&core->body, ";\n");
		}
	}
}

/* ---- the whole ---- */

static bool always_writes(const struct core *core, const struct step *step)
{
	bool has_row = core->action->kind != ACTION_FREE;

	if (step->nested)
		return false;
	return step->kind == STEP_INSERT || step->kind == STEP_NOTIFY ||
	       (step->kind == STEP_DELETE && has_row && core_writes_self(step) && step->condition == NULL);
}

static void decide(struct core *core)
{
	const struct action *action = core->action;
	bool writes = false, certain = false;

	for (size_t i = 0; i < core->steps.len; i++) {
		const struct step *step = core->steps.items[i];

		writes = writes || core_is_write(step) || step->kind == STEP_CALL || step->kind == STEP_NOTIFY ||
		         plan_raw_writes(step);
		certain = certain || always_writes(core, step);
		if (step->kind == STEP_UPDATE && step->own && action->kind == ACTION_LOADS)
			core->has_loaded = true;
		if ((step->kind == STEP_CALL || plan_raw_writes(step)) && action->kind == ACTION_LOADS)
			core->has_loaded = true;
	}
	core->tracks_writes = writes && !certain;
}

static bool mentions_self(const struct typed_expr *e)
{
	if (e == NULL)
		return false;
	if (e->expr->kind == EXPR_NAME && e->operand == OPERAND_SELF)
		return true;
	for (size_t i = 0; i < e->arg_count; i++)
		if (mentions_self(e->args[i]))
			return true;
	return false;
}

/* Whether a step uses the row before it is there: up to and with the insert that creates it. */
static bool uses_input_row(const struct core *core)
{
	const struct action *action = core->action;

	for (size_t i = 0; i < action->guard_count; i++)
		if (mentions_self(action->guards[i]))
			return true;
	for (size_t i = 0; i < core->steps.len; i++) {
		const struct step *step = core->steps.items[i];

		const struct typed_expr *e;

		for (size_t j = 0; step->row != ROW_THERE && step_expr(step, j, &e); j++)
			if (mentions_self(e))
				return true;
		if (step->kind != STEP_INSERT || !step->own)
			continue;
		if (step->from_input && step->row == ROW_ABSENT)
			return true;
		if (!step->nested)
			return false;
	}
	return false;
}

static void collect_steps(struct core *core, const struct step *steps, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct step *inside;
		size_t inside_count;

		*vec_push(core->arena, &core->steps) = &steps[i];
		for (size_t k = 0; steps_inside(&steps[i], k, &inside, &inside_count); k++)
			collect_steps(core, inside, inside_count);
	}
}

static struct frag variables(struct core *core)
{
	struct out row, o;

	out_init(&row, core->arena);
	sql_qname(&row, QNAME(core->entity->schema, name_table(core->arena, core->entity->slug)));
	out_init(&o, core->arena);
	out_cstr(&o, "result app.mutation_result;\n");
	if (core->action->kind != ACTION_FREE)
		out_printf(&o, "self %.*s;\n", STR_ARG(out_text(&row)));
	if (core->has_loaded)
		out_printf(&o, "loaded %.*s;\n", STR_ARG(out_text(&row)));
	if (core->has_changed)
		out_printf(&o, "changed %.*s;\n", STR_ARG(out_text(&row)));
	if (core->tracks_writes)
		out_cstr(&o, "is_written BOOLEAN := false;\n");
	if (core->counts_rows)
		out_cstr(&o, "row_count BIGINT;\n");
	if (core->has_conflict)
		out_cstr(&o, "conflict JSONB;\n");
	if (core->has_failures)
		out_cstr(&o, "failures JSONB := JSONB '[]';\n");
	if (core->has_warnings)
		out_cstr(&o, "warnings JSONB := JSONB '[]';\n");
	if (core->calls_action)
		out_cstr(&o, "call_payload JSONB;\ncall_result app.mutation_result;\n");
	for (size_t i = 0; i < core->action->variable_count; i++) {
		const struct variable *v = core->action->variables[i];

		sql_ident(&o, IDENT(v->sql));
		out_char(&o, ' ');
		if (v->entity != NULL)
			sql_qname(&o, QNAME(v->entity->schema, name_table(core->arena, v->entity->slug)));
		else
			sql_frag(&o, v->type.kind == TYPE_REF ? plan_key_type(v->type.target)
			                                      : plan_value_type(core->arena, &v->type));
		out_cstr(&o, ";\n");
	}
	for (size_t i = 0; i < core->action->param_count; i++) {
		const struct param *param = &core->action->params[i];

		if (param->type.kind != TYPE_REF)
			continue;
		sql_frag(&o, core_param_value(core, param, 0));
		out_char(&o, ' ');
		sql_frag(&o, plan_key_type(param->type.target));
		out_cstr(&o, ";\n");
	}
	plan_try_variables(core, &o);
	plan_bulk_variables(core, &o);
	core_links_variables(core, &o);
	plan_impact_variables(core, &o);
	return FRAG(out_text(&o));
}

/* What is behind a return is never reached. */
static bool steps_end_with_return(const struct core *core)
{
	size_t count = core->action->step_count;

	return count > 0 && core->action->steps[count - 1].kind == STEP_RETURN;
}

struct frag plan_core_body(struct arena *arena, const struct action *action)
{
	struct core core = { .arena = arena, .entity = action->entity, .action = action };
	struct out o;

	out_init(&core.body, arena);
	collect_steps(&core, action->steps, action->step_count);
	decide(&core);
	if (!action->unimplemented)
		check_tenant(&core);
	fill_defaults(&core);
	check_required(&core);
	check_values(&core);
	for (size_t i = 0; i < action->param_count; i++)
		if (action->params[i].type.kind == TYPE_REF)
			resolve_reference(&core, &action->params[i]);
		else
			core_resolve_links(&core, &action->params[i]);
	if (action->kind == ACTION_LOADS)
		load(&core);
	if (action->kind == ACTION_CREATES && uses_input_row(&core))
		fill_self(&core);
	check_guards(&core);
	if (action->kind == ACTION_LOADS)
		check_version(&core);
	plan_steps(&core, action->steps, action->step_count);
	core_row(&core, action->row);
	plan_refresh_deferred(&core);
	if (action->unimplemented)
		out_cstr(&core.body, "RETURN result;\n");
	else if (!steps_end_with_return(&core))
		plan_outcome(&core);

	out_init(&o, arena);
	tmpl_core(&o, &(struct tmpl_core){ .variables = variables(&core), .statements = FRAG(out_text(&core.body)) });
	plan_filled(&core.body, action->name);
	plan_filled(&o, action->name);
	return FRAG(out_text(&o));
}
