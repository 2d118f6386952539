/* plan_dependency.c - `check_dependencies`: before rows are deleted, others must not refer to them. */
#include "plan/plan_steps.h"

#include "model/dependency.h"
#include "model/names.h"
#include "templates/templates.h"

/* tb_order AS r, or the table of a list beside the rows that have it. */
static struct frag source(struct core *core, const struct dependency *d)
{
	const struct entity *e = d->entity;
	struct out o;

	out_init(&o, core->arena);
	sql_qname(&o, QNAME(e->schema, name_table(core->arena, e->slug)));
	out_cstr(&o, " AS r");
	if (d->field->type.kind != TYPE_LINKS)
		return FRAG(out_text(&o));
	out_cstr(&o, "\n    JOIN ");
	sql_qname(&o, QNAME(e->schema, name_table(core->arena, d->field->links.slug)));
	out_cstr(&o, " AS l ON l.");
	sql_ident(&o, IDENT(d->field->links.owner_column));
	out_cstr(&o, " = r.");
	sql_ident(&o, IDENT(name_key(core->arena, e->slug)));
	return FRAG(out_text(&o));
}

/* The own row, which may refer to itself; or the rows that the step deletes. */
static void and_deleted(struct core *core, struct out *o, const struct step *step, const struct dependency *d,
                        struct frag rows)
{
	struct str key = name_key(core->arena, step->target->slug);
	bool list = d->field->type.kind == TYPE_LINKS;

	struct frag column = core_column(core->arena, list ? "l" : "r",
	                                 list ? d->field->links.target_column : field_column(d->field, d->column));
	struct out in;

	if (core_writes_self(step) && core->has_self && step->condition == NULL) {
		sql_frag(o, column);
		out_cstr(o, " = ");
		sql_frag(o, core_column(core->arena, "self", key));
		if (d->entity != core->entity)
			return;
		core_and(o);
		sql_frag(o, core_column(core->arena, "r", key));
		out_cstr(o, " <> ");
		sql_frag(o, core_column(core->arena, "self", key));
		return;
	}
	out_init(&in, core->arena);
	tmpl_dependency_rows(&in,
	                     &(struct tmpl_dependency_rows){
	                             .column = column,
	                             .key = IDENT(key),
	                             .table = QNAME(step->target->schema, name_table(core->arena, step->target->slug)),
	                             .rows = rows,
	                     });
	sql_frag(o, FRAG(str_trim(out_text(&in))));
}

void plan_dependencies(struct core *core, const struct step *step, struct frag rows)
{
	for (size_t i = 0; i < step->dependency_count; i++) {
		const struct dependency *d = &step->dependencies[i];
		struct out conditions, exists;

		if (d->hard_only && !step->hard && !step->target->no_soft_delete)
			continue;
		out_init(&conditions, core->arena);
		and_deleted(core, &conditions, step, d, rows);
		core_and_tenant(&conditions, "r", d->entity);
		core_and_live(&conditions, "r", d->entity);
		out_init(&exists, core->arena);
		tmpl_dependency(&exists, &(struct tmpl_dependency){
		                                 .source = source(core, d),
		                                 .conditions = FRAG(out_text(&conditions)),
		                         });
		core_guard(core, FRAG(str_trim(out_text(&exists))),
		           core_failure(core, STR("conflict:dependency_exists"), d->message, NULL, 0));
	}
}
