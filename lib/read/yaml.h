/*
 * yaml.h - one YAML document as a tree in which every node knows its place.
 *
 * libyaml reads the events; this module keeps positions, bounds depth and size, resolves anchors, aliases and merge
 * keys within a bound on the expanded size, and refuses what an entity file must not hold: tags, keys that are no
 * scalars, duplicate keys, a second document, control characters, lone CR, anything that is not UTF-8.
 * Scalars stay text: `no` is "no" until somebody asks for a boolean (yaml_bool).
 */
#ifndef SPECQL_READ_YAML_H
#define SPECQL_READ_YAML_H

#include "base/inputs.h"
#include "diag/diag.h"

enum yaml_kind { YAML_SCALAR, YAML_MAPPING, YAML_SEQUENCE };
enum yaml_style { YAML_PLAIN, YAML_SINGLE_QUOTED, YAML_DOUBLE_QUOTED, YAML_LITERAL, YAML_FOLDED };

/* Where a byte of a scalar's value was written. */
struct yaml_place {
	uint32_t value, raw;
};

/*
 * Of a scalar whose value is not as it was written: one place in every YAML_STRIDE bytes, as far as yaml_span_at() has
 * come, so that none is looked for long.
 */
enum { YAML_STRIDE = 64 };
struct yaml_places {
	struct yaml_place *at;
	size_t count;
};

struct yaml_node {
	enum yaml_kind kind;
	enum yaml_style style; /* of a scalar */
	struct span span;
	struct str text;       /* of a scalar: its value */
	struct yaml_places *places; /* of a long scalar whose value is not as written, else NULL */

	struct str key;        /* of a mapping's child: its key, interned */
	struct span key_span;

	struct yaml_node *first; /* children of a mapping or sequence, in file order */
	struct yaml_node *next;
	size_t count;
	size_t index;            /* among its parent's children, from 0 */
};

struct yaml_limits {
	size_t max_bytes; /* file size, default 1 MiB */
	size_t max_depth; /* nesting, default 64 */
	size_t max_nodes; /* nodes after aliases are expanded, default 100 000 */
	bool may_be_empty; /* a file without a document is an empty mapping; default: an error */
};

extern const struct yaml_limits yaml_default_limits;

/* Loads PATH. NULL: a diagnostic was added. */
struct yaml_node *yaml_load(struct arena *arena, struct diags *diags, enum input_role role, struct str path,
                            const struct yaml_limits *limits);

/* The tree of a text that is already in memory. NULL: a diagnostic was added. */
struct yaml_node *yaml_parse(struct arena *arena, struct diags *diags, struct source *source,
			     const struct yaml_limits *limits);

/* The child with KEY; NULL: there is none, also where MAPPING is no mapping, or NULL. */
struct yaml_node *yaml_get(const struct yaml_node *mapping, const char *key);

/* The node at PATH, keys and list indices between slashes ("actions/1/steps/0/update"), or NULL. */
const struct yaml_node *yaml_find(const struct yaml_node *root, struct str path);

/* An empty plain scalar, `~` or `null`: the value that means "absent". */
bool yaml_is_null(const struct yaml_node *node);

/* true/false/yes/no/on/off, any case as YAML 1.1 spells them. False: not a boolean, *value untouched. */
bool yaml_bool(const struct yaml_node *node, bool *value);

/* Each byte of the scalar's value stands in the file at its own place: it has no quotes and is not folded. */
bool yaml_is_verbatim(const struct yaml_node *node);

/* Bytes OFF to OFF+LEN of the value of a scalar as a place in the file, across quotes, escapes and folded lines. */
struct span yaml_span_at(const struct yaml_node *node, size_t off, size_t len);

/* "mapping", "list" or "text", for messages. */
const char *yaml_kind_name(const struct yaml_node *node);

#endif
