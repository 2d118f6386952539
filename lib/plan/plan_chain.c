/* plan_chain.c - the pattern recursive_dependency_validator: a trigger that follows rows from one to the next. */
#include "plan/core_parts.h"
#include "plan/plan.h"
#include "plan/plan_failures.h"

#include "emit/expr_sql.h"
#include "model/names.h"
#include "model/patterns.h"
#include "templates/templates.h"

struct way {
	struct plan *plan;
	struct arena *arena;
	const struct entity *entity;
	const struct chain *d;
	struct ident parent, child;
	struct qname table;
};

static void column(struct out *o, const char *row, struct ident name)
{
	out_printf(o, "%s.", row);
	sql_ident(o, name);
}

static bool is_empty_at_times(const struct field *field)
{
	return field != NULL && !field->required;
}

/* Rows that lead nowhere, or are deleted, say nothing. */
static struct frag ignored(const struct way *c)
{
	struct out o;

	out_init(&o, c->arena);
	if (!c->entity->no_soft_delete)
		out_cstr(&o, "NEW.deleted_at IS NOT NULL OR ");
	column(&o, "NEW", c->parent);
	out_cstr(&o, " IS NULL");
	if (c->d->child != NULL) {
		out_cstr(&o, " OR ");
		column(&o, "NEW", c->child);
		out_cstr(&o, " IS NULL");
	}
	return FRAG(out_text(&o));
}

/* What must change in ROW for it to be looked at again. */
static struct frag watched(const struct way *c, const char *row)
{
	struct out o;

	out_init(&o, c->arena);
	column(&o, row, c->parent);
	out_cstr(&o, ", ");
	column(&o, row, c->child);
	if (c->d->kind != NULL) {
		out_cstr(&o, ", ");
		column(&o, row, IDENT(c->d->kind->column));
	}
	if (c->entity->tenant_scoped)
		out_printf(&o, ", %s.tenant_id", row);
	if (!c->entity->no_soft_delete)
		out_printf(&o, ", %s.deleted_at", row);
	return FRAG(out_text(&o));
}

/* The rows `t` that belong to the same graph as NEW. */
static struct frag conditions(const struct way *c)
{
	struct out o;

	out_init(&o, c->arena);
	column(&o, "t", c->parent);
	out_cstr(&o, " IS NOT NULL");
	if (is_empty_at_times(c->d->child)) {
		core_and(&o);
		column(&o, "t", c->child);
		out_cstr(&o, " IS NOT NULL");
	}
	if (c->entity->tenant_scoped) {
		core_and(&o);
		out_cstr(&o, "t.tenant_id = NEW.tenant_id");
	}
	if (c->d->kind != NULL) {
		core_and(&o);
		column(&o, "t", IDENT(c->d->kind->column));
		out_cstr(&o, is_empty_at_times(c->d->kind) ? " IS NOT DISTINCT FROM " : " = ");
		column(&o, "NEW", IDENT(c->d->kind->column));
	}
	core_and_live(&o, "t", c->entity);
	return FRAG(out_text(&o));
}

/* What one transaction at a time holds. */
static struct frag lock(const struct way *c)
{
	struct out table, o;

	out_init(&table, c->arena);
	sql_qname(&table, c->table);
	out_init(&o, c->arena);
	sql_lit(&o, LIT(arena_printf(c->arena, "%.*s %.*s%s", STR_ARG(out_text(&table)), STR_ARG(c->d->parent->name),
	                             c->entity->tenant_scoped ? " " : "")));
	if (c->entity->tenant_scoped)
		out_cstr(&o, " || NEW.tenant_id");
	return FRAG(out_text(&o));
}

static struct str fields_json(const struct way *c, const struct str *fields, size_t count)
{
	struct out o;

	out_init(&o, c->arena);
	out_cstr(&o, "{\"fields\": [");
	for (size_t i = 0; i < count; i++) {
		out_cstr(&o, i > 0 ? ", " : "");
		out_json_string(&o, fields[i]);
	}
	out_cstr(&o, "]}");
	return out_text(&o);
}

/* DETAILS: what the variable `details` holds is told too. */
static struct frag failure(const struct way *c, struct str code, struct str message, struct str json, bool details)
{
	struct out detail, o;

	out_init(&detail, c->arena);
	out_cstr(&detail, ", ");
	sql_lit(&detail, LIT(json));
	if (details)
		out_cstr(&detail, "::JSONB || jsonb_build_object('path', details)");
	out_init(&o, c->arena);
	tmpl_failure(&o, &(struct tmpl_failure){
	                         .code = LIT(code), .message = LIT(message), .detail = FRAG(out_text(&detail)) });
	return FRAG(str_trim(out_text(&o)));
}

