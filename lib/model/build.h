/* build.h - the parts of model_build(): the entity with its fields, its indexes and constraints, its actions. */
#ifndef SPECQL_MODEL_BUILD_H
#define SPECQL_MODEL_BUILD_H

#include "base/map.h"
#include "model/expr_type.h"
#include "model/model.h"
#include "record/imports.h"

struct build {
	struct arena *arena;
	struct diags *diags;
	const struct spec *spec;
	const struct import_own *own;
	struct entity *entity;
	struct map *entities; /* schema.Entity -> struct entity: the own one and the imported ones */
	struct map *uses, *actions, *calls; /* what OWN has, by name */
	struct map *input_keys; /* of the own fields, for action_field(); NULL: not asked for yet */
	struct map *index_names; /* to the first field that makes an index of that name, and the second; NULL: likewise */
	struct map *more_index_names;
	bool allows_sql;      /* steps may hold SQL */
	bool failed;
};

/* The entity that NAME, as written in this file, stands for. */
const struct entity *build_entity_named(struct build *b, struct str name);

/* The same; NULL: build_unresolved() was told. */
const struct entity *build_entity_at(struct build *b, struct str name, struct span at);

/* NAME at AT stands for no entity: resolve said so already, or the imports are not those of this file. */
void build_unresolved(struct build *b, struct str name, struct span at);

/* A field from what was read, its type and default included; F is not part of the entity. */
void build_field_of(struct build *b, const struct spec_field *spec, struct field *f);

/* The type that EXPR, which was checked, stands for. */
struct type build_type_of(struct build *b, const struct type_expr *expr);

/* The type of ref(…) or list(ref(…)), in this file or imported. */
struct type build_reference(struct build *b, const struct type_expr *expr);

/* The type that canonical TEXT of a record means. False: it means none here. */
bool build_type_of_text(struct build *b, const char *text, struct type *type);

/* The names that follow from the name and type of F, a field of E. */
void build_names(struct build *b, const struct entity *e, struct field *f);

/* The field for which the database has an index called NAME, on the entity's table or on that of a list; NULL: none. */
const struct field *build_indexed_by(struct build *b, struct str name);

/* Lists whose tables would get an index with the name of another one. */
void build_check_indexes(struct build *b);

/*
 * An insert of another entity whose only reference to the action's own entity is not given: it gets the own row's key.
 * True: it did.
 */
bool build_link_to_self(struct build *b, struct step *step, struct span at);

/* A reference of TYPE can point at E. */
bool build_refers_to(const struct type *type, const struct entity *e);

/* Lists of references in an insert or update: what cannot be written is refused, what must be there is missed. */
void build_check_links(struct build *b, const struct step *step, struct span at);

/* The default of F, and its example, which is only checked. Every field of the entity is there already. */
void build_default(struct build *b, const struct spec_field *spec, struct field *f);

/* NAME at AT is no field of E, and what was meant. False. */
bool build_unknown_field(struct build *b, struct span at, const struct entity *e, struct str name);

/* The default of F as an interface tells it. NULL: it has none, or a wrong one, which is said where it is written. */
struct typed_expr *build_default_of_text(struct build *b, struct str text, const struct field *f);

void build_computed(struct build *b);
void build_table(struct build *b);
void build_table_view(struct build *b);
void build_named_views(struct build *b);
void build_actions(struct build *b);
void build_patterns(struct build *b);
void build_aggregate_views(struct build *b);

/* Which references of ENTITY, by field, E reads the targets of: their tables have the references' names. */
void build_find_joins(const struct entity *entity, const struct typed_expr *e, bool *joined);
void build_chains(struct build *b);
void build_templates(struct build *b);

/*
 * Expressions of a view: the own table has the alias t, what references point at their names; computed fields are known,
 * and the parameters of the view, where it has some.
 */
struct scope build_view_scope(struct build *b, const struct param *params, size_t param_count);

/* Conditions of the table, which the own row alone decides about: its fields, and computed fields. */
struct scope build_row_scope(struct build *b);

/* The value of the computed field NAME in an expression of an action: own_computed of struct scope. */
struct typed_expr *build_computed_value(struct build *b, const struct scope *scope, const struct expr *e,
                                        struct str name, bool *found);

/* How rows are identified, placed and translated; behind the fields. */
void build_identity(struct build *b);

#endif
