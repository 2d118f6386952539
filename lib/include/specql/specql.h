/*
 * specql.h - the whole public interface of libspecql.
 *
 * SpecQL turns YAML descriptions of entities into PostgreSQL schemas. One struct specql is one compilation: it owns all
 * memory and all diagnostics of the calls made with it. Calls on different objects may run in different threads.
 *
 *     struct specql *sq = specql_new();
 *     enum specql_result r = specql_generate(sq, &(struct specql_generate_options){ .files = files, .file_count = n });
 *     fputs(specql_diagnostics_text(sq, 20, 0), stderr);
 *     specql_free(sq);
 *
 * The library never prints and never exits. Every char pointer it returns belongs to the object and lives until
 * specql_free(). Every char pointer passed in is only read, and must live until the call returns. Text is UTF-8, paths
 * are as the operating system takes them, relative ones relative to the working directory; they are never resolved.
 *
 * All options structs may be zero-initialised: zero is the default of every member.
 */
#ifndef SPECQL_SPECQL_H
#define SPECQL_SPECQL_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define SPECQL_API __attribute__((visibility("default")))
#else
#define SPECQL_API
#endif

struct specql;

/* What a call ended with; the values are the exit codes of the program. */
enum specql_result {
	SPECQL_OK = 0,     /* done; warnings are possible */
	SPECQL_ERRORS = 1, /* the specifications have errors, or a check failed: see the diagnostics */
	SPECQL_USAGE = 2,  /* the options contradict each other or name what does not exist */
	SPECQL_IO = 3,     /* a file could not be read or written, or a tool not run */
};

/* A new compilation; NULL when there is no memory. */
SPECQL_API struct specql *specql_new(void);
SPECQL_API void specql_free(struct specql *sq);

/* "1.0.0" */
SPECQL_API const char *specql_version(void);

/* What identifies this generator in stamps: version, output format, and a hash of its sources. */
SPECQL_API const char *specql_tool_id(void);

/*
 * One -W option: "id", "no-id", "error=id", "no-error=id".
 * Returns NULL, or why it cannot be taken.
 */
SPECQL_API const char *specql_warning_option(struct specql *sq, const char *option);

/*
 * From the next step on, the calling thread and what it starts can open declared inputs only, and make files only where
 * declared outputs are; for ever, so one step is all that can be done. Where the system has no Landlock, or this build
 * none, a note says so and the step runs as ever. assemble confines only what is written: Confiture is a program of its own.
 */
SPECQL_API void specql_hermetic(struct specql *sq);

/*
 * From here on what is opened to be read is noted; each step that ends, in whatever way, writes FILE: a JSON document that lists
 * it, with hashes. docs/hermetic.md describes it. LIST: PATH, which the caller has read by itself and found to hold TEXT, is a
 * list of files among them.
 */
SPECQL_API void specql_trace_inputs(struct specql *sq, const char *file);
SPECQL_API void specql_trace_list(struct specql *sq, const char *path, const char *text, size_t size);

/*
 * CALL is told how far generate and validate have come: DONE of TOTAL entities are WHAT, "read" or "compiled". It must not call
 * the library. NULL: nobody is told.
 */
typedef void specql_progress(void *context, const char *what, size_t done, size_t total);
SPECQL_API void specql_on_progress(struct specql *sq, specql_progress *call, void *context);

/* ---- build steps ------------------------------------------------------------------------------------------------
 *
 * Each reads what its options name and nothing else, writes only files whose bytes change, writes stamps always and
 * last, and writes nothing at all when a diagnostic of severity error was added.
 */

/* Entities of one chunk -> what others may know of them. */
struct specql_scan_options {
	const char *const *files; /* entity files */
	size_t file_count;
	const char *interface;    /* file to write */
	const char *stamp;        /* file to write, last */
	const char *depfile;      /* file to write, or NULL */
};
SPECQL_API enum specql_result specql_scan(struct specql *sq, const struct specql_scan_options *options);

