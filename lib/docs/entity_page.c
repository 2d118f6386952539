/* The page of an entity. */
#include "docs/page.h"

#include "model/api.h"
#include "model/identity.h"
#include "model/names.h"
#include "model/table.h"
#include "model/type_params.h"

/* ---- overview --------------------------------------------------------------------------------------------------- */

static void add_fact(struct docs *d, struct block *table, const char *what, struct str text)
{
	page_cell(d, table, str_from(what));
	page_cell(d, table, text);
}

static struct str as_code(struct docs *d, struct str text)
{
	struct out o;
	out_init(&o, d->arena);
	words_code(&o, text);
	return out_text(&o);
}

static struct str qualified(struct docs *d, const struct entity *e, struct str name)
{
	return as_code(d, arena_printf(d->arena, "%.*s.%.*s", STR_ARG(e->schema), STR_ARG(name)));
}

static struct str actions_of(struct docs *d, const struct docs_entity *page)
{
	struct out o;
	out_init(&o, d->arena);
	for (size_t i = 0; i < page->entity->action_count; i++) {
		struct str name = page->entity->actions[i].name;
		out_cstr(&o, i > 0 ? ", " : "");
		page_link_code(&o, arena_printf(d->arena, "%.*s#%.*s", STR_ARG(page_target(d, page)), STR_ARG(name)),
		               name);
	}
	return out_text(&o);
}

static void add_facts(struct docs *d, struct page *p, const struct docs_entity *page)
{
	static const char *const heads[] = { "", "", NULL };
	const struct entity *e = page->entity;
	struct words identity = { { 0 } };
	struct block *table = page_table(d, p, heads);
	add_fact(d, table, "Table", qualified(d, e, name_table(d->arena, e->slug)));
	add_fact(d, table, "View", qualified(d, e, name_view(d->arena, e->slug)));
	add_fact(d, table, "Tenancy",
	         e->tenant_scoped ? STR("each row belongs to a tenant") : STR("shared by all tenants"));
	add_fact(d, table, "Key",
	         as_code(d, arena_printf(d->arena, "%.*s %s", STR_ARG(name_key(d->arena, e->slug)),
	                                 e->bigint_key ? "bigint" : "integer")));
	words_identity(d->arena, e, &identity);
	add_fact(d, table, "Identifier", as_code(d, words_text(d->arena, &identity)));
	add_fact(d, table, "API", api_hides(e) ? STR("hidden") : as_code(d, api_type_name(e)));
	if (page->spec->table_code.len > 0)
		add_fact(d, table, "Table code", as_code(d, page->spec->table_code));
	if (e->action_count > 0)
		add_fact(d, table, "Actions", actions_of(d, page));
	add_fact(d, table, "Source", as_code(d, page->spec->path));
}

/* ---- fields ----------------------------------------------------------------------------------------------------- */

/* The type in the spelling of the language, the entities it names as links. */
static struct str type_cell(struct docs *d, const struct type *type)
{
	struct out o;
	out_init(&o, d->arena);
	switch (type->kind) {
	case TYPE_REF:
		page_entity(d, &o, type->target);
		break;
	case TYPE_LINKS:
		out_cstr(&o, "list of ");
		page_entity(d, &o, type->target);
		break;
	case TYPE_UNION:
		for (size_t i = 0; i < type->branch_count; i++) {
			out_cstr(&o, i > 0 ? " or " : "");
			page_entity(d, &o, type->branches[i].target);
		}
		break;
	case TYPE_SCALAR:
	case TYPE_ENUM:
	case TYPE_LIST:
		words_code(&o, words_type(d->arena, type));
	}
	return out_text(&o);
}

static void add_note(struct out *o, const char *word, struct str code)
{
	if (code.len == 0)
		return;
	out_printf(o, "%s%s ", o->len > 0 ? "; " : "", word);
	words_code(o, code);
}

static void add_mark(struct out *o, bool given, const char *word)
{
	if (given)
		out_printf(o, "%s%s", o->len > 0 ? "; " : "", word);
}

/* What a value has to fulfil beside its type, and what is done with it. */
static struct str checks_cell(struct docs *d, const struct field *f)
{
	static const char *const on_delete[] = { "restrict", "restrict", "cascade", "set_null" };
	const struct type *type = f->type.kind == TYPE_LIST ? f->type.item : &f->type;
	struct out o;
	out_init(&o, d->arena);
	if (type->kind == TYPE_SCALAR) {
		bool text = type->row->class == CLASS_TEXT;
		add_note(&o, text ? "length from" : "from", type_minimum(type));
		add_note(&o, text ? "length up to" : "up to", type_maximum(type));
		add_note(&o, "matches", type->pattern.len > 0 ? type->pattern : str_from(type->row->pattern));
	}
	add_mark(&o, f->unique, "unique");
	if (f->type.kind == TYPE_REF || f->type.kind == TYPE_UNION)
		add_note(&o, "on delete", str_from(on_delete[f->on_delete]));
	add_note(&o, "index", f->index);
	add_mark(&o, f->pii, "kept out of the log");
	add_mark(&o, api_hides_field(f), "hidden from the API");
	return out_text(&o);
}

