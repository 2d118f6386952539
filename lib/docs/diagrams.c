/*
 * Diagrams, each of them twice: for Mermaid, which Markdown pages carry, and for Graphviz, which draws them for the site.
 *
 * Labels of Graphviz are its HTML-like ones: what users wrote stands in them as text, whatever characters it has.
 */
#include "docs/page.h"

#include "model/patterns.h"
#include "words/markup.h"

struct diagram {
	struct docs *docs;
	struct str id; /* of its SVG elements, so that those of one page differ */
	struct out mermaid, dot;
	VEC(const struct entity *) shown;
};

static size_t shown_at(const struct diagram *g, const struct entity *e)
{
	size_t i = 0;
	while (i < g->shown.len && !entity_same(g->shown.items[i], e))
		i++;
	return i;
}

static void show(struct diagram *g, const struct entity *e)
{
	if (shown_at(g, e) == g->shown.len)
		*vec_push(g->docs->arena, &g->shown) = e;
}

static void begin(struct diagram *g, struct docs *d, struct str id, const char *mermaid, const char *direction)
{
	*g = (struct diagram){ .docs = d, .id = id };
	out_init(&g->mermaid, d->arena);
	out_init(&g->dot, d->arena);
	out_printf(&g->mermaid, "%s\n", mermaid);
	out_printf(
	        &g->dot,
	        "digraph {\n  graph [id=\"%.*s\", rankdir=%s, bgcolor=transparent, pad=0.1, nodesep=0.3, ranksep=0.6]\n"
	        "  node [shape=plain, fontname=\"Helvetica\", fontsize=11]\n"
	        "  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.7]\n",
	        STR_ARG(id), direction);
}

static void end(struct diagram *g, struct page *p)
{
	out_cstr(&g->dot, "}\n");
	page_diagram(g->docs, p, out_text(&g->mermaid), out_text(&g->dot));
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

/* Without quotes Mermaid takes words only; names of entities are words. */
static struct str mermaid_name(struct diagram *g, const struct entity *e)
{
	return arena_printf(g->docs->arena, "%.*s_%.*s", STR_ARG(e->schema), STR_ARG(e->name));
}

/* Text in quotes, for Mermaid. */
static void mermaid_text(struct out *o, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.ptr[i];
		if (strchr("\"#;<>&\\`", c) != NULL && c != '\0')
			out_printf(o, "#%u;", (unsigned)(unsigned char)c);
		else
			out_raw(o, c == '\n' || c == '\r' || c == '\t' ? STR(" ") : str_sub(text, i, 1));
	}
}

/* One word for the type of a column. */
static const char *type_word(const struct type *type)
{
	switch (type->kind) {
	case TYPE_SCALAR:
		return type->row->name;
	case TYPE_ENUM:
		return "enum";
	case TYPE_LIST:
		return "list";
	case TYPE_REF:
	case TYPE_UNION:
		return "ref";
	case TYPE_LINKS:
		return "refs";
	}
	BUG("no type kind %d", (int)type->kind);
}

/* ---- entities --------------------------------------------------------------------------------------------------- */

static void open_node(struct diagram *g, const struct entity *e)
{
	const struct docs_entity *page = page_of(g->docs, e);
	out_printf(&g->dot, "  n%zu [id=\"%.*s-n%zu\", class=\"%s\"", shown_at(g, e), STR_ARG(g->id), shown_at(g, e),
	           page != NULL ? "entity" : "entity elsewhere");
	if (page != NULL) {
		out_cstr(&g->dot, ", URL=\"@");
		html_text(&g->dot, page_target(g->docs, page));
		out_char(&g->dot, '"');
	}
	out_cstr(&g->dot, ", tooltip=\"");
	html_text(&g->dot, words_entity(g->docs->arena, e));
	out_cstr(&g->dot, "\", label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"6\">\n"
	                  "    <TR><TD PORT=\"name\" COLSPAN=\"2\"><B>");
	html_text(&g->dot, e->name);
	out_cstr(&g->dot, "</B></TD></TR>\n");
}