/* All interfaces -> for each DIR/k.iface an OUT/k.imports: what its entities use of others, and what decides about them. */
struct specql_resolve_options {
	const char *const *interfaces;
	size_t interface_count;
	const char *const *known;     /* interfaces of entities that are made elsewhere */
	size_t known_count;
	const char *output_directory;
	const char *stamp;            /* file to write, last, or NULL */
	const char *depfile;          /* file to write, or NULL */
	const char *project;          /* project file, or NULL */
	const char *project_seen;     /* file to write: "there" or "none"; PROJECT may then be missing; or NULL */
	const char *const *externals; /* schema.Entity[:multi_tenant|:shared] */
	size_t external_count;
	const char *registry;         /* domain registry, read only; NULL: the project file's, if it names one */
	const char *const *includes;  /* directories of modules, searched after that of the importing file */
	size_t include_count;
	const char *file_names;       /* "entity", "schema", "code"; NULL: the project file's, else by entity */
	int include_tv;               /* entities that do not mention `table_views`: as with `mode: auto` */
	int quick;                    /* stop at once when no module, and no registry of the project file, is newer than the stamp */
};
SPECQL_API enum specql_result specql_resolve(struct specql *sq, const struct specql_resolve_options *options);

/* Entities of one chunk and their imports -> their SQL files. */
struct specql_compile_options {
	const char *const *files;
	size_t file_count;
	const char *imports;
	const char *output_base;
	const char *stamp;
	const char *depfile;
	const char *fragments; /* directory for what the entities contribute to FraiseQL's schema and the frontend, or NULL */
	const char *frontend;  /* fragments in its directory "fragments", unless there is another one for them; or NULL */
};
SPECQL_API enum specql_result specql_compile(struct specql *sq, const struct specql_compile_options *options);

/* All stamps of compile -> foundation, schemas, manifest; verifies, repairs and prunes the outputs. */
struct specql_link_options {
	const char *const *stamps;
	size_t stamp_count;
	const char *output_base;
	const char *manifest;
	const char *state;   /* private record of the outputs' times; NULL: MANIFEST with ".state" behind it */
	const char *stamp;   /* file to write, last, or NULL */
	const char *depfile; /* lists the outputs, so that a build tool notices an edited one; or NULL */
	const char *fraiseql_schema; /* schema.json for FraiseQL 2, to write; then there are adapters, too; or NULL */
	const char *frontend;        /* directory of types, hooks and impacts for clients, to write; or NULL */
	const char *graphql;         /* "v1", "v2": the envelope of results there; NULL: the project file's, else v1 */
	int react_query;             /* hooks for TanStack Query there, instead of Apollo */
	int quick;           /* stop at once, silently, when every output is as recorded and no stamp is newer */
	const char *set;     /* whose the output directory is: another set's is refused; or NULL */
	const char *const *hand_written; /* SQL files that go into the schema too: sql/15_audit/log.sql as 15_audit/log.sql */
	size_t hand_written_count;
};
SPECQL_API enum specql_result specql_link(struct specql *sq, const struct specql_link_options *options);

/* The manifest's files -> one schema file, by Confiture. */
struct specql_assemble_options {
	const char *manifest;
	const char *project_directory; /* holds or gets db/environments/ENV.yaml */
	const char *environment;
	const char *output;
	const char *confiture;         /* program; NULL: "confiture" on PATH */
};
SPECQL_API enum specql_result specql_assemble(struct specql *sq, const struct specql_assemble_options *options);

/* Compiles every chunk in memory. SPECQL_ERRORS when SQL files are not what they become; specql_changed() names them. */
struct specql_check_options {
	const char *const *lists; /* files that name the entity files of a chunk, one a line */
	size_t list_count;
	const char *imports_directory; /* has a k.imports for each k.lst */
	const char *output_base;
	const char *const *hand_written; /* as for link */
	size_t hand_written_count;
	const char *fraiseql_schema; /* likewise; optional */
};
SPECQL_API enum specql_result specql_check(struct specql *sq, const struct specql_check_options *options);

/* A program -> what tells it from another one: its content, whatever its time. */
struct specql_identify_options {
	const char *program; /* file */
	const char *output;  /* file to write where it differs */
	const char *stamp;   /* file to write, last */
};
SPECQL_API enum specql_result specql_identify(struct specql *sq, const struct specql_identify_options *options);

