#include "read/yaml.h"

#include <yaml.h>

#include "base/file.h"
#include "base/limits.h"
#include "base/map.h"
#include "base/vec.h"
#include "diag/utf8.h"
#include "read/yaml_syntax.h"
#include "read/yaml_text.h"

const struct yaml_limits yaml_default_limits = { .max_bytes = LIMIT_FILE_BYTES,
	                                         .max_depth = LIMIT_NESTING,
	                                         .max_nodes = LIMIT_NODES };

/* The state of one document being built. */
struct builder {
	struct arena *arena;
	struct diags *diags;
	struct source *source;
	const struct yaml_limits *limits;
	yaml_parser_t parser;
	struct map *anchors; /* name -> struct anchor */
	struct bidi_marks *bidi;
	size_t nodes;  /* made so far, aliases expanded */
	size_t index;  /* the last mark that was converted: in characters ... */
	size_t offset; /* ... and in bytes */
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

/* libyaml's marks count characters; events come in file order, so walking on from the last mark is linear. */
static struct span event_span(struct builder *b, const yaml_event_t *event)
{
	size_t start = event->start_mark.index, end = event->end_mark.index;
	b->offset = yaml_advance(b->source, b->offset, start - b->index);
	b->index = start;
	size_t stop = yaml_advance(b->source, b->offset, end > start ? end - start : 0);
	return (struct span){ b->source, (uint32_t)b->offset, (uint32_t)(stop - b->offset) };
}

/* ---- events ---------------------------------------------------------------------------------------------------- */

static bool next_event(struct builder *b, yaml_event_t *event)
{
	if (yaml_parser_parse(&b->parser, event))
		return true;
	if (b->parser.error == YAML_MEMORY_ERROR) {
		yaml_parser_delete(&b->parser);
		arena_starve(b->arena);
	}
	return yaml_syntax_error(b->diags, b->source, &b->parser);
}

static struct str intern_scalar(struct builder *b, const yaml_event_t *event)
{
	return arena_intern(b->arena,
	                    (struct str){ (const char *)event->data.scalar.value, event->data.scalar.length });
}

static enum yaml_style scalar_style(yaml_scalar_style_t style)
{
	static const enum yaml_style styles[] = { [YAML_ANY_SCALAR_STYLE] = YAML_PLAIN,
		                                  [YAML_PLAIN_SCALAR_STYLE] = YAML_PLAIN,
		                                  [YAML_SINGLE_QUOTED_SCALAR_STYLE] = YAML_SINGLE_QUOTED,
		                                  [YAML_DOUBLE_QUOTED_SCALAR_STYLE] = YAML_DOUBLE_QUOTED,
		                                  [YAML_LITERAL_SCALAR_STYLE] = YAML_LITERAL,
		                                  [YAML_FOLDED_SCALAR_STYLE] = YAML_FOLDED };
	return styles[style];
}

/* An escape can hold what the raw text could not. */
static bool check_scalar(struct builder *b, const struct yaml_node *n)
{
	bool bidi = false;
	struct utf8_char c;
	for (size_t i = 0; i < n->text.len; i += c.len) {
		c = utf8_next(n->text, i);
		if (yaml_is_control(c.code) && c.code != '\r') {
			diag(b->diags, DIAG_CONTROL_CHARACTER, yaml_span_at(n, i, c.len),
			     "the text holds the control character U+%04X", (unsigned)c.code);
			diag_hint(b->diags, "leave it out");
			return false;
		}
		if (!bidi && yaml_is_bidi(c.code)) {
			yaml_bidi_add(b->arena, b->bidi, yaml_span_at(n, i, c.len)); /* one of a text is enough */
			bidi = true;
		}
	}
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A span without the `&name` that libyaml counts in. */
static struct span behind_anchor(struct span span)
{
	struct str text = str_sub(span.source->text, span.off, span.len);
	size_t skip = 0;
	if (!str_starts(text, STR("&")))
		return span;
	while (skip < text.len && !is_blank(text.ptr[skip]))
		skip++;
	while (skip < text.len && is_blank(text.ptr[skip]))
		skip++;
	return (struct span){ span.source, span.off + (uint32_t)skip, span.len - (uint32_t)skip };
}

static bool refuse_tag(struct builder *b, const yaml_char_t *tag, struct span span)
{
	if (tag == NULL)
		return true;
	struct str text = str_sub(b->source->text, span.off, span.len);
	size_t len = 0;
	while (len < text.len && !is_blank(text.ptr[len]))
		len++;
	span.len = (uint32_t)len;
	diag(b->diags, DIAG_YAML_TAG, span, "YAML tags are not part of the language");
	diag_hint(b->diags, len > 1 && char_is_letter(text.ptr[1])
	                            ? "leave it out; a condition that begins so is written NOT"
	                            : "leave it out");
	return false;
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
	struct span span = behind_anchor(event_span(b, event));
	if (!refuse_tag(b, event->data.scalar.tag, span))
		return (struct built){ NULL, 0 };
	struct yaml_node *n = new_node(b, YAML_SCALAR, span);
	if (n == NULL)
		return (struct built){ NULL, 0 };
	n->text = intern_scalar(b, event);
	n->style = scalar_style(event->data.scalar.style);
	if (n->text.len > YAML_STRIDE && !yaml_is_verbatim(n)) {
		n->places = arena_make(b->arena, struct yaml_places);
		n->places->at = arena_make_array(b->arena, struct yaml_place, n->text.len / YAML_STRIDE + 1);
	}
	struct built built = { check_scalar(b, n) ? n : NULL, 0 };
	complete_anchor(anchor, built, 1);
	return built;
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
			if (c->kind != YAML_MAPPING)
				return diag(b->diags, DIAG_WRONG_KIND, c->span, "`<<` takes mappings");
			else if (!merge_mapping(b, m, c))
				return false;
		return true;
	}
	if (from->kind != YAML_MAPPING)
		return diag(b->diags, DIAG_WRONG_KIND, from->span, "`<<` takes a mapping, not %s",
		            yaml_kind_name(from));
	for (const struct yaml_node *c = from->first; c != NULL; c = c->next) {
		if (!map_put(m->keys, c->key, m->parent))
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

/* The text of a key. False: a diagnostic was added. */
static bool build_key(struct builder *b, const yaml_event_t *event, struct span span, struct str *key)
{
	if (event->type != YAML_SCALAR_EVENT) {
		diag(b->diags, DIAG_YAML_KEY, span, "a key must be plain text");
		diag_hint(b->diags, "put it into quotes if it is meant as text");
		return false;
	}
	struct yaml_node node = { .kind = YAML_SCALAR, .span = span, .text = intern_scalar(b, event) };
	node.style = scalar_style(event->data.scalar.style);
	*key = node.text;
	return refuse_tag(b, event->data.scalar.tag, span) && check_scalar(b, &node);
}

/* One `key: value`. False: a diagnostic was added. */
static bool build_member(struct builder *b, struct members *m, yaml_event_t *event, struct built *result, size_t depth)
{
	struct span span = behind_anchor(event_span(b, event));
	struct str key;
	yaml_event_t value;
	if (!build_key(b, event, span, &key) || !next_event(b, &value))
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
	if (!refuse_tag(b, mapping ? event->data.mapping_start.tag : event->data.sequence_start.tag,
	                behind_anchor(span)))
		return none;
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

struct yaml_node *yaml_parse(struct arena *arena, struct diags *diags, struct source *source,
                             const struct yaml_limits *limits)
{
	struct bidi_marks bidi = { { 0 } };
	if (!yaml_text_check(arena, diags, source, &bidi))
		return NULL;
	struct builder b = { .arena = arena,
		             .diags = diags,
		             .source = source,
		             .limits = limits,
		             .anchors = map_new(arena),
		             .bidi = &bidi };
	if (!yaml_parser_initialize(&b.parser))
		arena_starve(arena);
	yaml_parser_set_encoding(&b.parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&b.parser, (const unsigned char *)source->text.ptr, source->text.len);
	size_t errors = diags_met(diags);
	struct yaml_node *root = build_document(&b);
	yaml_parser_delete(&b.parser);
	if (root == NULL && diags_met(diags) > errors)
		return NULL;
	if (limits->may_be_empty && (root == NULL || yaml_is_null(root))) {
		root = arena_make(arena, struct yaml_node);
		*root = (struct yaml_node){ .kind = YAML_MAPPING, .span = { source, 0, 0 } };
	}
	if (root == NULL || yaml_is_null(root)) {
		diag(diags, DIAG_EMPTY_FILE, root ? root->span : (struct span){ source, 0, 0 },
		     "the file holds no document");
		return NULL;
	}
	return yaml_bidi_judge(arena, diags, root, &bidi) ? root : NULL;
}

struct yaml_node *yaml_load(struct arena *arena, struct diags *diags, enum input_role role, struct str path,
                            const struct yaml_limits *limits)
{
	struct str bytes;
	int result = file_read(arena, role, path.ptr, limits->max_bytes, &bytes);
	if (result == FILE_TOO_LARGE) {
		diag(diags, DIAG_FILE_TOO_LARGE, (struct span){ source_new(arena, path, STR_EMPTY), 0, 0 },
		     "the file is larger than %zu bytes", limits->max_bytes);
		return NULL;
	}
	if (result != 0) {
		diag_io(diags, "read", path, result);
		return NULL;
	}
	return yaml_parse(arena, diags, source_new(arena, path, bytes), limits);
}
