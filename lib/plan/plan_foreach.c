/*
 * plan_foreach.c - `foreach`: a loop over rows, over the values of an array or over the elements of JSON.
 *
 * Rows that the body writes are locked first, all of them, before it runs once: PostgreSQL would skip a row that it has
 * changed already when it came to lock it. The outer ORDER BY is what makes it read them all, since the order below a lock
 * does not count.
 */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/loop.h"
#include "model/names.h"
#include "templates/templates.h"

/* The list of references LIST holds the row, and at which place. */
static void print_links(struct core *core, const struct typed_expr *list, struct out *condition, struct out *order)
{
	struct frag key = core_column(core->arena, "t", name_key(core->arena, list->type.target->slug));
	struct frag own = core_column(core->arena, "self", name_key(core->arena, core->entity->slug));
	struct frag target, owner;
	struct str table;

	if (list->operand == OPERAND_PARAM) {
		struct frag keys = expr_sql(core->arena, list);

		sql_frag(condition, key);
		out_printf(condition, " = ANY (%.*s)", STR_ARG(keys.sql));
		out_printf(order, "array_position(%.*s, %.*s)", STR_ARG(keys.sql), STR_ARG(key.sql));
		return;
	}
	target = core_column(core->arena, "l", list->field->links.target_column);
	owner = core_column(core->arena, "l", list->field->links.owner_column);
	table = name_table(core->arena, list->field->links.slug);
	sql_frag(condition, key);
	out_printf(condition, " IN (SELECT %.*s FROM ", STR_ARG(target.sql));
	sql_qname(condition, QNAME(core->entity->schema, table));
	out_printf(condition, " AS l WHERE %.*s = %.*s)", STR_ARG(owner.sql), STR_ARG(own.sql));
	out_cstr(order, "(SELECT l.position FROM ");
	sql_qname(order, QNAME(core->entity->schema, table));
	out_printf(order, " AS l WHERE %.*s = %.*s AND %.*s = %.*s)", STR_ARG(owner.sql), STR_ARG(own.sql),
	           STR_ARG(target.sql), STR_ARG(key.sql));
}

static void rows(struct core *core, const struct step *step, struct frag steps)
{
	struct qname table = QNAME(step->target->schema, name_table(core->arena, step->target->slug));
	struct str key = name_key(core->arena, step->target->slug);
	struct out conditions, order;

	out_init(&order, core->arena);
	out_init(&conditions, core->arena);
	core_and_tenant(&conditions, "t", step->target);
	core_and_live(&conditions, "t", step->target);
	core_and(&conditions);
	if (step->loop->kind == LOOP_LINKS)
		print_links(core, step->loop->source, &conditions, &order);
	else {
		sql_frag(&conditions, expr_sql_operand(core->arena, step->condition));
		sql_frag(&order, core_column(core->arena, "t", key));
	}
	if (step->loop->locks)
		tmpl_loop_locked_rows(&core->body, &(struct tmpl_loop_locked_rows){
		                                           .variable = IDENT(step->variable->sql),
		                                           .table = table,
		                                           .conditions = FRAG(out_text(&conditions)),
		                                           .key = IDENT(key),
		                                           .order = FRAG(out_text(&order)),
		                                           .steps = steps,
		                                   });
	else
		tmpl_loop_rows(&core->body, &(struct tmpl_loop_rows){
		                                    .variable = IDENT(step->variable->sql),
		                                    .table = table,
		                                    .conditions = FRAG(out_text(&conditions)),
		                                    .order = FRAG(out_text(&order)),
		                                    .steps = steps,
		                            });
}

static void elements(struct core *core, const struct step *step, struct frag steps)
{
	struct frag list = expr_sql(core->arena, step->loop->source);

	if (step->loop->source->member_count > 0) /* null there is not the same as absent, but means it */
		list = FRAG(arena_printf(core->arena, "NULLIF(%.*s, 'null')", STR_ARG(list.sql)));
	tmpl_loop_elements(&core->body, &(struct tmpl_loop_elements){
	                                        .variable = IDENT(step->variable->sql), .list = list, .steps = steps });
}

void plan_foreach(struct core *core, const struct step *step)
{
	struct frag steps = plan_branch(core, step->then_steps, step->then_count);

	core_paragraph(core);
	switch (step->loop->kind) {
	case LOOP_ROWS:
	case LOOP_LINKS:
		rows(core, step, steps);
		break;
	case LOOP_LIST:
		tmpl_loop_values(&core->body, &(struct tmpl_loop_values){
		                                      .variable = IDENT(step->variable->sql),
		                                      .list = expr_sql(core->arena, step->loop->source),
		                                      .steps = steps,
		                              });
		break;
	case LOOP_JSON:
		elements(core, step, steps);
		break;
	}
}
