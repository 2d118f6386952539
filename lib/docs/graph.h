/*
 * graph.h - which entity depends on which, and why: by a reference, or by an action that reads, writes or calls.
 *
 * What a diagram of entities leaves out is here: an action of one entity that writes rows of another makes that a neighbour,
 * though no foreign key leads there.
 */
#ifndef SPECQL_DOCS_GRAPH_H
#define SPECQL_DOCS_GRAPH_H

#include "docs/docs.h"

enum graph_format { GRAPH_DOT, GRAPH_MERMAID, GRAPH_JSON };

/* The graph of PROJECT as text; JSON: docs/graph.schema.json. */
struct str docs_graph(struct arena *arena, const struct docs_project *project, enum graph_format format);

#endif