/*
 * Stamps of steps that list what they read (scan, resolve, link) -> for each NAME.stamp an OUT/NAME.look, which gets a new time
 * when one of these files was replaced, since the step began, by one of an older time: what no build tool sees that compares
 * times.
 */
struct specql_look_options {
	const char *const *stamps;  /* one that is not there yet is no error */
	size_t stamp_count;
	const char *with;           /* directory of other stamps of steps that read the same, under the same names; or NULL */
	const char *interfaces;     /* directory: a stamp whose NAME.iface is not there is removed, so that scan makes both; or NULL */
	const char *output_directory;
	const char *stamp;          /* file to write, last, or NULL */
};
SPECQL_API enum specql_result specql_look(struct specql *sq, const struct specql_look_options *options);

/*
 * The build of these steps as a Ninja file or a Makefile; specql_tool_output() is its text. Or, for specql.mk, the entities in
 * chunks: lists/NAME.lst in the build directory, and OUTPUT, the part of a Makefile that names them.
 */
struct specql_buildgen_options {
	const char *const *files; /* entity files */
	size_t file_count;
	const char *list;            /* a file that names more, one a line: the build then makes OUTPUT again when it changes */
	int make;                    /* a Makefile */
	int chunks;                  /* the part of one */
	const char *granularity;     /* "entity": a command for each, "chunk": for about 64 of them; NULL, "auto": by their number */
	const char *output;          /* file to write, or NULL */
	const char *build_directory; /* for all that is made; NULL: "build/specql" */
	const char *output_base;     /* NULL: "schema" in it */
	const char *project;         /* project file, or NULL */
	const char *registry;        /* and the following: as for resolve */
	const char *const *includes;
	size_t include_count;
	const char *file_names;
	int include_tv;
	const char *const *externals;
	size_t external_count;
	const char *const *hand_written; /* as for link, like: */
	size_t hand_written_count;
	const char *fraiseql_schema;
	const char *frontend;
	const char *graphql;
	int react_query;
	const char *environment;     /* of Confiture; NULL: "local" */
	const char *confiture;       /* program; NULL: "confiture" on PATH */
	const char *program;         /* this one; NULL: "specql" on PATH */
};
SPECQL_API enum specql_result specql_buildgen(struct specql *sq, const struct specql_buildgen_options *options);

/* ---- everything in one process ------------------------------------------------------------------------------- */

struct specql_generate_options {
	const char *const *files; /* entity files, and directories: all *.yaml and *.yml below them */
	size_t file_count;
	const char *output_base; /* NULL: the project file's, else "db/schema" */
	const char *project;     /* NULL: specql.yaml where it is there */
	const char *const *externals;
	size_t external_count;
	const char *registry;    /* domain registry; NULL: the project file's, if it names one */
	int use_registry;        /* registry/domain_registry.yaml where nothing else names one; codes are assigned first */
	int no_assign;           /* with use_registry: nothing is written to the registry */
	const char *const *includes; /* directories of modules */
	size_t include_count;
	const char *file_names;  /* "entity", "schema", "code"; NULL: the project file's, else by entity */
	int include_tv;          /* entities that do not mention `table_views`: as with `mode: auto` */
	const char *fraiseql_schema; /* schema.json for FraiseQL 2, to write; then there are adapters, too; or NULL */
	const char *frontend;    /* directory of types, hooks and impacts for clients; NULL: the project file's, if it names one */
	int with_impacts;        /* these files where nothing else names a directory: in "frontend" */
	const char *graphql;     /* as for link */
	int react_query;         /* as for link */
	int foundation_only;     /* no entity files; the foundation alone, with all that any entity may need of it */
	int actions_only;        /* functions and what is said about them, 30_functions and 40_metadata */
	int dry_run;             /* read everything, write nothing, list what would change */
	int check;               /* the same, and SPECQL_ERRORS when anything would change */
	const char *const *hand_written; /* as for link */
	size_t hand_written_count;
	const char *state; /* what was made from what, for the next run; NULL: in the output directory, for a hundred entities and more */
};
SPECQL_API enum specql_result specql_generate(struct specql *sq, const struct specql_generate_options *options);

