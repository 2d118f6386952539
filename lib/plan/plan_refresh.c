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

static void refresh(struct core *core, const struct renewal_item *item)
{
	core_paragraph(core);
	switch (item->rows) {
	case RENEW_ALL:
		perform(core, item, FRAG(STR_EMPTY));
		break;
	case RENEW_SELF:
		perform(core, item, core_column(core->arena, "self", name_key(core->arena, core->entity->slug)));
		break;
	case RENEW_REFERENCE:
		refresh_reference(core, item);
		break;
	case RENEW_BACK:
		refresh_back(core, item);
		break;
	}
}

void plan_refresh(struct core *core, const struct step *step)
{
	for (size_t i = 0; !step->renewal->deferred && i < step->renewal->item_count; i++)
		refresh(core, &step->renewal->items[i]);
}

static bool same(const struct renewal_item *a, const struct renewal_item *b)
{
	return a->entity == b->entity && a->rows == b->rows && a->field == b->field && a->column == b->column;
}

/* Each of them once, whatever number of steps asks for it. */
void plan_refresh_deferred(struct core *core)
{
	VEC(const struct renewal_item *) done = { 0 };

	for (size_t i = 0; i < core->steps.len; i++) {
		const struct renewal *renewal = core->steps.items[i]->renewal;

		for (size_t k = 0; renewal != NULL && renewal->deferred && k < renewal->item_count; k++) {
			bool again = false;

			for (size_t n = 0; n < done.len; n++)
				again = again || same(done.items[n], &renewal->items[k]);
			if (again)
				continue;
			*vec_push(core->arena, &done) = &renewal->items[k];
			refresh(core, &renewal->items[k]);
		}
	}
}
