/* plan_notify.c - `notify`: a row of the outbox. */
#include "plan/plan_steps.h"

#include "emit/expr_sql.h"
#include "model/notice.h"
#include "templates/templates.h"

static struct frag text_or_null(struct core *core, struct str text)
{
	struct out o;

	if (text.len == 0)
		return FRAG(STR("NULL"));
	out_init(&o, core->arena);
	sql_lit(&o, LIT(text));
	return FRAG(out_text(&o));
}

/* The parts, a row by what people call it. concat() makes text of every value, and nothing of NULL. */
static struct frag message(struct core *core, const struct set_item *parts, size_t count)
{
	struct out o;

	if (count == 0)
		return FRAG(STR("''"));
	if (count == 1 && parts[0].value->expr->kind == EXPR_STRING)
		return expr_sql(core->arena, parts[0].value);
	out_init(&o, core->arena);
	out_cstr(&o, "concat(");
	o.indent += count > 3 ? 1 : 0;
	for (size_t i = 0; i < count; i++) {
		const struct typed_expr *value = parts[i].value;

		out_cstr(&o, i > 0 ? "," : "");
		out_cstr(&o, count > 3 ? "\n" : i > 0 ? " " : "");
		if (value->type.kind == TYPE_REF && value->expr->kind != EXPR_NULL)
			sql_frag(&o, core_row_column(core, value, "identifier"));
		else
			sql_frag(&o, expr_sql(core->arena, value));
	}
	o.indent = 0;
	out_cstr(&o, count > 3 ? "\n)" : ")");
	return FRAG(out_text(&o));
}

struct frag plan_message(struct core *core, const struct step *step)
{
	struct out o;

	if (step->set_count > 0)
		return message(core, step->sets, step->set_count);
	out_init(&o, core->arena);
	sql_lit(&o, LIT(step->message));
	return FRAG(out_text(&o));
}

static struct frag payload(struct core *core, const struct step *step)
{
	size_t first = step->notice->has_recipient ? 1 : 0;
	const struct set_item *items = step->sets + first;
	size_t count = step->set_count - first;
	struct frag text;

	if (!step->notice->is_message)
		return core_json_object(core, items, count);
	text = message(core, items, count);
	return FRAG(arena_printf(core->arena, "jsonb_build_object('message', %.*s)", STR_ARG(text.sql)));
}

/* Who is told: a name, a value, the id of a row. */
static struct frag recipient(struct core *core, const struct step *step)
{
	const struct typed_expr *value;
	struct frag text;

	if (!step->notice->has_recipient)
		return text_or_null(core, step->notice->name);
	value = step->sets[0].value;
	text = core_outside_value(core, value);
	if (value->type.kind != TYPE_REF && value->type.row != NULL && value->type.row->class == CLASS_TEXT &&
	    value->type.kind != TYPE_LIST)
		return text;
	return FRAG(arena_printf(core->arena, "CAST(%.*s AS TEXT)", STR_ARG(text.sql)));
}

void plan_notify(struct core *core, const struct step *step)
{
	const struct notice *notice = step->notice;

	core_paragraph(core);
	tmpl_notify(&core->body, &(struct tmpl_notify){
	                                 .entity = LIT(core->entity->name),
	                                 .id = FRAG(core->has_self ? STR("self.id") : STR("NULL")),
	                                 .action = LIT(core->action->function),
	                                 .event = text_or_null(core, notice->event),
	                                 .channel = text_or_null(core, notice->channel),
	                                 .recipient = recipient(core, step),
	                                 .payload = payload(core, step),
	                         });
	if (core->tracks_writes)
		out_cstr(&core->body, "is_written := true;\n");
}
