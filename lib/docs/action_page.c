/* An action, as a part of its entity's page. */
#include "docs/page.h"

#include "model/api.h"
#include "plan/plan_api.h"
#include "plan/plan_failures.h"

static void add_how(struct docs *d, struct page *p, const struct action *action)
{
	static const char *const rows[] = { [ACTION_CREATES] = "It makes a new row. ",
		                            [ACTION_LOADS] = "It works on the row that the input names. ",
		                            [ACTION_FREE] = "" };
	struct out o;
	out_init(&o, d->arena);
	out_cstr(&o, rows[action->kind]);
	out_cstr(&o, "In SQL it is ");
	words_code(&o, arena_printf(d->arena, "app.%.*s(tenant, user, input)", STR_ARG(action->function)));
	if (!api_hides(action->entity)) {
		out_cstr(&o, ", in GraphQL ");
		words_code(&o, api_name(d->arena, action->function));
	}
	out_char(&o, '.');
	page_paragraph(d, p, out_text(&o));
}

static struct str input_type(struct docs *d, const struct param *param)
{
	struct out o;
	out_init(&o, d->arena);
	if (param->type.kind == TYPE_REF || param->type.kind == TYPE_LINKS) {
		out_cstr(&o, param->type.kind == TYPE_REF ? "id of " : "ids of ");
		page_entity(d, &o, param->type.target);
	} else if (param->type.kind == TYPE_UNION) {
		out_cstr(&o, "id of ");
		for (size_t i = 0; i < param->type.branch_count; i++) {
			out_cstr(&o, i > 0 ? " or " : "");
			page_entity(d, &o, param->type.branches[i].target);
		}
	} else {
		words_code(&o, words_type(d->arena, &param->type));
	}
	return out_text(&o);
}

static void add_input(struct docs *d, struct page *p, const struct action *action)
{
	static const char *const heads[] = { "Input", "Type", "Required", "Default", "Description", NULL };
	size_t count;
	struct param *params = plan_action_params(d->arena, action, &count);
	struct block *table;
	if (count == 0) {
		page_paragraph(d, p, STR("It takes no input."));
		return;
	}
	table = page_table(d, p, heads);
	for (size_t i = 0; i < count; i++) {
		struct out o;
		out_init(&o, d->arena);
		words_code(&o, params[i].key);
		page_cell(d, table, out_text(&o));
		page_cell(d, table, input_type(d, &params[i]));
		page_cell(d, table, docs_yes(plan_param_required(action, &params[i])));
		out_init(&o, d->arena);
		if (params[i].def != NULL)
			words_code(&o, words_expr(d->arena, params[i].def));
		page_cell(d, table, out_text(&o));
		page_cell(d, table, str_trim(params[i].description));
	}
}

static void add_guards(struct docs *d, struct page *p, const struct action *action)
{
	struct out o;
	if (action->guard_count == 0)
		return;
	out_init(&o, d->arena);
	for (size_t i = 0; i < action->guard_count; i++) {
		out_cstr(&o, i == 0 ? "Only for callers for whom " : " and ");
		words_code(&o, words_expr(d->arena, action->guards[i]));
	}
	out_cstr(&o, " is true.");
	page_paragraph(d, p, out_text(&o));
}

static void add_list(struct docs *d, struct page *p, const char *title, const struct words *list, bool ordered)
{
	if (list->lines.len == 0)
		return;
	page_heading(d, p, 4, str_from(title), STR_EMPTY);
	page_list(d, p, list, ordered);
}

static void add_failures(struct docs *d, struct page *p, const struct action *action)
{
	static const char *const heads[] = { "Status", "Message", "Found by", NULL };
	struct failures failures = plan_failures(d->arena, action);
	struct block *table;
	if (failures.at.len == 0)
		return;
	page_heading(d, p, 4, STR("Fails with"), STR_EMPTY);
	table = page_table(d, p, heads);
	for (size_t i = 0; i < failures.at.len; i++) {
		const struct failure *f = &failures.at.items[i];
		struct out o;
		out_init(&o, d->arena);
		words_code(&o, f->code);
		page_cell(d, table, out_text(&o));
		page_cell(d, table, f->message);
		page_cell(d, table, str_from(f->found_by));
	}
}

void docs_action(struct docs *d, struct page *p, const struct docs_entity *e, const struct action *action)
{
	struct words steps = { { 0 } }, impact = { { 0 } };
	(void)e;
	page_heading(d, p, 3, action->name, action->name);
	page_description(d, p, action->description);
	add_how(d, p, action);
	add_guards(d, p, action);
	add_input(d, p, action);
	words_steps(d->arena, action, &steps);
	words_impact(d->arena, action, &impact);
	add_list(d, p, "Steps", &steps, true);
	add_failures(d, p, action);
	add_list(d, p, "Impact", &impact, false);
}
