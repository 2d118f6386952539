#include "read/yaml.h"

#include <yaml.h>

#include "base/file.h"
#include "base/map.h"
#include "base/vec.h"
#include "read/yaml_text.h"

const struct yaml_limits yaml_default_limits = { .max_bytes = 1 << 20, .max_depth = 64, .max_nodes = 100000 };

/* The state of one document being built. */
struct builder {
	struct arena *arena;
	struct diags *diags;
	struct source *source;
	const struct yaml_limits *limits;
	yaml_parser_t parser;
	struct map *anchors; /* name -> struct anchor */
	size_t nodes;        /* made so far, aliases expanded */
	size_t index;        /* the last mark that was converted: in characters ... */
	size_t offset;       /* ... and in bytes */
};

/* An anchored node, and what a copy of it costs. */
struct anchor {
	struct yaml_node *node;
	size_t nodes;
	size_t height;
	bool complete;
};

/* What build_node() knows of the node it made. */
struct built {
	struct yaml_node *node; /* NULL: a diagnostic was added */
	size_t height;
};

static struct built build_node(struct builder *b, yaml_event_t *event, size_t depth);

/* ---- places ---------------------------------------------------------------------------------------------------- */

static size_t advance(const struct builder *b, size_t offset, size_t characters)
{
	struct str text = b->source->text;
	for (; characters > 0 && offset < text.len; characters--) {
		offset++;
		while (offset < text.len && ((unsigned char)text.ptr[offset] & 0xC0) == 0x80)
			offset++;
	}
	return offset;
}

/* libyaml's marks count characters; events come in file order, so walking on from the last mark is linear. */
static struct span event_span(struct builder *b, const yaml_event_t *event)
{
	size_t start = event->start_mark.index, end = event->end_mark.index;
	if (start < b->index) {
		b->index = 0;
		b->offset = 0;
	}
	b->offset = advance(b, b->offset, start - b->index);
	b->index = start;
	size_t stop = advance(b, b->offset, end > start ? end - start : 0);
	return (struct span){ b->source, (uint32_t)b->offset, (uint32_t)(stop - b->offset) };
}

static struct span mark_span(const struct builder *b, const yaml_mark_t *mark)
{
	return (struct span){ b->source, (uint32_t)advance(b, 0, mark->index), 1 };
}

/* ---- events ---------------------------------------------------------------------------------------------------- */

/* The mistakes that people who know the documentation make most often, with the line that works. */
static void hint_for_syntax(struct builder *b, struct span at)
{
	struct position position = source_position(b->source, at.off);
	struct str line = source_line(b->source, position.line);
	if (str_search(line, STR(", error:")) != (size_t)-1)
		diag_hint(b->diags, "put `error:` on a line of its own below the step");
	else if (str_search(line, STR("VALUES (")) != (size_t)-1)
		diag_hint(b->diags, "write `insert: Entity(a = x, b = y)`");
	else if (str_search(line, STR("{")) != (size_t)-1 && str_search(line, STR("insert:")) != (size_t)-1)
		diag_hint(b->diags, "write `insert: Entity(a = x, b = y)`");
}

static bool next_event(struct builder *b, yaml_event_t *event)
{
	if (yaml_parser_parse(&b->parser, event))
		return true;
	const yaml_parser_t *p = &b->parser;
	const char *problem = p->problem ? p->problem : "cannot be parsed";
	struct span at = { b->source, 0, 1 };
	if (p->error == YAML_READER_ERROR)
		at.off = (uint32_t)p->problem_offset;
	else
		at = mark_span(b, &p->problem_mark);
	if (p->context)
		diag(b->diags, DIAG_YAML_SYNTAX, at, "%s, %s", problem, p->context);
	else
		diag(b->diags, DIAG_YAML_SYNTAX, at, "%s", problem);
	hint_for_syntax(b, at);
	return false;
}

static struct str intern_scalar(struct builder *b, const yaml_event_t *event)
{
	return arena_intern(b->arena,
	                    (struct str){ (const char *)event->data.scalar.value, event->data.scalar.length });
}

/* An escape can hold what the raw text could not. */
static bool check_scalar(struct builder *b, struct str text, struct span at)
{
	for (size_t i = 0; i < text.len;) {
		uint32_t code = 0;
		size_t len = utf8_decode(text.ptr + i, text.len - i, &code);
		if (len == 0 || (yaml_is_control(code) && code != '\r'))
			return diag(b->diags, DIAG_CONTROL_CHARACTER, at, "the text holds the control character U+%04X",
			            code);
		i += len;
	}
	return true;
}

