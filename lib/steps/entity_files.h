/*
 * entity_files.h - from entity files to SQL texts, in memory: the part of the work that build steps and the one-process
 * commands share.
 */
#ifndef SPECQL_STEPS_ENTITY_FILES_H
#define SPECQL_STEPS_ENTITY_FILES_H

#include "base/vec.h"
#include "read/spec.h"
#include "record/iface.h"
#include "record/imports.h"
#include "record/refresh.h"
#include "record/stamp.h"

/* One SQL file, complete. */
struct sql_output {
	struct str path; /* relative to the output base */
	struct str title;
	struct str sha256; /* of its content */
	struct str hash;   /* XXH3 of all its bytes */
	struct str text;
	bool same; /* it is there already, byte for byte; TEXT was not made */
};

/* An entity's share of FraiseQL's schema. */
struct fragment_output {
	struct str path; /* contact.json; in link: the file, empty where it is not kept */
	struct str hash; /* XXH3 of its bytes */
	struct str text;
};

struct fragments {
	VEC(struct fragment_output) at;
};

struct sql_outputs {
	VEC(struct sql_output) at;
	struct fragments *fragments; /* NULL: not wanted */
	struct arena *scratch;       /* of entity_compile(); NULL at first */
	/*
	 * Asked by entity_compile() of each file whether it is there already, byte for byte, or nobody wants it: its text is not
	 * kept then, since a project's texts are most of the memory that it takes. NULL: all are kept.
	 */
	bool (*is_there)(void *context, const struct sql_output *o);
	void *context;
};

struct specs {
	VEC(struct spec *) at;
	bool incomplete; /* a file could not be read as an entity */
	/* What is at PATH, or NULL after a diagnostic. NULL pointer: spec_read() */
	struct spec *(*load)(void *context, struct str path);
	void *load_context;
	void (*read)(void *context, size_t done, size_t total); /* told of each file; NULL: nobody is */
	void *context;
};

/* Reads and checks each file; of a pending one its head (steps/modules.h). */
void specs_read(struct arena *arena, struct diags *diags, const struct str *paths, size_t count, struct specs *specs);

/*
 * Checks what can be checked of a reviewable entity, with text in place of the types nobody knows; the entity is of no use
 * afterwards. IMPORTS as for entity_compile().
 */
void entity_review(struct arena *arena, struct diags *diags, struct spec *spec, const struct imports *imports);

/* A chunk for each. */
struct iface **specs_interfaces(struct arena *arena, const struct specs *specs);

/*
 * Appends the SQL files of SPEC, and its fragment where OUTPUTS has a place for it, and says in *ENTITY what they are.
 * False: diagnostics were added.
 */
bool entity_compile(struct arena *arena, struct diags *diags, const struct spec *spec, const struct imports *imports,
                    struct sql_outputs *outputs, struct stamp_entity *entity);

/* What the project-wide files are made from: sums over all entities. */
struct project_facts {
	VEC(struct str) schemas; /* in use: in any order, repetitions allowed */
	VEC(struct str) needs;   /* of the foundation: likewise */
	struct str extension_schema;
	struct str app_role;         /* empty: none */
	bool everything;             /* that the foundation has for any entity */
	VEC(struct refresh) refresh; /* table views; in their order after project_compile() */
};

/* Adds what ENTITY says. */
void project_facts_add(struct arena *arena, struct project_facts *facts, const struct stamp_entity *entity);

/* The project-wide files: foundation and schemas. */
void project_compile(struct arena *arena, struct project_facts *facts, struct sql_outputs *outputs);

/* The order in which Confiture concatenates: by directory, then by file name, byte by byte. */
void sql_outputs_sort(struct sql_outputs *outputs);

#endif
