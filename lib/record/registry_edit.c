#include "record/registry_edit.h"

#include "base/out.h"

/* At OFF, REMOVE bytes go and TEXT comes. */
struct edit {
	size_t off;
	size_t remove;
	struct str text;
};

struct editor {
	struct arena *arena;
	struct str text;
	const char *newline;
	VEC(struct edit) edits; /* of one subdomain after the other, each from the left to the right */
};

/* The entities that are added to one subdomain. */
struct group {
	const struct registry_subdomain *subdomain;
	const struct registry_addition *all;
	size_t count;
};

/* ---- places in the text ---------------------------------------------------------------------------------------- */

static bool is_flow(const struct editor *e, const struct yaml_node *node)
{
	return node->kind != YAML_SCALAR && node->span.off < e->text.len &&
	       (e->text.ptr[node->span.off] == '{' || e->text.ptr[node->span.off] == '[');
}

/* The quote that ends the text that one at AT begins; within it a quote is written \" or ''. */
static size_t skip_quoted(struct str text, size_t at)
{
	char quote = text.ptr[at];
	for (at++; at < text.len; at++) {
		char c = text.ptr[at];
		bool pair = quote == '"' ? c == '\\' : c == '\'' && at + 1 < text.len && text.ptr[at + 1] == '\'';
		if (pair)
			at++;
		else if (c == quote)
			break;
	}
	return at;
}

/* The bracket that closes the one at OPEN, or the end of the text. */
static size_t find_close(struct str text, size_t open)
{
	size_t depth = 0;
	for (size_t at = open; at < text.len; at++) {
		char c = text.ptr[at], before = text.ptr[at - 1]; /* no node of ours begins a file */
		if ((c == '\'' || c == '"') && strchr(" \t\n{[,:", before) != NULL)
			at = skip_quoted(text, at);
		else if (c == '#' && (before == ' ' || before == '\t' || before == '\n'))
			at += str_find(str_sub(text, at, text.len), '\n');
		else if (c == '{' || c == '[')
			depth++;
		else if ((c == '}' || c == ']') && --depth == 0)
			return at;
	}
	return text.len;
}

/* Behind the last byte of NODE. */
static size_t end_of(const struct editor *e, const struct yaml_node *node)
{
	size_t end = node->span.off + node->span.len;
	if (is_flow(e, node))
		return find_close(e->text, node->span.off) + 1;
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		size_t key = c->key_span.off + c->key_span.len, value = end_of(e, c);
		end = key > end ? key : end;
		end = value > end ? value : end;
	}
	return end;
}

/* The beginning of the line after the one that byte END ends on. */
static size_t next_line(const struct editor *e, size_t end)
{
	if (e->text.ptr[end - 1] == '\n')
		return end;
	size_t at = end + str_find(str_sub(e->text, end, e->text.len), '\n');
	return at < e->text.len ? at + 1 : at;
}

/* The column of byte AT, from 0. */
static int column_of(const struct editor *e, size_t at)
{
	int column = 0;
	while (at > 0 && e->text.ptr[at - 1] != '\n') {
		at--;
		column++;
	}
	return column;
}

/* ---- new text -------------------------------------------------------------------------------------------------- */

/* What other readers of YAML would take for something else than a name is quoted. */
static void print_name(struct out *o, struct str name)
{
	static const char *const words[] = { "y", "n", "yes", "no", "on", "off", "true", "false", "null" };
	bool quoted = false;
	for (size_t i = 0; i < countof(words); i++)
		quoted = quoted || str_eq_nocase(name, str_from(words[i]));
	out_printf(o, quoted ? "'%.*s'" : "%.*s", STR_ARG(name));
}

/* Contact: {table_code: '012311'}; SCALAR: Contact: '012311' */
static void print_short(struct out *o, const struct registry_addition *a, bool scalar)
{
	print_name(o, a->entity);
	out_printf(o, scalar ? ": '%.*s'" : ": {table_code: '%.*s'}", STR_ARG(a->code));
}

static void print_indent(struct out *o, int columns)
{
	out_printf(o, "%*s", columns, "");
}

