/*
 * frontend.h - the files for those who call the API of a project, from the shares of its entities: what mutations write and
 * what caches do about that, TypeScript types, hooks, and a page for people.
 */
#ifndef SPECQL_STEPS_FRONTEND_H
#define SPECQL_STEPS_FRONTEND_H

#include "steps/merge_fragments.h"

/* The envelope of a mutation's result: that of FraiseQL 1 or 2. */
enum graphql_dialect { GRAPHQL_V1, GRAPHQL_V2 };

/* "v1" or "v2". False: TEXT is neither. */
bool graphql_dialect(struct str text, enum graphql_dialect *dialect);

struct frontend_settings {
	struct str directory; /* empty: no such files are wanted */
	enum graphql_dialect dialect;
	bool react_query; /* hooks for TanStack Query instead of Apollo */
};

struct frontend_file {
	struct str name; /* types.ts */
	struct str text;
};

struct frontend_files {
	VEC(struct frontend_file) at;
};

/* As options give them; NULL is the default. False: a diagnostic was added. */
bool frontend_settings(struct diags *diags, const char *directory, const char *graphql, int react_query,
                       struct frontend_settings *settings);

/* False: diagnostics were added, since names collide. */
bool frontend_link(struct arena *arena, struct diags *diags, const struct merged *merged,
                   const struct frontend_settings *settings, struct frontend_files *files);

#endif
