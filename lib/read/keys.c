#include "read/keys.h"

#include "diag/utf8.h"
#include "read/ways.h"

enum { MAX_CANDIDATES = 64 };

static const struct key_row *find_row(const struct key_row *rows, size_t count, struct str key)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(key, rows[i].name))
			return &rows[i];
	return NULL;
}

static void unknown_key(struct diags *diags, const struct yaml_node *child, const struct key_row *rows, size_t count,
                        const char *what)
{
	struct str names[MAX_CANDIDATES];
	size_t n = 0;
	for (size_t i = 0; i < count && n < MAX_CANDIDATES; i++)
		names[n++] = str_from(rows[i].name);
	diag(diags, DIAG_UNKNOWN_KEY, child->key_span, "unknown key '%.*s' in %s", STR_ARG(child->key), what);
	const char *way = ways_for_key(what, child->key);
	if (way != NULL)
		diag_hint(diags, "%s", way);
	else
		diag_suggest(diags, child->key, names, n);
}

bool keys_check(struct diags *diags, const struct yaml_node *mapping, const struct key_row *rows, size_t count,
                const char *what)
{
	bool ok = true;
	for (const struct yaml_node *c = mapping->first; c != NULL; c = c->next) {
		const struct key_row *row = find_row(rows, count, c->key);
		if (row == NULL && str_starts(c->key, STR("x-")))
			continue;
		if (row == NULL) {
			unknown_key(diags, c, rows, count, what);
			ok = false;
		} else if (row->status == KEY_LATER && !yaml_is_null(c)) {
			ok = diag(diags, DIAG_NOT_SUPPORTED, c->key_span, "'%s' in %s is not supported yet", row->name,
			          what);
		}
	}
	return ok;
}

const struct yaml_node *keys_get(const struct yaml_node *mapping, const char *key)
{
	const struct yaml_node *child = yaml_get(mapping, key);
	return child != NULL && !yaml_is_null(child) ? child : NULL;
}

static const struct yaml_node *get(struct diags *diags, const struct yaml_node *mapping, const char *key,
                                   enum yaml_kind kind, const char *what)
{
	const struct yaml_node *value = keys_get(mapping, key);
	if (value == NULL || value->kind == kind)
		return value;
	diag(diags, DIAG_WRONG_KIND, value->key_span, "'%s' takes %s, not %s", key, what, yaml_kind_name(value));
	return NULL;
}

const struct yaml_node *keys_mapping(struct diags *diags, const struct yaml_node *mapping, const char *key)
{
	return get(diags, mapping, key, YAML_MAPPING, "a mapping");
}

const struct yaml_node *keys_list(struct diags *diags, const struct yaml_node *mapping, const char *key)
{
	return get(diags, mapping, key, YAML_SEQUENCE, "a list");
}

bool keys_text(struct diags *diags, const struct yaml_node *mapping, const char *key, struct str *text,
               struct span *span)
{
	const struct yaml_node *child = keys_get(mapping, key);
	*text = STR_EMPTY;
	if (child == NULL)
		return true;
	if (child->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, child->key_span, "'%s' takes text, not %s", key,
		            yaml_kind_name(child));
	*text = child->text;
	if (span != NULL)
		*span = child->span;
	return true;
}

bool keys_number(struct diags *diags, struct str text, struct span span, unsigned most, unsigned *number)
{
	size_t n;
	if (!str_number(text, most, &n) || n < 1)
		return diag(diags, DIAG_BAD_VALUE, span, "'%.*s' is not a number from 1 to %u", STR_ARG(text), most);
	*number = (unsigned)n;
	return true;
}

bool keys_bool(struct diags *diags, const struct yaml_node *mapping, const char *key, bool *value)
{
	const struct yaml_node *child = keys_get(mapping, key);
	if (child == NULL || yaml_bool(child, value))
		return true;
	if (child->kind != YAML_SCALAR)
		return diag(diags, DIAG_WRONG_KIND, child->key_span, "'%s' takes true or false, not %s", key,
		            yaml_kind_name(child));
	diag(diags, DIAG_BAD_VALUE, child->span, "'%s' takes true or false, not '%.*s'", key, STR_ARG(child->text));
	if (child->style != YAML_PLAIN)
		diag_hint(diags, "without quotes");
	return false;
}

bool keys_bad_name(struct diags *diags, struct str name, struct span span, const char *what, const char *hint)
{
	struct utf8_char c = { 0 };
	for (size_t i = 0; i < name.len && c.code < 0x80; i += c.len)
		c = utf8_next(name, i);
	if (name.len == 0)
		diag(diags, DIAG_BAD_NAME, span, "the name of %s is empty", what);
	else
		diag(diags, DIAG_BAD_NAME, span, "'%.*s' cannot be the name of %s", STR_ARG(name), what);
	if (c.code >= 0x80)
		diag_hint(diags, "U+%04X is none of: %s", (unsigned)c.code, hint);
	else
		diag_hint(diags, "%s", hint);
	return false;
}

const struct yaml_node *keys_one_of(struct diags *diags, const struct yaml_node *node, const char *const *keys,
                                    size_t count)
{
	const struct yaml_node *found = NULL;
	for (size_t i = 0; i < count; i++) {
		const struct yaml_node *n = keys_get(node, keys[i]);
		if (n != NULL && found != NULL)
			diag(diags, DIAG_BAD_VALUE, n->key_span, "'%.*s' is another name of '%.*s'", STR_ARG(n->key),
			     STR_ARG(found->key));
		else if (n != NULL)
			found = n;
	}
	return found;
}
