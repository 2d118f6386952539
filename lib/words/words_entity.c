/* What an entity has beside fields and actions. Each line begins with what it is about, and ": " behind that. */
#include "words/words.h"

#include "model/identity.h"
#include "model/named_view.h"
#include "model/patterns.h"
#include "model/view.h"

static void add_list(struct out *o, const char *word, const struct str *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		out_printf(o, "%s%.*s", i == 0 ? word : ", ", STR_ARG(names[i]));
}

static void add(struct words *words, struct out *o)
{
	words_add(o->arena, words, 0, out_text(o));
}

/* ---- patterns --------------------------------------------------------------------------------------------------- */

static void add_machine(struct arena *arena, const struct machine *m, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "states of %.*s: ", STR_ARG(m->field->name));
	for (size_t i = 0; i < m->transition_count; i++) {
		out_cstr(&o, i > 0 ? ", " : "");
		words_code(&o, arena_printf(arena, "%.*s \xE2\x86\x92 %.*s", STR_ARG(m->transitions[i].from),
		                            STR_ARG(m->transitions[i].to)));
	}
	add(words, &o);
}

static void add_overlap(struct arena *arena, const struct overlap *p, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "periods of %.*s to %.*s: rows never share a day", STR_ARG(p->start->name),
	           STR_ARG(p->end->name));
	if (p->scope_count > 0)
		out_printf(&o, ", if they agree in %.*s", STR_ARG(words_fields(arena, p->scope, p->scope_count)));
	out_cstr(&o, p->exclusive ? "; the last day is not part of it" : "; the last day is part of it");
	out_cstr(&o, p->apart ? "; a day lies between them" : "");
	out_cstr(&o, p->warns ? "; a warning only" : "");
	add(words, &o);
}

static void add_chain(struct arena *arena, const struct chain *c, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "chain by %.*s: rows lead to %s%.*s and never back, at most %u of them",
	           STR_ARG(c->parent->name), c->child != NULL ? "" : "the row itself",
	           STR_ARG(c->child != NULL ? c->child->name : STR_EMPTY), c->max_depth);
	if (c->kind != NULL)
		out_printf(&o, ", those of one %.*s", STR_ARG(c->kind->name));
	for (size_t i = 0; i < c->rule_count; i++) {
		out_printf(&o, "; %.*s: ", STR_ARG(c->rules[i].code));
		words_code(&o, words_expr(arena, c->rules[i].condition));
		out_printf(&o, " (%.*s)", STR_ARG(c->rules[i].message));
	}
	out_cstr(&o, c->details ? "; failures name the rows" : "");
	add(words, &o);
}

static void add_history(struct arena *arena, const struct history *h, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "history by %.*s: a new row for each change of %.*s (%.*s, %.*s, %.*s, %.*s)",
	           STR_ARG(words_fields(arena, h->key, h->key_count)),
	           STR_ARG(words_fields(arena, h->tracked, h->tracked_count)), STR_ARG(h->since->name),
	           STR_ARG(h->until->name), STR_ARG(h->current->name), STR_ARG(h->number->name));
	add(words, &o);
}

static void add_template(struct arena *arena, const struct template_source *t, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "template by %.*s: ", STR_ARG(t->reference->name));
	out_raw(&o, words_fields(arena, t->fields, t->count));
	out_cstr(&o, ", where the row has none");
	if (t->own)
		out_printf(&o, "; at most %u follow each other", t->max_depth);
	add(words, &o);
}

