/*
 * project.h - the project file, specql.yaml: settings of all entities of a project.
 *
 * Every key is optional. `tenancy` and `warnings` have open keys (schemas, diagnostic names). Paths of `registry` and
 * `include` are relative to the directory of the file.
 */
#ifndef SPECQL_RECORD_PROJECT_H
#define SPECQL_RECORD_PROJECT_H

#include "read/yaml.h"

enum file_names { FILE_NAMES_ENTITY, FILE_NAMES_SCHEMA, FILE_NAMES_CODE };

struct project_external {
	struct str entity; /* schema.Entity[:multi_tenant|:shared], as written */
	struct span span;  /* source NULL: it came from the command line */
};

struct project_tenancy {
	struct str schema;
	bool tenant_scoped;
};

/* A function of the database that steps may call. */
struct project_argument {
	struct str name;
	struct str type; /* canonical */
	bool optional;   /* it has a DEFAULT there */
};

struct project_function {
	struct str name; /* schema.function */
	struct project_argument *arguments;
	size_t argument_count;
	struct str returns; /* canonical type; empty: nothing */
};

struct project {
	struct str directory;   /* that `registry` and `include` begin at */
	struct str output_base; /* empty: not given */
	enum file_names file_names;
	bool qualified_actions; /* action_names: qualified */
	bool bigint_keys;       /* pk_type: bigint */
	struct project_external *externals;
	size_t external_count;
	struct project_tenancy *tenancies;
	size_t tenancy_count;
	struct str registry;    /* path, empty: none */
	bool table_views; /* entities that do not mention them have them, as with mode auto */
	struct str *includes;   /* directories of modules */
	size_t include_count;
	struct str app_role;    /* the role the application connects as, empty: none */
	bool allow_raw_sql;     /* steps may hold SQL */
	struct str extension_schema; /* where extensions live: public */
	struct str frontend;    /* directory of the frontend files, empty: none */
	struct str graphql;     /* v1, v2: whose envelope they have */
	struct project_function *functions;
	size_t function_count;
	struct str *warnings;        /* as diag_setting() takes them */
	size_t warning_count;
};

/* The settings of a project without a file. */
struct project project_default(void);

/* How a project file is read: it may be empty. */
struct yaml_limits project_limits(void);

/* Loads PATH; its `warnings` are applied to DIAGS where no option says otherwise. False: a diagnostic was added. */
bool project_load(struct arena *arena, struct diags *diags, struct str path, struct project *project);

/* The same from the tree of a file that stands for one in DIRECTORY. */
bool project_read(struct arena *arena, struct diags *diags, const struct yaml_node *root, struct str directory,
                  struct project *project);

/* "entity", "schema" or "code". False: TEXT is none of them. */
bool project_file_names(struct str text, enum file_names *file_names);

/* Appends externals given on the command line. */
void project_add_externals(struct arena *arena, struct project *project, const char *const *externals, size_t count);

#endif