static struct frag chain_failure(const struct way *c, const char *code, struct str message)
{
	struct str fields[2] = { c->d->parent->name, c->d->child != NULL ? c->d->child->name : STR_EMPTY };

	return failure(c, str_from(code), message, fields_json(c, fields, c->d->child != NULL ? 2 : 1), c->d->details);
}

/* IF (new.size > 1) IS NOT TRUE THEN … */
static struct frag rules(const struct way *c)
{
	struct out o;

	out_init(&o, c->arena);
	for (size_t i = 0; i < c->d->rule_count; i++) {
		const struct rule *rule = &c->d->rules[i];
		struct str json = fields_json(c, rule->fields, rule->field_count);

		out_cstr(&o, o.len > 0 ? "\nIF (" : "IF (");
		sql_frag(&o, expr_sql(c->arena, rule->condition));
		out_cstr(&o, ") IS NOT TRUE THEN\n    ");
		sql_frag(&o, failure(c, rule->code, rule->message, json, false));
		out_cstr(&o, "\nEND IF;");
	}
	return FRAG(out_text(&o));
}

/* Which rows: a way from CHILD of NEW back to its parent, or the longest chain that NEW is part of. */
static struct frag details(const struct way *c, bool circle)
{
	const struct entity *target = c->d->parent->type.target;
	struct qname table = QNAME(target->schema, name_table(c->arena, target->slug));
	struct ident key = IDENT(name_key(c->arena, target->slug));
	struct frag most = FRAG(arena_printf(c->arena, "%u", c->d->max_depth));
	struct out o;

	out_init(&o, c->arena);
	if (!c->d->details)
		return FRAG(STR_EMPTY);
	if (circle)
		tmpl_chain_circle(&o, &(struct tmpl_chain_circle){ .child = c->child,
		                                                   .parent = c->parent,
		                                                   .table = c->table,
		                                                   .conditions = conditions(c),
		                                                   .max_depth = most,
		                                                   .rows = table,
		                                                   .key = key });
	else
		tmpl_chain_length(&o, &(struct tmpl_chain_length){ .child = c->child,
		                                                   .parent = c->parent,
		                                                   .table = c->table,
		                                                   .conditions = conditions(c),
		                                                   .max_depth = most,
		                                                   .rows = table,
		                                                   .key = key });
	plan_filled(&o, c->entity->name);
	return FRAG(str_trim(out_text(&o)));
}

static void add_trigger(const struct way *c)
{
	bool templates = c->d->templates;
	struct str what =
	        templates ? STR("check_templates") : arena_printf(c->arena, "check_%.*s", STR_ARG(c->d->parent->name));
	struct out o;

	out_init(&o, c->arena);
	tmpl_chain(&o, &(struct tmpl_chain){
	                       .declare = FRAG(c->d->details ? STR("details JSONB;") : STR_EMPTY),
	                       .rules = rules(c),
	                       .circle_details = details(c, true),
	                       .length_details = details(c, false),
	                       .ignored = ignored(c),
	                       .new = watched(c, "NEW"),
	                       .old = watched(c, "OLD"),
	                       .lock = lock(c),
	                       .child = c->child,
	                       .parent = c->parent,
	                       .table = c->table,
	                       .conditions = conditions(c),
	                       .max_depth = FRAG(arena_printf(c->arena, "%u", c->d->max_depth)),
	                       .cycle = chain_failure(
	                               c, templates ? "validation:template_cycle" : "validation:dependency_cycle",
	                               plan_chain_message(c->arena, c->entity, c->d, true)),
	                       .too_deep = chain_failure(
	                               c, templates ? "validation:template_depth" : "validation:dependency_depth",
	                               plan_chain_message(c->arena, c->entity, c->d, false)),
	               });
	plan_filled(&o, c->entity->name);
	plan_trigger(c->plan, c->entity, what,
	             arena_printf(c->arena, "%.*s_%.*s", STR_ARG(c->entity->slug), STR_ARG(what)),
	             "AFTER INSERT OR UPDATE", FRAG(out_text(&o)));
}

void plan_chains(struct plan *plan, const struct entity *entity)
{
	for (size_t i = 0; i < entity->chain_count; i++) {
		const struct chain *d = &entity->chains[i];
		struct way c = { .plan = plan, .arena = plan->arena, .entity = entity, .d = d };

		c.parent = IDENT(d->parent->column);
		c.child = IDENT(d->child != NULL ? d->child->column : name_key(plan->arena, entity->slug));
		c.table = QNAME(entity->schema, name_table(plan->arena, entity->slug));
		add_trigger(&c);
	}
}