static enum yaml_style scalar_style(yaml_scalar_style_t style)
{
	switch (style) {
	case YAML_SINGLE_QUOTED_SCALAR_STYLE:
		return YAML_SINGLE_QUOTED;
	case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
		return YAML_DOUBLE_QUOTED;
	case YAML_LITERAL_SCALAR_STYLE:
		return YAML_LITERAL;
	case YAML_FOLDED_SCALAR_STYLE:
		return YAML_FOLDED;
	case YAML_ANY_SCALAR_STYLE:
	case YAML_PLAIN_SCALAR_STYLE:
		return YAML_PLAIN;
	}
	return YAML_PLAIN;
}

/* ---- nodes ----------------------------------------------------------------------------------------------------- */

static struct yaml_node *new_node(struct builder *b, enum yaml_kind kind, struct span span)
{
	if (++b->nodes > b->limits->max_nodes) {
		diag(b->diags, DIAG_TOO_MANY_NODES, span, "document expands beyond %zu nodes", b->limits->max_nodes);
		return NULL;
	}
	struct yaml_node *n = arena_make(b->arena, struct yaml_node);
	n->kind = kind;
	n->span = span;
	return n;
}

static struct anchor *declare_anchor(struct builder *b, const yaml_char_t *name)
{
	if (name == NULL)
		return NULL;
	struct str key = arena_intern(b->arena, str_from((const char *)name));
	struct anchor *a = map_get(b->anchors, key);
	if (a == NULL) {
		a = arena_make(b->arena, struct anchor);
		map_put(b->anchors, key, a);
	}
	*a = (struct anchor){ 0 };
	return a;
}

static void complete_anchor(struct anchor *a, struct built built, size_t nodes)
{
	if (a != NULL)
		*a = (struct anchor){ built.node, nodes, built.height, true };
}

static struct built build_alias(struct builder *b, const yaml_event_t *event, size_t depth)
{
	struct built none = { NULL, 0 };
	struct span span = event_span(b, event);
	struct str name = arena_intern(b->arena, str_from((const char *)event->data.alias.anchor));
	const struct anchor *a = map_get(b->anchors, name);
	if (a == NULL || !a->complete) {
		diag(b->diags, DIAG_YAML_SYNTAX, span,
		     a ? "alias '%.*s' stands inside its own anchor" : "unknown alias '%.*s'", STR_ARG(name));
		return none;
	}
	if (b->nodes + a->nodes > b->limits->max_nodes) {
		diag(b->diags, DIAG_TOO_MANY_NODES, span, "document expands beyond %zu nodes", b->limits->max_nodes);
		return none;
	}
	if (depth + a->height > b->limits->max_depth) {
		diag(b->diags, DIAG_TOO_DEEP, span, "nested deeper than %zu levels", b->limits->max_depth);
		return none;
	}
	b->nodes += a->nodes;
	struct yaml_node *copy = arena_make(b->arena, struct yaml_node);
	*copy = *a->node; /* the children are shared: nobody changes them any more */
	copy->next = NULL;
	copy->key = STR_EMPTY;
	return (struct built){ copy, a->height };
}

static struct built build_scalar(struct builder *b, const yaml_event_t *event)
{
	struct anchor *anchor = declare_anchor(b, event->data.scalar.anchor);
	struct span span = event_span(b, event);
	if (event->data.scalar.tag != NULL) {
		diag(b->diags, DIAG_YAML_TAG, span, "YAML tags are not part of the language");
		return (struct built){ NULL, 0 };
	}
	struct yaml_node *n = new_node(b, YAML_SCALAR, span);
	if (n == NULL)
		return (struct built){ NULL, 0 };
	n->text = intern_scalar(b, event);
	n->style = scalar_style(event->data.scalar.style);
	struct built built = { check_scalar(b, n->text, span) ? n : NULL, 0 };
	complete_anchor(anchor, built, 1);
	return built;
}

/* The child of MAPPING with KEY, or NULL. */
static struct yaml_node *find_key(const struct yaml_node *mapping, struct str key)
{
	for (struct yaml_node *c = mapping->first; c != NULL; c = c->next)
		if (str_eq(c->key, key))
			return c;
	return NULL;
}

/* A mapping under construction: its last child, and the keys it has got (for long mappings a list is too slow). */
struct members {
	struct yaml_node *parent;
	struct yaml_node *last;
	struct map *keys;
	VEC(struct yaml_node *) merges; /* values of `<<`, in file order */
};

static void append_child(struct members *m, struct yaml_node *child)
{
	if (m->last == NULL)
		m->parent->first = child;
	else
		m->last->next = child;
	m->last = child;
	child->index = m->parent->count++;
}