static void close_node(struct diagram *g)
{
	out_cstr(&g->dot, "  </TABLE>>]\n");
}

/* With its fields, or only its name. */
static void add_node(struct diagram *g, const struct entity *e, bool fields)
{
	out_printf(&g->mermaid, "    %.*s[\"", STR_ARG(mermaid_name(g, e)));
	mermaid_text(&g->mermaid, words_entity(g->docs->arena, e));
	out_cstr(&g->mermaid, fields && e->field_count > 0 ? "\"] {\n" : "\"]\n");
	open_node(g, e);
	for (size_t i = 0; fields && i < e->field_count; i++) {
		const struct field *f = &e->fields[i];
		const char *word = type_word(&f->type);
		out_printf(&g->mermaid, "        %s %.*s%s\n", word, STR_ARG(f->name),
		           f->type.kind == TYPE_REF ? " FK"
		           : f->unique              ? " UK"
		                                    : "");
		out_cstr(&g->dot, "    <TR><TD ALIGN=\"LEFT\">");
		html_text(&g->dot, f->name);
		out_cstr(&g->dot, "</TD><TD ALIGN=\"LEFT\">");
		html_text(&g->dot, str_from(word));
		out_cstr(&g->dot, f->required ? "!</TD></TR>\n" : "</TD></TR>\n");
	}
	if (fields && e->field_count > 0)
		out_cstr(&g->mermaid, "    }\n");
	close_node(g);
}

/* From FROM, whose FIELD refers to rows of TO. */
static void add_edge(struct diagram *g, const struct entity *from, const struct field *f, const struct entity *to)
{
	bool links = f->type.kind == TYPE_LINKS, one = f->required && f->type.kind == TYPE_REF;
	out_printf(&g->mermaid, "    %.*s }o--%s %.*s : \"", STR_ARG(mermaid_name(g, from)),
	           links ? "o{"
	           : one ? "||"
	                 : "o|",
	           STR_ARG(mermaid_name(g, to)));
	mermaid_text(&g->mermaid, f->name);
	out_cstr(&g->mermaid, "\"\n");
	out_printf(&g->dot, "  n%zu -> n%zu [dir=both, arrowtail=crow, arrowhead=%s, label=<", shown_at(g, from),
	           shown_at(g, to),
	           links ? "crow"
	           : one ? "teetee"
	                 : "teeodot");
	html_text(&g->dot, f->name);
	out_cstr(&g->dot, ">]\n");
}

/* What F refers to: calls EACH for each entity. */
static void each_target(struct diagram *g, const struct entity *from, const struct field *f, const struct entity *only,
                        void (*each)(struct diagram *, const struct entity *, const struct field *,
                                     const struct entity *))
{
	if (f->type.target != NULL && (only == NULL || entity_same(only, f->type.target)))
		each(g, from, f, f->type.target);
	for (size_t i = 0; i < f->type.branch_count; i++)
		if (only == NULL || entity_same(only, f->type.branches[i].target))
			each(g, from, f, f->type.branches[i].target);
}

static void show_target(struct diagram *g, const struct entity *from, const struct field *f, const struct entity *to)
{
	(void)from, (void)f;
	show(g, to);
}

static void show_both(struct diagram *g, const struct entity *from, const struct field *f, const struct entity *to)
{
	(void)f;
	show(g, from);
	show(g, to);
}

static void each_reference(struct diagram *g, const struct entity *from, const struct entity *only,
                           void (*each)(struct diagram *, const struct entity *, const struct field *,
                                        const struct entity *))
{
	for (size_t i = 0; i < from->field_count; i++)
		each_target(g, from, &from->fields[i], only, each);
}