static struct str columns_cell(struct docs *d, const struct entity *e, const struct field *f)
{
	struct out o;
	out_init(&o, d->arena);
	if (f->type.kind == TYPE_LINKS) {
		out_cstr(&o, "table ");
		out_raw(&o, qualified(d, e, name_table(d->arena, f->links.slug)));
	}
	for (size_t i = 0; i < field_column_count(f); i++) {
		out_cstr(&o, i > 0 ? ", " : "");
		words_code(&o, field_column(f, i));
	}
	return out_text(&o);
}

static struct str words_of_field(struct docs *d, const struct field *f)
{
	struct out o;
	out_init(&o, d->arena);
	out_raw(&o, str_trim(f->description));
	if (f->was.len > 0)
		add_note(&o, "was called", f->was);
	return out_text(&o);
}

static struct str expr_cell(struct docs *d, const struct typed_expr *e)
{
	struct str text = words_expr(d->arena, e);
	return text.len > 0 ? as_code(d, text) : STR_EMPTY;
}

static void add_entry(struct docs *d, const char *kind, struct str title, struct str target, struct str words)
{
	*vec_push(d->arena, &d->entries) = (struct search_entry){ kind, title, target, words };
}

static void add_fields(struct docs *d, struct page *p, const struct docs_entity *page)
{
	static const char *const heads[] = { "Field",  "Type",   "Required",    "Default",
		                             "Checks", "Column", "Description", NULL };
	const struct entity *e = page->entity;
	struct block *table;
	page_heading(d, p, 2, STR("Fields"), STR("fields"));
	table = page_table(d, p, heads);
	for (size_t i = 0; i < e->field_count; i++) {
		const struct field *f = &e->fields[i];
		page_cell(d, table, as_code(d, f->name));
		page_cell(d, table, type_cell(d, &f->type));
		page_cell(d, table, docs_yes(f->required));
		page_cell(d, table, expr_cell(d, f->def));
		page_cell(d, table, checks_cell(d, f));
		page_cell(d, table, columns_cell(d, e, f));
		page_cell(d, table, words_of_field(d, f));
		add_entry(d, "field",
		          arena_printf(d->arena, "%.*s.%.*s", STR_ARG(words_entity(d->arena, e)), STR_ARG(f->name)),
		          arena_printf(d->arena, "%.*s#fields", STR_ARG(page_target(d, page))), f->description);
	}
}

static void add_computed(struct docs *d, struct page *p, const struct docs_entity *page)
{
	static const char *const heads[] = { "Computed field", "Type", "Value", "Kept in", "Description", NULL };
	const struct entity *e = page->entity;
	struct block *table;
	if (e->computed_count == 0)
		return;
	page_heading(d, p, 2, STR("Computed fields"), STR("computed-fields"));
	table = page_table(d, p, heads);
	for (size_t i = 0; i < e->computed_count; i++) {
		const struct computed_field *f = &e->computed[i];
		struct str value = words_computed(d->arena, page->spec, f);
		page_cell(d, table, as_code(d, f->name));
		page_cell(d, table, type_cell(d, &f->type));
		page_cell(d, table, as_code(d, value));
		page_cell(d, table, f->stored ? STR("the table") : STR("the view"));
		page_cell(d, table, str_eq(f->text, value) ? STR_EMPTY : f->text);
		add_entry(d, "field",
		          arena_printf(d->arena, "%.*s.%.*s", STR_ARG(words_entity(d->arena, e)), STR_ARG(f->name)),
		          arena_printf(d->arena, "%.*s#computed-fields", STR_ARG(page_target(d, page))), f->text);
	}
}

/* ---- indexes and constraints ------------------------------------------------------------------------------------- */

