/*
 * imports.h - what resolve hands to the compile step of a chunk.
 *
 * `own` holds, for each entity of the chunk, everything outside its YAML that decides about it: tenancy, key type, file
 * name, SQL names of its actions, and which entity each name it uses stands for. `entities` holds what is used of other
 * entities: identity, tenancy, and only those fields that are used, so that a field nobody uses changes nothing here.
 */
#ifndef SPECQL_RECORD_IMPORTS_H
#define SPECQL_RECORD_IMPORTS_H

#include "diag/diag.h"

struct import_action {
	char *name;
	char *function; /* SQL name */
};

struct import_use {
	char *name; /* as written: Company, crm.Company */
	char *schema;
	char *entity;
};

struct import_input {
	char *key;      /* input key of an action; of a function the name of its argument */
	char *name;     /* as authors may call it too */
	char *type;     /* canonical; "": unknown */
	char *required; /* yes, no */
};

/* What a step that calls NAME calls. */
struct import_call {
	char *name;     /* as written */
	char *schema;
	char *function; /* SQL name */
	char *entity;   /* schema.Entity whose action it is; "": a function of the database */
	char *core;     /* SQL name of the action's core */
	char *creates;  /* yes: it takes no id; no */
	char *returns;  /* a function: the type of its value; "": it has none */
	struct import_input *inputs;
	unsigned inputs_count;
};

struct import_own {
	char *entity;
	char *schema;
	char *tenancy;   /* multi_tenant, shared */
	char *key;       /* integer, bigint */
	char *file_name; /* contact, crm.contact: without ".sql" */
	char *table_view; /* yes, no */
	struct import_action *actions;
	unsigned actions_count;
	struct import_use *uses;
	unsigned uses_count;
	char **related; /* schema.Entity: what refers to this entity and has a table view, where a step refreshes that */
	unsigned related_count;
	struct import_call *calls;
	unsigned calls_count;
	char *locale;    /* schema.Locale that its translations point at; "" : none */
};

struct import_field {
	char *name;
	char *type;
	char *required; /* yes, no */
	char *def;      /* as in its interface, where a step inserts rows with values from the input; else "" */
	char *pii;      /* yes; NULL: no */
	char *hidden;   /* yes: the API does not show it; NULL: it does */
};

struct import_entity {
	char *entity;
	char *schema;
	char *tenancy;
	char *key;
	char *external; /* yes: somebody else made its table; no */
	char *table_view; /* yes, no */
	struct import_field *fields;
	unsigned fields_count;
	char **patterns; /* as in its interface */
	unsigned patterns_count;
};

/* Settings of the project that decide about every file. */
struct import_project {
	char *app_role;         /* gets its rights granted; "": none */
	char *extension_schema;
	char *allow_raw_sql;    /* yes, no */
	char *graphql;          /* v1, v2: whose envelope the frontend files have */
	char **warnings;        /* as diag_setting() takes them */
	unsigned warnings_count;
};

/* What an entity file, or a module, called NAME is the file PATH. */
struct import_lookup {
	char *from;
	char *name;
	char *path;
};

struct import_module {
	char *path;
	char *text; /* all of it: compile reads no other files than its own */
};

struct imports {
	struct import_project project;
	struct import_own *own;
	unsigned own_count;
	struct import_entity *entities;
	unsigned entities_count;
	struct import_lookup *lookups; /* of files that extend or import others */
	unsigned lookups_count;
	struct import_module *modules;
	unsigned modules_count;
};

bool imports_load(struct arena *arena, struct diags *diags, struct str path, struct imports **imports);

/* The same from BYTES, which are those of PATH. */
bool imports_load_bytes(struct arena *arena, struct diags *diags, struct str path, struct str bytes,
                        struct imports **imports);
struct str imports_text(struct arena *arena, const struct imports *imports);

#endif
