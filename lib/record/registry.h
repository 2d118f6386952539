/*
 * registry.h - the domain registry: which domain a schema belongs to, whose tables have a tenant, which code an entity has.
 *
 * A user's file, read as a tree with places. All forms are read:
 *
 *     domains:
 *       '2':                              one hexadecimal digit
 *         name: crm                       the schema; `aliases` are more of them
 *         multi_tenant: true
 *         subdomains:
 *           '03':
 *             name: customer
 *             entities:
 *               Contact: {table_code: '012311'}
 *     schemas: {crm: {tier: multi_tenant}}   or   schemas: {multi_tenant: [crm, sales]}
 *
 * A code is six hexadecimal digits. Layout LL D S E F: layer, domain, subdomain (the last digit of its key), entity, file;
 * `code_layout: 2-1-2-1` is LL D SS E. The build only reads this file; steps/registry_assign.h writes it.
 */
#ifndef SPECQL_RECORD_REGISTRY_H
#define SPECQL_RECORD_REGISTRY_H

#include "base/vec.h"
#include "read/spec_placement.h"

struct registry_entity {
	struct str name;
	struct span span;
	struct str code; /* upper case; empty: it was wrong, a diagnostic was added */
	struct span code_span;
};

struct registry_subdomain {
	struct str key; /* 03 */
	struct str name;
	const struct yaml_node *node;
	VEC(struct registry_entity) entities;
};

struct registry_domain {
	char digit; /* upper case; 0: the key is none, a diagnostic was added */
	struct str name;
	struct str *aliases;
	size_t alias_count;
	bool multi_tenant;
	struct span span;
	VEC(struct registry_subdomain) subdomains;
};

struct registry_tier {
	struct str schema;
	bool tenant_scoped;
};

/* Entities whose lower-case name has one of the patterns in it go into the subdomain. */
struct registry_inference {
	struct str domain;
	struct str subdomain;
	struct span span;
	struct str *patterns;
	size_t pattern_count;
};

struct registry {
	const struct source *source;
	const struct yaml_node *root;
	bool wide_subdomains; /* code_layout: 2-1-2-1 */
	VEC(struct str) layers;
	VEC(struct registry_domain) domains;
	VEC(struct registry_tier) tiers;
	VEC(struct str) reserved; /* upper case */
	VEC(struct registry_inference) inferences;
};

/* Loads PATH. NULL: a diagnostic was added; other mistakes in it are reported, too, and left out of the result. */
struct registry *registry_load(struct arena *arena, struct diags *diags, struct str path);

/* The same from a text in memory. */
struct registry *registry_parse(struct arena *arena, struct diags *diags, struct source *source);

/* The domain whose name, digit or alias SCHEMA is, or NULL. */
const struct registry_domain *registry_domain_of(const struct registry *r, struct str schema);

/* The domain with DIGIT, or NULL. */
const struct registry_domain *registry_domain_with(const struct registry *r, char digit);

/* What the file says about the tenancy of SCHEMA. False: nothing. */
bool registry_tenancy(const struct registry *r, struct str schema, bool *tenant_scoped);

/* ENTITY in DOMAIN, by its name whatever the case, or NULL; *SUBDOMAIN is where. */
const struct registry_entity *registry_find(const struct registry_domain *domain, struct str entity,
                                            const struct registry_subdomain **subdomain);

/* The digit of a code that stands for the domain, and the digits that stand for the subdomain. */
char registry_code_domain(struct str code);
struct str registry_code_subdomain(const struct registry *r, struct str code);

/* The digits of SUBDOMAIN in a code of this layout; empty: its key does not fit into it. */
struct str registry_subdomain_digits(const struct registry *r, const struct registry_subdomain *subdomain);

#endif
