#include "read/spec_patterns.h"

#include "read/keys.h"

enum { MAX_NAMES = 64 };

static const struct pattern_row {
	const char *name;
	const char *identity; /* a parameter; empty: there is one of it */
	const char *text;
} rows[PATTERN_COUNT] = {
#define PATTERN(id, name, identity, summary) [PATTERN_##id] = { name, identity, summary },
#define PATTERN_ALIAS(id, name)
#define PATTERN_PARAM(id, name, alias, required, def, shape, text)
#include "read/patterns.def"
#undef PATTERN
#undef PATTERN_ALIAS
#undef PATTERN_PARAM
};

/* Every name, the first ones too. */
static const struct name_row {
	enum pattern_id id;
	const char *name;
} names[] = {
#define PATTERN(id, name, identity, summary) { PATTERN_##id, name },
#define PATTERN_ALIAS(id, name)                    { PATTERN_##id, name },
#define PATTERN_PARAM(id, name, alias, required, def, shape, text)
#include "read/patterns.def"
#undef PATTERN
#undef PATTERN_ALIAS
#undef PATTERN_PARAM
};

static const struct pattern_param_row params[] = {
#define PATTERN(id, name, identity, summary)
#define PATTERN_ALIAS(id, name)
#define PATTERN_PARAM(id, name, alias, required, def, shape, text)                                                     \
	{ PATTERN_##id, name, alias, required, def, shape, text },
#include "read/patterns.def"
#undef PATTERN
#undef PATTERN_ALIAS
#undef PATTERN_PARAM
};

/* ---- names ------------------------------------------------------------------------------------------------------ */

static enum pattern_id find_pattern(struct str name)
{
	for (size_t i = 0; i < countof(names); i++)
		if (str_is(name, names[i].name))
			return names[i].id;
	return PATTERN_COUNT;
}

static bool unknown_pattern(struct diags *diags, struct str name, struct span span)
{
	struct str all[countof(names)];
	for (size_t i = 0; i < countof(names); i++)
		all[i] = str_from(names[i].name);
	diag(diags, DIAG_UNKNOWN_PATTERN, span, "unknown pattern '%.*s'", STR_ARG(name));
	diag_suggest(diags, name, all, countof(all));
	return false;
}

const char *pattern_name(size_t i, enum pattern_id *id, const char **text)
{
	if (i >= countof(names))
		return NULL;
	*id = names[i].id;
	*text = rows[names[i].id].text;
	return names[i].name;
}

const struct pattern_param_row *pattern_param_row(size_t i)
{
	return i < countof(params) ? &params[i] : NULL;
}

/* ---- items ------------------------------------------------------------------------------------------------------ */

/* Name and parameters of an item, whatever they are; false: it has none of the three forms. */
static bool split_item(const struct yaml_node *item, struct spanned *name, const struct yaml_node **given)
{
	const struct yaml_node *type = item->kind == YAML_MAPPING ? keys_get(item, "type") : NULL;
	*given = NULL;
	if (item->kind == YAML_SCALAR && !yaml_is_null(item)) {
		*name = (struct spanned){ item->text, item->span };
		return true;
	}
	if (type != NULL && type->kind == YAML_SCALAR) {
		*name = (struct spanned){ type->text, type->span };
		*given = keys_get(item, "params");
		return true;
	}
	if (item->kind != YAML_MAPPING || item->count != 1 || type != NULL)
		return false;
	*name = (struct spanned){ item->first->key, item->first->key_span };
	*given = yaml_is_null(item->first) ? NULL : item->first;
	return true;
}

static const struct key_row item_keys[] = { { "type", KEY_READ }, { "params", KEY_READ } };

static bool read_item(struct diags *diags, const struct yaml_node *item, struct spec_pattern *p)
{
	struct spanned name;
	p->index = item->index;
	if (!split_item(item, &name, &p->params)) {
		diag(diags, DIAG_WRONG_KIND, item->span, "a pattern is a name, `name: {parameters}` or {type, params}");
		return false;
	}
	p->span = name.span;
	p->id = find_pattern(name.text);
	if (p->id == PATTERN_COUNT)
		return unknown_pattern(diags, name.text, name.span);
	if (item->kind == YAML_MAPPING && keys_get(item, "type") != NULL &&
	    !keys_check(diags, item, item_keys, countof(item_keys), "a pattern"))
		return false;
	if (p->params != NULL && p->params->kind != YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, p->params->key_span,
		            "the parameters of a pattern are a mapping, not %s", yaml_kind_name(p->params));
	return true;
}

/* ---- parameters ------------------------------------------------------------------------------------------------- */

static bool is_called(const struct pattern_param_row *row, struct str key)
{
	return str_is(key, row->name) || (row->alias[0] != '\0' && str_is(key, row->alias));
}

static const struct yaml_node *find_param(const struct spec_pattern *p, const struct pattern_param_row *row)
{
	for (const struct yaml_node *c = p->params != NULL ? p->params->first : NULL; c != NULL; c = c->next)
		if (is_called(row, c->key) && !yaml_is_null(c))
			return c;
	return NULL;
}

const struct yaml_node *pattern_param(const struct spec_pattern *p, const char *name)
{
	for (size_t i = 0; i < countof(params); i++)
		if (params[i].id == p->id && strcmp(params[i].name, name) == 0)
			return find_param(p, &params[i]);
	BUG("pattern %s has no parameter %s", rows[p->id].name, name);
}

bool pattern_text(struct diags *diags, const struct spec_pattern *p, const char *name, struct spanned *text)
{
	const struct yaml_node *node = pattern_param(p, name);
	if (node == NULL)
		return true;
	if (node->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%.*s' takes text, not %s", STR_ARG(node->key),
		            yaml_kind_name(node));
	*text = (struct spanned){ node->text, node->span };
	return true;
}

static bool add_text(struct diags *diags, const struct yaml_node *node, struct spanned *texts, size_t *count)
{
	if (node->kind != YAML_SCALAR || yaml_is_null(node))
		return diag(diags, DIAG_WRONG_KIND, node->span, "the name of a field is text");
	for (size_t i = 0; i < *count; i++)
		if (str_eq(texts[i].text, node->text))
			return diag(diags, DIAG_DUPLICATE_VALUE, node->span, "field '%.*s' is there twice",
			            STR_ARG(node->text));
	texts[(*count)++] = (struct spanned){ node->text, node->span };
	return true;
}

bool pattern_texts(struct arena *arena, struct diags *diags, const struct spec_pattern *p, const char *name,
                   struct spanned **texts, size_t *count)
{
	const struct yaml_node *node = pattern_param(p, name);
	bool ok = true;
	if (node == NULL)
		return true;
	if (node->kind == YAML_MAPPING)
		return diag(diags, DIAG_WRONG_KIND, node->key_span, "'%s' takes names of fields, not a mapping", name);
	*texts = arena_make_array(arena, struct spanned, node->kind == YAML_SCALAR ? 1 : node->count);
	if (node->kind == YAML_SCALAR)
		return add_text(diags, node, *texts, count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next)
		ok = add_text(diags, c, *texts, count) && ok;
	return ok;
}

bool pattern_bool(struct diags *diags, const struct spec_pattern *p, const char *name, bool *value)
{
	return p->params == NULL || keys_bool(diags, p->params, name, value);
}

bool pattern_word(struct diags *diags, const struct spec_pattern *p, const char *name, const char *const *words,
                  size_t *word)
{
	struct str all[MAX_NAMES];
	struct spanned text = { .span = p->span };
	size_t count = 0;
	if (!pattern_text(diags, p, name, &text) || text.text.ptr == NULL)
		return text.text.ptr == NULL && pattern_param(p, name) == NULL;
	for (; words[count] != NULL; count++) {
		all[count] = str_from(words[count]);
		if (str_eq(text.text, all[count])) {
			*word = count;
			return true;
		}
	}
	diag(diags, DIAG_BAD_VALUE, text.span, "'%.*s' is none of the values of '%s'", STR_ARG(text.text), name);
	diag_suggest(diags, text.text, all, count);
	return false;
}

/* Every parameter is known, is there once, and is there when it must be. */
bool pattern_check_params(struct arena *arena, struct diags *diags, const struct spec_pattern *p)
{
	struct key_row keys[MAX_NAMES] = { { "", KEY_READ } };
	size_t count = 0;
	bool ok = true;
	for (size_t i = 0; i < countof(params); i++) {
		const struct pattern_param_row *row = &params[i];
		const struct yaml_node *first = row->id == p->id ? find_param(p, row) : NULL;
		if (row->id != p->id)
			continue;
		keys[count++] = (struct key_row){ row->name, KEY_READ };
		if (row->alias[0] != '\0')
			keys[count++] = (struct key_row){ row->alias, KEY_READ };
		if (first == NULL && row->required)
			ok = diag(diags, DIAG_MISSING_KEY, p->span, "pattern '%s' needs the parameter '%s'",
			          rows[p->id].name, row->name);
		for (const struct yaml_node *c = first; c != NULL; c = c->next)
			if (c != first && is_called(row, c->key) && !yaml_is_null(c))
				ok = diag(diags, DIAG_BAD_VALUE, c->key_span, "'%.*s' is another name of '%.*s'",
				          STR_ARG(c->key), STR_ARG(first->key));
	}
	if (p->params == NULL)
		return ok;
	const char *what = arena_printf(arena, "pattern '%s'", rows[p->id].name).ptr;
	return keys_check(diags, p->params, keys, count, what) && ok;
}

/* ---- one of each ------------------------------------------------------------------------------------------------ */

/* What tells P from others of its name: the value of a parameter, or its default. */
static struct str identity_of(const struct spec_pattern *p)
{
	const char *identity = rows[p->id].identity;
	if (identity[0] == '\0')
		return STR_EMPTY;
	for (size_t i = 0; i < countof(params); i++) {
		if (params[i].id != p->id || strcmp(params[i].name, identity) != 0)
			continue;
		const struct yaml_node *value = find_param(p, &params[i]);
		if (value == NULL)
			return str_from(params[i].def);
		return value->kind == YAML_SCALAR ? value->text : STR_EMPTY;
	}
	return STR_EMPTY;
}

static bool check_once(struct diags *diags, const struct spec_pattern *list, size_t count)
{
	const struct spec_pattern *p = &list[count];
	if (rows[p->id].identity[0] != '\0' && identity_of(p).len == 0)
		return true; /* what it is about is said further down, and compared there */
	for (size_t i = 0; i < count; i++) {
		if (list[i].id != p->id || !str_eq(identity_of(&list[i]), identity_of(p)))
			continue;
		diag(diags, DIAG_DUPLICATE_VALUE, p->span, "pattern '%s' is there twice", rows[p->id].name);
		diag_note(diags, list[i].span, "the first one is here");
		return false;
	}
	return true;
}

struct str pattern_member_name(struct arena *arena, const struct yaml_node *item)
{
	struct spec_pattern p = { .id = PATTERN_COUNT };
	struct spanned name;
	if (!split_item(item, &name, &p.params))
		return STR_EMPTY;
	p.id = find_pattern(name.text);
	if (p.id == PATTERN_COUNT)
		return name.text;
	if (p.params != NULL && p.params->kind != YAML_MAPPING)
		p.params = NULL;
	struct str identity = identity_of(&p);
	return arena_printf(arena, "%s %.*s", rows[p.id].name, STR_ARG(identity));
}

/* ---- the list --------------------------------------------------------------------------------------------------- */

/* audit_trail, soft_delete: on unless `enabled: false`. */
static void read_switch(struct diags *diags, const struct spec_pattern *p, bool *off)
{
	bool enabled = true;
	if (p->params != NULL)
		keys_bool(diags, p->params, "enabled", &enabled);
	*off = !enabled;
}

static void read_pattern(struct arena *arena, struct diags *diags, const struct spec_pattern *p, struct spec *spec)
{
	switch (p->id) {
	case PATTERN_AUDIT_TRAIL:
		read_switch(diags, p, &spec->no_audit_trail);
		break;
	case PATTERN_SOFT_DELETE:
		read_switch(diags, p, &spec->no_soft_delete);
		break;
	case PATTERN_STATE_MACHINE:
		if (spec_read_machine(arena, diags, p, &spec->machines[spec->machine_count]))
			spec->machine_count++;
		break;
	case PATTERN_VERSIONED:
		spec->versioned = true;
		break;
	case PATTERN_COMPUTED_COLUMN:
		spec_read_columns(arena, diags, p, spec);
		break;
	case PATTERN_DATE_RANGE:
		if (spec_read_overlap(arena, diags, p, &spec->overlaps[spec->overlap_count]))
			spec->overlap_count++;
		break;
	case PATTERN_AGGREGATE_VIEW:
		if (spec_read_aggregate_view(arena, diags, p, &spec->aggregate_views[spec->aggregate_view_count]))
			spec->aggregate_view_count++;
		break;
	case PATTERN_DEPENDENCY:
		if (spec_read_chain(arena, diags, p, &spec->chains[spec->chain_count]))
			spec->chain_count++;
		break;
	case PATTERN_TEMPLATE:
		if (spec_read_template(arena, diags, p, &spec->templates[spec->template_count]))
			spec->template_count++;
		break;
	case PATTERN_SCD_TYPE2:
		spec_read_history(arena, diags, p, spec);
		break;
	default:
		break;
	}
}

void spec_read_patterns(struct arena *arena, struct diags *diags, struct spec *spec)
{
	const struct yaml_node *node = keys_get(spec->root, "patterns");
	size_t count = 0;
	if (node == NULL)
		return;
	if (node->kind != YAML_SEQUENCE) {
		diag(diags, DIAG_WRONG_KIND, node->key_span, "'patterns' takes a list, not %s", yaml_kind_name(node));
		diag_hint(diags, "write `- name` or `- name: {parameters}` below it");
		return;
	}
	struct spec_pattern *list = arena_make_array(arena, struct spec_pattern, node->count);
	spec->machines = arena_make_array(arena, struct spec_machine, node->count);
	spec->chains = arena_make_array(arena, struct spec_chain, node->count);
	spec->templates = arena_make_array(arena, struct spec_template, node->count);
	spec->overlaps = arena_make_array(arena, struct spec_overlap, node->count);
	spec->aggregate_views = arena_make_array(arena, struct spec_aggregate_view, node->count);
	for (const struct yaml_node *c = node->first; c != NULL; c = c->next) {
		struct spec_pattern *p = &list[count];
		if (!read_item(diags, c, p))
			continue;
		if (pattern_check_params(arena, diags, p) && check_once(diags, list, count))
			read_pattern(arena, diags, p, spec);
		count++;
	}
}
