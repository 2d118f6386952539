/* The first page, and the one that lists all mutations. */
#include "docs/page.h"

#include "model/api.h"
#include "plan/plan_api.h"
#include "plan/plan_failures.h"

static struct page *add_page(struct docs *d, struct str path, struct str title)
{
	struct page *p = vec_push(d->arena, &d->pages);
	*p = (struct page){ .path = path, .title = title };
	return p;
}

static void add_schema(struct docs *d, struct page *p, struct str schema)
{
	static const char *const heads[] = { "Entity", "What it is", "Fields", "Actions", NULL };
	struct block *table;
	page_heading(d, p, 2, schema, arena_printf(d->arena, "schema-%.*s", STR_ARG(schema)));
	docs_schema_diagram(d, p, schema);
	table = page_table(d, p, heads);
	for (size_t i = 0; i < d->project->count; i++) {
		const struct docs_entity *e = &d->project->entities[i];
		struct out o;
		if (!str_eq(e->entity->schema, schema))
			continue;
		out_init(&o, d->arena);
		page_link(&o, page_target(d, e), e->entity->name);
		page_cell(d, table, out_text(&o));
		page_cell(d, table, words_sentence(e->entity->description));
		page_cell(d, table, arena_printf(d->arena, "%zu", e->entity->field_count));
		page_cell(d, table, arena_printf(d->arena, "%zu", e->entity->action_count));
	}
}

void docs_index_page(struct docs *d)
{
	const struct docs_project *project = d->project;
	size_t schemas = 0, actions = 0;
	struct page *p = add_page(d, STR("index"), project->title);
	struct out o;
	for (size_t i = 0; i < project->count; i++) {
		schemas +=
		        i == 0 || !str_eq(project->entities[i].entity->schema, project->entities[i - 1].entity->schema);
		actions += project->entities[i].entity->action_count;
	}
	out_init(&o, d->arena);
	out_printf(&o, "%zu entit%s in %zu schema%s, with %zu ", project->count, project->count == 1 ? "y" : "ies",
	           schemas, schemas == 1 ? "" : "s", actions);
	page_link(&o, STR("mutations"), actions == 1 ? STR("action") : STR("actions"));
	out_char(&o, '.');
	page_paragraph(d, p, out_text(&o));
	for (size_t i = 0; i < project->count; i++)
		if (i == 0 || !str_eq(project->entities[i].entity->schema, project->entities[i - 1].entity->schema))
			add_schema(d, p, project->entities[i].entity->schema);
}

/* ---- mutations -------------------------------------------------------------------------------------------------- */

/* The keys of its input, those that must be there first marked so. */
static struct str input_cell(struct docs *d, const struct action *action)
{
	struct out o;
	size_t count;
	struct param *params = plan_action_params(d->arena, action, &count);
	out_init(&o, d->arena);
	for (size_t i = 0; i < count; i++) {
		bool needed = plan_param_required(action, &params[i]);
		out_cstr(&o, i > 0 ? ", " : "");
		words_code(&o, arena_printf(d->arena, "%.*s%s", STR_ARG(params[i].key), needed ? "!" : ""));
	}
	return out_text(&o);
}

/* What is wrong with an input can be wrong with that of every mutation: its own page says it. */
static struct str errors_cell(struct docs *d, const struct action *action)
{
	struct out o;
	struct failures failures = plan_failures(d->arena, action);
	out_init(&o, d->arena);
	for (size_t i = 0; i < failures.at.len; i++) {
		if (strcmp(failures.at.items[i].found_by, "input") == 0)
			continue;
		out_cstr(&o, o.len > 0 ? ", " : "");
		words_code(&o, failures.at.items[i].code);
	}
	return out_text(&o);
}

static void add_mutations(struct docs *d, struct page *p, const struct docs_entity *e)
{
	static const char *const heads[] = { "Mutation", "What it does", "Input", "Fails with", NULL };
	struct out o;
	struct block *table;
	out_init(&o, d->arena);
	page_link(&o, page_target(d, e), words_entity(d->arena, e->entity));
	page_heading(d, p, 2, out_text(&o), words_entity(d->arena, e->entity));
	table = page_table(d, p, heads);
	for (size_t i = 0; i < e->entity->action_count; i++) {
		const struct action *action = &e->entity->actions[i];
		struct str target =
		        arena_printf(d->arena, "%.*s#%.*s", STR_ARG(page_target(d, e)), STR_ARG(action->name));
		out_init(&o, d->arena);
		page_link_code(&o, target, api_name(d->arena, action->function));
		page_cell(d, table, out_text(&o));
		page_cell(d, table, words_sentence(action->description));
		page_cell(d, table, input_cell(d, action));
		page_cell(d, table, errors_cell(d, action));
	}
}

void docs_mutations_page(struct docs *d)
{
	struct page *p = add_page(d, STR("mutations"), STR("Mutations"));
	bool any = false;
	for (size_t i = 0; i < d->project->count; i++)
		any = any || d->project->entities[i].entity->action_count > 0;
	page_paragraph(
	        d, p,
	        any ? STR("What callers can do, entity by entity. Input that must be there is marked with !; how a "
	                  "mutation fails when its input is wrong is told on its entity's page.")
	            : STR("No entity has an action."));
	for (size_t i = 0; i < d->project->count; i++)
		if (d->project->entities[i].entity->action_count > 0)
			add_mutations(d, p, &d->project->entities[i]);
}
