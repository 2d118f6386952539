/*
 * record.h - documents of a fixed shape, loaded and saved from one schema table of libcyaml each.
 *
 * Records that the build writes and reads (interface, imports, stamp, manifest) and files that a user writes (project
 * file) share this way in. The former are read by record/flat.h where they are as we write them, by libcyaml else. Every
 * scalar is loaded as text and converted by the strict parsers below: libcyaml itself would take `flase` for true and
 * `12abc` for 12. A record of the build that does not load is DIAG_BAD_RECORD with the way out (delete it, build again); a
 * user's file is first checked as a tree against the same table, so that an unknown key or a wrong kind is reported at its
 * place.
 */
#ifndef SPECQL_RECORD_RECORD_H
#define SPECQL_RECORD_RECORD_H

#include <cyaml/cyaml.h>

#include "read/yaml.h"

/* Short forms for the tables: a text, a list of STRUCTs or of texts (NAME and NAME_count in the struct). */
#define RECORD_TEXT(structure, member)                                                                                 \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
#define RECORD_TEXT_OPTIONAL(structure, member)                                                                        \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, structure, member, 0, CYAML_UNLIMITED)
#define RECORD_LIST(structure, member, entry)                                                                          \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_POINTER, structure, member, entry, 0, CYAML_UNLIMITED)
#define RECORD_LIST_OPTIONAL(structure, member, entry)                                                                 \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_POINTER | CYAML_FLAG_OPTIONAL, structure, member, entry, 0,           \
	                     CYAML_UNLIMITED)
#define RECORD_STRUCT(structure, fields)                                                                               \
	{                                                                                                              \
		CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, structure, fields)                                             \
	}
#define RECORD_DOCUMENT(structure, fields)                                                                             \
	{                                                                                                              \
		CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, structure, fields)                                             \
	}

/* The item of a list of texts. */
extern const cyaml_schema_value_t record_text_value;

/* A copy of S as the records hold it. */
char *record_text(struct arena *arena, struct str s);

/* Loads the record in PATH into *DATA (memory of the arena). WHAT names its kind in messages: "interface". */
bool record_load(struct arena *arena, struct diags *diags, enum input_role role, struct str path, const char *what,
                 const cyaml_schema_value_t *schema, void **data);

/* The same from BYTES, which are those of PATH. */
bool record_load_bytes(struct arena *arena, struct diags *diags, struct str path, struct str bytes, const char *what,
                       const cyaml_schema_value_t *schema, void **data);

/* Orders COUNT such copies by their bytes. */
void record_sort(char **texts, size_t count);

/* The document as text: record/flat.h. */
struct str record_save(struct arena *arena, const cyaml_schema_value_t *schema, const void *data);

/*
 * Checks a user's document against SCHEMA (unknown keys with the nearest known one, wrong kinds), then loads it from
 * TEXT. Keys of type CYAML_IGNORE hold mappings with open keys; the caller reads those from the tree.
 */
bool record_load_user(struct arena *arena, struct diags *diags, const struct yaml_node *root,
                      const cyaml_schema_value_t *schema, void **data);

#endif