struct specql_validate_options {
	const char *const *files; /* as for generate */
	size_t file_count;
	const char *project;
	const char *const *externals;
	size_t external_count;
	const char *registry; /* domain registry; NULL: the project file's, if it names one */
	int use_registry;     /* registry/domain_registry.yaml where nothing else names one */
	const char *const *includes; /* directories of modules */
	size_t include_count;
	int check_registry;   /* also what specql_registry_check() reports */
	int strict; /* warnings are errors */
};
SPECQL_API enum specql_result specql_validate(struct specql *sq, const struct specql_validate_options *options);

/* ---- the domain registry ---------------------------------------------------------------------------------------- */

struct specql_registry_options {
	const char *const *files; /* as for generate; none: the registry alone */
	size_t file_count;
	const char *registry;     /* NULL: the project file's, else registry/domain_registry.yaml */
	const char *project;      /* NULL: specql.yaml where it is there */
	const char *const *includes; /* directories of modules */
	size_t include_count;
};

/* Reports what is wrong in the registry and where the entity files disagree with it. Writes nothing. */
SPECQL_API enum specql_result specql_registry_check(struct specql *sq, const struct specql_registry_options *options);

/*
 * Writes a code for each entity that has none into the registry; every other byte of it stays. Nothing is written when a
 * diagnostic of severity error was added.
 */
SPECQL_API enum specql_result specql_registry_assign(struct specql *sq, const struct specql_registry_options *options);

/* What is registered, for specql_registration_at(). */
SPECQL_API enum specql_result specql_registry_list(struct specql *sq, const struct specql_registry_options *options);

/* After list: every entity of the registry, by code. After assign and generate: those that got one. */
struct specql_registration {
	const char *code;
	const char *schema; /* list: the name of the domain */
	const char *entity;
	const char *subdomain;
	int assigned;
};
SPECQL_API size_t specql_registration_count(const struct specql *sq);
SPECQL_API struct specql_registration specql_registration_at(const struct specql *sq, size_t i);

/* The JSON Schema of entity files, for editors; specql_tool_output() is its text. */
struct specql_schema_options {
	const char *output; /* file to write, when its bytes change; NULL: none */
};
SPECQL_API enum specql_result specql_schema(struct specql *sq, const struct specql_schema_options *options);

/* Recomputes the content hashes of the parts in FILES; a directory stands for the *.sql below it. */
SPECQL_API enum specql_result specql_verify(struct specql *sq, const char *const *files, size_t file_count);

/* ---- a new project ----------------------------------------------------------------------------------------------- */

/*
 * Entities, registry, environments and the files of a build tool, to begin with. Where one of them is there already, nothing is
 * written. specql_file() names them.
 */
struct specql_init_options {
	const char *directory;
	const char *build; /* "cmake", "make", "ninja", "meson"; NULL: cmake */
};
SPECQL_API enum specql_result specql_init(struct specql *sq, const struct specql_init_options *options);

/* ---- documentation ----------------------------------------------------------------------------------------------- */

/*
 * All entities as documentation, below a directory: pages of Markdown, a site that needs no server, or docs.json
 * (docs/docs.schema.json). Nothing is written when a diagnostic of severity error was added. Pages of entities that are gone
 * are removed, if nobody edited them; files we did not write are left alone. specql_file() names what there is.
 */
struct specql_docs_options {
	const char *const *files; /* as for generate */
	size_t file_count;
	const char *output_directory;
	const char *format;       /* "markdown", "html", "json"; NULL: markdown */
	const char *title;        /* NULL: "Entities" */
	const char *dot;          /* Graphviz's program; NULL: "dot" where it is there, else pages say what was not drawn */
	const char *project;      /* this and the following as for validate */
	const char *const *externals;
	size_t external_count;
	const char *registry;
	int use_registry;
	const char *const *includes;
	size_t include_count;
};
SPECQL_API enum specql_result specql_docs(struct specql *sq, const struct specql_docs_options *options);

