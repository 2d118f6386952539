/*
 * docs.h - a set of entities as documentation: pages for people, as Markdown or as a site, and one document for programs.
 *
 * The pages are made once, as blocks (docs/page.h), and printed in either form. Names of files follow the entities:
 * index, mutations, entities/contact.
 */
#ifndef SPECQL_DOCS_DOCS_H
#define SPECQL_DOCS_DOCS_H

#include "base/vec.h"
#include "model/model.h"

struct docs_entity {
	const struct entity *entity;
	const struct spec *spec;
	struct str file; /* contact, crm.contact: its name among the pages */
};

struct docs_project {
	struct str title;
	const struct docs_entity *entities; /* by schema and name */
	size_t count;
};

struct docs_file {
	struct str path; /* entities/contact.md */
	struct str text;
};

struct docs_files {
	VEC(struct docs_file) at;
};

/* A diagram of the pages, and what it became. */
struct docs_diagram {
	struct str dot; /* for Graphviz */
	struct str svg; /* empty: it was not drawn, and the page has the source for Mermaid */
};

struct docs;

/* All pages. */
struct docs *docs_make(struct arena *arena, const struct docs_project *project);

/* The diagrams of all pages, to be drawn before docs_html(). */
struct docs_diagram **docs_diagrams(struct docs *docs, size_t *count);

void docs_markdown(struct docs *docs, struct docs_files *files);

/* UNDRAWN: what is said beside a diagram without SVG. */
void docs_html(struct docs *docs, const char *undrawn, struct docs_files *files);

/* The same as one JSON document (docs/docs.schema.json). */
struct str docs_json(struct arena *arena, const struct docs_project *project);

#endif