void docs_schema_diagram(struct docs *d, struct page *p, struct str schema)
{
	struct diagram g;
	const struct docs_project *project = d->project;
	begin(&g, d, arena_printf(d->arena, "er-%.*s", STR_ARG(schema)), "erDiagram", "LR");
	for (size_t i = 0; i < project->count; i++)
		if (str_eq(project->entities[i].entity->schema, schema))
			show(&g, project->entities[i].entity);
	for (size_t i = 0; i < project->count; i++)
		if (str_eq(project->entities[i].entity->schema, schema))
			each_reference(&g, project->entities[i].entity, NULL, show_target);
	for (size_t i = 0; i < g.shown.len; i++)
		add_node(&g, g.shown.items[i], false);
	for (size_t i = 0; i < project->count; i++)
		if (str_eq(project->entities[i].entity->schema, schema))
			each_reference(&g, project->entities[i].entity, NULL, add_edge);
	end(&g, p);
}

void docs_entity_diagram(struct docs *d, struct page *p, const struct docs_entity *page)
{
	struct diagram g;
	const struct docs_project *project = d->project;
	const struct entity *e = page->entity;
	begin(&g, d, arena_printf(d->arena, "er-%.*s", STR_ARG(page->file)), "erDiagram", "LR");
	show(&g, e);
	each_reference(&g, e, NULL, show_target);
	for (size_t i = 0; i < project->count; i++)
		if (!entity_same(project->entities[i].entity, e))
			each_reference(&g, project->entities[i].entity, e, show_both);
	for (size_t i = 0; i < g.shown.len; i++)
		add_node(&g, g.shown.items[i], i == 0);
	each_reference(&g, e, NULL, add_edge);
	for (size_t i = 0; i < project->count; i++)
		if (!entity_same(project->entities[i].entity, e))
			each_reference(&g, project->entities[i].entity, e, add_edge);
	end(&g, p);
}

/* ---- states ----------------------------------------------------------------------------------------------------- */

static size_t value_at(const struct type *type, struct str value)
{
	size_t i = 0;
	while (i < type->value_count && !str_eq(type->values[i], value))
		i++;
	return i;
}

static void add_machine(struct docs *d, struct page *p, const struct docs_entity *page, const struct machine *m)
{
	struct diagram g;
	const struct type *type = &m->field->type;
	const struct typed_expr *def = m->field->def;
	begin(&g, d, arena_printf(d->arena, "states-%.*s-%.*s", STR_ARG(page->file), STR_ARG(m->field->name)),
	      "stateDiagram-v2", "LR");
	for (size_t i = 0; i < type->value_count; i++) {
		out_cstr(&g.mermaid, "    state \"");
		mermaid_text(&g.mermaid, type->values[i]);
		out_printf(&g.mermaid, "\" as s%zu\n", i);
		out_printf(&g.dot,
		           "  s%zu [id=\"%.*s-s%zu\", class=\"state\", shape=box, style=rounded, margin=\"0.15,0.08\", "
		           "label=<",
		           i, STR_ARG(g.id), i);
		html_text(&g.dot, type->values[i]);
		out_cstr(&g.dot, ">]\n");
	}
	if (def != NULL && value_at(type, def->expr->text) < type->value_count) {
		out_printf(&g.mermaid, "    [*] --> s%zu\n", value_at(type, def->expr->text));
		out_printf(&g.dot, "  start [shape=point, width=0.12, id=\"%.*s-start\"]\n  start -> s%zu\n",
		           STR_ARG(g.id), value_at(type, def->expr->text));
	}
	for (size_t i = 0; i < m->transition_count; i++) {
		size_t from = value_at(type, m->transitions[i].from), to = value_at(type, m->transitions[i].to);
		out_printf(&g.mermaid, "    s%zu --> s%zu\n", from, to);
		out_printf(&g.dot, "  s%zu -> s%zu\n", from, to);
	}
	end(&g, p);
}

void docs_machine_diagrams(struct docs *d, struct page *p, const struct docs_entity *page)
{
	for (size_t i = 0; i < page->entity->machine_count; i++) {
		const struct machine *m = &page->entity->machines[i];
		page_heading(d, p, 2, arena_printf(d->arena, "States of %.*s", STR_ARG(m->field->name)),
		             arena_printf(d->arena, "states-%.*s", STR_ARG(m->field->name)));
		add_machine(d, p, page, m);
	}
}