void words_patterns(struct arena *arena, const struct entity *e, struct words *words)
{
	if (!e->no_audit_trail)
		words_add(arena, words, 0, STR("audit trail: who created and last changed a row, and when"));
	if (!e->no_soft_delete)
		words_add(arena, words, 0, STR("soft delete: deleted rows stay, marked"));
	if (e->versioned)
		words_add(arena, words, 0, STR("version: a number that counts the changes of a row"));
	if (e->hierarchy != NULL)
		words_add(arena, words, 0,
		          arena_printf(arena, "tree by %.*s: at most %u levels", STR_ARG(e->hierarchy->parent->name),
		                       e->hierarchy->max_depth));
	if (e->translations != NULL)
		words_add(arena, words, 0,
		          arena_printf(
		                  arena, "translations: %.*s, in %.*s%s",
		                  STR_ARG(words_fields(arena, e->translations->fields, e->translations->field_count)),
		                  STR_ARG(e->translations->table),
		                  e->translations->locale != NULL ? ", by locale" : ""));
	for (size_t i = 0; i < e->machine_count; i++)
		add_machine(arena, &e->machines[i], words);
	for (size_t i = 0; i < e->overlap_count; i++)
		add_overlap(arena, &e->overlaps[i], words);
	for (size_t i = 0; i < e->chain_count; i++)
		if (!e->chains[i].templates) /* these say themselves how many may follow each other */
			add_chain(arena, &e->chains[i], words);
	if (e->history != NULL)
		add_history(arena, e->history, words);
	for (size_t i = 0; i < e->template_count; i++)
		add_template(arena, &e->templates[i], words);
}

/* ---- views ------------------------------------------------------------------------------------------------------ */

static void add_relations(struct out *o, const struct view_relation *relations, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const struct view_relation *r = &relations[i];
		out_printf(o, "%s%.*s(%.*s", i > 0 ? ", " : "", STR_ARG(r->field->name),
		           STR_ARG(words_fields(o->arena, r->fields, r->field_count)));
		add_list(o, r->field_count > 0 ? ", " : "", r->system, r->system_count);
		if (r->relation_count > 0)
			out_cstr(o, "; ");
		add_relations(o, r->relations, r->relation_count);
		out_char(o, ')');
	}
}

static void add_table_view(struct arena *arena, const struct entity *e, struct words *words)
{
	const struct table_view *v = e->table_view;
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "tv_%.*s: a table of the rows as JSON", STR_ARG(e->slug));
	out_cstr(&o, v->relation_count > 0 ? ", with " : "");
	add_relations(&o, v->relations, v->relation_count);
	for (size_t i = 0; i < v->filter_count; i++) {
		out_cstr(&o, i == 0 ? "; found by " : ", ");
		out_printf(&o, "%.*s = ", STR_ARG(v->filters[i].name));
		words_code(&o, words_expr(arena, v->filters[i].value));
		out_printf(&o, " (%.*s, %s)", STR_ARG(words_type(arena, &v->filters[i].type)),
		           index_method_name(v->filters[i].method));
	}
	add(words, &o);
}

static void add_named_view(struct arena *arena, const struct named_view *v, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	out_printf(&o, "%.*s: %.*s", STR_ARG(v->name), STR_ARG(v->words));
	for (size_t i = 0; i < v->column_count; i++) {
		out_cstr(&o, i == 0 ? "; columns " : ", ");
		words_code(&o, arena_printf(arena, "%.*s = %.*s", STR_ARG(v->columns[i].name),
		                            STR_ARG(words_expr(arena, v->columns[i].value))));
	}
	for (size_t i = 0; i < v->filter_count; i++) {
		out_cstr(&o, i == 0 ? "; where " : " and ");
		words_code(&o, words_expr(arena, v->filters[i]));
	}
	for (size_t i = 0; i < v->order_count; i++) {
		out_cstr(&o, i == 0 ? "; ordered by " : ", ");
		words_code(&o,
		           v->orders[i].value != NULL ? words_expr(arena, v->orders[i].value) : v->orders[i].column);
		out_cstr(&o, v->orders[i].descending ? " downwards" : "");
	}
	for (size_t i = 0; i < v->param_count; i++) {
		const struct param *p = &v->params[i];
		out_printf(&o, "%s%.*s: %.*s%s", i == 0 ? "; with " : ", ", STR_ARG(p->key),
		           STR_ARG(words_type(arena, &p->type)), p->must_be_present ? "!" : "");
		if (p->def != NULL)
			out_printf(&o, " = %.*s", STR_ARG(words_expr(arena, p->def)));
	}
	if (v->limit.len > 0)
		out_printf(&o, "; at most %.*s rows", STR_ARG(v->limit));
	add(words, &o);
}