static void add_indexes(struct docs *d, struct page *p, const struct entity *e)
{
	static const char *const heads[] = { "Index", "Columns", "Method", "Unique", "Where", NULL };
	struct block *table;
	if (e->index_count == 0)
		return;
	page_heading(d, p, 2, STR("Indexes"), STR("indexes"));
	table = page_table(d, p, heads);
	for (size_t i = 0; i < e->index_count; i++) {
		const struct table_index *x = &e->indexes[i];
		struct out o;
		out_init(&o, d->arena);
		for (size_t k = 0; k < x->column_count; k++) {
			out_cstr(&o, k > 0 ? ", " : "");
			words_code(&o, x->columns[k]);
		}
		page_cell(d, table, as_code(d, x->name));
		page_cell(d, table, out_text(&o));
		page_cell(d, table, str_from(index_method_name(x->method)));
		page_cell(d, table, docs_yes(x->unique));
		page_cell(d, table, expr_cell(d, x->where));
	}
}

static void add_constraints(struct docs *d, struct page *p, const struct entity *e)
{
	static const char *const heads[] = { "Constraint", "Must be true", "Message", NULL };
	struct block *table;
	if (e->check_count == 0)
		return;
	page_heading(d, p, 2, STR("Constraints"), STR("constraints"));
	table = page_table(d, p, heads);
	for (size_t i = 0; i < e->check_count; i++) {
		page_cell(d, table, as_code(d, e->checks[i].name));
		page_cell(d, table, expr_cell(d, e->checks[i].condition));
		page_cell(d, table, e->checks[i].message);
	}
}

/* ---- the rest --------------------------------------------------------------------------------------------------- */

static bool refers_to(const struct type *type, const struct entity *e)
{
	for (size_t i = 0; i < type->branch_count; i++)
		if (str_eq(type->branches[i].target->name, e->name) &&
		    str_eq(type->branches[i].target->schema, e->schema))
			return true;
	return type->target != NULL && str_eq(type->target->name, e->name) && str_eq(type->target->schema, e->schema);
}

static void add_referrers(struct docs *d, struct page *p, const struct entity *e)
{
	struct words list = { { 0 } };
	for (size_t i = 0; i < d->project->count; i++) {
		const struct docs_entity *other = &d->project->entities[i];
		for (size_t k = 0; k < other->entity->field_count; k++) {
			const struct field *f = &other->entity->fields[k];
			struct out o;
			if (!refers_to(&f->type, e))
				continue;
			out_init(&o, d->arena);
			page_link_code(&o, page_target(d, other),
			               arena_printf(d->arena, "%.*s.%.*s",
			                            STR_ARG(words_entity(d->arena, other->entity)), STR_ARG(f->name)));
			words_add(d->arena, &list, 0, out_text(&o));
		}
	}
	if (list.lines.len == 0)
		return;
	page_heading(d, p, 2, STR("Referred to by"), STR("referred-to-by"));
	page_list(d, p, &list, false);
}

static void add_lines(struct docs *d, struct page *p, const char *title, const char *anchor, const struct words *list)
{
	if (list->lines.len == 0)
		return;
	page_heading(d, p, 2, str_from(title), str_from(anchor));
	page_list(d, p, list, false);
}

/* PUBLIC paths of the page's parts, for the search. */
static void add_entries(struct docs *d, const struct docs_entity *page)
{
	const struct entity *e = page->entity;
	struct str target = page_target(d, page), name = words_entity(d->arena, e);
	add_entry(d, "entity", name, target, e->description);
	for (size_t i = 0; i < e->action_count; i++)
		add_entry(d, "action", arena_printf(d->arena, "%.*s.%.*s", STR_ARG(name), STR_ARG(e->actions[i].name)),
		          arena_printf(d->arena, "%.*s#%.*s", STR_ARG(target), STR_ARG(e->actions[i].name)),
		          e->actions[i].description);
}

void docs_entity_page(struct docs *d, const struct docs_entity *page)
{
	const struct entity *e = page->entity;
	struct words patterns = { { 0 } }, views = { { 0 } };
	struct page *p = vec_push(d->arena, &d->pages);
	*p = (struct page){ .path = page_target(d, page), .title = words_entity(d->arena, e), .entity = page };
	add_entries(d, page);
	page_description(d, p, e->description);
	add_facts(d, p, page);
	docs_entity_diagram(d, p, page);
	add_fields(d, p, page);
	add_computed(d, p, page);
	add_indexes(d, p, e);
	add_constraints(d, p, e);
	words_patterns(d->arena, e, &patterns);
	add_lines(d, p, "Rules", "rules", &patterns);
	docs_machine_diagrams(d, p, page);
	words_views(d->arena, e, &views);
	add_lines(d, p, "Views", "views", &views);
	add_referrers(d, p, e);
	if (e->action_count > 0)
		page_heading(d, p, 2, STR("Actions"), STR("actions"));
	for (size_t i = 0; i < e->action_count; i++)
		docs_action(d, p, page, &e->actions[i]);
}
