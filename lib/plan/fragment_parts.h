/* fragment_parts.h - what plan_fragment.c and plan_fragment_types.c share while one entity's share of the schema is made. */
#ifndef SPECQL_PLAN_FRAGMENT_PARTS_H
#define SPECQL_PLAN_FRAGMENT_PARTS_H

#include "base/json.h"
#include "model/model.h"

struct fragment {
	struct arena *arena;
	const struct entity *entity;
	struct str type_name;
	json_t *root, *types, *enums, *inputs, *scalars, *queries, *mutations;
	bool tenant; /* rows are those of tenants */
	bool refers; /* EntityReference is in use */
};

/* A new object at the end of LIST, with a name. */
json_t *fragment_add_named(json_t *list, struct str name);

/* Gives OBJECT a description, if there is one. */
void fragment_describe(json_t *object, struct str description);

json_t *fragment_add_field(json_t *list, struct str name, struct str type, bool nullable, struct str description);

/* What GraphQL calls TYPE; an enum that it needs is there from now on. OWNER and NAME are what that is called after. */
struct str fragment_type_of(struct fragment *f, struct str owner, struct str name, const struct type *type);

/* The entity's type, whose rows come from VIEW; and that of rows behind references, where it refers to any. */
void fragment_add_type(struct fragment *f, struct str view);
void fragment_add_reference_type(struct fragment *f);

#endif