/* sum(hours), count(*); of a group what it is by. */
static struct str aggregate_text(struct arena *arena, const struct aggregate_column *c)
{
	static const char *const functions[] = {
		[AGGREGATE_SUM] = "sum(", [AGGREGATE_AVG] = "avg(",     [AGGREGATE_MIN] = "min(",
		[AGGREGATE_MAX] = "max(", [AGGREGATE_COUNT] = "count(", [AGGREGATE_COUNT_DISTINCT] = "count(DISTINCT ",
	};
	if (c->grouped)
		return c->text;
	return arena_printf(arena, "%s%.*s)", functions[c->function], STR_ARG(c->value != NULL ? c->text : STR("*")));
}

static void add_aggregate_view(struct arena *arena, const struct aggregate_view *v, struct words *words)
{
	struct out o;
	bool grouped = false, made = false;
	out_init(&o, arena);
	out_printf(&o, "%.*s: a row for each group", STR_ARG(v->name));
	for (size_t i = 0; i < v->column_count; i++) {
		const struct aggregate_column *c = &v->columns[i];
		bool *before = c->grouped ? &grouped : &made;
		out_cstr(&o, *before ? ", " : c->grouped ? ", by " : "; has ");
		*before = true;
		words_code(&o, arena_printf(arena, "%.*s = %.*s", STR_ARG(c->name), STR_ARG(aggregate_text(arena, c))));
		if (c->filter == NULL)
			continue;
		out_cstr(&o, " where ");
		words_code(&o, words_expr(arena, c->filter));
	}
	if (v->where != NULL) {
		out_cstr(&o, "; rows where ");
		words_code(&o, words_expr(arena, v->where));
	}
	for (size_t i = 0; i < v->index_count; i++) {
		out_cstr(&o, v->indexes[i].unique ? "; unique by " : "; index on ");
		add_list(&o, "", v->indexes[i].columns, v->indexes[i].column_count);
	}
	out_cstr(&o, v->follows ? "; every write refreshes it" : "; made anew when asked for");
	add(words, &o);
}

void words_views(struct arena *arena, const struct entity *e, struct words *words)
{
	if (e->table_view != NULL)
		add_table_view(arena, e, words);
	for (size_t i = 0; i < e->view_count; i++)
		add_named_view(arena, &e->views[i], words);
	for (size_t i = 0; i < e->aggregate_view_count; i++)
		add_aggregate_view(arena, &e->aggregate_views[i], words);
}

/* ---- identifier ------------------------------------------------------------------------------------------------- */

static void add_component(struct out *o, const struct component *c)
{
	static const char *const transforms[] = {
		[TRANSFORM_BY_FIELD] = "",
		[TRANSFORM_SLUGIFY] = " slugify",
		[TRANSFORM_UPPERCASE] = " uppercase",
		[TRANSFORM_LOWERCASE] = " lowercase",
		[TRANSFORM_NONE] = " none",
		[TRANSFORM_DATE] = " date",
		[TRANSFORM_PAD] = " pad",
	};
	const struct spec_component *spec = c->spec;
	out_raw(o, spec->field.text);
	out_cstr(o, transforms[c->transform]);
	if (spec->format.text.len > 0)
		out_printf(o, "(%.*s)", STR_ARG(spec->format.text));
	if (c->transform == TRANSFORM_PAD)
		out_printf(o, "(%u)", spec->width);
	for (size_t i = 0; i < spec->replacement_count; i++)
		out_printf(o, " '%.*s' as '%.*s'", STR_ARG(spec->replacements[i].from),
		           STR_ARG(spec->replacements[i].to));
	out_cstr(o, spec->strip_tenant_prefix ? " without the tenant's" : "");
}

void words_identity(struct arena *arena, const struct entity *e, struct words *words)
{
	struct out o;
	out_init(&o, arena);
	if (e->identity == NULL) {
		words_add(arena, words, 0, arena_printf(arena, "%.*s-<number>", STR_ARG(e->slug)));
		return;
	}
	for (size_t i = 0; i < e->identity->component_count; i++) {
		const struct component *c = &e->identity->components[i];
		if (i > 0)
			out_printf(&o, " '%.*s' ", STR_ARG(c->separator));
		add_component(&o, c);
	}
	if (e->hierarchy != NULL)
		out_printf(&o, "; below each other with '%.*s'", STR_ARG(e->identity->separator));
	add(words, &o);
}
