/*
 * flat.h - the YAML in which records are written, and a reader that knows no other.
 *
 * Interfaces, imports, stamps and manifests are read far more often than they are written, the interface of a hub by
 * everybody; parsing all of YAML for them would be most of what a build costs. So they keep to a part of it that is read
 * in one pass, with the very tables libcyaml takes: a key or an item a line, keys in the order of their table, texts
 * plain where they are names and in double quotes else, empty lists as `[]`. A file that is anything else, because an
 * older version or a person wrote it, is left to libcyaml.
 */
#ifndef SPECQL_RECORD_FLAT_H
#define SPECQL_RECORD_FLAT_H

#include <cyaml/cyaml.h>

#include "base/arena.h"

/* DATA, a struct that SCHEMA describes, as text. */
struct str flat_save(struct arena *arena, const cyaml_schema_value_t *schema, const void *data);

/* TEXT as such a struct. False: it is not what flat_save() writes, and *DATA is untouched. */
bool flat_load(struct arena *arena, const cyaml_schema_value_t *schema, struct str text, void **data);

#endif
