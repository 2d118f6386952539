/* frontend_hooks.h - mutations.ts: what its two kinds have in common. */
#ifndef SPECQL_STEPS_FRONTEND_HOOKS_H
#define SPECQL_STEPS_FRONTEND_HOOKS_H

#include "steps/frontend_parts.h"

/* Names of queries, each once. */
struct queries {
	struct str *items;
	size_t len;
	size_t cap;
};

/* What a successful mutation does to a cache. */
struct cache_plan {
	struct queries refetch; /* fetched again where they are shown */
	struct queries evict;   /* forgotten */
	bool removes_row;       /* the row itself is forgotten */
};

/* For a cache that knows rows by their ids (Apollo), or one that knows results by their keys alone (TanStack Query). */
struct cache_plan frontend_cache_plan(const struct frontend *f, const json_t *mutation);

/* What PLAN does, in words; empty: nothing. */
struct str frontend_cache_words(struct arena *arena, const struct cache_plan *plan);

struct hook {
	const struct frontend *f;
	const json_t *mutation;
	struct str name, pascal, type; /* qualifyLead, QualifyLead, Contact */
	struct str constant;           /* QUALIFY_LEAD_MUTATION */
	struct cache_plan plan;
};

struct hook frontend_hook(const struct frontend *f, const json_t *mutation);

/* What the file takes from those beside it. */
void frontend_print_imports(struct out *o);

/* isMutationError() */
void frontend_print_is_error(struct out *o);

/* `PREFIX["a", "b"]);` */
void frontend_print_queries(struct out *o, int depth, const char *prefix, const struct queries *queries);

/* The imports, and what hooks call: what HOOKS use of it. */
void frontend_apollo_head(struct out *o, const struct hook *hooks, size_t count);
void frontend_query_head(struct out *o, const struct hook *hooks, size_t count);

/* The type of its options, and how its document begins; true: that stands one level deeper than usual. */
bool frontend_apollo_types(struct out *o, const struct hook *h);
bool frontend_query_types(struct out *o, const struct hook *h);

/* The function; what describes it has been printed. */
void frontend_apollo_hook(struct out *o, const struct hook *h);
void frontend_query_hook(struct out *o, const struct hook *h);

#endif
