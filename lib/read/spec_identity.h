/*
 * spec_identity.h - the keys `identifier`, `hierarchical` and `translations` of an entity file, as written.
 *
 *     identifier:
 *       strategy: simple
 *       components:
 *       - name
 *       - {field: signed_on, transform: date(YYYY-MM)}
 *     hierarchical: {max_depth: 5}
 *     translations: {fields: [name]}
 */
#ifndef SPECQL_READ_SPEC_IDENTITY_H
#define SPECQL_READ_SPEC_IDENTITY_H

#include "read/spec.h"

/* What is done to the text of a component. */
enum transform {
	TRANSFORM_BY_FIELD, /* none was named: slugify, but identifiers of other rows stay as they are */
	TRANSFORM_SLUGIFY,
	TRANSFORM_UPPERCASE,
	TRANSFORM_LOWERCASE,
	TRANSFORM_NONE,
	TRANSFORM_DATE,
	TRANSFORM_PAD,
};

struct spec_replacement {
	struct str from, to;
};

struct spec_component {
	struct spanned field;         /* name, or company.name */
	const struct yaml_node *node; /* of that name */
	enum transform transform;
	struct span transform_span;
	struct spanned format; /* of to_char(): of date(fmt), or of `format` */
	unsigned width;        /* pad(n) */
	bool has_separator;
	struct str separator; /* before this component, in place of the usual one */
	struct spec_replacement *replacements;
	size_t replacement_count;
	bool strip_tenant_prefix;
};

struct spec_identity {
	struct span span;     /* of the key */
	bool composite;       /* strategy: composite_hierarchical */
	struct str separator; /* between a node and what is below it */
	struct str joint;     /* between components: the separator of the strategy */
	struct spec_component *components;
	size_t component_count;
};

struct spec_hierarchy {
	struct span span;
	unsigned max_depth;
	const struct spec_field *parent; /* set by spec_check() */
};

struct spec_translations {
	struct span span;
	struct spanned table;   /* tl_<e> unless named */
	struct spanned *fields; /* after spec_check() only those that exist */
	size_t field_count;
};

/* Reads the three keys of SPEC's file where they are there. */
void spec_read_identity(struct arena *arena, struct diags *diags, struct spec *spec);

#endif
