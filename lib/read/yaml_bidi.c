/* Bidirectional controls: a warning in prose, where people write their language; an error where they can deceive. */
#include <stdlib.h>

#include "read/yaml.h"
#include "read/yaml_text.h"

struct spans {
	VEC(struct span) at;
};

bool yaml_is_bidi(uint32_t code)
{
	return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

void yaml_bidi_add(struct arena *arena, struct bidi_marks *bidi, struct span at)
{
	*vec_push(arena, &bidi->at) = at;
}

static void collect_prose(struct arena *arena, const struct yaml_node *n, struct spans *prose)
{
	static const char *const keys[] = { "description", "message", "error_message" };
	for (size_t i = 0; n->kind == YAML_SCALAR && i < countof(keys); i++)
		if (str_is(n->key, keys[i]))
			*vec_push(arena, &prose->at) = n->span;
	for (const struct yaml_node *c = n->first; c != NULL; c = c->next)
		collect_prose(arena, c, prose);
}

static int compare_spans(const void *left, const void *right)
{
	const struct span *a = left, *b = right;
	return a->off < b->off ? -1 : a->off > b->off;
}

static void sort(struct span *items, size_t count)
{
	if (count > 1)
		qsort(items, count, sizeof(*items), compare_spans);
}

bool yaml_bidi_judge(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct bidi_marks *bidi)
{
	struct spans prose = { { 0 } };
	size_t next = 0, warned = (size_t)-1;
	if (bidi->at.len == 0)
		return true;
	collect_prose(arena, root, &prose);
	sort(prose.at.items, prose.at.len);
	sort(bidi->at.items, bidi->at.len);
	for (size_t i = 0; i < bidi->at.len; i++) {
		struct span at = bidi->at.items[i];
		while (next < prose.at.len && prose.at.items[next].off + prose.at.items[next].len <= at.off)
			next++;
		if (next == prose.at.len || prose.at.items[next].off > at.off)
			return diag(diags, DIAG_CONTROL_CHARACTER, at,
			            "a bidirectional control character can make text look like what it is not");
		if (next != warned)
			diag(diags, DIAG_BIDI_CONTROL, at, "a bidirectional control character in prose");
		warned = next; /* one of a text is enough */
	}
	return true;
}
