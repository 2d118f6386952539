/*
 * directory.h - all entities of a project, found by the name somebody wrote.
 *
 * `Company` means Company of the own schema, else the only Company of the project; `crm.Company` means that one.
 * `related_companies` of a foreach means the same as `Company`.
 */
#ifndef SPECQL_MODEL_DIRECTORY_H
#define SPECQL_MODEL_DIRECTORY_H

#include "base/map.h"
#include "model/resolve.h"

struct known {
	struct str entity;
	struct str schema;
	struct str qualified; /* schema.Entity */
	struct str slug;
	struct str file_name; /* without directory and ".sql" */
	bool tenant_scoped;
	bool bigint_key;
	bool table_view;                  /* it has one */
	const struct iface_entity *iface; /* NULL: external */
	bool elsewhere;                   /* imported: its fields are known, but it is not made here */
	struct map *actions;              /* name -> struct iface_action; NULL: it is not made here */
};

/* One of the entities that are made here. */
static inline bool known_is_ours(const struct known *k)
{
	return k->iface != NULL && !k->elsewhere;
}

struct directory;

/* Reports entities that clash (one name, one table, one file name) and badly written externals. */
struct directory *directory_new(const struct resolve *r);

size_t directory_count(const struct directory *d);
const struct known *directory_at(const struct directory *d, size_t i);

/* The entry of an interface's entity; NULL: it lost against one of the same name. */
const struct known *directory_of(const struct directory *d, const struct iface_entity *e);

/* Entity NAME as written in schema FROM; NULL: unknown, or ambiguous (directory_candidates() has several). */
const struct known *directory_find(const struct directory *d, struct str name, struct str from);

/*
 * The Locale that K's translations point at: of its own schema, else the only one of the project. NULL: K has no
 * translations, there is no such Locale, or K is it. Nobody wrote that name, so none of this is an error.
 */
const struct known *directory_locale(const struct directory *d, const struct known *k);

/* Every entity called NAME (without schema), in order. */
size_t directory_candidates(const struct directory *d, struct str name, const struct known **candidates, size_t max);

/* The action NAME of K. */
const struct iface_action *directory_action(const struct known *k, struct str name);

/* How many entities have an action NAME; *FIRST is the first one that has. */
size_t directory_actors(const struct directory *d, struct str name, const struct known **first);

/* The SQL name of an entity's action. */
struct str directory_function(struct directory *d, const struct known *k, const struct iface_action *action);

/*
 * The place in E's file that the path AT names, narrowed to WORD in it when it is there. Reads the file again: only for
 * messages.
 */
struct span directory_locate(struct directory *d, const struct iface_entity *e, struct str at, struct str word);

#endif
