/*
 * keys.h - which keys a mapping of the language may have.
 *
 * A key is read, ignored by definition, part of the language but not supported yet, or unknown. One table per kind of
 * mapping says which; the messages for the last two come from here.
 */
#ifndef SPECQL_READ_KEYS_H
#define SPECQL_READ_KEYS_H

#include "read/yaml.h"

enum key_status { KEY_READ, KEY_IGNORED, KEY_LATER };

struct key_row {
	const char *name;
	enum key_status status;
};

/* A table with the name it has in language.def; read/language.h lists all of them. */
struct key_table {
	const char *name;
	const struct key_row *rows;
	size_t count;
};

/*
 * Reports every key of MAPPING that is not KEY_READ or KEY_IGNORED. Keys beginning with `x-` are ignored by definition;
 * a KEY_LATER key whose value is null is absent. WHAT names the mapping: "a field".
 */
bool keys_check(struct diags *diags, const struct yaml_node *mapping, const struct key_row *rows, size_t count,
                const char *what);

/* The child with KEY if it is there and not null. */
const struct yaml_node *keys_get(const struct yaml_node *mapping, const char *key);

/* The same when it is a mapping, or a list; NULL: absent, or a diagnostic was added. */
const struct yaml_node *keys_mapping(struct diags *diags, const struct yaml_node *mapping, const char *key);
const struct yaml_node *keys_list(struct diags *diags, const struct yaml_node *mapping, const char *key);

/* The first of KEYS that is there, which all mean the same; two of them are one too many. */
const struct yaml_node *keys_one_of(struct diags *diags, const struct yaml_node *mapping, const char *const *keys,
                                    size_t count);

/* The text of a scalar child; an empty text when absent; a diagnostic when it is no scalar. */
bool keys_text(struct diags *diags, const struct yaml_node *mapping, const char *key, struct str *text,
               struct span *span);

/* The number from 1 to MOST that TEXT at SPAN is; *number stays as it is after a diagnostic. */
bool keys_number(struct diags *diags, struct str text, struct span span, unsigned most, unsigned *number);

/* A boolean child; *value stays as it is when absent; a diagnostic when it is no boolean. */
bool keys_bool(struct diags *diags, const struct yaml_node *mapping, const char *key, bool *value);

/*
 * NAME cannot be the name of WHAT ("a field"): HINT says how such names are written. A letter that only looks like one of
 * those is named, since nobody sees it. Returns false.
 */
bool keys_bad_name(struct diags *diags, struct str name, struct span span, const char *what, const char *hint);

#endif