/* `<<`: members of another mapping that this one does not name itself. */
static bool merge_mapping(struct builder *b, struct members *m, const struct yaml_node *from)
{
	if (from->kind == YAML_SEQUENCE) {
		for (const struct yaml_node *c = from->first; c != NULL; c = c->next)
			if (c->kind != YAML_MAPPING || !merge_mapping(b, m, c))
				return diag(b->diags, DIAG_WRONG_KIND, c->span, "`<<` takes mappings");
		return true;
	}
	if (from->kind != YAML_MAPPING)
		return diag(b->diags, DIAG_WRONG_KIND, from->span, "`<<` takes a mapping, not %s",
		            yaml_kind_name(from));
	for (const struct yaml_node *c = from->first; c != NULL; c = c->next) {
		if (find_key(m->parent, c->key))
			continue;
		if (++b->nodes > b->limits->max_nodes)
			return diag(b->diags, DIAG_TOO_MANY_NODES, c->key_span, "document expands beyond %zu nodes",
			            b->limits->max_nodes);
		struct yaml_node *copy = arena_make(b->arena, struct yaml_node);
		*copy = *c;
		copy->next = NULL;
		append_child(m, copy);
	}
	return true;
}

static bool add_member(struct builder *b, struct members *m, struct yaml_node *child, struct str key, struct span span)
{
	child->key = key;
	child->key_span = span;
	if (!map_put(m->keys, key, child)) {
		const struct yaml_node *other = map_get(m->keys, key);
		diag(b->diags, DIAG_DUPLICATE_KEY, span, "duplicate key '%.*s'", STR_ARG(key));
		diag_note(b->diags, other->key_span, "the first '%.*s' is here", STR_ARG(key));
		return true; /* the tree goes on with the first one */
	}
	append_child(m, child);
	return true;
}

/* One `key: value`. False: a diagnostic was added. */
static bool build_member(struct builder *b, struct members *m, yaml_event_t *event, struct built *result, size_t depth)
{
	struct span span = event_span(b, event);
	if (event->type != YAML_SCALAR_EVENT || event->data.scalar.tag != NULL)
		return diag(b->diags, event->type == YAML_SCALAR_EVENT ? DIAG_YAML_TAG : DIAG_YAML_KEY, span,
		            "a key must be plain text");
	struct str key = intern_scalar(b, event);
	if (!check_scalar(b, key, span))
		return false;
	yaml_event_t value;
	if (!next_event(b, &value))
		return false;
	struct built child = build_node(b, &value, depth + 1);
	yaml_event_delete(&value);
	if (child.node == NULL)
		return false;
	if (child.height + 1 > result->height)
		result->height = child.height + 1;
	if (str_is(key, "<<")) {
		*vec_push(b->arena, &m->merges) = child.node;
		return true;
	}
	return add_member(b, m, child.node, key, span);
}

static struct built build_collection(struct builder *b, yaml_event_t *event, size_t depth)
{
	bool mapping = event->type == YAML_MAPPING_START_EVENT;
	struct built none = { NULL, 0 }, result = { NULL, 1 };
	struct span span = event_span(b, event);
	size_t before = b->nodes;
	struct anchor *anchor =
	        declare_anchor(b, mapping ? event->data.mapping_start.anchor : event->data.sequence_start.anchor);
	if ((mapping ? event->data.mapping_start.tag : event->data.sequence_start.tag) != NULL) {
		diag(b->diags, DIAG_YAML_TAG, span, "YAML tags are not part of the language");
		return none;
	}
	if (depth >= b->limits->max_depth) {
		diag(b->diags, DIAG_TOO_DEEP, span, "nested deeper than %zu levels", b->limits->max_depth);
		return none;
	}
	result.node = new_node(b, mapping ? YAML_MAPPING : YAML_SEQUENCE, span);
	if (result.node == NULL)
		return none;
	struct members m = { .parent = result.node, .keys = mapping ? map_new(b->arena) : NULL };
	for (;;) {
		yaml_event_t e;
		if (!next_event(b, &e))
			return none;
		bool end = e.type == YAML_MAPPING_END_EVENT || e.type == YAML_SEQUENCE_END_EVENT;
		bool ok = true;
		if (end) {
			yaml_event_delete(&e);
			break;
		}
		if (mapping) {
			ok = build_member(b, &m, &e, &result, depth);
		} else {
			struct built child = build_node(b, &e, depth + 1);
			ok = child.node != NULL;
			if (ok) {
				append_child(&m, child.node);
				if (child.height + 1 > result.height)
					result.height = child.height + 1;
			}
		}
		yaml_event_delete(&e);
		if (!ok)
			return none;
	}
	for (size_t i = 0; i < m.merges.len; i++)
		if (!merge_mapping(b, &m, m.merges.items[i]))
			return none;
	complete_anchor(anchor, result, b->nodes - before);
	return result;
}

