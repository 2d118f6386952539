/* Questions to a finished tree. */
#include "read/yaml.h"

struct yaml_node *yaml_get(const struct yaml_node *mapping, const char *key)
{
	if (mapping == NULL || mapping->kind != YAML_MAPPING)
		return NULL;
	for (struct yaml_node *c = mapping->first; c != NULL; c = c->next)
		if (str_is(c->key, key))
			return c;
	return NULL;
}

const struct yaml_node *yaml_find(const struct yaml_node *root, struct str path)
{
	const struct yaml_node *at = root;
	while (at != NULL && path.len > 0) {
		size_t slash = str_find(path, '/');
		struct str part = str_sub(path, 0, slash);
		path = slash < path.len ? str_sub(path, slash + 1, path.len) : STR_EMPTY;
		const struct yaml_node *child = at->first;
		if (at->kind == YAML_SEQUENCE) {
			size_t n = 0;
			for (size_t i = 0; i < part.len; i++)
				n = n * 10 + (size_t)(part.ptr[i] - '0');
			for (; child != NULL && n > 0; n--)
				child = child->next;
		} else {
			while (child != NULL && !str_eq(child->key, part))
				child = child->next;
		}
		at = child;
	}
	return at;
}

bool yaml_is_null(const struct yaml_node *node)
{
	return node->kind == YAML_SCALAR && node->style == YAML_PLAIN &&
	       (node->text.len == 0 || str_is(node->text, "~") || str_is(node->text, "null") ||
	        str_is(node->text, "Null") || str_is(node->text, "NULL"));
}

bool yaml_bool(const struct yaml_node *node, bool *value)
{
	static const struct {
		const char *spelling[3];
		bool value;
	} rows[] = {
		{ { "true", "True", "TRUE" }, true }, { { "yes", "Yes", "YES" }, true },
		{ { "on", "On", "ON" }, true },       { { "false", "False", "FALSE" }, false },
		{ { "no", "No", "NO" }, false },      { { "off", "Off", "OFF" }, false },
	};
	if (node->kind != YAML_SCALAR || node->style != YAML_PLAIN)
		return false;
	for (size_t i = 0; i < countof(rows); i++)
		for (size_t k = 0; k < countof(rows[i].spelling); k++)
			if (str_is(node->text, rows[i].spelling[k])) {
				*value = rows[i].value;
				return true;
			}
	return false;
}

const char *yaml_kind_name(const struct yaml_node *node)
{
	static const char *const names[] = {
		[YAML_SCALAR] = "text", [YAML_MAPPING] = "a mapping", [YAML_SEQUENCE] = "a list"
	};
	return names[node->kind];
}

/* The byte of RAW at R, a NUL behind the last. */
static char byte_at(struct str raw, size_t r)
{
	return r < raw.len ? raw.ptr[r] : '\0';
}

/* Bytes of the escape at R: \n, \x41, \u0041, \U00000041. */
static size_t escape_len(struct str raw, size_t r)
{
	char kind = byte_at(raw, r + 1);
	return kind == 'x' ? 4 : kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
}

static size_t skip_blanks(struct str raw, size_t r)
{
	while (byte_at(raw, r) == ' ' || byte_at(raw, r) == '\n' || byte_at(raw, r) == '\r')
		r++;
	return r;
}

/* Behind the escapes at R that stand for nothing: a backslash at the end of a line joins it with the next. */
static size_t skip_joints(struct str raw, size_t r)
{
	while (byte_at(raw, r) == '\\' && (byte_at(raw, r + 1) == '\n' || byte_at(raw, r + 1) == '\r'))
		r = skip_blanks(raw, r + 1);
	return r;
}

bool yaml_is_verbatim(const struct yaml_node *node)
{
	return node->style == YAML_PLAIN && node->span.len == node->text.len;
}

/* The last known one that is not behind WANT, or NULL. */
static const struct yaml_place *place_before(const struct yaml_places *places, size_t want)
{
	if (places == NULL || places->count == 0)
		return NULL;
	size_t i = want / YAML_STRIDE < places->count ? want / YAML_STRIDE : places->count - 1;
	while (i > 0 && places->at[i].value > want)
		i--;
	return &places->at[i];
}

/*
 * Where the value's byte WANT was written. The raw text of a scalar and its value differ by quotes, escapes, folded line
 * ends and the indentation of blocks; walking both side by side needs no more than: equal bytes go together, an escape
 * stands for one character, and white space stands for white space.
 */
static size_t raw_offset(struct str raw, const struct yaml_node *node, size_t want)
{
	struct str value = node->text;
	enum yaml_style style = node->style;
	size_t r = 0, v = 0;
	if (yaml_is_verbatim(node))
		return want < raw.len ? want : raw.len;
	if (style == YAML_SINGLE_QUOTED || style == YAML_DOUBLE_QUOTED)
		r = 1;
	else if (style == YAML_LITERAL || style == YAML_FOLDED)
		r = str_find(raw, '\n') + 1;
	struct yaml_places *places = node->places;
	const struct yaml_place *known = place_before(places, want);
	if (known != NULL) {
		v = known->value;
		r = known->raw;
	}
	for (; r < raw.len && v < value.len; v++) {
		if (places != NULL && v >= places->count * YAML_STRIDE)
			places->at[places->count++] = (struct yaml_place){ (uint32_t)v, (uint32_t)r };
		bool blank = value.ptr[v] == ' ' || value.ptr[v] == '\n';
		if (style == YAML_DOUBLE_QUOTED)
			r = skip_joints(raw, r);
		if (byte_at(raw, r) != value.ptr[v] && !blank &&
		    (style == YAML_LITERAL || style == YAML_FOLDED || style == YAML_PLAIN))
			r = skip_blanks(raw, r);
		if (v == want)
			return r;
		if (style == YAML_DOUBLE_QUOTED && byte_at(raw, r) == '\\') {
			while (v + 1 < value.len && ((unsigned char)value.ptr[v + 1] & 0xC0) == 0x80)
				if (++v == want)
					return r;
			r += escape_len(raw, r);
		} else if (style == YAML_SINGLE_QUOTED && byte_at(raw, r) == '\'') {
			r += 2;
		} else if (blank && byte_at(raw, r) != value.ptr[v]) {
			r = skip_blanks(raw, r);
		} else {
			r++;
		}
	}
	return r < raw.len ? r : raw.len;
}

struct span yaml_span_at(const struct yaml_node *node, size_t off, size_t len)
{
	struct span span = node->span;
	if (node->kind != YAML_SCALAR || span.source == NULL)
		return span;
	struct str raw = str_sub(span.source->text, span.off, span.len);
	size_t start = raw_offset(raw, node, off), end = start;
	if (len > 0) {
		size_t last = raw_offset(raw, node, off + len - 1);
		bool escape = node->style == YAML_DOUBLE_QUOTED && byte_at(raw, last) == '\\';
		end = last + (escape ? escape_len(raw, last) : 1);
	}
	return (struct span){ span.source, (uint32_t)(span.off + start), (uint32_t)(end > start ? end - start : 0) };
}
