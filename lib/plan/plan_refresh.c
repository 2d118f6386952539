/* plan_refresh.c - `refresh_table_view`: the functions that fill table views, called for rows or for all of them. */
#include "plan/plan_steps.h"
#include "plan/plan_view.h"

#include "model/names.h"
#include "model/renewal.h"
#include "templates/templates.h"

static void perform(struct core *core, const struct renewal_item *item, struct frag key)
{
	struct qname function = QNAME(item->entity->schema, plan_refresh_name(core->arena, item->entity));

	out_cstr(&core->body, "PERFORM ");
	sql_qname(&core->body, function);
	out_char(&core->body, '(');
	sql_frag(&core->body, key);
	out_cstr(&core->body, ");\n");
}

/* Without a key the function would fill all of the table view. */
static void refresh_reference(struct core *core, const struct renewal_item *item)
{
	struct frag key = core_column(core->arena, "self", field_column(item->field, item->column));
	struct out call, around = core->body;

	if (item->field->required && item->field->type.kind == TYPE_REF) {
		perform(core, item, key);
		return;
	}
	out_init(&core->body, core->arena);
	perform(core, item, key);
	call = core->body;
	core->body = around;
	tmpl_guard(&core->body,
	           &(struct tmpl_guard){
	                   .condition = FRAG(arena_printf(core->arena, "%.*s IS NOT NULL", STR_ARG(key.sql))),
	                   .failure = FRAG(str_trim(out_text(&call))),
	           });
}

/* The rows that refer to the own one; of a list its table says which they are. */
static void refresh_back(struct core *core, const struct renewal_item *item)
{
	const struct entity *e = item->entity;
	const struct field *f = item->field;
	bool list = f->type.kind == TYPE_LINKS;
	struct str column = list ? f->links.target_column : field_column(f, item->column);
	struct str slug = list ? f->links.slug : e->slug;
	struct out conditions;

	out_init(&conditions, core->arena);
	sql_frag(&conditions, core_column(core->arena, "r", column));
	out_cstr(&conditions, " = ");
	sql_frag(&conditions, core_column(core->arena, "self", name_key(core->arena, core->entity->slug)));
	core_and_tenant(&conditions, "r", e);
	tmpl_refresh_back(&core->body,
	                  &(struct tmpl_refresh_back){
	                          .function = QNAME(e->schema, plan_refresh_name(core->arena, e)),
	                          .key = IDENT(list ? f->links.owner_column : name_key(core->arena, e->slug)),
	                          .table = QNAME(e->schema, name_table(core->arena, slug)),
	                          .conditions = FRAG(out_text(&conditions)),
	                  });
}

static void refresh(struct core *core, const struct renewal *renewal)
{
	for (size_t i = 0; i < renewal->item_count; i++) {
		const struct renewal_item *item = &renewal->items[i];

		core_paragraph(core);
		switch (item->rows) {
		case RENEW_ALL:
			perform(core, item, FRAG(STR_EMPTY));
			break;
		case RENEW_SELF:
			perform(core, item,
			        core_column(core->arena, "self", name_key(core->arena, core->entity->slug)));
			break;
		case RENEW_REFERENCE:
			refresh_reference(core, item);
			break;
		case RENEW_BACK:
			refresh_back(core, item);
			break;
		}
	}
}

void plan_refresh(struct core *core, const struct step *step)
{
	if (!step->renewal->deferred)
		refresh(core, step->renewal);
}

static bool same(const struct renewal *a, const struct renewal *b)
{
	bool equal = a->item_count == b->item_count;

	for (size_t i = 0; equal && i < a->item_count; i++)
		equal = a->items[i].entity == b->items[i].entity && a->items[i].rows == b->items[i].rows &&
		        a->items[i].field == b->items[i].field && a->items[i].column == b->items[i].column;
	return equal;
}

/* Each of them once, whatever number of steps asks for it. */
void plan_refresh_deferred(struct core *core)
{
	for (size_t i = 0; i < core->steps.len; i++) {
		const struct renewal *renewal = core->steps.items[i]->renewal;
		bool again = renewal == NULL || !renewal->deferred;

		for (size_t k = 0; k < i && !again; k++) {
			const struct renewal *other = core->steps.items[k]->renewal;

			again = other != NULL && other->deferred && same(other, renewal);
		}
		if (!again)
			refresh(core, renewal);
	}
}