static struct built build_node(struct builder *b, yaml_event_t *event, size_t depth)
{
	if (event->type == YAML_ALIAS_EVENT)
		return build_alias(b, event, depth);
	if (event->type == YAML_SCALAR_EVENT)
		return build_scalar(b, event);
	return build_collection(b, event, depth);
}

/* ---- documents ------------------------------------------------------------------------------------------------- */

static bool check_document_start(struct builder *b, const yaml_event_t *event)
{
	if (event->data.document_start.tag_directives.start != event->data.document_start.tag_directives.end)
		return diag(b->diags, DIAG_YAML_TAG, event_span(b, event), "%%TAG is not part of the language");
	return true;
}

static struct yaml_node *build_document(struct builder *b)
{
	yaml_event_t event;
	struct yaml_node *root = NULL;
	for (;;) {
		if (!next_event(b, &event))
			return NULL;
		yaml_event_type_t type = event.type;
		bool ok = true;
		if (type == YAML_DOCUMENT_START_EVENT && root != NULL)
			ok = diag(b->diags, DIAG_MULTIPLE_DOCUMENTS, event_span(b, &event),
			          "a second document: one file describes one entity");
		else if (type == YAML_DOCUMENT_START_EVENT)
			ok = check_document_start(b, &event);
		else if (type != YAML_STREAM_START_EVENT && type != YAML_STREAM_END_EVENT &&
		         type != YAML_DOCUMENT_END_EVENT)
			ok = (root = build_node(b, &event, 0).node) != NULL;
		yaml_event_delete(&event);
		if (!ok)
			return NULL;
		if (type == YAML_STREAM_END_EVENT)
			return root;
	}
}

/* Bidirectional controls: a warning in prose, where people write their language, an error where they can deceive. */
static bool in_prose(const struct yaml_node *n, uint32_t at)
{
	if (n->kind == YAML_SCALAR)
		return (str_is(n->key, "description") || str_is(n->key, "message")) && at >= n->span.off &&
		       at < n->span.off + n->span.len;
	for (const struct yaml_node *c = n->first; c != NULL; c = c->next)
		if (in_prose(c, at))
			return true;
	return false;
}

static bool judge_bidi(struct diags *diags, const struct yaml_node *root, const struct bidi_marks *bidi)
{
	bool ok = true;
	for (size_t i = 0; i < bidi->at.len; i++) {
		struct span at = { root->span.source, bidi->at.items[i], 3 };
		if (in_prose(root, at.off))
			diag(diags, DIAG_BIDI_CONTROL, at, "a bidirectional control character in prose");
		else
			ok = diag(diags, DIAG_CONTROL_CHARACTER, at,
			          "a bidirectional control character can make text look like what it is not");
	}
	return ok;
}

struct yaml_node *yaml_parse(struct arena *arena, struct diags *diags, struct source *source,
                             const struct yaml_limits *limits)
{
	struct bidi_marks bidi = { { 0 } };
	if (!yaml_text_check(arena, diags, source, &bidi))
		return NULL;
	struct builder b = {
		.arena = arena, .diags = diags, .source = source, .limits = limits, .anchors = map_new(arena)
	};
	if (!yaml_parser_initialize(&b.parser)) {
		diag_io(diags, "read", source->path, 12);
		return NULL;
	}
	yaml_parser_set_encoding(&b.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&b.parser, (const unsigned char *)source->text.ptr, source->text.len);
	size_t errors = diags_count(diags, SEVERITY_ERROR);
	struct yaml_node *root = build_document(&b);
	yaml_parser_delete(&b.parser);
	if (root == NULL && diags_count(diags, SEVERITY_ERROR) == errors)
		diag(diags, DIAG_EMPTY_FILE, (struct span){ source, 0, 0 }, "the file holds no document");
	if (root != NULL && !judge_bidi(diags, root, &bidi))
		return NULL;
	return root;
}

struct yaml_node *yaml_load(struct arena *arena, struct diags *diags, struct str path, const struct yaml_limits *limits)
{
	struct str bytes;
	int result = file_read(arena, path.ptr, limits->max_bytes, &bytes);
	if (result == FILE_TOO_LARGE) {
		diag(diags, DIAG_FILE_TOO_LARGE, (struct span){ source_new(arena, path, STR_EMPTY), 0, 0 },
		     "the file is larger than %zu bytes", limits->max_bytes);
		return NULL;
	}
	if (result != 0) {
		diag_io(diags, "read", path, result);
		return NULL;
	}
	if (str_starts(bytes, STR("\xEF\xBB\xBF")))
		bytes = str_sub(bytes, 3, bytes.len);
	return yaml_parse(arena, diags, source_new(arena, path, bytes), limits);
}
