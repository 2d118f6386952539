/*
 * iface.h - the interface of a chunk: what others may know of its entities, and the names of what these entities use.
 *
 * Descriptions, comments, bodies and places in the file are not part of it, so that an edit to one of those changes no
 * byte here and nothing downstream runs. Names of used things are as written; `at` is the path to the YAML node that
 * names them ("fields/company"), from which a message finds its line again; what steps use of other entities is one
 * entry per entity, whatever the steps are, at "actions".
 *
 * An entity that extends or imports other files has an entry without content: what it is depends on them, and only resolve
 * reads them.
 */
#ifndef SPECQL_RECORD_IFACE_H
#define SPECQL_RECORD_IFACE_H

#include "read/spec.h"

struct iface_field {
	char *name;
	char *type;     /* canonical: enum(a, b), ref(crm.Company) */
	char *required; /* yes, no */
	char *def;      /* its default: =text, 'text in quotes, or JSON; "": none */
	char *pii;      /* yes; NULL: no */
	char *hidden;   /* yes: the API does not show it; NULL: it does */
};

/*
 * A key that an action may take: those it declares, then those that its steps or its name may ask for. What a step
 * really asks for depends on other entities; so there may be keys here that the action turns out not to take.
 */
struct iface_input {
	char *key;      /* company_id; *: those of every field of the entity NAME, which a step takes from the input */
	char *name;     /* company: the field or parameter behind it */
	char *type;     /* canonical; "": a value of some field of another entity */
	char *required; /* yes: every call must give it; no */
};

struct iface_action {
	char *name;
	char *function; /* the SQL name, where the author gave one; else "" */
	char *at;
	char *creates; /* yes: its row is new, it takes no id; no */
	struct iface_input *inputs;
	unsigned inputs_count;
};

/* A step that calls another action, or a function. */
struct iface_call {
	char *action; /* of this entity, whose step it is */
	char *name;   /* as written */
	char *at;
	char **names; /* paths behind the row it answers with: name, owner.name */
	unsigned names_count;
};

struct iface_use {
	char *entity; /* Company or crm.Company, as written */
	char *at;
	char *field; /* a reference: the field that makes it; else "" */
	char *inserts; /* a step: yes, when one inserts rows of that entity, all, when one takes its values from the input; else no */
	char **names; /* a step: names it mentions that may be fields of that entity */
	unsigned names_count;
};

/* A field of another entity that a computed field, a view or the identifier reads: record/iface_paths.h. */
struct iface_path {
	char *entity; /* "": the path begins at a reference of the own entity */
	char *path;
	char *at;
};

/* What gets an index: an entry of `indexes` or `unique_together`, a field that asks for one, a filter of the table view. */
struct iface_index {
	char *name; /* given by the author; else "" */
	char *what; /* the fields, as they stand in the name of an index without one: city_name, data_gin */
	char *kind; /* idx, key; filter: of the table view; view, function: a view of that name, with parameters;
	            * aggregate: the table mv_<name>, mv_<e>_agg without a name, or its index WHAT; resolved: the view v_<e>_resolved */
	char *at;
};

struct iface_entity {
	char *entity;
	char *schema;
	char *file;       /* as given to scan */
	char *tier;       /* as written; "": not given */
	char *table_code; /* of `organization`; "": not given */
	char *modules;    /* yes: made from other files, which resolve reads; everything but `file` is empty */
	struct iface_field *fields;
	unsigned fields_count;
	struct iface_action *actions;
	unsigned actions_count;
	struct iface_use *uses;
	unsigned uses_count;
	char *related; /* yes: a step refreshes what refers to this entity; no */
	struct iface_call *calls;
	unsigned calls_count;
	char *table_view; /* auto, force, disable; "": not mentioned */
	struct iface_index *indexes;
	unsigned indexes_count;
	struct iface_path *paths;
	unsigned paths_count;
	char *identifier;        /* yes, no: it is made of components */
	char *hierarchical;      /* yes, no */
	char *translation_table; /* "" without translations */
	char **translated;       /* fields */
	unsigned translated_count;
	char **patterns; /* what its table lacks, or has besides: record/patterns.h */
	unsigned patterns_count;
	char **helpers; /* functions that patterns make; * stands for the entity: *_set_version */
	unsigned helpers_count;
};

struct iface {
	struct iface_entity *entities;
	unsigned entities_count;
};

/* What others may know of SPEC. */
struct iface_entity iface_of(struct arena *arena, const struct spec *spec);

bool iface_load(struct arena *arena, struct diags *diags, struct str path, struct iface **iface);

/* The file is put together from what ENTITY and others say, so that what one says can be kept: each with its own lines. */
struct str iface_share(struct arena *arena, const struct iface_entity *entity);
struct str iface_text(struct arena *arena, const struct str *shares, size_t count);

#endif
