/*
 * inherit.h - `extends`: an entity file on top of the file it extends.
 *
 * Merging is done on trees, before anybody understands them: so every key of the language is inherited in the same way,
 * and every node keeps its place, in whichever file it stands. Members with a name (fields, actions, patterns, computed
 * fields, constraints) are overridden one by one; lists without names are joined; every other key of the child replaces
 * the parent's. Not inherited is what belongs to the parent itself: its name, description, table code, API names.
 *
 * In what is inherited, the parent's name means the child: `update: Contact SET …` and ref(Contact) in Contact are about
 * the own entity, and create_contact becomes create_my_contact in MyContact.
 */
#ifndef SPECQL_MODEL_INHERIT_H
#define SPECQL_MODEL_INHERIT_H

#include "read/spec.h"

/* A file whose entity was inherited from. */
struct inherit_origin {
	const struct source *source;
	struct str name;
	struct str schema;
};

/*
 * CHILD with what it does not override of PARENT, which stands in ORIGINS together with what it has inherited from. Both
 * are mappings; neither is changed.
 */
struct yaml_node *inherit_tree(struct arena *arena, const struct yaml_node *child, const struct yaml_node *parent,
                               const struct inherit_origin *origins, size_t count);

/* Lets the names of ORIGINS mean SPEC in everything that stands in their files. */
void inherit_names(struct arena *arena, struct spec *spec, const struct inherit_origin *origins, size_t count);

/* The name of the entity in a file, empty when it has none. */
struct str inherit_entity_name(const struct yaml_node *root);

#endif
