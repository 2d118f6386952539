/* plan_set.c - `set` and `declare`, `aggregate`, `return`: values that get a name, or are the answer. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "plan/plan_result.h"
#include "templates/templates.h"

void plan_set(struct core *core, const struct step *step)
{
	bool first = true;

	for (size_t i = 0; i < step->value_count; i++) {
		if (step->values[i].value == NULL)
			continue;
		if (first)
			core_paragraph(core);
		first = false;
		sql_ident(&core->body, IDENT(step->values[i].variable->sql));
		out_cstr(&core->body, " := ");
		sql_frag(&core->body, expr_sql(core->arena, step->values[i].value));
		out_cstr(&core->body, ";\n");
	}
}

/* ---- return ---- */

/* (SELECT COLUMN FROM … WHERE …) of the row of ENTITY whose key is KEY. */
static struct frag of_row(struct core *core, const struct entity *entity, struct frag key, bool data)
{
	struct out o;

	out_init(&o, core->arena);
	out_cstr(&o, data ? "(SELECT v.data FROM " : "(SELECT r.id FROM ");
	sql_qname(&o, QNAME(entity->schema, name_table(core->arena, entity->slug)));
	out_cstr(&o, " AS r");
	if (data) {
		out_cstr(&o, " JOIN ");
		sql_qname(&o, QNAME(entity->schema, name_view(core->arena, entity->slug)));
		out_cstr(&o, " AS v ON v.id = r.id");
	}
	out_cstr(&o, " WHERE ");
	sql_frag(&o, core_column(core->arena, "r", name_key(core->arena, entity->slug)));
	out_cstr(&o, " = ");
	sql_frag(&o, key);
	out_char(&o, ')');
	return FRAG(out_text(&o));
}

static bool is_bigint(const struct type *type)
{
	return type->kind == TYPE_SCALAR && type->row != NULL && strcmp(type->row->sql, "BIGINT") == 0;
}

/* As JSON has it: a row with its data, a reference as a uuid, a bigint as text. */
static struct frag json_value(struct core *core, const struct typed_expr *e)
{
	if (e->type.kind == TYPE_LINKS)
		return core_outside_value(core, e);
	struct frag value = expr_sql(core->arena, e);
	bool row = e->expr->kind == EXPR_NAME && e->field == NULL &&
	           (e->operand == OPERAND_VARIABLE || e->system == SYSTEM_KEY);

	if (e->type.kind == TYPE_REF)
		return of_row(core, e->type.target, value, row && !e->type.target->external);
	if (is_bigint(&e->type))
		return FRAG(arena_printf(core->arena, "(%.*s)::TEXT", STR_ARG(value.sql)));
	return value;
}

/* jsonb_build_object('a', x, …) */
static struct frag json_object(struct core *core, const struct step_value *values, size_t count)
{
	enum { ON_ONE_LINE = 2 };
	struct out o;

	out_init(&o, core->arena);
	out_cstr(&o, "jsonb_build_object(");
	for (size_t i = 0; i < count; i++) {
		out_cstr(&o, count > ON_ONE_LINE ? (i > 0 ? ",\n    " : "\n    ") : i > 0 ? ", " : "");
		sql_lit(&o, LIT(values[i].name));
		out_cstr(&o, ", ");
		sql_frag(&o, json_value(core, values[i].value));
	}
	out_cstr(&o, count > ON_ONE_LINE ? "\n)" : ")");
	return FRAG(out_text(&o));
}

void plan_return(struct core *core, const struct step *step)
{
	bool message = step->message.len > 0 || step->set_count > 0;
	struct frag object, result = FRAG(STR_EMPTY);

	if (step->value_count > 0) {
		bool single = step->values[0].name.len == 0;

		object = single ? json_value(core, step->values[0].value)
		                : json_object(core, step->values, step->value_count);
		result = FRAG(arena_printf(core->arena, "::JSONB || jsonb_build_object('result', %.*s)",
		                           STR_ARG(object.sql)));
	}
	if (core->has_self)
		plan_refresh_deferred(core);
	plan_result(core, message ? plan_message(core, step) : FRAG(STR_EMPTY), result);
}

/* ---- aggregate ---- */

/* count(*)::INTEGER, COALESCE(sum(t.amount), 0) */
static struct frag computed(struct core *core, const struct step *step)
{
	struct str operation = step->spec->operation;
	struct str value = step->source != NULL ? expr_sql(core->arena, step->source).sql : STR("*");
	bool interval = step->source != NULL && step->source->type.kind == TYPE_SCALAR &&
	                step->source->type.row->class == CLASS_INTERVAL;

	if (str_is(operation, "count"))
		return FRAG(arena_printf(core->arena, "count(%.*s)::INTEGER", STR_ARG(value)));
	if (str_is(operation, "sum"))
		return FRAG(arena_printf(core->arena, "COALESCE(sum(%.*s), %s)", STR_ARG(value),
		                         interval ? "INTERVAL '0'" : "0"));
	return FRAG(arena_printf(core->arena, "%.*s(%.*s)", STR_ARG(operation), STR_ARG(value)));
}

static void groups(struct core *core, const struct step *step, struct frag conditions)
{
	struct out columns, keys, order, value;

	out_init(&columns, core->arena);
	out_init(&keys, core->arena);
	out_init(&order, core->arena);
	out_init(&value, core->arena);
	for (size_t i = 0; i < step->value_count; i++) {
		const struct step_value *v = &step->values[i];

		out_cstr(&columns, i > 0 ? ", " : "");
		out_cstr(&keys, i > 0 ? ", " : "");
		out_cstr(&order, i > 0 ? ", " : "");
		sql_frag(&columns, json_value(core, v->value));
		out_cstr(&columns, " AS ");
		sql_ident(&columns, IDENT(v->name));
		sql_frag(&keys, expr_sql(core->arena, v->value));
		sql_frag(&order, core_column(core->arena, "g", v->name));
	}
	sql_frag(&value, computed(core, step));
	out_cstr(&value, " AS ");
	sql_ident(&value, IDENT(step->spec->operation));
	tmpl_compute_groups(&core->body,
	                    &(struct tmpl_compute_groups){
	                            .variable = IDENT(step->variable->sql),
	                            .order = FRAG(out_text(&order)),
	                            .groups = FRAG(out_text(&columns)),
	                            .value = FRAG(out_text(&value)),
	                            .table = QNAME(step->target->schema, name_table(core->arena, step->target->slug)),
	                            .conditions = conditions,
	                            .keys = FRAG(out_text(&keys)),
	                    });
}

void plan_aggregate(struct core *core, const struct step *step)
{
	struct out conditions;

	out_init(&conditions, core->arena);
	core_and_tenant(&conditions, "t", step->target);
	core_and_live(&conditions, "t", step->target);
	if (step->condition != NULL) {
		core_and(&conditions);
		sql_frag(&conditions, expr_sql_operand(core->arena, step->condition));
	}
	if (conditions.len == 0)
		out_cstr(&conditions, "true"); /* all rows there are */
	core_paragraph(core);
	if (step->value_count > 0)
		groups(core, step, FRAG(out_text(&conditions)));
	else
		tmpl_compute(&core->body,
		             &(struct tmpl_compute){
		                     .variable = IDENT(step->variable->sql),
		                     .value = computed(core, step),
		                     .table = QNAME(step->target->schema, name_table(core->arena, step->target->slug)),
		                     .conditions = FRAG(out_text(&conditions)),
		             });
}