/* Lines of a block mapping, in the style of LIKE (NULL: none to go by). */
static void print_block(struct editor *e, struct out *o, const struct group *g, int indent,
                        const struct yaml_node *like)
{
	bool brief = like != NULL && (like->kind == YAML_SCALAR || is_flow(e, like));
	for (size_t i = 0; i < g->count; i++) {
		print_indent(o, indent);
		if (brief) {
			print_short(o, &g->all[i], like->kind == YAML_SCALAR);
		} else {
			print_name(o, g->all[i].entity);
			out_printf(o, ":%s", e->newline);
			print_indent(o, indent + 2);
			out_printf(o, "table_code: '%.*s'", STR_ARG(g->all[i].code));
		}
		out_cstr(o, e->newline);
	}
}

static void print_flow(struct out *o, const struct group *g)
{
	for (size_t i = 0; i < g->count; i++) {
		out_cstr(o, i > 0 ? ", " : "");
		print_short(o, &g->all[i], false);
	}
}

/* ---- edits ----------------------------------------------------------------------------------------------------- */

static void add_edit(struct editor *e, size_t off, size_t remove, struct out *o)
{
	*vec_push(e->arena, &e->edits) = (struct edit){ off, remove, out_text(o) };
}

/* Whole lines at OFF; the last line of a file may lack its end. */
static void add_lines(struct editor *e, size_t off, const struct out *lines)
{
	struct out o;
	out_init(&o, e->arena);
	if (e->text.ptr[off - 1] != '\n')
		out_cstr(&o, e->newline);
	out_raw(&o, out_text(lines));
	add_edit(e, off, 0, &o);
}

/* Into `{…}` that begins at OPEN. PREFIX, SUFFIX: around the new entries. */
static void insert_flow(struct editor *e, size_t open, const struct group *g, const char *prefix, const char *suffix)
{
	struct out o;
	size_t at = find_close(e->text, open);
	out_init(&o, e->arena);
	while (at > open + 1 && strchr(" \t\r\n", e->text.ptr[at - 1]) != NULL)
		at--;
	if (at > open + 1)
		out_cstr(&o, e->text.ptr[at - 1] == ',' ? " " : ", ");
	out_cstr(&o, prefix);
	print_flow(&o, g);
	out_cstr(&o, suffix);
	add_edit(e, at, 0, &o);
}

/* `entities:` with nothing behind it, `{}`, `~` or null. */
static void fill_empty(struct editor *e, const struct group *g, const struct yaml_node *entities)
{
	struct out nothing, lines;
	size_t key_end = entities->key_span.off + entities->key_span.len;
	size_t end = end_of(e, entities);
	size_t colon = key_end + str_find(str_sub(e->text, key_end, e->text.len), ':');
	out_init(&nothing, e->arena);
	out_init(&lines, e->arena);
	end = end > colon + 1 && entities->span.len > 0 ? end : colon + 1;
	if (end > colon + 1)
		add_edit(e, colon + 1, end - colon - 1, &nothing);
	print_block(e, &lines, g, column_of(e, entities->key_span.off) + 2, NULL);
	add_lines(e, next_line(e, end), &lines);
}

static void edit_flow_subdomain(struct editor *e, const struct group *g, const struct yaml_node *entities)
{
	if (entities == NULL)
		insert_flow(e, g->subdomain->node->span.off, g, "entities: {", "}");
	else if (is_flow(e, entities))
		insert_flow(e, entities->span.off, g, "", "");
}

static void edit_subdomain(struct editor *e, const struct group *g)
{
	const struct yaml_node *node = g->subdomain->node, *entities = yaml_get(node, "entities");
	struct out o;
	out_init(&o, e->arena);
	if (is_flow(e, node)) {
		edit_flow_subdomain(e, g, entities);
	} else if (entities == NULL && node->first != NULL) {
		int indent = column_of(e, node->first->key_span.off);
		print_indent(&o, indent);
		out_printf(&o, "entities:%s", e->newline);
		print_block(e, &o, g, indent + 2, NULL);
		add_lines(e, next_line(e, end_of(e, node)), &o);
	} else if (entities != NULL && entities->first == NULL) {
		fill_empty(e, g, entities);
	} else if (entities != NULL && is_flow(e, entities)) {
		insert_flow(e, entities->span.off, g, "", "");
	} else if (entities != NULL) {
		print_block(e, &o, g, column_of(e, entities->first->key_span.off), entities->first);
		add_lines(e, next_line(e, end_of(e, entities)), &o);
	}
}

