/*
 * plan_duplicate.c - `duplicate_check`: an insert that must not make a second live row with the same values.
 *
 * Where a unique index refuses every duplicate, the insert finds it, whoever came first; which row it is, is looked up
 * then. Elsewhere calls of such actions with the same values wait for each other, then look before they insert.
 */
#include "plan/plan_duplicate.h"

#include "emit/expr_sql.h"
#include "model/duplicate.h"
#include "model/names.h"
#include "model/types.h"
#include "templates/templates.h"

static struct frag names(struct core *core, const struct duplicate *d)
{
	struct out o;

	out_init(&o, core->arena);
	out_cstr(&o, "ARRAY[");
	for (size_t i = 0; i < d->field_count; i++) {
		out_cstr(&o, i > 0 ? ", " : "");
		sql_lit(&o, LIT(d->fields[i]->name));
	}
	out_char(&o, ']');
	return FRAG(out_text(&o));
}

/* IF there is one THEN fail. */
static struct frag check(struct core *core, const struct step *step)
{
	const struct duplicate *d = step->duplicate;
	const struct entity *e = step->target;
	struct str key = name_key(core->arena, e->slug);
	struct qname table = QNAME(e->schema, name_table(core->arena, e->slug));
	struct lit code = LIT(STR("conflict:duplicate_found"));
	struct out conditions, o;

	out_init(&conditions, core->arena);
	core_and_tenant(&conditions, "t", e);
	core_and_live(&conditions, "t", e);
	core_and(&conditions);
	sql_frag(&conditions, expr_sql_operand(core->arena, d->where));
	out_init(&o, core->arena);
	if (d->spec->shows) {
		core->has_conflict = true;
		tmpl_duplicate_shown(&o, &(struct tmpl_duplicate_shown){
		                                 .entity = LIT(e->name),
		                                 .table = table,
		                                 .view = QNAME(e->schema, name_view(core->arena, e->slug)),
		                                 .conditions = FRAG(out_text(&conditions)),
		                                 .key = IDENT(key),
		                                 .code = code,
		                                 .message = LIT(d->spec->message),
		                                 .fields = names(core, d),
		                         });
	} else {
		tmpl_duplicate(&o, &(struct tmpl_duplicate){
		                           .table = table,
		                           .conditions = FRAG(out_text(&conditions)),
		                           .code = code,
		                           .message = LIT(d->spec->message),
		                           .fields = names(core, d),
		                   });
	}
	return FRAG(str_trim(out_text(&o)));
}

/* Equal values of these types are equal in JSON; without the others more calls wait for each other than need to. */
static bool is_equal_in_json(const struct type *type)
{
	if (type->kind == TYPE_REF || type->kind == TYPE_ENUM)
		return true;
	if (type->kind != TYPE_SCALAR)
		return false;
	switch (type->row->class) {
	case CLASS_TEXT:
	case CLASS_NUMBER:
	case CLASS_BOOLEAN:
	case CLASS_DATE:
	case CLASS_UUID:
		return true;
	default:
		return false;
	}
}

/* The table, the tenant and the values. */
static struct frag lock_key(struct core *core, const struct step *step)
{
	const struct entity *e = step->target;
	const struct duplicate *d = step->duplicate;
	struct str table = name_table(core->arena, e->slug);
	struct out o;

	out_init(&o, core->arena);
	sql_lit(&o, LIT(arena_printf(core->arena, "%.*s.%.*s", STR_ARG(e->schema), STR_ARG(table))));
	out_cstr(&o, e->tenant_scoped ? ", auth_tenant_id" : "");
	for (size_t i = 0; i < d->field_count; i++) {
		if (!is_equal_in_json(&d->fields[i]->type))
			continue;
		out_cstr(&o, ", ");
		sql_frag(&o, core_column(core->arena, "self", field_column(d->fields[i], 0)));
	}
	return FRAG(out_text(&o));
}

void plan_duplicate_before(struct core *core, const struct step *step)
{
	if (step->duplicate == NULL || step->duplicate->is_unique)
		return;
	core_paragraph(core);
	tmpl_duplicate_lock(&core->body, &(struct tmpl_duplicate_lock){
	                                         .key = lock_key(core, step),
	                                         .check = check(core, step),
	                                 });
}

void plan_duplicate_insert(struct core *core, const struct step *step, struct frag insert)
{
	if (step->duplicate == NULL || !step->duplicate->is_unique) {
		sql_frag(&core->body, insert);
		return;
	}
	tmpl_duplicate_insert(&core->body, &(struct tmpl_duplicate_insert){
	                                           .insert = FRAG(str_trim(insert.sql)),
	                                           .check = check(core, step),
	                                   });
}
