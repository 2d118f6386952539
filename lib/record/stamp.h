/*
 * stamp.h - what a compile step leaves behind: what it made, and from what, so that link can verify and repair.
 */
#ifndef SPECQL_RECORD_STAMP_H
#define SPECQL_RECORD_STAMP_H

#include "diag/diag.h"

struct stamp_file {
	char *path;   /* relative to the output base */
	char *title;  /* crm.Contact tables */
	char *sha256; /* of its content */
	char *hash;   /* XXH3 of all its bytes */
	char *size;   /* their number */
};

struct stamp_entity {
	char *made_from; /* hash of all that decides about its files; "": they are made again every time */
	char *entity;
	char *schema;
	struct stamp_file *files;
	unsigned files_count;
	char **needs; /* what it needs of the foundation */
	unsigned needs_count;
	char *refresh; /* function that refreshes its table view; "": it has none */
	char **reads;  /* entities whose table views that reads: record/refresh.h */
	unsigned reads_count;
	char **shows;
	unsigned shows_count;
	char **aggregates; /* functions that refresh its aggregate views */
	unsigned aggregates_count;
	char *fragment; /* its share of FraiseQL's schema and the frontend, in `fragments`: contact.json; "": not made */
	char *fragment_hash;
};

struct stamp {
	char *tool;    /* id of the tool that wrote it */
	char *imports; /* the compile step's inputs, as given to it */
	char **inputs;
	unsigned inputs_count;
	char *app_role; /* settings of the project, as the imports have them */
	char *extension_schema;
	char *graphql;
	char *fragments; /* directory, as given to compile; "": none */
	struct stamp_entity *entities;
	unsigned entities_count;
};

bool stamp_load(struct arena *arena, struct diags *diags, struct str path, struct stamp **stamp);
/* The same from TEXT, which stands in PATH. */
bool stamp_parse(struct arena *arena, struct diags *diags, struct str path, struct str text, struct stamp **stamp);
struct str stamp_text(struct arena *arena, const struct stamp *stamp);

#endif