static struct str apply(const struct editor *e)
{
	struct out o;
	size_t at = 0;
	out_init(&o, e->arena);
	for (size_t i = 0; i < e->edits.len; i++) {
		const struct edit *edit = &e->edits.items[i];
		if (edit->off < at)
			return STR_EMPTY; /* one place for two subdomains: an alias */
		out_raw(&o, str_sub(e->text, at, edit->off - at));
		out_raw(&o, edit->text);
		at = edit->off + edit->remove;
	}
	out_raw(&o, str_sub(e->text, at, e->text.len));
	return out_text(&o);
}

/* ---- the check of the result ----------------------------------------------------------------------------------- */

static bool is_empty(const struct yaml_node *node)
{
	return node == NULL || yaml_is_null(node) || (node->kind == YAML_MAPPING && node->first == NULL);
}

/* The new tree says what the old one says; only below `entities` there may be more. */
static bool same_tree(const struct yaml_node *old, const struct yaml_node *new, bool entities)
{
	if (entities && is_empty(old))
		return new->kind == YAML_MAPPING;
	if (old->kind != new->kind || !str_eq(old->text, new->text))
		return false;
	const struct yaml_node *n = new->first;
	for (const struct yaml_node *o = old->first; o != NULL; o = o->next, n = n->next)
		if (n == NULL || !str_eq(o->key, n->key) || !same_tree(o, n, str_is(o->key, "entities")))
			return false;
	return n == NULL || entities || (str_is(n->key, "entities") && n->next == NULL);
}

static bool is_right(struct editor *e, const struct registry *registry, const struct registry_addition *additions,
                     size_t count, struct str text)
{
	struct diags *diags = diags_new(e->arena);
	const struct registry *again = registry_parse(e->arena, diags, source_new(e->arena, STR("registry"), text));
	size_t before = 0, after = 0;
	if (again == NULL || !same_tree(registry->root, again->root, false))
		return false;
	for (size_t i = 0; i < count; i++) {
		const struct registry_domain *domain = registry_domain_with(again, additions[i].domain->digit);
		const struct registry_subdomain *subdomain = NULL;
		const struct registry_entity *found =
		        domain ? registry_find(domain, additions[i].entity, &subdomain) : NULL;
		if (found == NULL || !str_eq(found->code, additions[i].code) ||
		    !str_eq(subdomain->key, additions[i].subdomain->key))
			return false;
	}
	for (size_t d = 0; d < registry->domains.len; d++)
		for (size_t s = 0; s < registry->domains.items[d].subdomains.len; s++) {
			before += registry->domains.items[d].subdomains.items[s].entities.len;
			after += again->domains.items[d].subdomains.items[s].entities.len;
		}
	return after == before + count;
}

bool registry_insert(struct arena *arena, const struct registry *registry, const struct registry_addition *additions,
                     size_t count, struct str *text)
{
	struct editor e = { .arena = arena, .text = registry->source->text };
	size_t newline = str_find(e.text, '\n');
	e.newline = newline > 0 && newline < e.text.len && e.text.ptr[newline - 1] == '\r' ? "\r\n" : "\n";
	for (size_t d = 0; d < registry->domains.len; d++)
		for (size_t s = 0; s < registry->domains.items[d].subdomains.len; s++) {
			struct group g = { .subdomain = &registry->domains.items[d].subdomains.items[s] };
			struct registry_addition *all = arena_make_array(arena, struct registry_addition, count);
			for (size_t i = 0; i < count; i++)
				if (additions[i].subdomain == g.subdomain)
					all[g.count++] = additions[i];
			g.all = all;
			if (g.count > 0)
				edit_subdomain(&e, &g);
		}
	*text = apply(&e);
	return is_right(&e, registry, additions, count, *text);
}