/* Which entity depends on which, and by what; specql_tool_output() is the graph. Warnings are left out. */
struct specql_graph_options {
	const char *const *files; /* as for generate */
	size_t file_count;
	const char *format;       /* "dot", "mermaid", "json" (docs/graph.schema.json); NULL: dot */
	const char *project;      /* this and the following as for validate */
	const char *const *externals;
	size_t external_count;
	const char *registry;
	int use_registry;
	const char *const *includes;
	size_t include_count;
};
SPECQL_API enum specql_result specql_graph(struct specql *sq, const struct specql_graph_options *options);

/* ---- comparing --------------------------------------------------------------------------------------------------- */

/*
 * What changed between two sides, and how much it matters; specql_tool_output() is the report. A side is a file, a directory
 * (all *.yaml and *.yml below it) or git:REV[:PATH], whose files `git` reads: PATH begins at the top of the repository, or with
 * "./" at the working directory; without PATH it is what the other side names, as it was then. The entities of a side are
 * one project, and either may have errors. Warnings are left out.
 */
struct specql_diff_options {
	const char *old_side;
	const char *new_side;
	const char *project;  /* this and the following decide about both sides, as for validate */
	const char *const *externals;
	size_t external_count;
	const char *registry;
	int use_registry;
	const char *const *includes;
	size_t include_count;
	const char *format;   /* "text", "markdown", "json" (docs/diff.schema.json); NULL: text */
	const char *fail_on;  /* SPECQL_ERRORS for a change as severe: "safe", "review", "migration", "breaking"; NULL: never */
};
SPECQL_API enum specql_result specql_diff(struct specql *sq, const struct specql_diff_options *options);

/* How many changes there are. */
SPECQL_API size_t specql_difference_count(const struct specql *sq);

/* ---- results ---------------------------------------------------------------------------------------------------- */

/* The entity files that generate, validate, docs, graph and registry were given, those of directories counted one by one. */
SPECQL_API size_t specql_input_count(const struct specql *sq);

/* After generate: every SQL file of the project, relative to the output base, in order. */
SPECQL_API size_t specql_file_count(const struct specql *sq);
SPECQL_API const char *specql_file(const struct specql *sq, size_t i);

/* What the call wrote or removed, or, in a dry run, would. */
SPECQL_API size_t specql_changed_count(const struct specql *sq);
SPECQL_API const char *specql_changed(const struct specql *sq, size_t i);

/* After generate: the output base that was used. After verify: how many parts were checked. */
SPECQL_API const char *specql_output_base(const struct specql *sq);
SPECQL_API size_t specql_part_count(const struct specql *sq);

/* What assemble's Confiture printed; what buildgen, schema, graph and diff made. */
SPECQL_API const char *specql_tool_output(const struct specql *sq);

/* Memory ran out: the call in which it did ended with SPECQL_IO, and what has been asked for since may be empty. */
SPECQL_API int specql_out_of_memory(const struct specql *sq);

SPECQL_API size_t specql_error_count(const struct specql *sq);
SPECQL_API size_t specql_warning_count(const struct specql *sq);

/* The diagnostics, sorted, as text with source lines (at most LIMIT, 0: all), or as one JSON object per line. */
SPECQL_API const char *specql_diagnostics_text(struct specql *sq, size_t limit, int colour);
SPECQL_API const char *specql_diagnostics_json(struct specql *sq);

/* The same as one JSON document that begins with counts (FILE_COUNT is yours to tell), or as a SARIF 2.1.0 log. */
SPECQL_API const char *specql_diagnostics_report(struct specql *sq, size_t file_count);
SPECQL_API const char *specql_diagnostics_sarif(struct specql *sq);

/* ---- what is known without a compilation -------------------------------------------------------------------------- */

/* One kind of diagnostic. All texts are constants. */
struct specql_diagnostic {
	const char *id;       /* unknown-entity */
	const char *severity; /* as long as no -W option changes it: "error", "warning", "note" */
	const char *summary;  /* one sentence */
	int lowerable;        /* an error that "no-error=id" may turn into a warning */
	const char *page;     /* its section of docs/diagnostics.md, without the heading */
};

/* The candidate that NAME was probably meant to be; NULL: none is near enough. */
SPECQL_API const char *specql_nearest(const char *name, const char *const *candidates, size_t count);

SPECQL_API size_t specql_diagnostic_count(void);
SPECQL_API struct specql_diagnostic specql_diagnostic_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
